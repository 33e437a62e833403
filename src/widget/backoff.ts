const STEPS_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000] as const;
const LAST_MS = 15_000;

/** The pauses between tries to connect: longer and longer, and never the same for all who wait. */
export class Backoff {
  private tries: number;

  /** @param tries how many have failed already */
  constructor(tries = 0) {
    this.tries = tries;
  }

  /** Whether a try has failed since the last success. */
  get begun(): boolean {
    return this.tries > 0;
  }

  /** Milliseconds until the next try. */
  next(atLeastMs: number): number {
    const step = STEPS_MS[this.tries] ?? LAST_MS;
    this.tries += 1;
    return Math.max(atLeastMs, step * (0.75 + Math.random() / 2));
  }
}
