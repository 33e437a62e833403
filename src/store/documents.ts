import { setTimeout as delay } from 'node:timers/promises';
import { CodedError } from '../errors.js';
import { reasonOf } from './file-system.js';
import { KeyedQueue } from './keyed-queue.js';
import type { Storage, StoreItem } from 'botbuilder';
import type { z } from 'zod';

const ATTEMPTS = 12;
const LONGEST_PAUSE_MS = 50;

/** Whether a write was refused because somebody else wrote first; each of the SDK's storages says it in words only. */
export function isConflict(error: unknown): boolean {
  return error instanceof CodedError
    ? error.code === 'store-conflict'
    : /eTag conflict/i.test(reasonOf(error));
}

/** Typed documents over any storage of the SDK, with lost updates ruled out. */
export class Documents {
  private readonly queue = new KeyedQueue();

  constructor(private readonly storage: Storage) {}

  /**
   * A document, or undefined if there is none.
   * @throws CodedError `store-damaged` if it is not what the schema says
   */
  async get<T extends object>(key: string, schema: z.ZodType<T>): Promise<T | undefined> {
    return (await this.load(key, schema)).document;
  }

  /** Those of the documents that exist and are what the schema says, in the order of the keys. */
  async getAll<T extends object>(keys: readonly string[], schema: z.ZodType<T>): Promise<T[]> {
    const items = await this.storage.read([...keys]);
    return keys.flatMap((key) => {
      const parsed = schema.safeParse(items[key]);
      return parsed.success ? [parsed.data] : [];
    });
  }

  /**
   * Changes a document, and again from what is stored then if somebody else was faster.
   * @param change gets what is stored; returns what to store, or undefined to leave it
   * @returns what is stored afterwards
   */
  async update<T extends object>(
    key: string,
    schema: z.ZodType<T>,
    change: (current: T | undefined) => T | undefined,
  ): Promise<T | undefined> {
    // The queue keeps this process's own calls from conflicting; the eTag guards against other instances.
    return this.queue.run(key, async () => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { document, eTag } = await this.load(key, schema);
        const next = change(document);
        if (next === undefined) return document;
        if (await this.put(key, schema.parse(next), eTag)) return next;
        await delay(Math.random() * LONGEST_PAUSE_MS);
      }
      throw new CodedError('store-conflict', 'A document is written to by others all the time.');
    });
  }

  /** Removes documents. */
  async remove(keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await this.storage.delete([...keys]);
  }

  private async load<T extends object>(
    key: string,
    schema: z.ZodType<T>,
  ): Promise<{ document?: T; eTag?: string | undefined }> {
    const items: Record<string, StoreItem | undefined> = await this.storage.read([key]);
    const item = items[key];
    if (item === undefined) return {};
    const parsed = schema.safeParse(item);
    if (parsed.success) return { document: parsed.data, eTag: item.eTag };
    throw new CodedError('store-damaged', 'A stored record is not what its schema says.', {
      cause: parsed.error,
    });
  }

  /** False if somebody else wrote first. */
  private async put(key: string, item: StoreItem, eTag: string | undefined): Promise<boolean> {
    if (eTag === undefined && canCreate(this.storage)) return this.storage.create(key, item);
    try {
      await this.storage.write({ [key]: eTag === undefined ? item : { ...item, eTag } });
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      throw error;
    }
  }
}

/** The SDK's in-memory fake has no `create`; it serves one process, where the queue is enough. */
function canCreate(
  storage: Storage,
): storage is Storage & { create(key: string, item: StoreItem): Promise<boolean> } {
  return 'create' in storage && typeof storage.create === 'function';
}
