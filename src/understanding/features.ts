const FNV_PRIME = 16777619;
/** What hashes start from; one per block keeps a word and the same letters as a character n-gram apart. */
const NO_CHARS = 2166136261 | 0;
export const NO_WORD = 84696351;

/** Distinct n-grams by their hash, in the order of first appearance, and how often each occurs. */
export interface Tally {
  /** Signed 32-bit numbers. */
  hashes: readonly number[];
  times: readonly number[];
}

/** The n-grams of a text: those of characters, then those of words. */
export type Counts = readonly [Tally, Tally];

/** Goes on with an FNV-1a hash over the characters from `from` to `to` (exclusive). */
export function hashOn(hash: number, text: string, from = 0, to = text.length): number {
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** Hash under which a single word is known. */
export function hashWord(word: string): number {
  return hashOn(NO_WORD, word);
}

/** Cleared after each use; grows with the longest text so far. */
let slots = new Int32Array(1024);

/** Counts equal hashes with a table of open addressing, several times quicker than a Map. */
function tally(list: readonly number[]): Tally {
  while (slots.length < list.length * 2) slots = new Int32Array(slots.length * 2);
  const mask = slots.length - 1;
  const hashes: number[] = [];
  const times: number[] = [];
  const used: number[] = [];
  for (const hash of list) {
    let slot = (hash ^ (hash >>> 15)) & mask;
    let entry = slots[slot] ?? 0;
    while (entry > 0 && hashes[entry - 1] !== hash) {
      slot = (slot + 1) & mask;
      entry = slots[slot] ?? 0;
    }
    if (entry > 0) {
      times[entry - 1] = (times[entry - 1] ?? 0) + 1;
      continue;
    }
    hashes.push(hash);
    times.push(1);
    used.push(slot);
    slots[slot] = hashes.length;
  }
  for (const slot of used) slots[slot] = 0;
  return { hashes, times };
}

/** Every character n-gram, the short ones first. */
function charHashes(text: string): number[] {
  const places = (size: number): number => Math.max(0, text.length - size + 1);
  const list = new Array<number>(places(3) + places(4) + places(5)).fill(0);
  for (let i = 0; i < places(3); i++) {
    const three = hashOn(NO_CHARS, text, i, i + 3);
    list[i] = three;
    if (i >= places(4)) continue;
    const four = hashOn(three, text, i + 3, i + 4);
    list[places(3) + i] = four;
    if (i < places(5)) list[places(3) + places(4) + i] = hashOn(four, text, i + 4, i + 5);
  }
  return list;
}

/** Every word and every pair of neighbours, with a sign for either end of the text. */
function wordHashes(words: readonly string[], placeholders: readonly string[]): number[] {
  const list: number[] = [];
  let before = hashOn(NO_WORD, '^ ');
  for (const word of words) {
    const hash = hashOn(NO_WORD, word);
    list.push(hash, hashOn(before, word));
    before = hashOn(hash, ' ');
  }
  list.push(hashOn(before, '$'));
  for (const word of placeholders) list.push(hashOn(NO_WORD, word));
  return list;
}

/**
 * Counts the n-grams of a text: characters 3 to 5 across word borders, words one and two.
 * @param words folded, see `tokenise`
 * @param placeholders extra words that stand for what the lexicon found (`_product`, `_silver`)
 */
export function countFeatures(words: readonly string[], placeholders: readonly string[] = []): Counts {
  return [tally(charHashes(` ${words.join(' ')} `)), tally(wordHashes(words, placeholders))];
}
