import { isDecidedTopic, without } from '../rules/index.js';
import type { Rulebook, Situation, TopicId } from '../rules/index.js';
import { decideTopics } from './bands.js';
import { compileExact, findNearlyExact } from './exact.js';
import type { ExactTexts } from './exact.js';
import { createFactReader, findFacts } from './facts.js';
import type { FactReader, FoundFacts } from './facts.js';
import { countFeatures } from './features.js';
import { createRecogniser, readAll, readWords } from './judge.js';
import type { Calibration, Readings, Recogniser } from './judge.js';
import { tellLanguage } from './language.js';
import { readManner } from './manner.js';
import type { Manner } from './manner.js';
import type { ModelData } from './model.js';
import { isOutside } from './outside.js';
import { particularIn } from './particular.js';
import { withoutOpening } from './polite-opening.js';
import { compileTaught, findTaught } from './taught.js';
import type { TaughtPhrases } from './taught.js';
import type { Particular } from './telling.js';
import type { TaughtPhrase, UnderstandContext, Understanding } from './types.js';
import type { Spelt } from './spelling.js';

export interface UnderstandingParts {
  model: ModelData;
  calibration: Calibration;
  rulebook: Rulebook;
  /** Commands, button labels, card actions: any text, compared after folding. */
  exact?: ReadonlyMap<string, TopicId>;
  taught?: readonly TaughtPhrase[];
}

export interface Understander {
  /** Reads one message. Pure and synchronous. */
  understand: (text: string, context?: UnderstandContext) => Understanding;
  /** The same with other taught phrases; quick, nothing is trained again. */
  withTaught: (phrases: readonly TaughtPhrase[]) => Understander;
}

/** Everything that reading a message needs, compiled. */
interface Reader {
  recogniser: Recogniser;
  calibration: Calibration;
  facts: FactReader;
  exact: ExactTexts;
  taught: TaughtPhrases;
}

/** Builds the reader of messages from a trained model, its calibration and a rulebook. */
export function createUnderstanding(parts: UnderstandingParts): Understander {
  const { model, calibration } = parts;
  const facts = createFactReader(parts.rulebook);
  const reader = {
    recogniser: createRecogniser(model, facts.lexicon),
    calibration,
    facts,
    exact: compileExact(parts.exact ?? new Map()),
  };
  const build = (phrases: readonly TaughtPhrase[]): Understander => {
    const complete: Reader = { ...reader, taught: compileTaught(model, phrases) };
    return { understand: (text, context = {}) => understand(complete, text, context), withTaught: build };
  };
  return build(parts.taught ?? []);
}

function understand(reader: Reader, text: string, context: UnderstandContext): Understanding {
  const typed = readWords(reader.recogniser, text);
  const found = findFacts(reader.facts, typed.words, context.asking);
  const manner = readManner(typed.key, found);
  const readings = readAll(reader.recogniser, typed);
  const { language, sure } = tellLanguage(
    { words: wordsOutside(found), quoted: found.quoted, french: readings.whole.french },
    context.language,
  );
  const answersFlow = isErrorAskedFor(found, context);
  const label = knownTopic(reader, typed);
  const known = label ?? quotedTopic(found, typed, answersFlow);
  const topics = known ?? particularTopic(found, guess(reader, readings, text), text);
  const followUp = known === undefined && continues(manner, bandOf(topics, found, context), context);
  const yields = followUp || answersFlow || (known === undefined && isBareAnswer(manner, context));
  return {
    language,
    languageSure: sure,
    ...(yields ? lowered(topics) : topics),
    ...factsFor(found, yields ? undefined : topics.topics[0]?.id),
    hypothetical: manner.hypothetical,
    putOtherwise: manner.putOtherwise,
    correction: manner.correction,
    followUp,
    oddWords: typed.mended + typed.strange,
    ...wholeOrValue(manner, label),
  };
}

/** What the words resemble; a polite opening does not hide what it opens. */
function guess({ recogniser, calibration }: Reader, readings: Readings, text: string): TopicPart {
  const guessed = decideTopics(calibration, readings);
  const [first] = guessed.requests;
  if (first !== undefined && first !== 'greeting') return guessed;
  const plain = withoutOpening(text);
  if (plain === text) return guessed;
  const again = decideTopics(calibration, readAll(recogniser, readWords(recogniser, plain)));
  return again.requests.some(isDecidedTopic) ? again : guessed;
}

/** A label is never a mere value, whatever facts it names. */
function wholeOrValue(
  { valueOnly }: Manner,
  label: TopicPart | undefined,
): Pick<Understanding, 'known' | 'valueOnly'> {
  const known = label !== undefined;
  return { known, valueOnly: valueOnly && !known };
}

/** A flow that asks for an error takes a pasted one as the answer. */
function isErrorAskedFor({ quotedTopic: id }: FoundFacts, { asking }: UnderstandContext): boolean {
  return id !== undefined && asking === 'error';
}

