import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CodedError } from '../errors.js';
import { parseDocument } from './document.js';
import { reasonOf } from './file-system.js';
import type { Readable, Writable } from 'node:stream';
import type { DocumentReader, DocumentStore, VerifyFinding } from './document-store.js';

/** `npm run` without `--silent` says its own lines into the file first. A document begins with a brace. */
const FROM_NPM = /^> /;

export interface ImportResult {
  imported: number;
  /** Documents that were there already and were left as they are. */
  kept: number;
}

/**
 * Writes every document as one line of JSON. Each line is a whole document at some moment; documents that are
 * written to meanwhile are exported as before or as after.
 * @returns how many
 */
export async function exportAll(store: DocumentReader, output: Writable): Promise<number> {
  let count = 0;
  for await (const document of store.documents()) {
    if (!output.write(`${JSON.stringify(document)}\n`)) await once(output, 'drain');
    count += 1;
  }
  return count;
}

/**
 * Reads what `exportAll` wrote, also of an older version, into any store. Running it twice does no harm.
 * @param options.overwrite replaces documents that are there; otherwise those are kept
 * @throws CodedError `store-damaged` with the number of the line that is not readable; the lines before are imported
 */
export async function importAll(
  store: DocumentStore,
  input: Readable,
  options: { overwrite: boolean },
): Promise<ImportResult> {
  const result = { imported: 0, kept: 0 };
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '' || FROM_NPM.test(line)) continue;
    const { key, value } = parseLine(line, number, result);
    if (options.overwrite) await store.write({ [key]: { ...value, eTag: '*' } });
    const stored = options.overwrite || (await store.create(key, value));
    result[stored ? 'imported' : 'kept'] += 1;
  }
  return result;
}

/** How many documents a store has. */
export async function countDocuments(store: DocumentReader): Promise<number> {
  let count = 0;
  for await (const key of store.keys('')) count += key === '' ? 0 : 1;
  return count;
}

/** Everything that is wrong in a store. */
export async function verify(store: DocumentReader): Promise<VerifyFinding[]> {
  const findings: VerifyFinding[] = [];
  for await (const finding of store.verify()) findings.push(finding);
  return findings;
}

function parseLine(
  line: string,
  number: number,
  { imported, kept }: ImportResult,
): { key: string; value: Record<string, unknown> } {
  try {
    return parseDocument(line);
  } catch (error) {
    const code = error instanceof CodedError ? error.code : 'store-damaged';
    // What the system says for itself ends without a full stop.
    const reason = reasonOf(error).replace(/[^.]$/, '$&.');
    const before = `${imported} document(s) before it were imported, ${kept} kept as they were`;
    throw new CodedError(
      code,
      `Line ${number} of the backup cannot be imported: ${reason} ${before}. If the file is cut off there, make the backup again.`,
      { cause: error },
    );
  }
}
