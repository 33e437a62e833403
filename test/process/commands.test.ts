import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('a command that is called wrongly', () => {
  // A developer's own .env is none of a test's business, and what lies here has short names.
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function file(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return name;
  }

  function run(path: string, words: readonly string[]): { status: number | null; printed: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, path), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, printed: stdout + stderr };
  }

  const question = '{"text": "How many?", "lang": "en", "topics": ["count-entitlements"]}';
  it.each<[file: string, words: string[], says: RegExp]>([
    ['dist/cli/evaluate.js', ['nofile.jsonl'], /^nofile\.jsonl cannot be read: ENOENT.*\.\n$/],
    ['dist/cli/evaluate.js', [file('text.jsonl', `${question}\nhello\n`)], /^\S+, line 2: not JSON\.\n$/],
    ['dist/cli/evaluate.js', [file('none.jsonl', '{"text": "a"}')], /^\S+, line 1: lang: .*\.\n$/],
    ['dist/cli/evaluate.js', [file('empty.jsonl', '\n')], /^There is no question in \S+\.\n$/],
    ['dist/cli/evaluate.js', ['a.jsonl', '--min-right', 'all'], /^--min-right all: not a number\.\n$/],
    ['dist/cli/report.js', ['--bogus'], /^Unknown option '--bogus'.*\n\nUsage: /],
    ['dist/cli/teams-package.js', ['--bogus'], /^Unknown option '--bogus'.*\n\nUsage: /],
    ['bench/run.mjs', ['--bogus'], /^Unknown: --bogus\n\nUsage: /],
    ['scripts/crash-test.mjs', ['many'], /^Not a number of rounds: many\nUsage: /],
    ['scripts/crash-test.mjs', ['0'], /^Not a number of rounds: 0\nUsage: /],
  ])('%s %j says so in words', (path, words, says) => {
    const { status, printed } = run(path, words);

    expect(printed).toMatch(says);
    expect(status).toBe(2);
  });

  it.each(['bench/run.mjs', 'scripts/crash-test.mjs'])('%s --help tells how', (path) => {
    const { status, printed } = run(path, ['--help']);

    expect(printed).toMatch(/^Usage: /);
    expect(status).toBe(0);
  });
});
