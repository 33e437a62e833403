// Builds what is stale, then runs a module in this process: `node scripts/build-and-run.mjs dist/index.js [words]`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LOOK_EVERY_MS = 250;
const parent = process.ppid;

const [module] = process.argv.splice(2, 1);
const build = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('build.mjs', import.meta.url)), '--if-stale'],
  { stdio: ['ignore', 2, 2] },
);
if (build.status === 0) {
  if (process.env.npm_lifecycle_event) endWithParent();
  await import(new URL(`../${module}`, import.meta.url).href);
} else process.exitCode = 1;

/**
 * npm ends the shell between itself and this process, and that shell hands no signal on: the program would live on and
 * keep its port and data folder. `exec` in package.json would do, but is no command on Windows.
 */
function endWithParent() {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  watch.unref();
}
