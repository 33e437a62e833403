import type { Logger } from '../../logger.js';
import type { Limits } from './options.js';

export const HOUR_MS = 3_600_000;

/** What the retention needs. */
export interface RetentionOptions {
  readonly limits: Limits;
  readonly clock: () => Date;
  readonly logger: Logger;
  /** When a conversation was last used; undefined if it is gone. */
  readonly usedAt: (id: string) => Promise<number | undefined>;
  /** Whether somebody has a conversation open, or something is happening in it. */
  readonly inUse: (id: string) => boolean;
  /** Deletes a conversation. */
  readonly forget: (id: string) => Promise<void>;
}

/**
 * Says which conversations are over, and keeps their number within bounds.
 *
 * It writes nothing down: what is over follows from the conversations themselves, which the program's sweep over the
 * storage walks through. So nothing outlives its day because a list of it was lost, or another instance wrote one.
 */
export class Retention {
  /** The conversations that this instance started or came across, and when they were last known to be used. */
  private readonly known = new Map<string, number>();
  private work: Promise<void> = Promise.resolve();

  /** @param options limits, and how to look at and delete a conversation */
  constructor(private readonly options: RetentionOptions) {}

  /** A conversation has started: if there are too many now, the one that was left first goes. */
  note(id: string): void {
    this.known.set(id, this.options.clock().getTime());
    this.work = this.work
      .then(() => this.shrink())
      .catch((error: unknown) => {
        this.options.logger.error({ err: error }, 'an old conversation could not be deleted');
      });
  }

  /** Whether nobody has used the conversation for so long that what is left of it is to go. */
  async isOver(id: string): Promise<boolean> {
    const usedAt = await this.options.usedAt(id);
    const { clock, limits } = this.options;
    const over = usedAt === undefined || clock().getTime() - usedAt > limits.retentionHours * HOUR_MS;
    if (over) this.known.delete(id);
    else this.known.set(id, usedAt);
    return over;
  }

  /** Finishes what is being deleted. */
  async close(): Promise<void> {
    await this.work;
  }

  private async shrink(): Promise<void> {
    const { limits, inUse, forget } = this.options;
    while (this.known.size > limits.conversationsKept) {
      const oldest = this.oldest();
      if (oldest === undefined) return;
      const [id, knownAt] = oldest;
      const usedAt = (await this.options.usedAt(id)) ?? knownAt;
      if (usedAt > knownAt || inUse(id)) {
        this.known.set(id, usedAt);
        continue;
      }
      this.known.delete(id);
      await forget(id);
    }
  }

  /** The one that was left first, as far as is known; none if all are in use. */
  private oldest(): [id: string, usedAt: number] | undefined {
    let oldest: [string, number] | undefined;
    for (const each of this.known) {
      if (oldest !== undefined && each[1] >= oldest[1]) continue;
      if (!this.options.inUse(each[0])) oldest = each;
    }
    return oldest;
  }
}
