import { CodedError } from '../errors.js';
import { isConflict } from '../store/documents.js';

const TRIES = 8;

/**
 * Runs a turn, and again if another instance has written the conversation meanwhile. What a turn does
 * before its save, it does once however often it runs: a ticket and a question without an answer have their ids of the
 * message.
 * @throws what the turn throws; a conflict only after eight tries
 */
export async function withRetry<T>(turn: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await turn();
    } catch (error) {
      if (attempt >= TRIES || !isConflict(error)) throw error;
    }
  }
}

/** Whether a turn failed because it could not be stored. */
export function isStoreFailure(error: unknown): boolean {
  return (error instanceof CodedError && error.code.startsWith('store-')) || isConflict(error);
}
