import { randomUUID } from 'node:crypto';
import type { ContainerClient } from '@azure/storage-blob';
import type { Logger } from '../logger.js';
import { ignoreMissing } from './azure-blobs.js';
import type { VerifyFinding } from './document-store.js';

const PREFIX = 'damaged-';

/** Whether a blob is a document that was set aside. */
export function isSetAside(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** Documents that could not be read: kept beside the others, under names that no document has. */
export class DamagedBlobs {
  /** Those that this instance has set aside; `findings` lists those of all. */
  private count = 0;

  constructor(
    private readonly container: ContainerClient,
    private readonly logger: Logger,
  ) {}

  /** What an operator should know. */
  get problems(): string[] {
    return this.count === 0 ? [] : [`${this.count} damaged document(s) were set aside as "${PREFIX}…".`];
  }

  /** Moves a document away; rejects with 404 or 412 when another instance has moved or replaced it since. */
  async setAside(name: string): Promise<void> {
    const blob = this.container.getBlobClient(name);
    const { etag = '' } = await blob.getProperties();
    const conditions = { ifMatch: etag };
    const bytes = await blob.downloadToBuffer(0, undefined, { conditions });
    // A name that never comes again, so that nothing set aside before is overwritten.
    const target = `${PREFIX}${name}-${randomUUID()}`;
    await this.container.getBlockBlobClient(target).upload(bytes, bytes.length);
    // The condition keeps what another instance has put in place since.
    await blob.delete({ conditions });
    this.count += 1;
    this.logger.error(
      { code: 'store-damaged', document: name, setAside: target },
      'damaged document set aside',
    );
  }

  /** Removes every damaged version of a document. */
  async delete(name: string): Promise<void> {
    for await (const blob of this.container.listBlobsFlat({ prefix: `${PREFIX}${name}` }))
      await this.container.deleteBlob(blob.name).catch(ignoreMissing);
  }

  /** All that was ever set aside. */
  async *findings(): AsyncGenerator<VerifyFinding> {
    for await (const { name } of this.container.listBlobsFlat({ prefix: PREFIX }))
      yield { document: name, problem: 'It was damaged and has been set aside.' };
  }
}
