import { Dialog } from './sdk.js';
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs';
import { sayText } from '../replies/compose.js';
import type { Reply } from '../replies/reply.js';
import { starters } from '../replies/conversation.js';
import { fold } from './fold.js';
import { readYesNo } from './read-answer.js';
import { turnOf } from './turn.js';
import type { Turn } from './turn.js';

export const REMEMBER_DIALOG = 'remember';

/** Asks once whether what was said of the firm may be kept for the next visit. */
export class RememberDialog extends Dialog {
  constructor() {
    super(REMEMBER_DIALOG);
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const { say } = turn.phrasing.words;
    turn.conversation.consentAsked = true;
    const choices = [say.rememberYes, say.rememberNo].map((label) => ({ label, value: label }));
    turn.say(sayText('forget-me', say.profileRemember, choices, turn.phrasing));
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    const yes = readRemember(turn) === 'yes';
    turn.conversation.consent = yes;
    turn.report.topic = 'forget-me';
    turn.report.outcome = 'conversation';
    turn.say(kept(turn, yes));
    return dc.endDialog();
  }

  /** Who goes on asking has not agreed; the question is not put again. */
  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return dc.endDialog();
  }
}

function kept({ phrasing }: Turn, yes: boolean): Reply {
  const { say } = phrasing.words;
  return sayText('forget-me', yes ? say.profileKept : say.profileNotKept, starters(phrasing), phrasing);
}

/** Whether the message agrees or declines, by button or in words. */
export function readRemember({ text, phrasing }: Turn): 'yes' | 'no' | undefined {
  const { say } = phrasing.words;
  const folded = fold(text);
  if (folded === fold(say.rememberYes)) return 'yes';
  if (folded === fold(say.rememberNo)) return 'no';
  return readYesNo(text);
}

/** Whether to ask now: after an answer that used a membership, once, where the channel knows the person. */
export function shouldAsk({ conversation, report, knowsPerson, understanding }: Turn): boolean {
  if (!knowsPerson || conversation.consentAsked || understanding.hypothetical) return false;
  return report.outcome === 'answer' && conversation.current?.situation.membership !== undefined;
}
