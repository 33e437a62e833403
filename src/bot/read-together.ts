import { fold } from '../dialogs/fold.js';
import { mergeSituation } from '../dialogs/conversation.js';
import type { Turn } from '../dialogs/turn.js';
import { isDecidedTopic, without } from '../rules/index.js';
import type { Understanding } from '../understanding/index.js';
import { asksOwn, LONG } from './question.js';
import type { Question } from './question.js';

/** Words that stand for what was just spoken of. */
const POINTS_BACK =
  /\b(?:it|its|it's|that|this|these|those|them|they|both|one|same|ca|cela|c'est|celui|celle|ceux|les deux|y|les|l'\w+|meme)\b/;

/**
 * "Both of them?", "the price?", "they are not there": what the topic of the last answer makes a question of its own.
 * The message is read once more behind that topic's name; only what it then asks in particular is taken.
 */
export function readTogether(turn: Turn): Question | undefined {
  const { understanding: u, conversation } = turn;
  const { current } = conversation;
  if (!current || !isDecidedTopic(current.topic)) return undefined;
  const before = { topic: current.topic, situation: current.situation };
  if (asksInParticular(u) || isWhole(turn, before)) return undefined;
  const together = turn.readBehind(before.topic);
  const [topic] = together.requests;
  if (topic === undefined || !isDecidedTopic(topic) || !asksInParticular(together)) return undefined;
  const { aspect, openQuestion } = together.facts;
  const situation = mergeSituation(without(before.situation, 'aspect', 'openQuestion'), u.facts, u.retracted);
  return {
    topic,
    situation: { ...situation, ...(aspect ? { aspect } : {}), ...(openQuestion ? { openQuestion } : {}) },
  };
}

function asksInParticular({ facts: { aspect, openQuestion } }: Understanding): boolean {
  return aspect !== undefined || openQuestion !== undefined;
}

/** Words of a message that stands alone, at most, where nothing in it points back. */
const FEW = 3;

/** Whether the message needs no answer before it to be understood, or is none of ours with it either. */
function isWhole(turn: Turn, before: Question): boolean {
  const { text, understanding: u } = turn;
  const folded = fold(text);
  const length = folded.split(/\s+/).length;
  const most = u.band === 'answer' ? LONG : LONG + 4;
  if (u.known === true || u.valueOnly === true || length > most) return true;
  const pointsBack = POINTS_BACK.test(folded);
  if (u.band === 'answer') return !pointsBack || asksOwn(turn, before);
  return u.band === 'unknown' && !pointsBack && length > FEW;
}
