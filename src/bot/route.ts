import type { DialogContext } from 'botbuilder-dialogs';
import { DECISION_DIALOG } from '../dialogs/decision-dialog.js';
import { keptFrom, lasting, mergeSituation, topicFrom } from '../dialogs/conversation.js';
import { FORGET_DIALOG } from '../dialogs/forget-dialog.js';
import { HANDOVER_DIALOG, isHandoverForm } from '../dialogs/handover-dialog.js';
import { readChoice } from '../dialogs/read-answer.js';
import { REMEMBER_DIALOG } from '../dialogs/remember-dialog.js';
import type { Turn } from '../dialogs/turn.js';
import { moveWalk, WALK_DIALOG } from '../dialogs/walk-dialog.js';
import { composeOutcome, composeSeveral, sayText } from '../replies/compose.js';
import { noPersonHere } from '../replies/conversation.js';
import { isDecidedTopic, without } from '../rules/index.js';
import type { DecidedTopic, Situation } from '../rules/index.js';
import { answersActive } from './answers-active.js';
import { converse, isConversation } from './converse.js';
import { handleAside } from './asides.js';
import { followUp } from './follow-up.js';
import { notUnderstood, offer } from './offers.js';
import { dropSettled } from './pending.js';
import { isAsked, TROUBLES } from './question.js';
import type { Question } from './question.js';
import { OPEN } from './short-questions.js';
import { newsOf, repeats, sayUnchanged } from './unchanged.js';

/** Flows that may wait for each other before the oldest are dropped. */
const MAX_DEPTH = 3;
const YES_OR_NO: ReadonlySet<string> = new Set([FORGET_DIALOG, REMEMBER_DIALOG]);

/** Decides what a message is (an answer, a follow-up, a question, a command, or nothing known) and has it handled. */
export async function route(dc: DialogContext, turn: Turn): Promise<void> {
  const { offered } = turn.conversation;
  delete turn.conversation.offered;
  if (isHandoverForm(turn)) return passOn(dc, turn);
  if (await pick(dc, turn, offered)) return;
  await dropPending(dc, turn);
  if (!isForPeople(dc, turn) && (await handleAside(dc, turn))) return;
  if (answersActive(dc, turn)) return goOn(dc);
  if (await goOnWithLast(dc, turn)) return;
  if (turn.understanding.band === 'answer' && !endsByGuess(dc, turn)) return answer(dc, turn);
  if (saidToPeople(turn)) return;
  return otherwise(dc, turn);
}

/** A pending yes-or-no question is dropped by anything else: a later "ok" must not answer it. */
async function dropPending(dc: DialogContext, turn: Turn): Promise<void> {
  if (YES_OR_NO.has(dc.activeDialog?.id ?? '') && !answersActive(dc, turn)) await dc.cancelAllDialogs();
}

/** What only the question before makes whole; a button's label is whole by itself. */
async function goOnWithLast(dc: DialogContext, turn: Turn): Promise<boolean> {
  const { known, requests } = turn.understanding;
  if (known && requests.some(isDecidedTopic)) return false;
  const meant = followUp(turn);
  if (meant === undefined) return false;
  if (meant === 'unchanged') await sayUnchangedIn(dc, turn, keepToldOf(turn));
  else if (repeats(turn, meant)) await sayUnchangedIn(dc, turn, keepAs(turn, meant));
  else await begin(dc, turn, meant);
  return true;
}

/** What was said is kept, though it changes nothing; gives what is new of it. */
function keepAs({ conversation, text, understanding }: Turn, { topic, situation }: Question): Situation {
  const before = conversation.current?.situation ?? {};
  conversation.current = { topic, situation };
  if (!understanding.hypothetical) conversation.known = keptFrom(text, situation, conversation.known);
  return newsOf(before, situation);
}

/** What changes nothing by itself may with what is told later. */
function keepToldOf({ conversation, understanding: { facts, retracted } }: Turn): Situation {
  const { current } = conversation;
  if (current)
    conversation.current = { ...current, situation: mergeSituation(current.situation, facts, retracted) };
  return facts;
}

/** A running flow goes on from where it is. */
async function sayUnchangedIn(dc: DialogContext, turn: Turn, told: Situation): Promise<void> {
  sayUnchanged(turn, told);
  const { current } = turn.conversation;
  const own = dc.stack.some(({ state }) => topicFrom(state?.topic) === current?.topic);
  if (dc.activeDialog && (!own || dc.activeDialog.id === WALK_DIALOG)) await dc.repromptDialog();
}

