// The stock Direct Line clients, unmodified, against the built program: botframework-directlinejs over WebSocket and
// polling, and botframework-webchat in Chromium. Prints "N passed, N failed"; fails if one does.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules/botframework-webchat`)) {
  const install = spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (install.status !== 0) process.exit(1);
}

const { Report } = await import('./lib/report.mjs');
const report = new Report();
for (const suite of ['directlinejs', 'webchat']) {
  const { run } = await import(`./lib/${suite}.mjs`);
  // A proof counts what it checks itself; what goes wrong around it counts as one failure.
  await run(report).catch((error) => report.check(`${suite} as a whole`, () => Promise.reject(error)));
}
console.log(`${report.passed} passed, ${report.failed} failed`);
// The clients leave their own timers and sockets behind.
process.exit(report.failed === 0 && report.passed > 0 ? 0 : 1);
