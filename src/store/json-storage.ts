import { randomUUID } from 'node:crypto';
import { CodedError } from '../errors.js';
import { CURRENT_FORMAT } from './document.js';
import { DocumentTree } from './document-tree.js';
import { createFolder, reasonOf, systemCode } from './file-system.js';
import { JsonReader } from './json-reader.js';
import { JsonSweeper } from './json-sweeper.js';
import { ProcessLock } from './process-lock.js';
import { RecoveryProbe } from './recovery-probe.js';
import { KeyedQueue } from './keyed-queue.js';
import { writeFailure } from './write-failure.js';
import { checkItem, inSteps, requireChanges, requireKeys } from './store-items.js';
import type { StoreItem, StoreItems } from 'botbuilder';
import type { Logger } from '../logger.js';
import type { Format } from './document.js';
import type { CheckedItem } from './store-items.js';
import type {
  DocumentStore,
  StoreHealth,
  StoredDocument,
  SweepOptions,
  SweepResult,
  VerifyFinding,
} from './document-store.js';

const DEFAULT_CACHE_SIZE = 4_000;
/** A file that a person repairs is noticed after so long, without a look at the disk on every read. */
const RECHECK_MS = 1_000;
/** What is missing before the service runs was never there. */
const AT_THE_START = { ENOENT: 'no folder can be made there; set DATA_DIR to another place' };

export interface JsonStorageOptions {
  /** Created if it is not there; everything the store knows is below it. */
  dir: string;
  logger: Logger;
  clock?: () => Date;
  /** How many hot documents are kept in memory. */
  cacheSize?: number;
  /** For how long a file or lock that was just looked at counts as unchanged. */
  recheckMs?: number;
  /** The schema version to write, and the migrations that lead to it. */
  format?: Format;
  /** How long a lock left by another container is watched before it is taken over. */
  lockPatienceMs?: number;
  /** How long after a failed write it is tried whether writing works again. */
  probeMs?: number;
}

interface Change extends CheckedItem {
  key: string;
}

/**
 * The SDK's storage on one JSON file per key.
 *
 * A batch is checked as a whole before anything is written, so one stale eTag writes nothing. Each document then
 * becomes durable by itself: if the disk fails in the middle, `write` rejects, and the documents before the
 * failing one may be stored.
 */
export class JsonStorage implements DocumentStore {
  private readonly queue = new KeyedQueue();
  private writeProblem: string | undefined;
  private closed = false;
  private readonly running = new Set<Promise<void>>();
  private readonly reader: JsonReader;
  private readonly sweeper: JsonSweeper;
  private readonly recheckMs: number;
  private readonly recovery: RecoveryProbe;

  private constructor(
    private readonly tree: DocumentTree,
    private readonly lock: ProcessLock,
    private readonly options: JsonStorageOptions,
    private readonly format: Format,
  ) {
    this.reader = new JsonReader(tree, options.logger);
    this.sweeper = new JsonSweeper(tree, options, (key, isStillOld) =>
      this.queue.run(key, async () => {
        if (!(await isStillOld())) return false;
        await this.change(() => tree.remove(key));
        return true;
      }),
    );
    this.recheckMs = options.recheckMs ?? RECHECK_MS;
    this.recovery = new RecoveryProbe(this, options.probeMs);
  }

  /**
   * Opens a data folder for this process alone.
   * @throws CodedError `store-locked` while another live process has it, `store-write-failed` if it is not writable
   */
  static async open(options: JsonStorageOptions): Promise<JsonStorage> {
    const { dir, logger, format = CURRENT_FORMAT } = options;
    const { cacheSize = DEFAULT_CACHE_SIZE } = options;
    const tree = new DocumentTree({ dir, logger, cacheSize, format });
    let lock: ProcessLock | undefined;
    try {
      await createFolder(dir);
      lock = await ProcessLock.take(dir, options.lockPatienceMs);
      await tree.prepare();
      return new JsonStorage(tree, lock, options, format);
    } catch (error) {
      await lock?.release();
      throw error instanceof CodedError
        ? error
        : writeFailure(error, `The data folder ${dir} cannot be used`, AT_THE_START);
    }
  }

  /** Copies of the items that exist, by key. */
  async read(keys: string[]): Promise<StoreItems> {
    requireKeys(keys);
    const found = await inSteps([...new Set(keys)], (key) => this.load(key));
    if (found.includes(undefined)) await this.requireFolder('store-read-failed');
    return Object.fromEntries(
      found
        .filter((entry) => entry !== undefined)
        .map(({ key, eTag, valueText }) => [key, { ...JSON.parse(valueText), eTag }]),
    );
  }

