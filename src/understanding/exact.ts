import type { TopicId } from '../rules/index.js';
import { isNear, lettersOf, mayBeNear } from './edit-distance.js';
import { exactKey } from './normalise.js';

/** Commands, button labels, card actions: looked up as they are, or with one slip. */
export interface ExactTexts {
  topics: ReadonlyMap<string, TopicId>;
  keys: readonly { key: string; letters: number; topic: TopicId }[];
}

/** Shorter ones have too many neighbours. */
const SHORTEST = 3;
/** Of those this short, every letter must have been typed: "nvmm" is "nvm", "tpd" is not "ttyl". */
const SHORT = 3;

/** Prepares texts that mean a topic by themselves. */
export function compileExact(texts: ReadonlyMap<string, TopicId>): ExactTexts {
  const topics = new Map([...texts].map(([text, topic]) => [exactKey(text), topic]));
  const keys = [...topics].map(([key, topic]) => ({ key, topic, letters: lettersOf(key) }));
  return { topics, keys: keys.filter(({ key }) => key.length >= SHORTEST && /^[a-z ]+$/.test(key)) };
}

/**
 * The topic of a text that is one slip away from known ones, if they agree. Only for texts that hold a word which
 * nobody wrote before: "shop" is no misspelt "stop".
 * @param key the text as `exactKey` gives it
 */
export function findNearlyExact({ keys }: ExactTexts, key: string): TopicId | undefined {
  if (key.length < SHORTEST) return undefined;
  const letters = lettersOf(key);
  const near = keys.filter(
    (other) =>
      mayBeNear(letters, other.letters, 1) &&
      isNear(key, other.key, 1) &&
      (other.key.length > SHORT || (other.letters & ~letters) === 0),
  );
  const topics = new Set(near.map(({ topic }) => topic));
  return topics.size === 1 ? near[0]?.topic : undefined;
}
