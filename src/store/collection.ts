import { z } from 'zod';
import type { Documents } from './documents.js';

/** A page of an index stays a small document however long the list gets. */
const PAGE_SIZE = 200;

const Head = z.object({ pages: z.int().min(0) });
/** How a set of ids is stored. */
export const Ids = z.object({ ids: z.array(z.string()) });
const Placed = z.looseObject({ page: z.int().min(0) });

/** A set of ids in one document, for sets that stay small. */
export class IdSet {
  constructor(
    private readonly documents: Documents,
    private readonly key: string,
  ) {}

  /** The ids, oldest first. */
  async list(): Promise<string[]> {
    return (await this.documents.get(this.key, Ids))?.ids ?? [];
  }

  /** Adds an id, if it is not in the set. */
  async add(id: string): Promise<void> {
    await this.documents.update(this.key, Ids, (current) => {
      const ids = current?.ids ?? [];
      return ids.includes(id) ? undefined : { ids: [...ids, id] };
    });
  }

  /** Takes an id out, if it is in the set. */
  async remove(id: string): Promise<void> {
    await this.documents.update(this.key, Ids, (current) =>
      current?.ids.includes(id) === true ? { ids: current.ids.filter((other) => other !== id) } : undefined,
    );
  }
}

/**
 * Records of one kind, each a document, listed by an index in pages: adding, changing or removing one touches the
 * record, the head and one page. The index is written first, so it may name a record that is not there, which
 * listing passes over, but it never lacks one that is.
 */
export class Collection<T extends { id: string }> {
  /** As it is stored. Made once: a schema is compiled when it is first used. */
  private readonly placed: z.ZodType<T & { page: number }>;

  constructor(
    private readonly documents: Documents,
    private readonly name: string,
    private readonly schema: z.ZodType<T>,
  ) {
    this.placed = z.intersection(schema, Placed);
  }

  /** Adds a record; false if there is one of that id already, so that a repeated request adds nothing. */
  async add(record: T): Promise<boolean> {
    const valid = this.schema.parse(record);
    if ((await this.get(valid.id)) !== undefined) return false;
    const page = await this.addToIndex(valid.id);
    let added = false;
    await this.documents.update(this.key(valid.id), this.placed, (current) => {
      added = current === undefined;
      return added ? { ...valid, page } : undefined;
    });
    return added;
  }

  /** A record by its id. */
  async get(id: string): Promise<T | undefined> {
    return this.documents.get(this.key(id), this.schema);
  }

  /** Those of the records that exist. */
  async getAll(ids: readonly string[]): Promise<T[]> {
    return this.documents.getAll(
      ids.map((id) => this.key(id)),
      this.schema,
    );
  }

  /** Changes a record; undefined if there is none. `change` may run again if another instance was faster. */
  async update(id: string, change: (current: T) => T | undefined): Promise<T | undefined> {
    const stored = await this.documents.update(this.key(id), this.placed, (current) => {
      if (current === undefined) return undefined;
      const next = change(this.schema.parse(current));
      return next === undefined ? undefined : { ...next, page: current.page };
    });
    return stored === undefined ? undefined : this.schema.parse(stored);
  }

  /** Removes a record. */
  async remove(id: string): Promise<void> {
    const placed = await this.documents.get(this.key(id), Placed);
    await this.documents.remove([this.key(id)]);
    if (placed !== undefined) await this.page(placed.page).remove(id);
  }

  /** All records, newest page first and newest within it. */
  async *list(): AsyncGenerator<T> {
    const head = await this.documents.get(this.headKey(), Head);
    for (let page = head?.pages ?? -1; page >= 0; page -= 1) {
      const ids = await this.page(page).list();
      yield* await this.getAll(ids.reverse());
    }
  }

  private async addToIndex(id: string): Promise<number> {
    for (;;) {
      const last = (await this.documents.get(this.headKey(), Head))?.pages ?? 0;
      if (await this.addToPage(last, id)) return last;
      // Full: whoever comes first turns the page, the others find it turned.
      await this.documents.update(this.headKey(), Head, (head) =>
        (head?.pages ?? 0) > last ? undefined : { pages: last + 1 },
      );
    }
  }

  private async addToPage(page: number, id: string): Promise<boolean> {
    if (page === 0) {
      await this.documents.update(this.headKey(), Head, (head) =>
        head === undefined ? { pages: 0 } : undefined,
      );
    }
    const stored = await this.documents.update(this.pageKey(page), Ids, (current) => {
      const ids = current?.ids ?? [];
      return ids.length >= PAGE_SIZE || ids.includes(id) ? undefined : { ids: [...ids, id] };
    });
    return stored?.ids.includes(id) === true;
  }

  private page(page: number): IdSet {
    return new IdSet(this.documents, this.pageKey(page));
  }

  private key(id: string): string {
    return `${this.name}/${id}`;
  }

  private headKey(): string {
    return `index/${this.name}`;
  }

  private pageKey(page: number): string {
    return `index/${this.name}/${page}`;
  }
}
