import { CURRENT_FORMAT } from './document.js';
import { DocumentTree } from './document-tree.js';
import { reasonOf } from './file-system.js';
import type { Logger } from '../logger.js';
import type { DocumentReader, StoredDocument, VerifyFinding } from './document-store.js';

/** Walks all documents of a data folder and changes nothing. */
export class JsonReader implements DocumentReader {
  constructor(
    private readonly tree: DocumentTree,
    private readonly logger: Logger,
  ) {}

  /** @inheritdoc */
  async *documents(): AsyncGenerator<StoredDocument> {
    for await (const name of this.tree.names()) {
      try {
        const document = await this.tree.inspect(name);
        if (document !== undefined) yield document;
      } catch (error) {
        // A backup of the rest is worth more than none; `verify` says what is wrong with this one.
        this.logger.error({ document: name, reason: reasonOf(error) }, 'document is not readable');
      }
    }
  }

  /** @inheritdoc */
  async *keys(prefix = ''): AsyncGenerator<string> {
    for await (const { key } of this.documents()) if (key.startsWith(prefix)) yield key;
  }

  /** @inheritdoc */
  async *verify(): AsyncGenerator<VerifyFinding> {
    for await (const name of this.tree.names()) {
      try {
        await this.tree.inspect(name);
      } catch (error) {
        yield { document: name, problem: reasonOf(error) };
      }
    }
    for (const name of this.tree.damaged()) {
      yield { document: name, problem: 'It was damaged and has been set aside.' };
    }
  }
}

/** The documents of a data folder, without taking its lock: every file is whole at any moment. */
export function readJsonFolder(dir: string, logger: Logger): JsonReader {
  const tree = new DocumentTree({ dir, cacheSize: 0, format: CURRENT_FORMAT, logger });
  return new JsonReader(tree, logger);
}
