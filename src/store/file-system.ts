import fs from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { BigIntStats } from 'node:fs';

// Plain descriptors cost a third less than file handles, in what every turn does several times. What an open file's
// descriptor is asked for is in the system's memory: a thread to wait for it would cost ten times the answer.
const open = promisify(fs.open);
const fsync = promisify(fs.fsync);
const writeFile = promisify(fs.writeFile);
const readFile = promisify(fs.readFile);

/** Documents hold what people said; only the service's own account may read them. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** The code of a system error, such as `ENOENT`. By its shape, because an error of another realm is no `Error` here. */
export function systemCode(error: unknown): string | undefined {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : undefined;
}

/** What is wrong, with its first cause, for an operator. */
export function reasonOf(error: unknown): string {
  const { message = String(error), cause } = Object(error) as { message?: string; cause?: unknown }; // any error's shape
  return cause === undefined ? message : `${message} ${reasonOf(cause)}`;
}

/** Passes over one expected system error. */
export async function unless<T>(code: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (systemCode(error) === code) return undefined;
    throw error;
  }
}

/** The stamp of a file that was used moments ago; undefined if it is gone. Not for files that the disk must be asked for. */
export function stampOfHot(path: string): string | undefined {
  const stats = fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && stampOf(stats);
}

/** Changes whenever the file is written or replaced. */
function stampOf(stats: BigIntStats): string {
  return `${stats.ino}:${stats.mtimeNs}:${stats.size}`;
}

/** Makes what was created, renamed or removed in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows does not let a folder be opened; there the file system's own journal has to do.
  if (process.platform === 'win32') return;
  await withFile(folder, 'r', fsync);
}

/**
 * Creates a folder and those above it, durably. Not by the system call's own `recursive`: where a file system takes no
 * folders and says so as if the one above were missing, as /proc does, that tries for ever.
 */
export async function createFolder(folder: string): Promise<void> {
  const above = dirname(folder);
  try {
    await createOne(folder);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || above === folder) throw error;
    await createFolder(above);
    await createOne(folder);
  }
}

async function createOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: PRIVATE_FOLDER });
  } catch (error) {
    // By what is there and not by the code, which differs from system to system.
    if (await isFolder(folder)) return;
    throw error;
  }
  await syncFolder(dirname(folder));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Puts a file in place so that a reader sees the old or the new text, never a part, and that the new one is
 * on the disk when this returns: temporary file, fsync, rename, fsync of the folder.
 * @returns the stamp of the new file
 */
export async function writeDurably(path: string, text: string, temporaryFolder: string): Promise<string> {
  const temporary = join(temporaryFolder, randomUUID());
  try {
    const stamp = await withFile(temporary, 'wx', async (file) => {
      await writeFile(file, text, 'utf8');
      await fsync(file);
      return stampOf(fs.fstatSync(file, { bigint: true }));
    });
    await moveInto(temporary, path);
    return stamp;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Renames a file into a folder that may not exist yet. */
export async function moveInto(from: string, to: string): Promise<void> {
  const folder = dirname(to);
  try {
    await rename(from, to);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    await createFolder(folder);
    await rename(from, to);
  }
  await syncFolder(folder);
}

/** A file's text and stamp; undefined if there is no such file. */
export async function readStamped(path: string): Promise<{ text: string; stamp: string } | undefined> {
  return unless('ENOENT', () =>
    // Stamp and text come from one open file, so a rename in between cannot mix two states.
    withFile(path, 'r', async (file) => {
      const stamp = stampOf(fs.fstatSync(file, { bigint: true }));
      return { text: await readFile(file, 'utf8'), stamp };
    }),
  );
}

async function withFile<T>(path: string, flags: 'r' | 'wx', work: (file: number) => Promise<T>): Promise<T> {
  const file = await open(path, flags, PRIVATE_FILE);
  try {
    return await work(file);
  } finally {
    fs.closeSync(file);
  }
}
