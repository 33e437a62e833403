import type { Rulebook } from '../rules/index.js';
import { tokenise } from './normalise.js';
import { CONCEPTS } from './concepts.js';
import type { Word } from './words.js';

/** What kind of thing a name stands for; the first five come from the rulebook, the others from `concepts.ts`. */
export type EntryKind =
  | 'membership'
  | 'competency'
  | 'product'
  | 'role'
  | 'plan'
  | 'competencyKind'
  | 'account'
  | 'csp'
  | 'association'
  | 'noise';

export interface Entry {
  kind: EntryKind;
  id: string;
}

/** A name found in a message: words `from` to `to` (exclusive). */
export interface Mention extends Entry {
  from: number;
  to: number;
}

interface Named {
  words: readonly string[];
  entry: Entry;
}

/** Names by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Named[]>;

/** Compiles the rulebook's names and the general words of the trade into one lexicon. */
export function compileLexicon(book: Rulebook): Lexicon {
  const lexicon = new Map<string, Named[]>();
  const add = (name: string, entry: Entry): void => {
    const words = tokenise(name);
    const first = words[0];
    if (first === undefined) return;
    const list = lexicon.get(first) ?? [];
    if (list.some((other) => other.words.join(' ') === words.join(' '))) return;
    list.push({ words, entry });
    lexicon.set(first, list);
  };
  for (const { kind, id, names } of CONCEPTS) for (const name of names) add(name, { kind, id });
  const kinds = [
    ['membership', [...book.memberships, ...book.otherMemberships]],
    ['competency', book.competencies],
    ['product', book.products],
    ['role', book.roles],
    ['plan', book.plans],
  ] as const;
  for (const [kind, list] of kinds) {
    for (const { id, name, aliases } of list) {
      for (const alias of [...aliases, name.en, name.fr]) add(alias, { kind, id });
    }
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

/** Finds names in a message, the longest first, none overlapping. */
export function findMentions(lexicon: Lexicon, words: readonly Word[]): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length;) {
    const found = longestAt(lexicon, words, from);
    if (found?.entry.kind === 'competencyKind' && isCutShort(lexicon, words, from, found)) {
      from += 1;
      continue;
    }
    if (found) mentions.push({ ...found.entry, from, to: from + found.words.length });
    from += found?.words.length ?? 1;
  }
  return mentions;
}

/** "Compétence cloud", where the words go on to the name of one: "compétence Cloud Platform". */
function isCutShort(lexicon: Lexicon, words: readonly Word[], from: number, found: Named): boolean {
  const last = from + found.words.length - 1;
  const inside = longestAt(lexicon, words, last);
  return last > from && inside?.entry.kind === 'competency' && inside.words.length > 1;
}

function longestAt(lexicon: Lexicon, words: readonly Word[], from: number): Named | undefined {
  const candidates = lexicon.get(words[from]?.text ?? '');
  return candidates?.find((named) => named.words.every((word, i) => words[from + i]?.text === word));
}

/** Every word that a name is made of. */
export function wordsOfNames(lexicon: Lexicon): string[] {
  return [...lexicon.values()].flatMap((list) => list.flatMap(({ words }) => words));
}
