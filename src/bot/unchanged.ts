import type { Turn } from '../dialogs/turn.js';
import { noticeLine, partsOf, sayText, suggestionsOf } from '../replies/compose.js';
import { isDecidedTopic, without } from '../rules/index.js';
import type { DecidedTopic, Situation } from '../rules/index.js';
import { topics } from './question.js';
import type { Question } from './question.js';

const REQUESTS = topics('create-request', 'create-cloud-request', 'create-onprem-request');

/**
 * Whether a question would get the answer that was just given: by a fact that does not bear on it, or by a few words
 * that only ask for it once more. A question put at length asks for the rest of the answer too, and gets it all.
 */
export function repeats(turn: Turn, next: Question): boolean {
  const { conversation, understanding } = turn;
  const { current } = conversation;
  if (current?.topic !== next.topic) return false;
  const told = understanding.valueOnly === true || namesVersion(current.situation, next.situation);
  if (!told && !next.brief) return false;
  const [last, again] = [current.situation, next.situation].map((each) => linesOf(turn, next.topic, each));
  if (last === undefined || again === undefined) return false;
  // Of a request the portal is the answer; a level or a version only takes a remark away beside it.
  return told && REQUESTS.has(next.topic) ? last[0] === again[0] : last.join() === again.join();
}

function namesVersion(before: Situation, { productVersion }: Situation): boolean {
  return productVersion !== undefined && productVersion !== before.productVersion;
}

function linesOf(
  { decide, phrasing }: Turn,
  topic: DecidedTopic,
  situation: Situation,
): string[] | undefined {
  const outcome = decide(topic, situation);
  return outcome.kind === 'answer' ? partsOf(outcome, phrasing).lines : undefined;
}

/**
 * Says so in a line, with the answer's first sentence, and does not repeat the rest.
 * @param told what the message has told, if anything
 */
export function sayUnchanged(turn: Turn, told: Situation): void {
  const { phrasing, decide, conversation } = turn;
  const { current } = conversation;
  if (!current || !isDecidedTopic(current.topic)) return;
  const outcome = decide(current.topic, current.situation);
  turn.report = { topic: current.topic, confidence: 1, outcome: outcome.kind };
  const [lead = ''] = partsOf(outcome, phrasing).lines;
  // Where the rules say nothing, the dated number is all that there is to say.
  const dated = outcome.kind === 'unknown' ? outcome.shownNotice : undefined;
  const after = dated === undefined ? '' : `\n- ${noticeLine(dated, phrasing)}`;
  // Who only asks again has told nothing to thank for.
  const thanks = Object.keys(told).length > 0 ? `${phrasing.words.say.unchanged} ` : '';
  const recent = told.productVersion === undefined ? '' : ofRecent(turn, current.situation);
  turn.say(
    sayText(current.topic, `${thanks}${lead}${after}${recent}`, suggestionsOf(outcome, phrasing), phrasing),
  );
}

/** What a version does bear on: whether it is covered. */
function ofRecent({ decide, phrasing }: Turn, situation: Situation): string {
  const outcome = decide('supported-products', without(situation, 'aspect', 'openQuestion'));
  const [covered = ''] = partsOf(outcome, phrasing).lines;
  return outcome.findings[0]?.code === 'product-version-check' ? `\n- ${covered}` : '';
}

/** The facts that one situation has beyond another. */
export function newsOf(before: Situation, after: Situation): Situation {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([fact, value]) => JSON.stringify(value) !== JSON.stringify(before[fact as keyof Situation]),
    ),
  );
}
