import { Dialog } from './sdk.js';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { composeOutcome, composeSeveral, questionOf, sayText, sentence } from '../replies/compose.js';
import { DECIDED_TOPICS, Situation, without } from '../rules/index.js';
import type { Ask, Outcome } from '../rules/index.js';
import { asksAbout } from './asks-about.js';
import { keptFrom, mergeSituation, topicFrom } from './conversation.js';
import { isDoubt, namesBoth, readFact } from './read-answer.js';
import { turnOf } from './turn.js';
import type { Turn } from './turn.js';
import { waysOut } from './ways-out.js';
import { WALK_DIALOG, WALKED_TOPICS } from './walk-dialog.js';

export const DECISION_DIALOG = 'decision';

const DecisionState = z.object({
  topic: z.enum(DECIDED_TOPICS),
  situation: Situation,
  /** Answers in a row that were not understood. */
  attempts: z.int().default(0),
  /** The question has been put already, in an answer to several at once. */
  asked: z.boolean().default(false),
  /** The topic was only guessed, from a bare "Gold partner": what is asked next takes its place. */
  guessed: z.boolean().default(false),
  /** The question has been put again after one in between; a second time it is left. */
  resumed: z.boolean().default(false),
  /** The help of the question has been said. */
  helped: z.boolean().default(false),
});
type DecisionState = Omit<z.infer<typeof DecisionState>, 'asked'>;
/** A question that has just been answered. */
const FRESH = { attempts: 0, guessed: false, resumed: false, helped: false };

/** The question that a waiting dialog has put, from its state; undefined where that is none. */
export function waitingQuestion(
  state: unknown,
): Pick<DecisionState, 'topic' | 'situation' | 'guessed'> | undefined {
  return DecisionState.safeParse(state).data;
}

/**
 * Answers a topic, asking for what the rules lack, one fact at a time. It holds no policy: which fact comes next, and
 * whether one is needed at all, is the rules' decision.
 */
export class DecisionDialog extends Dialog {
  constructor() {
    super(DECISION_DIALOG);
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const { asked, ...state } = DecisionState.parse(options);
    if (!asked) return this.answer(dc, state);
    if (dc.activeDialog) dc.activeDialog.state = state;
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const state = DecisionState.parse(dc.activeDialog?.state);
    const outcome = turn.decide(state.topic, state.situation);
    if (outcome.kind !== 'ask') return dc.endDialog();
    if (outcome.missing[0] === 'plan' && namesBoth(turn.text)) return this.answerBoth(dc, state);
    const facts = readFact(outcome.missing[0], questionOf(outcome, turn.phrasing)?.choices ?? [], turn);
    if (Object.keys(facts).length === 0 && turn.understanding.retracted.length === 0) {
      return this.askAgain(dc, state, outcome);
    }
    const next = { ...FRESH, topic: state.topic, situation: withAnswer(turn, state, { outcome, facts }) };
    if (addsNothing(turn, outcome, next)) return this.noted(dc, { ...next, guessed: state.guessed }, outcome);
    return this.answer(dc, next);
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const turn = turnOf(context);
    const state = DecisionState.parse(instance.state);
    const outcome = turn.decide(state.topic, state.situation);
    const question = questionOf(outcome, turn.phrasing);
    if (!question) return;
    // What is asked now is this flow's question again, not the one that came between.
    turn.conversation.current = { topic: state.topic, situation: state.situation };
    const { say, topics } = turn.phrasing.words;
    const text = `${say.resumed(topics[state.topic].replace(/^[“«]\s*|\s*[”»]$/g, ''))} ${question.text}`;
    turn.say(sayText(state.topic, text, question.choices, turn.phrasing));
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { activeDialog } = dc;
    if (!activeDialog) return Dialog.EndOfTurn;
    const state = DecisionState.parse(activeDialog.state);
    // Who has asked something else twice has left this question.
    if (state.resumed) return dc.endDialog();
    await this.repromptDialog(dc.context, activeDialog);
    activeDialog.state = { ...state, resumed: true };
    return Dialog.EndOfTurn;
  }

