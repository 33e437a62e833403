import type { Language, TopicId } from '../rules/index.js';
import type { Choice } from './words.js';

/** An Adaptive Card as JSON, ready to send. */
export type Card = Record<string, unknown>;

/**
 * One message to a person. `text` alone is a full answer; the card adds detail and buttons. `plain` says all that text
 * and card say, for channels and readers without cards.
 */
export interface Reply {
  language: Language;
  topic: TopicId;
  /** Markdown. */
  text: string;
  plain: string;
  card?: Card;
  /** The card is one to write in, and its buttons are the suggestions. */
  isForm?: true;
  /** Tapping one is exactly typing its label. */
  suggestions: Choice[];
}
