import { findMentions } from './lexicon.js';
import type { EntryKind, Lexicon } from './lexicon.js';
import type { Word } from './words.js';

/** One sign per kind of name; the underscore keeps it apart from any typed word. */
const SIGNS: Readonly<Record<Exclude<EntryKind, 'noise'>, string>> = {
  membership: '_m',
  competency: '_c',
  product: '_p',
  role: '_r',
  plan: '_l',
  competencyKind: '_k',
  account: '_a',
  csp: '_s',
  association: '_o',
};

/**
 * Extra words that stand for what the lexicon finds, alone and with the neighbouring words: "for _p" holds for any
 * product, also for one that no training phrase names.
 */
export function placeholdersOf(lexicon: Lexicon, words: readonly Word[]): string[] {
  const signs = new Set<string>();
  const pairs: string[] = [];
  for (const { kind, from, to } of findMentions(lexicon, words)) {
    if (kind === 'noise') continue;
    const sign = SIGNS[kind];
    signs.add(sign);
    pairs.push(`${words[from - 1]?.text ?? '^'} ${sign}`, `${sign} ${words[to]?.text ?? '$'}`);
  }
  return [...signs, ...pairs];
}
