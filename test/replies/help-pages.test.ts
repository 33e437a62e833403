import { readFileSync } from 'node:fs';
import { loadRulebook } from '../../src/load-rulebook.js';

const { notices } = loadRulebook('mpn-2021-05');
const page = (name: string): string =>
  readFileSync(new URL(`../../public/${name}.html`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

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
