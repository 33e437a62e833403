import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { toActivity } from '../../../src/bot/to-activity.js';
import { forTeams, inTeams } from '../../../src/channels/teams/outgoing.js';
import { withSayActions } from '../../../src/channels/teams/say-actions.js';
import { bilingualWelcome } from '../../../src/channels/teams/welcome.js';
import { composeOutcome, sayText } from '../../../src/replies/compose.js';
import { mergeReplies } from '../../../src/replies/merge.js';
import type { Reply } from '../../../src/replies/reply.js';
import { composeStep } from '../../../src/replies/steps.js';
import { menu } from '../../../src/replies/conversation.js';
import { handoverForm, offerPerson } from '../../../src/replies/staff.js';
import { decide } from '../../../src/rules/index.js';
import { phrasings, TeamsAdapter, turnIn, understander } from './harness.js';

const { en, fr } = phrasings;
const TODAY = '2026-11-22';
const activation = decide('activate-benefits', {}, en.book, TODAY);

const answer = composeOutcome(decide('support-scope', {}, en.book, TODAY), en);
const step =
  mergeReplies([composeOutcome(activation, en), composeStep(activation, 0, 'first', en)]) ?? answer;
const question = composeOutcome(decide('count-entitlements', {}, en.book, TODAY), en);
const talk = sayText('thanks', 'You are welcome.', [], en);

function inConversation(reply: Reply, conversationType: string): Partial<Activity> {
  const activity = toActivity(reply, 'msteams', en);
  const conversation = { id: 'c', isGroup: conversationType !== 'personal', conversationType, name: '' };
  return { ...activity, ...forTeams(activity, { conversation }) };
}

const suggestions = (a: Partial<Activity>): number => a.suggestedActions?.actions.length ?? 0;
const sayButtons = (a: Partial<Activity>): number =>
  (JSON.stringify(a.attachments).match(/"type":"Action.Execute"/g) ?? []).length;

describe('a message in Teams', () => {
  it.each([
    ['an answer', 'personal', answer, { buttons: answer.suggestions.length, thumbs: true, suggestions: 0 }],
    ['an answer', 'channel', answer, { buttons: answer.suggestions.length, thumbs: true, suggestions: 0 }],
    [
      'a question',
      'groupChat',
      question,
      { buttons: question.suggestions.length, thumbs: true, suggestions: 0 },
    ],
    ['a step', 'personal', step, { buttons: 3, thumbs: true, suggestions: 0 }],
    ['a step', 'channel', step, { buttons: 3, thumbs: true, suggestions: 0 }],
    ['small talk', 'channel', talk, { buttons: 0, thumbs: false, suggestions: 0 }],
    ['the menu', 'channel', menu(en), { buttons: 6, thumbs: false, suggestions: 0 }],
    ['the menu', 'personal', menu(en), { buttons: 6, thumbs: false, suggestions: 0 }],
    ['a form', 'personal', handoverForm('Why?', en), { buttons: 2, thumbs: false, suggestions: 0 }],
    ['an offer', 'personal', offerPerson(en), { buttons: 0, thumbs: false, suggestions: 1 }],
    ['an offer', 'channel', offerPerson(en), { buttons: 1, thumbs: false, suggestions: 0 }],
  ])('%s in a %s', (_what, where, reply, expected) => {
    const sent = inConversation(reply, where);
    expect(sayButtons(sent)).toBe(expected.buttons);
    expect(sent.channelData?.feedbackLoop !== undefined).toBe(expected.thumbs);
    expect(suggestions(sent)).toBe(expected.suggestions);
    expect(suggestions(sent)).toBeLessThanOrEqual(3);
    expect(Buffer.byteLength(JSON.stringify(sent))).toBeLessThan(28_000);
  });

  it('keeps what opens the details when links have to give way', () => {
    const own = [
      ...['a', 'b', 'c'].map((title) => ({ type: 'Action.OpenUrl', title, url: `https://${title}.example` })),
      { type: 'Action.ToggleVisibility', title: 'Details' },
    ];
    const choices = ['1', '2', '3'].map((label) => ({ label }));
    const { actions } = withSayActions({ type: 'AdaptiveCard', actions: own }, choices);
    expect(
      z
        .array(z.object({ title: z.string() }))
        .parse(actions)
        .map(({ title }) => title),
    ).toEqual([...['1', '2', '3'], ...['a', 'b'], 'Details']);
  });

  it('has a summary without Markdown for the notification', () => {
    expect(inConversation(answer, 'personal').summary).toMatch(/^[^*[\]]{10,100}$/);
  });

  it('leaves other channels and other activities alone', async () => {
    const adapter = new TeamsAdapter();
    const send = inTeams(
      async (context) => void (await context.sendActivity(toActivity(answer, 'webchat', en))),
    );
    await send(turnIn(adapter, { type: 'message', channelId: 'webchat' }));
    expect(adapter.sent[0]?.channelData).toBeUndefined();
    expect(forTeams({ type: 'typing' }, turnIn(adapter, {}).activity)).toEqual({});
  });

  it('passes through the wrapper', async () => {
    const adapter = new TeamsAdapter();
    const send = inTeams(
      async (context) => void (await context.sendActivity(toActivity(answer, 'msteams', en))),
    );
    await send(turnIn(adapter, { type: 'message', text: 'hi' }));
    expect(adapter.sent.map((a) => [a.type, a.channelData])).toEqual([
      ['message', { feedbackLoop: { type: 'default' } }],
    ]);
  });

  it('shows that a slow turn is at work', async () => {
    const adapter = new TeamsAdapter();
    const typing = new Promise<void>((resolve) => {
      const { sendActivities } = adapter;
      adapter.sendActivities = async (context, activities) => {
        resolve();
        return sendActivities.call(adapter, context, activities);
      };
    });
    // The turn ends when the sign of life has come.
    await inTeams(() => typing)(turnIn(adapter, { type: 'message', text: 'hi' }));
    expect(adapter.sent.map((a) => a.type)).toEqual(['typing']);
  });
});

describe('the welcome where the language is unknown', () => {
  const welcome = bilingualWelcome(phrasings);

  it('speaks both languages', () => {
    expect(welcome.text).toContain(en.words.say.welcome);
    expect(welcome.text).toContain('Je réponds à vos questions');
  });

  it('offers both languages first, then starters of each, each understood', () => {
    const labels = welcome.suggestions.map(({ label }) => label);
    expect(labels).toEqual([
      'English',
      'Français',
      ...[en, fr].flatMap(({ words }) => [words.topics['activate-benefits'], words.topics['find-ids']]),
    ]);
    expect(labels.map((label) => understander.understand(label).band)).toEqual(labels.map(() => 'answer'));
  });
});
