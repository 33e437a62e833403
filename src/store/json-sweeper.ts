import { isExpired } from './store-items.js';
import { systemCode } from './file-system.js';
import type { Logger } from '../logger.js';
import type { DocumentTree } from './document-tree.js';
import type { StoredDocument, SweepOptions, SweepResult } from './document-store.js';

/** Removes a document in its queue, if it is still to go then; true if it went. */
type Remove = (key: string, isStillOld: () => Promise<boolean>) => Promise<boolean>;

/** Walks a data folder a batch at a time, and has the documents removed that were kept long enough. */
export class JsonSweeper {
  private names: AsyncGenerator<string> | undefined;

  constructor(
    private readonly tree: DocumentTree,
    private readonly options: { logger: Logger; clock?: () => Date },
    private readonly remove: Remove,
  ) {}

  /** Examines the next batch; after the last document it begins anew. */
  async sweep(options: SweepOptions): Promise<SweepResult> {
    this.names ??= this.tree.names();
    const result = { examined: 0, removed: 0, finished: false };
    while (result.examined < options.batch) {
      const next = await this.names.next();
      if (next.done === true) {
        this.names = undefined;
        return { ...result, finished: true };
      }
      result.examined += 1;
      if (await this.removeIfExpired(next.value, options)) result.removed += 1;
    }
    return result;
  }

  /** Lets go of the folder it is in. */
  async close(): Promise<void> {
    await this.names?.return(undefined);
  }

  private async removeIfExpired(name: string, options: SweepOptions): Promise<boolean> {
    const found = await this.tree.inspect(name).catch((error: unknown) => {
      const code = systemCode(error);
      this.options.logger.warn({ document: name, code }, 'retention passes over an unreadable document');
    });
    if (!found || !this.isOld(found, options) || !(await options.matches(found))) return false;
    return this.remove(found.key, async () => {
      // Read again now that nobody else can write it: a turn may just have touched it.
      const document = await this.tree.inspect(name).catch(() => undefined);
      return document !== undefined && this.isOld(document, options);
    });
  }

  private isOld({ savedAt }: StoredDocument, { olderThanDays }: SweepOptions): boolean {
    const { clock = () => new Date() } = this.options;
    return isExpired(savedAt, olderThanDays, clock());
  }
}
