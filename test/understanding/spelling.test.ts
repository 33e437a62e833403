import { compileExact, findNearlyExact } from '../../src/understanding/exact.js';
import { createUnderstanding } from '../../src/understanding/index.js';
import type { Understander } from '../../src/understanding/index.js';
import { createRecogniser, readAll, readWords } from '../../src/understanding/judge.js';
import { compileLexicon } from '../../src/understanding/lexicon.js';
import { readBook, readCalibration, trainSmall } from './helper.js';

const book = readBook();
const model = trainSmall(book, ['owner', 'technician', 'franco']);
const recogniser = createRecogniser(model, compileLexicon(book));
const spelt = (text: string): string => readWords(recogniser, text).tokens.join(' ');

describe('spelling', () => {
  it.each([
    ['a letter left out', 'how many incidnts are left', 'how many incidents are left'],
    ['a letter too many', 'where is the contrract id', 'where is the contract id'],
    ['a wrong letter', 'combien de tickwts il reste', 'combien de tickets il reste'],
    ['swapped letters', 'access id adn contract id', 'access id and contract id'],
    ['a missing blank', 'howmany tickets are left', 'how many tickets are left'],
    ['a blank too many', 'how many tic kets are left', 'how many tickets are left'],
    ['a blank too late', 'how manyt ickets are left', 'how many tickets are left'],
    ['a blank too early', 'ho wmany tickets are left', 'how many tickets are left'],
  ])('mends %s', (_what, typed, meant) => {
    expect(spelt(typed)).toBe(meant);
  });

  it.each(['zxcvb qwrtp', 'hyper v', 'R2D2 et C3PO', 'git', 'svn', 'x', '', '???'])(
    'leaves alone: %s',
    (text) => {
      expect(spelt(text)).toBe(text.toLowerCase().replaceAll('?', ''));
    },
  );

  it('leaves names of the rulebook as they are, although no phrase holds them', () => {
    expect(spelt('productivité dans le cloud')).toBe('productivite dans le cloud');
  });

  it('keeps what was typed for what must be equal, and the capitals of a word', () => {
    const { key, words } = readWords(recogniser, 'Silvr partner');
    expect([key, words[0]]).toEqual(['silvr partner', { text: 'silver', raw: 'Silvr' }]);
  });
});

describe('a message of nothing but odd words', () => {
  /** How often the words of training are looked up while a message is read. */
  function lookups(text: string): number {
    let count = 0;
    const { vocabulary } = recogniser.speller;
    const counting = Object.assign(Object.create(vocabulary) as typeof vocabulary, {
      find: (hash: number) => {
        count += 1;
        return vocabulary.find(hash);
      },
    });
    const speller = { ...recogniser.speller, vocabulary: counting };
    const watched = { ...recogniser, speller };
    readAll(watched, readWords(watched, text));
    return count;
  }

  it.each([
    ['words', 'qzwxa '],
    ['sentences', 'qzwxa. '],
    ['lines', 'qzwxa qxwqa\n'],
  ])('costs no more lookups for each further word than one that is known: %s', (_what, unit) => {
    const few = lookups(unit.repeat(100));
    const many = lookups(unit.repeat(200));
    expect(many - few).toBeLessThan(100 * 50);
  });
});

describe('a message with typos', () => {
  const understander: Understander = createUnderstanding({
    model,
    calibration: readCalibration(),
    rulebook: book,
    exact: new Map([
      ['Menu principal', 'help'],
      ['nvm', 'cancel'],
    ]),
  });

  it.each([
    ['how many incidnts with Silvr', { membership: 'silver' }],
    ['we are glod partners', { membership: 'gold' }],
    ['incident pour Sharepiont', { product: 'sharepoint' }],
  ])('tells its facts: %s', (text, facts) => {
    expect(understander.understand(text).facts).toMatchObject(facts);
  });

  it.each([
    ['menuprincipal', ['help']],
    ['nvvm', ['cancel']],
  ])('is known as a command: %s', (text, requests) => {
    expect(understander.understand(text).requests).toEqual(requests);
  });

  it.each(['xyzzy plugh', 'blorp gnarf zzz'])('is not answered when it is noise: %s', (text) => {
    expect(understander.understand(text).band).not.toBe('answer');
  });
});

describe('nearly known texts', () => {
  const texts = compileExact(
    new Map([
      ['stop', 'cancel'],
      ['help', 'help'],
      ['hey', 'greeting'],
      ['hell', 'goodbye'],
    ]),
  );

  it.each([
    ['stpo', 'cancel'],
    ['heyy', 'greeting'],
    ['hez', undefined],
    ['helo', undefined],
    ['stops now', undefined],
    ['st', undefined],
  ])('%s: %s', (key, topic) => {
    expect(findNearlyExact(texts, key)).toBe(topic);
  });
});
