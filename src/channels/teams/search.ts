import { greetingLanguage } from '../../bot/language.js';
import { maskIdentifiers } from '../../bot/mask.js';
import { OPEN } from '../../bot/short-questions.js';
import { isoDay } from '../../iso-day.js';
import { isDecidedTopic, topicOfPoint, without } from '../../rules/index.js';
import type { DecidedTopic, Language, TopicId } from '../../rules/index.js';
import { extensionResult, finishedAnswer } from './finished-answer.js';
import type { ExtensionResult } from './finished-answer.js';
import { MAX_QUESTION } from './invoke-schemas.js';
import { completed, namesBeginning, ofMembership, ofProduct, topicsNamed, wordsOf } from './search-names.js';
import { ERRORS } from './search-words.js';
import type { Hit } from './search-words.js';
import type { ReadMessage, TeamsInvokeDeps } from './types.js';

/** Results in all; nobody reads further while writing a message. */
export const MAX_RESULTS = 8;
/** How sure it must be that a topic is meant, for its answer to be listed though no word names it. */
const LIKELY = 0.15;
/** A word that nobody wrote before is a slip only if it is this long; a shorter one is the beginning of another. */
const LONG_WORD = 7;
/** What is left of an unfinished word of this length tells nothing. */
const FRAGMENT = 2;

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
    const popular = (await popularTopics(deps)).map((topic) => ({ topic, situation: {} }));
    return { language: uiLanguage, results: results(popular, deps, uiLanguage) };
  }
  const read = readSoFar(deps, text, uiLanguage);
  const words = wordsOf(text);
  const titled = (await byPopularity(topicsNamed(words, deps.phrasings), deps)).map((id) => hitOn(id, read));
  const { byName, byAlias } = namesBeginning(words, deps.phrasings);
  const closest = [...withWhatIsSaid(byName, read), ...titled];
  const named = closest.length > 0 ? closest : withWhatIsSaid(byAlias, read);
  const understood = meantBy(read, words, named.length > 0);
  // A question that is understood leads; the name of a thing, or words still being typed, are none.
  const asks = words.length > 1 && read.band === 'answer' && byName.length + byAlias.length === 0;
  const fitting = asks ? [...understood, ...named] : [...named, ...understood];
  const hits = fitting.length > 0 ? fitting : onCase(read, deps);
  const language = languageOf(deps, text, read, uiLanguage);
  return { language, results: results(hits, deps, language) };
}

/** What is typed, its last word completed where that has only been begun. */
function readSoFar(
  { understander, phrasings }: TeamsInvokeDeps,
  text: string,
  language: Language,
): ReadMessage {
  const read = understander.understand(text, { language });
  const [, before = '', last = ''] = /^(.*\s)(\S+)$/su.exec(text) ?? [];
  if ((read.oddWords ?? 0) === 0 || before === '') return read;
  const word = completed(wordsOf(last).join(' '), phrasings);
  if (word === undefined && last.length > FRAGMENT) return read;
  return understander.understand(`${before}${word ?? ''}`.trim(), { language });
}

/** The topics that are meant with some confidence, each with what is said of it. */
function meantBy(read: ReadMessage, words: readonly string[], elsewhere: boolean): Hit[] {
  const odd = (read.oddWords ?? 0) > 0;
  // One word stands for what it begins; and nobody's word, near to another, may be the beginning of a third.
  if (words.length === 1 && (elsewhere || (odd && (words[0]?.length ?? 0) < LONG_WORD))) return [];
  const likely = read.topics.filter(({ confidence }) => confidence >= LIKELY).map(({ id }) => id);
  const topics = [...read.requests, ...likely].filter(isDecidedTopic);
  const owner = ownerOf(read);
  return [...(owner === undefined ? [] : [owner]), ...topics].map((topic) => hitOn(topic, read));
}

/** The topic that a question asked in particular, or left open by the source, belongs to. */
function ownerOf({
  facts: { openQuestion, aspect },
  requests: [first],
}: ReadMessage): DecidedTopic | undefined {
  const owner = (openQuestion && OPEN[openQuestion]) ?? topicOfPoint(aspect) ?? (aspect && first);
  return owner !== undefined && isDecidedTopic(owner) ? owner : undefined;
}

/** A topic with the case; what was asked of another topic in particular is not said under its title. */
function hitOn(topic: DecidedTopic, read: ReadMessage): Hit {
  const own = ownerOf(read) === topic;
  return { topic, situation: own ? read.facts : without(read.facts, 'aspect', 'openQuestion') };
}

/** Names' answers with the rest of the case, such as the version of the product. */
function withWhatIsSaid(hits: readonly Hit[], { facts }: ReadMessage): Hit[] {
  const rest = without(facts, 'aspect', 'openQuestion');
  return hits.map(({ topic, situation }) => {
    const agrees = situation.product === undefined || facts.product === situation.product;
    return { topic, situation: agrees ? { ...rest, ...situation } : situation };
  });
}

/** Of a text that is not understood, what it names. */
function onCase({ facts }: ReadMessage, { phrasings }: TeamsInvokeDeps): Hit[] {
  const product = phrasings.en.book.products.find(({ id }) => id === facts.product);
  if (product) return ofProduct(product);
  return facts.membership === undefined ? [] : ofMembership(facts.membership);
}

/** The client's language, until what is typed is a phrase in the other one, also without its last, unfinished word. */
function languageOf(
  { understander }: TeamsInvokeDeps,
  text: string,
  read: ReadMessage,
  uiLanguage: Language,
): Language {
  const isOther = (each: ReadMessage): boolean => each.languageSure && each.language !== uiLanguage;
  const finished = text.slice(0, Math.max(0, text.search(/\s\S+$/u)));
  if (!isOther(read) || finished === '') return uiLanguage;
  return isOther(understander.understand(finished, { language: uiLanguage })) ? read.language : uiLanguage;
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

/** One entry for each topic, and none that would show the same sentence as one before. */
function results(
  hits: readonly Hit[],
  { phrasings, clock }: TeamsInvokeDeps,
  language: Language,
): ExtensionResult[] {
  const today = isoDay(clock());
  const listed = new Map<string, ExtensionResult>();
  const topics = new Set<DecidedTopic>();
  for (const { topic, situation } of hits.flatMap(answersOf)) {
    if (topics.has(topic) || listed.size >= MAX_RESULTS) continue;
    topics.add(topic);
    const result = extensionResult(finishedAnswer(topic, situation, phrasings[language], today));
    const { text } = result.preview.content;
    if (!listed.has(text)) listed.set(text, result);
  }
  return [...listed.values()];
}

/** “I get an error” only asks which one: instead, each error's answer. */
function answersOf(hit: Hit): Hit[] {
  const { error, openQuestion, aspect } = hit.situation;
  const asksWhich = hit.topic === 'troubleshoot-error' && !error && !openQuestion && !aspect;
  return asksWhich ? ERRORS.map((topic) => ({ topic, situation: hit.situation })) : [hit];
}
