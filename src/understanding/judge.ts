import { isDecidedTopic } from '../rules/index.js';
import type { TopicId } from '../rules/index.js';
import { splitClauses } from './clauses.js';
import { countFeatures } from './features.js';
import { wordsOfNames } from './lexicon.js';
import type { Lexicon } from './lexicon.js';
import { probability } from './logistic.js';
import type { Logistic } from './logistic.js';
import { margins } from './model.js';
import type { ModelData } from './model.js';
import { placeholdersOf } from './placeholders.js';
import { createSpeller, MOST_LOOKED_INTO, spell } from './spelling.js';
import type { Speller, Spelt } from './spelling.js';
import type { TopicGuess } from './types.js';
import { takeApart } from './words.js';

/** Fitted on questions by authors whose phrases the model had not seen (see docs/understanding.md). */
export interface Calibration {
  /** Steepness of the softmax over the margins. */
  steepness: number;
  /** Whether the best in-scope topic is right (and the text in scope). */
  right: Logistic;
  /** Whether the text is in scope at all. */
  scope: Logistic;
  thresholds: { answer: number; scope: number; offer: number; clause: number };
}

/** One text or clause as the model sees it. */
export interface Reading {
  text: string;
  /** In-scope topics, best first, with their margins. */
  ranked: { id: TopicId; margin: number }[];
  none: number;
  french: number;
  known: { chars: number; words: number };
  words: number;
  /** Words that training has never seen: those taken for others, and those that resemble none. */
  mended: number;
  strange: number;
}

/** What a text is scored with. */
export interface Recogniser {
  model: ModelData;
  speller: Speller;
  lexicon: Lexicon;
}

/** Words that wordings ask for and phrases seldom have: spelt right, though they resemble others. */
const KEPT = [
  ...['location', 'locations', 'site', 'sites', 'branch', 'branches', 'subsidiary', 'subsidiaries'],
  ...['deactivate', 'deactivated', 'discontinued', 'incorrect', 'track'],
  ...['resolu', 'cloturer', 'reouvrir'],
];

/** Puts together what a text is scored with. */
export function createRecogniser(model: ModelData, lexicon: Lexicon): Recogniser {
  return { model, lexicon, speller: createSpeller(model.vocabulary, [...wordsOfNames(lexicon), ...KEPT]) };
}

/** Takes a text apart and corrects its spelling. */
export function readWords({ speller }: Recogniser, text: string): Spelt {
  return spell(speller, takeApart(text));
}

/** The clauses of a text; all together no more of their words are looked into than of a whole text. */
function readClauses({ speller }: Recogniser, clauses: readonly string[]): Spelt[] {
  let left = MOST_LOOKED_INTO;
  return clauses.map((clause) => {
    const spelt = spell(speller, takeApart(clause), left);
    left -= spelt.lookedInto;
    return spelt;
  });
}

/** Scores one text. */
function read({ model, lexicon }: Recogniser, typed: Spelt): Reading {
  const counts = countFeatures(typed.tokens, placeholdersOf(lexicon, typed.words));
  const vector = model.vocabulary.vector(counts);
  const sums = margins(model, vector);
  const all = model.topics.map((id, i) => ({ id, margin: sums[i] ?? 0 }));
  return {
    text: typed.text,
    ranked: all.filter(({ id }) => id !== 'none').sort((a, b) => b.margin - a.margin),
    none: all.find(({ id }) => id === 'none')?.margin ?? 0,
    french: sums[model.topics.length] ?? 0,
    known: vector.known,
    words: typed.words.length,
    mended: typed.mended,
    strange: typed.strange,
  };
}

/** A message as a whole and in clauses. */
export interface Readings {
  whole: Reading;
  clauses: Reading[];
}

/**
 * Scores a message and, if there are several, its clauses.
 * @param typed as `readWords` gives it
 */
export function readAll(recogniser: Recogniser, typed: Spelt): Readings {
  const parts = splitClauses(typed.text);
  return {
    whole: read(recogniser, typed),
    clauses: parts.length > 1 ? readClauses(recogniser, parts).map((part) => read(recogniser, part)) : [],
  };
}

/** What the second stage looks at. The order is that of the fitted weights. */
export function inputsOf({ whole, clauses }: Readings): number[] {
  const [first, second] = whole.ranked;
  const best = first?.margin ?? -2;
  const same = clauses.map((c) => c.ranked.find((r) => r.id === first?.id)?.margin ?? -2);
  const inScope = clauses.map((c) => (c.ranked[0]?.margin ?? -2) - c.none);
  return [
    best,
    best - (second?.margin ?? -2),
    whole.none,
    whole.known.words,
    whole.known.chars,
    Math.log(1 + whole.words),
    same.length > 0 ? Math.max(...same) : best,
    inScope.length > 0 ? Math.max(...inScope) : best - whole.none,
    first && isDecidedTopic(first.id) ? 1 : 0,
  ];
}

/** Turns margins into shares that add up to one. */
export function shares(reading: Reading, steepness: number): TopicGuess[] {
  const top = Math.max(reading.none, reading.ranked[0]?.margin ?? -2);
  const raised = reading.ranked.map(({ id, margin }) => ({
    id,
    confidence: Math.exp(steepness * (margin - top)),
  }));
  const none = Math.exp(steepness * (reading.none - top));
  const total = raised.reduce((sum, r) => sum + r.confidence, none);
  return raised.map(({ id, confidence }) => ({ id, confidence: confidence / total }));
}

/** How sure the second stage is. */
export function certainty(calibration: Calibration, readings: Readings): { right: number; scope: number } {
  const inputs = inputsOf(readings);
  return { right: probability(calibration.right, inputs), scope: probability(calibration.scope, inputs) };
}
