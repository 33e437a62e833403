import { randomUUID } from 'node:crypto';
import { opendir, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../errors.js';
import { nameOfKey } from './document.js';
import { DocumentCache } from './document-cache.js';
import { documentFile } from './document-file.js';
import { createFolder, moveInto, reasonOf, stampOfHot, syncFolder, unless } from './file-system.js';
import { KeyedQueue } from './keyed-queue.js';
import type { Logger } from '../logger.js';
import type { CachedDocument } from './document-cache.js';
import type { Format } from './document.js';
import type { StoredDocument } from './document-store.js';

const FILE_NAME = /^[0-9a-f]{64}\.json$/;

interface Found {
  document: StoredDocument;
  stamp: string;
}

export interface TreeOptions {
  dir: string;
  cacheSize: number;
  format: Format;
  logger: Logger;
}

/**
 * The files below one data folder:
 * `documents/ab/c/<hash>.json` for the documents (4,096 folders, so that none gets crowded),
 * `damaged/<hash>/` for those that could not be read, `temporary/` for writes under way.
 */
export class DocumentTree {
  private readonly cache: DocumentCache;
  private readonly changes = new KeyedQueue();
  private readonly documentsFolder: string;
  private readonly damagedFolder: string;
  private readonly temporaryFolder: string;

  constructor(private readonly options: TreeOptions) {
    this.cache = new DocumentCache(options.cacheSize);
    this.documentsFolder = join(options.dir, 'documents');
    this.damagedFolder = join(options.dir, 'damaged');
    this.temporaryFolder = join(options.dir, 'temporary');
  }

  /** Creates the folders, and removes what writes left behind that a crash cut short. */
  async prepare(): Promise<void> {
    await rm(this.temporaryFolder, { recursive: true, force: true });
    for (const folder of [this.documentsFolder, this.damagedFolder, this.temporaryFolder]) {
      await createFolder(folder);
    }
  }

  /**
   * A document, from the cache if its file did not change. A damaged one is set aside and counts as absent.
   * This process alone writes the folder, so the file is looked at again only for the sake of a person who repairs it.
   * @param trustMs for how long a file that was just looked at counts as unchanged
   */
  async load(key: string, trustMs: number): Promise<CachedDocument | undefined> {
    const name = nameOfKey(key);
    const hot = this.cache.get(name);
    if (hot !== undefined && performance.now() - hot.checkedAt < trustMs) return hot.document;
    // In one queue with what changes the file: an older state must not get into the cache after a newer one.
    return this.changes.run(name, () => this.loadFromDisk(name));
  }

  /**
   * Puts a document on the disk.
   * @param valueText its value as text, which the caller has at hand
   */
  async save(document: StoredDocument, valueText: string): Promise<void> {
    const name = nameOfKey(document.key);
    const file = documentFile(this.pathOfName(name), this.temporaryFolder, this.options.format);
    await this.changes.run(name, async () => {
      this.cache.delete(name);
      const stamp = await file.write(document);
      const { key, eTag } = document;
      this.cache.set(name, { stamp, key, eTag, valueText }, performance.now());
    });
  }

  /** Removes a document, and what is left of damaged versions of it, from the disk. */
  async remove(key: string): Promise<void> {
    const name = nameOfKey(key);
    await this.changes.run(name, async () => {
      this.cache.delete(name);
      const removed = await unless('ENOENT', () => unlink(this.pathOfName(name)).then(() => true));
      if (removed === true) await syncFolder(this.folderOfName(name));
      await rm(join(this.damagedFolder, name), { recursive: true, force: true });
    });
  }

  /** The file names of all documents, folder by folder, in an order that stays the same. */
  async *names(): AsyncGenerator<string> {
    for (const outer of await sortedFolder(this.documentsFolder)) {
      for (const inner of await sortedFolder(join(this.documentsFolder, outer))) {
        yield* filesOf(join(this.documentsFolder, outer, inner));
      }
    }
  }

  /** A document by its file name; throws what is wrong with it and leaves it where it is. */
  async inspect(name: string): Promise<StoredDocument | undefined> {
    return (await this.read(name))?.document;
  }

  /** The names of documents that were set aside and that nobody has dealt with yet. */
  damaged(): string[] {
    try {
      return readdirSync(this.damagedFolder);
    } catch {
      // The folder being gone is reported as such by the lock.
      return [];
    }
  }

  private async loadFromDisk(name: string): Promise<CachedDocument | undefined> {
    const now = performance.now();
    const known = this.cache.get(name);
    if (known !== undefined && stampOfHot(this.pathOfName(name)) === known.document?.stamp) {
      known.checkedAt = now;
      return known.document;
    }
    const found = await this.readOrSetAside(name);
    const document = found && entryOf(found);
    this.cache.set(name, document, now);
    return document;
  }

  private async readOrSetAside(name: string): Promise<Found | undefined> {
    try {
      return await this.read(name);
    } catch (error) {
      if (!isDamage(error)) throw error;
      await this.setAside(name, error);
      return undefined;
    }
  }

  private async read(name: string): Promise<Found | undefined> {
    const path = this.pathOfName(name);
    const found = await documentFile(path, this.temporaryFolder, this.options.format).read();
    if (found === undefined || nameOfKey(found.document.key) === name) return found;
    throw new CodedError('store-damaged', 'The file name does not belong to the key in the document.');
  }

  private async setAside(name: string, reason: CodedError): Promise<void> {
    const folder = join(this.damagedFolder, name);
    // A name that never comes again, so that nothing set aside before is overwritten.
    const target = join(folder, `${randomUUID()}.json`);
    // Another reader of the same document may have been first.
    const moved = await unless('ENOENT', () => moveInto(this.pathOfName(name), target).then(() => true));
    if (moved !== true) return;
    await writeFile(`${target}.reason.txt`, `${reasonOf(reason)}\n`, { mode: 0o600 });
    // The reason can quote the document, so the log gets the place only.
    this.options.logger.error(
      { code: reason.code, document: name, setAside: target },
      'damaged document set aside',
    );
  }

  private folderOfName(name: string): string {
    return join(this.documentsFolder, name.slice(0, 2), name.slice(2, 3));
  }

  private pathOfName(name: string): string {
    return join(this.folderOfName(name), `${name}.json`);
  }
}

function isDamage(error: unknown): error is CodedError {
  return error instanceof CodedError && error.code === 'store-damaged';
}

function entryOf({ document: { key, eTag, value }, stamp }: Found): CachedDocument {
  return { stamp, key, eTag, valueText: JSON.stringify(value) };
}

async function sortedFolder(folder: string): Promise<string[]> {
  return ((await unless('ENOENT', () => readdir(folder))) ?? []).sort();
}

async function* filesOf(folder: string): AsyncGenerator<string> {
  const handle = await unless('ENOENT', () => opendir(folder));
  if (handle === undefined) return;
  for await (const entry of handle) {
    if (FILE_NAME.test(entry.name)) yield entry.name.slice(0, -'.json'.length);
  }
}
