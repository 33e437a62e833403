import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../src/logger.js';

export const silent = createLogger('silent');

const folders: string[] = [];

/** A folder that `removeFolders` takes away. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'store-test-'));
  folders.push(folder);
  return folder;
}

/** Removes all folders of this test file. */
export async function removeFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Every file below a folder, by its path from there. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** All that is on disk below a folder, names included. */
export async function bytesBelow(folder: string): Promise<string> {
  const texts = (await filesBelow(folder)).map(
    async (name) => `${name}\n${await readFile(join(folder, name), 'utf8')}`,
  );
  return (await Promise.all(texts)).join('\n');
}
