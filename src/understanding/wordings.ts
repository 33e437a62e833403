import type { Situation } from '../rules/index.js';

/** A wording that tells a fact, on folded words joined by blanks (`n est plus lie`). The first that fits wins. */
export interface Pattern {
  pattern: RegExp;
  facts: Situation;
}

/** A part of a pattern as it is written in one: `\b` needs no second backslash. */
export const raw = String.raw;

/** Alternatives as one group: a wording a line, single words several to a line with `|`. */
export const oneOf = (wordings: readonly string[]): string => `(?:${wordings.join('|')})`;

/** The same, where a word begins before and ends behind. */
export const wholeWords = (wordings: readonly string[]): string => raw`\b${oneOf(wordings)}\b`;

/** A pattern for any of some wordings. */
export const anyOf = (wordings: readonly string[]): RegExp => new RegExp(wordings.join('|'));
