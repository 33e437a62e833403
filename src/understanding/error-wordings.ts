import type { Rulebook } from '../rules/index.js';
import { tokenise } from './normalise.js';
import type { Word } from './words.js';

interface Wording {
  error: string;
  words: readonly string[];
  /** Letters in all words: long words tell more than short ones. */
  letters: number;
  /** Share of those letters that must be there, in order to tell a quotation from chance. */
  needed: number;
}

/** The error messages of the rulebook, ready to be looked for. */
export interface ErrorWordings {
  wordings: readonly Wording[];
  /** Every word of them, to correct typed words to. */
  words: ReadonlySet<string>;
}

const WHOLE = 0.76;
const HALF = 0.92;
/** A wording of so many words is also known by either half. */
const LONG = 8;

/** Compiles every wording, in both languages, and the halves of the long ones. */
export function compileErrors(book: Rulebook): ErrorWordings {
  const wordings = book.errors.flatMap(({ id, wordings: { en, fr } }) =>
    [...en, ...fr].flatMap((wording) => {
      const words = tokenise(wording);
      const middle = Math.ceil(words.length / 2);
      const halves = words.length >= LONG ? [words.slice(0, middle), words.slice(middle)] : [];
      return [toWording(id, words, WHOLE), ...halves.map((half) => toWording(id, half, HALF))];
    }),
  );
  return { wordings, words: new Set(wordings.flatMap((w) => w.words)) };
}

function toWording(error: string, words: string[], needed: number): Wording {
  return { error, words, letters: words.reduce((sum, w) => sum + w.length, 0), needed };
}

/**
 * Finds an error message in a text, typed or pasted, whole or in half, with typos.
 * @returns the error's id, the best fit if there are several
 */
export function findError(
  { wordings, words: known }: ErrorWordings,
  words: readonly Word[],
): string | undefined {
  const typed = words.map((w) => corrected(w.text, known));
  let best: { error: string; letters: number } | undefined;
  for (const wording of wordings) {
    const letters = bestWindow(wording, typed);
    if (letters >= wording.needed * wording.letters && letters > (best?.letters ?? 0)) {
      best = { error: wording.error, letters };
    }
  }
  return best?.error;
}

/** The wordings' word that a typed one stands for; itself if none is near. */
function corrected(word: string, known: ReadonlySet<string>): string {
  if (known.has(word) || word.length < 5) return word;
  const allowed = word.length >= 8 ? 2 : 1;
  for (const other of known) {
    if (other.length < 5 || Math.abs(other.length - word.length) > allowed) continue;
    // One end at least is nearly always typed right; this spares most of the comparing.
    if (other[0] !== word[0] && other.slice(-2) !== word.slice(-2)) continue;
    if (editDistance(word, other) <= allowed) return other;
  }
  return word;
}

/** The most letters of the wording found in order within a window a little longer than the wording. */
function bestWindow(wording: Wording, typed: readonly string[]): number {
  let best = 0;
  for (let from = 0; from < typed.length; from++) {
    if (wording.words.includes(typed[from] ?? '')) best = Math.max(best, inOrder(wording, typed, from));
  }
  return best;
}

/** Walks both word lists in order, skipping words that one of them lacks. */
function inOrder({ words }: Wording, typed: readonly string[], from: number): number {
  let letters = 0;
  let next = 0;
  const end = Math.min(typed.length, from + words.length + 3);
  for (let i = from; i < end && next < words.length; i++) {
    const found = words.indexOf(typed[i] ?? '', next);
    if (found < 0 || found > next + 2) continue;
    letters += words[found]?.length ?? 0;
    next = found + 1;
  }
  return letters;
}

/** Levenshtein distance with swapped neighbours counting once. */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, previous, older);
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

function nextRow(a: string, b: string, i: number, previous: number[], older: number[]): number[] {
  const row = [i];
  const get = (list: number[], j: number): number => list[j] ?? Infinity;
  for (let j = 1; j <= b.length; j++) {
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = Math.min(
      get(previous, j) + 1,
      get(row, j - 1) + 1,
      get(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swapped ? get(older, j - 2) + 1 : Infinity,
    );
  }
  return row;
}