function isBareAnswer({ valueOnly }: Manner, { asking }: UnderstandContext): boolean {
  return valueOnly && asking !== undefined;
}

/** "Ok and my colleague?" resembles thanks, and tells of a case. */
function bandOf(
  { band, requests }: TopicPart,
  { facts }: FoundFacts,
  { lastTopic }: UnderstandContext,
): Understanding['band'] {
  // What is supposed after an answer is supposed of its case.
  if (facts.aspect === 'joining' && lastTopic !== undefined) return 'choose';
  return requests[0] === 'thanks' && Object.keys(facts).length > 0 ? 'choose' : band;
}

/** "And for Gold?" after an answer: no topic of its own, unless it clearly names one. */
function continues(manner: Manner, band: Understanding['band'], context: UnderstandContext): boolean {
  if (manner.valueOnly) return context.lastTopic !== undefined || manner.continues;
  return manner.continues && band !== 'answer';
}

/** A bare value never starts a topic by itself while a question or an answer is there to take it. */
function lowered(part: TopicPart): TopicPart {
  if (part.band !== 'answer') return part;
  const topics = part.topics.map(({ id, confidence }) => ({ id, confidence: confidence / 2 }));
  return { ...part, band: 'choose', topics, requests: [] };
}

type TopicPart = Pick<Understanding, 'band' | 'topics' | 'requests' | 'clauses'>;

/** Labels, commands and taught phrases come before any fuzzy step. */
function knownTopic(reader: Reader, typed: Spelt): TopicPart | undefined {
  const { text, key, tokens, mended, strange } = typed;
  const id =
    reader.exact.topics.get(key) ??
    findTaught(reader.taught, key, () => reader.recogniser.model.vocabulary.vector(countFeatures(tokens))) ??
    (mended + strange > 0 ? findNearlyExact(reader.exact, key) : undefined);
  if (id === undefined) return undefined;
  const topics = [{ id, confidence: 1 }];
  if (id === 'none') return { band: 'unknown', topics, requests: [], clauses: [{ text }] };
  return { band: 'answer', topics, requests: [id], clauses: [{ text, topic: id }] };
}

/** A pasted error message asks about that error, whatever its words resemble. */
function quotedTopic(
  { quotedTopic: id }: FoundFacts,
  { text }: Spelt,
  answersFlow: boolean,
): TopicPart | undefined {
  if (id === undefined || answersFlow) return undefined;
  const topics = [{ id, confidence: 1 }];
  return { band: 'answer', topics, requests: [id], clauses: [{ text, topic: id }] };
}

/** "Support in French" resembles a change of language; what clearly asks for something else is left alone. */
function particularTopic({ facts, words }: FoundFacts, guessed: TopicPart, text: string): TopicPart {
  const folded = words.map((word) => word.text).join(' ');
  const asked = particularIn(folded, { ...facts, aspect: askedApart(facts, guessed) }, guessed.topics[0]?.id);
  if (asked === undefined) return guessed.band !== 'answer' && isOutside(folded) ? outside(text) : guessed;
  const { topic: id } = asked;
  const [first, ...more] = guessed.band === 'answer' ? guessed.requests : [id];
  if (more.length > 0 || (first !== undefined && !yieldsTo(first, asked))) return guessed;
  return { band: 'answer', topics: [{ id, confidence: 1 }], requests: [id], clauses: [{ text, topic: id }] };
}

/** Whether what the words resemble is what is asked in particular, or only taken for it. */
function yieldsTo(guessed: TopicId, { topic, mistaken }: Particular): boolean {
  return guessed === topic || guessed === 'greeting' || mistaken.includes(guessed);
}

/** Said to be none of ours, without topics to choose from. */
function outside(text: string): TopicPart {
  return {
    band: 'unknown',
    topics: [{ id: 'none', confidence: PLAINLY_OUTSIDE }],
    requests: [],
    clauses: [{ text }],
  };
}

const PLAINLY_OUTSIDE = 0.95;

/** What is asked in particular; what is only supposed, and resembles nothing, goes on with the question before. */
function askedApart({ aspect }: Situation, { band }: TopicPart): Situation['aspect'] {
  return aspect === 'joining' && band !== 'answer' ? undefined : aspect;
}

/** "Which competencies are cloud ones?" asks about the kind and does not state it. */
function factsFor(
  { facts, retracted }: FoundFacts,
  topic: TopicId | undefined,
): Pick<Understanding, 'facts' | 'retracted'> {
  if (topic !== 'cloud-competencies') return { facts, retracted };
  return { facts: without(facts, 'competencyKind', 'plan'), retracted };
}

/** Names of products, plans and memberships are the same in both languages and tell nothing about it. */
function wordsOutside({ words, mentions }: FoundFacts): FoundFacts['words'] {
  const inside = new Set(
    mentions
      .filter((m) => m.kind !== 'plan' && m.kind !== 'account')
      .flatMap((m) => Array.from({ length: m.to - m.from }, (_, i) => m.from + i)),
  );
  return words.filter((_, i) => !inside.has(i));
}
