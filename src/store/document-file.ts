import { open } from 'node:fs/promises';
import { Low } from 'lowdb';
import type { Adapter } from 'lowdb';
import { formatDocument, parseDocument } from './document.js';
import { stampOf, unless, writeDurably } from './file-system.js';
import type { Format } from './document.js';
import type { StoredDocument } from './document-store.js';

/** lowdb's door to one document's file: parsed by schema on the way in, durable on the way out. */
class DocumentAdapter implements Adapter<StoredDocument | null> {
  /** Of the file as it was read or written last. */
  stamp = '';

  constructor(
    private readonly path: string,
    private readonly temporaryFolder: string,
    private readonly format: Format,
  ) {}

  async read(): Promise<StoredDocument | null> {
    const handle = await unless('ENOENT', () => open(this.path, 'r'));
    if (handle === undefined) return null;
    try {
      // Stamp and text come from one open file, so a rename in between cannot mix two states.
      this.stamp = stampOf(await handle.stat({ bigint: true }));
      return parseDocument(await handle.readFile('utf8'), this.format);
    } finally {
      await handle.close();
    }
  }

  async write(document: StoredDocument | null): Promise<void> {
    if (document === null) return;
    this.stamp = await writeDurably(this.path, formatDocument(document), this.temporaryFolder);
  }
}

/** One document on disk. */
export interface DocumentFile {
  /** What the file holds; undefined if there is no file. */
  read(): Promise<{ document: StoredDocument; stamp: string } | undefined>;
  /** Replaces what the file holds and returns its stamp once that is on the disk. */
  write(document: StoredDocument): Promise<string>;
}

/** A document's file, as a lowdb database of its own: no operation touches the file of another document. */
export function documentFile(path: string, temporaryFolder: string, format: Format): DocumentFile {
  const adapter = new DocumentAdapter(path, temporaryFolder, format);
  const low = new Low<StoredDocument | null>(adapter, null);
  return {
    read: async () => {
      await low.read();
      return low.data === null ? undefined : { document: low.data, stamp: adapter.stamp };
    },
    write: async (document) => {
      low.data = document;
      await low.write();
      return adapter.stamp;
    },
  };
}
