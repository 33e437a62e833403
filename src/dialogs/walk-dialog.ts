import { Dialog } from './sdk.js';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { sayText } from '../replies/compose.js';
import { composeStep } from '../replies/steps.js';
import type { Choice } from '../replies/words.js';
import { DECIDED_TOPICS, Situation } from '../rules/index.js';
import type { DecidedTopic, Outcome, Step } from '../rules/index.js';
import { fold } from './fold.js';
import { turnOf } from './turn.js';
import type { Turn } from './turn.js';

export const WALK_DIALOG = 'walk';

/** The topics whose steps the person is led through one at a time. */
export const WALKED_TOPICS: ReadonlySet<DecidedTopic> = new Set(['activate-benefits', 'remaining-incidents']);

const WalkState = z.object({
  topic: z.enum(DECIDED_TOPICS),
  situation: Situation,
  /** Steps done so far. */
  index: z.int().default(0),
});
type WalkState = z.infer<typeof WalkState>;

const DONE = new Set(
  [
    'done',
    'ok',
    'okay',
    'next',
    'yes',
    'did it',
    'got it',
    'fait',
    "c'est fait",
    'suivant',
    'oui',
    'ok fait',
    "c'est bon",
    'continue',
    'continuer',
    'ensuite',
    'then',
    'and then',
    'et apres',
    'what next',
    'et ensuite',
  ].map(fold),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** "C'est bon je le vois", "ok took that. next?": one of these says that the step is done, the others may go with it. */
const SEEN = words(
  "ok okay yes oui done fait bon trouve pris vu found took see saw got did vois next suivant ensuite j'y",
);
const WITH_SEEN = words(
  "c est c'est voila j have ai l'ai j'ai suis y i'm i am there we je on it that this le la les now maintenant apres and et then puis",
);

function isSeen(folded: string): boolean {
  const said = folded.split(/[^\p{L}']+/u).filter(Boolean);
  return said.some((word) => SEEN.has(word)) && said.every((word) => SEEN.has(word) || WITH_SEEN.has(word));
}

/** Asks for the next step; any other question is none. */
const NEXT = /\b(?:next|then|suivant|suivante|ensuite|apres)\W*$/;
/** "No I don't see it", "c'est bon mais je ne vois pas le bouton". */
const NOT_SEEN =
  /^(?:(?:no|non|nope|ok|yes|oui|but|mais|sorry|desole|c'est bon)[ ,]+)*(?:(?:i|we) (?:do not|don't|dont|can't|cant|cannot|can not) (?:see|find) (?:it|that|this|the (?:button|page|menu|list)|any(?:thing)?)|(?:je|on) (?:ne |n')?(?:l'|le |la |les )?(?:vois|voit|trouve) (?:pas|rien)(?: (?:le|la|ce|cette) (?:bouton|page|menu|liste))?)\s*[.!]*$/;

/** "Go back", "je reviens à l'étape d'avant": one step back; "where was I?": this step again. */
const BACK =
  /^(?:(?:ok|sorry|oops|oups|pardon|non|no|wait|attends|attendez)[ ,]+)*(?:(?:can|could|peux|peut|puis|je|on|i|we|let'?s|want|veux|voudrais|to|please)[ -]+)*(?:(?:go |one |a |step |going )*back(?: a| one)?(?: step)?|previous(?: step)?|step before|undo|retour(?:ner)?|en arriere|(?:l')?etape (?:d'avant|precedente)|precedente?|annule(?:r)? l'etape|revien[st]|revenir)(?: (?:en arriere|a l'etape (?:d'avant|precedente)|d'une etape|one step|a step|to the (?:previous|last) step|please|svp|stp))*\s*[.!?]*$/;
const AGAIN =
  /^(?:(?:ok|so|alors|donc|sorry|pardon|et)[ ,]+)*(?:where (?:was|were|am|are) (?:i|we)(?: again)?|which step(?: (?:was|is) (?:it|that|this))?|(?:say|show) (?:that|it|the step) again|again|repeat(?: (?:that|please))?|(?:j'en|on en|j'|on)? ?(?:etais|etait|suis|est) (?:je |on )?(?:ou|a quelle etape)|ou (?:j'en|on en|en) (?:etais|etait|suis|est)(?: (?:je|on))?|(?:vous pouvez )?repete[rz]?)\s*[.!?]*$/;

/** Whether a message belongs to a running walk: "done", or "it shows something else". */
export function isWalkAnswer(text: string, turn: Turn): boolean {
  return wants(text, turn) !== undefined;
}

function wants(text: string, { phrasing }: Turn): 'done' | 'trouble' | 'back' | 'again' | undefined {
  const { say } = phrasing.words;
  const folded = fold(text);
  if (folded === fold(say.stepTrouble) || NOT_SEEN.test(folded)) return 'trouble';
  if (BACK.test(folded)) return 'back';
  if (AGAIN.test(folded.replaceAll('-', ' '))) return 'again';
  if (text.includes('?') && !NEXT.test(folded)) return undefined;
  return folded === fold(say.stepDone) || DONE.has(folded) || isSeen(folded) ? 'done' : undefined;
}

/** How far each leads. */
const STEPS = { done: 1, again: 0, back: -1 };

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
    const want = wants(turn.text, turn);
    turn.report = { topic: state.topic, confidence: 1, outcome: 'answer' };
    if (want === 'trouble') return this.trouble(turn, state);
    if (want === undefined) {
      turn.report.outcome = 'not-understood';
      return this.trouble(turn, state);
    }
    const next = { ...state, index: Math.max(0, state.index + STEPS[want]) };
    if (next.index >= this.stepsOf(turn, next).length) return this.finish(dc, turn, state);
    if (dc.activeDialog) dc.activeDialog.state = next;
    this.showStep(turn, next, want === 'done' ? 'next' : 'back');
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    this.showStep(turnOf(context), WalkState.parse(instance.state), 'back');
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.activeDialog) await this.repromptDialog(dc.context, dc.activeDialog);
    return Dialog.EndOfTurn;
  }

  private outcomeOf(turn: Turn, state: WalkState): Outcome {
    return turn.decide(state.topic, state.situation);
  }

  private stepsOf(turn: Turn, state: WalkState): Step[] {
    return this.outcomeOf(turn, state).steps;
  }

  private showStep(turn: Turn, state: WalkState, how: 'first' | 'next' | 'back'): void {
    turn.say(composeStep(this.outcomeOf(turn, state), state.index, how, turn.phrasing));
  }

  /** What can go wrong at this step, one tap away. */
  private trouble(turn: Turn, state: WalkState): DialogTurnResult {
    const { words } = turn.phrasing;
    const step = this.stepsOf(turn, state)[state.index];
    const errors: Choice[] = (step?.trouble ?? []).map((id) => ({ label: words.topics[id], value: id }));
    const other = { label: words.topics['troubleshoot-error'], value: 'troubleshoot-error' };
    const done = { label: words.say.stepDone, value: 'done' };
    const choices = [...errors, other, done, { label: words.topics.cancel, value: 'cancel' }];
    turn.say(sayText(state.topic, words.say.stepTroubleAsk, choices, turn.phrasing));
    return Dialog.EndOfTurn;
  }

  private async finish(dc: DialogContext, turn: Turn, state: WalkState): Promise<DialogTurnResult> {
    const { words } = turn.phrasing;
    const next = this.outcomeOf(turn, state).nextTopics.map((id) => ({ label: words.topics[id], value: id }));
    turn.say(sayText(state.topic, words.say.walkDone, next, turn.phrasing));
    return dc.endDialog();
  }
}
