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

/** Ten times the text may take this many times as long: linear with room for a busy machine; quadratic would be 100. */
const ALLOWED = 40;
const LARGE = 100_000;
/** Below this, in milliseconds, a ratio says nothing, and nothing is wrong either. */
const UNMEASURABLE = 25;

const phrasings = createPhrasings(mpn, new URL('../../cards/', import.meta.url));
const { understand } = loadUnderstander(mpn, phrasings);

const readers: [name: string, read: (text: string) => unknown, length?: number][] = [
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
  ['thanks', 'thanks and ', 'x'],
];

function timeOf(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

/** Times say little on a busy machine, so these run when asked for: TIMED=true npm test -- test/security/linear-time. */
const describeTimed = process.env['TIMED'] === 'true' ? describe : describe.skip;

describeTimed('time grows no faster than the text', () => {
  it.each(readers)('%s', (_name, read, length = LARGE) => {
    const tooSlow: string[] = [];
    read('warm up');
    for (const [what, unit, end] of hostile) {
      const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length)) + end;
      const large = timeOf(read, text(length));
      if (large < UNMEASURABLE) continue;
      const small = Math.min(timeOf(read, text(length / 10)), timeOf(read, text(length / 10)));
      if (timeOf(read, text(length)) > ALLOWED * Math.max(small, UNMEASURABLE / ALLOWED))
        tooSlow.push(`${what}: ${small.toFixed(1)} ms, then ${large.toFixed(0)} ms`);
    }
    expect(tooSlow).toEqual([]);
  });
});
