import { MemoryStorage } from 'botbuilder';
import type { Activity, ConversationReference, StoreItems, TurnContext } from 'botbuilder';
import { Chat, Listener, Opened, PAGE, SECRET, start } from './harness.js';
import type { Result, Service } from './harness.js';

/** Several requests come while it reads. */
class SlowStorage extends MemoryStorage {
  override async read(keys: string[]): Promise<StoreItems> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return super.read(keys);
  }
}

let service: Service;
beforeEach(async () => {
  service = await start();
});
afterEach(async () => {
  await service.close();
});

const texts = (set: { activities: { text?: string | undefined }[] }): string[] =>
  set.activities.flatMap((activity) => activity.text ?? []);

describe('starting over', () => {
  const NOW = Date.parse('2026-11-22T10:00:00Z');
  let time = NOW;
  let left: Partial<Activity>[];
  let product: Service;
  beforeEach(async () => {
    time = NOW;
    left = [];
    product = await start({
      origins: [PAGE, 'https://other.example'],
      clock: () => new Date(time),
      onLeft: async (activity) => void left.push(activity),
    });
  });
  afterEach(() => product.close());

  const askAgain = async (token: string, origin = PAGE): Promise<Opened> =>
    Opened.parse((await product.call('POST', '/webchat/token', { token, headers: { origin } })).body);

  it('gives who shows the token so far a new conversation as the same person, and notes the old one', async () => {
    const chat = await Chat.open(product);
    await chat.readUntil(1);
    const person = product.turns[0]?.from;

    const again = await Chat.open(product, 'en-US', chat);

    await again.readUntil(1);
    expect(again.opened.conversationId).not.toBe(chat.opened.conversationId);
    expect(product.turns.at(-1)?.from).toEqual(person);
    expect(left).toMatchObject([
      {
        channelId: 'directline',
        serviceUrl: 'urn:directline',
        from: person,
        conversation: { id: chat.opened.conversationId },
      },
    ]);
  });

  it.each<[what: string, token: (chat: Chat) => string, origin: string]>([
    ['nonsense', () => 'nonsense', PAGE],
    ['the secret', () => SECRET, PAGE],
    ['one with another signature', (chat) => `${chat.token}x`, PAGE],
    ['a stream’s', (chat) => new URL(chat.opened.streamUrl ?? '').searchParams.get('t') ?? '', PAGE],
    ['one of a page of another origin', (chat) => chat.token, 'https://other.example'],
    [
      'one that has expired',
      (chat) => {
        time += 1_800_000;
        return chat.token;
      },
      PAGE,
    ],
  ])('takes nobody for the same person by a wrong token: %s', async (_what, token, origin) => {
    const chat = await Chat.open(product);

    await chat.readUntil(1);

    const { userId } = await askAgain(token(chat), origin);

    expect(userId).toMatch(/^dl_/);
    expect(userId).not.toBe(product.turns[0]?.from.id);
    expect(left).toEqual([]);
  });

  it('notes nothing of a conversation that was never begun', async () => {
    const unused = await askAgain('nothing yet');

    const { userId } = await askAgain(unused.token);

    expect(userId).toBe(unused.userId);
    expect(left).toEqual([]);
  });

  it('begins nothing that could not be forgotten: the page is to try again', async () => {
    const broken = await start({
      onLeft: async () => {
        throw new TypeError('the store is broken');
      },
    });
    const chat = await Chat.open(broken);

    const { status } = await broken.call('POST', '/webchat/token', {
      token: chat.token,
      headers: { origin: PAGE },
    });

    expect(status).toBe(500);
    await broken.close();
  });
});

