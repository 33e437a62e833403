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
  const sums = new Float64Array(model.biases.length);
  for (let n = 0; n < vector.indices.length; n++) {
    addRow(model, sums, vector.indices[n] ?? 0, vector.values[n] ?? 0);
  }
  return sums.map((sum, c) => sum * (model.scales[c] ?? 0) + (model.biases[c] ?? 0));
}

function addRow({ weights }: ModelData, sums: Float64Array, row: number, value: number): void {
  const columns = sums.length;
  const start = row * columns;
  for (let c = 0; c < columns; c++) sums[c] = (sums[c] ?? 0) + value * (weights[start + c] ?? 0);
}
