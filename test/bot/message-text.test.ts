import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { messageText } from '../../src/bot/message-text.js';
import { ConsoleAdapter } from '../../src/cli/console-adapter.js';

const mention = {
  type: 'mention',
  mentioned: { id: 'bot', name: 'Support' },
  text: '<at>Support</at>',
};

describe('the text of a message', () => {
  it.each<[string, Partial<Activity>, string]>([
    [
      'a mention of the bot',
      { text: '<at>Support</at> how many with Gold?', entities: [mention] },
      'how many with Gold?',
    ],
    ['other spaces', { text: '\u00a0how\u202fmany\n' }, 'how many'],
    ['a button', { value: { verb: 'say', label: 'Who may activate?' } }, 'Who may activate?'],
    [
      'a button with a mention and no text',
      { entities: [mention], value: { verb: 'say', label: 'Who may activate?' } },
      'Who may activate?',
    ],
    ['nothing', { entities: [mention] }, ''],
  ])('%s', (_what, activity, text) => {
    const context = new TurnContext(new ConsoleAdapter(), {
      type: 'message',
      recipient: { id: 'bot', name: 'Support' },
      ...activity,
    });
    expect(messageText(context)).toBe(text);
  });
});
