import { CodedError } from '../errors.js';
import { codeOf, connect, NOT_FOUND, requireContainer, statusOf, unlessStatus } from './azure-blobs.js';
import { DamagedBlobs, isSetAside } from './azure-damaged.js';
import { CURRENT_FORMAT, nameOfKey, parseDocument } from './document.js';
import { isConflict } from './documents.js';
import { reasonOf } from './file-system.js';
import { RecoveryProbe } from './recovery-probe.js';
import { checkItem, inSteps, isExpired, requireChanges, requireKeys } from './store-items.js';
import type { BlobItem, ContainerClient } from '@azure/storage-blob';
import type { BlobsStorage } from 'botbuilder-azure-blobs';
import type { StoreItem, StoreItems } from 'botbuilder';
import type { AzureAccess } from './azure-blobs.js';
import type { Logger } from '../logger.js';
import type {
  DocumentStore,
  StoreHealth,
  StoredDocument,
  SweepOptions,
  SweepResult,
  VerifyFinding,
} from './document-store.js';

const ALREADY_EXISTS = 409;
const CONDITION_NOT_MET = 412;

export interface AzureStorageOptions {
  access: AzureAccess;
  logger: Logger;
  clock?: () => Date;
  /** How long after a failure it is tried whether the service works again. */
  probeMs?: number;
}

/**
 * The same documents in Azure Blob Storage, by the SDK's own `BlobsStorage`, so that any number of instances can run.
 *
 * Each document of a batch is written by itself: when one eTag is stale, the others may be stored.
 * Blobs are named by a hash of the key, because `BlobsStorage` cuts long names off and merges slashes.
 */
export class AzureStorage implements DocumentStore {
  private problem: string | undefined;
  private readonly recovery: RecoveryProbe;
  private sweepToken: string | undefined;
  private readonly damaged: DamagedBlobs;

  private constructor(
    private readonly blobs: BlobsStorage,
    private readonly container: ContainerClient,
    private readonly options: AzureStorageOptions,
  ) {
    this.recovery = new RecoveryProbe(this, options.probeMs);
    this.damaged = new DamagedBlobs(container, options.logger);
  }

  /**
   * Connects to the container, and creates it if it is not there.
   * @throws CodedError `store-read-failed` if that does not work
   */
  static async open(options: AzureStorageOptions): Promise<AzureStorage> {
    return AzureStorage.connect(options, (container) => container.createIfNotExists());
  }

  /**
   * Connects to a container that the service has made, for reading.
   * @throws CodedError `store-read-failed` if there is none: a backup of a wrong one would look like an empty one
   */
  static async openExisting(options: AzureStorageOptions): Promise<AzureStorage> {
    return AzureStorage.connect(options, requireContainer);
  }

