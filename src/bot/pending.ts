import type { DialogContext, DialogInstance } from 'botbuilder-dialogs';
import { mergeSituation } from '../dialogs/conversation.js';
import { DECISION_DIALOG, waitingQuestion } from '../dialogs/decision-dialog.js';
import type { Turn } from '../dialogs/turn.js';
import { without } from '../rules/index.js';
import type { DecidedTopic, Situation } from '../rules/index.js';
import { topics, TROUBLES } from './question.js';
import type { Question } from './question.js';

/** Each says itself where its product runs. */
const SIDED = topics('create-onprem-request', 'create-cloud-request', 'csp-azure-support');

/**
 * Takes off the questions that wait and that the new one answers, or that were only guessed: "which message?" is not put
 * again to who has just named it. What is not answered waits on.
 */
export function dropSettled(dc: DialogContext, turn: Turn, next: Question): void {
  for (let at = dc.stack.length - 1; at >= 0; at -= 1) {
    const waiting = dc.stack[at];
    // The stack is the SDK's own; ending a dialog there would have the one below put its question first.
    if (waiting && isSettled(waiting, turn, next)) dc.stack.splice(at, 1);
  }
}

function isSettled({ id, state }: DialogInstance, turn: Turn, next: Question): boolean {
  if (id !== DECISION_DIALOG) return false;
  const waiting = waitingQuestion(state);
  if (waiting === undefined) return false;
  if (waiting.guessed) return true;
  const outcome = turn.decide(waiting.topic, waiting.situation);
  if (outcome.kind !== 'ask') return true;
  const [asked] = outcome.missing;
  if (asked === 'error') return TROUBLES.has(next.topic) && next.topic !== 'troubleshoot-error';
  if (asked === 'planShown') return next.topic === 'plan-not-shown';
  if (asked === 'plan' && SIDED.has(next.topic)) return true;
  return tellsOf(turn, waiting, asked);
}

/** Whether the facts of the message leave that question nothing to ask. */
function tellsOf(
  { decide, understanding: { facts } }: Turn,
  { topic, situation }: { topic: DecidedTopic; situation: Situation },
  asked: string,
): boolean {
  const news = without(facts, 'aspect', 'openQuestion');
  if (Object.keys(news).length === 0) return false;
  const told = decide(topic, mergeSituation(situation, news));
  return told.kind !== 'ask' || told.missing[0] !== asked;
}
