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

/** Sums per column, filled anew by every call. */
let sums = new Float64Array(64);

/**
 * How well a text fits each topic.
 * @returns one margin per topic, then the one of the language
 */
export function margins(model: ModelData, { indices, values }: Vector): number[] {
  const columns = model.biases.length;
  if (sums.length < columns) sums = new Float64Array(columns);
  sums.fill(0);
  for (let n = 0; n < indices.length; n += 2) addRows(model, indices, values, n);
  return Array.from(model.biases, (bias, c) => (sums[c] ?? 0) * (model.scales[c] ?? 0) + bias);
}

/** Adds two rows at a time, which spares much of the work; past the end of the text, a row counts nothing. */
function addRows(
  { weights, biases }: ModelData,
  indices: readonly number[],
  values: readonly number[],
  n: number,
): void {
  const columns = biases.length;
  const a = values[n] ?? 0;
  const b = values[n + 1] ?? 0;
  const rowA = (indices[n] ?? 0) * columns;
  const rowB = (indices[n + 1] ?? 0) * columns;
  for (let i = 0; i < columns; i++) {
    sums[i] = (sums[i] ?? 0) + a * (weights[rowA + i] ?? 0) + b * (weights[rowB + i] ?? 0);
  }
}
