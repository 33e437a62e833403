import { z } from 'zod';
import { isDecidedTopic, TOPICS } from '../rules/index.js';
import type { TopicId } from '../rules/index.js';
import type { Understanding } from '../understanding/index.js';

/** One line of an evaluation file. */
export const Question = z.object({
  text: z.string().min(1),
  lang: z.enum(['en', 'fr']),
  topics: z.array(z.enum(TOPICS)).min(1),
});
export type Question = z.infer<typeof Question>;

export interface Judged {
  question: Question;
  inScope: boolean;
  /** Answered at once with an accepted topic. */
  right: boolean;
  /** Answered at once with another topic. */
  wrong: boolean;
  /** Not answered, and an accepted topic is among those offered. */
  offered: boolean;
  /** Not answered and no accepted topic offered. */
  lost: boolean;
  /** An accepted topic is among the three best, whatever the band. */
  top3: boolean;
  /** Out of scope and answered with a topic of the rules. */
  letIn: boolean;
  languageRight: boolean;
  /** What came first, for the list of confusions. */
  got: TopicId;
}

/** Compares what was understood with what is accepted. */
export function judge(question: Question, result: Understanding): Judged {
  const inScope = question.topics[0] !== 'none';
  const seen = compare(new Set<TopicId>(question.topics), result);
  return {
    question,
    inScope,
    right: inScope ? seen.right : !seen.answered,
    wrong: inScope && seen.answered && !seen.right,
    offered: inScope && seen.offered,
    lost: inScope && !seen.answered && !seen.offered,
    top3: seen.right || seen.among,
    letIn: !inScope && result.requests.some(isDecidedTopic),
    languageRight: result.language === question.lang,
    got: seen.got,
  };
}

function compare(accepted: ReadonlySet<TopicId>, { band, requests, topics }: Understanding) {
  const answered = band === 'answer';
  const guesses = topics.map((t) => t.id).filter((id) => id !== 'none');
  const among = guesses.slice(0, 3).some((id) => accepted.has(id));
  const first = band === 'unknown' ? 'none' : (guesses[0] ?? 'none');
  return {
    answered,
    among,
    offered: !answered && among,
    right: answered && requests.some((id) => accepted.has(id)),
    got: requests[0] ?? first,
  };
}

/** Shares from 0 to 1 of the questions in scope; the last three of those out of scope and of all. */
export interface Measures {
  questions: number;
  inScope: number;
  outOfScope: number;
  right: number;
  rightOrOffered: number;
  wrong: number;
  inScopeRefused: number;
  top3: number;
  outOfScopeRefused: number;
  language: number;
}

function share(list: readonly Judged[], test: (j: Judged) => boolean): number {
  return list.length > 0 ? list.filter(test).length / list.length : 1;
}

/** The figures of a list of judged questions. */
export function measure(judged: readonly Judged[]): Measures {
  const inside = judged.filter((j) => j.inScope);
  const outside = judged.filter((j) => !j.inScope);
  return {
    questions: judged.length,
    inScope: inside.length,
    outOfScope: outside.length,
    right: share(inside, (j) => j.right),
    rightOrOffered: share(inside, (j) => j.right || j.offered),
    wrong: inside.length > 0 ? share(inside, (j) => j.wrong) : 0,
    inScopeRefused: inside.length > 0 ? share(inside, (j) => j.lost) : 0,
    top3: share(inside, (j) => j.top3),
    outOfScopeRefused: share(outside, (j) => !j.letIn),
    language: share(judged, (j) => j.languageRight),
  };
}

export interface Report {
  total: Measures;
  en: Measures;
  fr: Measures;
  /** "true > given" with how often, most frequent first. */
  confusions: { expected: TopicId; got: TopicId; times: number }[];
  /** Share right at once by topic, worst first. */
  topics: { topic: TopicId; questions: number; right: number }[];
}

/** Everything that `npm run evaluate` prints. */
export function report(judged: readonly Judged[]): Report {
  return {
    total: measure(judged),
    en: measure(judged.filter((j) => j.question.lang === 'en')),
    fr: measure(judged.filter((j) => j.question.lang === 'fr')),
    confusions: confusions(judged),
    topics: byTopic(judged),
  };
}

function expectedOf({ question }: Judged): TopicId {
  return question.topics[0] ?? 'none';
}

function confusions(judged: readonly Judged[]): Report['confusions'] {
  const counts = new Map<string, Report['confusions'][number]>();
  for (const j of judged.filter((one) => !one.right && one.got !== expectedOf(one))) {
    const expected = expectedOf(j);
    const key = `${expected} ${j.got}`;
    const entry = counts.get(key) ?? { expected, got: j.got, times: 0 };
    counts.set(key, { ...entry, times: entry.times + 1 });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times);
}

function byTopic(judged: readonly Judged[]): Report['topics'] {
  return TOPICS.flatMap((topic) => {
    const own = judged.filter((j) => expectedOf(j) === topic);
    return own.length > 0 ? [{ topic, questions: own.length, right: share(own, (j) => j.right) }] : [];
  }).sort((a, b) => a.right - b.right);
}
