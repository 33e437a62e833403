import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gone, Program } from '../helpers/program.js';

/** A channel that takes its time to accept a reply. */
class SlowChannel {
  readonly received: string[] = [];
  readonly contacted: Promise<unknown>;
  accept: () => void = () => undefined;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {
    const accepted = new Promise<void>((resolve) => (this.accept = resolve));
    this.contacted = once(server, 'request');
    server.on('request', (request, response) => {
      request.on('data', (chunk: Buffer) => this.received.push(chunk.toString()));
      request.on('end', () => {
        void accepted.then(() => response.setHeader('content-type', 'application/json').end('{"id":"1"}'));
      });
    });
  }

  static async start(): Promise<SlowChannel> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return new SlowChannel(server, `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

describe('the program as a process', () => {
  const dir = mkdtempSync(join(tmpdir(), 'program-'));
  let program: Program | undefined;
  afterEach(() => program?.kill());
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('continues a flow after kill -9 between two turns', async () => {
    program = await Program.start({ DATA_DIR: join(dir, 'killed') });
    expect(await program.say('how many incidents do we get?')).toContain('Which membership');
    await program.kill('SIGKILL');

    program = await Program.start({ DATA_DIR: join(dir, 'killed') });

    expect(await program.say('Silver')).toContain('**15**');
  });

  it('stops by itself when asked to, and says so', async () => {
    program = await Program.start({ DATA_DIR: join(dir, 'stopped') });

    await program.kill('SIGTERM');

    expect(program.exitCode).toBe(0);
    expect(program.printed()).toMatch(/\nStopping, .*\n$/);
  });

  it('stops as it should where nobody reads its output any more', async () => {
    program = await Program.start({ DATA_DIR: join(dir, 'unread') });
    program.readNoMore();

    await program.kill('SIGTERM');

    expect(program.exitCode).toBe(0);
  });

  it('delivers the reply of a turn in flight before it stops, and takes nothing new', async () => {
    const channel = await SlowChannel.start();
    program = await Program.start({ DATA_DIR: join(dir, 'in-flight') });
    const asked = program.post('how many incidents does Silver get?', { serviceUrl: channel.url });
    await channel.contacted;

    const stopped = program.kill('SIGTERM');
    await expect(gone(program.url)).resolves.toBe(true);
    channel.accept();

    expect((await asked).status).toBe(200);
    expect(channel.received.join()).toContain('**15**');
    await stopped;
    expect(program.exitCode).toBe(0);
    await channel.close();
  });

  it('tells an operator at /healthz what its configuration lacks', async () => {
    const environment = {
      DATA_DIR: join(dir, 'findings'),
      MicrosoftAppId: '',
      STAFF_TEAM_ID: '',
      STAFF_IDS: '',
    };
    program = await Program.start(environment);

    const health = await fetch(new URL('/healthz', program.url));

    expect(await health.json()).toMatchObject({
      status: 'ok',
      problems: expect.arrayContaining(['app-id-missing', 'staff-none']),
    });
  });

  it('says honestly when the disk takes no more, and goes on from what was saved', async () => {
    const environment = { DATA_DIR: join(dir, 'full') };
    program = await Program.start(environment, 3);
    let answer = await program.say('who may activate?');
    expect(answer).toContain('Global admin');
    // The conversation's document grows with what is said.
    while (!answer.includes('could not save')) answer = await program.say('who may activate?');
    await program.kill();

    program = await Program.start(environment);

    expect(await program.say('who may activate?')).toContain('Global admin');
    const health = await fetch(new URL('/healthz', program.url));
    expect(health.status).toBe(200);
    expect(await health.text()).not.toContain('damaged');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['to listen beyond loopback without an app id', { HOST: '0.0.0.0' }, /Set MicrosoftAppId/],
    ['an unknown rulebook', { RULEBOOK: 'mpn-1999' }, /RULEBOOK: .*maicpp-2023-03 or mpn-2021-05/],
    ['a port that is none', { PORT: 'http' }, /PORT/],
    ['a key that can be guessed', { DIRECT_LINE_SECRET: 'secret' }, /DIRECT_LINE_SECRET: .*32 characters/],
    ['a token that can be guessed', { METRICS_TOKEN: 'a' }, /METRICS_TOKEN: .*16 characters/],
  ])('refuses %s and says what to set', async (_name, environment, message) => {
    const { code, printed } = await Program.refusal({ DATA_DIR: join(dir, 'refused'), ...environment });

    expect(code).toBe(1);
    expect(printed).toMatch(message);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['counts', {}, /HOST is 0\.0\.0\.0/],
    ['gives way to the environment', { HOST: '0.0.0.1' }, /HOST is 0\.0\.0\.1/],
  ])('what stands in .env %s', async (_what, environment, message) => {
    const folder = join(dir, 'settings');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.env'), 'HOST=0.0.0.0\n');

    const { printed } = await Program.refusal(environment, folder);

    expect(printed).toMatch(message);
  });

  it('says all that is wrong at once, with the code before the list and the doctor after it', async () => {
    const wrong = { PORT: 'http', RULEBOOK: 'mpn-1999', HOST: '0.0.0.0', RETENTION_DAYS: 'ten' };

    const { printed } = await Program.refusal({ DATA_DIR: join(dir, 'refused'), ...wrong });

    const [first, ...rest] = printed.trim().split('\n');
    expect(first).toBe('The configuration is not valid. [config-invalid]');
    expect(rest.map((line) => /^ *(?:"npm run )?(\w+)/.exec(line)?.[1])).toEqual([
      'PORT',
      'RULEBOOK',
      'RETENTION_DAYS',
      'HOST',
      'doctor',
    ]);
  });

  it('says in a sentence that its port is taken', async () => {
    program = await Program.start({ DATA_DIR: join(dir, 'first') });
    const { port } = new URL(program.url);

    const { code, printed } = await Program.refusal({ DATA_DIR: join(dir, 'second'), PORT: port });

    expect(code).toBe(1);
    expect(printed).toMatch(
      new RegExp(`^It cannot listen on 127\\.0\\.0\\.1, port ${port} .*\\n"npm run doctor" .*\\n$`),
    );
  });

  it('refuses a data folder that another process has', async () => {
    program = await Program.start({ DATA_DIR: join(dir, 'shared') });

    const { code, printed } = await Program.refusal({ DATA_DIR: join(dir, 'shared') });

    expect(code).toBe(1);
    expect(printed).toContain('store-locked');
  });
});
