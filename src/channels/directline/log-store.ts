import type { Storage } from 'botbuilder';
import { z } from 'zod';
import type { Logger } from '../../logger.js';
import { ConversationRecord, LogEntry } from './schemas.js';

/** Prefix of the storage keys of conversation logs. */
const PREFIX = 'direct-line/conversation/';
/** Entries of one document: a message more writes so much at most, however long the conversation is. */
const PAGE_ENTRIES = 8;

/** What a conversation is, without what was said in it. */
const Summary = ConversationRecord.omit({ version: true, entries: true });

const Head = z.object({
  version: z.literal(2),
  ...Summary.shape,
  /** The pages that there are; their numbers follow from the entries', so newer ones can be looked for. */
  firstPage: z.int(),
  lastPage: z.int(),
});
type Head = z.infer<typeof Head>;

const Page = z.object({
  last: z.int(),
  usedAt: z.number(),
  entries: z.array(LogEntry),
});
type Page = z.infer<typeof Page>;

/**
 * Conversation logs in the storage: a head, and pages of a few entries each. The newest page is written before the head
 * that names it, and a log is loaded with the pages after the last one named, so a crash in between loses nothing.
 */
export class LogStore {
  /** Records that lie in one document. */
  private readonly unpaged = new WeakSet<ConversationRecord>();

  /**
   * @param storage where the documents are
   * @param logger is told of damaged ones
   */
  constructor(
    private readonly storage: Storage,
    private readonly logger: Logger,
  ) {}

  /** The conversation as last saved; undefined if there is none, or none that can be read. */
  async load(id: string): Promise<ConversationRecord | undefined> {
    const stored = await this.get(PREFIX + id);
    if (stored === undefined) return undefined;
    // Before there were pages, a log was one document; the next save makes pages of it.
    const whole = ConversationRecord.safeParse(stored);
    if (whole.success) {
      this.unpaged.add(whole.data);
      return whole.data;
    }
    const head = Head.safeParse(stored);
    if (!head.success) {
      this.logger.error({ issues: head.error.issues }, 'a stored conversation is damaged');
      return undefined;
    }
    return assemble(head.data, await this.pagesOf(head.data));
  }

  /**
   * Saves what has changed.
   * @param next the conversation from now on
   * @param previous as it was saved last; undefined writes everything
   */
  async save(next: ConversationRecord, previous: ConversationRecord | undefined): Promise<void> {
    const paged = previous !== undefined && !this.unpaged.has(previous);
    const before = pagesIn(paged ? previous.entries : []);
    const after = pagesIn(next.entries);
    const changed = [...after].filter(([page, entries]) => !sameEntries(entries, before.get(page)));
    const gone = [...before.keys()].filter((page) => !after.has(page));
    const changes: Record<string, object> = {};
    for (const [page, entries] of changed.reverse()) {
      const document: Page = { last: next.last, usedAt: next.usedAt, entries };
      changes[pageKey(next.id, page)] = { ...document, eTag: '*' };
    }
    const headStays = changed.length > 0 && gone.length === 0 && changed.every(([page]) => before.has(page));
    if (!headStays) changes[PREFIX + next.id] = { ...headOf(next, after, before), eTag: '*' };
    // This process is the log's only writer, so there is nobody to have a conflict with.
    await this.storage.write(changes);
    if (gone.length > 0) await this.storage.delete(gone.map((page) => pageKey(next.id, page)));
  }

  /** Deletes a conversation with all its pages; the head last, because it names them. */
  async delete(id: string): Promise<void> {
    const head = Head.safeParse(await this.get(PREFIX + id));
    if (head.success) {
      const { firstPage, lastPage } = head.data;
      const last = Math.max(lastPage, ...(await this.pagesOf(head.data)).keys());
      const count = last - firstPage + 1;
      await this.storage.delete(Array.from({ length: count }, (_, i) => pageKey(id, firstPage + i)));
    }
    await this.storage.delete([PREFIX + id]);
  }

  /** The pages that the head names, and those that were begun after it was written. */
  private async pagesOf({ id, firstPage, lastPage }: Head): Promise<Map<number, Page>> {
    const pages = new Map<number, Page>();
    for (let page = firstPage; ; page += 1) {
      const stored = await this.get(pageKey(id, page));
      if (stored === undefined && page > lastPage) return pages;
      const parsed = Page.safeParse(stored);
      if (parsed.success) pages.set(page, parsed.data);
      else if (stored !== undefined)
        this.logger.error({ issues: parsed.error.issues }, 'a page of a stored conversation is damaged');
    }
  }

  private async get(key: string): Promise<unknown> {
    const stored: Record<string, unknown> = await this.storage.read([key]);
    return stored[key];
  }
}

/** The id of the conversation that a storage key belongs to, if it is one's. */
export function conversationOf(key: string): string | undefined {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length).split('/')[0] : undefined;
}

function pageKey(id: string, page: number): string {
  return `${PREFIX}${id}/${page}`;
}

function pagesIn(entries: readonly LogEntry[]): Map<number, LogEntry[]> {
  const pages = new Map<number, LogEntry[]>();
  for (const entry of entries) {
    const page = Math.floor(entry.seq / PAGE_ENTRIES);
    const list = pages.get(page);
    if (list === undefined) pages.set(page, [entry]);
    else list.push(entry);
  }
  return pages;
}

function sameEntries(some: readonly LogEntry[], others: readonly LogEntry[] | undefined): boolean {
  return some.length === others?.length && some.every((entry, i) => entry === others[i]);
}

/** Names the pages that are about to be deleted too: if that is cut short, they are found and deleted later. */
function headOf(
  record: ConversationRecord,
  pages: ReadonlyMap<number, unknown>,
  before: ReadonlyMap<number, unknown>,
): Head {
  const numbers = [Math.floor(record.last / PAGE_ENTRIES), ...pages.keys(), ...before.keys()];
  const range = { firstPage: Math.min(...numbers), lastPage: Math.max(...numbers) };
  return { version: 2, ...Summary.parse(record), ...range };
}

function assemble(head: Head, pages: ReadonlyMap<number, Page>): ConversationRecord {
  const all = [...pages.values()];
  return {
    ...Summary.parse(head),
    version: 1,
    last: Math.max(head.last, ...all.map((page) => page.last)),
    usedAt: Math.max(head.usedAt, ...all.map((page) => page.usedAt)),
    entries: newestOfEach(all.flatMap((page) => page.entries)),
  };
}

/** A crash while an activity was replaced can leave both versions. */
function newestOfEach(entries: readonly LogEntry[]): LogEntry[] {
  const newest = new Map(entries.map((entry) => [entry.activity.id, entry.seq]));
  return entries.filter(({ activity, seq }) => newest.get(activity.id) === seq);
}
