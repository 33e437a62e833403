// The one gate: format, lint, types, tests with coverage, recognition, start and stop of the built program.
// `--without-tests` leaves out what `npm test` has just run.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const withoutTests = process.argv.includes('--without-tests');
const steps = [
  ['format', 'npm', ['run', '--silent', 'format:check']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ...(withoutTests ? [] : [['tests', 'npm', ['test', '--', '--coverage']]]),
  ['build', 'npm', ['run', '--silent', 'build']],
  ['recognition', 'npm', ['run', '--silent', 'evaluate', '--', ...evaluation()]],
  ['unused', 'npx', ['--no-install', 'knip']],
];

/** Our own question sets, by authors who wrote no phrases, against the floors we promise. */
function evaluation() {
  const sets = [
    'test/evaluation/crowd-1.jsonl',
    'test/evaluation/crowd-2.jsonl',
    'test/evaluation/crowd-3.jsonl',
    'test/evaluation/crowd-4.jsonl',
    'test/evaluation/crowd-5.jsonl',
    'test/evaluation/crowd-6.jsonl',
    'test/evaluation/crowd-7.jsonl',
    'test/evaluation/crowd-8.jsonl',
    'test/evaluation/crowd-9.jsonl',
  ];
  return [
    ...sets,
    '--min-right',
    '0.88',
    '--min-offered',
    '0.96',
    '--max-wrong',
    '0.03',
    '--min-oos-refused',
    '0.95',
  ];
}

for (const [name, command, words] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) fail(name);
}
process.stdout.write('\n== start and stop\n');
await startAndStop();
process.stdout.write('\nAll checks passed.\n');

/** The built program starts, answers and stops by itself when asked to. */
async function startAndStop() {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  const env = { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn' };
  const program = spawn(process.execPath, ['dist/index.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const address = await new Promise((resolve) => {
    program.stdout.on('data', (text) => {
      const found = /http:\/\/\S+/.exec(String(text));
      if (found) resolve(found[0]);
    });
    ended.then(() => resolve(undefined));
  });
  if (!address) fail('start');
  const page = await fetch(address);
  const health = await fetch(new URL('/healthz', address));
  program.kill('SIGTERM');
  const code = await ended;
  rmSync(folder, { recursive: true, force: true });
  if (page.status !== 200 || health.status !== 200 || code !== 0)
    fail(`start and stop (${page.status}, ${health.status}, exit ${code})`);
}

function fail(name) {
  process.stdout.write(`\nFAILED: ${name}\n`);
  process.exit(1);
}
