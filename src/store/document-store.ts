import type { Storage, StoreItem } from 'botbuilder';

/** What `/healthz` shows of a store. `ok` is false only when the store cannot keep its promise right now. */
export interface StoreHealth {
  ok: boolean;
  problems: string[];
}

/** One document as a backup carries it. */
export interface StoredDocument {
  version: number;
  key: string;
  eTag: string;
  savedAt: string;
  value: Record<string, unknown>;
}

export interface SweepOptions {
  olderThanDays: number;
  /** How many documents one call looks at, so that a sweep never holds up a turn. */
  batch: number;
  /** Whether a document that old may be removed at all: profiles and tickets outlive a conversation. */
  matches: (document: StoredDocument) => boolean | Promise<boolean>;
}

export interface SweepResult {
  examined: number;
  removed: number;
  /** True when the end was reached; the next call starts over. */
  finished: boolean;
}

export interface VerifyFinding {
  document: string;
  problem: string;
}

/** What a backup reads. It never changes anything, and never needs the data folder for itself. */
export interface DocumentReader {
  /** Every readable document, one at a time; it reads all of them, so it is for backups, not for turns. */
  documents(): AsyncIterable<StoredDocument>;
  /** Every key, one at a time; costs what `documents` costs. */
  keys(prefix?: string): AsyncIterable<string>;
  /** Checks every document and says what is wrong. */
  verify(): AsyncIterable<VerifyFinding>;
}

/** The SDK's storage, and what a service needs beside it. Both the JSON files and Blob Storage offer it. */
export interface DocumentStore extends Storage, DocumentReader {
  /** Writes a document only if there is none of that key yet; false if there is. */
  create(key: string, value: StoreItem): Promise<boolean>;
  /** Looks at the next `batch` documents and removes those that nobody wrote to for so many days. */
  sweep(options: SweepOptions): Promise<SweepResult>;
  health(): StoreHealth;
  close(): Promise<void>;
}