  private static async connect(
    options: AzureStorageOptions,
    ensure: (container: ContainerClient) => Promise<unknown>,
  ): Promise<AzureStorage> {
    try {
      const { blobs, container } = connect(options.access);
      await ensure(container);
      // The SDK's storage makes sure of the container at its first use, and would remember for ever if that failed.
      await blobs.read([]);
      return new AzureStorage(blobs, container, options);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      throw new CodedError('store-read-failed', `Azure Blob Storage cannot be used: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }

  /** Copies of the items that exist, by key. */
  async read(keys: string[]): Promise<StoreItems> {
    requireKeys(keys);
    const found = await inSteps([...new Set(keys)], (key) => this.load(nameOfKey(key)));
    return Object.fromEntries(
      found.filter((item) => item !== undefined).map(({ key, eTag, value }) => [key, { ...value, eTag }]),
    );
  }

  /**
   * Stores items. An eTag must be the one that is stored; `*` and none overwrite.
   * @throws CodedError `store-conflict`, `store-write-failed`
   */
  async write(changes: StoreItems): Promise<void> {
    requireChanges(changes);
    const items = Object.entries(changes).map(([key, item]) => {
      const { eTag, value } = checkItem(key, item);
      return [
        nameOfKey(key),
        { ...this.envelope(key, value), ...(eTag === undefined ? {} : { eTag }) },
      ] as const;
    });
    // Loaded when it will be overwritten unseen: a newer version is refused, a damaged one set aside.
    await inSteps(
      items.filter(([, { eTag }]) => eTag === undefined || eTag === '*'),
      ([name]) => this.load(name),
    );
    await this.guard('store-write-failed', () => this.blobs.write(Object.fromEntries(items)));
  }

  /** Stores an item only if there is none of that key; false if there is. */
  async create(key: string, item: StoreItem): Promise<boolean> {
    const body = Buffer.from(JSON.stringify(this.envelope(key, checkItem(key, item).value)), 'utf8');
    return this.guard('store-write-failed', async () => {
      const blob = this.container.getBlockBlobClient(nameOfKey(key));
      return unlessStatus([ALREADY_EXISTS, CONDITION_NOT_MET], () =>
        blob.upload(body, body.length, {
          conditions: { ifNoneMatch: '*' },
          blobHTTPHeaders: { blobContentType: 'application/json' },
        }),
      );
    });
  }

  /** Removes items, and what is left of damaged versions of them. */
  async delete(keys: string[]): Promise<void> {
    requireKeys(keys);
    const names = [...new Set(keys)].map(nameOfKey);
    await this.guard('store-write-failed', async () => {
      await this.blobs.delete(names);
      await inSteps(names, (name) => this.damaged.delete(name));
    });
  }

  /** @inheritdoc */
  async *documents(): AsyncGenerator<StoredDocument> {
    for await (const { name } of this.blobsOfDocuments()) {
      const document = await this.inspect(name).catch((error: unknown) => {
        this.options.logger.error({ document: name, reason: reasonOf(error) }, 'document is not readable');
      });
      if (document) yield document;
    }
  }

  /** @inheritdoc */
  async *keys(prefix = ''): AsyncGenerator<string> {
    for await (const { key } of this.documents()) if (key.startsWith(prefix)) yield key;
  }

  /** @inheritdoc */
  async *verify(): AsyncGenerator<VerifyFinding> {
    for await (const { name } of this.blobsOfDocuments()) {
      try {
        await this.inspect(name);
      } catch (error) {
        yield { document: name, problem: reasonOf(error) };
      }
    }
    yield* this.damaged.findings();
  }

  /** @inheritdoc */
  async sweep(options: SweepOptions): Promise<SweepResult> {
    const pages = this.container.listBlobsFlat().byPage({
      maxPageSize: options.batch,
      ...(this.sweepToken === undefined ? {} : { continuationToken: this.sweepToken }),
    });
    // A token that is refused must not be tried for ever: after a failure the next sweep begins anew.
    this.sweepToken = undefined;
    const page = (await this.guard('store-read-failed', () => pages.next())).value;
    const blobs: BlobItem[] = page?.segment?.blobItems ?? [];
    const removed = await inSteps(blobs, (blob) => this.removeIfExpired(blob, options));
    this.sweepToken = page?.continuationToken || undefined;
    return {
      examined: blobs.length,
      removed: removed.filter(Boolean).length,
      finished: this.sweepToken === undefined,
    };
  }

  /** @inheritdoc */
  health(): StoreHealth {
    const problems = [...(this.problem === undefined ? [] : [this.problem]), ...this.damaged.problems];
    return { ok: this.problem === undefined, problems };
  }

  /** Blobs have no lock of ours that would have to go. */
  async close(): Promise<void> {
    this.recovery.close();
  }

  private envelope(key: string, value: Record<string, unknown>): Omit<StoredDocument, 'eTag'> {
    const { clock = () => new Date() } = this.options;
    return { version: CURRENT_FORMAT.version, key, savedAt: clock().toISOString(), value };
  }

  private async load(name: string): Promise<StoredDocument | undefined> {
    try {
      return await this.guard('store-read-failed', () => this.inspect(name));
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'store-damaged') throw error;
      // Refused when another instance has set it aside or replaced it since: what is there now counts.
      await this.guard('store-write-failed', () =>
        unlessStatus([NOT_FOUND, CONDITION_NOT_MET], () => this.damaged.setAside(name)),
      );
      return this.guard('store-read-failed', () => this.inspect(name));
    }
  }

  private async inspect(name: string): Promise<StoredDocument | undefined> {
    let items: StoreItems;
    try {
      items = await this.blobs.read([name]);
    } catch (error) {
      // What `BlobsStorage` throws without a status is the parser's complaint about the text.
      if (statusOf(error) !== undefined || codeOf(error) !== undefined) throw error;
      throw new CodedError('store-damaged', 'The document is not readable.', { cause: error });
    }
    return items[name] === undefined ? undefined : parseDocument(JSON.stringify(items[name]));
  }

  private async *blobsOfDocuments(): AsyncGenerator<BlobItem> {
    for await (const blob of this.container.listBlobsFlat()) {
      if (!isSetAside(blob.name)) yield blob;
    }
  }

  private async removeIfExpired(blob: BlobItem, options: SweepOptions): Promise<boolean> {
    const { clock = () => new Date() } = this.options;
    if (isSetAside(blob.name)) return false;
    // The listing says enough of blobs that were written lately; only old ones are read.
    const { lastModified } = blob.properties;
    if (!isExpired(lastModified.toISOString(), options.olderThanDays, clock())) return false;
    const document = await this.inspect(blob.name).catch(() => undefined);
    if (document === undefined || !isExpired(document.savedAt, options.olderThanDays, clock())) return false;
    if (!(await options.matches(document))) return false;
    // The condition keeps what a turn wrote since it was read.
    return unlessStatus([CONDITION_NOT_MET, NOT_FOUND], () =>
      this.container.deleteBlob(blob.name, { conditions: { ifMatch: document.eTag } }),
    );
  }

  /** Gives every failure its code, and remembers for `health` whether the service answers. */
  private async guard<T>(
    code: 'store-read-failed' | 'store-write-failed',
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      const result = await work();
      this.problem = undefined;
      return result;
    } catch (error) {
      if (error instanceof CodedError) throw error;
      if (isConflict(error)) throw new CodedError('store-conflict', reasonOf(error), { cause: error });
      this.problem = `Azure Blob Storage does not answer as it should: ${reasonOf(error)}`;
      this.recovery.later();
      this.options.logger.error({ code, status: statusOf(error) }, 'Blob Storage failed');
      throw new CodedError(code, this.problem, { cause: error });
    }
  }
}
