import { link, open, readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { CodedError } from '../errors.js';
import { systemCode, unless } from './file-system.js';

/** Taking over takes a few calls of the file system; this is many times as long. */
const SETTLE_MS = 100;
const HEARTBEAT_MS = 3_000;
/** A lock of another machine or container whose heartbeat stands still for so long is taken over. */
const PATIENCE_MS = 10_000;
/** In `/proc/<pid>/stat`, counted after the command's closing bracket: when the process started. */
const START_TIME_FIELD = 19;

/** What file systems without hard links answer, network shares among them. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

const Holder = z.object({
  pid: z.int(),
  /** Process ids mean something only within one machine and one container. */
  place: z.string(),
  /** Tells a process from a later one that got the same id. */
  started: z.string(),
  token: z.string(),
});
type Holder = z.infer<typeof Holder>;

/** Holds a folder for one process. A process that died, also by `kill -9`, does not hold it. */
export class ProcessLock {
  private readonly timer: NodeJS.Timeout;
  private seen: { at: number; held: Promise<boolean> } | undefined;

  private constructor(
    private readonly path: string,
    private readonly token: string,
  ) {
    this.timer = setInterval(() => void this.beat(), HEARTBEAT_MS);
    this.timer.unref();
  }

  /**
   * Takes the lock of a folder.
   * @param patienceMs how long a lock of another container is watched before it counts as left behind
   * @throws CodedError `store-locked` when another live process has it
   */
  static async take(folder: string, patienceMs = PATIENCE_MS): Promise<ProcessLock> {
    const path = join(folder, 'lock');
    const holder = { ...(await describeProcess(process.pid)), token: randomUUID() };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if ((await place(path, holder)) && (attempt === 0 || (await stays(path, holder))))
        return new ProcessLock(path, holder.token);
      const other = await readHolder(path);
      if (other !== undefined && (await isAlive(path, other, patienceMs))) throw locked(folder, other);
      await setAside(path, other?.token);
    }
    throw new CodedError(
      'store-locked',
      `Several processes are starting on ${folder} at once. Start one only.`,
    );
  }

  /**
   * True while the folder still carries this process's lock.
   * @param trustMs a look at the disk counts for so long; measured in time, so a process that was suspended looks anew
   */
  async isHeld(trustMs = 0): Promise<boolean> {
    const now = performance.now();
    if (this.seen === undefined || now - this.seen.at >= trustMs) this.seen = { at: now, held: this.look() };
    return this.seen.held;
  }

  /** Lets the folder go. */
  async release(): Promise<void> {
    clearInterval(this.timer);
    if (await this.isHeld()) await rm(this.path, { force: true });
  }

  private async look(): Promise<boolean> {
    return (await readHolder(this.path))?.token === this.token;
  }

  private async beat(): Promise<void> {
    try {
      const holder = await readHolder(this.path);
      const now = new Date();
      if (holder?.token === this.token) await utimes(this.path, now, now);
      // A beat of ours would keep the lock of a successor that has died. One that is absent may be moved back.
      else if (holder !== undefined) clearInterval(this.timer);
    } catch {
      // A lock that is gone is found by the next write, which reports it; the heartbeat has nobody to tell.
    }
  }
}

/** Where several take over from a dead process, one may move away another's new lock; whose is there in the end has it. */
async function stays(path: string, { token }: Holder): Promise<boolean> {
  await delay(SETTLE_MS);
  return (await readHolder(path))?.token === token;
}

/** What a lock says of a process. */
export async function describeProcess(pid: number): Promise<Omit<Holder, 'token'>> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return { pid, place: `${hostname()} ${namespace}`.trim(), started: await startOf(pid) };
}

async function startOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (text !== undefined) return text.slice(text.lastIndexOf(')') + 2).split(' ')[START_TIME_FIELD] ?? '';
  // Without /proc the start of a foreign process is not known; then its being alive has to do.
  return pid === process.pid ? String(performance.timeOrigin) : '';
}

async function place(path: string, holder: Holder): Promise<boolean> {
  const complete = `${path}.${holder.token}`;
  const handle = await open(complete, 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify(holder));
  } finally {
    await handle.close();
  }
  try {
    // A link appears whole or not at all, so nobody reads half a lock.
    await link(complete, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(systemCode(error) ?? '')) throw error;
    return await placeWithoutLink(path, holder);
  } finally {
    await rm(complete, { force: true });
  }
}

async function placeWithoutLink(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await unless('ENOENT', () => readFile(path, 'utf8'));
  if (text === undefined) return undefined;
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    // A lock that says nothing readable was left by a power cut: nobody holds it.
    return undefined;
  }
}

async function isAlive(path: string, other: Holder, patienceMs: number): Promise<boolean> {
  const here = await describeProcess(other.pid);
  if (other.place === here.place) {
    return isRunning(other.pid) && (other.started === here.started || here.started === '');
  }
  const before = await unless('ENOENT', () => stat(path));
  await delay(patienceMs);
  const after = await unless('ENOENT', () => stat(path));
  return after !== undefined && before?.mtimeMs !== after.mtimeMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** Moves a left-behind lock away; if somebody else took over in between, their lock goes back. */
async function setAside(path: string, token: string | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  if ((await unless('ENOENT', () => rename(path, aside).then(() => true))) === undefined) return;
  const moved = await readHolder(aside);
  if (moved !== undefined && moved.token !== token) await unless('EEXIST', () => link(aside, path));
  await rm(aside, { force: true });
}

function locked(folder: string, other: Holder): CodedError {
  return new CodedError(
    'store-locked',
    `The data folder ${folder} is in use by process ${other.pid} on ${other.place}. ` +
      `Stop that process, or give this one a folder of its own.`,
  );
}
