import { Low } from 'lowdb';
import type { Adapter } from 'lowdb';
import { formatDocument, parseDocument } from './document.js';
import { readStamped, writeDurably } from './file-system.js';
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
    const file = await readStamped(this.path);
    if (file === undefined) return null;
    this.stamp = file.stamp;
    return parseDocument(file.text, this.format);
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
