import type { Logger } from './logger.js';
import type { DocumentStore } from './store/document-store.js';
import { isLeftOver } from './store/left-over.js';
import { isExpired } from './store/store-items.js';

/** Documents looked at in one step, and the pauses between steps and between rounds, in milliseconds. */
const BATCH = 200;
const STEP_MS = 5_000;
const ROUND_MS = 3_600_000;
/** Nothing is removed that was written to within so many days: what the web chat keeps lives shortest. */
const SHORTEST_DAYS = 1;

/** What the retention needs. */
export interface RetentionOptions {
  readonly storage: DocumentStore;
  /** Days after which a conversation that nobody has touched is removed, with what only led to it. */
  readonly days: number;
  readonly clock?: () => Date;
  /** Whether a key is that of a transcript whose time is over; undefined if it is no transcript's. */
  readonly isTranscriptOver: (key: string) => Promise<boolean | undefined>;
}

/**
 * Looks at the next few documents, and removes what was kept long enough.
 * @returns how many went, and whether that was the last of them
 */
export function retentionStep(options: RetentionOptions): Promise<{ removed: number; finished: boolean }> {
  const { storage, days, clock = () => new Date(), isTranscriptOver } = options;
  return storage.sweep({
    olderThanDays: Math.min(days, SHORTEST_DAYS),
    batch: BATCH,
    matches: async (document) =>
      (await isTranscriptOver(document.key)) ??
      (isExpired(document.savedAt, days, clock()) && (await isLeftOver(storage, document))),
  });
}

/**
 * Removes what was kept long enough, a few documents at a time, in the background.
 * @returns a handle that stops it
 */
export function startRetention({ logger, ...options }: RetentionOptions & { readonly logger: Logger }): {
  stop(): void;
} {
  let timer: NodeJS.Timeout | undefined;
  const next = (ms: number): void => {
    timer = setTimeout(() => void step(), ms);
    timer.unref();
  };
  const step = async (): Promise<void> => {
    try {
      const { removed, finished } = await retentionStep(options);
      if (removed > 0) logger.info({ removed }, 'documents that were kept long enough removed');
      next(finished ? ROUND_MS : STEP_MS);
    } catch (error) {
      logger.error({ err: error }, 'retention failed');
      next(ROUND_MS);
    }
  };
  next(STEP_MS);
  return { stop: () => clearTimeout(timer) };
}