/** What is typed now goes to staff, whatever it sounds like: a question, a reason, a word to who has taken over. */
function isForPeople(dc: DialogContext, { conversation, handover }: Turn): boolean {
  return (
    dc.activeDialog?.id === HANDOVER_DIALOG ||
    conversation.reasonFor !== undefined ||
    handover?.pending?.status === 'taken'
  );
}

/** How sure it must be that a person wants to stop, before a running flow is thrown away. */
const SURE_TO_END = 0.9;

/** Noise can resemble "stop" or "bye"; a running flow is not ended on a guess. */
function endsByGuess(dc: DialogContext, { understanding: { requests, topics } }: Turn): boolean {
  const [first] = requests;
  const ends = first === 'cancel' || first === 'goodbye';
  return dc.activeDialog !== undefined && ends && (topics[0]?.confidence ?? 0) < SURE_TO_END;
}

async function otherwise(dc: DialogContext, turn: Turn): Promise<void> {
  // A running flow asks again, with help; a pending yes-or-no question is dropped by anything else.
  const { band } = turn.understanding;
  // What is seen at a step of a walk may be one of several troubles: they are offered.
  const trouble = dc.activeDialog?.id === WALK_DIALOG && band === 'choose';
  const asks = dc.activeDialog && !YES_OR_NO.has(dc.activeDialog.id);
  if (asks && !trouble && !isElsewhere(dc, turn)) return goOn(dc);
  if (band === 'choose') return offer(turn);
  notUnderstood(turn);
}

/** How sure it must be that a message is none of ours, not to be taken for an answer that was not understood. */
const SURE_NOT_OURS = 0.8;

const WAITING: ReadonlySet<string> = new Set([DECISION_DIALOG, WALK_DIALOG]);

/** While a question waits: something else that may be meant is offered, and what is not ours is said to be that. */
function isElsewhere(dc: DialogContext, { text, understanding: u }: Turn): boolean {
  const waits = WAITING.has(dc.activeDialog?.id ?? '');
  const [first] = u.topics;
  if (!waits || !first || !isAsked(text) || Object.keys(u.facts).length > 0) return false;
  if (u.band === 'choose') return isDecidedTopic(first.id);
  return first.id === 'none' && first.confidence >= SURE_NOT_OURS;
}

/** The form that passes a question on counts whatever was said since it was shown. */
async function passOn(dc: DialogContext, turn: Turn): Promise<void> {
  turn.report.outcome = 'conversation';
  if (!turn.handover) return turn.say(noPersonHere(turn.phrasing));
  if (dc.activeDialog?.id === HANDOVER_DIALOG) return goOn(dc);
  await dc.beginDialog(HANDOVER_DIALOG);
}

/** Takes what goes to people: why an answer was bad, or a word to who has taken over. */
function saidToPeople(turn: Turn): boolean {
  const { words } = turn.phrasing;
  const { reasonFor } = turn.conversation;
  if (reasonFor === undefined && turn.handover?.pending?.status !== 'taken') return false;
  turn.report.outcome = 'conversation';
  if (reasonFor !== undefined) turn.giveReason(reasonFor);
  const text = reasonFor === undefined ? words.staff.handover.passedOn : words.staff.feedback.thanksReason;
  turn.say(sayText('talk-to-human', text, [], turn.phrasing));
  return true;
}

/** One of the questions offered before, by its label or its place: answered with what had been said then. */
async function pick(
  dc: DialogContext,
  turn: Turn,
  offered: Turn['conversation']['offered'],
): Promise<boolean> {
  if (!offered) return false;
  const choices = offered.topics
    .filter((topic) => topic !== 'none')
    .map((topic) => ({ label: turn.phrasing.words.topics[topic], value: topic }));
  const chosen = topicFrom(readChoice(turn.text, choices)?.value);
  if (!chosen) return false;
  turn.report.topic = chosen;
  if (isConversation(chosen)) await converse(dc, turn, chosen);
  if (!isDecidedTopic(chosen)) return true;
  const situation = mergeSituation(offered.situation, turn.understanding.facts);
  await begin(dc, turn, { topic: chosen, situation });
  return true;
}

async function goOn(dc: DialogContext): Promise<void> {
  await dc.continueDialog();
}

