/** A two-class logistic regression over standardised inputs. */
export interface Logistic {
  means: number[];
  deviations: number[];
  weights: number[];
  bias: number;
}

/** Probability of the positive class. */
export function probability(model: Logistic, inputs: readonly number[]): number {
  let sum = model.bias;
  for (const [i, input] of inputs.entries()) {
    sum += ((input - (model.means[i] ?? 0)) / (model.deviations[i] ?? 1)) * (model.weights[i] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Fits by plain gradient descent; the inputs are few, so speed does not matter.
 * @param rows inputs of each example
 * @param positive whether each example is of the positive class
 * @param weights of the examples, so that the rarer class is heard
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  positive: readonly boolean[],
  weights: readonly number[],
): Logistic {
  const size = rows[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_, i) => rows.map((row) => row[i] ?? 0));
  const means = columns.map((c) => c.reduce((a, b) => a + b, 0) / c.length);
  const deviations = columns.map((c, i) => {
    const mean = means[i] ?? 0;
    return Math.sqrt(c.reduce((a, b) => a + (b - mean) ** 2, 0) / c.length) || 1;
  });
  const model: Logistic = { means, deviations, weights: means.map(() => 0), bias: 0 };
  const total = weights.reduce((a, b) => a + b, 0);
  for (let pass = 0; pass < 1500; pass++) descend(model, rows, positive, weights, total);
  return model;
}

function descend(
  model: Logistic,
  rows: readonly (readonly number[])[],
  positive: readonly boolean[],
  weights: readonly number[],
  total: number,
): void {
  const gradient = model.weights.map((w) => w / total);
  let bias = 0;
  for (const [n, row] of rows.entries()) {
    const error = (probability(model, row) - (positive[n] ? 1 : 0)) * ((weights[n] ?? 1) / total);
    bias += error;
    for (const [i, input] of row.entries()) {
      gradient[i] =
        (gradient[i] ?? 0) + error * ((input - (model.means[i] ?? 0)) / (model.deviations[i] ?? 1));
    }
  }
  model.bias -= bias;
  for (const [i, g] of gradient.entries()) model.weights[i] = (model.weights[i] ?? 0) - g;
}
