import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '..');
const eslint = new ESLint({
  cwd: root,
  // Which file imports what needs no types, and reading those takes a minute.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'ours/import-borders',
});

/** How many imports ESLint refuses in a file of src that has only this text. */
async function refused(file: string, text: string): Promise<number> {
  const results = await eslint.lintText(text, { filePath: path.join(root, 'src', file) });
  return results.flatMap((result) => result.messages).length;
}

/** A file, one import that its folder's row allows and some that it does not. */
const rows: [file: string, allowed: string, forbidden: string[]][] = [
  ['rules/decide.ts', 'zod', ['../errors.js', '../understanding/index.js', 'botbuilder', 'node:fs']],
  ['understanding/understand.ts', '../rules/index.js', ['../bot/route.js', '../app.js', 'botbuilder']],
  ['replies/compose.ts', '../rules/index.js', ['../staff/index.js', '../app.js', 'botbuilder-core']],
  ['replies/en/say.ts', '../../rules/index.js', ['../../store/records.js', '../../understanding/index.js']],
  ['dialogs/turn.ts', '../replies/reply.js', ['../bot/route.js', '../staff/index.js', 'restify']],
  ['staff/desk.ts', '../store/records.js', ['../bot/assistant.js', '../dialogs/turn.js', 'restify']],
  ['bot/route.ts', '../dialogs/turn.js', ['../server/limits.js', '../channels/teams/types.js', '../app.js']],
  ['http/bearer.ts', 'node:crypto', ['../server/limits.js', '../errors.js', 'restify']],
  [
    'channels/directline/index.ts',
    '../../http/bearer.js',
    ['../../server/limits.js', '../../bot/route.js', '../teams/types.js'],
  ],
  ['channels/teams/invokes.ts', '../../bot/assistant.js', ['../directline/index.js', '../../app.js']],
  [
    'server/messages.ts',
    '../http/bearer.js',
    ['../bot/route.js', '../channels/directline/index.js', 'lowdb'],
  ],
  ['store/documents.ts', 'lowdb', ['../rules/index.js', '../staff/index.js', '../config.js', 'restify']],
  ['widget/panel.ts', 'marked', ['../errors.js', '../replies/words.js', 'node:fs', 'zod']],
  ['doctor/probes.ts', '../config.js', ['../bot/assistant.js', '../app.js', '../cli/ask.js']],
  ['doctor/checks/store.ts', '../../store/records.js', ['../../server/metrics.js', '../../app.js']],
  ['cli/ask.ts', '../app.js', ['../index.js', '../widget/words.js']],
  ['app.ts', './server/create-server.js', ['./widget/words.js', './cli/ask.js', '../test/helpers/talk.js']],
];

test.each(rows)('%s may import %s', async (file, allowed) => {
  expect(await refused(file, `import { a } from '${allowed}';`)).toBe(0);
});

test.each(rows.flatMap(([file, , forbidden]) => forbidden.map((each) => [file, each] as const)))(
  '%s may not import %s',
  async (file, forbidden) => {
    expect(await refused(file, `import { a } from '${forbidden}';`)).toBe(1);
  },
);

test.each([
  `export * from '../bot/route.js';`,
  `export { a } from '../bot/route.js';`,
  `import type { A } from '../bot/route.js';`,
  `const a = await import('../bot/route.js');`,
  `import { a } from './../bot/route.js';`,
  `import { a } from '../understanding/../bot/route.js';`,
])('no other way round a border: %s', async (text) => {
  expect(await refused('understanding/understand.ts', text)).toBe(1);
});

test('a folder without a row may import nothing, so that it gets one', async () => {
  expect(await refused('elsewhere/file.ts', `import { z } from 'zod';`)).toBe(1);
});

test('a file belongs to the deepest row that holds it, in whatever order they stand', async () => {
  const { placeOf } = z
    .object({
      placeOf: z.custom<(file: string, rows: string[]) => string>((value) => typeof value === 'function'),
    })
    .parse(await import(path.join(root, 'scripts/import-borders.mjs')));
  const file = path.join(root, 'src/channels/teams/types.ts');
  expect(placeOf(file, ['channels', 'channels/teams'])).toBe('channels/teams');
  expect(placeOf(file, ['channels/teams', 'channels'])).toBe('channels/teams');
});

test('the rows are the folders of src, with a test each', () => {
  const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const tested = new Set(rows.map(([file]) => file.split('/')[0]));
  expect(folders.filter((folder) => !tested.has(folder))).toEqual([]);
});

test('the page that explains the borders has the same folders', async () => {
  const { borders } = z
    .object({ borders: z.record(z.string(), z.object({ folders: z.array(z.string()) })) })
    .parse(await import(path.join(root, 'scripts/import-borders.mjs')));
  const page = readFileSync(path.join(root, 'docs/how-it-works.md'), 'utf8');
  const written = page
    .split('\n')
    .map((line) => line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)))
    .filter((cells) => cells.length === 5 && cells[1]?.length === 1)
    .map((cells) => [cells[1]?.[0], cells[2]?.sort()]);
  const { '.': top, ...held } = borders;
  expect(top).toBeDefined();
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(Object.entries(held).map(([place, { folders }]) => [place, [...folders].sort()])),
  );
});
