// Many documents in a data folder, quickly: as the store writes them, but without waiting for the disk each time.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CURRENT_VERSION, formatDocument, nameOfKey } from '../../dist/store/document.js';

const AT_ONCE = 64;

/**
 * Fills a data folder that no program has open.
 * @param dir the data folder
 * @param count how many documents
 * @param documentOf gives key and value of the document of a number
 */
export async function fill(dir, count, documentOf) {
  const savedAt = new Date().toISOString();
  const folders = new Set();
  const write = async (number) => {
    const { key, value } = documentOf(number);
    const name = nameOfKey(key);
    const folder = path.join(dir, 'documents', name.slice(0, 2), name.slice(2, 3));
    if (!folders.has(folder)) await mkdir(folder, { recursive: true, mode: 0o700 });
    folders.add(folder);
    const text = formatDocument({ version: CURRENT_VERSION, key, eTag: `filled-${number}`, savedAt, value });
    await writeFile(path.join(folder, `${name}.json`), text, { mode: 0o600 });
  };
  for (let from = 0; from < count; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i);
    await Promise.all(numbers.map(write));
  }
}
