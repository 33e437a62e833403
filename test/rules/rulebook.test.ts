import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadRulebook } from '../../src/load-rulebook.js';
import { parseRulebook } from '../../src/rules/index.js';
import type { Rulebook } from '../../src/rules/index.js';
import { BOOKS, mpn } from '../helpers/rulebooks.js';

describe('rulebook files', () => {
  it.each(BOOKS)('%s is valid and carries its own id', (id, book) => {
    expect(book.id).toBe(id);
  });

  it.each<[string, (book: Rulebook) => void, RegExp]>([
    [
      'a number that is none',
      (b) => Object.assign(b.entitlements[0] ?? {}, { incidents: -1 }),
      /^entitlements\.0\.incidents: /,
    ],
    [
      'an unknown membership',
      (b) => Object.assign(b.entitlements[0] ?? {}, { membership: 'bronze' }),
      /^entitlements\.0\.membership: expected one of the memberships: action-pack, silver, gold/,
    ],
    [
      'a missing cell',
      (b) => void b.entitlements.pop(),
      /expected exactly one entry for gold, cloud, other competency; found 0/,
    ],
    [
      'a cell twice',
      (b) =>
        void b.entitlements.push({ membership: 'gold', plan: 'on-premises', incidents: 21, facts: ['R27'] }),
      /gold, on-premises, cloud competency; found 2/,
    ],
    ['no facts', (b) => Object.assign(b.roles[0] ?? {}, { facts: [] }), /^roles\.0\.facts: /],
    [
      'a fact that is no fact id',
      (b) => Object.assign(b.roles[0] ?? {}, { facts: ['29'] }),
      /expected a fact id such as R29/,
    ],
    [
      'one language only',
      (b) => Object.assign(b.plans[0] ?? {}, { name: { en: 'x' } }),
      /^plans\.0\.name\.fr: /,
    ],
    [
      'an id twice',
      (b) => void b.roles.push(structuredClone(b.roles[0] ?? b.roles[1] ?? mpn.roles[0] ?? ({} as never))),
      /expected a unique id; "global-admin" is there twice/,
    ],
    ['no URL', (b) => Object.assign(b.addresses[0] ?? {}, { url: 'partner' }), /^addresses\.0\.url: /],
    ['an unknown field', (b) => Object.assign(b, { colour: 'blue' }), /\(whole file\): .*colour/],
  ])('refuses %s and says where', (_name, breakIt, message) => {
    const broken = structuredClone(mpn);
    breakIt(broken);
    const result = parseRulebook(broken);

    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.problems.join('\n')).toMatch(new RegExp(message.source, 'm'));
  });
});

describe('loading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rulebooks-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const directory = pathToFileURL(`${folder}/`);

  it('names the file and the path in it', () => {
    writeFileSync(join(folder, 'broken.json'), JSON.stringify({ ...mpn, asOf: 'spring' }));

    expect(() => loadRulebook('broken', directory)).toThrow(/broken\.json is not valid:\n {2}asOf: /);
  });

  it('does not take a copy for the rulebook that it was made from', () => {
    writeFileSync(join(folder, 'copy.json'), JSON.stringify(mpn));

    expect(() => loadRulebook('copy', directory)).toThrow(
      /id: "mpn-2021-05" must be the file's name, "copy"/,
    );
  });

  it('tells a file that is not JSON from one that is not a rulebook', () => {
    writeFileSync(join(folder, 'text.json'), 'incidents: 10');

    expect(() => loadRulebook('text', directory)).toThrow(/text\.json is not JSON/);
  });

  it('lists the ids there are', () => {
    expect(() => loadRulebook('mpn-1999')).toThrow(
      /There is no rulebook "mpn-1999". RULEBOOK can be: maicpp-2023-03, mpn-2021-05/,
    );
  });
});
