/** A token bucket: so many at once, then so many a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Keys remembered at once; the least recently used go first, which only ever favours the client. */
const MAX_KEYS = 20_000;

/** A token bucket per key, kept as one number: when the bucket will be full again, in milliseconds. */
export class RateLimit {
  private readonly fullAt = new Map<string, number>();

  /**
   * @param rate size and refill of each bucket
   * @param clock for the refill
   */
  constructor(
    private readonly rate: Rate,
    private readonly clock: () => Date,
  ) {}

  /** Takes one; 0 if there was one, otherwise the whole seconds to wait. */
  take(key: string): number {
    const now = this.clock().getTime();
    const perToken = 1000 / this.rate.perSecond;
    const whole = this.rate.burst * perToken;
    const known = this.fullAt.get(key) ?? now;
    // No bucket lacks more than it holds: then the clock went back, and nobody shall wait for that.
    const fullAt = known > now + whole ? now : Math.max(known, now);
    const lacking = fullAt + perToken - now - whole;
    // Less than a millisecond is the rounding of such large numbers.
    const granted = lacking < 1;
    // Taken out and put back, so that the map's order is the order of use.
    this.fullAt.delete(key);
    this.fullAt.set(key, granted ? fullAt + perToken : fullAt);
    if (this.fullAt.size > MAX_KEYS) this.forgetOldest();
    return granted ? 0 : Math.max(1, Math.ceil(lacking / 1000));
  }

  private forgetOldest(): void {
    const [oldest] = this.fullAt.keys();
    if (oldest !== undefined) this.fullAt.delete(oldest);
  }
}
