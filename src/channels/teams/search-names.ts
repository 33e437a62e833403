import { fold } from '../../dialogs/fold.js';
import type { Phrasing } from '../../replies/compose.js';
import { DECIDED_TOPICS } from '../../rules/index.js';
import type { DecidedTopic, Language, Product, Rulebook } from '../../rules/index.js';
import { TELLING_WORDS } from './search-words.js';
import type { Hit } from './search-words.js';

type Phrasings = Record<Language, Phrasing>;

/** Shorter ones begin too many names. */
const SHORTEST = 3;

interface Named {
  words: readonly string[];
  hits: readonly Hit[];
  /** Another name than its own: “Active Directory” is Windows Server, though most who type “activ” want to activate. */
  isAlias?: boolean;
}

/** The answers on names that begin as typed. */
export interface Beginning {
  byName: Hit[];
  byAlias: Hit[];
}

interface Entry {
  name: { en: string; fr: string };
  aliases: readonly string[];
}

/** The names of each rulebook, folded once. */
const NAMES = new WeakMap<Rulebook, readonly Named[]>();

/** The words of a text as names are compared by them. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The answers on the names and telling words that begin with all that is typed, in either language. */
export function namesBeginning(typed: readonly string[], { en: { book } }: Phrasings): Beginning {
  if (typed.join(' ').length < SHORTEST) return { byName: [], byAlias: [] };
  const last = typed.length - 1;
  const found = namesOf(book)
    .filter(({ words }) =>
      typed.every((word, i) => (i === last ? words[i]?.startsWith(word) : words[i] === word)),
    )
    // “Azure” before “Azure SQL”: nothing is added to what is typed without need.
    .sort((a, b) => a.words.join(' ').length - b.words.join(' ').length);
  const hits = (alias: boolean): Hit[] =>
    found.filter(({ isAlias = false }) => isAlias === alias).flatMap((each) => each.hits);
  return { byName: hits(false), byAlias: hits(true) };
}

/** Topics whose title, in either language, has words that begin with all that is typed. */
export function topicsNamed(typed: readonly string[], phrasings: Phrasings): DecidedTopic[] {
  if (typed.length === 0) return [];
  return DECIDED_TOPICS.filter((topic) =>
    titlesOf(topic, phrasings).some((title) =>
      typed.every((start) => title.some((word) => word.startsWith(start))),
    ),
  );
}

/** The word that is being typed, as far as a title, a name or a telling word is known that begins so. */
export function completed(start: string, phrasings: Phrasings): string | undefined {
  if (start.length < SHORTEST) return undefined;
  const titles = DECIDED_TOPICS.flatMap((topic) => titlesOf(topic, phrasings).flat());
  const names = namesOf(phrasings.en.book).flatMap(({ words }) => words);
  const told = TELLING_WORDS.flatMap(([words]) => words.split(' '));
  return [...told, ...titles, ...names].find((word) => word.startsWith(start));
}

function titlesOf(topic: DecidedTopic, phrasings: Phrasings): string[][] {
  return Object.values(phrasings).map(({ words }) => wordsOf(words.topics[topic]));
}

function namesOf(book: Rulebook): readonly Named[] {
  const known = NAMES.get(book) ?? compile(book);
  NAMES.set(book, known);
  return known;
}

function compile(book: Rulebook): Named[] {
  const told = TELLING_WORDS.flatMap(([words, ...hits]) =>
    words.split(' ').map((word) => ({ words: [word], hits })),
  );
  return [
    ...told,
    ...[...book.memberships, ...book.otherMemberships].flatMap((m) => named(m, ofMembership(m.id))),
    ...book.plans.flatMap((plan) => named(plan, ofPlan(plan.id))),
    ...book.roles.filter(({ id }) => id !== 'other').flatMap((role) => named(role, ofRole(role.id))),
    ...book.products.flatMap((product) => named(product, ofProduct(product))),
    ...book.competencies.flatMap((each) =>
      // Their names are everyday words.
      named(each, [{ topic: 'cloud-competencies', situation: { competencies: [each.id] } }]).map(
        (competency) => ({ ...competency, isAlias: true }),
      ),
    ),
  ];
}

/** A plan's name with its size is a question by itself: how many that is. */
const SIZED = /\d[ -]?pack/i;

function named({ name, aliases }: Entry, hits: readonly Hit[]): Named[] {
  return [
    ...[name.en, name.fr].map((each) => ({ words: wordsOf(each), hits })),
    ...aliases
      .filter((alias) => !SIZED.test(alias))
      .map((alias) => ({ words: wordsOf(alias), hits, isAlias: true })),
  ];
}

/** The answers on a membership. */
export function ofMembership(membership: string): Hit[] {
  const count: Hit = { topic: 'count-entitlements', situation: { membership } };
  return membership === 'action-pack'
    ? [count, { topic: 'action-pack-cloud', situation: { membership } }]
    : [count];
}

function ofPlan(id: string): Hit[] {
  const plan = id === 'cloud' ? 'cloud' : 'on-premises';
  const request = plan === 'cloud' ? 'create-cloud-request' : 'create-onprem-request';
  return [
    { topic: 'supported-products', situation: { plan } },
    { topic: 'count-entitlements', situation: plan === 'cloud' ? { aspect: 'who-has-signature' } : { plan } },
    { topic: request, situation: {} },
  ];
}

function ofRole(role: string): Hit[] {
  const roles: Hit = { topic: 'activation-roles', situation: { role } };
  return role === 'admin-agent' ? [roles, { topic: 'csp-azure-support', situation: { role } }] : [roles];
}

const REQUEST: Record<Product['runs'], DecidedTopic> = {
  cloud: 'create-cloud-request',
  'on-premises': 'create-onprem-request',
  either: 'create-request',
};

/** The answers on a product. */
export function ofProduct({ id, runs }: Product): Hit[] {
  const situation = { product: id };
  return [
    { topic: 'supported-products', situation },
    { topic: REQUEST[runs], situation },
  ];
}
