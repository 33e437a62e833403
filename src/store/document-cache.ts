/** A hot document: its envelope, and its value as text so that every reader gets a copy of its own. */
export interface CachedDocument {
  /** Identifies the state of the file that this was read from. */
  stamp: string;
  eTag: string;
  key: string;
  valueText: string;
}

/** Larger documents are read from disk each time, so that the cache has a bound in bytes too. */
const LARGEST_CACHED_TEXT = 64 * 1024;

/** Keeps the documents that were used last. */
export class DocumentCache {
  private readonly entries = new Map<string, CachedDocument>();

  constructor(private readonly capacity: number) {}

  /** The entry, if it was made from the file as it is now; a person may have repaired the file meanwhile. */
  get(name: string, stamp: string): CachedDocument | undefined {
    const entry = this.entries.get(name);
    if (entry === undefined) return undefined;
    this.entries.delete(name);
    if (entry.stamp !== stamp) return undefined;
    this.entries.set(name, entry);
    return entry;
  }

  /** Keeps an entry, and drops the one that was not used for the longest time when there are too many. */
  set(name: string, entry: CachedDocument): void {
    this.entries.delete(name);
    if (this.capacity === 0 || entry.valueText.length > LARGEST_CACHED_TEXT) return;
    this.entries.set(name, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.capacity && oldest !== undefined) this.entries.delete(oldest);
  }

  /** Forgets an entry. */
  delete(name: string): void {
    this.entries.delete(name);
  }
}