describe('a conversation over polling', () => {
  it('welcomes at once, in the language of the page, without replyToId', async () => {
    const chat = await Chat.open(service, 'fr-CA');
    const { activities, watermark } = await chat.readUntil(1);
    expect(activities).toEqual([
      expect.objectContaining({ type: 'message', text: expect.stringMatching(/^welcome dl_\S+ fr-CA$/) }),
    ]);
    expect(activities[0]).not.toHaveProperty('replyToId');
    expect(watermark).toBe('1');
  });

  it('echoes what is said before the reply, with its channelData, and keeps typing out of the log', async () => {
    const chat = await Chat.open(service);
    await chat.readUntil(1);
    const channelData = { clientActivityID: 'abc', nested: { list: [1, null, 'x'] } };
    const posted = await chat.say('hello', { channelData, from: { id: 'mallory', name: 'Mallory' } });
    const { activities } = await chat.read('1');
    expect(activities.map(({ type, text }) => [type, text])).toEqual([
      ['message', 'hello'],
      ['message', 'echo hello'],
    ]);
    expect(activities[0]).toMatchObject({ ...(posted.body as object), channelData }); // {id} of the answer
    expect(activities[0]?.from?.id).toMatch(/^dl_/);
    expect(activities[1]).toMatchObject({
      replyToId: activities[0]?.id,
      from: { id: 'assistant', role: 'bot' },
    });
  });

  it('gives the bot the person of the token and nothing of what the page claims to be', async () => {
    const chat = await Chat.open(service);
    await chat.say('hi', {
      from: { id: 'x' },
      recipient: { id: 'y' },
      conversation: { id: 'z' },
      serviceUrl: 'https://evil',
    });
    expect(service.turns.at(-1)).toMatchObject({
      channelId: 'directline',
      serviceUrl: 'urn:directline',
      recipient: { id: 'assistant' },
      conversation: { id: chat.opened.conversationId },
      from: { id: service.turns[0]?.membersAdded?.[0]?.id },
      locale: 'en-US',
    });
  });

  it.each([
    ['message', { text: 'hi', locale: 'fr-FR' }, { text: 'hi', locale: 'fr-FR' }],
    ['event', { name: 'page', value: { at: 1 } }, { name: 'page', value: { at: 1 } }],
    ['invoke', { name: 'adaptiveCard/action', value: {} }, { name: 'adaptiveCard/action' }],
    ['message', { text: 'hi', locale: '<script>' }, { text: 'hi', locale: 'en-US' }],
  ])('hands a %s %j to the bot', async (type, content, seen) => {
    const chat = await Chat.open(service);
    expect((await chat.post({ type, ...content })).status).toBe(200);
    expect(service.turns.at(-1)).toMatchObject({ type, ...seen });
  });

  it('answers 201 to the start, 200 to a second one with the same token, and welcomes once', async () => {
    const granted = await service.call('POST', '/v3/directline/tokens/generate', { token: SECRET });
    const { token, conversationId } = Opened.parse(granted.body);
    const starts = await Promise.all(
      [1, 2, 3].map(() => service.call('POST', '/v3/directline/conversations', { token })),
    );
    expect(starts.map((each) => each.status).sort()).toEqual([200, 200, 201]);
    expect(new Set(starts.map((each) => Opened.parse(each.body).conversationId))).toEqual(
      new Set([conversationId]),
    );
    expect(service.turns.filter((turn) => turn.type === 'conversationUpdate')).toHaveLength(1);
  });

  it('forgets what was said when the person ends it', async () => {
    const chat = await Chat.open(service);
    await chat.say('my secret');
    expect((await chat.post({ type: 'endOfConversation' })).status).toBe(200);
    expect(service.turns.at(-1)?.type).toBe('endOfConversation');
    expect((await chat.say('again')).body).toMatchObject({ error: { code: 'ConversationEnded' } });
    const key = `direct-line/conversation/${chat.opened.conversationId}`;
    const stored: unknown = await service.storage.read([key, `${key}/0`, `${key}/1`]);
    expect(JSON.stringify(stored)).not.toContain('my secret');
  });
});

