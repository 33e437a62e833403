// Starts the built bot and the stock Microsoft 365 Agents Playground together: Teams on this machine, without an account.
// `npm run playground`, then open the address that it prints; Ctrl+C stops both.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playgroundFolder, TEAM } from '../test/conformance/lib/playground.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const conformance = `${root}test/conformance`;
const playground = `${conformance}/node_modules/@microsoft/m365agentsplayground/cli.js`;

if (!existsSync(playground)) {
  process.stdout.write('Installing the playground (once), which takes about a minute ...\n');
  const install = spawnSync('npm', ['ci', '--loglevel', 'error'], {
    cwd: conformance,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) process.exit(1);
}

const botPort = process.env.PORT ?? '3978';
const pagePort = process.env.PLAYGROUND_PORT ?? '56150';
const children = [];

const folder = await playgroundFolder();
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

function start(file, args, { env = {}, cwd = root } = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  children.push(child);
  child.once('exit', (code) => stop(code ?? 0));
  return child;
}

let stopping = false;
function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(0));

// The playground is on this machine, so the bot runs in local mode, whatever credentials are set for elsewhere.
const local = {
  PORT: botPort,
  HOST: '127.0.0.1',
  MicrosoftAppId: '',
  MicrosoftAppPassword: '',
  MicrosoftAppTenantId: '',
  // The playground's one person is a member of its one team.
  STAFF_TEAM_ID: TEAM,
};
start(`${root}dist/index.js`, [], { env: local });
start(
  playground,
  [
    '--app-endpoint',
    `http://127.0.0.1:${botPort}/api/messages`,
    '--channel-id',
    'msteams',
    '--port',
    pagePort,
    '--disable-telemetry',
  ],
  { cwd: folder },
);
process.stdout.write(`Playground: http://127.0.0.1:${pagePort}/\n`);
