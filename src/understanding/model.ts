import type { TopicId } from '../rules/index.js';
import type { Vector, Vocabulary } from './vocabulary.js';

/** A trained recogniser: for every n-gram one weight per topic, and in the last column one for the language (French positive). */
export interface ModelData {
  topics: readonly TopicId[];
  vocabulary: Vocabulary;
  /** One row per n-gram, `topics.length + 1` columns. */
  weights: Int8Array;
  /** Per column: what one step of `weights` is worth. */
  scales: Float32Array;
  biases: Float32Array;
}

/**
 * How well a text fits each topic.
 * @returns one margin per topic, then the one of the language
 */
export function margins(model: ModelData, vector: Vector): Float64Array {
  const columns = model.biases.length;
  const sums = new Float64Array(columns);
  for (let n = 0; n < vector.indices.length; n++) {
    const value = vector.values[n] ?? 0;
    const start = (vector.indices[n] ?? 0) * columns;
    for (let c = 0; c < columns; c++) sums[c] = (sums[c] ?? 0) + value * (model.weights[start + c] ?? 0);
  }
  for (let c = 0; c < columns; c++)
    sums[c] = (sums[c] ?? 0) * (model.scales[c] ?? 0) + (model.biases[c] ?? 0);
  return sums;
}
