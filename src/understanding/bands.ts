import type { TopicId } from '../rules/index.js';
import { isDecidedTopic } from '../rules/index.js';
import { asksSomething } from './clauses.js';
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
  const several = clearlyAsked(readings.clauses, calibration);
  if (first && several.length > 1) {
    return answered(several, Math.max(sure.right, CLEAR), ranked, all);
  }
  if (first && sure.right >= thresholds.answer && isLegible(readings.whole)) {
    return answered(requestsOf(ranked, clauses), sure.right, ranked, all);
  }
  if (sure.scope >= thresholds.scope) {
    return { band: 'choose', topics: offers(ranked), requests: [], clauses: all };
  }
  const none: TopicGuess = { id: 'none', confidence: 1 - sure.scope };
  const plausible = sure.scope >= thresholds.offer ? offers(ranked) : [];
  return { band: 'unknown', topics: [none, ...plausible], requests: [], clauses: all };
}

function answered(
  requests: TopicId[],
  confidence: number,
  ranked: readonly TopicGuess[],
  clauses: Clause[],
): Decision {
  const [id = 'none'] = requests;
  return { band: 'answer', topics: [{ id, confidence }, ...ranked.slice(1, OFFERED)], requests, clauses };
}

/** Keyboard noise may resemble a word here and there, but holds none. */
function isLegible({ strange, mended, words }: Reading): boolean {
  return strange === 0 || words < 2 || strange + mended < words;
}

function offers(ranked: readonly TopicGuess[]): TopicGuess[] {
  return ranked.slice(0, OFFERED);
}

function toClause(calibration: Calibration, reading: Reading): Clause {
  const sure = certainty(calibration, { whole: reading, clauses: [] });
  const first = reading.ranked[0];
  return first && asksSomething(reading.text) && sure.right >= calibration.thresholds.clause
    ? { text: reading.text, topic: first.id }
    : { text: reading.text };
}

/** How sure a clause must be of its topic, to be a request whatever the whole message resembles. */
const CLEAR = 0.8;

/** The topics of clauses that each ask clearly for something of their own. */
function clearlyAsked(clauses: readonly Reading[], calibration: Calibration): TopicId[] {
  const clear = clauses.flatMap((reading): TopicId[] => {
    const id = reading.ranked[0]?.id;
    const asks = id !== undefined && isDecidedTopic(id) && asksSomething(reading.text);
    return asks && certainty(calibration, { whole: reading, clauses: [] }).right >= CLEAR ? [id] : [];
  });
  return [...new Set(clear)].slice(0, OFFERED);
}

/** Of the topics that the whole message suggests, a second request must be among the first few. */
const SUGGESTED = 4;

/**
 * Several requests only when clauses by themselves ask clearly for different things and the message as a whole
 * suggests each of them; a story around one request stays one request.
 */
function requestsOf(ranked: readonly TopicGuess[], clauses: readonly Clause[]): TopicId[] {
  const suggested = ranked.slice(0, SUGGESTED).map((r) => r.id);
  const asked = clauses.flatMap(({ topic }): TopicId[] =>
    topic && isDecidedTopic(topic) && suggested.includes(topic) ? [topic] : [],
  );
  const first = suggested.slice(0, 1);
  const distinct = [...new Set(asked)];
  return distinct.length > 1 && first.every((id) => distinct.includes(id))
    ? distinct.slice(0, OFFERED)
    : first;
}
