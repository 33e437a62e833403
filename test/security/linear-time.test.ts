import { createContext, Script } from 'node:vm';
import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { plainText } from '../../src/channels/teams/answer-this.js';
import { ConsoleAdapter } from '../../src/cli/console-adapter.js';
import { messageText } from '../../src/bot/message-text.js';
import { maskIdentifiers, MAX_TEXT } from '../../src/bot/mask.js';
import {
  asksForSource,
  asksToStartOver,
  asksWhetherBot,
  complains,
  languageAskedFor,
  soundsUpset,
  withoutThanks,
} from '../../src/bot/small-talk.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import { fold as foldLabel } from '../../src/dialogs/fold.js';
import { namesBoth } from '../../src/dialogs/read-answer.js';
import { loadUnderstander } from '../../src/load-understander.js';
import { mayReplyTo } from '../../src/server/reply-hosts.js';
import { isDeeperThan } from '../../src/server/json-body.js';
import { mpn } from '../helpers/rulebooks.js';
import { allPatterns, unitsOf } from './patterns.js';

/** Ten times the text may take this many times as long: linear with room for a busy machine; quadratic would be 100. */
const ALLOWED = 40;
const LARGE = 100_000;
/** For the patterns, of which most see a message only once it is cut. */
const LONGER_THAN_READ = 5 * MAX_TEXT;
/** Below this, in milliseconds, a ratio says nothing, and nothing is wrong either. */
const UNMEASURABLE = 25;

const phrasings = createPhrasings(mpn, new URL('../../cards/', import.meta.url));
const { understand } = loadUnderstander(mpn, phrasings);

// Once: a second time the files that build them are loaded already.
let patterns: RegExp[] = [];
beforeAll(async () => {
  patterns = await allPatterns();
});

const mention = { type: 'mention', mentioned: { id: 'bot' } };
const recipient = { id: 'bot', name: '' };

/** The text of a message, which the client may well say to mention us with all of its half. */
function textOf(text: string): string {
  const entities = [{ ...mention, text: text.slice(text.length / 3, (text.length * 2) / 3) }];
  const activity: Partial<Activity> = { type: 'message', text, recipient, entities };
  return messageText(new TurnContext(new ConsoleAdapter(), activity));
}

const readers: [name: string, read: (text: string) => unknown, length?: number][] = [
  ['messageText', textOf],
  ['plainText', plainText],
  ['maskIdentifiers', maskIdentifiers],
  ['asksWhetherBot', asksWhetherBot],
  ['soundsUpset', soundsUpset],
  ['asksForSource', asksForSource],
  ['complains', complains],
  ['withoutThanks', withoutThanks],
  ['namesBoth', namesBoth],
  ['languageAskedFor', (text) => languageAskedFor(text, 'en')],
  ['asksToStartOver', asksToStartOver],
  ['fold', foldLabel],
  ['mayReplyTo', (text) => mayReplyTo(`https://${text}`, false)],
  ['isDeeperThan', (text) => isDeeperThan(text, 64)],
  // Never sees more than this: longer messages are cut at the door.
  ['understand', (text) => understand(text, {}), MAX_TEXT],
];

