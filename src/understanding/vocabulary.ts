import type { Counts } from './features.js';

/** A text as numbers: positions of known n-grams and their weights. */
export interface Vector {
  indices: Int32Array;
  values: Float32Array;
  /** Share of the text's n-grams that training has seen, by kind. */
  known: { chars: number; words: number };
}

/** Open addressing over 32-bit hashes: about three times quicker to look up than a Map, and loaded in milliseconds. */
export class Vocabulary {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly idf: Float32Array;
  private readonly unseen: number;

  /**
   * @param hashes of the known n-grams, each block's own
   * @param frequencies in how many phrases each occurs
   * @param size number of phrases
   */
  constructor(
    readonly hashes: Uint32Array,
    readonly frequencies: Uint16Array,
    readonly size: number,
  ) {
    let capacity = 1024;
    while (capacity < hashes.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity).fill(-1);
    for (const [i, hash] of hashes.entries()) this.slots[this.slotOf(hash)] = i;
    this.idf = Float32Array.from(frequencies, (df) => inverseFrequency(df, size));
    this.unseen = inverseFrequency(0, size) ** 2;
  }

  /** Position of an n-gram, or -1. */
  find(hash: number): number {
    return this.slots[this.slotOf(hash)] ?? -1;
  }

  private slotOf(hash: number): number {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 0) & this.mask;
    for (;;) {
      const entry = this.slots[slot] ?? -1;
      if (entry < 0 || this.hashes[entry] === hash) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Weighs the counted n-grams; each block is scaled to length one, unknown n-grams count in that length. */
  vector(counts: Counts): Vector {
    const total = counts[0].size + counts[1].size;
    const indices = new Int32Array(total);
    const values = new Float32Array(total);
    const chars = this.fill(counts[0], indices, values, 0);
    const words = this.fill(counts[1], indices, values, chars);
    return {
      indices: indices.subarray(0, words),
      values: values.subarray(0, words),
      known: { chars: share(chars, counts[0].size), words: share(words - chars, counts[1].size) },
    };
  }

  private fill(
    counts: Map<number, number>,
    indices: Int32Array,
    values: Float32Array,
    start: number,
  ): number {
    let end = start;
    let squares = 0;
    for (const [hash, times] of counts) {
      const index = this.find(hash);
      if (index < 0) {
        squares += this.unseen;
        continue;
      }
      const value = (1 + Math.log(times)) * (this.idf[index] ?? 0);
      indices[end] = index;
      values[end++] = value;
      squares += value * value;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let i = start; i < end; i++) values[i] = (values[i] ?? 0) * scale;
    return end;
  }
}

function inverseFrequency(df: number, size: number): number {
  return Math.log((1 + size) / (1 + df)) + 1;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/**
 * Builds the vocabulary of a phrase list, in a fixed order so that the same phrases give the same bytes.
 * @param texts the counted phrases
 * @param minimum phrases an n-gram must occur in
 */
export function buildVocabulary(texts: readonly Counts[], minimum: number): Vocabulary {
  const frequencies = new Map<number, number>();
  for (const counts of texts) {
    for (const block of counts) {
      for (const hash of block.keys()) frequencies.set(hash, (frequencies.get(hash) ?? 0) + 1);
    }
  }
  const kept = [...frequencies].filter(([, df]) => df >= minimum).sort(([a], [b]) => a - b);
  return new Vocabulary(
    Uint32Array.from(kept, ([hash]) => hash),
    Uint16Array.from(kept, ([, df]) => Math.min(df, 65535)),
    texts.length,
  );
}
