// Runs Jest in ES-module mode; what follows `npm test --` goes on to Jest.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const build = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('build.mjs', import.meta.url)), '--if-stale'],
  { stdio: 'inherit' },
);
if (build.status !== 0) process.exit(1);
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const node = ['--experimental-vm-modules', '--no-warnings', jest, ...process.argv.slice(2)];
const run = spawnSync(process.execPath, node, {
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: '' },
});
process.exit(run.status ?? 1);
