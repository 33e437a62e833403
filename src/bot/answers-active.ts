import type { DialogContext } from 'botbuilder-dialogs';
import { asksAbout } from '../dialogs/asks-about.js';
import { FORGET_DIALOG, readConfirmation } from '../dialogs/forget-dialog.js';
import { HANDOVER_DIALOG, readHandover } from '../dialogs/handover-dialog.js';
import { isDoubt, namesBoth, readChoice, readOpening, readYesNo } from '../dialogs/read-answer.js';
import { readWalkAnswer } from '../dialogs/read-walk-answer.js';
import { readRemember, REMEMBER_DIALOG } from '../dialogs/remember-dialog.js';
import type { Turn } from '../dialogs/turn.js';
import { WALK_DIALOG } from '../dialogs/walk-dialog.js';
import { isDecidedTopic, without } from '../rules/index.js';
import type { AskableFact } from '../rules/index.js';
import { isConversation } from './converse.js';
import { continues } from './follow-up.js';
import { isAsked } from './question.js';
import { readTogether } from './read-together.js';

/** Whether the message answers what the running dialog waits for. */
export function answersActive(dc: DialogContext, turn: Turn): boolean {
  switch (dc.activeDialog?.id) {
    case undefined:
      return false;
    case WALK_DIALOG:
      return readWalkAnswer(turn) !== undefined;
    case FORGET_DIALOG:
      return readConfirmation(turn) !== undefined;
    case REMEMBER_DIALOG:
      return readRemember(turn) !== undefined;
    case HANDOVER_DIALOG:
      return readHandover(turn) !== undefined || turn.understanding.band !== 'answer';
    default:
      return answersQuestion(turn);
  }
}

function answersQuestion(turn: Turn): boolean {
  const { understanding: u, conversation } = turn;
  if (answersAsked(turn)) return true;
  if (asksOfItsOwn(turn)) return false;
  if (continues(turn) && !asksBare(turn)) return true;
  const elsewhere = u.band === 'answer' && u.requests[0] !== conversation.current?.topic;
  // What is asked in particular, or left open, is a question and no answer.
  return !elsewhere && Object.keys(without(u.facts, 'aspect', 'openQuestion')).length > 0;
}

/** What is not said of the question that waits: another case, a word to us, something in particular. */
function asksOfItsOwn(turn: Turn): boolean {
  const { band, requests } = turn.understanding;
  return (
    namesOwnCase(turn) ||
    (band === 'answer' && requests.some(isConversation)) ||
    readTogether(turn) !== undefined
  );
}

/** "And where are they?": asks, and tells nothing. */
function asksBare({ text, understanding: { facts } }: Turn): boolean {
  return Object.keys(facts).length === 0 && isAsked(text);
}

/** What a product is named for, where only a membership was named before, is no answer to what was guessed then. */
function namesOwnCase({ understanding: { facts }, conversation: { current } }: Turn): boolean {
  const { product, person, error } = facts;
  return Boolean(current?.guessed) && (product !== undefined || person !== undefined || error !== undefined);
}

/** Asks about the question itself; a membership can be asked about in a question of its own. */
function asksAboutQuestion(turn: Turn): boolean {
  const asked = askedOf(turn);
  const own = turn.understanding.band === 'answer' && asked !== 'planShown';
  return !own && asksAbout(asked, turn.text);
}

function answersAsked(turn: Turn): boolean {
  return (
    isChoice(turn) ||
    isDoubt(turn.text) ||
    tellsContract(turn) ||
    asksAboutQuestion(turn) ||
    Boolean(readYesNo(turn.text) ?? readOpening(turn)) ||
    tellsWhetherShown(turn)
  );
}

/** "The plan does not show" is the answer where that was asked, although it could be a question too. */
function tellsWhetherShown(turn: Turn): boolean {
  return askedOf(turn) === 'planShown' && turn.understanding.facts.planShown !== undefined;
}

/** An expired contract tells as much as a plan that does not show. */
function tellsContract(turn: Turn): boolean {
  return askedOf(turn) === 'planShown' && turn.understanding.facts.contract !== undefined;
}

/** The fact that the last answer asks for. */
function askedOf({ conversation: { current }, decide }: Turn): AskableFact | undefined {
  if (!current || !isDecidedTopic(current.topic)) return undefined;
  const outcome = decide(current.topic, current.situation);
  return outcome.kind === 'ask' ? outcome.missing[0] : undefined;
}

function isChoice(turn: Turn): boolean {
  const { words, t, book } = turn.phrasing;
  const asked = askedOf(turn);
  if (asked === undefined) return false;
  if (asked === 'plan' && namesBoth(turn.text)) return true;
  const ids = { memberships: book.memberships.map((m) => m.id), errors: book.errors.map((e) => e.id) };
  return readChoice(turn.text, words.ask[asked].choices(t, ids)) !== undefined;
}
