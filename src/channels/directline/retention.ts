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

  /** A conversation has started: if there are too many now, the oldest goes. */
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
    while (this.known.size > this.options.limits.conversationsKept) {
      const [oldest] = [...this.known].reduce((one, other) => (other[1] < one[1] ? other : one));
      this.known.delete(oldest);
      await this.options.forget(oldest);
    }
  }
}
