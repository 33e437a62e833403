import { constants } from 'node:fs';
import { access, readFile, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { readConfig, SETTINGS, storageConfig } from '../config.js';
import { CodedError } from '../errors.js';
import { loadRulebook, rulebookIds } from '../load-rulebook.js';
import { createLogger } from '../logger.js';
import { readStorage } from '../store/create-storage.js';
import { NO_CONTAINER } from './check.js';
import type { Environment, FolderState, Probes } from './check.js';

/** Any server whose clock is right; the one that gives the bot its tokens is the one that counts. */
const TIME_SERVER = 'https://login.microsoftonline.com/';
const PATIENCE_MS = 3000;
const MS_PER_SECOND = 1000;

/** Looks at the real machine. */
export function systemProbes(): Probes {
  return {
    nodeVersion: process.versions.node,
    folder: folderState,
    file: (path) => readFile(path).catch(() => undefined),
    portInUse,
    clockAhead,
    rulebooks: rulebookIds,
    rulebookProblem: (id) => messageOf(() => loadRulebook(id)),
    settings: SETTINGS,
    settingProblems: (environment) =>
      (messageOf(() => readConfig({ ...environment })) ?? '')
        .split('\n')
        .filter((line) => /^ {2}\w+/.test(line))
        .map((line) => line.trim()),
    azureStoreProblem,
  };
}

function messageOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The folder, or, where it does not exist yet, the nearest one above it that does. */
async function folderState(path: string): Promise<FolderState> {
  const exists = await isFolder(path);
  let place = resolve(path);
  while (!(await isThere(place)) && dirname(place) !== place) place = dirname(place);
  const writable =
    (await isFolder(place)) &&
    (await access(place, constants.W_OK | constants.X_OK).then(
      () => true,
      () => false,
    ));
  const freeBytes = await statfs(place).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  );
  return { exists, writable, freeBytes };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function portInUse(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code === 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => done(false)));
  });
}

async function clockAhead(): Promise<number | undefined> {
  try {
    const response = await fetch(TIME_SERVER, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const there = Date.parse(response.headers.get('date') ?? '');
    return Number.isNaN(there) ? undefined : (Date.now() - there) / MS_PER_SECOND;
  } catch {
    // Offline, or behind a proxy: nothing to compare with.
    return undefined;
  }
}

async function azureStoreProblem(environment: Environment): Promise<string | undefined> {
  try {
    const reader = await readStorage(storageConfig(readConfig({ ...environment }), createLogger('silent')));
    // One page of names is enough to know that it answers.
    await reader.keys('conversation/')[Symbol.asyncIterator]().next();
    return undefined;
  } catch (error) {
    // The SDK's own texts may quote the address with its signature: only the code is shown.
    if (error instanceof CodedError) return isNotFound(error.cause) ? NO_CONTAINER : error.code;
    return typeof error === 'object' && error !== null && 'code' in error
      ? String(error.code)
      : 'unknown error';
  }
}

function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 404;
}
