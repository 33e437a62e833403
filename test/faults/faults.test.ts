import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryStorage } from 'botbuilder';
import type { StoreItems } from 'botbuilder';
import { pino } from 'pino';
import { createAssistant } from '../../src/app.js';
import { ConsoleAdapter } from '../../src/cli/console-adapter.js';
import { CodedError } from '../../src/errors.js';
import { loadUnderstander } from '../../src/load-understander.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import { Chat, start } from '../channels/directline/harness.js';
import { activity, postMessage, repliesIn, startService } from '../helpers/service.js';
import { mpn, TODAY } from '../helpers/rulebooks.js';

const QUESTION = 'how many incidents do we get with gold?';
const FRENCH = "combien d'incidents avons-nous avec le statut gold ?";

/** A store that can be told to be slow or to fail. */
class FaultyStorage extends MemoryStorage {
  readMs = 0;
  /** Does not answer who asks for a conversation. */
  hangs = false;
  failReads: Error | undefined;
  failWrites: Error | undefined;
  /** Fails the logs of web chats only. */
  failLogs: Error | undefined;

  override async read(keys: string[]): Promise<StoreItems> {
    if (this.readMs > 0) await new Promise((resolve) => setTimeout(resolve, this.readMs));
    if (this.hangs && keys.some((key) => key.startsWith('conversation/'))) await new Promise(() => undefined);
    if (this.failReads) throw this.failReads;
    return super.read(keys);
  }

  override async write(changes: StoreItems): Promise<void> {
    if (this.failWrites) throw this.failWrites;
    if (this.failLogs && Object.keys(changes).some((key) => key.startsWith('direct-line/')))
      throw this.failLogs;
    await super.write(changes);
  }
}

interface Person {
  says(text: string, more?: object): Promise<string[]>;
}

const understander = loadUnderstander(mpn, createPhrasings(mpn, new URL('../../cards/', import.meta.url)));

function startBot(storage = new FaultyStorage(), more: { turnMs?: number } = {}) {
  const logs: string[] = [];
  const outcomes: string[] = [];
  let broken: Error | undefined;
  const logger = pino({ level: 'info', base: null }, { write: (line: string) => void logs.push(line) });
  const build = () =>
    createAssistant({
      ...more,
      rulebook: mpn,
      storage,
      logger,
      onTurn: ({ outcome }) => void outcomes.push(outcome),
      clock: () => new Date(`${TODAY}T12:00:00Z`),
      understander: {
        ...understander,
        understand: (text, context) => {
          if (broken) throw broken;
          return understander.understand(text, context);
        },
      },
    });
  let assistant = build();
  const person: Person = {
    says: async (text, more = {}) => {
      const sent = await new ConsoleAdapter().exchange(
        'talk',
        { text, ...more },
        assistant.run.bind(assistant),
      );
      return sent.map((each) => each.text ?? '');
    },
  };
  return {
    storage,
    logs,
    outcomes,
    person,
    assistant: () => assistant,
    restart: () => void (assistant = build()),
    breaks: (error: Error | undefined) => void (broken = error),
  };
}

