import { hashWord } from './features.js';
import type { Counts, Tally } from './features.js';

interface Columns {
  indices: number[];
  values: number[];
}

/** A text as numbers: positions of known n-grams and their weights, in single precision. */
export interface Vector extends Readonly<Columns> {
  /** Share of the text's n-grams that training has seen, by kind. */
  known: { chars: number; words: number };
}

/** So many leading bits of a hash tell where to look: one or two share them, side by side in memory. */
const LEADING = 16;
const REST = 32 - LEADING;

/**
 * Sorted 32-bit hashes. Nothing is built to look them up but a small table of beginnings: loading takes no time, and a
 * search stays within the processor's cache.
 */
export class HashList {
  /** For each beginning of a hash the first that has it; one more for the end. */
  private readonly starts = new Int32Array((1 << LEADING) + 1);

  constructor(private readonly hashes: Uint32Array) {
    let filled = 0;
    for (let i = 0; i < hashes.length; i++) {
      const beginning = (hashes[i] ?? 0) >>> REST;
      while (filled <= beginning) this.starts[filled++] = i;
    }
    this.starts.fill(hashes.length, filled);
  }

  /** Position of a hash, or -1. */
  find(hash: number): number {
    const unsigned = hash >>> 0;
    const beginning = unsigned >>> REST;
    const end = this.starts[beginning + 1] ?? 0;
    for (let i = this.starts[beginning] ?? 0; i < end; i++) if (this.hashes[i] === unsigned) return i;
    return -1;
  }
}

/** The n-grams that training has seen. */
export class Vocabulary {
  private readonly list: HashList;
  /** Weights by the number of phrases that hold an n-gram. */
  private readonly idf: Float32Array;
  private readonly unseen: number;

  /**
   * @param hashes of the known n-grams, each block's own, ascending
   * @param frequencies in how many phrases each occurs
   * @param size number of phrases
   * @param rare words in too few phrases to weigh, ascending: only their spelling is known
   */
  constructor(
    readonly hashes: Uint32Array,
    readonly frequencies: Uint16Array,
    readonly size: number,
    readonly rare: Uint32Array,
  ) {
    this.list = new HashList(hashes);
    const most = frequencies.reduce((a, b) => Math.max(a, b), 0);
    this.idf = Float32Array.from({ length: most + 1 }, (_, df) => inverseFrequency(df, size));
    this.unseen = inverseFrequency(0, size) ** 2;
  }

  /** Position of an n-gram, or -1. */
  find(hash: number): number {
    return this.list.find(hash);
  }

  /** Weighs the counted n-grams; each block is scaled to length one, unknown n-grams count in that length. */
  vector([charTally, wordTally]: Counts): Vector {
    const vector = { indices: [], values: [] };
    const chars = this.fill(charTally, vector);
    const words = this.fill(wordTally, vector);
    return {
      ...vector,
      known: { chars: share(chars, charTally.hashes.length), words: share(words, wordTally.hashes.length) },
    };
  }

  /** Adds a block to a vector; gives the number of known n-grams. */
  private fill({ hashes, times }: Tally, { indices, values }: Columns): number {
    const start = values.length;
    let squares = 0;
    for (let n = 0; n < hashes.length; n++) {
      const index = this.find(hashes[n] ?? 0);
      if (index < 0) {
        squares += this.unseen;
        continue;
      }
      const value = this.weigh(index, times[n] ?? 1);
      indices.push(index);
      values.push(Math.fround(value));
      squares += value * value;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let i = start; i < values.length; i++) values[i] = Math.fround((values[i] ?? 0) * scale);
    return values.length - start;
  }

  private weigh(index: number, times: number): number {
    const weight = this.idf[this.frequencies[index] ?? 0] ?? 0;
    return times > 1 ? (1 + Math.log(times)) * weight : weight;
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
 * @param words all words of the phrases
 * @param minimum phrases an n-gram must occur in
 */
export function buildVocabulary(
  texts: readonly Counts[],
  words: Iterable<string>,
  minimum: number,
): Vocabulary {
  const frequencies = new Map<number, number>();
  for (const counts of texts) {
    for (const { hashes } of counts) {
      for (const hash of hashes) frequencies.set(hash >>> 0, (frequencies.get(hash >>> 0) ?? 0) + 1);
    }
  }
  const kept = [...frequencies].filter(([, df]) => df >= minimum).sort(([a], [b]) => a - b);
  return new Vocabulary(
    Uint32Array.from(kept, ([hash]) => hash),
    Uint16Array.from(kept, ([, df]) => Math.min(df, 65535)),
    texts.length,
    rareWords(words, new Set(kept.map(([hash]) => hash))),
  );
}

function rareWords(words: Iterable<string>, kept: ReadonlySet<number>): Uint32Array {
  const rare = new Set<number>();
  for (const word of words) {
    const hash = hashWord(word) >>> 0;
    if (!kept.has(hash)) rare.add(hash);
  }
  return Uint32Array.from(rare).sort();
}
