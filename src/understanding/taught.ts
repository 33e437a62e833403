import type { TopicId } from '../rules/index.js';
import { countFeatures } from './features.js';
import type { ModelData } from './model.js';
import { exactKey, tokenise } from './normalise.js';
import type { TaughtPhrase } from './types.js';
import type { Vector } from './vocabulary.js';

/** Phrases that staff taught: looked up exactly, and by likeness. Nothing is trained again. */
export interface TaughtPhrases {
  exact: ReadonlyMap<string, TopicId>;
  vectors: readonly { topic: TopicId; values: ReadonlyMap<number, number> }[];
}

/** From this cosine on a message counts as the taught phrase. */
const ALIKE = 0.85;

/** Prepares taught phrases; a few thousand take well under a second. */
export function compileTaught(model: ModelData, phrases: readonly TaughtPhrase[]): TaughtPhrases {
  return {
    exact: new Map(phrases.map((p) => [exactKey(p.text), p.topic])),
    vectors: phrases.map(({ text, topic }) => {
      const { indices, values } = model.vocabulary.vector(countFeatures(tokenise(text)));
      return { topic, values: new Map(indices.map((index, n) => [index, values[n] ?? 0])) };
    }),
  };
}

/** The topic of the taught phrase that a message is equal or very close to. */
export function findTaught(taught: TaughtPhrases, key: string, vector: () => Vector): TopicId | undefined {
  const exact = taught.exact.get(key);
  if (exact || taught.vectors.length === 0) return exact;
  const read = vector();
  let best: { topic: TopicId; cosine: number } | undefined;
  for (const { topic, values } of taught.vectors) {
    const likeness = cosine(read, values);
    if (likeness >= ALIKE && (!best || likeness > best.cosine)) best = { topic, cosine: likeness };
  }
  return best?.topic;
}

/** Both blocks of a vector have length one, so the whole has the square root of two. */
function cosine({ indices, values }: Vector, other: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [n, index] of indices.entries()) sum += (values[n] ?? 0) * (other.get(index) ?? 0);
  return sum / 2;
}
