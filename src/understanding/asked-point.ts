import type { PointId, Situation } from '../rules/index.js';
import { wholeWords } from './wordings.js';
import type { Pattern } from './wordings.js';

/** One of some wordings, anywhere. */
export const some = (...wordings: string[]): string => `(?=.*${wholeWords(wordings)})`;
/** None of them. */
export const none = (...wordings: string[]): string => `(?!.*${wholeWords(wordings)})`;
/** Whatever the order: each part is looked for from the beginning, so that time grows with the length only. */
export const all = (...parts: string[]): string => `^${parts.join('')}`;

/** What is asked in particular, by one of some patterns. */
export const facts = (aspect: NonNullable<Situation['aspect']>, patterns: readonly string[]): Pattern => ({
  pattern: new RegExp(patterns.join('|')),
  facts: { aspect },
});
/** The same of a point. */
export const point = (id: PointId, ...patterns: string[]): Pattern => facts(id, patterns);
