import type { ExtensionResult } from '../../../src/channels/teams/finished-answer.js';
import { previewOf } from '../../../src/channels/teams/preview.js';
import { searchAnswers } from '../../../src/channels/teams/search.js';
import { phrasings, teamsDeps, textsOf } from './harness.js';

type Topic = keyof (typeof phrasings)['en']['words']['topics'];

async function search(
  text: string,
  locale = 'en-US',
): Promise<{ language: string; shown: { title: string; text: string }[]; results: ExtensionResult[] }> {
  const { language, results } = await searchAnswers(teamsDeps(), text, locale);
  return { language, results, shown: results.map(({ preview }) => preview.content) };
}

const title = (topic: Topic, language: 'en' | 'fr' = 'en'): string =>
  phrasings[language].words.topics[topic].replace(/ \?$/, '\u00a0?');

describe('names of plans and labels', () => {
  it.each<[string, Topic, RegExp]>([
    ['signature 10-pack', 'count-entitlements', /10 cloud incidents/],
    ['5-pack', 'count-entitlements', /5 cloud incidents/],
    ['partner support gold 20pack', 'count-entitlements', /20 on-premises/],
    ['partner signature 5pack', 'count-entitlements', /5 cloud incidents/],
    ['partner cloud support 5', 'count-entitlements', /5 cloud incidents/],
    ['pack', 'count-entitlements', /Action Pack: 10.*Gold: 20/],
    ['link support benefits', 'add-contract', /Azure portal.*Help \+ Support/],
    ['sharepoint online vs sharepoint 2019', 'supported-products', /recent on-premises products/],
    ['access denied', 'error-not-authorized', /guest user/],
    ['silver other competency azure', 'count-entitlements', /5 cloud incidents/],
    ['two competencies add up', 'count-entitlements', /does not say whether entitlements add up/],
    ['renew action pack', 'manage-benefits', /2025/],
    ['windows 10 dummy', 'remaining-incidents', /./],
    ['solutions partner incidents', 'count-entitlements', /unlimited/],
  ])('%s', async (text, topic, says) => {
    const { shown } = await search(text);
    expect(shown[0]?.title).toBe(title(topic));
    expect(shown[0]?.text).toMatch(says);
    expect(shown[0]?.text).not.toMatch(/Action Pack includes no cloud/);
  });
});

describe('while typing', () => {
  it.each<[string, string, Topic[]]>([
    ['en-US', 'activ', ['activate-benefits', 'activation-roles']],
    ['en-US', 'expi', ['plan-not-shown']],
    ['en-US', 'rema', ['remaining-incidents']],
    ['en-US', 'glob', ['activation-roles']],
    ['en-US', 'entit', ['count-entitlements']],
    ['en-US', 'silv', ['count-entitlements']],
    ['en-US', 'exch', ['supported-products']],
    ['en-US', 'azur', ['supported-products', 'create-cloud-request']],
    ['en-US', 'intu', ['supported-products', 'create-cloud-request']],
    ['en-US', 'sign', ['supported-products', 'count-entitlements']],
    ['en-US', 'compe', ['cloud-competencies']],
    ['en-US', 'perm', ['activation-roles']],
    ['en-US', 'colle', ['when-ids-needed']],
    ['en-US', 'contract exp', ['plan-not-shown']],
    ['en-US', 'azure d', ['supported-products']],
    ['en-US', 'gree', []],
    ['en-US', 'licen', []],
    ['fr-FR', 'azur', ['supported-products', 'create-cloud-request']],
    ['fr-FR', 'renouv', ['manage-benefits']],
    ['fr-FR', 'prem', ['paid-plans', 'create-onprem-request']],
    ['fr-FR', 'agent', ['activation-roles', 'csp-azure-support']],
    ['fr-FR', 'collè', ['when-ids-needed']],
  ])('%s %s', async (locale, text, topics) => {
    const { shown, language } = await search(text, locale);
    const expected = topics.map((topic) => title(topic, language === 'fr' ? 'fr' : 'en'));
    expect(shown.map((each) => each.title).slice(0, topics.length || undefined)).toEqual(expected);
  });

  it.each([
    ['exchange', 4],
    ['signature cloud support', 4],
    ['renouvellement', 3],
    ['competency', 4],
    ['remaining', 3],
  ])('the first stays from letter to letter: %s', async (text, from) => {
    const firsts = new Set<string | undefined>();
    for (let length = from; length <= text.length; length++)
      firsts.add((await search(text.slice(0, length))).shown[0]?.title);
    expect(firsts.size).toBe(1);
  });

  it('names “Azure” before its longer names', async () => {
    expect((await search('azur')).shown[0]?.text).toMatch(/^Azure is a cloud product/);
  });
});

