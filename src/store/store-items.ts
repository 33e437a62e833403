import { z } from 'zod';
import { CodedError } from '../errors.js';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Few enough that a large batch does not run out of file handles. */
const STEP = 32;

const Item = z.looseObject({ eTag: z.string().nullish() });

/** As the SDK's own storages: no keys at all is a mistake of the caller. */
export function requireKeys(keys: unknown): asserts keys is string[] {
  if (!Array.isArray(keys)) throw new ReferenceError('Keys are required when reading.');
}

/** As the SDK's own storages: no changes at all is a mistake of the caller. */
export function requireChanges(changes: unknown): asserts changes is Record<string, unknown> {
  if (typeof changes !== 'object' || changes === null) {
    throw new ReferenceError('Changes are required when writing.');
  }
}

/** An item taken apart, as JSON carries it. */
export interface CheckedItem {
  eTag: string | undefined;
  value: Record<string, unknown>;
  /** The value's text; an eTag in it does not count. */
  valueText: string;
}

/** Takes an item apart, as JSON would carry it; an empty eTag is none. */
export function checkItem(key: string, item: unknown): CheckedItem {
  if (key === '') throw new CodedError('invalid-request', 'A document needs a key.');
  try {
    const valueText = JSON.stringify(item);
    const { eTag, ...value } = Item.parse(JSON.parse(valueText));
    return { eTag: eTag === null || eTag === '' ? undefined : eTag, value, valueText };
  } catch (error) {
    throw new CodedError('invalid-request', 'Only JSON objects can be stored.', { cause: error });
  }
}

/** Whether a document was saved longer ago than that. One from the future, after the clock went back, is not. */
export function isExpired(savedAt: string, olderThanDays: number, now: Date): boolean {
  return now.getTime() - Date.parse(savedAt) > olderThanDays * DAY_MS;
}

/** Like `Promise.all` over a map, a few at a time. */
export async function inSteps<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += STEP) {
    results.push(...(await Promise.all(items.slice(start, start + STEP).map(work))));
  }
  return results;
}
