import { Dialog } from './sdk.js';
import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { sayText } from '../replies/compose.js';
import { starters } from '../replies/conversation.js';
import { handoverForm } from '../replies/staff.js';
import type { Choice } from '../replies/words.js';
import { fold } from './fold.js';
import { readYesNo } from './read-answer.js';
import { turnOf } from './turn.js';
import type { HandoverPort, Turn } from './turn.js';

export const HANDOVER_DIALOG = 'handover';

const MAX_QUESTION = 1000;

const HandoverState = z.object({
  /** What is to be passed on, masked; empty until the person has said it. */
  question: z.string().default(''),
});

/** What the form on the card submits; `label` is what typing does instead. */
const Form = z.object({
  verb: z.enum(['handover-send', 'handover-cancel']),
  question: z.string().max(4000).optional(),
});

/** Passes a question on to a person, after one confirmation. Only begun where somebody is there. */
export class HandoverDialog extends Dialog {
  constructor() {
    super(HANDOVER_DIALOG);
  }

  override async beginDialog(dc: DialogContext, options?: object): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    report(turn);
    const pending = turn.handover?.pending;
    if (!turn.handover || pending) {
      if (pending) turn.say(pendingReply(turn, pending));
      return dc.endDialog();
    }
    if (readHandover(turn)) return this.decide(dc, turn, '');
    return this.ask(dc, turn, HandoverState.parse(options).question);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    report(turn);
    const { question } = HandoverState.parse(dc.activeDialog?.state);
    if (turn.handover?.pending) return this.beginDialog(dc);
    if (question !== '' && readHandover(turn)) return this.decide(dc, turn, question);
    if (question === '' && readHandover(turn) === 'no') return this.decide(dc, turn, question);
    return this.ask(dc, turn, turn.text);
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const turn = turnOf(context);
    turn.say(askReply(turn, HandoverState.parse(instance.state).question));
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { question } = HandoverState.parse(dc.activeDialog?.state);
    // What was asked in between was answered; whether a person shall have it too is theirs to say.
    return this.ask(dc, turn, question === '' ? turn.text : question);
  }

  private ask(dc: DialogContext, turn: Turn, text: string): DialogTurnResult {
    const question = text.slice(0, MAX_QUESTION);
    if (dc.activeDialog) dc.activeDialog.state = { question };
    turn.say(askReply(turn, question));
    return Dialog.EndOfTurn;
  }

  private async decide(dc: DialogContext, turn: Turn, prefilled: string): Promise<DialogTurnResult> {
    const { handover } = turn.phrasing.words.staff;
    if (readHandover(turn) === 'no') {
      turn.say(sayText('talk-to-human', handover.notSent, starters(turn.phrasing), turn.phrasing));
      return dc.endDialog();
    }
    const written = Form.safeParse(turn.value).data?.question?.trim() ?? '';
    const question = written === '' ? prefilled : turn.mask(written).slice(0, MAX_QUESTION);
    if (question === '') return this.ask(dc, turn, '');
    turn.handover?.pass(question);
    return dc.endDialog();
  }
}

/** Whether the message sends the question off, or says not to, by the form, its buttons or in words. */
export function readHandover({ text, value, phrasing }: Turn): 'yes' | 'no' | undefined {
  const form = Form.safeParse(value);
  if (form.success) return form.data.verb === 'handover-send' ? 'yes' : 'no';
  const { handover } = phrasing.words.staff;
  const folded = fold(text);
  if (folded === fold(handover.send)) return 'yes';
  if (folded === fold(handover.cancel)) return 'no';
  return readYesNo(text);
}

/** Whether the message is the form's, which counts also when other things were said since. */
export function isHandoverForm({ value }: Turn): boolean {
  return Form.safeParse(value).success;
}

/** Whatever the words of the question resemble, the turn was about a person. */
function report({ report: told }: Turn): void {
  told.topic = 'talk-to-human';
  told.confidence = 1;
  told.outcome = 'conversation';
}

function askReply({ phrasing }: Turn, question: string): ReturnType<typeof sayText> {
  if (question !== '') return handoverForm(question, phrasing);
  const { handover } = phrasing.words.staff;
  const cancel: Choice = { label: handover.cancel, value: 'handover-cancel' };
  return sayText('talk-to-human', handover.askQuestion, [cancel], phrasing);
}

function pendingReply(
  { phrasing }: Turn,
  { status, name }: NonNullable<HandoverPort['pending']>,
): ReturnType<typeof sayText> {
  const { handover } = phrasing.words.staff;
  const text = {
    kept: handover.stillKept,
    open: handover.waiting,
    taken: handover.withPerson(name),
  }[status];
  return sayText('talk-to-human', text, [], phrasing);
}
