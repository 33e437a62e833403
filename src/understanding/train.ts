import { TOPICS } from '../rules/index.js';
import { countFeatures } from './features.js';
import type { ModelData } from './model.js';
import type { Phrase } from './phrase-file.js';
import { toMatrix, trainClass } from './svm.js';
import type { Matrix, SvmOptions, Weights } from './svm.js';
import { buildVocabulary } from './vocabulary.js';
import { takeApart } from './words.js';
import type { Word } from './words.js';

export interface TrainOptions extends SvmOptions {
  /** Phrases an n-gram must occur in to be kept. */
  minimum: number;
  /** Price of an error on a phrase of the class itself, against 1 for the others. */
  positive: number;
  /** Extra words for what a lexicon finds in the text. */
  placeholders: (words: readonly Word[]) => string[];
}

export const TRAIN_OPTIONS: TrainOptions = {
  cost: 1,
  passes: 20,
  seed: 20210527,
  minimum: 2,
  positive: 1,
  placeholders: () => [],
};

/**
 * Trains the recogniser. The same phrases in the same order give the same model, bit by bit.
 * @param phrases of all authors
 * @param options only for trials; the defaults are the measured ones
 */
export function trainModel(phrases: readonly Phrase[], options: Partial<TrainOptions> = {}): ModelData {
  const settings = { ...TRAIN_OPTIONS, ...options };
  const texts = phrases.map((p) => takeApart(p.text));
  const counts = texts.map(({ tokens, words }) => countFeatures(tokens, settings.placeholders(words)));
  const allWords = new Set(texts.flatMap(({ tokens }) => tokens));
  const vocabulary = buildVocabulary(counts, allWords, settings.minimum);
  const matrix = toMatrix(
    counts.map((c) => vocabulary.vector(c)),
    vocabulary.hashes.length,
  );
  const columns = TOPICS.length + 1;
  const model: ModelData = {
    topics: TOPICS,
    vocabulary,
    weights: new Int8Array(matrix.features * columns),
    scales: new Float32Array(columns),
    biases: new Float32Array(columns),
  };
  for (const [column, topic] of [...TOPICS, 'french' as const].entries()) {
    const signs = Int8Array.from(phrases, (p) =>
      (topic === 'french' ? p.language === 'fr' : p.topic === topic) ? 1 : -1,
    );
    store(model, column, classWeights(matrix, signs, settings));
  }
  return model;
}

function classWeights(matrix: Matrix, signs: Int8Array, settings: TrainOptions): Weights {
  const costs = Float64Array.from(signs, (sign) => (sign > 0 ? settings.positive : 1));
  return trainClass(matrix, signs, costs, settings);
}

/** Rounds a column to int8 with one scale: the same accuracy in an eighth of the room. */
function store(model: ModelData, column: number, weights: Weights): void {
  const features = weights.length - 1;
  let highest = 1e-9;
  for (let f = 0; f < features; f++) highest = Math.max(highest, Math.abs(weights[f] ?? 0));
  const scale = highest / 127;
  model.scales[column] = scale;
  model.biases[column] = weights[features] ?? 0;
  const columns = model.biases.length;
  for (let f = 0; f < features; f++) {
    model.weights[f * columns + column] = Math.round((weights[f] ?? 0) / scale);
  }
}
