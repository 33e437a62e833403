import { mergeSituation } from '../../dialogs/conversation.js';
import { fold } from '../../dialogs/fold.js';
import { greetingLanguage } from '../../bot/language.js';
import { maskIdentifiers } from '../../bot/mask.js';
import type { Phrasing } from '../../replies/compose.js';
import { DECIDED_TOPICS, isDecidedTopic } from '../../rules/index.js';
import type { DecidedTopic, Language, Situation, TopicId } from '../../rules/index.js';
import { extensionResult, finishedAnswer } from './finished-answer.js';
import type { ExtensionResult } from './finished-answer.js';
import type { MessageReader, TeamsInvokeDeps } from './types.js';
import { MAX_QUESTION } from './invoke-schemas.js';
import { isoDay } from '../../iso-day.js';

/** Results in all; nobody reads further while writing a message. */
export const MAX_RESULTS = 8;
/** Below it, what is typed is the beginning of a word and no question yet. */
const MIN_QUESTION = 4;

/** What people ask most, as long as nobody has counted. */
const POPULAR: readonly DecidedTopic[] = [
  'count-entitlements',
  'activate-benefits',
  'find-ids',
  'remaining-incidents',
  'create-request',
  'error-not-authorized',
  'plan-not-shown',
  'cloud-competencies',
];

export interface SearchResults {
  language: Language;
  results: ExtensionResult[];
}

/** The answers that fit what is typed so far, best first; the popular ones while nothing is typed. */
export async function searchAnswers(
  deps: TeamsInvokeDeps,
  typed: string,
  locale: string | undefined,
): Promise<SearchResults> {
  const { text } = maskIdentifiers(typed.slice(0, MAX_QUESTION).trim());
  const uiLanguage = greetingLanguage(locale);
  if (text === '') {
    return { language: uiLanguage, results: results(await popularTopics(deps), {}, deps, uiLanguage) };
  }
  const read = deps.understander.understand(text, { language: uiLanguage });
  const understood = [...read.requests, ...read.topics.map(({ id }) => id)].filter(isDecidedTopic);
  const named = await byPopularity(topicsNamed(text, deps.phrasings), deps);
  // A question that is understood leads; before that, the words typed so far do.
  const ranked =
    read.band === 'answer' && text.length >= MIN_QUESTION
      ? [...understood, ...named]
      : [...named, ...understood];
  // The beginning of a word may be of either language.
  const language = read.languageSure && text.includes(' ') ? read.language : uiLanguage;
  return { language, results: results(ranked, read.facts, deps, language) };
}

/** The topics asked most that have an answer, filled up from the fixed list. */
export async function popularTopics(deps: TeamsInvokeDeps): Promise<DecidedTopic[]> {
  return (await ranking(deps)).slice(0, MAX_RESULTS);
}

async function ranking({ popular, logger }: TeamsInvokeDeps): Promise<DecidedTopic[]> {
  const counted: TopicId[] = popular
    ? await popular().catch((error: unknown) => {
        logger.warn({ err: error }, 'popular topics not available');
        return [];
      })
    : [];
  return [...new Set([...counted.filter(isDecidedTopic), ...POPULAR])];
}

/** Of topics that fit equally well, those asked most come first; the others keep their order. */
async function byPopularity(topics: DecidedTopic[], deps: TeamsInvokeDeps): Promise<DecidedTopic[]> {
  if (topics.length < 2) return topics;
  const fitting = new Set(topics);
  return [...new Set([...(await ranking(deps)).filter((topic) => fitting.has(topic)), ...topics])];
}

function results(
  topics: readonly DecidedTopic[],
  situation: Situation,
  { phrasings, clock }: TeamsInvokeDeps,
  language: Language,
): ExtensionResult[] {
  const today = isoDay(clock());
  return [...new Set(topics)]
    .slice(0, MAX_RESULTS)
    .map((topic) => extensionResult(finishedAnswer(topic, situation, phrasings[language], today)));
}

/** Topics whose name, in either language, has words that begin with all that is typed. */
function topicsNamed(text: string, phrasings: Record<Language, Phrasing>): DecidedTopic[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  return DECIDED_TOPICS.filter((topic) =>
    Object.values(phrasings).some(({ words }) => {
      const name = wordsOf(words.topics[topic]);
      return typed.every((start) => name.some((word) => word.startsWith(start)));
    }),
  );
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

export interface EntitlementQuery {
  membership: string;
  product: string;
  competency: string;
}

/** The computed entitlement for what is typed: one card when the membership is known, one per membership otherwise. */
export function searchEntitlements(
  { phrasings, understander, clock }: TeamsInvokeDeps,
  typed: EntitlementQuery,
  locale: string | undefined,
): SearchResults {
  const uiLanguage = greetingLanguage(locale);
  const whole = understander.understand(Object.values(typed).join(' '), { language: uiLanguage });
  const language = whole.languageSure ? whole.language : uiLanguage;
  const phrasing = phrasings[language];
  const situation = situationOf(typed, understander, language);
  const all = phrasing.book.memberships.map(({ id }) => id);
  const wanted = situation.membership === undefined ? all : [situation.membership];
  const today = isoDay(clock());
  return {
    language,
    results: wanted.map((membership) => {
      const answer = finishedAnswer('count-entitlements', { ...situation, membership }, phrasing, today);
      return extensionResult(answer, phrasing.t.membership(membership));
    }),
  };
}

const OTHER_KIND: ReadonlySet<string> = new Set(['other', 'another', 'autre', 'une autre', 'non cloud']);

function situationOf(typed: EntitlementQuery, reader: MessageReader, language: Language): Situation {
  const factsIn = (text: string, asking: 'membership' | 'plan' | 'competencyKind'): Situation =>
    text === '' ? {} : reader.understand(text, { language, asking }).facts;
  const { plan, ...competency } = factsIn(typed.competency, 'competencyKind');
  const kind = OTHER_KIND.has(fold(typed.competency)) ? 'other' : plan === 'cloud' ? 'cloud' : undefined;
  const asked: Situation = { ...competency };
  if (kind && !asked.competencies && !asked.competencyKind) asked.competencyKind = kind;
  return [factsIn(typed.product, 'plan'), asked, factsIn(typed.membership, 'membership')].reduce<Situation>(
    (all, facts) => mergeSituation(all, facts),
    {},
  );
}