async function begin(dc: DialogContext, turn: Turn, next: Question): Promise<void> {
  const { topic, situation } = next;
  dropSettled(dc, turn, next);
  // The same question with other facts replaces its flow; it does not wait under itself.
  const same = dc.stack.filter(({ state }) => topicFrom(state?.topic) === topic);
  // How long it takes is asked in the middle of its steps, and does not begin them anew.
  const inSteps = same.some(({ id }) => id === WALK_DIALOG);
  const inParticular = situation.aspect !== undefined && situation.aspect !== 'joining';
  const aside = inSteps && (inParticular || situation.contract === 'not-linked');
  moveWalk(dc, turn, topic);
  const restarts = same.length > 0 && !aside;
  if (restarts || dc.stack.length >= MAX_DEPTH) await dc.cancelAllDialogs();
  await dc.beginDialog(DECISION_DIALOG, next);
}

const TAKEN_FOR: ReadonlySet<string> = new Set([
  'plan-not-shown',
  'troubleshoot-error',
  'create-request',
  'create-onprem-request',
  'create-cloud-request',
]);

/** A message that quotes an error beside a product asks about that error, whatever the product suggests. */
function namedError({
  understanding: { requests, facts },
  phrasing: { book },
}: Turn): DecidedTopic[] | undefined {
  const [first, ...more] = requests;
  const error = book.errors.find(({ id }) => id === facts.error);
  if (!error || !first) return undefined;
  // "Already associated, but my plan shows; can I go on?" asks for no second account of how to link it.
  const rest = more.filter((id) => id !== error.topic);
  const goesOn = first === error.topic && rest.every((id) => TAKEN_FOR.has(id));
  return goesOn || (more.length === 0 && TAKEN_FOR.has(first)) ? [error.topic] : undefined;
}

/**
 * The same trouble again, without anything new, means the same case: "so I don't call the TAM?". A contract that was
 * just said to be spent is the one that the next trouble is about.
 */
function caseOf({ conversation: { current, known }, understanding }: Turn, topic: DecidedTopic): Situation {
  const before = current && isDecidedTopic(current.topic) && TROUBLES.has(current.topic);
  if (!before || !TROUBLES.has(topic) || understanding.known) return lasting(known);
  if (current.topic === topic && Object.keys(understanding.facts).length === 0)
    return without(current.situation, 'aspect', 'openQuestion');
  const { contract } = current.situation;
  return contract === undefined ? lasting(known) : { ...lasting(known), contract };
}

async function answer(dc: DialogContext, turn: Turn): Promise<void> {
  turn.conversation.misunderstood = 0;
  const { requests, facts, retracted } = turn.understanding;
  const decided = namedError(turn) ?? requests.filter(isDecidedTopic);
  const [talk] = requests.filter(isConversation);
  const [first, ...more] = decided;
  if (!first) {
    if (talk) await converse(dc, turn, talk);
    return;
  }
  const situation = mergeSituation(caseOf(turn, first), facts, retracted);
  if (more.length > 0) return answerSeveral(dc, turn, { topics: [first, ...more], situation });
  await begin(dc, turn, { topic: first, situation });
}

/** Of several questions, one is left open by the source; the others have their answers. */
function ofItsOwn(topic: DecidedTopic, topics: readonly DecidedTopic[], situation: Situation): Situation {
  const owner = situation.openQuestion && OPEN[situation.openQuestion];
  return owner !== undefined && owner !== topic && topics.includes(owner)
    ? without(situation, 'openQuestion')
    : situation;
}

/** Several questions in one message: all answered, in the order asked; the last one can be continued. */
async function answerSeveral(
  dc: DialogContext,
  turn: Turn,
  { topics, situation }: { topics: [DecidedTopic, ...DecidedTopic[]]; situation: Situation },
): Promise<void> {
  const { words } = turn.phrasing;
  const replyTo = (topic: DecidedTopic): ReturnType<typeof composeOutcome> =>
    composeOutcome(turn.decide(topic, ofItsOwn(topic, topics, situation)), turn.phrasing);
  const [first, ...rest] = topics;
  turn.say(
    composeSeveral(
      [replyTo(first), ...rest.map(replyTo)],
      topics.map((id) => words.topics[id]),
    ),
  );
  const asking = topics.find((topic) => turn.decide(topic, situation).kind === 'ask');
  turn.conversation.current = { topic: asking ?? topics[topics.length - 1] ?? first, situation };
  if (!turn.understanding.hypothetical)
    turn.conversation.known = keptFrom(turn.text, situation, turn.conversation.known);
  // Its question has been put; the flow only waits for the answer.
  if (asking) await dc.beginDialog(DECISION_DIALOG, { topic: asking, situation, asked: true });
}
