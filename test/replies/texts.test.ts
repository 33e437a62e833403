import { STEP_CODES, TOPICS } from '../../src/rules/index.js';
import type { Rulebook } from '../../src/rules/index.js';
import { allTexts, COMPOSITIONS, failures } from './compositions.js';
import type { Composition } from './compositions.js';

const ADDRESS = /https?:\/\/[^\s)"”»]+/g;
const withoutAddresses = (text: string): string => text.replace(ADDRESS, '');
const plain = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/’/g, "'")
    .toLowerCase();

function idsOf(book: Rulebook): string[] {
  const lists = [
    book.memberships,
    book.competencies,
    book.products,
    book.roles,
    book.errors,
    book.addresses,
    book.notices,
  ];
  const ids = [
    ...lists.flatMap((list) => list.map(({ id }) => id)),
    ...Object.keys(book.labels),
    ...STEP_CODES,
    ...TOPICS,
  ];
  // A word without a hyphen cannot be told from language, and this one is language.
  return [...new Set(ids)].filter((id) => id.includes('-') && id !== 'on-premises');
}

const LEAK = new Map<Rulebook, RegExp>();
function leakOf(book: Rulebook): RegExp {
  const known = LEAK.get(book) ?? new RegExp(`(?<![\\w-])(${idsOf(book).join('|')})(?![\\w-])`, 'g');
  LEAK.set(book, known);
  return known;
}

