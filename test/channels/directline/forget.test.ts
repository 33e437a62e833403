import { MemoryStorage } from 'botbuilder';
import { maskIdentifiers } from '../../../src/bot/mask.js';
import { startService } from '../../helpers/service.js';
import { bytesBelow } from '../../store/temporary.js';
import { callable, Chat, PAGE, start } from './harness.js';
import type { Service } from './harness.js';

describe('what a person wrote', () => {
  const storage = new MemoryStorage();
  let service: Service;
  beforeAll(async () => {
    service = await start({ storage, mask: (text) => maskIdentifiers(text).text });
  });
  afterAll(() => service.close());

  const stored = async (chat: Chat): Promise<string> => {
    const key = `direct-line/conversation/${chat.opened.conversationId}`;
    const pages = Array.from({ length: 20 }, (_, page) => `${key}/${page}`);
    return JSON.stringify(await storage.read([key, ...pages]));
  };

  it('is logged, echoed and handed on with identifiers hidden', async () => {
    const chat = await Chat.open(service);
    await chat.say('my access id is 0123456789');

    const { activities } = await chat.readUntil(3);

    expect(JSON.stringify(activities)).toContain('•••789');
    expect(JSON.stringify(activities) + (await stored(chat))).not.toContain('0123456789');
    expect(service.turns.at(-1)?.text).toBe('my access id is •••789');
  });

  it('in a form is logged with identifiers hidden, and handed on as it came', async () => {
    const chat = await Chat.open(service);
    const value = { verb: 'handover-send', question: 'it is AB12C34567D, mail ada@example.com' };
    await chat.say('yes', { value });

    await chat.readUntil(3);

    expect(await stored(chat)).not.toMatch(/AB12C34567D|ada@example/);
    expect(service.turns.at(-1)?.value).toEqual(value);
  });

  it.each<[where: string, fields: object]>([
    ['a number of a form', { value: { accessId: 123456789 } }],
    ['a field of a form', { value: { '0123456789': 'is it' } }],
    ['what a client may call its message, within', { value: { clientActivityID: '0123456789' } }],
    ['what a client calls its message', { channelData: { clientActivityID: '0123456789' } }],
    ['the name of an event', { name: 'it is 0123456789' }],
    ['a mention', { entities: [{ type: 'mention', text: '0123456789' }] }],
    ['a time that is none', { localTimestamp: '0123456789' }],
    ['what it answers', { replyToId: '0123456789' }],
    ['a reaction', { reactionsAdded: [{ type: '0123456789' }] }],
    [
      'a zone, a hint or a code',
      { localTimezone: '0123456789', inputHint: '0123456789', code: '0123456789' },
    ],
  ])('is logged without identifiers also as %s', async (_where, fields) => {
    const chat = await Chat.open(service);
    expect((await chat.say('yes', fields)).status).toBe(200);

    const { activities } = await chat.readUntil(3);

    expect(JSON.stringify(activities) + (await stored(chat))).not.toContain('123456789');
  });

  it('is echoed with what the client needs to know it by', async () => {
    const chat = await Chat.open(service);
    const { activities: welcomed } = await chat.readUntil(1);
    const fields = {
      channelData: { clientActivityID: '3f2a9c1d-0123-4567-89ab-0123456789ab' },
      localTimestamp: '2026-11-22T12:34:56.789+01:00',
      replyToId: welcomed[0]?.id,
      value: { size: 12345 },
    };
    await chat.say('yes', fields);

    expect((await chat.readUntil(3)).activities[1]).toMatchObject({ text: 'yes', ...fields });
  });

  it('is forgotten at once, and the conversation goes on', async () => {
    const chat = await Chat.open(service);
    await chat.say('we are a purple elephant company');
    const { watermark } = await chat.readUntil(3);
    expect(await stored(chat)).toContain('purple elephant');

    await service.directLine.adapter.forget(chat.opened.conversationId);

    expect(await stored(chat)).not.toContain('purple elephant');
    await chat.say('hello again');
    // The first tells the client to show no longer what it has.
    expect((await chat.read(watermark)).activities.map((a) => a.text ?? a.name)).toEqual([
      'forgotten',
      'hello again',
      'echo hello again',
    ]);
  });

  it('is forgotten by the product itself, in words', async () => {
    const product = await startService({ WEBCHAT_ORIGINS: PAGE });
    const chat = await Chat.open(callable(product.url));
    await chat.say('we are the purple elephant company, gold');
    await chat.say('forget me');
    const { activities: before } = await chat.readUntil(5);

    await chat.say('yes');

    const { activities: after } = await chat.readUntil(1);
    expect(JSON.stringify(before)).toContain('purple elephant');
    expect(JSON.stringify(after)).not.toContain('purple elephant');
    expect(await bytesBelow(product.dataDir)).not.toContain('purple elephant');
    await product.close();
  });

  it.each<[how: string, ends: boolean]>([
    ['ended', true],
    ['merely left, its end having got lost', false],
  ])('before one started over is forgotten too, where that was %s', async (_how, ends) => {
    const product = await startService({ WEBCHAT_ORIGINS: PAGE });
    const first = await Chat.open(callable(product.url));
    await first.say('Gold with the Datacenter competency, how many on-premises in Kigali?');
    await first.say('', { value: { verb: 'feedback', rating: 'down', topic: 'count-entitlements' } });
    await first.say('the zebra reason');
    const before = await bytesBelow(product.dataDir);
    if (ends) await first.post({ type: 'endOfConversation' });
    const second = await Chat.open(callable(product.url), 'en-US', first);
    await second.say('what do you know about me?');
    const { activities: asked } = await second.readUntil(3);

    await second.say('yes, delete everything');

    const after = await bytesBelow(product.dataDir);
    for (const text of ['Kigali', 'zebra', 'datacenter']) {
      expect(before).toContain(text);
      expect(after).not.toContain(text);
    }
    expect(asked.at(-1)?.text).toMatch(/one earlier conversation; .*one rating of an answer; one question/);
    expect(after).not.toContain(`"conversation/directline/${first.opened.conversationId}"`);
    await product.close();
  });

  it('of an unknown conversation is nothing to forget', async () => {
    await expect(service.directLine.adapter.forget('nobody')).resolves.toBeUndefined();
  });
});
