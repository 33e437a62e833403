import { fold as foldLetters } from '../understanding/index.js';

/** Folded as messages are before they are understood, without quotes and punctuation at the ends: how labels and commands are compared. */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[«»“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.!?:;,]+|(?<![\s.!?:;,])[\s.!?:;,]+$/g, '');
}
