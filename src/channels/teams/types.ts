import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from '../../logger.js';
import type { Phrasing } from '../../replies/compose.js';
import type { Card } from '../../replies/reply.js';
import type { FactName, Language, Situation, TopicId } from '../../rules/index.js';

/** The answer to an invoke, as the SDK takes it. */
export interface InvokeResponse {
  status: number;
  body?: unknown;
}

/** What the message extension needs of an understanding. */
export interface ReadMessage {
  language: Language;
  languageSure: boolean;
  band: 'answer' | 'choose' | 'unknown';
  topics: { id: TopicId; confidence: number }[];
  requests: TopicId[];
  facts: Situation;
  /** How many words nobody wrote before: slips, or the beginning of a word that is being typed. */
  oddWords?: number;
}

/** Understands a text; the program's understander is one. */
export interface MessageReader {
  understand(text: string, context?: { language?: Language; asking?: FactName }): ReadMessage;
}

/** A thumb on an answer. */
export interface Feedback {
  rating: 'up' | 'down';
  /** Masked; absent where none was written. */
  reason?: string;
  /** The message that was rated. */
  activityId: string;
  conversationId: string;
}

/** What a button of ours leads to: the card that takes the place of the old one, or a short note. */
export interface ActionResult {
  card?: Card;
  note: string;
}

/** What a card's button submits. */
export interface Submitted {
  verb: string;
  [field: string]: unknown;
}

export interface TeamsInvokeDeps {
  phrasings: Record<Language, Phrasing>;
  understander: MessageReader;
  clock: () => Date;
  /** The topics asked most, best first; a fixed list where nobody counts. */
  popular?: () => Promise<TopicId[]>;
  /** One turn of the conversation, as if this had been typed or submitted: what it would send, unsent. */
  runMessage: (
    context: TurnContext,
    message: { text: string; value?: Submitted },
  ) => Promise<Partial<Activity>[]>;
  onFeedback?: (feedback: Feedback, context: TurnContext) => Promise<void>;
  /** Buttons that change their own card, such as those of the staff's; undefined for a verb that is not theirs. */
  onAction?: (context: TurnContext, action: Submitted) => Promise<ActionResult | undefined>;
  /** Verbs besides `say` that the bot reads from a message, as their fallback `Action.Submit` would send them. */
  submitVerbs?: ReadonlySet<string>;
  logger: Logger;
}
