import { Feedback, TaughtPhrase, Ticket, Unanswered } from '../store/records.js';
import { groupQuestions } from './teacher.js';
import { USAGE_PREFIX, WeekUsage } from './usage.js';

/** A stored document, as the report reads it. */
export interface ReportDocument {
  key: string;
  value: unknown;
}

/** What `npm run report` shows. */
export interface UsageReport {
  turns: number;
  /** Questions answered, asked back about, or answered with "the source does not say"; of those that were questions. */
  answered: number;
  questions: number;
  answerRate: number;
  weeks: { week: string; turns: number; answered: number; questions: number; answerRate: number }[];
  topics: Record<string, number>;
  languages: Record<string, number>;
  outcomes: Record<string, number>;
  feedback: { up: number; down: number; byTopic: Record<string, { up: number; down: number }> };
  reasons: { topic: string; language: string; reason: string }[];
  tickets: Record<'open' | 'taken' | 'closed', number>;
  taught: { active: number; undone: number };
  unanswered: { text: string; language: string; topic: string; times: number }[];
}

/** Adds up what the store holds of use, ratings, tickets and questions without an answer. */
export async function buildReport(documents: AsyncIterable<ReportDocument>): Promise<UsageReport> {
  const weeks: WeekUsage[] = [];
  const ratings: Feedback[] = [];
  const tickets: Ticket[] = [];
  const taught: TaughtPhrase[] = [];
  const open: Unanswered[] = [];
  for await (const { key, value } of documents) {
    if (key.startsWith(USAGE_PREFIX)) keep(weeks, WeekUsage.safeParse(value));
    else if (key.startsWith('feedback/')) keep(ratings, Feedback.safeParse(value));
    else if (key.startsWith('ticket/')) keep(tickets, Ticket.safeParse(value));
    else if (key.startsWith('taught/')) keep(taught, TaughtPhrase.safeParse(value));
    else if (key.startsWith('unanswered/')) keep(open, Unanswered.safeParse(value));
  }
  weeks.sort((a, b) => a.week.localeCompare(b.week));
  const status = (wanted: Ticket['status']): number => tickets.filter((t) => t.status === wanted).length;
  const undone = taught.filter((phrase) => phrase.undoneAt !== undefined).length;
  return {
    ...usageOf(weeks),
    ...feedbackOf(ratings),
    tickets: { open: status('open'), taken: status('taken'), closed: status('closed') },
    taught: { active: taught.length - undone, undone },
    unanswered: groupQuestions(open).map(({ text, language, topic, ids }) => ({
      text,
      language,
      topic: topic ?? 'none',
      times: ids.length,
    })),
  };
}

/** A document that this version cannot read is left out: a report must not fail on one record. */
function keep<T>(list: T[], parsed: { success: true; data: T } | { success: false }): void {
  if (parsed.success) list.push(parsed.data);
}

type Usage = Pick<
  UsageReport,
  'turns' | 'answered' | 'questions' | 'answerRate' | 'weeks' | 'topics' | 'languages' | 'outcomes'
>;

function usageOf(weeks: WeekUsage[]): Usage {
  const lines = weeks.map(({ week, turns, answered, outcomes }) => {
    const questions = turns - (outcomes['conversation'] ?? 0);
    return { week, turns, answered, questions, answerRate: rate(answered, questions) };
  });
  const total = (pick: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((sum, line) => sum + pick(line), 0);
  const [answered, questions] = [total((l) => l.answered), total((l) => l.questions)];
  return {
    turns: total((l) => l.turns),
    answered,
    questions,
    answerRate: rate(answered, questions),
    weeks: lines,
    topics: sum(weeks.map((w) => w.topics)),
    languages: sum(weeks.map((w) => w.languages)),
    outcomes: sum(weeks.map((w) => w.outcomes)),
  };
}

function feedbackOf(ratings: Feedback[]): Pick<UsageReport, 'feedback' | 'reasons'> {
  const byTopic: UsageReport['feedback']['byTopic'] = {};
  for (const { topic, rating } of ratings) {
    const counts = (byTopic[topic] ??= { up: 0, down: 0 });
    counts[rating] += 1;
  }
  const count = (wanted: 'up' | 'down'): number => ratings.filter((r) => r.rating === wanted).length;
  return {
    feedback: { up: count('up'), down: count('down'), byTopic },
    reasons: ratings.flatMap(({ topic, language, reason }) => (reason ? [{ topic, language, reason }] : [])),
  };
}

function rate(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 1000) / 1000 : 0;
}

/** Added up, the most frequent first. */
function sum(counts: Record<string, number>[]): Record<string, number> {
  const total = new Map<string, number>();
  for (const [name, count] of counts.flatMap((one) => Object.entries(one)))
    total.set(name, (total.get(name) ?? 0) + count);
  return Object.fromEntries([...total].sort((a, b) => b[1] - a[1]));
}

const SHOWN = 30;

const NOTHING =
  'Nothing is counted yet. A running service adds what was asked within half a minute; ' +
  'questions at the terminal (npm run ask) are not stored and not counted.\n';

/** The report as text for a terminal. */
export function reportText(report: UsageReport): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const list = (counts: Record<string, number>): string[] =>
    Object.entries(counts).map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`);
  const { feedback, tickets, taught } = report;
  const rated = feedback.up + feedback.down + tickets.open + tickets.taken + tickets.closed + taught.active;
  if (report.turns + rated + report.unanswered.length === 0) return NOTHING;
  return [
    `${report.turns} turns, ${report.questions} of them questions; answered: ${percent(report.answerRate)}`,
    '',
    'By week (questions, answered)',
    ...report.weeks.map((w) => `  ${w.week}  ${String(w.questions).padStart(6)}  ${percent(w.answerRate)}`),
    '',
    'By topic',
    ...list(report.topics),
    '',
    'By language',
    ...list(report.languages),
    '',
    'By outcome',
    ...list(report.outcomes),
    '',
    `Ratings: ${feedback.up} up, ${feedback.down} down`,
    ...report.reasons.slice(0, SHOWN).map((r) => `  ${r.topic} (${r.language}): ${r.reason}`),
    `Questions to people: ${tickets.open} open, ${tickets.taken} taken, ${tickets.closed} closed`,
    `Taught phrases: ${taught.active}, taken back: ${taught.undone}`,
    '',
    `Without a good answer: ${report.unanswered.length} question(s)`,
    ...report.unanswered
      .slice(0, SHOWN)
      .map((q) => `  ${String(q.times).padStart(4)} ×  [${q.language}, ${q.topic}] ${q.text}`),
    '',
  ].join('\n');
}
