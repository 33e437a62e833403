import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gone } from '../helpers/program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// On Windows a signal only ends npm itself; there Ctrl+C ends both.
const onPosix = process.platform === 'win32' ? it.skip : it;

describe('npm start', () => {
  const dir = mkdtempSync(join(tmpdir(), 'npm-start-'));
  let group: number | undefined;
  afterAll(() => {
    endGroup(group);
    rmSync(dir, { recursive: true, force: true });
  });

  onPosix(
    'takes the server with it when it is ended by its process id',
    async () => {
      const npm = spawn('npm', ['start', '--silent'], {
        cwd: ROOT,
        env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dir, LOG_LEVEL: 'silent' },
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
      });
      group = npm.pid;
      const [printed] = (await once(npm.stdout, 'data')) as [Buffer];
      const url = /http:\/\/\S+/.exec(printed.toString())?.[0] ?? '';
      expect((await fetch(new URL('/readyz', url))).status).toBe(200);

      npm.kill('SIGTERM');

      await expect(gone(url)).resolves.toBe(true);
    },
    60_000,
  );
});

/** Ends what may be left of a process and its children. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left, as it should be.
  }
}
