import { Dialog } from './sdk.js';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { sayText } from '../replies/compose.js';
import { profile, starters } from '../replies/conversation.js';
import { storedLines } from '../replies/staff.js';
import { fold } from './fold.js';
import { readYesNo } from './read-answer.js';
import { turnOf } from './turn.js';
import type { Turn } from './turn.js';

export const FORGET_DIALOG = 'forget';

/** Shows what is stored and deletes it after one confirmation; among several people nobody can speak for the others. */
export class ForgetDialog extends Dialog {
  constructor() {
    super(FORGET_DIALOG);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    if (!turn.isPrivate) {
      const { say } = turn.phrasing.words;
      turn.say(sayText('forget-me', say.forgetInPrivate, starters(turn.phrasing), turn.phrasing));
      return dc.endDialog();
    }
    const stored = { ...(await turn.stored()), messages: turn.conversation.transcript.length };
    const more = storedLines(stored, turn.knowsPerson, turn.phrasing);
    turn.say(profile(turn.conversation.known, turn.phrasing, more));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { say } = turn.phrasing.words;
    const yes = readConfirmation(turn) === 'yes';
    turn.report.topic = 'forget-me';
    turn.report.outcome = 'conversation';
    if (yes) turn.forgetPerson();
    turn.say(
      sayText('forget-me', yes ? say.forgotten : say.notForgotten, starters(turn.phrasing), turn.phrasing),
    );
    return dc.endDialog();
  }
}

/** Whether the message confirms or declines, by button or in words. */
export function readConfirmation({ text, phrasing }: Turn): 'yes' | 'no' | undefined {
  const { say } = phrasing.words;
  const folded = fold(text);
  if (folded === fold(say.forgetYes)) return 'yes';
  if (folded === fold(say.forgetNo)) return 'no';
  return readYesNo(text);
}
