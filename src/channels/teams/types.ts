import type { TurnContext } from 'botbuilder';
import type { Logger } from '../../logger.js';
import type { Phrasing } from '../../replies/compose.js';
import type { Card, Reply } from '../../replies/reply.js';
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
export type ActionResult = { card: Card } | { note: string };

/** Handles the buttons of one verb. */
export type ActionHandler = (context: TurnContext, data: unknown) => Promise<ActionResult>;

export interface TeamsInvokeDeps {
  phrasings: Record<Language, Phrasing>;
  understander: MessageReader;
  clock: () => Date;
  /** The topics asked most, best first; a fixed list where nobody counts. */
  popular?: () => Promise<TopicId[]>;
  /** One turn of the conversation, unsent; undefined when this activity was answered before. */
  runMessage: (context: TurnContext, text: string) => Promise<Reply | undefined>;
  onFeedback?: (feedback: Feedback, context: TurnContext) => Promise<void>;
  /** Buttons with other verbs than `say`, such as those of the staff's cards. */
  actions?: Readonly<Record<string, ActionHandler>>;
  logger: Logger;
}