describe('the store', () => {
  it('slow: the person waits and is answered; nothing is lost', async () => {
    const { person, storage, logs } = startBot();
    storage.readMs = 150;
    expect(await person.says(QUESTION)).toHaveLength(1);
    expect(logs.join()).not.toMatch(/failed/);
  });

  it('hangs: the turn is given up, and the next one of the conversation is answered', async () => {
    const { person, storage } = startBot(undefined, { turnMs: 1_000 });
    storage.hangs = true;
    await expect(person.says(QUESTION)).rejects.toMatchObject({ code: 'turn-timeout' });
    storage.hangs = false;
    expect((await person.says(QUESTION)).join()).toContain('Gold');
  });

  it.each([
    ['full', 'store-write-failed', QUESTION, /could not save/],
    ['full, in French', 'store-write-failed', FRENCH, /pas pu enregistrer/],
  ] as const)(
    '%s: the person is asked to send it again, the operator sees the code',
    async (_what, code, text, said) => {
      const { person, storage, logs } = startBot();
      await person.says(text);
      storage.failWrites = new CodedError(code, 'The disk is full.');
      expect((await person.says(text)).join()).toMatch(said);
      expect(logs.join()).toContain(code);
      storage.failWrites = undefined;
      expect((await person.says(text)).join()).not.toMatch(said);
    },
  );

  it('cannot be read: one sentence, no silence; afterwards all is there again', async () => {
    const { person, storage, logs } = startBot();
    storage.failReads = new CodedError('store-read-failed', 'No answer.');
    expect(await person.says(QUESTION)).toHaveLength(1);
    expect(logs.join()).toContain('store-read-failed');
    storage.failReads = undefined;
    expect((await person.says(QUESTION)).join()).toMatch(/gold/i);
  });

  it('cannot write the log of a web chat once: what is sent again is answered', async () => {
    const { storage, assistant } = startBot();
    const service = await start({ storage, bot: (context) => assistant().run(context) });
    const chat = await Chat.open(service);
    await chat.readUntil(1);
    storage.failLogs = new CodedError('store-write-failed', 'The disk is full.');
    expect((await chat.say(QUESTION)).status).toBeGreaterThanOrEqual(500);
    storage.failLogs = undefined;
    expect((await chat.say(QUESTION)).status).toBe(200);
    const { activities } = await chat.read();
    await service.close();
    expect(activities).toHaveLength(3);
    expect(activities.at(-1)?.text).toMatch(/gold/i);
  });

  it('damaged: that conversation begins anew, the document is set aside and /healthz says so', async () => {
    const DATA_DIR = await mkdtemp(join(tmpdir(), 'assistant-faults-'));
    const before = await startService({ DATA_DIR });
    expect((await postMessage(before.url, activity({ text: QUESTION }))).status).toBe(200);
    await before.close();
    await damage(DATA_DIR, 'conversation/emulator');
    const after = await startService({ DATA_DIR });
    const answer = await postMessage(after.url, activity({ text: QUESTION }));
    const health = await (await fetch(`${after.url}/healthz`)).text();
    await after.close();
    await rm(DATA_DIR, { recursive: true, force: true });
    expect(repliesIn(answer.text).join()).toMatch(/gold/i);
    expect(health).toMatch(/damaged/);
  });
});

async function damage(dir: string, key: string): Promise<void> {
  for (const file of await readdir(dir, { recursive: true })) {
    if (!file.endsWith('.json')) continue;
    const path = join(dir, file);
    const text = await readFile(path, 'utf8');
    if (text.includes(key)) await writeFile(path, text.slice(0, text.length / 2));
  }
}

describe('the program', () => {
  it('the same activity delivered three times in parallel: answered once', async () => {
    const { person } = startBot();
    const said = await Promise.all([1, 2, 3].map(() => person.says(QUESTION, { id: 'same' })));
    expect(said.flat()).toHaveLength(1);
  });

  it('killed after the save: a delivery repeated after the restart is not answered twice', async () => {
    const { person, restart: again } = startBot();
    await person.says(QUESTION, { id: 'same' });
    again();
    expect(await person.says(QUESTION, { id: 'same' })).toEqual([]);
  });

  it('killed before the save: the repeated delivery is answered as if it were the first', async () => {
    const { person, storage, restart: again } = startBot();
    storage.failWrites = new CodedError('store-write-failed', 'killed');
    await person.says(QUESTION, { id: 'same' });
    storage.failWrites = undefined;
    again();
    expect((await person.says(QUESTION, { id: 'same' })).join()).toMatch(/gold/i);
  });

  it('two messages of one conversation at once: both are answered, and the second knows the first', async () => {
    const { person } = startBot();
    const [first, second] = await Promise.all([person.says(QUESTION), person.says('and for silver?')]);
    expect(first?.join()).toMatch(/gold/i);
    expect(second?.join()).toMatch(/silver/i);
  });

  it('a dialog state of another program version: the conversation goes on', async () => {
    const { person, storage } = startBot();
    await person.says(QUESTION);
    const [key] = Object.keys(storageItems(storage)).filter((each) => each.startsWith('conversation/'));
    const items = await storage.read([key ?? '']);
    const state = { dialogStack: [{ id: 'dialog-of-2019', state: { step: 7 }, version: 'old' }] };
    await storage.write({ [key ?? '']: { ...items[key ?? ''], dialogState: state, eTag: '*' } });
    const now = await person.says(QUESTION);
    const then = await person.says(QUESTION);
    expect(now.join()).toMatch(/\w/);
    expect(then.join()).toMatch(/gold/i);
  });

  it.each([
    ['English', QUESTION, /reference|[0-9a-f]{8}/i],
    ['French', FRENCH, /[0-9a-f]{8}/],
  ])(
    'an exception: one apology in %s with a reference that is in the log; then it goes on',
    async (_what, text, said) => {
      const { person, logs, outcomes, breaks } = startBot();
      await person.says(text);
      breaks(new TypeError('a bug'));
      const apology = await person.says(text);
      expect(apology).toHaveLength(1);
      expect(apology[0]).toMatch(said);
      expect(apology[0]).not.toMatch(/a bug|TypeError/);
      const reference = /[0-9a-f]{8}/.exec(apology[0] ?? '')?.[0] ?? 'none';
      expect(logs.join()).toContain(reference);
      breaks(undefined);
      expect((await person.says(text)).join()).toMatch(/gold/i);
      expect(outcomes).toEqual(['ask', 'failed', 'ask']);
    },
  );
});

