import type { Storage } from 'botbuilder';

const PROBE_MS = 5_000;
const PROBE_KEY = 'service/write-probe';

/**
 * Finds out that a store works again after a failure. A service that is not ready gets no messages, so that nothing
 * else would write.
 */
export class RecoveryProbe {
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  /** @param store remembers itself whether a write worked, and asks for another probe if it did not */
  constructor(
    private readonly store: Storage,
    private readonly waitMs = PROBE_MS,
  ) {}

  /** Writes a small document in a while, and removes it. */
  later(): void {
    if (this.closed) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      // The store has logged what failed.
      this.probe().catch(() => undefined);
    }, this.waitMs).unref();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async probe(): Promise<void> {
    await this.store.write({ [PROBE_KEY]: {} });
    await this.store.delete([PROBE_KEY]);
  }
}
