import type { Outcome } from '../rules/index.js';
import { noticeLine, partsOf } from './compose.js';
import type { Phrasing } from './compose.js';
import { outcomeCard } from './outcome-card.js';
import type { Reply } from './reply.js';
import { typeset } from './typography.js';

/**
 * How a step comes to be shown. `first`: right after the answer, which has shown the card; `next` and `back`: with the
 * card, ticked off up to here; `again`: after a question in between, where the last card still holds.
 */
export type Shown = 'first' | 'next' | 'back' | 'again';

const MOVES: ReadonlySet<Shown> = new Set(['next', 'back']);
const RETURNS: ReadonlySet<Shown> = new Set(['back', 'again']);

/**
 * One step of a walk as a message.
 * @param index the current step, from 0
 */
export function composeStep(outcome: Outcome, index: number, how: Shown, phrasing: Phrasing): Reply {
  const { words, t } = phrasing;
  const { say } = words;
  const current = outcome.steps[index];
  const { title, detail } = current ? words.steps[current.code](t) : { title: '', detail: '' };
  const back = RETURNS.has(how) ? `${say.stepBack(title)} ` : '';
  const changed = outcome.notices.includes(current?.notice ?? '')
    ? ` ${noticeLine(current?.notice ?? '', phrasing)}`
    : '';
  const text = typeset(
    `**${say.stepOf(index + 1, outcome.steps.length)}.** ${back}${detail}${changed}`,
    t.language,
  );
  const next = outcome.nextTopics.slice(0, 1).map((id) => ({ label: words.topics[id], value: id }));
  const suggestions = [
    { label: say.stepDone, value: 'done' },
    { label: say.stepTrouble, value: 'trouble' },
    ...next,
  ];
  const card = MOVES.has(how)
    ? { card: outcomeCard(outcome, partsOf(outcome, phrasing), phrasing, index) }
    : {};
  return {
    language: t.language,
    topic: outcome.topic,
    text,
    plain: text,
    ...card,
    suggestions: suggestions.map((s) => ({ ...s, label: typeset(s.label, t.language) })),
  };
}
