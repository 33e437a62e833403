import { hashOn, hashWord, NO_WORD } from './features.js';
import { tokensOf } from './normalise.js';
import { HashList } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';
import type { Typed, Word } from './words.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Longer ones are no words, and their slips would cost the square of their length. */
const LONGEST = 20;
/** Shorter words have too many neighbours: they change only to what training knows beside both words around. */
const SHORT = 4;
/** Shorter words are not cut in two. */
const LONG = 4;
/** How much a known pair with a neighbour counts against how often a word occurs. */
const CONTEXT = 2;
/** The first letter is seldom wrong. */
const FIRST = 2;
/** What speaks against a blank too many, too few or at the wrong place. */
const BLANK = 2;
/** What speaks for a rare word as it stands. */
const KEEP = 8;

/** Odd words looked into in one text: nobody makes more typos, and each costs hundreds of lookups. */
export const MOST_LOOKED_INTO = 40;

/** Knows how often words occur, and side by side. */
export interface Speller {
  vocabulary: Vocabulary;
  /** Words that are spelt right but too rare to weigh. */
  rare: HashList;
}

/**
 * Prepares the correction of spelling.
 * @param vocabulary the words of training
 * @param names more words that are spelt right
 */
export function createSpeller(vocabulary: Vocabulary, names: readonly string[]): Speller {
  const rare = new Set(vocabulary.rare);
  for (const name of names) rare.add(hashWord(name) >>> 0);
  return { vocabulary, rare: new HashList(Uint32Array.from(rare).sort()) };
}

/** In how many phrases a word, or two side by side, occurs. */
function timesOf({ vocabulary, rare }: Speller, hash: number): number {
  const index = vocabulary.find(hash);
  if (index >= 0) return vocabulary.frequencies[index] ?? 0;
  return rare.find(hash) < 0 ? 0 : 1;
}

/** A text with its spelling corrected; its key stays as typed. */
export interface Spelt extends Typed {
  /** Odd words that were taken for others. */
  mended: number;
  /** Odd words that resemble none, or come after too many others to be looked into. */
  strange: number;
  /** Odd words that were looked into. */
  lookedInto: number;
}

/**
 * Replaces words that training has never seen by what fits best among those one slip away: a letter too many, too few,
 * wrong or swapped, or the same with a blank. Words that training knows beside the neighbours fit best, then common
 * ones. Words are looked up by their hash, so that no list of them is needed.
 * @param most odd words to look into at most
 */
export function spell(speller: Speller, typed: Typed, most = MOST_LOOKED_INTO): Spelt {
  const result: Result = { done: [], mended: 0, strange: 0, lookedInto: 0, most };
  for (let at = 0; at < typed.words.length;) at += mend(speller, typed.words, at, result);
  const { done: words, mended, strange, lookedInto } = result;
  const tokens = words.flatMap(({ text }) => tokensOf(text));
  return { ...typed, words, tokens, mended, strange, lookedInto };
}

interface Result {
  done: Word[];
  mended: number;
  strange: number;
  lookedInto: number;
  readonly most: number;
}

/** Adds the word at a place, or what it stands for, to the result; gives how many words that took. */
function mend(speller: Speller, words: readonly Word[], at: number, result: Result): 1 | 2 {
  const word = words[at] ?? { text: '', raw: '' };
  const guess = isOdd(speller, word.text) ? lookInto(speller, words, at, result) : KNOWN;
  if (!guess) result.strange++;
  if (!guess || guess === KNOWN) {
    result.done.push(word);
    return 1;
  }
  result.mended++;
  if (guess.side === 'before') result.done.pop();
  result.done.push(...replaced(word, guess));
  return guess.side === 'after' ? 2 : 1;
}

function lookInto(speller: Speller, words: readonly Word[], at: number, result: Result): Guess | undefined {
  if (result.lookedInto >= result.most) return undefined;
  result.lookedInto++;
  return guessAt(speller, result.done, words, at);
}

/** Of a word in the place of one, the capitals stay known. */
function replaced(word: Word, { words, side }: Guess): Word[] {
  return words.map((text) => ({ text, raw: words.length === 1 && !side ? word.raw : text }));
}

