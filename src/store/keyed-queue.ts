/** Runs work that has the same key one after the other, in the order it came, and everything else in parallel. */
export class KeyedQueue {
  /** The last piece of work of each busy key; a key leaves when its last work is done. */
  private readonly tails = new Map<string, Promise<void>>();

  /** How many keys are busy. */
  get size(): number {
    return this.tails.size;
  }

  /** Runs `work` when everything that was queued under the same key is done, whether that went well or not. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(key) ?? Promise.resolve();
    const result = before.then(work);
    const tail = result.then(
      () => undefined,
      () => undefined,
    );
    this.tails.set(key, tail);
    try {
      return await result;
    } finally {
      if (this.tails.get(key) === tail) this.tails.delete(key);
    }
  }

  /** Runs `work` while it holds all the keys. Sorted, so that two callers never wait for each other. */
  async runAll<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const sorted = [...new Set(keys)].sort();
    const locked = sorted.reduceRight<() => Promise<T>>((inner, key) => () => this.run(key, inner), work);
    return locked();
  }
}
