import fc from 'fast-check';
import { Chat, Listener, PAGE, refusedUpgrade, start } from './harness.js';
import type { Service } from './harness.js';

let service: Service;
beforeAll(async () => {
  service = await start({
    limits: { activities: { burst: 1000, perSecond: 1000 }, tokenRequests: { burst: 1000, perSecond: 1 } },
  });
});
afterAll(async () => {
  await service.close();
});

describe('the stream', () => {
  it('brings the welcome, the echo, typing and the reply, in this order', async () => {
    const chat = await Chat.open(service);
    const listener = await Listener.open(chat.opened.streamUrl, { origin: PAGE });
    await listener.messages(1);
    await chat.say('hello', { channelData: { clientActivityID: '7' } });
    await listener.messages(3);
    expect(listener.activities.map(({ type, text }) => text ?? type)).toEqual([
      expect.stringMatching(/^welcome/),
      'hello',
      'typing',
      'echo hello',
    ]);
    expect(listener.activities[1]).toMatchObject({ channelData: { clientActivityID: '7' } });
    expect(listener.watermark).toBe('3');
    listener.socket.terminate();
  });

  it('sends empty keep-alives, takes empty ones, and drops who is not there any more', async () => {
    // Long enough for a busy machine to answer a ping before the next one is due.
    const lively = await start({ limits: { keepAliveMs: 1_000 } });
    const chat = await Chat.open(lively);
    const listener = await Listener.open(chat.opened.streamUrl);
    listener.socket.send('');
    // The second is sent only to who has answered the first.
    await listener.until(() => listener.keepAlives >= 2);
    expect(listener.socket.readyState).toBe(listener.socket.OPEN);
    // Paused, it reads no ping and so answers none, like a phone that left the network.
    listener.socket.pause();
    // Who is there sees how often the others were asked: the second time without an answer is the last.
    const witness = await Listener.open((await chat.reconnect()).streamUrl);
    await witness.until(() => witness.keepAlives >= 3);
    listener.socket.resume();
    expect((await listener.closed).code).toBe(1006);
    expect(witness.socket.readyState).toBe(witness.socket.OPEN);
    await lively.close();
  });

  it('brings everything to each of three tabs on one conversation', async () => {
    const chat = await Chat.open(service);
    const tabs = [];
    for (let count = 0; count < 3; count += 1) tabs.push(await Listener.open(chat.opened.streamUrl));
    await chat.say('hello everybody');
    for (const tab of tabs) {
      expect(await tab.messages(3)).toEqual([
        expect.stringMatching(/^welcome/),
        'hello everybody',
        'echo hello everybody',
      ]);
      expect(tab.watermark).toBe('3');
    }
    for (const tab of tabs) tab.socket.terminate();
  });

  it('closes the oldest with `collision` when a fourth comes, and the others go on', async () => {
    const chat = await Chat.open(service);
    const oldest = await Listener.open(chat.opened.streamUrl);
    const others = [];
    for (let count = 0; count < 3; count += 1) others.push(await Listener.open(chat.opened.streamUrl));
    expect(await oldest.closed).toEqual({ code: 1000, reason: 'collision' });
    await chat.say('still here');
    for (const tab of others) {
      expect((await tab.messages(3)).slice(1)).toEqual(['still here', 'echo still here']);
      tab.socket.terminate();
    }
  });

  it('makes room when a tab is closed', async () => {
    const chat = await Chat.open(service);
    const first = await Listener.open(chat.opened.streamUrl);
    for (let count = 0; count < 5; count += 1) {
      const passing = await Listener.open(chat.opened.streamUrl);
      await passing.messages(1);
      passing.socket.close();
      await passing.closed;
    }
    await chat.say('are you there?');
    expect((await first.messages(3)).slice(1)).toEqual(['are you there?', 'echo are you there?']);
    first.socket.terminate();
  });

  it('closes with 1001 when the service stops, and with the reason when the conversation ends', async () => {
    const stopping = await start();
    const [chat, ended] = [await Chat.open(stopping), await Chat.open(stopping)];
    const [listener, last] = [
      await Listener.open(chat.opened.streamUrl),
      await Listener.open(ended.opened.streamUrl),
    ];
    await ended.post({ type: 'endOfConversation' });
    expect(await last.closed).toEqual({ code: 1000, reason: 'conversation ended' });
    await stopping.close();
    expect(await listener.closed).toEqual({ code: 1001, reason: 'service restarts' });
  });

  it('cuts off a client that does not read', async () => {
    const activities = { burst: 1000, perSecond: 1 };
    const limits = { socketBacklogBytes: 1, logActivities: 5, activities };
    const impatient = await start({ limits, bot: async () => undefined });
    const chat = await Chat.open(impatient);
    const listener = await Listener.open(chat.opened.streamUrl);
    listener.socket.pause();
    // More in all than the kernel takes for somebody who does not read.
    const channelData = 'y'.repeat(28_000);
    for (let count = 0; count < 300; count += 1) await chat.say('x'.repeat(28_000), { channelData });
    listener.socket.resume();
    expect((await listener.closed).code).toBe(1006);
    await impatient.close();
  });

  it('refuses a frame that no client sends', async () => {
    const chat = await Chat.open(service);
    const listener = await Listener.open(chat.opened.streamUrl);
    listener.socket.send('x'.repeat(5000));
    expect((await listener.closed).code).toBe(1009);
  });
});

