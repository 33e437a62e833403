import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import type { DecidedTopic, Situation } from '../rules/index.js';

/** A question with what is known of the case. */
export interface Question {
  topic: DecidedTopic;
  situation: Situation;
  /** Guessed from a bare fact: nothing was asked. */
  guessed?: true;
  /** A few words that ask for the same once more: the answer's first line will do. */
  brief?: true;
}

/** Reads a message as a question of the case before; undefined where it is none. */
export type Reader = (turn: Turn, folded: string, before: Question) => Question | undefined;

/** A set of topics. */
export const topics = (...ids: DecidedTopic[]): ReadonlySet<DecidedTopic> => new Set(ids);
/** Where customers' requests are spoken of. */
export const CUSTOMERS = topics('csp-azure-support');
/** Where activating is spoken of. */
export const ACTIVATING = topics(
  'activate-benefits',
  'activation-roles',
  'find-ids',
  'error-not-authorized',
  'error-no-benefits',
);
/** What is wrong with a case, which stays the same case while it is spoken of. */
export const TROUBLES = topics(
  'troubleshoot-error',
  'error-access-id-associated',
  'error-no-benefits',
  'error-not-authorized',
  'plan-not-shown',
);
/** A question of so many words at most goes on with the one before. */
export const LONG = 8;

const start = String.raw`^(?:(?:and|so|but|then|ok|okay|well|hm+|et|alors|donc|mais|bon|du coup|sinon|oui|yes|no|non|right|alright|fine|great|super|parfait|cool|merci|thanks)[ ,]+)*`;
/** A pattern for the whole of a short message, whatever it begins with. */
export const short = (asked: string): RegExp => new RegExp(`${start}(?:${asked})$`);

const ASKING = new RegExp(
  String.raw`${start}(?:how|what|where|who|which|when|why|combien|comment|ou|qui|quel(?:le)?s?|quand|pourquoi|est-ce|c'est quoi|c'est ou)\b`,
);

/** Whether a text is put as a question, also without its mark: it is no failed answer then. */
export function isAsked(text: string): boolean {
  return text.includes('?') || ASKING.test(fold(text));
}

/** How sure it must be that a message asks something of its own, for a word in it not to be read of the case before. */
const SURE = 0.75;

/** Whether the message is a whole question by itself, on another topic than the one before. */
export function asksOwn({ understanding: u }: Turn, { topic }: Question): boolean {
  return u.band === 'answer' && !u.requests.includes(topic) && (u.topics[0]?.confidence ?? 0) >= SURE;
}
