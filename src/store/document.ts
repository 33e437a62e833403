import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CodedError } from '../errors.js';
import type { StoredDocument } from './document-store.js';

/** The schema version that this program writes. */
export const CURRENT_VERSION = 1;

/** Takes a document of one version to the next one. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/** One migration for each version before the current one, by the version it starts from. */
export type Migrations = Readonly<Record<number, Migration>>;

/** Version 1 is the first one: nothing to migrate from yet. */
export const MIGRATIONS: Migrations = {};

const Versioned = z.looseObject({ version: z.int().min(1) });

const Document = z.object({
  version: z.int().min(1),
  key: z.string().min(1),
  eTag: z.string().min(1),
  savedAt: z.iso.datetime(),
  value: z.record(z.string(), z.unknown()),
});

/** Which versions a store understands. */
export interface Format {
  version: number;
  migrations: Migrations;
}

export const CURRENT_FORMAT: Format = { version: CURRENT_VERSION, migrations: MIGRATIONS };

/**
 * Reads a document of the current or an older version.
 * @throws CodedError `store-newer-version` for one that a newer program wrote, `store-damaged` for anything unreadable
 */
export function parseDocument(text: string, format: Format = CURRENT_FORMAT): StoredDocument {
  let document: Record<string, unknown> = parse(() => Versioned.parse(JSON.parse(text)));
  let version = Number(document['version']);
  if (version > format.version) {
    throw new CodedError(
      'store-newer-version',
      `The document has schema version ${version}; this program knows ${format.version} at most. Start the newer program again.`,
    );
  }
  while (version < format.version) {
    document = { ...migrate(document, version, format), version: version + 1 };
    version += 1;
  }
  return parse(() => Document.parse(document));
}

/** The text of a document's file: indented, because people read and repair these files. */
export function formatDocument(document: StoredDocument): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** A name for a key that every file system and Blob Storage can hold, and no two keys share. */
export function nameOfKey(key: string): string {
  // As JSON text, because plain UTF-8 would make all broken surrogates the same.
  return createHash('sha256').update(JSON.stringify(key), 'utf8').digest('hex');
}

function migrate(
  document: Record<string, unknown>,
  version: number,
  format: Format,
): Record<string, unknown> {
  const migration = format.migrations[version];
  if (migration === undefined) {
    throw new CodedError('store-damaged', `There is no migration from schema version ${version}.`);
  }
  return parse(() => migration(document));
}

function parse<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CodedError('store-damaged', 'The document is not readable.', { cause: error });
  }
}