  /**
   * Stores items. An eTag must be the one that is stored; `*` and none overwrite.
   * @throws CodedError `store-conflict`, then nothing was written; `store-write-failed`
   */
  async write(changes: StoreItems): Promise<void> {
    requireChanges(changes);
    const list = Object.entries(changes).map(([key, item]) => ({ key, ...checkItem(key, item) }));
    await this.queue.runAll(
      list.map(({ key }) => key),
      async () => {
        for (const change of list) await this.checkConflict(change);
        for (const change of list) await this.save(change);
      },
    );
  }

  /** Stores an item only if there is none of that key; false if there is. */
  async create(key: string, item: StoreItem): Promise<boolean> {
    const checked = checkItem(key, item);
    return this.queue.run(key, async () => {
      if ((await this.load(key)) !== undefined) return false;
      await this.save({ ...checked, key });
      return true;
    });
  }

  /** Removes items from the disk; keys that are not there are passed over. */
  async delete(keys: string[]): Promise<void> {
    requireKeys(keys);
    for (const key of new Set(keys))
      await this.queue.run(key, () => this.change(() => this.tree.remove(key)));
  }

  /** @inheritdoc */
  documents(): AsyncIterable<StoredDocument> {
    return this.reader.documents();
  }

  /** @inheritdoc */
  keys(prefix?: string): AsyncIterable<string> {
    return this.reader.keys(prefix);
  }

  /** @inheritdoc */
  verify(): AsyncIterable<VerifyFinding> {
    return this.reader.verify();
  }

  /** @inheritdoc */
  async sweep(options: SweepOptions): Promise<SweepResult> {
    return this.sweeper.sweep(options);
  }

  /** @inheritdoc */
  health(): StoreHealth {
    const damaged = this.tree.damaged().length;
    const problems = [
      ...(this.closed ? ['The store is closed.'] : []),
      ...(this.writeProblem === undefined ? [] : [this.writeProblem]),
      ...(damaged === 0 ? [] : [`${damaged} damaged document(s) were set aside in the folder "damaged".`]),
    ];
    return { ok: !this.closed && this.writeProblem === undefined, problems };
  }

  /** Lets the writes under way end, then lets the data folder go. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.recovery.close();
    await Promise.allSettled(this.running);
    await this.sweeper.close();
    await this.lock.release();
  }

  private async load(key: string): ReturnType<DocumentTree['load']> {
    try {
      return await this.tree.load(key, this.recheckMs);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      throw new CodedError('store-read-failed', `A document could not be read: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }

  private async checkConflict({ key, eTag }: Change): Promise<void> {
    // Loaded even when it will be overwritten: a newer version is refused, a damaged one set aside.
    const stored = await this.load(key);
    if (eTag === undefined || eTag === '*' || stored?.eTag === eTag) return;
    throw new CodedError('store-conflict', 'Storage: error writing a document due to eTag conflict.');
  }

  private async save({ key, value, valueText }: Change): Promise<void> {
    const { clock = () => new Date() } = this.options;
    const savedAt = clock().toISOString();
    await this.change(() =>
      this.tree.save({ version: this.format.version, key, eTag: randomUUID(), savedAt, value }, valueText),
    );
  }

  /** Changes the disk, and remembers for `health` whether that works. */
  private async change(work: () => Promise<void>): Promise<void> {
    const running = this.requireFolder('store-write-failed').then(work);
    this.running.add(running);
    try {
      await running;
      this.writeProblem = undefined;
    } catch (error) {
      const failure =
        error instanceof CodedError ? error : writeFailure(error, 'A document could not be written');
      this.writeProblem = failure.message;
      this.recovery.later();
      this.options.logger.error(
        { code: failure.code, cause: systemCode(error), reason: failure.message },
        'writing to the store failed',
      );
      throw failure;
    } finally {
      this.running.delete(running);
    }
  }

  /** A folder that was removed or taken over under a running service must not look like an empty store. */
  private async requireFolder(code: 'store-read-failed' | 'store-write-failed'): Promise<void> {
    if (this.closed) throw new CodedError(code, 'The store is closed.');
    if (await this.lock.isHeld(this.recheckMs)) return;
    const { dir } = this.options;
    throw new CodedError(
      code,
      `The data folder ${dir} was removed or taken over while the service ran. Restart it.`,
    );
  }
}
