import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { MAX_TEXT } from '../../src/bot/mask.js';
import { messageText } from '../../src/bot/message-text.js';
import { ConsoleAdapter } from '../../src/cli/console-adapter.js';

const mention = {
  type: 'mention',
  mentioned: { id: 'bot', name: 'Support' },
  text: '<at>Support</at>',
};

function read(activity: Partial<Activity>): string {
  const recipient = { id: 'bot', name: 'Support' };
  return messageText(new TurnContext(new ConsoleAdapter(), { type: 'message', recipient, ...activity }));
}

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
    [
      'a mention that lacks its text',
      { text: 'hello', entities: [{ ...mention, text: undefined }] },
      'hello',
    ],
    ['an inserted card', { text: '<span class="inline-compose-card" id="1">A card</span>hello' }, 'hello'],
    // Far more than is read: enough is left to see that it is too long.
    ['blanks before a question', { text: `${' '.repeat(50_000)}how many?` }, 'how many?'],
  ])('%s', (_what, activity, text) => {
    expect(read(activity)).toBe(text);
  });

  const book = 'x'.repeat(100_000);
  it.each<[string, Partial<Activity>]>([
    ['what is said', { text: book }],
    ['a button', { value: { verb: 'say', label: book } }],
    ['a name that fills it', { text: book, entities: [{ ...mention, text: book.slice(1000) }] }],
  ])('is read far enough to see that it is too long: %s', (_what, activity) => {
    expect(read(activity)).toHaveLength(8 * MAX_TEXT);
  });
});
