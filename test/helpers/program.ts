import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** The built program as a process of its own. */
export class Program {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
    /** What it has printed so far. */
    readonly printed: () => string,
  ) {}

  /**
   * Starts it on a free port and waits until it listens.
   * @param limitKiB no file may become larger, as on a disk that is full
   */
  static async start(environment: Record<string, string>, limitKiB?: number): Promise<Program> {
    const limited = ['-c', `ulimit -f ${limitKiB}; exec "$0" "$@"`, process.execPath, ENTRY];
    const [command, words] = limitKiB === undefined ? [process.execPath, [ENTRY]] : ['bash', limited];
    const child = spawn(command, words, {
      // A developer's own .env is none of a test's business.
      cwd: tmpdir(),
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const address = new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        printed += chunk.toString();
        const found = /http:\/\/\S+/.exec(printed);
        if (found) resolve(found[0]);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', () => reject(new Error(`The program ended: ${printed}`)));
    });
    return new Program(child, await address, () => printed);
  }

  /** Starts it where it is expected to refuse, and gives what it printed and its exit code. */
  static async refusal(
    environment: Record<string, string>,
    folder = tmpdir(),
  ): Promise<{ code: number | null; printed: string }> {
    const child = spawn(process.execPath, [ENTRY], {
      cwd: folder,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, printed };
  }

  /** Ends it, by default as a power cut would. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill(signal);
    // Not its exit: what it printed last may come after that.
    await once(this.process, 'close');
  }

  /** As when the program behind a pipe has ended. */
  readNoMore(): void {
    this.process.stdout?.destroy();
  }

  /** The exit code; null while it runs, or when a signal ended it. */
  get exitCode(): number | null {
    return this.process.exitCode;
  }

  /** Says something in a conversation through `/api/messages` and gives the texts of the answer. */
  async say(text: string, conversation = 'c1'): Promise<string> {
    const response = await this.post(text, {
      deliveryMode: 'expectReplies',
      conversation: { id: conversation },
    });
    const { activities } = (await response.json()) as { activities: { text?: string }[] };
    return activities.map((a) => a.text ?? '').join('\n');
  }

  /** Posts a message to `/api/messages`. */
  async post(text: string, fields: object): Promise<Response> {
    return fetch(new URL('/api/messages', this.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `m-${Math.random()}`,
        text,
        channelId: 'emulator',
        serviceUrl: 'http://127.0.0.1:1/',
        conversation: { id: 'c1' },
        from: { id: 'person' },
        recipient: { id: 'assistant' },
        ...fields,
      }),
    });
  }
}

/** Whether nobody listens any more, waited for as long as the test may take. */
export async function gone(url: string): Promise<boolean> {
  for (;;) {
    const refused = await fetch(new URL('/readyz', url)).then(
      () => false,
      () => true,
    );
    if (refused) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
