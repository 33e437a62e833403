import type { TopicId } from '../rules/index.js';
import { isDecidedTopic } from '../rules/index.js';
import { certainty, shares } from './judge.js';
import type { Calibration, Reading, Readings } from './judge.js';
import type { Clause, TopicGuess, Understanding } from './types.js';

type Decision = Pick<Understanding, 'band' | 'topics' | 'requests' | 'clauses'>;

const OFFERED = 3;

/** Turns what the model sees into one of the three bands, with the topics to answer or to offer. */
export function decideTopics(calibration: Calibration, readings: Readings): Decision {
  const { thresholds, steepness } = calibration;
  const sure = certainty(calibration, readings);
  const ranked = shares(readings.whole, steepness);
  const first = ranked[0];
  const clauses = readings.clauses.map((clause) => toClause(calibration, clause));
  const all =
    clauses.length > 0 ? clauses : [{ text: readings.whole.text, ...(first ? { topic: first.id } : {}) }];
  if (first && sure.right >= thresholds.answer) {
    const requests = requestsOf(first.id, clauses);
    return {
      band: 'answer',
      topics: [{ id: first.id, confidence: sure.right }, ...ranked.slice(1, OFFERED)],
      requests,
      clauses: all,
    };
  }
  if (sure.scope >= thresholds.scope) {
    return { band: 'choose', topics: offers(ranked), requests: [], clauses: all };
  }
  const none: TopicGuess = { id: 'none', confidence: 1 - sure.scope };
  const plausible = sure.scope >= thresholds.offer ? offers(ranked) : [];
  return { band: 'unknown', topics: [none, ...plausible], requests: [], clauses: all };
}

function offers(ranked: readonly TopicGuess[]): TopicGuess[] {
  return ranked.slice(0, OFFERED);
}

function toClause(calibration: Calibration, reading: Reading): Clause {
  const sure = certainty(calibration, { whole: reading, clauses: [] });
  const first = reading.ranked[0];
  return first && sure.right >= calibration.thresholds.clause
    ? { text: reading.text, topic: first.id }
    : { text: reading.text };
}

/** Several requests only when clauses by themselves ask clearly for different things, the whole's topic among them. */
function requestsOf(first: TopicId, clauses: readonly Clause[]): TopicId[] {
  const asked = [
    ...new Set(clauses.flatMap(({ topic }): TopicId[] => (topic && isDecidedTopic(topic) ? [topic] : []))),
  ];
  return asked.length > 1 && asked.includes(first) ? asked.slice(0, OFFERED) : [first];
}
