import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { createPhrasings } from '../../../src/replies/phrasings.js';
import { buildLocalisation } from '../../../src/channels/teams/manifest.js';
import { TEAMS_COMMANDS } from '../../../src/channels/teams/manifest-texts.js';
import { buildPackage } from '../../../src/channels/teams/package.js';
import { readZip, writeZip } from '../../../src/channels/teams/zip.js';
import { loadRulebook } from '../../../src/load-rulebook.js';
import { loadUnderstander } from '../../../src/load-understander.js';
import { readPng } from './png.js';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const OPTIONS = { host: 'bot.example.com', appId: APP_ID, version: '1.0.0' };
const rulebook = loadRulebook('mpn-2021-05');
const phrasings = createPhrasings(rulebook, new URL('../../../cards/', import.meta.url));

function schema(name: string): object {
  return JSON.parse(readFileSync(new URL(`./schema/${name}`, import.meta.url), 'utf8'));
}

/** What a schema has against a value. */
function problems(schemaName: string, value: unknown): string[] {
  const ajv = new Ajv({ schemaId: 'auto', meta: false, allErrors: true, logger: false });
  const draft = JSON.parse(
    readFileSync(
      new URL('../../../node_modules/ajv/lib/refs/json-schema-draft-04.json', import.meta.url),
      'utf8',
    ),
  );
  ajv.addMetaSchema(draft);
  const valid = ajv.compile(schema(schemaName));
  return valid(value) ? [] : (valid.errors ?? []).map((e) => `${e.dataPath} ${e.message}`);
}

function filesOf(options = OPTIONS): ReadonlyMap<string, Buffer> {
  const built = buildPackage(options);
  return (built.ok ? readZip(built.zip) : undefined) ?? new Map();
}

function jsonOf(name: string): Record<string, unknown> {
  return JSON.parse(String(filesOf().get(name)));
}

