import type { Vector } from './vocabulary.js';

export interface SvmOptions {
  /** Price of an error against the length of the weights. */
  cost: number;
  /** At most so many passes over the phrases that still matter. */
  passes: number;
  seed: number;
}

/** Small seeded generator (mulberry32): a build must repeat exactly. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The phrases as one flat sparse matrix, so that training runs over plain arrays. */
export interface Matrix {
  starts: Int32Array;
  indices: Int32Array;
  values: Float32Array;
  /** Squared length of each row, the bias included. */
  squares: Float64Array;
  features: number;
}

/** Lays vectors out one after the other. */
export function toMatrix(vectors: readonly Vector[], features: number): Matrix {
  const total = vectors.reduce((sum, v) => sum + v.indices.length, 0);
  const matrix: Matrix = {
    starts: new Int32Array(vectors.length + 1),
    indices: new Int32Array(total),
    values: new Float32Array(total),
    squares: new Float64Array(vectors.length),
    features,
  };
  let at = 0;
  for (const [row, vector] of vectors.entries()) {
    matrix.starts[row] = at;
    matrix.indices.set(vector.indices, at);
    matrix.values.set(vector.values, at);
    matrix.squares[row] = vector.values.reduce((sum, v) => sum + v * v, 1);
    at += vector.indices.length;
  }
  matrix.starts[vectors.length] = at;
  return matrix;
}

/** Weights of one class; the last one is the bias. */
export type Weights = Float64Array;

function dot(m: Matrix, row: number, w: Weights): number {
  let sum = w[m.features] ?? 0;
  const end = m.starts[row + 1] ?? 0;
  for (let i = m.starts[row] ?? 0; i < end; i++) {
    sum += (m.values[i] ?? 0) * (w[m.indices[i] ?? 0] ?? 0);
  }
  return sum;
}

function add(m: Matrix, row: number, w: Weights, step: number): void {
  w[m.features] = (w[m.features] ?? 0) + step;
  const end = m.starts[row + 1] ?? 0;
  for (let i = m.starts[row] ?? 0; i < end; i++) {
    const index = m.indices[i] ?? 0;
    w[index] = (w[index] ?? 0) + step * (m.values[i] ?? 0);
  }
}

/** The state of one class's training: dual variables and the rows that can still move. */
interface Run {
  matrix: Matrix;
  signs: Int8Array;
  /** Half the inverse cost of each row: the diagonal of the squared hinge. */
  diagonals: Float64Array;
  alphas: Float64Array;
  active: Int32Array;
  weights: Weights;
}

/** Moves one dual variable to its best place; gives the projected gradient, or undefined when the row may rest. */
function update(run: Run, row: number, rest: number): number | undefined {
  const sign = run.signs[row] ?? 0;
  const alpha = run.alphas[row] ?? 0;
  const diagonal = run.diagonals[row] ?? 0;
  const gradient = sign * dot(run.matrix, row, run.weights) - 1 + diagonal * alpha;
  if (alpha === 0 && gradient > rest) return undefined;
  const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
  if (Math.abs(projected) > 1e-12) {
    const next = Math.max(alpha - gradient / ((run.matrix.squares[row] ?? 1) + diagonal), 0);
    run.alphas[row] = next;
    add(run.matrix, row, run.weights, (next - alpha) * sign);
  }
  return projected;
}

function shuffle(rows: Int32Array, size: number, random: () => number): void {
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = rows[i] ?? 0;
    rows[i] = rows[j] ?? 0;
    rows[j] = kept;
  }
}

/** One pass over the active rows; gives how many stay active and the largest gradients seen. */
function pass(run: Run, size: number, rest: number): { size: number; highest: number; spread: number } {
  let highest = -Infinity;
  let lowest = Infinity;
  for (let i = 0; i < size; i++) {
    const row = run.active[i] ?? 0;
    const gradient = update(run, row, rest);
    if (gradient === undefined) {
      size--;
      run.active[i] = run.active[size] ?? 0;
      run.active[size] = row;
      i--;
      continue;
    }
    highest = Math.max(highest, gradient);
    lowest = Math.min(lowest, gradient);
  }
  return { size, highest, spread: highest - lowest };
}

/**
 * Trains one class against all others: linear support vector machine, squared hinge, dual coordinate descent with
 * shrinking (Hsieh and others, 2008).
 * @param matrix the phrases
 * @param signs +1 for rows of the class, -1 for the others
 * @param costs price of each row relative to `options.cost`
 */
export function trainClass(
  matrix: Matrix,
  signs: Int8Array,
  costs: Float64Array,
  options: SvmOptions,
): Weights {
  const random = seeded(options.seed);
  const run: Run = {
    matrix,
    signs,
    diagonals: costs.map((cost) => 1 / (2 * cost * options.cost)),
    alphas: new Float64Array(signs.length),
    active: Int32Array.from(signs, (_, i) => i),
    weights: new Float64Array(matrix.features + 1),
  };
  let size = signs.length;
  let rest = Infinity;
  for (let n = 0; n < options.passes && size > 0; n++) {
    shuffle(run.active, size, random);
    const seen = pass(run, size, rest);
    size = seen.size;
    if (seen.spread < 0.05) break;
    rest = seen.highest > 0 ? seen.highest : Infinity;
  }
  return run.weights;
}