describe('the language', () => {
  it.each([
    ['en-US', 'looks l', 'en'],
    ['en-US', 'looks like y', 'en'],
    ['en-US', 'signature c', 'en'],
    ['en-US', 'signature cl', 'en'],
    ['en-US', 'rôle', 'en'],
    ['en-US', 'rôle activer', 'fr'],
    ['en-US', 'où sont les ID', 'fr'],
    ['fr-FR', 'agent d’adminis', 'fr'],
    ['fr-FR', 'not authorized', 'fr'],
    ['fr-FR', 'where is the access id?', 'en'],
  ])('on %s, “%s” is answered in %s', async (locale, text, language) => {
    expect((await search(text, locale)).language).toBe(language);
  });
});

describe('the list', () => {
  it.each(['error', 'erreur', 'err', 'error message'])(
    'shows the errors, and no question, for %s',
    async (text) => {
      const { shown } = await search(text);
      expect(shown.map((each) => each.title)).toEqual(
        (
          [
            'error-not-authorized',
            'error-no-benefits',
            'error-access-id-associated',
            'plan-not-shown',
          ] as const
        ).map((topic) => title(topic)),
      );
    },
  );

  it.each([
    'gold cloud incidents',
    'csp azure ticket',
    'success core',
    'advanced support partners price',
    'two competencies add up',
    'access denied',
    'premier',
    'a',
    's',
  ])('holds no sentence twice, and one entry for a topic: %s', async (text) => {
    const { shown } = await search(text);
    expect(new Set(shown.map((each) => each.text)).size).toBe(shown.length);
    expect(new Set(shown.map((each) => each.title)).size).toBe(shown.length);
  });

  it.each([
    ['advanced support partners price', 'paid-plans', /does not say what/],
    ['two competencies add up', 'count-entitlements', /add up/],
  ] as const)('says what is left open under its own title only: %s', async (text, topic, open) => {
    const { shown } = await search(text);
    expect(shown.filter((each) => open.test(each.text)).map((each) => each.title)).toEqual([title(topic)]);
  });

  it.each(['gold azure', 'who can activate', 'activate greyed out', 'don’t have any benefits yet'])(
    'has no filler: %s',
    async (text) => {
      expect((await search(text)).shown).toHaveLength(1);
    },
  );

  it('lists nothing for small talk and noise', async () => {
    for (const text of ['hello', 'asdfgh', 'bonjour']) expect((await search(text)).shown).toEqual([]);
  });

  it('lists what is named where nothing is understood', async () => {
    expect((await search('teams problem customer')).shown[0]?.text).toMatch(/^Microsoft Teams is a cloud/);
  });

  it('keeps the version of a product', async () => {
    expect((await search('exchange 2019')).shown[0]?.text).toMatch(/Exchange Server 2019/);
  });
});

describe('a preview', () => {
  it.each(['en-US', 'fr-FR'])(
    'holds content, and no text of a link without the link (%s)',
    async (locale) => {
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        for (const { preview } of (await search(letter, locale)).results) {
          expect(preview.content.text).not.toMatch(/:$|…$|direct link|lien direct|which ones|compare them/);
          expect(preview.content.text.length).toBeLessThanOrEqual(380);
        }
      }
    },
  );

  it('shows both branches', async () => {
    expect((await search('already associated')).shown[0]?.text).toMatch(
      /used up, and you need another plan\.$/,
    );
    expect((await search('déjà associé', 'fr-FR')).shown[0]?.text).toMatch(/il vous faut un autre plan\.$/);
  });

  it('leaves the pointing links in the card', async () => {
    const [first] = (await search('activate benefits')).results;
    expect(textsOf(first?.content)).toContain('direct link');
  });

  it.each<[string, string[], string]>([
    ['a list', ['It depends:', '**A**: 1.', 'B: 2.'], 'A: 1. B: 2.'],
    ['a pointer', ['Open it ([here](https://x)) now.'], 'Open it now.'],
    ['a pointer at the end', ['There are plans: [compare them](https://x).'], 'There are plans.'],
    ['a name', ['See [Partner Center](https://x).'], 'See Partner Center.'],
    ['a second label', ['Ouvrez **Compte** (« Account »).'], 'Ouvrez Compte.'],
    ['a short one goes on', ['One.', 'Two.'], 'One. Two.'],
    ['a link further on is left out', ['One.', 'Ask [there](https://x).'], 'One.'],
    ['nothing', [], ''],
  ])('%s', (_case, lines, text) => {
    expect(previewOf(lines)).toBe(text);
  });

  it('ends a long text with a sentence, a branch or a word', () => {
    const words = 'word '.repeat(40).trim();
    expect(previewOf([`${words}. ${words} ${words}.`])).toBe(`${words}.`);
    expect(previewOf([`${words}; ${words} ${words}.`])).toBe(`${words}…`);
    expect(previewOf([`${words} ${words} ${words}`])).toMatch(/^(?:word )+word…$/);
  });
});