/** Each is repeated to the length that is wanted; what follows it makes the match fail at the very end. */
const hostile: [what: string, unit: string, end: string][] = [
  ['one letter', 'a', '!'],
  ['blanks', ' ', 'x'],
  ['line breaks', '\n', 'x'],
  ['tabs and blanks', '\t ', 'x'],
  ['digits', '1', 'x'],
  ['digits with signs', '1 -(', 'x'],
  ['digits and dots', '1.', '@'],
  ['hyphens in words', 'a1-', '_'],
  ['almost an address', 'a@', '.'],
  ['addresses without an end', 'a@a.a.', '@'],
  ['signs', '!?', 'a'],
  ['dashes', ' - ', 'x'],
  ['dots', '. ', '?'],
  ['apostrophes', "l'", 'x'],
  ['accents', 'é', '?'],
  ['combining marks', 'e\u0301', '?'],
  ['quotes', '« ', '»'],
  ['a contract', 'contract is ', 'x'],
  ['words of the patterns', 'all of our the plan is not been yet ', 'x'],
  ['French words of the patterns', 'le contrat n est pas encore ete plus de incidents ', 'x'],
  ['are you a', 'are you a ', 'x'],
  ['am I talking to', 'am i talking to a ', 'x'],
  ['to have already', 'we have already activated been yet ', 'x'],
  ['plan word word', 'plan a b ', 'x'],
  ['competencies', 'silver competency 2 ', 'x'],
  ['brackets', '[{', ']'],
  ['backslashes', '\\"', '"'],
  ['wide letters', 'ﷺ', 'x'],
  // Each word is looked into anew, and each sentence once more.
  ['odd words', 'qzwxa ', 'x'],
  ['odd sentences', 'qzwxa. ', 'x'],
  ['beginnings of an inserted card', '<span class="inline-compose-card" ', 'x'],
  ['inserted cards without an end', '<span class="inline-compose-card">', 'x'],
  ['tags without an end', '<at ', 'x'],
  ['tags', '<at>', 'x'],
  ['thanks', 'thanks and ', 'x'],
];

/** In milliseconds, the shortest of so many times: whatever else the machine does can only add to it. */
function timeOf(read: (text: string) => unknown, text: string, times: number): number {
  const durations = Array.from({ length: times }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...durations);
}

const TRIES = 3;

/** How much longer a text of ten times the length takes, where that is more than it may. */
function excess(
  read: (text: string) => unknown,
  unit: string,
  end: string,
  length: number,
): string | undefined {
  const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length)) + end;
  if (timeOf(read, text(length), 1) < UNMEASURABLE) return undefined;
  const large = timeOf(read, text(length), TRIES);
  const small = timeOf(read, text(length / 10), TRIES);
  return large > ALLOWED * Math.max(small, UNMEASURABLE / ALLOWED)
    ? `${small.toFixed(1)} ms, then ${large.toFixed(0)} ms`
    : undefined;
}

/** In milliseconds. All of one pattern's units take a hundredth of it; what takes more would never end. */
const HANGS = 20_000;
const search = new Script('for (const text of texts) text.search(pattern)');

/** Whether a pattern is still looking through a message made of its own words when everything else has long ended. */
function hangs(pattern: RegExp): boolean {
  const texts = unitsOf(pattern).map((unit) => `${unit.repeat(Math.ceil(MAX_TEXT / unit.length))}!`);
  try {
    search.runInContext(createContext({ texts, pattern }), { timeout: HANGS });
    return false;
  } catch (error) {
    const { code } = Object(error) as { code?: unknown };
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return true;
  }
}

// No measurement but a guard: two ways to read the same words, “et sinon” beside “et” and “sinon”, double with each of them.
test('no pattern hangs on a message of its own words', () => {
  expect(patterns.length).toBeGreaterThan(400);
  expect(patterns.filter(hangs).map(String)).toEqual([]);
});

/** Times say little on a busy machine, so these run when asked for: TIMED=true npm test -- test/security/linear-time. */
const describeTimed = process.env['TIMED'] === 'true' ? describe : describe.skip;

describeTimed('time grows no faster than the text', () => {
  it.each(readers)('%s', (_name, read, length = LARGE) => {
    read('warm up');
    const tooSlow = hostile.flatMap(([what, unit, end]) => {
      const much = excess(read, unit, end, length);
      return much === undefined ? [] : [`${what}: ${much}`];
    });
    expect(tooSlow).toEqual([]);
  });

  it('each pattern, with its own words again and again', () => {
    const slow = patterns.flatMap((pattern) => {
      for (const unit of unitsOf(pattern)) {
        const much = excess((text) => text.search(pattern), unit, '!', LONGER_THAN_READ);
        if (much !== undefined) return [`“${unit}” ${much}: ${String(pattern).slice(0, 200)}`];
      }
      return [];
    });
    expect(slow).toEqual([]);
  }, 300_000);
});
