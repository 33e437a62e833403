import { inTime } from './in-time.js';

/** Runs work that has the same key one after the other, in the order it came, and everything else in parallel. */
export class KeyedQueue {
  /** The last piece of work of each busy key; a key leaves when its last work is done. */
  private readonly tails = new Map<string, Promise<void>>();

  /** @param patienceMs after which work is given up and the next of its key begins; without it that waits for ever */
  constructor(private readonly patienceMs?: number) {}

  /** How many keys are busy. */
  get size(): number {
    return this.tails.size;
  }

  /** Runs `work` when everything that was queued under the same key is done, whether that went well or not. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(key) ?? Promise.resolve();
    const result = before.then(() => this.patiently(work));
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

  private patiently<T>(work: () => Promise<T>): Promise<T> {
    const { patienceMs } = this;
    if (patienceMs === undefined) return work();
    return inTime(work(), patienceMs, `It took longer than ${String(patienceMs)} ms and was given up.`);
  }

  /** Runs `work` while it holds all the keys. Sorted, so that two callers never wait for each other. */
  async runAll<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const sorted = [...new Set(keys)].sort();
    const locked = sorted.reduceRight<() => Promise<T>>((inner, key) => () => this.run(key, inner), work);
    return locked();
  }
}
