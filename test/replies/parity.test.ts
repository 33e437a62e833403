import { fold } from '../../src/dialogs/fold.js';
import { afterColon } from '../../src/replies/opening.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import { typeset } from '../../src/replies/typography.js';
import { ASKABLE_FACTS } from '../../src/rules/index.js';
import { BOOKS } from '../helpers/rulebooks.js';

const CARDS = new URL('../../cards/', import.meta.url);

describe.each(BOOKS)('%s: both languages', (_id, book) => {
  const { en, fr } = createPhrasings(book, CARDS);
  const ids = { memberships: book.memberships.map((m) => m.id), errors: book.errors.map((e) => e.id) };

  it.each(ASKABLE_FACTS)('offer the same choices for %s', (fact) => {
    const values = [en, fr].map(({ words, t }) => words.ask[fact].choices(t, ids).map((c) => c.value));
    expect(values[0]).toEqual(values[1]);
    const labels = [en, fr].map(({ words, t }) => words.ask[fact].choices(t, ids).map((c) => fold(c.label)));
    expect(labels.map((list) => new Set(list).size)).toEqual(labels.map((list) => list.length));
  });

  it('know the same commands', () => {
    expect(Object.keys(en.words.commands).sort()).toEqual(Object.keys(fr.words.commands).sort());
  });

  it('word every notice of the rulebook, and no more than there are', () => {
    const missing = book.notices.filter(({ id }) => !en.words.notices[id] || !fr.words.notices[id]);
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(en.words.notices).sort()).toEqual(Object.keys(fr.words.notices).sort());
  });

  it('have an error button for every error', () => {
    const { errors } = ids;
    const labels = [en, fr].flatMap(({ words, t }) => words.ask.error.choices(t, ids).map((c) => c.label));
    expect(labels.filter((label) => errors.includes(label))).toEqual([]);
  });

  it('name the same amounts, roles and places in every finding', () => {
    const numbers = (text: string): string[] => (text.match(/\*\*\d+\*\*/g) ?? []).sort();
    const row = { membership: 'gold', onPremises: 20, cloud: 'unlimited', cloudOther: 10 } as const;
    const [english, french] = [en, fr].map(({ words, t }) =>
      numbers(words.findings['entitlement-row'](row, t)),
    );
    expect(english).toEqual(french);
    expect(english).toEqual(['**10**', '**20**']);
  });
});

describe('buttons', () => {
  const [[, book] = []] = BOOKS;
  if (!book) throw new TypeError('no rulebook');
  it.each(Object.entries(createPhrasings(book, CARDS)))(
    'of topics have labels of their own (%s)',
    (_language, { words }) => {
      const labels = Object.values(words.topics).map(fold);
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    },
  );
});

describe('after a colon', () => {
  it.each([
    ['Your company has an offer.', 'your company has an offer.'],
    ['J’ai une offre.', 'j’ai une offre.'],
    ['**Action Pack** has none.', '**Action Pack** has none.'],
    ['“You are not authorized” comes up.', '“You are not authorized” comes up.'],
    ['MPN members may.', 'MPN members may.'],
    ['À vous.', 'à vous.'],
  ])('%s', (sentence, continued) => {
    expect(afterColon(sentence)).toBe(continued);
  });
});

describe('typography', () => {
  it.each([
    ['Qui ? Vous !', 'Qui\u00a0? Vous\u00a0!'],
    ['Ceci : « cela » ; fin', 'Ceci\u00a0: «\u00a0cela\u00a0»\u00a0; fin'],
    ["l'ID d'accès", 'l’ID d’accès'],
    ['[page](https://aka.ms/n-1) : oui', '[page](https://aka.ms/n-1)\u00a0: oui'],
  ])('%s', (written, set) => {
    expect(typeset(written, 'fr')).toBe(set);
    expect(typeset(written, 'en')).toBe(written);
  });
});
