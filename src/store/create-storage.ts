import { existsSync } from 'node:fs';
import { CodedError } from '../errors.js';
import { readJsonFolder } from './json-reader.js';
import { JsonStorage } from './json-storage.js';
import type { Logger } from '../logger.js';
import type { AzureAccess } from './azure-blobs.js';
import type { AzureStorage } from './azure-storage.js';
import type { DocumentReader, DocumentStore, StoreHealth } from './document-store.js';

export interface StorageConfig {
  /** Where JSON documents go when no Azure container is named. */
  dataDir: string;
  azureConnectionString?: string | undefined;
  /** Name of a storage account, or the address of its blob service; used with the identity of the machine. */
  azureAccount?: string | undefined;
  azureContainer?: string | undefined;
  logger: Logger;
  clock?: () => Date;
}

export interface OpenStorage {
  storage: DocumentStore;
  close(): Promise<void>;
  health(): StoreHealth;
}

/**
 * Opens Azure Blob Storage if a container is configured, and the JSON store otherwise.
 * @throws CodedError `config-invalid` for half a configuration, and what the store's `open` throws
 */
export async function createStorage(config: StorageConfig): Promise<OpenStorage> {
  const { dataDir, logger } = config;
  const clock = config.clock ?? (() => new Date());
  const access = await azureAccess(config);
  const storage: DocumentStore =
    access === undefined
      ? await JsonStorage.open({ dir: dataDir, logger, clock })
      : await (await azureStorage()).open({ access, logger, clock });
  return { storage, close: () => storage.close(), health: () => storage.health() };
}

/**
 * Opens what is configured for reading only, which is safe while the service runs.
 * @throws CodedError `store-read-failed` if there is no such folder or container; a backup of a wrong one would look like an empty one
 */
export async function readStorage(config: StorageConfig): Promise<DocumentReader> {
  const { dataDir, logger } = config;
  const access = await azureAccess(config);
  if (access !== undefined) return (await azureStorage()).openExisting({ access, logger });
  if (existsSync(dataDir)) return readJsonFolder(dataDir, logger);
  throw new CodedError(
    'store-read-failed',
    `There is no data folder ${dataDir}. The service makes it at its first start; DATA_DIR says where it is.`,
  );
}

/** Loaded only where it is used: Azure's client takes half a second to load. */
async function azureStorage(): Promise<typeof AzureStorage> {
  return (await import('./azure-storage.js')).AzureStorage;
}

async function azureAccess(config: StorageConfig): Promise<AzureAccess | undefined> {
  const {
    azureConnectionString: connectionString,
    azureAccount: account,
    azureContainer: container,
  } = config;
  if (!connectionString && !account && !container) return undefined;
  if (!container || (!connectionString && !account)) {
    throw new CodedError(
      'config-invalid',
      'Azure Blob Storage needs a container, and a connection string or an account. Set both or none.',
    );
  }
  if (connectionString) return { connectionString, container };
  const service = account?.includes('://') ? account : `https://${account}.blob.core.windows.net`;
  // Loaded only when it is needed: it is large.
  const { DefaultAzureCredential } = await import('@azure/identity');
  return { url: `${service.replace(/\/$/, '')}/${container}`, credential: new DefaultAzureCredential() };
}
