/** A hot document: its envelope, and its value as text so that every reader gets a copy of its own. */
export interface CachedDocument {
  /** Identifies the state of the file that this was read from. */
  stamp: string;
  eTag: string;
  key: string;
  valueText: string;
}

/** What is known of a file: its document, or that there is none. */
export interface CacheEntry {
  document: CachedDocument | undefined;
  /** When that was last seen on the disk, in milliseconds of `performance.now()`. */
  checkedAt: number;
}

/** Larger documents are read from disk each time. */
const LARGEST_CACHED_TEXT = 256 * 1024;
/** Of all documents together, so that the cache has a bound in memory too. */
const LARGEST_TOTAL_TEXT = 3 * 1024 * 1024;

/** Keeps what is known of the documents that were used last. */
export class DocumentCache {
  private readonly entries = new Map<string, CacheEntry>();
  private totalText = 0;

  constructor(private readonly capacity: number) {}

  /** The entry, which counts as used. */
  get(name: string): CacheEntry | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    this.entries.delete(name);
    this.entries.set(name, entry);
    return entry;
  }

  /** Keeps an entry, and drops those that were not used for the longest time when there are too many. */
  set(name: string, document: CachedDocument | undefined, checkedAt: number): void {
    this.delete(name);
    if (this.capacity === 0 || lengthOf(document) > LARGEST_CACHED_TEXT) return;
    this.entries.set(name, { document, checkedAt });
    this.totalText += lengthOf(document);
    if (this.isTooFull()) this.makeRoom();
  }

  private isTooFull(): boolean {
    return this.entries.size > this.capacity || this.totalText > LARGEST_TOTAL_TEXT;
  }

  private makeRoom(): void {
    for (const oldest of this.entries.keys()) {
      this.delete(oldest);
      if (!this.isTooFull()) return;
    }
  }

  /** Forgets an entry. */
  delete(name: string): void {
    const entry = this.entries.get(name);
    if (entry === undefined) return;
    this.entries.delete(name);
    this.totalText -= lengthOf(entry.document);
  }
}

function lengthOf(document: CachedDocument | undefined): number {
  return document?.valueText.length ?? 0;
}
