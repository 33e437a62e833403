import { ContainerClient } from '@azure/storage-blob';
import { BlobsStorage } from 'botbuilder-azure-blobs';
import type { TokenCredential } from '@azure/identity';
import type { StoragePipelineOptions } from '@azure/storage-blob';
import { CodedError } from '../errors.js';

export const NOT_FOUND = 404;

/** A person waits for each turn: after these few seconds an honest error is better than more patience. */
const PIPELINE: StoragePipelineOptions = {
  retryOptions: { maxTries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 1_000, tryTimeoutInMs: 10_000 },
};

/** How to get at the container: a secret that names the account, or the account and an identity. */
export type AzureAccess =
  { connectionString: string; container: string } | { url: string; credential: TokenCredential };

/** Clients for the SDK's storage and for what it lacks, on one container. */
export function connect(access: AzureAccess): { blobs: BlobsStorage; container: ContainerClient } {
  const options = { storagePipelineOptions: PIPELINE };
  if ('url' in access) {
    const { url, credential } = access;
    return {
      blobs: new BlobsStorage('', '', options, url, credential),
      container: new ContainerClient(url, credential, PIPELINE),
    };
  }
  const { connectionString, container } = access;
  return {
    blobs: new BlobsStorage(connectionString, container, options),
    container: new ContainerClient(connectionString, container, PIPELINE),
  };
}

/** Rejects with `store-read-failed` if the service has not made the container. */
export async function requireContainer(container: ContainerClient): Promise<void> {
  try {
    await container.getProperties();
  } catch (error) {
    if (statusOf(error) !== NOT_FOUND) throw error;
    throw new CodedError(
      'store-read-failed',
      `There is no container ${container.containerName}. The service makes it at its first start; ` +
        'AZURE_STORAGE_CONTAINER says which it is.',
      { cause: error },
    );
  }
}

/** True when the work was done, false when the service refused it with one of these. */
export async function unlessStatus(
  statuses: readonly number[],
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (statuses.includes(statusOf(error) ?? 0)) return false;
    throw error;
  }
}

/** For deletions: what is gone already is no trouble. */
export function ignoreMissing(error: unknown): void {
  if (statusOf(error) !== NOT_FOUND) throw error;
}

/** The HTTP status in an error of the Azure SDK. */
export function statusOf(error: unknown): number | undefined {
  const { statusCode } = Object(error) as { statusCode?: unknown }; // any error's shape
  return typeof statusCode === 'number' ? statusCode : undefined;
}

/** The code in an error of the Azure SDK or of the system. */
export function codeOf(error: unknown): unknown {
  return (Object(error) as { code?: unknown }).code; // any error's shape
}
