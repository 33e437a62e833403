// Builds what is stale, then runs Jest in ES-module mode; what follows `npm test --` goes on to Jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const build = spawnSync(process.execPath, [file('build.mjs'), '--if-stale'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const folder = mkdtempSync(path.join(tmpdir(), 'results-'));
const results = path.join(folder, 'results.json');
const jest = file('../node_modules/jest/bin/jest.js');
const words = ['--experimental-vm-modules', '--no-warnings', jest, '--json', `--outputFile=${results}`];
const run = spawnSync(process.execPath, [...words, ...process.argv.slice(2)], {
  stdio: ['inherit', 'ignore', 'inherit'],
  env: { ...process.env, NODE_OPTIONS: '' },
});
try {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
  process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
} catch {
  process.stdout.write('The tests did not run.\n');
}
rmSync(folder, { recursive: true, force: true });
process.exit(run.status ?? 1);
