import type { Certainty } from './outcome.js';
import type { FactId } from './rulebook.js';
import type { DecidedTopic } from './topics.js';

/** Sentences of general answers that go with points. */
export type Along =
  | 'ids-where'
  | 'ids-until'
  | 'ids-after-activation'
  | 'ids-per-account'
  | 'wrong-account'
  | 'check-account'
  | 'members'
  | 'mpn-account'
  | 'portals';

/**
 * A point of a topic that is asked by itself ("which role?", "does looking it up cost an incident?"): one sentence
 * answers it, and goes before the rest. The sentence is a finding, from facts of the rulebook, a dated notice, or that
 * the source does not say.
 */
interface Kind {
  topic: DecidedTopic;
  /** How much of the topic's general answer follows. */
  beside: number;
  /** What belongs to the answer and follows it directly. */
  along?: readonly Along[];
  /** A notice that belongs to the answer. */
  also?: string;
  /** The case that makes the sentence untrue; the topic's general answer is then given: cloud, with a membership that has none. */
  unless?: 'without-cloud';
}
export interface SaidPoint extends Kind {
  facts: readonly FactId[];
  certainty: Certainty;
}
export interface DatedPoint extends Kind {
  notice: string;
}
export interface SilentPoint extends Kind {
  /** Where to ask. */
  links: readonly string[];
}
export type Point = SaidPoint | DatedPoint | SilentPoint;

type More = Partial<Pick<Kind, 'beside' | 'along' | 'also' | 'unless'>>;

/** Answered by a sentence from facts of the rulebook. */
export const said = (
  topic: DecidedTopic,
  facts: readonly FactId[],
  certainty: Certainty = 'stated',
  more: More = {},
): SaidPoint => ({ topic, facts, certainty, beside: 1, ...more });

/** Answered by a dated notice. */
export const dated = (topic: DecidedTopic, notice: string, more: More = {}): DatedPoint => ({
  topic,
  notice,
  beside: 1,
  ...more,
});

/** Answered by no source: says so, and where to ask. */
export const silent = (topic: DecidedTopic, links: readonly string[], more: More = {}): SilentPoint => ({
  topic,
  links,
  beside: 0,
  ...more,
});
