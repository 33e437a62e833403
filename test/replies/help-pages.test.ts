import { readFileSync } from 'node:fs';
import { loadRulebook } from '../../src/load-rulebook.js';

const { notices } = loadRulebook('mpn-2021-05');
const page = (name: string): string =>
  readFileSync(new URL(`../../public/${name}.html`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

const PAGES = ['index', 'fr', 'privacy', 'confidentialite', 'terms', 'conditions'];
const FRENCH = ['fr', 'confidentialite', 'conditions'];
/** What is linked to is in its language whatever the browser prefers. */
const LINKED = [...FRENCH, 'en', 'en/privacy', 'en/terms'];

describe('the pages', () => {
  it.each(PAGES)('%s links to pages that there are, in both languages, and to what is stored', (name) => {
    const links = [...page(name).matchAll(/<a\b[^>]*href="\/([^"#]+)"/g)].map(([, link]) => link);

    expect(LINKED).toEqual(expect.arrayContaining(links));
    expect(links).toEqual(expect.arrayContaining(FRENCH.includes(name) ? ['fr'] : ['en']));
    expect(page(name)).toMatch(FRENCH.includes(name) ? /hreflang="en"/ : /hreflang="fr"/);
    if (['index', 'fr'].includes(name))
      expect(links).toContain(name === 'fr' ? 'confidentialite' : 'en/privacy');
  });

  it.each(FRENCH)('%s has no breaking space before double punctuation', (name) => {
    const text = page(name).replace(/<[^>]*>/g, '');

    expect(text.match(/.{0,20}( [:;?!»]|« ).{0,9}/g)).toBeNull();
  });
});

/** What the page says of 2021 and the chat beside it corrects by a later date. */
const CORRECTED = [
  'partner-center-shows-remaining',
  'menu-2023',
  'roles-2025',
  'renamed-2025',
  'end-of-sale-2025',
  'solutions-partner-2023',
];

describe.each([
  ['index', /one place only/],
  ['fr', /un seul endroit/],
])('the help page %s says what the chat beside it says', (name, former) => {
  it.each(CORRECTED)('%s, with its date', (id) => {
    const notice = notices.find((each) => each.id === id);

    expect(page(name)).toMatch(new RegExp(`<time datetime="${notice?.since}"[^>]*data-notice="${id}"`));
  });

  it('of where the count of incidents is shown', () => {
    expect(page(name)).not.toMatch(former);
    expect(page(name)).toMatch(
      /data-notice="partner-center-shows-remaining".{1,200}Benefits.{1,40}Technical support &amp; consultation/,
    );
  });
});
