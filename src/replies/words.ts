import type {
  AskableFact,
  Certainty,
  DecidedTopic,
  FindingCode,
  FindingData,
  SaidPointId,
  SilentPointId,
  StepCode,
  TopicId,
  Unknown,
} from '../rules/index.js';
import type { StaffWords } from './staff-words.js';
import type { Vocabulary } from './vocabulary.js';

/** Findings that are one of several causes of an error. */
export type CauseCode = Extract<
  FindingCode,
  'not-authorized-csp-only' | 'not-authorized-role' | 'no-benefits-wrong-account' | 'no-benefits-no-offer'
>;
export type FindingWords = { [C in FindingCode]: (data: FindingData[C], t: Vocabulary) => string };
/** The one sentence that answers a point. */
export type PointWords = Record<SaidPointId, (t: Vocabulary) => string>;
/** What the source does not say of a point, as the end of “The source does not say …”. */
export type SilentWords = Record<SilentPointId, () => string>;
/** A step's title for the list, and what to do there. */
export type StepWords = Record<StepCode, (t: Vocabulary) => { title: string; detail: string }>;
/** By notice id of the rulebooks; a test walks them all. */
export type NoticeWords = Record<string, (t: Vocabulary) => string>;
/** Button label of a topic (typing it does the same) and the heading of its card. */
export type TopicWords = Record<Exclude<TopicId, 'none'>, string>;
/** What the source does not say, as the end of "The source does not say …". */
export type UnknownWords = Record<Unknown['reason'], (t: Vocabulary) => string>;

export interface Choice {
  /** What the button shows and what typing does. */
  label: string;
  value: string;
}

export interface FactWords {
  question: (t: Vocabulary) => string;
  /** Said when the answer was not understood, before asking once more. */
  help: (t: Vocabulary) => string;
  /** Said instead of it the next time. */
  helpAgain?: (t: Vocabulary) => string;
  choices: (t: Vocabulary, ids: { memberships: string[]; errors: string[] }) => Choice[];
}
export type AskWords = Record<AskableFact, FactWords>;

/** Why an answer is so, for who asks that. */
export type ReasonId =
  | 'plan-hidden'
  | 'spent'
  | 'error-hidden'
  | 'error-twice'
  | 'unlimited-hidden'
  | 'no-cloud'
  | 'other-competency'
  | 'cloud-competency'
  | 'by-competency'
  | 'by-membership'
  | 'activation-role'
  | 'recent-only'
  | 'by-side';
export type ReasonWords = Record<ReasonId, (t: Vocabulary) => string>;

/** The sentences of the conversation itself. */
export interface ConversationWords {
  assistantName: string;
  welcome: string;
  welcomeMore: string;
  welcomeBack: (known: string) => string;
  help: string;
  helpMore: string;
  thanks: string;
  goodbye: string;
  cancelled: string;
  nothingToCancel: string;
  /** What a new partner does first, and what then. */
  order: (t: Vocabulary) => string;
  startedOver: string;
  languageSet: string;
  iAmABot: string;
  human: string;
  humanWhere: (t: Vocabulary) => string;
  outOfScope: string;
  notUnderstood: string;
  /** The second time in a row; whether a person can be reached is said after it. */
  notUnderstoodTwice: string;
  /** The third time and later. */
  notUnderstoodAgain: string;
  aPersonHelps: string;
  didYouMean: string;
  noneOfThese: string;
  apology: (reference: string) => string;
  notSaved: string;
  /** To a picture or a file without words. */
  wordsOnly: string;
  tooLong: string;
  tooFast: string;
  maskedNotice: string;
  sorryToHear: string;
  /** Before the source of the last answer, for who asks where it comes from or whether it is sure. */
  sureBecause: string;
  /** After a complaint about the last answer. */
  notHelpful: string;
  /** Before an answer that a new fact leaves as it was. */
  unchanged: string;
  /** Before a question that a fact leaves open; the membership's name, or nothing. */
  noted: (membership: string) => string;
  resumed: (topic: string) => string;
  wayOut: string;
  doesNotSay: (what: string) => string;
  whereToAsk: (places: string) => string;
  source: (name: string, date: string, facts: string) => string;
  asOf: (date: string) => string;
  sources: string;
  causesTitle: string;
  /** A cause in a few words, for the card that lists them in order. */
  causes: Record<CauseCode, string>;
  /** What held on a day, among other notes. */
  since: (date: string, text: string, source: string) => string;
  /** The same at the head of an answer: what it says goes first, its date after. */
  stateOn: (date: string, text: string, source: string) => string;
  /** What has been so from a day on. */
  changed: (date: string, text: string, source: string) => string;
  /** Of a source without a date. */
  undated: (text: string, source: string) => string;
  certainty: Record<Certainty, string>;
  /** Before an answer to a question of yes or no, or of how many. */
  opening: { yes: string; no: string; none: string };
  stepsTitle: string;
  stepOf: (n: number, of: number) => string;
  stepDone: string;
  stepTrouble: string;
  stepTroubleAsk: string;
  stepNotUnderstood: string;
  stepBack: (title: string) => string;
  walkDone: string;
  showDetails: string;
  next: string;
  stop: string;
  menu: string;
  alsoAsked: string;
  table: { membership: string; onPremises: string; cloud: string };
  /** The cloud cell of a membership whose amount depends on the competency. */
  cloudByCompetency: (cloud: string, other: string) => string;
  profileTitle: string;
  profileEmpty: string;
  profileKnown: (facts: string[]) => string;
  profileRemember: string;
  profileKept: string;
  profileNotKept: string;
  profileField: { membership: string; competencies: string; role: string; language: string };
  rememberYes: string;
  rememberNo: string;
  forgetAsk: string;
  forgetYes: string;
  forgetNo: string;
  forgotten: string;
  notForgotten: string;
  forgetInPrivate: string;
  conversationOnly: string;
  yes: string;
  no: string;
}

/** Everything that one language says. Both languages have this type, so that a missing text does not compile. */
export interface Words {
  findings: FindingWords;
  steps: StepWords;
  notices: NoticeWords;
  topics: TopicWords;
  unknown: UnknownWords;
  ask: AskWords;
  reasons: ReasonWords;
  say: ConversationWords;
  staff: StaffWords;
  /** Further texts that are matched exactly, before any recognition: commands and what buttons send. */
  commands: Partial<Record<TopicId, string[]>>;
}

export type { DecidedTopic };
