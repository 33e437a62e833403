import { hashWord } from './features.js';
import type { Vocabulary } from './vocabulary.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Longer ones are no words, and their slips would cost the square of their length. */
const LONGEST = 20;
/** A word must be in so many phrases to be taken for what was meant. */
const COMMON = 2;

/**
 * Replaces words that training has never seen by a common word one slip away (a letter too many, too few, wrong or
 * swapped). Candidates are looked up by their hash, so that no word list is needed.
 */
export function correctSpelling(vocabulary: Vocabulary, words: readonly string[]): string[] {
  return words.map((word) => {
    const checked = word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word);
    return checked && vocabulary.find(hashWord(word)) < 0 ? (nearest(vocabulary, word) ?? word) : word;
  });
}

function nearest(vocabulary: Vocabulary, word: string): string | undefined {
  let best: string | undefined;
  let most = COMMON - 1;
  for (const candidate of slips(word)) {
    const index = vocabulary.find(hashWord(candidate));
    const times = index < 0 ? 0 : (vocabulary.frequencies[index] ?? 0);
    if (times <= most) continue;
    best = candidate;
    most = times;
  }
  return best;
}

function* slips(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i + 1);
    if (i < word.length) yield head + tail;
    if (i + 1 < word.length) yield head + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2);
    for (const letter of LETTERS) {
      if (i < word.length) yield head + letter + tail;
      yield head + letter + word.slice(i);
    }
  }
}
