import { fold } from './normalise.js';

/** One word of a message, folded, with where and how it was typed. */
export interface Word {
  text: string;
  raw: string;
  start: number;
  end: number;
}

/** Splits a text into words and keeps their places: capitals matter for "Or", places for clauses. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    text: fold(match[0]),
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
