import { z } from 'zod';
import { isTopicId, Situation, TOPICS, without } from '../rules/index.js';
import type { FactName, TopicId } from '../rules/index.js';
import { fold } from './fold.js';

const Topic = z.enum(TOPICS);

/** What the store keeps of a conversation. */
export const ConversationData = z.object({
  language: z.enum(['en', 'fr']).optional(),
  /** The person asked for this language; it is kept until they write another one. */
  languageChosen: z.boolean().default(false),
  /** What the client was set to at the last message. */
  clientLanguage: z.enum(['en', 'fr']).optional(),
  /** Facts that hold beyond one question: membership, competencies, role, association, CSP, account. */
  known: Situation.default({}),
  /** The question answered last, for follow-ups and corrections; guessed where nothing was asked. */
  current: z.object({ topic: Topic, situation: Situation, guessed: z.boolean().optional() }).optional(),
  /** The question before that one, or of another product: for a correction that means it, and for "the first one". */
  earlier: z.object({ topic: Topic, situation: Situation }).optional(),
  /** What "did you mean" offered, and what had been said of the case, for when one of them is picked. */
  offered: z.object({ topics: z.array(Topic), situation: Situation }).optional(),
  /** Misunderstandings in a row. */
  misunderstood: z.int().default(0),
  /** Asked once whether to remember the profile. */
  consentAsked: z.boolean().default(false),
  consent: z.boolean().optional(),
  /** What was said lately, masked: handed over when a person is asked for. */
  transcript: z.array(z.object({ from: z.enum(['person', 'assistant']), text: z.string() })).default([]),
  /** The last real question, masked: what would be passed on to a person. */
  question: z.string().optional(),
  /** The ticket that staff have of this conversation. */
  ticket: z.string().optional(),
  /** The thumbs-down whose reason was asked for. */
  reasonFor: z.string().optional(),
  /** The question on the staff's list that goes off it if the person picks what was offered. */
  openQuestion: z.object({ id: z.string(), topics: z.array(z.string()) }).optional(),
  /** What was answered last, for a thumb on it. */
  rated: z.object({ topic: Topic, question: z.string() }).optional(),
  greeted: z.boolean().default(false),
  /** The latest activities, so that one delivered twice is answered once. */
  answeredIds: z.array(z.string()).default([]),
  /** The dialog stack, as botbuilder-dialogs keeps it. */
  dialogState: z.record(z.string(), z.unknown()).optional(),
});
export type ConversationData = z.infer<typeof ConversationData>;

/** A conversation nobody has spoken in yet. */
export function newConversation(): ConversationData {
  return ConversationData.parse({});
}

/** So many activities are remembered; a channel delivers one again within minutes, if at all. */
const REMEMBERED_IDS = 20;

/** Notes that an activity was answered. */
export function noteAnswered(data: ConversationData, activityId: string | undefined): void {
  data.answeredIds = [...data.answeredIds, activityId ?? ''].filter(Boolean).slice(-REMEMBERED_IDS);
}

const LASTING: readonly FactName[] = [
  'membership',
  'competencies',
  'competencyKind',
  'role',
  'association',
  'csp',
  'reseller',
  'account',
];

/** Facts that a new fact makes void: a new product says anew where it runs, a named competency replaces a kind. */
const REPLACES: Partial<Record<FactName, FactName[]>> = {
  membership: ['compared'],
  compared: ['membership'],
  product: ['plan', 'productVersion'],
  plan: ['product', 'productVersion'],
  competencies: ['competencyKind'],
  competencyKind: ['competencies'],
  error: ['planShown'],
};

/**
 * Lays new facts over old ones.
 * @param retracted facts that the person has taken back
 */
export function mergeSituation(before: Situation, news: Situation, retracted: FactName[] = []): Situation {
  const replaced = (Object.keys(news) as FactName[]).flatMap((fact) => REPLACES[fact] ?? []);
  return { ...without(before, ...replaced, ...retracted), ...news };
}

/** The facts worth keeping beyond this question. */
export function lasting(situation: Situation): Situation {
  return Object.fromEntries(Object.entries(situation).filter(([fact]) => LASTING.includes(fact as FactName)));
}

/** Said by somebody of themselves: “why not an admin agent?” asks about a role, “I am an admin agent” has it. */
const OWN =
  /\b(?:i|im|i'm|we|je|j'|jsuis|chuis|chu|jai|suis|moi|on|nous|avons|ai)\b|\b(?:my|our|mon|notre) (?:role|account|compte)\b/;

/** The facts to keep from a message: a role only when it is the person's own. */
export function keptFrom(text: string, situation: Situation, known: Situation): Situation {
  const kept = lasting(situation);
  const own = OWN.test(fold(text)) && situation.person !== 'colleague';
  if (kept.role === known.role || own) return kept;
  const { role: before } = known;
  return before === undefined ? without(kept, 'role') : { ...kept, role: before };
}

/** Reads a topic id from a value of unknown origin (a card, a stored state). */
export function topicFrom(value: unknown): TopicId | undefined {
  return typeof value === 'string' && isTopicId(value) ? value : undefined;
}
