import type { Rate } from './options.js';

/** Keys remembered at once; the least recently used go first, which only ever favours the client. */
const MAX_KEYS = 20_000;

/** A token bucket per key. */
export class RateLimit {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();

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
    const bucket = this.buckets.get(key) ?? { tokens: this.rate.burst, at: now };
    const refill = (Math.max(0, now - bucket.at) / 1000) * this.rate.perSecond;
    const tokens = Math.min(this.rate.burst, bucket.tokens + refill);
    const granted = tokens >= 1;
    // Taken out and put back, so that the map's order is the order of use.
    this.buckets.delete(key);
    this.buckets.set(key, { tokens: granted ? tokens - 1 : tokens, at: now });
    this.forgetOldest();
    return granted ? 0 : Math.max(1, Math.ceil((1 - tokens) / this.rate.perSecond));
  }

  private forgetOldest(): void {
    const [oldest] = this.buckets.keys();
    if (this.buckets.size > MAX_KEYS && oldest !== undefined) this.buckets.delete(oldest);
  }
}
