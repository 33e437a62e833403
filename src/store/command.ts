import { createStorage, readStorage } from './create-storage.js';
import { countDocuments, exportAll, importAll, verify } from './backup.js';
import type { Readable, Writable } from 'node:stream';
import type { StorageConfig } from './create-storage.js';

/** The channels of the command line, handed in so that a test can play it. */
export interface CommandStreams {
  input: Readable;
  output: Writable;
  messages: Writable;
}

const USAGE = `Usage: npm run --silent store -- <command>
  export              all documents to standard output, one JSON line each; also while the service runs
  import [--overwrite]
                      documents from standard input; those that are there are kept unless --overwrite is given
  verify              checks every document; exit code 1 if something is wrong; also while the service runs
`;

/** Runs `export`, `import` or `verify` on the configured store and returns the exit code. */
export async function runStoreCommand(
  words: readonly string[],
  config: StorageConfig,
  streams: CommandStreams,
): Promise<number> {
  const [command, flag] = words;
  switch (command) {
    case 'export':
      return runExport(config, streams);
    case 'import':
      return runImport(config, streams, flag === '--overwrite');
    case 'verify':
      return runVerify(config, streams);
    default:
      streams.messages.write(USAGE);
      return 2;
  }
}

async function runExport(config: StorageConfig, { output, messages }: CommandStreams): Promise<number> {
  const store = await readStorage(config);
  const count = await exportAll(store, output);
  messages.write(`${count} document(s) exported.\n`);
  const findings = await verify(store);
  // A backup that lacks something must not look like a whole one.
  for (const { document, problem } of findings)
    messages.write(`Not in the backup: ${document}: ${problem}\n`);
  return findings.length === 0 ? 0 : 1;
}

async function runImport(
  config: StorageConfig,
  { input, messages }: CommandStreams,
  overwrite: boolean,
): Promise<number> {
  const { storage, close } = await createStorage(config);
  try {
    const { imported, kept } = await importAll(storage, input, { overwrite });
    messages.write(`${imported} document(s) imported, ${kept} kept as they were.\n`);
    return 0;
  } finally {
    await close();
  }
}

async function runVerify(config: StorageConfig, { output }: CommandStreams): Promise<number> {
  const store = await readStorage(config);
  const findings = await verify(store);
  for (const { document, problem } of findings) output.write(`${document}: ${problem}\n`);
  const count = await countDocuments(store);
  const fine = count === 0 ? 'The store holds no document.' : `${count} document(s), every one in order.`;
  output.write(findings.length === 0 ? `${fine}\n` : `${findings.length} problem(s).\n`);
  return findings.length === 0 ? 0 : 1;
}
