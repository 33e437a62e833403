import { z } from 'zod';
import type { Documents } from '../store/documents.js';

const Counts = z.record(z.string(), z.int().min(0));

/** What was asked in one week: how often each topic, outcome and language. */
export const WeekUsage = z.object({
  week: z.string(),
  turns: z.int().min(0),
  answered: z.int().min(0),
  topics: Counts,
  outcomes: Counts,
  languages: Counts,
});
export type WeekUsage = z.infer<typeof WeekUsage>;

/** One turn, as it is counted. No text and nobody's id is kept. */
export interface CountedTurn {
  topic: string;
  outcome: string;
  language: string;
}

const ANSWERED: ReadonlySet<string> = new Set(['answer', 'ask', 'unknown']);
export const USAGE_PREFIX = 'usage/';
const FLUSH_MS = 30_000;

/** Counts turns by week. Kept in memory for some seconds and added up in the store, so that it costs no turn a write. */
export class UsageCounter {
  private pending = new Map<string, WeekUsage>();
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly documents: Documents,
    private readonly clock: () => Date,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Counts a turn. */
  count({ topic, outcome, language }: CountedTurn): void {
    const week = isoWeek(this.clock());
    const usage = this.pending.get(week) ?? emptyWeek(week);
    this.pending.set(week, usage);
    usage.turns += 1;
    if (ANSWERED.has(outcome)) usage.answered += 1;
    addOne(usage.topics, topic);
    addOne(usage.outcomes, outcome);
    addOne(usage.languages, language);
    this.flushLater();
  }

  /** Adds what was counted to the store; resolves when nothing of it is under way any more. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const write = (): Promise<void> => this.write();
    // A program that stops must not leave the timer's own flush half done.
    this.flushing = this.flushing.then(write, write);
    await this.flushing;
  }

  private flushLater(): void {
    this.timer ??= setTimeout(() => {
      this.flush().catch(this.onError);
    }, FLUSH_MS).unref();
  }

  private async write(): Promise<void> {
    const weeks = this.pending;
    this.pending = new Map();
    const failures: unknown[] = [];
    for (const [week, usage] of weeks) {
      try {
        await this.documents.update(`${USAGE_PREFIX}${week}`, WeekUsage, (stored) =>
          addWeeks(stored ?? emptyWeek(week), usage),
        );
      } catch (error) {
        // What could not be written is written later, also if nobody says anything until then.
        this.pending.set(week, addWeeks(this.pending.get(week) ?? emptyWeek(week), usage));
        this.flushLater();
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

function emptyWeek(week: string): WeekUsage {
  return { week, turns: 0, answered: 0, topics: {}, outcomes: {}, languages: {} };
}

function addOne(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function addWeeks(a: WeekUsage, b: WeekUsage): WeekUsage {
  return {
    week: a.week,
    turns: a.turns + b.turns,
    answered: a.answered + b.answered,
    topics: addCounts(a.topics, b.topics),
    outcomes: addCounts(a.outcomes, b.outcomes),
    languages: addCounts(a.languages, b.languages),
  };
}

function addCounts(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const sum = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/** The ISO week of a date, such as `2026-W47`. */
export function isoWeek(date: Date): string {
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
