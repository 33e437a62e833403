import type { Logger } from './logger.js';
import type { DocumentStore } from './store/document-store.js';
import { isLeftOver } from './store/left-over.js';

/** Documents looked at in one step, and the pauses between steps and between rounds, in milliseconds. */
const BATCH = 200;
const STEP_MS = 5_000;
const ROUND_MS = 3_600_000;

/**
 * Removes conversations that nobody has touched for so many days, and what only led to them, a few documents at a time, in the background.
 * @returns a handle that stops it
 */
export function startRetention(options: { storage: DocumentStore; days: number; logger: Logger }): {
  stop(): void;
} {
  const { storage, days, logger } = options;
  let timer: NodeJS.Timeout | undefined;
  const next = (ms: number): void => {
    timer = setTimeout(() => void step(), ms);
    timer.unref();
  };
  const step = async (): Promise<void> => {
    try {
      const { removed, finished } = await storage.sweep({
        olderThanDays: days,
        batch: BATCH,
        matches: (document) => isLeftOver(storage, document),
      });
      if (removed > 0) logger.info({ removed }, 'old conversations removed');
      next(finished ? ROUND_MS : STEP_MS);
    } catch (error) {
      logger.error({ err: error }, 'retention failed');
      next(ROUND_MS);
    }
  };
  next(STEP_MS);
  return { stop: () => clearTimeout(timer) };
}
