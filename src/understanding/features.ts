import { tokenise } from './normalise.js';

const CHARS = 0;
const WORDS = 1;

const CHAR_SIZES = { from: 3, to: 5 };
const FNV_PRIME = 16777619;
/** One start value per block keeps a word and the same letters as a character n-gram apart. */
const FNV_BASIS: readonly number[] = [2166136261, 84696351];

/** How often each n-gram of a text occurs, per block, by its 32-bit hash. */
export type Counts = readonly [Map<number, number>, Map<number, number>];

/** FNV-1a over the characters from `from` to `to` (exclusive). */
export function hashRange(text: string, from: number, to: number, block: number): number {
  let hash = FNV_BASIS[block] ?? 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** Hash under which a single word is known. */
export function hashWord(word: string): number {
  return hashRange(word, 0, word.length, WORDS);
}

function count(counts: Map<number, number>, hash: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + 1);
}

function countChars(text: string, counts: Map<number, number>): void {
  for (let size = CHAR_SIZES.from; size <= CHAR_SIZES.to; size++) {
    for (let i = 0; i + size <= text.length; i++) count(counts, hashRange(text, i, i + size, CHARS));
  }
}

function countWords(words: readonly string[], counts: Map<number, number>): void {
  let before = '^';
  for (const word of [...words, '$']) {
    if (word !== '$') count(counts, hashRange(word, 0, word.length, WORDS));
    const pair = `${before} ${word}`;
    count(counts, hashRange(pair, 0, pair.length, WORDS));
    before = word;
  }
}

/**
 * Counts the n-grams of a text: characters 3 to 5 across word borders, words one and two.
 * @param text as typed
 * @param placeholders extra words that stand for what the lexicon found (`_product`, `_silver`)
 */
export function countFeatures(text: string, placeholders: readonly string[] = []): Counts {
  return countWordFeatures(tokenise(text), placeholders);
}

/** The same for a text that is already split into folded words. */
export function countWordFeatures(words: readonly string[], placeholders: readonly string[]): Counts {
  const counts: Counts = [new Map(), new Map()];
  countChars(` ${words.join(' ')} `, counts[CHARS]);
  countWords(words, counts[WORDS]);
  for (const word of placeholders) count(counts[WORDS], hashRange(word, 0, word.length, WORDS));
  return counts;
}
