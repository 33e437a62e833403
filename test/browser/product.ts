import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesBelow } from '../store/temporary.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built program itself, started as a person starts it, on a free port and a throw-away data folder. */
export class Product {
  url = '';
  private child: ChildProcess | undefined;
  private folder = '';

  /** @param settings environment variables beside the folder and the port */
  constructor(private readonly settings: Readonly<Record<string, string>> = {}) {}

  async start(): Promise<void> {
    const build = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(`The build failed: ${build.stderr}`);
    this.folder = await mkdtemp(path.join(tmpdir(), 'product-'));
    await this.run('0');
  }

  /** Ends it without a warning, as a power cut does. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Starts it again, where it was and with what it had stored. */
  async startAgain(): Promise<void> {
    await this.run(new URL(this.url).port);
  }

  /** Whether what it has stored has a text in it; looked at again where a write moved a file meanwhile. */
  async holds(text: string): Promise<boolean> {
    for (;;) {
      try {
        return (await bytesBelow(this.folder)).includes(text);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      }
    }
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }

  private async run(port: string): Promise<void> {
    const { PATH } = process.env;
    this.child = spawn(process.execPath, [path.join(root, 'dist/index.js')], {
      cwd: this.folder,
      env: { PATH, LOG_LEVEL: 'error', ...this.settings, PORT: port, DATA_DIR: this.folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.url = await this.address(this.child);
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }

  private address(child: ChildProcess): Promise<string> {
    return new Promise((resolve, reject) => {
      let output = '';
      child.once('exit', (code) => reject(new Error(`The program ended with ${String(code)}: ${output}`)));
      child.stdout?.on('data', (chunk) => {
        output += String(chunk);
        const found = /http:\/\/[\d.:]+/.exec(output)?.[0];
        if (found) resolve(found);
      });
    });
  }
}