describe('an upgrade that is refused', () => {
  it.each([
    ['without its token', (url: URL) => url.searchParams.delete('t'), {}, 403],
    [
      'with a token of the session',
      (url: URL, chat: Chat) => {
        url.searchParams.set('t', chat.token);
      },
      {},
      403,
    ],
    [
      'for another conversation',
      (url: URL) => {
        url.pathname = url.pathname.replace(/conversations\/./, 'conversations/%21');
      },
      {},
      403,
    ],
    [
      'with a watermark that is none',
      (url: URL) => {
        url.searchParams.set('watermark', 'x');
      },
      {},
      400,
    ],
    ['by a foreign page', () => undefined, { origin: 'https://evil.example' }, 403],
    ['by another allowed page', () => undefined, { origin: 'OWN' }, 403],
    [
      'at another address',
      (url: URL) => {
        url.pathname = '/elsewhere';
      },
      {},
      404,
    ],
  ])('%s', async (_what, change, headers, status) => {
    const chat = await Chat.open(service);
    const url = new URL(chat.opened.streamUrl ?? '');
    change(url, chat);
    const given = 'origin' in headers ? { origin: headers.origin.replace('OWN', service.url) } : {};
    expect(await refusedUpgrade(url.href, given)).toBe(status);
  });

  it('after its 60 seconds', async () => {
    let now = Date.parse('2025-06-01T12:00:00Z');
    const aging = await start({ clock: () => new Date(now) });
    const chat = await Chat.open(aging);
    now += 60_000;
    expect(await refusedUpgrade(chat.opened.streamUrl ?? '')).toBe(403);
    const again = await chat.reconnect('');
    expect(await refusedUpgrade(again.streamUrl ?? '')).toBe(101);
    await aging.close();
  });
});

describe('watermarks', () => {
  it('without one a reconnect brings only what is new, with one all after it', async () => {
    const chat = await Chat.open(service);
    await chat.readUntil(1);
    await chat.say('one');
    const [fresh, replayed] = [await chat.reconnect(), await chat.reconnect('1')];
    const listener = await Listener.open(replayed.streamUrl);
    expect(await listener.messages(2)).toEqual(['one', 'echo one']);
    const onlyNew = await Listener.open(fresh.streamUrl);
    await chat.say('two');
    expect(await onlyNew.messages(2)).toEqual(['two', 'echo two']);
    onlyNew.socket.terminate();
  });

  it('a client that comes and goes as it likes loses nothing and sees nothing twice', async () => {
    const steps = fc.array(fc.constantFrom('say', 'poll', 'connect', 'disconnect'), {
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const chat = await Chat.open(service);
        await chat.readUntil(1);
        const seen: string[] = [];
        let watermark = '';
        let listener: Listener | undefined;
        const leave = (): void => {
          if (listener === undefined) return;
          seen.push(...listener.activities.flatMap(({ type, id }) => (type === 'typing' ? [] : id)));
          watermark = listener.watermark === '' ? watermark : listener.watermark;
          listener.socket.terminate();
          listener = undefined;
        };
        const poll = async (): Promise<void> => {
          for (;;) {
            const set = await chat.read(watermark);
            watermark = set.watermark;
            if (set.activities.length === 0) return;
            seen.push(...set.activities.map(({ id }) => id));
          }
        };
        for (const step of script) {
          if (step === 'say') await chat.say('x');
          if (step === 'poll' && listener === undefined) await poll();
          if (step === 'connect' && listener === undefined) {
            listener = await Listener.open((await chat.reconnect(watermark)).streamUrl);
          }
          if (step === 'disconnect') leave();
        }
        leave();
        await poll();
        const all = (await chat.read()).activities.map(({ id }) => id);
        expect(seen).toEqual(all);
        expect(all).toHaveLength(1 + 2 * script.filter((step) => step === 'say').length);
      }),
      { numRuns: 40 },
    );
  });

  it('pages through a long log, which keeps only so much and never counts backwards', async () => {
    const small = await start({
      limits: { pageSize: 3, logActivities: 10, activities: { burst: 100, perSecond: 1 } },
    });
    const chat = await Chat.open(small);
    await chat.readUntil(1);
    for (let count = 1; count <= 8; count += 1) await chat.say(String(count));
    const pages: string[][] = [];
    let { activities, watermark } = await chat.read('0');
    while (activities.length > 0) {
      pages.push(activities.map(({ text }) => text ?? ''));
      ({ activities, watermark } = await chat.read(watermark));
    }
    expect(pages.map((page) => page.length)).toEqual([3, 3, 3, 1]);
    expect([pages.flat().at(0), pages.flat().at(-1), watermark]).toEqual(['4', 'echo 8', '17']);
    expect((await chat.read('999')).watermark).toBe('17');
    await small.close();
  });
});

describe('what is kept', () => {
  it('keeps so many conversations at most, in memory and in the storage', async () => {
    const crowded = await start({ limits: { conversationsKept: 3, conversationsInMemory: 1 } });
    const chats: Chat[] = [];
    for (let count = 0; count < 5; count += 1) {
      const chat = await Chat.open(crowded);
      await chat.readUntil(1);
      chats.push(chat);
    }
    await crowded.close();
    const found = await Promise.all(
      chats.map(async (chat) => {
        const key = `direct-line/conversation/${chat.opened.conversationId}`;
        return (await crowded.storage.read([key]))[key] !== undefined;
      }),
    );
    expect(found).toEqual([false, false, true, true, true]);
  });
});
