import { pino } from 'pino';
import type { Logger } from 'pino';

export type { Logger } from 'pino';

/**
 * The program's log: one JSON object a line on standard error, so that standard output stays for results.
 * Message texts and identifiers are not handed to it.
 * @param level a pino level, or `silent`
 */
export function createLogger(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: false }));
}
