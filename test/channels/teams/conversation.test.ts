import { MemoryStorage } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { createAssistant } from '../../../src/app.js';
import { createLogger } from '../../../src/logger.js';
import { rulebook, TeamsAdapter, textsOf, turnIn } from './harness.js';

/** A conversation in Teams with the real assistant, over a storage in memory. */
function conversation(): {
  send: (activity: Partial<Activity>) => Promise<Partial<Activity>[]>;
  adapter: TeamsAdapter;
} {
  const logger = createLogger('silent');
  const clock = (): Date => new Date('2026-11-22T12:00:00Z');
  const assistant = createAssistant({ rulebook, storage: new MemoryStorage(), logger, clock });
  const adapter = new TeamsAdapter();
  let number = 0;
  const send = async (activity: Partial<Activity>): Promise<Partial<Activity>[]> => {
    number += 1;
    const before = adapter.sent.length;
    await assistant.run(turnIn(adapter, { id: `a${number}`, ...activity }));
    return adapter.sent.slice(before);
  };
  return { send, adapter };
}

const say = (text: string): Partial<Activity> => ({ type: 'message', text });
const press = (label: string, id?: string): Partial<Activity> => ({
  name: 'adaptiveCard/action',
  replyToId: 'card',
  ...(id === undefined ? {} : { id }),
  value: { action: { type: 'Action.Execute', verb: 'say', data: { verb: 'say', label } } },
});
const responses = (sent: Partial<Activity>[]): unknown[] =>
  sent.filter((a) => a.type === 'invokeResponse').map((a) => a.value);

describe('in Teams', () => {
  it('a walk is ticked off in its own card, step by step', async () => {
    const { send, adapter } = conversation();
    const [answer] = await send(say('How do we activate our benefits?'));
    expect(textsOf(answer?.attachments)).toContain('Done');
    const marks = [];
    for (let step = 1; step <= 2; step += 1) {
      const [response] = responses(await send(press('Done')));
      marks.push((textsOf(response).match(/✓/g) ?? []).length);
    }
    expect(marks).toEqual([1, 2]);
    // The answer itself is still there: nothing was edited.
    expect(adapter.updated).toEqual([]);
  });

  it('a button that is delivered twice moves one step', async () => {
    const { send } = conversation();
    await send(say('How do we activate our benefits?'));
    const once = responses(await send(press('Done', 'same')));
    expect(responses(await send(press('Done', 'same')))).toEqual(once);
    const [next] = responses(await send(press('Done')));
    expect(textsOf(next).match(/✓/g)).toHaveLength(2);
  });

  it.each([
    ['the menu', 'Menu', /technical-support benefits|avantages de support/],
    ['another language', 'Français', /je continue en français/],
    ['a topic', 'Who may activate?', /admin/i],
  ])('a button answers as if its label was typed: %s', async (_case, label, expected) => {
    const { send } = conversation();
    await send(say('hello'));
    const typed = (await send(say(label)))[0]?.text;
    const { send: sendOther } = conversation();
    await sendOther(say('hello'));
    const [pressed, response] = await sendOther(press(label));
    expect(pressed?.text).toMatch(expected);
    expect(pressed?.text).toBe(typed);
    expect(response).toMatchObject({ type: 'invokeResponse', value: { status: 200 } });
  });

  it('a button keeps the thread of the conversation', async () => {
    const { send } = conversation();
    await send(say('How many incidents do we get?'));
    const [reply] = await send(press('Gold'));
    expect(reply?.text).toMatch(/Gold/);
  });

  it('the thumbs are taken', async () => {
    const { send } = conversation();
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    const sent = await send({ name: 'message/submitAction', replyToId: 'm1', value });
    expect(responses(sent)).toEqual([{ status: 200, body: {} }]);
  });

  it('a mention in a channel is not part of the question', async () => {
    const { send } = conversation();
    const mention = { type: 'mention', mentioned: { id: '28:bot', name: 'Bot' }, text: '<at>Bot</at>' };
    const [reply] = await send({
      ...say('<at>Bot</at>\u00a0Aide'),
      entities: [mention],
      conversation: { id: '19:c;messageid=1', isGroup: true, conversationType: 'channel', name: '' },
    });
    expect(reply?.text).toContain('Je peux vous aider');
    expect(reply?.conversation?.id).toBe('19:c;messageid=1');
    expect(reply?.suggestedActions?.actions ?? []).toEqual([]);
  });
});