function storageItems(storage: MemoryStorage): Record<string, unknown> {
  const memory: unknown = Reflect.get(storage, 'memory');
  return typeof memory === 'object' && memory !== null ? { ...memory } : {};
}

describe('the channel', () => {
  let channel: Server;
  let port: number;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let received: string[];
  beforeAll(async () => {
    channel = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        received.push(body);
        answer(request, response);
      });
    }).listen(0, '127.0.0.1');
    await once(channel, 'listening');
    const address = channel.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  beforeEach(() => {
    received = [];
  });
  afterAll(() => {
    channel.closeAllConnections();
    channel.close();
  });

  const reply = (status: number) => (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
  };
  const viaChannel = (more: object = {}): object =>
    activity({ deliveryMode: undefined, serviceUrl: `http://127.0.0.1:${port}/`, ...more });

  const rows: [what: string, answer: (request: IncomingMessage, response: ServerResponse) => void][] = [
    ['refuses the reply', reply(403)],
    ['does not know the conversation any more', reply(404)],
    ['does not answer the reply', () => undefined],
    ['hangs up', (request) => void request.socket.destroy()],
  ];
  it.each(rows)(
    '%s: the operator sees it, the conversation is not blocked and knows what was asked',
    async (_what, faulty) => {
      const service = await startService({}, { limits: { replyMs: 1_000 } });
      answer = faulty;
      const lost = await postMessage(service.url, viaChannel());
      expect(lost.status).toBeLessThan(500);
      expect(service.logs.join()).toMatch(/reply not delivered/);
      expect(await (await fetch(`${service.url}/metrics`)).text()).toMatch(
        /assistant_errors_total\{kind="delivery"\} [1-9]/,
      );
      answer = reply(200);
      received = [];
      await postMessage(service.url, viaChannel({ text: 'and for silver?' }));
      expect(received.join()).toMatch(/silver/i);
      channel.closeAllConnections();
      await service.close();
    },
  );

  it('does not answer the change of a card: neither the person nor the staff channel is blocked', async () => {
    const oid = 'aaaaaaaa-0000-4000-8000-000000000001';
    const service = await startService({ STAFF_IDS: oid }, { limits: { replyMs: 1_000 } });
    let changes = 0;
    answer = (request, response) => {
      if (request.method === 'PUT') changes += 1;
      else reply(200)(request, response);
    };
    const says = (who: object, more: object) =>
      postMessage(service.url, viaChannel({ channelId: 'msteams', ...who, ...more }));
    const sam = {
      from: { id: 'sam', name: 'Sam', aadObjectId: oid },
      conversation: { id: '19:staff@thread.tacv2', conversationType: 'channel', isGroup: true },
    };
    const ada = { conversation: { id: 'ada', conversationType: 'personal' } };
    await says(sam, { text: 'staff here' });
    for (const text of [QUESTION, 'I want to talk to a person', 'yes']) await says(ada, { text });
    const ticket = /"ticket":"([0-9a-f]+)"/.exec(received.join())?.[1];
    await says(sam, { text: '', value: { verb: 'ticket-take', ticket } });
    expect(changes).toBe(1);
    received = [];
    await says(ada, { text: 'and for silver?' });
    await says(sam, { text: 'tickets' });
    expect(received.join()).toMatch(/silver/i);
    expect(received.join()).toContain(ticket);
    channel.closeAllConnections();
    await service.close();
  });

  it('a stop with a turn in flight: the reply still goes out, nothing new is taken', async () => {
    const service = await startService();
    let arrived = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (arrived = resolve));
    answer = (request, response) => {
      arrived();
      setTimeout(() => reply(200)(request, response), 700);
    };
    const turn = postMessage(service.url, viaChannel());
    await waiting;
    const stopped = service.close();
    await expect(fetch(`${service.url}/healthz`, { headers: { connection: 'close' } })).rejects.toThrow();
    expect((await turn).status).toBe(200);
    await stopped;
    expect(received.join()).toMatch(/gold/i);
  });
});
