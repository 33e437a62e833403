import type { Turn } from '../dialogs/turn.js';
import { without } from '../rules/index.js';
import type { Question } from './question.js';

/** What the case before and one telling word make a question of. */
export interface FollowUp {
  /** The topics that were answered before. */
  after: ReadonlySet<string>;
  /** On the folded text. */
  asks: RegExp;
  /** Also where the message is sure to ask something else by itself: the words are never that here. */
  overrules?: true;
  /** The question meant; undefined where something else is missing. */
  means: (before: Question, turn: Turn) => Question | undefined;
}

/** The same question about something in particular. */
export function withAspect(
  { topic, situation }: Question,
  aspect: Question['situation']['aspect'],
): Question {
  return { topic, situation: { ...situation, aspect } };
}

/** The same question of the case without its product. */
export function withoutProduct({ topic, situation }: Question): Question {
  return { topic, situation: without(situation, 'product', 'productVersion') };
}