describe('the package', () => {
  it('has its files at the root', () => {
    expect([...filesOf().keys()]).toEqual(['manifest.json', 'fr.json', 'color.png', 'outline.png']);
  });

  it('is the same for the same values', () => {
    const [one, two] = [buildPackage(OPTIONS), buildPackage(OPTIONS)];
    expect(one.ok && two.ok && one.zip.equals(two.zip)).toBe(true);
  });

  it('obeys the published schema of its manifest version', () => {
    expect(problems('MicrosoftTeams.schema.json', jsonOf('manifest.json'))).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('obeys the published schema of a localisation file (%s)', (language) => {
    expect(problems('MicrosoftTeams.Localization.schema.json', buildLocalisation(language))).toEqual([]);
  });

  it('would fail the schema with a title that is too long', () => {
    const manifest = { ...jsonOf('manifest.json'), name: { short: 'x'.repeat(31), full: 'x' } };
    expect(problems('MicrosoftTeams.schema.json', manifest)).not.toEqual([]);
  });

  it('names the bot by its app id, and one valid domain', () => {
    expect(jsonOf('manifest.json')).toMatchObject({
      id: APP_ID,
      bots: [{ botId: APP_ID, scopes: ['personal', 'team', 'groupChat'] }],
      composeExtensions: [{ botId: APP_ID }],
      validDomains: ['bot.example.com'],
    });
  });

  it('claims no vendor in its names', () => {
    const { name } = jsonOf('manifest.json');
    expect(JSON.stringify([name, buildLocalisation('fr')['name.full']])).not.toMatch(
      /microsoft|teams|azure/i,
    );
  });
});

describe('the French file', () => {
  it('translates every text of the manifest, under the address that it has there', () => {
    const manifest = jsonOf('manifest.json');
    const english = buildLocalisation('en');
    const french = jsonOf('fr.json');
    expect(Object.keys(french)).toEqual(Object.keys(english));
    const addressed = Object.entries(english).filter(([key]) => key !== '$schema');
    for (const [key, text] of addressed) expect([key, at(manifest, key)]).toEqual([key, text]);
    expect(textsIn(manifest)).toEqual(addressed.map(([, text]) => text).sort());
  });

  it('differs from the English one', () => {
    const english = buildLocalisation('en');
    // Words that both languages share.
    const shared = ['$schema', 'composeExtensions[0].commands[0].parameters[0].title'];
    const same = Object.entries(jsonOf('fr.json')).filter(([k, v]) => english[k] === v);
    expect(same.map(([key]) => key)).toEqual(shared);
  });
});

describe('the commands', () => {
  const understander = loadUnderstander(rulebook, phrasings);
  const rows = TEAMS_COMMANDS.flatMap(({ topic, title }) =>
    (['en', 'fr'] as const).map((language) => [title[language], topic] as const),
  );

  it.each(rows)('“%s” is understood as %s', (title, topic) => {
    expect(understander.understand(title)).toMatchObject({ band: 'answer', requests: [topic] });
  });
});

describe('what is missing or wrong', () => {
  it.each([
    ['no app id', { ...OPTIONS, appId: undefined }, ['--app-id is missing: the app id of the bot']],
    ['an empty app id', { ...OPTIONS, appId: '' }, ['--app-id is missing']],
    ['no host', { ...OPTIONS, host: undefined }, ['--host is missing']],
    ['nothing at all', {}, ['--host is missing', '--app-id is missing', '--app-version is missing']],
    ['an app id that is no GUID', { ...OPTIONS, appId: 'my-bot' }, ['--app-id is "my-bot"; it must be']],
    ['an address instead of a host', { ...OPTIONS, host: 'https://bot.example.com/' }, ['--host is "https']],
    ['a wildcard host', { ...OPTIONS, host: '*.example.com' }, ['--host is "*']],
    ['this machine', { ...OPTIONS, host: 'localhost' }, ['--host is "localhost"']],
    ['an insecure privacy page', { ...OPTIONS, privacyUrl: 'http://example.com' }, ['--privacy-url is']],
  ])('%s', (_case, request, expected) => {
    const built = buildPackage(request);
    const found = built.ok ? [] : built.problems;
    expect(found.map((text, i) => text.slice(0, expected[i]?.length))).toEqual(expected);
  });
});

describe('the icons', () => {
  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is %i pixels square', (name, size) => {
    expect(readPng(filesOf().get(name))).toMatchObject({ width: size, height: size });
  });

  it('the outline is white on nothing', () => {
    const { pixels } = readPng(filesOf().get('outline.png'));
    const visible = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(visible.length).toBeGreaterThan(50);
    expect(pixels.some(([, , , alpha]) => alpha === 0)).toBe(true);
    expect(visible.every(([r, g, b]) => r >= 250 && g >= 250 && b >= 250)).toBe(true);
  });
});

describe('archives', () => {
  it('come back as they were written', () => {
    const files = new Map([
      ['a.txt', Buffer.from('one')],
      ['é.bin', Buffer.alloc(3000, 7)],
      ['empty', Buffer.alloc(0)],
    ]);
    expect(readZip(writeZip(files))).toEqual(files);
  });

  it.each([
    ['text', Buffer.from('not a zip')],
    ['nothing', Buffer.alloc(0)],
    ['an end without a directory', writeZip(new Map([['a', Buffer.from('x')]])).subarray(-22)],
  ])('%s is not one', (_case, data) => {
    expect(readZip(data)).toBeUndefined();
  });
});

function at(value: unknown, address: string): unknown {
  return address
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    );
}

/** Every text of the manifest that a localisation file has a key for. */
function textsIn(manifest: Record<string, unknown>): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (['title', 'description'].includes(key) && typeof inner === 'string') found.push(inner);
      else walk(inner);
    }
  };
  const { name, description, bots, composeExtensions } = manifest;
  walk([bots, composeExtensions]);
  for (const texts of [name, description]) found.push(...Object.values(Object(texts)).map(String));
  return found.sort();
}
