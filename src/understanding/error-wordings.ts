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
export type ErrorWordings = readonly Wording[];

const WHOLE = 0.76;
const HALF = 0.92;
/** A wording of so many words is also known by either half. */
const LONG = 8;

/** Compiles every wording, in both languages, and the halves of the long ones. */
export function compileErrors(book: Rulebook): ErrorWordings {
  return book.errors.flatMap(({ id, wordings }) =>
    [...wordings.en, ...wordings.fr].flatMap((wording) => {
      const words = tokenise(wording);
      const middle = Math.ceil(words.length / 2);
      const halves = words.length >= LONG ? [words.slice(0, middle), words.slice(middle)] : [];
      return [toWording(id, words, WHOLE), ...halves.map((half) => toWording(id, half, HALF))];
    }),
  );
}

function toWording(error: string, words: string[], needed: number): Wording {
  return { error, words, letters: words.reduce((sum, w) => sum + w.length, 0), needed };
}

/**
 * Finds an error message in a text, typed or pasted, whole or in half, with typos.
 * @returns the error's id, the best fit if there are several
 */
export function findError(wordings: ErrorWordings, words: readonly Word[]): string | undefined {
  const typed = words.map((w) => w.text);
  const bits = new Map<string, boolean>();
  let best: { error: string; score: number } | undefined;
  for (const wording of wordings) {
    const score = bestWindow(wording, typed, bits);
    if (score >= wording.needed && score * wording.letters > (best?.score ?? 0)) {
      best = { error: wording.error, score: score * wording.letters };
    }
  }
  return best?.error;
}

/** The largest share of the wording's letters found in order within a window a little longer than the wording. */
function bestWindow(wording: Wording, typed: readonly string[], bits: Map<string, boolean>): number {
  const matches = typed.map((word) => wording.words.findIndex((w) => alike(word, w, bits)));
  if (matches.filter((m) => m >= 0).length < Math.min(2, wording.words.length)) return 0;
  let best = 0;
  for (const [from, first] of matches.entries()) {
    if (first < 0) continue;
    best = Math.max(best, inOrder(wording, typed, from, bits));
  }
  return best / wording.letters;
}

/** Walks both word lists in order, skipping words that one of them lacks. */
function inOrder(
  wording: Wording,
  typed: readonly string[],
  from: number,
  bits: Map<string, boolean>,
): number {
  let letters = 0;
  let next = 0;
  const end = Math.min(typed.length, from + wording.words.length + 3);
  for (let i = from; i < end && next < wording.words.length; i++) {
    const found = wording.words.findIndex(
      (w, n) => n >= next && n <= next + 2 && alike(typed[i] ?? '', w, bits),
    );
    if (found < 0) continue;
    letters += wording.words[found]?.length ?? 0;
    next = found + 1;
  }
  return letters;
}

function alike(a: string, b: string, known: Map<string, boolean>): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 2) return false;
  const key = `${a} ${b}`;
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const result = editDistance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
  known.set(key, result);
  return result;
}

/** Levenshtein distance with swapped neighbours counting once. */
export function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? (older[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
