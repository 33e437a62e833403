import { frozenCopy, Recent } from '../replies/recent.js';
import { decide } from '../rules/index.js';
import type { DecidedTopic, Outcome, Rulebook, Situation } from '../rules/index.js';

/** What the rules decided lately, per rulebook; a turn asks several times for the same, and many people for that too. */
const RECENT = new WeakMap<Rulebook, Recent<Outcome>>();
const MOST_RECENT = 500;

/** The rules' decision, frozen, as others may be given the same. */
export function decided(topic: DecidedTopic, situation: Situation, book: Rulebook, today: string): Outcome {
  const recent = RECENT.get(book) ?? new Recent(MOST_RECENT);
  RECENT.set(book, recent);
  const key = JSON.stringify([topic, today, situation]);
  return recent.get(key, () => frozenCopy(decide(topic, situation, book, today)));
}
