import { fold, foldText } from './normalise.js';
import type { FoldedText } from './normalise.js';

/** One word of a message, folded, and as it was typed: capitals matter for "Or". */
export interface Word {
  text: string;
  raw: string;
}

/** A message or clause taken apart once; all that read it share the parts. */
export interface Typed extends FoldedText {
  text: string;
  words: readonly Word[];
}

/** Splits a text into words. */
export function wordsOf(text: string): Word[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map((raw) => ({ text: fold(raw), raw }));
}

/** Takes a text apart. */
export function takeApart(text: string): Typed {
  return { text, ...foldText(text), words: wordsOf(text) };
}
