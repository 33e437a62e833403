import { createUnderstanding } from '../../src/understanding/index.js';
import type { Understanding, UnderstandContext } from '../../src/understanding/index.js';
import { parseModel, serialiseModel } from '../../src/understanding/model-file.js';
import { readBook, readCalibration, trainSmall } from './helper.js';

const book = readBook();
const model = trainSmall(book, ['owner', 'technician', 'plain']);
const understander = createUnderstanding({
  model,
  calibration: readCalibration(),
  rulebook: book,
  exact: new Map([
    ['Aide', 'help'],
    ['📋', 'help'],
  ]),
});
const read = (text: string, context?: UnderstandContext): Understanding =>
  understander.understand(text, context);

describe('topics', () => {
  it.each([
    ['how many incidents are left?', 'remaining-incidents'],
    ['combien de tickets il nous reste ?', 'remaining-incidents'],
    ['where do I find the access ID and contract ID', 'find-ids'],
    ['qui peut activer les avantages ?', 'activation-roles'],
    ['Looks like you dont have any benefits yet', 'error-no-benefits'],
    ['merci beaucoup', 'thanks'],
  ])('%s: %s', (text, topic) => {
    expect(read(text)).toMatchObject({ band: 'answer', requests: [topic] });
  });

  it.each(['best pizza in Lyon', 'quel temps fait-il demain', 'zxcvb qwrtp'])(
    'does not answer: %s',
    (text) => {
      expect(read(text).band).not.toBe('answer');
    },
  );

  it('gives `none` first when it does not know', () => {
    const { topics, requests } = read('recette de crepes au sucre');
    expect([topics[0]?.id, requests]).toEqual(['none', []]);
  });

  it('finds two separate requests, in the order asked', () => {
    const { requests } = read('Where are the two IDs? And how do I link the contract in Azure?');
    expect(requests).toEqual(['find-ids', 'add-contract']);
  });
});

describe('labels, commands and taught phrases come first', () => {
  it.each(['aide', 'AIDE !', '📋'])('knows %s', (text) => {
    expect(read(text)).toMatchObject({ band: 'answer', requests: ['help'], topics: [{ confidence: 1 }] });
  });

  it('takes taught phrases without training, exactly and nearly so', () => {
    const taught = understander.withTaught([
      { text: 'wo ist mein Kontingent geblieben', topic: 'remaining-incidents' },
    ]);
    expect(taught.understand('Wo ist mein Kontingent geblieben?').requests).toEqual(['remaining-incidents']);
    expect(read('wo ist mein Kontingent geblieben').requests).toEqual([]);
  });
});

describe('a pasted error message', () => {
  const pasted = "Access denied. Please contact your company's global admin";

  it('asks about its error, whatever its words resemble', () => {
    expect(read(pasted)).toMatchObject({
      band: 'answer',
      requests: ['error-not-authorized'],
      facts: { error: 'access-denied' },
    });
    expect(read(pasted, { lastTopic: 'activation-roles' }).requests).toEqual(['error-not-authorized']);
  });

  it('is a fact for a flow that asks which one it is', () => {
    for (const text of [pasted, 'please contact your company’s global admin', 'You are not authorized']) {
      const { requests, facts } = read(text, { asking: 'error' });
      expect([requests, facts.role]).toEqual([[], undefined]);
      expect(facts.error).toBeDefined();
    }
  });
});

describe('language of each message', () => {
  it.each<[string, Understanding['language'], boolean]>([
    ['combien ?', 'fr', true],
    ['tickets left', 'en', true],
    ['ok merci', 'fr', true],
    ['thanks', 'en', true],
    ['Où est la page Technical benefits dans Partner Center ?', 'fr', true],
    ['ca marche pas', 'fr', true],
    ['You are not authorized, je fais quoi', 'fr', true],
    ["Looks like you don't have any benefits yet mais on est gold !!", 'fr', true],
    ["« Support plan cannot be used for support on the specified product(s) » : j'ai ca", 'fr', true],
    ['Il semble que vous n’ayez pas encore d’avantages, what does that mean', 'en', true],
    ["Looks like you don't have any benefits yet", 'en', false],
    ['slt', 'fr', true],
  ])('%s: %s', (text, language, sure) => {
    expect(read(text)).toMatchObject({ language, languageSure: sure });
  });

  it.each(['en', 'fr'] as const)(
    'keeps the conversation’s language (%s) where names alone do not tell',
    (language) => {
      expect(read('Azure', { language })).toMatchObject({ language, languageSure: false });
      expect(read('12345', { language })).toMatchObject({ language, languageSure: false });
    },
  );
});

describe('in a conversation', () => {
  it('takes a bare value as the answer to what was asked', () => {
    const result = read('Gold', { asking: 'membership' });
    expect(result).toMatchObject({ facts: { membership: 'gold' }, valueOnly: true, requests: [] });
  });

  it('takes the small "or" as Gold when the membership was asked for', () => {
    expect(read('or', { asking: 'membership' }).facts.membership).toBe('gold');
  });

  it.each(['and for cloud?', 'et en Gold ?', 'même chose pour SQL Server'])('follows up: %s', (text) => {
    expect(read(text, { lastTopic: 'count-entitlements' })).toMatchObject({ followUp: true, requests: [] });
  });

  it('does not take a full question for a follow-up', () => {
    const result = read('and where do I find the access ID?', { lastTopic: 'count-entitlements' });
    expect(result).toMatchObject({ followUp: false, requests: ['find-ids'] });
  });
});

describe('the model file', () => {
  it('has the same bytes from the same phrases', () => {
    const build = (): Uint8Array => serialiseModel(trainSmall(book, ['technician']));
    expect(Buffer.compare(build(), build())).toBe(0);
  });

  it('comes back from its bytes unchanged', () => {
    const bytes = serialiseModel(model);
    const again = createUnderstanding({
      model: parseModel(bytes),
      calibration: readCalibration(),
      rulebook: book,
    });
    expect(again.understand('how many incidents are left?').topics).toEqual(
      read('how many incidents are left?').topics,
    );
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['another file', Buffer.from('not a model, only some text')],
    ['half a model', Buffer.from(serialiseModel(model)).subarray(0, 5000)],
    ['a model with a header of noise', Buffer.from(serialiseModel(model)).fill('x', 12, 40)],
    ['a model with a header of another shape', Buffer.from('SBUNDER2\x02\0\0\0[]')],
    [
      'a model of half an n-gram',
      Buffer.from('SBUNDER2\x33\0\0\0{"topics":[],"features":0.5,"phrases":1,"rare":0}'),
    ],
  ])('is refused when it is %s', (_name, bytes) => {
    expect(() => parseModel(bytes)).toThrow(expect.objectContaining({ code: 'model-invalid' }));
  });
});
