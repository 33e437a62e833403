import type { DialogContext } from 'botbuilder-dialogs';
import { asksPlainer } from '../dialogs/asks-plainer.js';
import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import { composeOutcome, noticeLine, partsOf, sayText, suggestionsOf } from '../replies/compose.js';
import type { Phrasing } from '../replies/compose.js';
import { menu, starters, topicChoice } from '../replies/conversation.js';
import type { Choice } from '../replies/words.js';
import { isDecidedTopic } from '../rules/index.js';
import type { Outcome } from '../rules/index.js';
import { isNewcomer, sayOrder } from './newcomers.js';
import { asksForReason, doubts, reasonOf } from './reasons.js';
import { asksForSource, asksWhetherBot, asksWhetherToday, asksWhy, complains } from './small-talk.js';

/** What is said about the talk itself, and is neither a question nor an answer; a running flow goes on afterwards. */
export async function handleAside(dc: DialogContext, turn: Turn): Promise<boolean> {
  if (asksWhetherBot(turn.text)) sayBot(turn);
  else if (asksForSource(turn.text) || asksForReasonOf(turn)) saySource(turn);
  else if (isNewcomer(turn)) sayOrder(turn);
  else if (isLost(turn)) sayMenu(turn);
  else if (complains(turn.text) && !asksSomething(turn)) sayNotHelpful(turn);
  else return false;
  await dc.repromptDialog();
  return true;
}

/** "I don't understand", before anything was answered. */
function isLost({ text, conversation: { current } }: Turn): boolean {
  return current === undefined && asksPlainer(fold(text));
}

function sayMenu(turn: Turn): void {
  report(turn, 'help');
  turn.say(menu(turn.phrasing));
}

/** Why, or whether that is sure, of the answer before; a question that names more than that is one of its own. */
function asksForReasonOf({ text, conversation: { current }, understanding: { facts } }: Turn): boolean {
  if (current === undefined || Object.keys(facts).length > 0) return false;
  return asksForReason(text) || doubts(text);
}

/** A complaint can name what is wanted instead: a fact of the case, or a subject. */
function asksSomething({ understanding: { facts, band, requests } }: Turn): boolean {
  return Object.keys(facts).length > 0 || (band === 'answer' && requests.some(isDecidedTopic));
}

/** The answer to the question answered last, in the language spoken now. */
export function sayLastAgain(turn: Turn): void {
  const outcome = lastOutcome(turn);
  if (outcome) turn.say(composeOutcome(outcome, turn.phrasing));
}

function sayBot(turn: Turn): void {
  report(turn, 'help');
  turn.say(menu(turn.phrasing, turn.phrasing.words.say.iAmABot));
}

/** Where the last answer comes from; before any answer, where all of them do. */
function saySource(turn: Turn): void {
  const { phrasing } = turn;
  const { words, t, book } = phrasing;
  const outcome = lastOutcome(turn);
  const source = outcome
    ? partsOf(outcome, phrasing).source
    : words.say.source(book.source.name[t.language], t.date(book.asOf), book.source.facts.join(', '));
  report(turn, outcome?.topic ?? 'help');
  // Why something is asked is what the help of the question says; the question itself follows.
  if (outcome?.kind === 'ask' && asksWhy(turn.text))
    return turn.say(sayText(outcome.topic, words.ask[outcome.missing[0]].help(t), [], phrasing));
  const choices = outcome ? suggestionsOf(outcome, phrasing) : starters(phrasing);
  const dated = laterThanSource(turn, outcome);
  const text = [...dated, ...because(turn, outcome, source)].join('\n\n');
  turn.say(sayText(turn.report.topic, text, choices, phrasing));
}

/** The reason that the facts give, where they give one. */
function because(turn: Turn, outcome: Outcome | undefined, source: string): string[] {
  const asks = asksForReason(turn.text) || doubts(turn.text);
  const reason = asks ? reasonOf(turn, outcome) : undefined;
  return reason === undefined ? [`${source} ${turn.phrasing.words.say.sureBecause}`] : [reason, source];
}

/** What is dated later comes from elsewhere; who asks whether it is still so is told all of it. */
function laterThanSource({ text, phrasing }: Turn, outcome: Outcome | undefined): string[] {
  if (!outcome) return [];
  const shown = [outcome.leadingNotice, outcome.shownNotice].flatMap((id) => id ?? []);
  const notices = asksWhetherToday(text) ? [...shown, ...outcome.notices] : shown;
  return [...new Set(notices)].map((id) => noticeLine(id, phrasing));
}

/** Another way to what the person needs: neighbouring questions, a person, the menu. */
function sayNotHelpful(turn: Turn): void {
  const { phrasing } = turn;
  const outcome = lastOutcome(turn);
  report(turn, outcome?.topic ?? 'help');
  const next = outcome ? outcome.nextTopics.slice(0, 3).map((topic) => topicChoice(topic, phrasing)) : [];
  const out = elsewhere(turn, phrasing).filter(({ value }) => !next.some((choice) => choice.value === value));
  const choices = [...next, ...out];
  turn.say(sayText(turn.report.topic, phrasing.words.say.notHelpful, choices, phrasing));
}

function elsewhere(turn: Turn, phrasing: Phrasing): Choice[] {
  return [
    ...(turn.handover ? [topicChoice('talk-to-human', phrasing)] : []),
    topicChoice('create-request', phrasing),
    topicChoice('help', phrasing),
  ];
}

function lastOutcome({ conversation: { current }, decide }: Turn): Outcome | undefined {
  return current && isDecidedTopic(current.topic) ? decide(current.topic, current.situation) : undefined;
}

function report(turn: Turn, topic: Turn['report']['topic']): void {
  turn.report = { topic, confidence: 1, outcome: 'conversation' };
}
