import type { TurnContext } from 'botbuilder';
import type { Phrasing } from '../replies/compose.js';
import type { Reply } from '../replies/reply.js';
import type { DecidedTopic, Language, Outcome, Situation, TopicId } from '../rules/index.js';
import type { Understanding } from '../understanding/types.js';
import type { ConversationData } from './conversation.js';

/** What happened in a turn, for metrics, the list of unanswered questions and the terminal. */
export interface TurnReport {
  topic: TopicId;
  confidence: number;
  outcome:
    | 'answer'
    | 'ask'
    | 'unknown'
    | 'choose'
    | 'not-understood'
    | 'out-of-scope'
    | 'conversation'
    /** The person got an apology. */
    | 'failed';
}

/** What is stored about a person beside the conversation, for who asks. */
export interface StoredCounts {
  remembered: boolean;
  /** Conversations before this one that are known to be theirs. */
  earlier: number;
  tickets: number;
  ratings: number;
  questions: number;
}

/** The people whom a question can be passed on to. */
export interface HandoverPort {
  /** The question that is with them already. */
  pending?: { status: 'kept' | 'open' | 'taken'; name: string | undefined };
  /** Passes a question on when the turn ends, and says so. */
  pass(question: string): void;
}

/** Everything that a dialog needs in one turn; effects are collected here and happen at the end of the turn. */
export interface Turn {
  /** The message, masked and trimmed. */
  text: string;
  /** What a card's button or form submitted, as it came. */
  value?: unknown;
  /** Hides identifiers in a text that did not come as the message. */
  mask(text: string): string;
  /** Undefined where nobody is there to take over. */
  handover?: HandoverPort;
  /** Whether the conversation has one person only. */
  isPrivate: boolean;
  /** Whether the channel tells who the person is, and nobody else reads along. */
  knowsPerson: boolean;
  /** How much is stored about the person beside this conversation. */
  stored(): Promise<StoredCounts>;
  understanding: Understanding;
  /** Understands the message once more, as if the topic's name stood before it. */
  readBehind(topic: DecidedTopic): Understanding;
  conversation: ConversationData;
  /** Words, names and cards in the language of the turn. */
  phrasing: Phrasing;
  /** Goes on in another language from here. */
  speak(language: Language): void;
  decide(topic: DecidedTopic, situation: Situation): Outcome;
  /** Adds to the one message that ends the turn. */
  say(reply: Reply): void;
  /** Said before the answer: that something was masked, a kind word. */
  preface?: string[];
  /** Deletes all that is stored about the person, when the turn ends. */
  forgetPerson(): void;
  /** Adds the reason to a thumbs-down, when the turn ends. */
  giveReason(feedbackId: string): void;
  report: TurnReport;
}

const KEY = Symbol('turn');

/** Attaches the turn to the context, where dialogs find it. */
export function setTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(KEY, turn);
}

/** The turn that a dialog runs in. */
export function turnOf(context: TurnContext): Turn {
  // Set by the assistant before any dialog runs.
  return context.turnState.get(KEY) as Turn;
}
