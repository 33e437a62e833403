// Starts the two programs that are compared, each in a process of its own, bound to one core where that is possible.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PINNED = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

/** Whether servers run on one core only. */
export const onOneCore = PINNED.length > 0;

export const program = path.join(root, 'dist/index.js');
/** The same in its modules, which a profile can name. */
export const modules = path.join(root, 'dist/modules.js');
export const echo = path.join(root, 'bench/servers/echo.mjs');

/** A data folder that goes away again. */
export async function dataFolder() {
  const dir = await mkdtemp(path.join(tmpdir(), 'assistant-bench-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Starts a server; resolves when it says that it is ready. */
export async function start(script, { dir, nodeArgs = [], pinned = true } = {}) {
  const [command, ...rest] = [...(pinned ? PINNED : []), process.execPath, ...nodeArgs, script];
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Every simulated person has an address of their own, told as a proxy would, so that all limits hold as they do live.
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: dir ?? '',
      LOG_LEVEL: 'error',
      BEHIND_PROXY: 'true',
      MicrosoftAppId: '',
    },
  });
  const said = await new Promise((resolve) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (/is ready: \S+\n/.test(text)) resolve(text);
    });
    child.once('exit', () => resolve(text));
  });
  const port = Number(/is ready: http:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1]);
  if (!port) throw new Error(`${script} did not start: ${said}`);
  return {
    port,
    pid: child.pid,
    residentMegabytes: () => residentMegabytes(child.pid),
    stop: async () => {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    },
  };
}

async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024;
}
