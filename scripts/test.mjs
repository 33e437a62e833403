// Builds what is stale, then runs Jest in ES-module mode; what follows `npm test --` goes on to Jest.
// The rings run in processes of their own: restify changes Node's own HTTP classes, which a browser test's server shares.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const given = process.argv.slice(2);
const rings = given.includes('--selectProjects')
  ? [[]]
  : [
      ['--selectProjects', 'unit'],
      ['--selectProjects', 'browser'],
    ];

const build = spawnSync(process.execPath, [file('build.mjs'), '--if-stale'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const folder = mkdtempSync(path.join(tmpdir(), 'results-'));
const results = path.join(folder, 'results.json');
const jest = ['--experimental-vm-modules', '--no-warnings', file('../node_modules/jest/bin/jest.js')];
const sum = { passed: 0, failed: 0, skipped: 0 };
let status = 0;
for (const ring of rings) {
  const browser = ring.includes('browser');
  // Coverage is of what runs in this process; the browser ring exercises the built program.
  const words = browser ? given.filter((word) => !word.startsWith('--cover')) : given;
  const options = [
    '--json',
    `--outputFile=${results}`,
    '--passWithNoTests',
    ...(browser ? ['--runInBand'] : []),
  ];
  const run = spawnSync(process.execPath, [...jest, ...ring, ...options, ...words], {
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (run.status !== 0) status = 1;
  count();
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
process.exit(sum.passed + sum.failed + sum.skipped === 0 ? 1 : status);

function count() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
    sum.passed += numPassedTests;
    sum.failed += numFailedTests;
    sum.skipped += numPendingTests;
    rmSync(results);
  } catch {
    process.stdout.write('A ring of tests did not run.\n');
    status = 1;
  }
}