/** A word of plain letters that training has not weighed. */
function isOdd({ vocabulary }: Speller, word: string): boolean {
  return vocabulary.find(hashWord(word)) < 0 && /^[a-z]{2,}$/.test(word);
}

/** What may be meant: words in place of one or two typed ones. */
interface Guess {
  words: readonly string[];
  score: number;
  /** Whether the word before, or the one after, is replaced too. */
  side: 'before' | 'after' | undefined;
}

/** The word stands for itself. */
const KNOWN: Guess = { words: [], score: 0, side: undefined };

/** Where words would stand. */
interface Place {
  left: string;
  right: string;
  side?: 'before' | 'after';
}

function guessAt(
  speller: Speller,
  done: readonly Word[],
  words: readonly Word[],
  at: number,
): Guess | undefined {
  if ((words[at]?.text.length ?? 0) > LONGEST) return undefined;
  const before = (n: number): string => done.at(-n)?.text ?? '^';
  const after = (n: number): string => words[at + n]?.text ?? '$';
  const search = new Search(speller, after(0));
  search.offerInPlace({ left: before(1), right: after(1) });
  if (done.length > 0)
    search.offerRegrouped(before(1), after(0), { left: before(2), right: after(1), side: 'before' });
  if (at + 1 < words.length)
    search.offerRegrouped(after(0), after(1), { left: before(1), right: after(2), side: 'after' });
  return search.best?.words[0] === after(0) && !search.best.side ? KNOWN : search.best;
}

/** Looks for what one odd word stands for. */
class Search {
  best: Guess | undefined;

  constructor(
    private readonly speller: Speller,
    private readonly word: string,
  ) {}

  offerInPlace(here: Place): void {
    if (timesOf(this.speller, hashWord(this.word)) > 0) this.offer([this.word], here, KEEP);
    this.offerSlips(this.word, here);
    this.offerSplits(this.word, here);
  }

  /** Words one slip away. */
  private offerSlips(word: string, here: Place): void {
    let head = NO_WORD;
    const consider = (at: number, letters: string, skip: number): void => {
      if (timesOf(this.speller, hashOn(hashOn(head, letters), word, at + skip)) === 0) return;
      const candidate = word.slice(0, at) + letters + word.slice(at + skip);
      if (word.length >= SHORT || this.fits(candidate, here))
        this.offer([candidate], here, at === 0 ? -FIRST : 0);
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
  }

  /** Two words whose blank is missing, or is a letter. */
  private offerSplits(word: string, here: Place): void {
    if (word.length < LONG) return;
    for (let at = 1; at < word.length; at++) {
      this.offer([word.slice(0, at), word.slice(at)], here, -BLANK);
      this.offer([word.slice(0, at), word.slice(at + 1)], here, -BLANK);
    }
  }

  /** Two words whose blank is too many, or a letter away from its place. */
  offerRegrouped(a: string, b: string, around: Place): void {
    this.offer([a + b], around, -BLANK);
    this.offer([a.slice(0, -1), a.slice(-1) + b], around, -BLANK);
    this.offer([a + b.slice(0, 1), b.slice(1)], around, -BLANK);
  }

  /** Phrases that hold two words side by side. */
  private pairs(a: string, b: string): number {
    return timesOf(this.speller, hashOn(hashOn(hashOn(NO_WORD, a), ' '), b));
  }

  /** A word alone has no neighbours: it may be any abbreviation. */
  private fits(word: string, { left, right }: Place): boolean {
    if (left === '^' && right === '$') return false;
    return this.pairs(left, word) > 0 && this.pairs(word, right) > 0;
  }

  /** Takes words for the best guess if they are known, also side by side, and fit better than those before. */
  private offer(words: readonly string[], { left, right, side }: Place, prior: number): void {
    let times = Infinity;
    for (const word of words) times = Math.min(times, timesOf(this.speller, hashWord(word)));
    if (times === 0) return;
    const [first = '', last = first] = words;
    const inside = words.length > 1 ? this.pairs(first, last) : 0;
    if (words.length > 1 && inside === 0) return;
    const known = (1 + inside) * (1 + this.pairs(left, first)) * (1 + this.pairs(last, right));
    const score = prior + Math.log(times) + CONTEXT * Math.log(known);
    if (!this.best || score > this.best.score) this.best = { words, score, side };
  }
}
