import { IntlMessageFormat } from 'intl-messageformat';
import type { Incidents, Language, PlanId, Rulebook } from '../rules/index.js';

/** Names, labels, addresses and numbers in one language, all taken from the rulebook: the only way for a text to name one. */
export interface Vocabulary {
  language: Language;
  programme: string;
  membership(id: string): string;
  plan(id: PlanId): string;
  competency(id: string): string;
  product(id: string): string;
  role(id: string): string;
  /** The wording of an error as its page shows it. */
  error(id: string): string;
  /** A label to look for on a Microsoft page, bold, and quoted where it would not stand out without; in French with the English one beside it. */
  ui(id: string): string;
  /** The same without Markdown and quotes, for card titles and buttons. */
  uiPlain(id: string): string;
  /** A Markdown link to one of the rulebook's addresses. */
  link(id: string, text?: string): string;
  address(id: string): { name: string; url: string };
  /** "15 incidents", "unlimited incidents", "no incidents". */
  incidents(amount: Incidents): string;
  /** "15", "unlimited", "none": for a table. */
  amount(amount: Incidents): string;
  and(items: string[]): string;
  or(items: string[]): string;
  date(iso: string): string;
  /** A date as exactly as its source knows it: the first of a month stands for the month, of a year for the year. */
  dateKnown(iso: string): string;
  parameter: Rulebook['parameters'];
}

const COUNT = {
  en: '{n, plural, one {# incident} other {# incidents}}',
  fr: '{n, plural, one {# incident} other {# incidents}}',
} as const;

const SPECIAL = {
  en: {
    unlimited: 'unlimited incidents',
    none: 'no incidents',
    cellUnlimited: 'unlimited',
    cellNone: 'none',
  },
  fr: {
    unlimited: 'incidents illimités',
    none: 'aucun incident',
    cellUnlimited: 'illimité',
    cellNone: 'aucun',
  },
} as const;

/**
 * Makes the vocabulary of a rulebook in one language.
 * An id that the rulebook lacks comes back as it is: a test walks all texts and fails on such a name.
 */
export function createVocabulary(book: Rulebook, language: Language): Vocabulary {
  const count = new IntlMessageFormat(COUNT[language], language);
  const { date, dateKnown } = dates(language);
  const lists = {
    and: new Intl.ListFormat(language, { type: 'conjunction' }),
    or: new Intl.ListFormat(language, { type: 'disjunction' }),
  };
  const special = SPECIAL[language];
  const nameIn = (list: 'memberships' | 'plans' | 'competencies' | 'products' | 'roles') => (id: string) =>
    book[list].find((entry) => entry.id === id)?.name[language] ?? id;
  const other = (id: string) => book.otherMemberships.find((entry) => entry.id === id)?.name[language];
  const membership = nameIn('memberships');
  const address = (id: string): { name: string; url: string } => {
    const found = book.addresses.find((a) => a.id === id);
    return found ? { name: found.name[language], url: found.url } : { name: id, url: '' };
  };
  return {
    language,
    programme: book.programme[language],
    parameter: book.parameters,
    membership: (id) => other(id) ?? membership(id),
    plan: nameIn('plans'),
    competency: nameIn('competencies'),
    product: nameIn('products'),
    role: nameIn('roles'),
    error: (id) => book.errors.find((e) => e.id === id)?.wordings[language][0] ?? id,
    ...labels(book, language),
    address,
    link: (id, text) => `[${text ?? address(id).name}](${address(id).url})`,
    incidents: (n) => (typeof n === 'number' ? String(count.format({ n })) : special[n]),
    amount: (n) =>
      typeof n === 'number' ? String(n) : n === 'none' ? special.cellNone : special.cellUnlimited,
    and: (items) => lists.and.format(items),
    or: (items) => lists.or.format(items),
    date,
    dateKnown,
  };
}

function dates(language: Language): Pick<Vocabulary, 'date' | 'dateKnown'> {
  const write = (iso: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(new Date(`${iso}T00:00:00Z`));
  // French counts the first of a month as “1er”, which the library's long date leaves out.
  const date = (iso: string): string => write(iso, { dateStyle: 'long' }).replace(/^1 (?=\p{L})/u, '1er ');
  const dateKnown = (iso: string): string => {
    if (iso.endsWith('-01-01')) return write(iso, { year: 'numeric' });
    return iso.endsWith('-01') ? write(iso, { year: 'numeric', month: 'long' }) : date(iso);
  };
  return { date: remembered(date), dateKnown: remembered(dateKnown) };
}

/** A label that reads as a sentence of its own. */
const QUESTION = /^(?:Do|Would) you /;

function labels(book: Rulebook, language: Language): Pick<Vocabulary, 'ui' | 'uiPlain'> {
  const of = (id: string): { own: string; english: string | undefined } => {
    const label = book.labels[id];
    if (!label) return { own: id, english: undefined };
    if (language === 'en' || label.fr === undefined) return { own: label.en, english: undefined };
    return { own: label.fr, english: label.fr === label.en ? undefined : label.en };
  };
  return {
    ui: (id) => {
      const { own, english } = of(id);
      const quoted =
        language === 'fr' ? `« **${own}** »` : QUESTION.test(own) ? `“**${own}**”` : `**${own}**`;
      return english ? `${quoted} (${english})` : quoted;
    },
    uiPlain: (id) => {
      const { own, english } = of(id);
      return english ? `${own} (${english})` : own;
    },
  };
}

/** The few dates of a rulebook come up in every answer; formatting one costs more than all the rest of a sentence. */
function remembered(format: (iso: string) => string): (iso: string) => string {
  const known = new Map<string, string>();
  return (iso) => {
    const text = known.get(iso) ?? format(iso);
    known.set(iso, text);
    return text;
  };
}
