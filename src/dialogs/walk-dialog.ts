import { Dialog } from './sdk.js';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { sayText } from '../replies/compose.js';
import { composeStep } from '../replies/steps.js';
import type { Shown } from '../replies/steps.js';
import type { Choice } from '../replies/words.js';
import { DECIDED_TOPICS, Situation } from '../rules/index.js';
import type { DecidedTopic, Outcome, Step } from '../rules/index.js';
import { topicFrom } from './conversation.js';
import { fold } from './fold.js';
import { readWalkAnswer } from './read-walk-answer.js';
import type { WalkAnswer } from './read-walk-answer.js';
import { turnOf } from './turn.js';
import type { Turn } from './turn.js';
import { indexOf, placeOfRemark } from './walk-place.js';
import type { WalkPlace } from './walk-place.js';
import { waysOut } from './ways-out.js';

export const WALK_DIALOG = 'walk';

/** The topics whose steps the person is led through one at a time. */
export const WALKED_TOPICS: ReadonlySet<DecidedTopic> = new Set(['activate-benefits', 'remaining-incidents']);

const WalkState = z.object({
  topic: z.enum(DECIDED_TOPICS),
  situation: Situation,
  /** Steps done so far. */
  index: z.int().default(0),
  /** Messages in a row that said nothing of the step. */
  attempts: z.int().default(0),
});
type WalkState = z.infer<typeof WalkState>;

/** How far each leads. */
const STEPS: Record<Exclude<WalkAnswer, 'trouble' | WalkPlace>, number> = {
  done: 1,
  again: 0,
  back: -1,
  end: Infinity,
};

/** Goes on to the step that a remark shows the person to be at; never back. */
export function moveWalk({ stack }: DialogContext, turn: Turn, topic: DecidedTopic): void {
  const place = placeOfRemark(fold(turn.text));
  const walk = stack.find(({ id, state }) => id === WALK_DIALOG && topicFrom(state?.topic) === topic);
  if (place === undefined || walk === undefined) return;
  const state = WalkState.parse(walk.state);
  const { steps } = turn.decide(state.topic, state.situation);
  walk.state = { ...state, index: indexOf({ at: place }, steps, state.index) ?? state.index };
}

/** Leads through the steps of an outcome; from each step the errors that can happen there are one tap away. */
export class WalkDialog extends Dialog {
  constructor() {
    super(WALK_DIALOG);
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const state = WalkState.parse(options);
    if (dc.activeDialog) dc.activeDialog.state = state;
    this.showStep(turnOf(dc.context), state, 'first');
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const state = WalkState.parse(dc.activeDialog?.state);
    const want = readWalkAnswer(turn);
    turn.report = { topic: state.topic, confidence: 1, outcome: 'answer' };
    if (want === 'trouble') return this.trouble(turn, state, turn.phrasing.words.say.stepTroubleAsk);
    if (want === undefined) return this.askAgain(dc, state);
    const index = this.indexFor(turn, state, want);
    const next = { ...state, attempts: 0, index };
    if (next.index >= this.stepsOf(turn, next).length) return this.finish(dc, turn, state);
    if (dc.activeDialog) dc.activeDialog.state = next;
    const forth = want === 'done' || typeof want === 'object';
    this.showStep(turn, next, forth ? 'next' : next.index < state.index ? 'back' : 'again');
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    this.showStep(turnOf(context), WalkState.parse(instance.state), 'again');
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.activeDialog) await this.repromptDialog(dc.context, dc.activeDialog);
    return Dialog.EndOfTurn;
  }

  private indexFor(turn: Turn, state: WalkState, want: Exclude<WalkAnswer, 'trouble'>): number {
    const by = typeof want === 'object' ? STEPS.done : STEPS[want];
    const place =
      typeof want === 'object' ? indexOf(want, this.stepsOf(turn, state), state.index) : undefined;
    return place ?? Math.max(0, state.index + by);
  }

  private outcomeOf(turn: Turn, state: WalkState): Outcome {
    return turn.decide(state.topic, state.situation);
  }

  private stepsOf(turn: Turn, state: WalkState): Step[] {
    return this.outcomeOf(turn, state).steps;
  }

  private showStep(turn: Turn, state: WalkState, how: Shown): void {
    turn.say(composeStep(this.outcomeOf(turn, state), state.index, how, turn.phrasing));
  }

  /** Says that it was not understood; the second time in a row with a way out. */
  private askAgain(dc: DialogContext, state: WalkState): DialogTurnResult {
    const turn = turnOf(dc.context);
    const { say } = turn.phrasing.words;
    turn.report.outcome = 'not-understood';
    if (dc.activeDialog) dc.activeDialog.state = { ...state, attempts: state.attempts + 1 };
    return this.trouble(turn, state, state.attempts === 0 ? say.stepNotUnderstood : say.wayOut);
  }

  /** What can go wrong at this step, one tap away. */
  private trouble(turn: Turn, state: WalkState, text: string): DialogTurnResult {
    const { words } = turn.phrasing;
    const step = this.stepsOf(turn, state)[state.index];
    const errors: Choice[] = (step?.trouble ?? []).map((id) => ({ label: words.topics[id], value: id }));
    const other = { label: words.topics['troubleshoot-error'], value: 'troubleshoot-error' };
    const done = { label: words.say.stepDone, value: 'done' };
    const [cancel, ...person] = waysOut(turn);
    const ways = [cancel, ...(text === words.say.wayOut ? person : [])];
    turn.say(sayText(state.topic, text, [...errors, other, done, ...ways], turn.phrasing));
    return Dialog.EndOfTurn;
  }

  private async finish(dc: DialogContext, turn: Turn, state: WalkState): Promise<DialogTurnResult> {
    const { words } = turn.phrasing;
    const next = this.outcomeOf(turn, state).nextTopics.map((id) => ({ label: words.topics[id], value: id }));
    turn.say(sayText(state.topic, words.say.walkDone, next, turn.phrasing));
    return dc.endDialog();
  }
}
