import { isTopicId } from '../rules/index.js';
import type { TopicId } from '../rules/index.js';
import type { Documents } from '../store/documents.js';
import { isoWeek, USAGE_PREFIX, WeekUsage } from './usage.js';

/** Long enough to even out a busy day, short enough to follow what people ask now. */
const WEEKS = 4;
const DAY_MS = 86_400_000;
/** The message extension asks at every key that is pressed. */
const FRESH_MS = 60_000;

/** The topics that people ask most, from the weekly counts. */
export class PopularTopics {
  private read: { at: number; topics: Promise<TopicId[]> } | undefined;

  constructor(
    private readonly documents: Documents,
    private readonly clock: () => Date,
  ) {}

  /** The topics of the last weeks, the most asked first; read again after a minute. */
  async list(): Promise<TopicId[]> {
    const now = this.clock().getTime();
    if (this.read && now - this.read.at < FRESH_MS) return this.read.topics;
    const read = { at: now, topics: this.count(now) };
    this.read = read;
    read.topics.catch(() => {
      // What failed is not kept for a minute.
      if (this.read === read) this.read = undefined;
    });
    return read.topics;
  }

  private async count(now: number): Promise<TopicId[]> {
    const weeks = Array.from({ length: WEEKS }, (_, back) => isoWeek(new Date(now - back * 7 * DAY_MS)));
    const usage = await Promise.all(
      weeks.map((week) => this.documents.get(`${USAGE_PREFIX}${week}`, WeekUsage)),
    );
    const counts = new Map<TopicId, number>();
    for (const [topic, times] of usage.flatMap((week) => Object.entries(week?.topics ?? {}))) {
      if (isTopicId(topic)) counts.set(topic, (counts.get(topic) ?? 0) + times);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
  }
}
