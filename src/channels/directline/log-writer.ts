import type { ConversationRecord } from './schemas.js';

/** How long an activity waits to be saved together with its answer, in milliseconds. */
const PATIENCE_MS = 150;

/** Writes what has changed between two states of a conversation. */
export type SaveRecord = (next: ConversationRecord, previous: ConversationRecord) => Promise<void>;

/** Changes that are saved together, and who waits for that. */
class Batch {
  readonly done: Promise<void>;
  settle: (outcome: Promise<void>) => void = () => undefined;

  constructor() {
    this.done = new Promise((resolve) => (this.settle = resolve));
    // Whoever waits gets the failure; that nobody waits is no surprise.
    this.done.catch(() => undefined);
  }
}

/**
 * Brings the states of one conversation to the storage, one write at a time. What changes while one is being written,
 * or while an activity waits for its answer, goes with the next. Nobody sees a state before it is saved.
 */
export class LogWriter {
  /** With the changes that are not saved yet. */
  latest: ConversationRecord;
  private batch: Batch | undefined;
  private writing: Promise<void> | undefined;
  private patience: NodeJS.Timeout | undefined;

  /**
   * @param saved the state as it is stored
   * @param write brings the next one there
   * @param onSaved called when there is something new to see
   */
  constructor(
    public saved: ConversationRecord,
    private readonly write: SaveRecord,
    private readonly onSaved: () => void,
  ) {
    this.latest = saved;
  }

  /** Whether all changes are saved. */
  get idle(): boolean {
    return this.batch === undefined && this.writing === undefined;
  }

  /** Takes a new state, which is saved with the next `save`, `saveSoon` or `release`. */
  change(next: ConversationRecord): void {
    this.latest = next;
  }

  /** Saves now; resolves when all changes so far are stored, rejects and drops them if they could not be. */
  save(): Promise<void> {
    const { done } = this.open();
    this.release();
    return done;
  }

  /** The same, but waits a little for the next change. */
  saveSoon(): Promise<void> {
    const { done } = this.open();
    this.patience ??= setTimeout(() => this.release(), PATIENCE_MS);
    return done;
  }

  /** Waits for nothing more. */
  release(): void {
    clearTimeout(this.patience);
    this.patience = undefined;
    if (this.batch !== undefined) this.writing ??= this.writeBatches();
  }

  /** Resolves when nothing is left to write, whether that went well or not. */
  async settled(): Promise<void> {
    this.release();
    while (this.writing !== undefined) await this.writing;
  }

  private open(): Batch {
    this.batch ??= new Batch();
    return this.batch;
  }

  private async writeBatches(): Promise<void> {
    while (this.batch !== undefined && this.patience === undefined) {
      const { batch, latest } = this;
      this.batch = undefined;
      const written = this.write(latest, this.saved);
      await written.then(
        () => {
          this.saved = latest;
        },
        () => this.drop(written),
      );
      batch.settle(written);
      if (this.saved === latest) this.onSaved();
    }
    this.writing = undefined;
  }

  /**
   * What was to come next builds on what could not be saved. Its numbers are not given out again: the bot has seen them,
   * and would take another message under the same one for a redelivery.
   */
  private drop(failed: Promise<void>): void {
    this.latest = { ...this.saved, last: this.latest.last };
    this.batch?.settle(failed);
    this.batch = undefined;
  }
}