describe('the bot’s side', () => {
  it('runs one turn at a time, in order', async () => {
    const log: string[] = [];
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const slow = await start({
      bot: async (context) => {
        log.push(`> ${context.activity.text ?? context.activity.type}`);
        if (context.activity.text === 'one') await finished;
        log.push(`< ${context.activity.text ?? context.activity.type}`);
      },
    });
    const chat = await Chat.open(slow);
    const one = chat.say('one');
    await chat.readUntil(1);
    const two = chat.say('two');
    // It has come, and would run now if nothing held it back.
    await chat.readUntil(2);
    finish();
    await Promise.all([one, two]);
    await slow.close();
    expect(log.slice(2)).toEqual(['> one', '< one', '> two', '< two']);
  });

  it('updates and deletes what it sent, for who has seen it and for who has not', async () => {
    let context: TurnContext | undefined;
    const editing = await start({
      bot: async (turn) => {
        if (turn.activity.type !== 'message') return;
        context = turn;
        const sent = await turn.sendActivity('first');
        await turn.sendActivity('gone');
        await turn.updateActivity({ type: 'message', id: sent?.id ?? '', text: 'second' });
      },
    });
    const chat = await Chat.open(editing);
    await chat.say('go');
    expect(context).toBeDefined();
    const { activities } = await chat.read();
    expect(texts({ activities })).toEqual(['go', 'gone', 'second']);
    expect(activities.at(-1)?.id).toMatch(/\|0000002$/);
    const gone = activities.find((activity) => activity.text === 'gone')?.id ?? '';
    const reference = referenceTo(chat.opened.conversationId);
    // A reference as a Teams turn would have kept it: the conversation's id is all that counts.
    await editing.directLine.adapter.continueConversationAsync(
      'app',
      reference,
      async (turn: TurnContext) => {
        await turn.deleteActivity(gone);
        await turn.sendActivity('from a colleague');
      },
    );
    const after = await chat.read();
    expect(texts(after)).toEqual(['go', 'second', 'from a colleague']);
    expect(after.activities.at(-1)).not.toHaveProperty('replyToId');
    expect(after.activities).toContainEqual(expect.objectContaining({ id: gone, type: 'messageDelete' }));
    await editing.close();
  });

  it('cannot continue a conversation that is not there', async () => {
    const reference = referenceTo('nobody');
    await expect(
      service.directLine.adapter.continueConversationAsync('app', reference, async () => undefined),
    ).rejects.toMatchObject({ code: 'conversation-unknown' });
  });

  it('answers before an impatient client gives up, and the reply still comes', async () => {
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const slow = await start({
      limits: { answerMs: 20 },
      bot: async (context) => {
        if (context.activity.type !== 'message') return;
        await finished;
        await context.sendActivity('at last');
      },
    });
    const chat = await Chat.open(slow);
    expect((await chat.say('think')).status).toBe(200);
    finish();
    expect(texts(await chat.readUntil(2))).toEqual(['think', 'at last']);
    await slow.close();
  });

  it('gives up a turn that hangs, so that the next one comes through', async () => {
    const hanging = await start({
      limits: { turnMs: 30 },
      bot: async (context) => {
        if (context.activity.text === 'hang') await new Promise(() => undefined);
        if (context.activity.text === 'go on') await context.sendActivity('still here');
      },
    });
    const chat = await Chat.open(hanging);
    expect((await chat.say('hang')).status).toBe(502);
    await chat.say('go on');
    expect(texts(await chat.read())).toEqual(['hang', 'go on', 'still here']);
    await hanging.close();
  });
});

it('is started once by two requests at once', async () => {
  const slow = await start({ storage: new SlowStorage() });
  const granted = await slow.call('POST', '/webchat/token', { headers: { origin: PAGE } });
  const { token } = Opened.parse(granted.body);
  const begin = (): Promise<Result> => slow.call('POST', '/v3/directline/conversations', { token });
  const started = await Promise.all([begin(), begin(), begin()]);
  await slow.close();
  expect(started.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  expect(slow.turns.map((turn) => turn.type)).toEqual(['conversationUpdate']);
});

describe('a restart', () => {
  it('keeps the conversation, its history and every watermark', async () => {
    const chat = await Chat.open(service);
    await chat.readUntil(1);
    await chat.say('before');
    const seen = await chat.read();
    await service.directLine.close();
    const second = await start({ storage: service.storage });
    const same = chat.at(second);
    await same.say('after');
    expect(texts(await same.read(seen.watermark))).toEqual(['after', 'echo after']);
    expect(texts(await same.read()).slice(1)).toEqual(['before', 'echo before', 'after', 'echo after']);
    expect(second.turns.map((turn) => turn.type)).toEqual(['message']);
    const listener = await Listener.open((await same.reconnect(seen.watermark)).streamUrl, { origin: PAGE });
    expect(await listener.messages(2)).toEqual(['after', 'echo after']);
    await second.close();
  });
});

function referenceTo(id: string): Partial<ConversationReference> {
  return { conversation: { id, name: '', isGroup: false, conversationType: 'personal' } };
}
