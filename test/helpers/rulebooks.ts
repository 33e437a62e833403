import { loadRulebook } from '../../src/load-rulebook.js';
import type { Rulebook } from '../../src/rules/index.js';

export const mpn: Rulebook = loadRulebook('mpn-2021-05');
export const maicpp: Rulebook = loadRulebook('maicpp-2023-03');
export const BOOKS: [string, Rulebook][] = [
  ['mpn-2021-05', mpn],
  ['maicpp-2023-03', maicpp],
];

/** A day on which every notice of both rulebooks holds. */
export const TODAY = '2026-11-22';
