import { keptFrom, mergeSituation } from '../dialogs/conversation.js';
import type { Turn } from '../dialogs/turn.js';
import { didYouMean, menu, outOfScope, peopleElsewhere } from '../replies/conversation.js';
import { DIALOG_TOPICS } from '../rules/index.js';
import type { TopicGuess } from '../replies/guess.js';
import { offerPerson } from '../replies/staff.js';
import { isConversation } from './converse.js';

/** Topics to choose from, for a message that could mean any of them. */
export function offer(turn: Turn): void {
  const guesses = worthOffering(turn.understanding.topics);
  if (guesses.length === 0) return notUnderstood(turn);
  turn.report.outcome = 'choose';
  keepFacts(turn);
  remember(turn);
  turn.say(didYouMean(guesses, turn.phrasing));
}

const HELPS: ReadonlySet<string> = new Set(['talk-to-human', 'change-language', 'forget-me', 'help']);

const MOST = 3;

/**
 * What is shown, remembered and picked from by its place. "Thanks", "Goodbye" or "Cancel" helps nobody as a choice;
 * the rest does where it is most likely meant.
 */
function worthOffering(guesses: readonly TopicGuess[]): TopicGuess[] {
  const real = guesses.filter(({ id }) => id !== 'none');
  return real.filter(({ id }) => !isConversation(id) || (id === real[0]?.id && HELPS.has(id))).slice(0, MOST);
}

/** Keeps what is offered, with what was said of the case, for when one of the questions is picked. */
function remember({ conversation, understanding: u }: Turn): void {
  const topics = worthOffering(u.topics).map((guess) => guess.id);
  conversation.offered = { topics, situation: mergeSituation(conversation.known, u.facts, u.retracted) };
}

/** What was said of the case is kept for the question that follows. */
function keepFacts({ text, conversation, understanding: u }: Turn): void {
  const { known } = conversation;
  if (!u.hypothetical)
    conversation.known = keptFrom(text, mergeSituation(known, u.facts, u.retracted), known);
}

/** Says so, with what comes near; the second time in a row with everything there is. */
export function notUnderstood(turn: Turn): void {
  const { conversation, understanding: u, phrasing } = turn;
  const { say } = phrasing.words;
  keepFacts(turn);
  conversation.misunderstood += 1;
  const guesses = worthOffering(u.topics);
  remember(turn);
  if (conversation.misunderstood >= 2) {
    turn.report.outcome = 'not-understood';
    offerMenu(turn);
    return;
  }
  turn.report.outcome = guesses.length > 0 ? 'not-understood' : 'out-of-scope';
  if (guesses.length > 0) return turn.say(didYouMean(guesses, phrasing, say.notUnderstood));
  // Its buttons can be picked by their place too.
  conversation.offered = { topics: [...DIALOG_TOPICS], situation: conversation.known };
  turn.say(outOfScope(phrasing));
}

/** Everything there is, and a person: first among the buttons where one can be reached; said at length only once. */
function offerMenu(turn: Turn): void {
  const { phrasing, handover, conversation } = turn;
  const { say } = phrasing.words;
  const once = conversation.misunderstood === 2;
  const all = menu(
    phrasing,
    handover ? `${say.notUnderstoodTwice} ${say.aPersonHelps}` : say.notUnderstoodTwice,
  );
  const others = all.suggestions.filter(({ value }) => value !== 'talk-to-human');
  const suggestions = handover ? [...offerPerson(phrasing).suggestions, ...others] : others;
  const text = once ? {} : { text: say.notUnderstoodAgain, plain: say.notUnderstoodAgain };
  turn.say({ ...all, ...text, suggestions });
  if (!once) return;
  turn.say({ ...(handover ? offerPerson(phrasing) : peopleElsewhere(phrasing)), suggestions: [] });
}