  /** What was said is kept, and does not bear on the answer so far: only that, and the question. */
  private async noted(dc: DialogContext, state: DecisionState, outcome: Ask): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { words, t } = turn.phrasing;
    const question = questionOf(outcome, turn.phrasing);
    remember(turn, state);
    reportAnswer(turn, outcome);
    const { membership } = turn.understanding.facts;
    const text = `${words.say.noted(membership === undefined ? '' : t.membership(membership))} ${question?.text ?? ''}`;
    turn.say(sayText(state.topic, text, question?.choices ?? [], turn.phrasing));
    if (dc.activeDialog) dc.activeDialog.state = state;
    return Dialog.EndOfTurn;
  }

  private async answer(dc: DialogContext, given: DecisionState): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const state = named(turn, given);
    const outcome = turn.decide(state.topic, state.situation);
    remember(turn, state);
    reportAnswer(turn, outcome);
    turn.say(composeOutcome(outcome, turn.phrasing));
    if (outcome.kind === 'ask') {
      if (dc.activeDialog) dc.activeDialog.state = { ...state, attempts: 0 };
      return Dialog.EndOfTurn;
    }
    // What is asked in the middle of a walk does not begin it anew.
    if (startsWalk(outcome) && !walks(dc, state))
      return dc.replaceDialog(WALK_DIALOG, { topic: state.topic, situation: state.situation });
    return dc.endDialog();
  }

  /** On-premises and cloud, each under its name; a question that is left is the cloud's. */
  private async answerBoth(dc: DialogContext, state: DecisionState): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { phrasing } = turn;
    const asked = questionOf(turn.decide(state.topic, state.situation), phrasing)?.choices ?? [];
    const situation: Situation = { ...state.situation, plan: 'cloud' };
    const onPremises = turn.decide(state.topic, { ...state.situation, plan: 'on-premises' });
    const cloud = turn.decide(state.topic, situation);
    remember(turn, { ...state, situation });
    reportAnswer(turn, cloud);
    const replies = [composeOutcome(onPremises, phrasing), composeOutcome(cloud, phrasing)] as const;
    const both = composeSeveral(
      [...replies],
      asked.map(({ label }) => label),
    );
    turn.say(cloud.kind === 'ask' ? { ...both, suggestions: replies[1].suggestions } : both);
    if (cloud.kind !== 'ask') return dc.endDialog();
    if (dc.activeDialog) dc.activeDialog.state = { ...state, situation, attempts: 0 };
    return Dialog.EndOfTurn;
  }

  /** Once more with help; the second time offers a way out, and the flow is left. */
  private async askAgain(dc: DialogContext, state: DecisionState, outcome: Ask): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const question = questionOf(outcome, turn.phrasing);
    const choices = question?.choices ?? [];
    turn.report.outcome = 'not-understood';
    // Who does not know, or asks where to look, has understood the question.
    const asks = isDoubt(turn.text) || asksAbout(outcome.missing[0], turn.text);
    if (state.attempts === 0 || asks) {
      const help = `${helpOf(outcome, state, turn)}\n\n${question?.text ?? ''}`;
      turn.say(sayText(state.topic, help, choices, turn.phrasing));
    } else {
      turn.say(
        sayText(state.topic, turn.phrasing.words.say.wayOut, [...choices, ...waysOut(turn)], turn.phrasing),
      );
    }
    const attempts = asks ? 0 : state.attempts + 1;
    if (dc.activeDialog) dc.activeDialog.state = { ...state, attempts, helped: true };
    return Dialog.EndOfTurn;
  }
}

/** The side that was asked for is that of the product: Exchange stays Exchange, in the cloud. */
function onSide({ missing }: Ask, { product, productVersion }: Situation, merged: Situation): Situation {
  if (missing[0] !== 'plan' || merged.plan === undefined) return merged;
  if (product === undefined || merged.product !== undefined) return merged;
  return { ...merged, product, ...(productVersion === undefined ? {} : { productVersion }) };
}

/** The case with what was answered. */
function withAnswer(
  turn: Turn,
  { situation }: DecisionState,
  { outcome, facts }: { outcome: Ask; facts: Situation },
): Situation {
  // What was asked in particular has been answered.
  const before = situation.aspect === 'joining' ? situation : without(situation, 'aspect');
  return onSide(outcome, before, mergeSituation(before, facts, turn.understanding.retracted));
}

/** What is meant by the question, and where to look. */
function helpOf(outcome: Ask, { helped }: DecisionState, turn: Turn): string {
  const { words, t } = turn.phrasing;
  const [fact] = outcome.missing;
  const { help, helpAgain } = words.ask[fact];
  const said = helped && helpAgain ? helpAgain(t) : help(t);
  return fact === 'membership' ? said + rowsOf(outcome, turn) : said;
}

/** Who cannot tell the membership is told of each. */
function rowsOf({ findings }: Ask, { phrasing }: Turn): string {
  const rows = findings.filter(({ code }) => code === 'entitlement-row');
  return rows.map((row) => `\n- ${sentence(row, phrasing)}`).join('');
}

/** An error that has been named is spoken of under its own name from then on. */
function named({ phrasing: { book } }: Turn, state: DecisionState): DecisionState {
  if (state.topic !== 'troubleshoot-error') return state;
  const error = book.errors.find(({ id }) => id === state.situation.error);
  return error ? { ...state, topic: error.topic } : state;
}

/** Whether a fact leaves the answer and its question as they were. */
function addsNothing({ decide }: Turn, before: Ask, { topic, situation }: DecisionState): boolean {
  return JSON.stringify(decide(topic, situation)) === JSON.stringify(before);
}

function startsWalk(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.steps.length > 0 && WALKED_TOPICS.has(outcome.topic);
}

function walks({ stack }: DialogContext, { topic }: DecisionState): boolean {
  return stack.some(({ id, state }) => id === WALK_DIALOG && topicFrom(state?.topic) === topic);
}

/** A flow that goes on is about its own topic, whatever the words of the answer resemble. */
function reportAnswer({ report, conversation }: Turn, outcome: Outcome): void {
  conversation.misunderstood = 0;
  report.outcome = outcome.kind;
  if (report.topic === outcome.topic) return;
  report.topic = outcome.topic;
  report.confidence = 1;
}

function remember(turn: Turn, state: DecisionState): void {
  const { conversation, understanding } = turn;
  const { current } = conversation;
  const another = current?.topic !== state.topic || current.situation.product !== state.situation.product;
  if (current !== undefined && another) conversation.earlier = current;
  const guessed = state.guessed ? { guessed: true } : {};
  conversation.current = { topic: state.topic, situation: state.situation, ...guessed };
  if (!understanding.hypothetical)
    conversation.known = keptFrom(turn.text, state.situation, conversation.known);
}
