import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CodedError } from './errors.js';
import type { Config } from './config.js';
import type { DocumentStore } from './store/document-store.js';

const KEY = 'service/direct-line-secret';
const Stored = z.object({ secret: z.string().min(32) });

/**
 * The key that signs web-chat tokens: as configured, or made once and kept, so that tokens survive a restart. With
 * Blob Storage it is kept there, so that all instances sign alike.
 */
export async function directLineSecret(config: Config, storage: DocumentStore): Promise<string> {
  if (config.DIRECT_LINE_SECRET) return config.DIRECT_LINE_SECRET;
  return config.AZURE_STORAGE_CONTAINER ? shared(storage) : inFolder(config.DATA_DIR);
}

async function shared(storage: DocumentStore): Promise<string> {
  await storage.create(KEY, { secret: newSecret() });
  const items = await storage.read([KEY]);
  return Stored.parse(items[KEY]).secret;
}

function inFolder(dataDir: string): string {
  const file = join(dataDir, 'direct-line-secret');
  if (!existsSync(file)) {
    // Whole or not at all: whoever guesses a part of it can sign tokens.
    writeFileSync(`${file}.new`, newSecret(), { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  const read = Stored.safeParse({ secret: readFileSync(file, 'utf8').trim() });
  if (read.success) return read.data.secret;
  throw new CodedError(
    'config-invalid',
    `The file ${file} is damaged. Remove it; a new one is made at the start.`,
  );
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
