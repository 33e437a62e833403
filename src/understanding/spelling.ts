import { hashOn, hashWord, NO_WORD } from './features.js';
import type { Vocabulary } from './vocabulary.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
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
    return checked && vocabulary.find(hashWord(word)) < 0 ? nearest(vocabulary, word) : word;
  });
}

/** The commonest word one slip away, the word itself if there is none. Strings are not built to be looked up. */
function nearest(vocabulary: Vocabulary, word: string): string {
  let best = word;
  let most = COMMON - 1;
  let head = NO_WORD;
  /** The word with `skip` letters from `at` on replaced by others. */
  const consider = (at: number, letters: string, skip: number): void => {
    const index = vocabulary.find(hashOn(hashOn(head, letters), word, at + skip));
    const times = index < 0 ? 0 : (vocabulary.frequencies[index] ?? 0);
    if (times <= most) return;
    best = word.slice(0, at) + letters + word.slice(at + skip);
    most = times;
  };
  for (let at = 0; at <= word.length; at++) {
    if (at < word.length) consider(at, '', 1);
    if (at + 1 < word.length) consider(at, `${word[at + 1] ?? ''}${word[at] ?? ''}`, 2);
    for (const letter of LETTERS) {
      if (at < word.length) consider(at, letter, 1);
      consider(at, letter, 0);
    }
    head = hashOn(head, word, at, at + 1);
  }
  return best;
}
