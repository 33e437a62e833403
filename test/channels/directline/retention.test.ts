import { JsonStorage } from '../../../src/store/json-storage.js';
import { retentionStep } from '../../../src/retention.js';
import { removeFolders, silent, temporaryFolder } from '../../store/temporary.js';
import { Chat, Listener, start } from './harness.js';
import type { Service } from './harness.js';

const HOUR_MS = 3_600_000;

/** A web chat over a data folder, and a clock that the test turns. */
async function open(dir: string, time: { now: number }): Promise<Service & { sweep(): Promise<string[]> }> {
  const clock = (): Date => new Date(time.now);
  const storage = await JsonStorage.open({ dir, logger: silent, clock, recheckMs: 0 });
  const service = await start({ storage, clock, limits: { tokenSeconds: 1_000_000 } });
  return {
    ...service,
    close: async () => {
      await service.close();
      await storage.close();
    },
    sweep: async () => {
      const isTranscriptOver = (key: string): Promise<boolean | undefined> => service.directLine.isOver(key);
      const { finished } = await retentionStep({ storage, days: 30, clock, isTranscriptOver });
      expect(finished).toBe(true);
      const keys: string[] = [];
      for await (const key of storage.keys('direct-line/')) keys.push(key);
      return keys;
    },
  };
}

/** A few messages, so that there are several pages; gives the prefix of what is stored of it. */
async function talk(service: Service): Promise<Chat> {
  const chat = await Chat.open(service);
  for (let message = 1; message <= 6; message += 1) {
    await chat.say(`message ${String(message)}`);
    await chat.readUntil(1 + 2 * message);
  }
  return chat;
}

const keyOf = (chat: Chat): string => `direct-line/conversation/${chat.opened.conversationId}`;

describe('what is left of a web chat a day after its last use', () => {
  let time: { now: number };
  let dir: string;
  beforeEach(async () => {
    time = { now: Date.parse('2025-06-01T12:00:00Z') };
    dir = await temporaryFolder();
  });
  afterAll(removeFolders);

  it('is nothing, and of one that is still in use everything', async () => {
    const service = await open(dir, time);
    const [left, kept] = [await talk(service), await talk(service)];
    expect((await service.sweep()).filter((key) => key.startsWith(keyOf(left)))).toHaveLength(3);
    time.now += 23 * HOUR_MS;
    await kept.say('still here');
    await kept.readUntil(15);
    time.now += 2 * HOUR_MS;
    await service.sweep();
    const keys = await service.sweep();
    expect(keys.filter((key) => key.startsWith(keyOf(left)))).toEqual([]);
    expect(keys.filter((key) => key.startsWith(keyOf(kept)))).toHaveLength(3);
    const gone = await service.call('GET', `${left.path}/activities`, { token: left.token });
    expect(gone.status).toBe(404);
    expect((await kept.read()).activities).toHaveLength(15);
    await service.close();
  });

  it('is everything while somebody has it open', async () => {
    const service = await open(dir, time);
    const chat = await talk(service);
    const listener = await Listener.open(chat.opened.streamUrl);
    time.now += 25 * HOUR_MS;
    expect(await service.sweep()).toHaveLength(3);
    listener.socket.terminate();
    await service.close();
  });

  it('is everything while somebody has it open at another instance', async () => {
    const clock = (): Date => new Date(time.now);
    const storage = await JsonStorage.open({ dir, logger: silent, clock, recheckMs: 0 });
    const [here, there] = [await start({ storage, clock }), await start({ storage, clock })];
    const chat = await talk(here);
    const listener = await Listener.open(chat.opened.streamUrl);
    for (let hours = 0; hours < 30; hours += 6) {
      time.now += 6 * HOUR_MS;
      for (const { directLine } of [here, there])
        await retentionStep({ storage, days: 30, clock, isTranscriptOver: (key) => directLine.isOver(key) });
    }
    expect(Object.keys(await storage.read([keyOf(chat), `${keyOf(chat)}/0`]))).toHaveLength(2);
    listener.socket.terminate();
    await here.close();
    await there.close();
    await storage.close();
  });

  it('is nothing of the one that was left first, where there are too many', async () => {
    const clock = (): Date => new Date(time.now);
    const storage = await JsonStorage.open({ dir, logger: silent, clock, recheckMs: 0 });
    const service = await start({
      storage,
      clock,
      limits: { conversationsKept: 3, conversationsInMemory: 3 },
    });
    const [watched, busy, left] = [
      await Chat.open(service),
      await Chat.open(service),
      await Chat.open(service),
    ];
    for (const chat of [watched, busy, left]) await chat.readUntil(1);
    const listener = await Listener.open(watched.opened.streamUrl);
    time.now += 60_000;
    await busy.say('still here');
    time.now += 60_000;
    const newcomer = await Chat.open(service);
    await service.directLine.close();
    const kept = [watched, busy, left, newcomer].map(keyOf);
    expect(Object.keys(await storage.read(kept))).toEqual([watched, busy, newcomer].map(keyOf));
    listener.socket.terminate();
    await service.close();
    await storage.close();
  });

  it('is nothing after a restart either, with nobody coming back', async () => {
    const first = await open(dir, time);
    await talk(first);
    await first.close();
    time.now += 25 * HOUR_MS;
    const second = await open(dir, time);
    await second.sweep();
    expect(await second.sweep()).toEqual([]);
    await second.close();
  });

  it('is nothing of a page whose conversation is gone already', async () => {
    const service = await open(dir, time);
    const chat = await talk(service);
    await service.storage.delete([keyOf(chat)]);
    await service.close();
    time.now += 25 * HOUR_MS;
    const next = await open(dir, time);
    expect(await next.sweep()).toEqual([]);
    await next.close();
  });
});
