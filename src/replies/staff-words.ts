/** What is said when a person takes over, when an answer is rated, and to the staff. Staff texts are for the staff channel. */
export interface StaffWords {
  handover: HandoverWords;
  feedback: FeedbackWords;
  desk: DeskWords;
  teach: TeachWords;
  stored: StoredWords;
}

/** To a person who asks what is stored about them, beside the facts of their firm. */
interface StoredWords {
  lead: (items: string[]) => string;
  earlier: (count: number) => string;
  messages: string;
  language: (name: string) => string;
  tickets: (count: number) => string;
  ratings: (count: number) => string;
  questions: (count: number) => string;
  remembered: string;
}

/** To the person who asked. `name` is that of a member of staff; a contact centre tells none. */
interface HandoverWords {
  title: string;
  ask: (question: string) => string;
  /** Asked where there is no question to prefill. */
  askQuestion: string;
  seen: string;
  questionLabel: string;
  send: string;
  cancel: string;
  sent: string;
  notSent: string;
  /** Stored, but the staff could not be reached yet; and the same when asked again. */
  kept: string;
  stillKept: string;
  waiting: string;
  withPerson: (name: string | undefined) => string;
  offer: string;
  taken: (name: string | undefined) => string;
  replied: (name: string, text: string) => string;
  closed: string;
  passedOn: string;
}

export interface FeedbackWords {
  up: string;
  down: string;
  thanksUp: string;
  thanksDown: string;
  thanksReason: string;
}

/** To staff: tickets and the channel itself. */
export interface DeskWords {
  title: (number: string) => string;
  status: (status: 'open' | 'taken' | 'closed', name: string | undefined) => string;
  statusLabel: string;
  questionLabel: string;
  languageLabel: string;
  languages: Record<'en' | 'fr', string>;
  sinceLabel: string;
  situationField: Record<'membership' | 'competencies' | 'role' | 'plan' | 'product' | 'error', string>;
  transcriptLabel: string;
  /** A line of a conversation; the name comes from us, the text is somebody's own. */
  said: Record<'person' | 'assistant' | 'staff', string>;
  /** A ticket as one line, before its question. */
  summary: (title: string, status: string) => string;
  replyLabel: string;
  take: string;
  reply: string;
  close: string;
  alreadyTaken: (name: string | undefined) => string;
  alreadyClosed: string;
  unknownTicket: string;
  emptyReply: string;
  delivered: string;
  notDelivered: string;
  withdrawn: string;
  none: string;
  listed: (count: number) => string;
  channelSet: string;
  channelRemoved: string;
  channelRefused: string;
  channelOnlyHere: string;
  staffOnly: string;
}

/** To staff: questions without an answer, and taught phrases. */
export interface TeachWords {
  title: string;
  none: string;
  lead: (groups: number, times: number) => string;
  /** Where the list is too long to show whole. */
  firstShown: (shown: number) => string;
  times: (count: number) => string;
  questionLabel: string;
  topicLabel: string;
  /** In the field that filters the choices. */
  typeToFilter: string;
  teach: string;
  dismiss: string;
  dismissed: (text: string) => string;
  taught: (text: string, topic: string) => string;
  breaks: (text: string, topic: string, broken: string[], more: number) => string;
  brokenLine: (text: string, expected: string) => string;
  shadowed: (text: string) => string;
  noEvaluation: string;
  chooseBoth: string;
  listTitle: string;
  listNone: string;
  listLine: (text: string, topic: string, by: string, date: string) => string;
  undo: string;
  undone: (text: string) => string;
  unknownPhrase: string;
  /** With the names that are nearest. */
  unknownTopic: (near: string[]) => string;
  outOfScope: string;
}

/** Commands of the staff channel; those of both languages are understood everywhere. */
export const STAFF_COMMANDS = {
  'channel-here': { en: ['staff here'], fr: ['équipe ici', 'support ici'] },
  'channel-off': { en: ['staff off'], fr: ['équipe stop', 'support stop'] },
  tickets: { en: ['tickets'], fr: ['tickets ouverts', 'demandes'] },
  unanswered: { en: ['unanswered'], fr: ['sans réponse'] },
  taught: { en: ['taught'], fr: ['appris'] },
} as const;
export type StaffCommand = keyof typeof STAFF_COMMANDS;