describe('every text', () => {
  it('is walked in both languages and by both rulebooks', () => {
    expect(COMPOSITIONS.length).toBeGreaterThan(400);
  });

  it('says something', () => {
    expect(
      failures(({ reply }) => (reply.text.trim() === '' || reply.plain.trim() === '' ? ['empty'] : [])),
    ).toEqual([]);
  });

  it('has no hole', () => {
    const hole = /\$\{|undefined|\[object|NaN|\(\)|\[\]|\bnull\b/;
    expect(failures((c) => allTexts(c).flatMap((text) => hole.exec(text) ?? []))).toEqual([]);
  });

  it('names no id of the rulebook or the program', () => {
    expect(
      failures((c) => allTexts(c).flatMap((text) => withoutAddresses(text).match(leakOf(c.book)) ?? [])),
    ).toEqual([]);
  });

  it('has at most six lines before its date', () => {
    const tooLong = ({ decided, reply }: Composition): string[] => {
      const before = reply.text.split(/\n\n_/)[0] ?? '';
      const lines = before.split('\n').filter((line) => line.trim() !== '');
      return decided && lines.length > 6 ? [`${lines.length} lines`] : [];
    };
    expect(failures(tooLong)).toEqual([]);
  });

  it('carries its date and facts, if it answers by the rules', () => {
    const dated = /_(As of|État au) .*20\d\d · [RDEX]\d+/;
    expect(failures(({ decided, reply }) => (decided && !dated.test(reply.text) ? ['no date'] : []))).toEqual(
      [],
    );
  });

  it('leads only to addresses of the rulebook', () => {
    const foreign = (c: Composition): string[] => {
      const known = new Set(c.book.addresses.map((a) => a.url));
      const card = JSON.stringify(c.reply.card ?? {}).replace(/"\$schema":"[^"]*"/g, '');
      const found = [c.reply.text, c.reply.plain, card].flatMap((text) => text.match(ADDRESS) ?? []);
      return found.map((url) => url.replace(/[.,]$/, '')).filter((url) => !known.has(url));
    };
    expect(failures(foreign)).toEqual([]);
  });

  it('has no two colons in one sentence, and no two brackets in a row', () => {
    const colons = (text: string): string[] =>
      withoutAddresses(text)
        .split(/\n|(?<=[.!?](?:\*\*|»)?) /)
        .filter((sentence) => (sentence.replace(/[*”»]+:/g, ':').match(/[^\d\s]\s?: /g) ?? []).length > 1);
    const brackets = (text: string): string[] =>
      text.match(/.{0,30}(?<!\]\([^)]*)\) \((?!http).{0,30}/g) ?? [];
    expect(
      failures(({ reply, decided }) => (decided ? [...colons(reply.text), ...brackets(reply.text)] : [])),
    ).toEqual([]);
  });

  it('says no sentence twice', () => {
    const twice = ({ reply }: Composition): string[] => {
      const lines = reply.text
        .split('\n')
        .map((line) => line.replace(/^- /, ''))
        .filter((line) => line !== '');
      return lines.filter((line, i) => lines.indexOf(line) !== i);
    };
    expect(failures(twice)).toEqual([]);
  });
});

/** Words that are only stressed; every other bold text has to be a name, a label or a number of the rulebook. */
const STRESSED: Record<'en' | 'fr', RegExp> = {
  en: /^(no|unlimited|expired|no incidents (left|remain)|old product|shows|not show|any|only with csp|the wrong account|not used up|never had the contract|no (cloud support|active membership offer)|(recent on-premises|cloud) products|troubleshooting|all users|once per account\.|do not submit\.?|ignore the message\.|do not ignore the message here\.|no support contract is needed|the source does not say|technical-support benefits|step \d+ of \d+\.)$/,
  fr: /^(aucun|illimités?|expiré|n'a plus d'incidents|ne reste plus d'incidents|ancien produit|s'affiche|ne s'affiche pas|n'importe quel compte|uniquement au programme csp|le mauvais compte|pas épuisé|jamais été associé|aucun support cloud|aucune offre d'adhésion active|produits (sur site récents|cloud)|dépannage|tous les utilisateurs|une seule fois par compte\.|n'envoyez (pas le formulaire\.?|rien\.)|ignorez ce message\.|ici, n'ignorez pas le message\.|aucun contrat de support n'est nécessaire|la source ne dit pas|avantages de support technique|étape \d+ sur \d+\.)$/,
};
/** What dated notices name and the rulebook does not: the pages of other dates. */
const OF_NOTICES = [
  'Manage your MPN benefits',
  'Benefits > Technical support & consultation',
  'Benefits > Technical support & consultation benefits',
  'Access denied. Please contact your company’s global admin…',
  'MAICPP Partner admin',
  'workloads',
  'tenant',
];
/** Quoted in short, as buttons and follow-up sentences have them. */
const QUOTED_SHORT =
  /^(other|autres|already associated|déjà associé|access id is already associated…|id d'accès déjà associé…|can|pouvez|cancel|start over|français|annuler|recommencer|english|link support benefits|support pour les entreprises|legacy)$/;

function namesOf(book: Rulebook): Set<string> {
  const lists = [book.memberships, book.plans, book.competencies, book.products, book.roles];
  const names = lists.flatMap((list) => list.flatMap(({ name, aliases }) => [name.en, name.fr, ...aliases]));
  const errors = book.errors.flatMap(({ wordings }) => [...wordings.en, ...wordings.fr]);
  const labels = Object.values(book.labels).flatMap(({ en, fr }) => [en, ...(fr === undefined ? [] : [fr])]);
  const pages = [...book.addresses.map(({ name }) => name), book.source.name].flatMap(({ en, fr }) => [
    en,
    fr,
  ]);
  return new Set(
    [...names, ...errors, ...labels, ...pages, book.parameters.probeProduct, ...OF_NOTICES].map(plain),
  );
}

describe('every name in a text', () => {
  const NAMES = new Map(COMPOSITIONS.map(({ book }) => [book, namesOf(book)]));
  const isKnown = ({ book }: Composition, name: string): boolean =>
    NAMES.get(book)?.has(plain(name)) ?? false;

  it('is one of the rulebook, if it is bold', () => {
    const unknown = (c: Composition): string[] =>
      [...`${c.reply.text}\n${c.reply.plain}`.matchAll(/\*\*(.+?)\*\*/g)]
        .map(([, bold = '']) => bold)
        .filter((bold) => !/^\d+$/.test(bold) && !STRESSED[c.language].test(plain(bold)))
        .filter((bold) => !isKnown(c, bold) && !Object.values(c.phrasing.words.topics).includes(bold));
    expect(failures(unknown)).toEqual([]);
  });

  it('is one of the rulebook, if it is quoted', () => {
    const unknown = (c: Composition): string[] => {
      const { topics, steps } = c.phrasing.words;
      const own = [
        ...Object.values(topics),
        ...Object.values(steps).map((write) => write(c.phrasing.t).title),
      ];
      return [...c.reply.text.matchAll(/“([^”]+)”|«\u00a0(.+?)\u00a0»/g)]
        .map(([, english, french]) => (english ?? french ?? '').replace(/^\*\*(.+)\*\*$/, '$1'))
        .filter(
          (quoted) => !isKnown(c, quoted) && !QUOTED_SHORT.test(plain(quoted)) && !own.includes(quoted),
        );
    };
    expect(failures(unknown)).toEqual([]);
  });

  it('is not a plan that the rulebook does not have', () => {
    const plan = /\b(?:[A-Z][\w-]+ )+Support\b(?! for| request| Plans| pour)/g;
    const unknown = (c: Composition): string[] =>
      (withoutAddresses(c.reply.text).match(plan) ?? [])
        .map((name) => name.replace(/^(The|In|For|An?|Every|Le|Au) /, ''))
        .filter((name) => !isKnown(c, name) && !/^((Technical|Microsoft Partner) )?Support$/.test(name));
    expect(failures(unknown)).toEqual([]);
  });
});
