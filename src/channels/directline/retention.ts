import type { Storage } from 'botbuilder';
import { z } from 'zod';
import type { Logger } from '../../logger.js';
import type { Limits } from './options.js';

const KEY = 'direct-line/index';
/** The list is written this long after a change, so that a rush of visitors costs one write. */
const WRITE_DELAY_MS = 2_000;
const SWEEP_EVERY_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;

const Index = z.object({ version: z.literal(1), conversations: z.array(z.tuple([z.string(), z.number()])) });

/** What the retention needs. */
export interface RetentionOptions {
  readonly storage: Storage;
  readonly limits: Limits;
  readonly clock: () => Date;
  readonly logger: Logger;
  /** When a conversation was last used; undefined if it is gone. */
  readonly usedAt: (id: string) => Promise<number | undefined>;
  /** Deletes a conversation. */
  readonly forget: (id: string) => Promise<void>;
}

/**
 * Deletes conversations whose time is over. A storage cannot be asked for its keys, hence a list of them, which is
 * looked through when a new conversation starts.
 */
export class Retention {
  private index: Map<string, number> | undefined;
  private work: Promise<void> = Promise.resolve();
  private writeTimer: NodeJS.Timeout | undefined;
  private sweptAt = 0;

  /** @param options storage, limits, and how to look at and delete a conversation */
  constructor(private readonly options: RetentionOptions) {}

  /** A conversation has started. */
  note(id: string): void {
    this.queue(async () => {
      const index = await this.load();
      const now = this.options.clock().getTime();
      index.set(id, now);
      const crowded = index.size > this.options.limits.conversationsKept;
      if (crowded || now - this.sweptAt >= SWEEP_EVERY_MS) await this.sweep(index, now);
      this.writeTimer ??= setTimeout(() => {
        this.queue(() => this.write());
      }, WRITE_DELAY_MS).unref();
    });
  }

  /** Finishes what is queued and writes the list. */
  async close(): Promise<void> {
    await this.work;
    if (this.writeTimer !== undefined) this.queue(() => this.write());
    await this.work;
  }

  private async sweep(index: Map<string, number>, now: number): Promise<void> {
    this.sweptAt = now;
    const oldestKept = now - this.options.limits.retentionHours * HOUR_MS;
    for (const [id, notedAt] of [...index]) {
      if (notedAt >= oldestKept) break;
      const usedAt = await this.options.usedAt(id);
      index.delete(id);
      if (usedAt !== undefined && usedAt >= oldestKept) index.set(id, usedAt);
      else await this.options.forget(id);
    }
    for (const [id] of [...index].slice(0, Math.max(0, index.size - this.options.limits.conversationsKept))) {
      index.delete(id);
      await this.options.forget(id);
    }
  }

  private async load(): Promise<Map<string, number>> {
    if (this.index !== undefined) return this.index;
    const stored: Record<string, unknown> = await this.options.storage.read([KEY]);
    const parsed = Index.safeParse(stored[KEY]);
    this.index = new Map(parsed.success ? parsed.data.conversations : []);
    return this.index;
  }

  private async write(): Promise<void> {
    clearTimeout(this.writeTimer);
    this.writeTimer = undefined;
    const conversations = [...(this.index ?? [])];
    await this.options.storage.write({ [KEY]: { version: 1, conversations, eTag: '*' } });
  }

  private queue(task: () => Promise<void>): void {
    this.work = this.work.then(task).catch((error: unknown) => {
      this.options.logger.error({ err: error }, 'the list of conversations could not be kept up to date');
    });
  }
}
