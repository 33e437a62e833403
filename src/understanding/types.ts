import type { FactName, Language, Situation, TopicId } from '../rules/index.js';

export type { Language } from '../rules/index.js';

/** What the conversation knows when a message comes in; all of it optional, `understand` stays pure. */
export interface UnderstandContext {
  /** The conversation's language: decides where the text does not tell. */
  language?: Language;
  /** The topic answered last, for follow-ups ("and for Gold?"). */
  lastTopic?: TopicId;
  /** The fact that a running flow is asking for, so that "cloud" or "the second" is read as its answer. */
  asking?: FactName;
}

export interface TopicGuess {
  id: TopicId;
  /** 0 to 1; comparable between messages. */
  confidence: number;
}

/** One clause of the message, with what it asks for if it is a request. */
export interface Clause {
  text: string;
  /** Undefined: background, politeness, story. */
  topic?: TopicId;
}

/** `answer`: sure; `choose`: offer `topics` (up to three) to pick from; `unknown`: out of scope or not understood. */
export type Band = 'answer' | 'choose' | 'unknown';

export interface Understanding {
  language: Language;
  /** Whether the text itself told the language (and not the context). */
  languageSure: boolean;
  band: Band;
  /** Best first. With `unknown` the first is `none`; in-scope guesses may follow, to be offered. */
  topics: TopicGuess[];
  /** The topics to answer, in the order asked: one for most messages, several for several requests. Empty unless `answer`. */
  requests: TopicId[];
  /** What the text says of the person's case, ids of the rulebook. */
  facts: Situation;
  /** Facts that the text takes back ("we are not Gold any more"). */
  retracted: FactName[];
  /** "What if we had Gold": the facts are to be used for this answer only, not remembered. */
  hypothetical: boolean;
  /** "Is it false that ...?", "only ... or ...?": a yes or no of ours would be read of the wrong thing. */
  putOtherwise: boolean;
  /** "Sorry, I meant Gold": the facts replace what was said before, the topic stays. */
  correction: boolean;
  /** "And for cloud?", "même chose pour Silver ?": no topic of its own, continues the last one. */
  followUp: boolean;
  /** "Gold", "we're Silver", "le cloud": the text holds nothing but facts, so it can only be an answer or a follow-up. */
  valueOnly?: boolean;
  clauses: Clause[];
  /** How many words training has never seen: each was taken for a similar one, or for none. */
  oddWords?: number;
  /** The text is a button's label, a command or a phrase that staff taught: it means its topic whatever went before. */
  known?: boolean;
}

/** A phrase that staff taught; messages equal after folding, or very like it, count as it. It trains nothing. */
export interface TaughtPhrase {
  text: string;
  topic: TopicId;
}
