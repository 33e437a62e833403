import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { MemoryStorage } from 'botbuilder';
import { CURRENT_VERSION, MIGRATIONS, nameOfKey } from '../../src/store/document.js';
import { JsonStorage } from '../../src/store/json-storage.js';
import { describeProcess } from '../../src/store/process-lock.js';
import { describeStorage } from './storage-behaviour.js';
import { bytesBelow, filesBelow, removeFolders, silent, temporaryFolder } from './temporary.js';
import type { StoredDocument } from '../../src/store/document-store.js';
import type { JsonStorageOptions } from '../../src/store/json-storage.js';

const open: JsonStorage[] = [];

async function openStore(dir: string, options: Partial<JsonStorageOptions> = {}): Promise<JsonStorage> {
  const store = await JsonStorage.open({ dir, logger: silent, ...options });
  open.push(store);
  return store;
}

async function newStore(
  options: Partial<JsonStorageOptions> = {},
): Promise<{ dir: string; store: JsonStorage }> {
  const dir = await temporaryFolder();
  // Every read looks at the file here, so that what a test does to it shows at once.
  return { dir, store: await openStore(dir, { recheckMs: 0, ...options }) };
}

function pathOf(dir: string, key: string): string {
  const name = nameOfKey(key);
  return join(dir, 'documents', name.slice(0, 2), name.slice(2, 3), `${name}.json`);
}

/** The files of damaged versions of a document, without those of the reasons. */
async function asideOf(dir: string, key: string): Promise<string[]> {
  const folder = join(dir, 'damaged', nameOfKey(key));
  const names = (await filesBelow(folder)).filter((name) => name.endsWith('.json'));
  return names.map((name) => join(folder, name));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

afterAll(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
  await removeFolders();
});

describeStorage('JsonStorage', async () => (await newStore()).store, { checksBatchFirst: true });
describeStorage('JsonStorage without a cache', async () => (await newStore({ cacheSize: 0 })).store, {
  checksBatchFirst: true,
});
describeStorage('The in-memory fake', async () => new MemoryStorage(Object.create(null)), {
  checksBatchFirst: false,
});

describe('A document on disk', () => {
  it('is indented JSON with its version, key, eTag and time, and the value', async () => {
    const { dir, store } = await newStore({ clock: () => new Date('2026-02-03T04:05:06Z') });
    await store.write({ k: { n: 1 } });

    const text = await readFile(pathOf(dir, 'k'), 'utf8');

    expect(JSON.parse(text)).toEqual({
      version: 1,
      key: 'k',
      eTag: expect.any(String),
      savedAt: '2026-02-03T04:05:06.000Z',
      value: { n: 1 },
    });
    expect(text).toContain('\n  "value": {\n');
  });

  it('can be repaired by hand while the service runs', async () => {
    const { dir, store } = await newStore();
    await store.write({ k: { town: 'Liege' } });
    await store.read(['k']);
    await writeFile(pathOf(dir, 'k'), (await readFile(pathOf(dir, 'k'), 'utf8')).replace('Liege', 'Liège'));

    expect(await store.read(['k'])).toMatchObject({ k: { town: 'Liège' } });
  });

  it('that was repaired by hand shows within moments, though hot ones are not looked at each time', async () => {
    const { dir, store } = await newStore({ recheckMs: 50 });
    await store.write({ k: { town: 'Liege' } });
    await writeFile(pathOf(dir, 'k'), (await readFile(pathOf(dir, 'k'), 'utf8')).replace('Liege', 'Liège'));
    let town: unknown;
    while (town !== 'Liège') {
      town = (await store.read(['k']))['k']?.town;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(town).toBe('Liège');
  });

  it('that another read found absent is seen once it is written', async () => {
    const { store } = await newStore({ recheckMs: 60_000 });
    expect(await store.read(['k'])).toEqual({});
    const [, read] = await Promise.all([store.write({ k: { n: 1 } }), store.read(['k'])]);
    expect([{}, { k: expect.objectContaining({ n: 1 }) }]).toContainEqual(read);
    expect(await store.read(['k'])).toMatchObject({ k: { n: 1 } });
  });

  it('is still there when the store is opened again', async () => {
    const { dir, store } = await newStore();
    await store.write({ k: { n: 1 } });
    await store.close();

    expect(await (await openStore(dir)).read(['k'])).toMatchObject({ k: { n: 1 } });
  });

  it('is the only file that is written for its key', async () => {
    const { dir, store } = await newStore();
    await store.write({ a: { n: 1 }, b: { n: 1 } });
    await store.write({ a: { n: 2 } });

    expect(await filesBelow(join(dir, 'documents'))).toHaveLength(2);
    expect(await filesBelow(join(dir, 'temporary'))).toEqual([]);
  });
});

describe('A damaged document', () => {
  it.each([
    ['half written', '{"version":1,"key":"k","va'],
    ['empty', ''],
    ['zero bytes of a power cut', '\0'.repeat(64)],
    ['without a version', '{"key":"k","eTag":"1","savedAt":"2026-01-01T00:00:00Z","value":{}}'],
    [
      'with a value that is no object',
      '{"version":1,"key":"k","eTag":"1","savedAt":"2026-01-01T00:00:00Z","value":7}',
    ],
    ['of another key', '{"version":1,"key":"other","eTag":"1","savedAt":"2026-01-01T00:00:00Z","value":{}}'],
  ])('%s is set aside with its reason, and the service goes on', async (_, text) => {
    const { dir, store } = await newStore();
    await store.write({ k: { n: 1 } });
    await writeFile(pathOf(dir, 'k'), text);

    expect(await store.read(['k'])).toEqual({});

    const [aside = ''] = await asideOf(dir, 'k');
    expect(await readFile(aside, 'utf8')).toBe(text);
    expect(await readFile(`${aside}.reason.txt`, 'utf8')).not.toBe('');
    expect(store.health()).toEqual({ ok: true, problems: [expect.stringContaining('1 damaged document')] });
    await store.write({ k: { n: 2 } });
    expect(await store.read(['k'])).toMatchObject({ k: { n: 2 } });
    expect(await readFile(aside, 'utf8')).toBe(text);
  });

  it('is not overwritten by a write that does not read first', async () => {
    const { dir, store } = await newStore();
    await store.write({ k: { n: 1 } });
    await writeFile(pathOf(dir, 'k'), '{ broken');

    await store.write({ k: { n: 2, eTag: '*' } });

    const [aside = ''] = await asideOf(dir, 'k');
    expect(await readFile(aside, 'utf8')).toBe('{ broken');
  });

  it('is kept beside earlier ones, also when somebody has dealt with some of those', async () => {
    const { dir, store } = await newStore();
    const damage = async (text: string) => {
      await store.write({ k: { n: 1 } });
      await writeFile(pathOf(dir, 'k'), text);
      await store.read(['k']);
    };
    await damage('{ first');
    const [first = ''] = await asideOf(dir, 'k');
    await damage('{ second');
    await rm(first);
    await rm(`${first}.reason.txt`);

    await damage('{ third');

    const texts = (await asideOf(dir, 'k')).map((path) => readFile(path, 'utf8'));
    expect((await Promise.all(texts)).sort()).toEqual(['{ second', '{ third']);
  });

  it('gives way to what is written while many read it', async () => {
    const { dir, store } = await newStore();
    await store.write({ k: { n: 1 } });
    await writeFile(pathOf(dir, 'k'), '{ broken');

    const reads = Array.from({ length: 10 }, () => store.read(['k']));
    await store.write({ k: { n: 2 } });
    await Promise.all([...reads, ...Array.from({ length: 10 }, () => store.read(['k']))]);

    expect(await store.read(['k'])).toMatchObject({ k: { n: 2 } });
    expect((await filesBelow(join(dir, 'damaged'))).filter((name) => name.endsWith('.json'))).toHaveLength(1);
  });

  it('is named by verify', async () => {
    const { dir, store } = await newStore();
    await store.write({ good: { n: 1 }, bad: { n: 1 } });
    await writeFile(pathOf(dir, 'bad'), '{ broken');

    expect(await all(store.verify())).toEqual([
      { document: nameOfKey('bad'), problem: expect.stringContaining('not readable') },
    ]);
    expect(await all(store.keys())).toEqual(['good']);
  });
});

describe('Versions', () => {
  it('have one migration each up to the current one', () => {
    const older = Array.from({ length: CURRENT_VERSION - 1 }, (_, i) => `${i + 1}`);

    expect(Object.keys(MIGRATIONS)).toEqual(older);
  });

  const fixture = (name: string) => readFile(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8');
  const format = {
    version: 3,
    migrations: {
      1: ({ data, ...rest }: Record<string, unknown>) => ({ ...rest, value: data }),
      2: ({ time, ...rest }: Record<string, unknown>) => ({ ...rest, savedAt: time }),
    },
  };

  async function storeWith(
    name: string,
    options: Partial<JsonStorageOptions>,
  ): Promise<{ dir: string; store: JsonStorage }> {
    const { dir, store } = await newStore(options);
    await mkdir(dirname(pathOf(dir, 'k')), { recursive: true });
    await writeFile(pathOf(dir, 'k'), await fixture(name));
    return { dir, store };
  }

  it.each(['version-1', 'version-2', 'version-3'])('%s is migrated when it is read', async (name) => {
    const { store } = await storeWith(name, { format });

    expect(await store.read(['k'])).toEqual({ k: { eTag: 'e', language: 'fr' } });
  });

  it('is written in the newest version', async () => {
    const { dir, store } = await storeWith('version-1', { format });
    await store.write(await store.read(['k']));

    expect(JSON.parse(await readFile(pathOf(dir, 'k'), 'utf8'))).toMatchObject({
      version: 3,
      value: { language: 'fr' },
    });
  });

  it('refuses a document of a newer program, and leaves it alone', async () => {
    const { dir, store } = await storeWith('version-3', {});
    const before = await readFile(pathOf(dir, 'k'), 'utf8');

    await expect(store.read(['k'])).rejects.toMatchObject({ code: 'store-newer-version' });
    await expect(store.write({ k: { n: 1 } })).rejects.toMatchObject({ code: 'store-newer-version' });

    expect(await readFile(pathOf(dir, 'k'), 'utf8')).toBe(before);
  });

  it('sets a document aside that no migration knows', async () => {
    const { store } = await storeWith('version-1', { format: { version: 3, migrations: {} } });

    expect(await store.read(['k'])).toEqual({});
    expect(store.health().problems).toHaveLength(1);
  });
});

describe('The lock', () => {
  it('refuses a second store on the same folder and names the holder', async () => {
    const { dir } = await newStore();

    await expect(openStore(dir)).rejects.toMatchObject({
      code: 'store-locked',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  it('is free again after close', async () => {
    const { dir, store } = await newStore();
    await store.close();

    await expect(openStore(dir)).resolves.toBeDefined();
  });

  it('is respected while the other process lives, and taken over when it was killed', async () => {
    const dir = await temporaryFolder();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const dead = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => child.once('spawn', resolve));
    const holder = await describeProcess(child.pid ?? 0);
    await writeFile(join(dir, 'lock'), JSON.stringify({ ...holder, token: 't' }));

    await expect(openStore(dir)).rejects.toMatchObject({ code: 'store-locked' });
    child.kill('SIGKILL');
    await dead;

    await expect(openStore(dir)).resolves.toBeDefined();
  });

  it.each([
    ['a process of the same id that started at another time', { pid: process.pid, started: '1' }],
    ['a process that does not exist', { pid: 2 ** 22 + 1, started: '1' }],
    ['another container that stopped', { pid: 1, started: '1', place: 'elsewhere' }],
  ])('left by %s is taken over', async (_, left) => {
    const dir = await temporaryFolder();
    const { place } = await describeProcess(process.pid);
    await writeFile(join(dir, 'lock'), JSON.stringify({ place, token: 't', ...left }));

    await expect(openStore(dir, { lockPatienceMs: 20 })).resolves.toBeDefined();
  });

  it('of another container that still beats is respected', async () => {
    const dir = await temporaryFolder();
    const path = join(dir, 'lock');
    await writeFile(path, JSON.stringify({ place: 'elsewhere', pid: 1, started: '1', token: 't' }));
    let beats = 0;
    const timer = setInterval(() => void utimes(path, (beats += 1), beats).catch(() => undefined), 5);

    try {
      await expect(openStore(dir, { lockPatienceMs: 200 })).rejects.toMatchObject({ code: 'store-locked' });
    } finally {
      clearInterval(timer);
    }
  });

  it('beats while its process lives, so that another machine leaves it alone', async () => {
    const { dir } = await newStore();
    const path = join(dir, 'lock');
    const held = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...held, place: 'elsewhere' }));

    // Longer than from one beat to the next.
    await expect(openStore(dir, { lockPatienceMs: 4_000 })).rejects.toMatchObject({ code: 'store-locked' });
  });

  it('is not kept beating by a process that lost it', async () => {
    const { dir, store } = await newStore();
    const successor = { pid: 1, place: 'elsewhere', started: '1', token: 't' };
    await writeFile(join(dir, 'lock'), JSON.stringify(successor));

    // Longer than from one beat to the next; the successor has died.
    await expect(openStore(dir, { lockPatienceMs: 4_000 })).resolves.toBeDefined();
    await expect(store.write({ k: { n: 1 } })).rejects.toMatchObject({ code: 'store-write-failed' });
  });

  it('that says nothing readable is taken over', async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, 'lock'), '');

    await expect(openStore(dir)).resolves.toBeDefined();
  });

  it('goes to one of many that start at once on a folder that a dead process left', async () => {
    const dir = await temporaryFolder();
    const { place } = await describeProcess(process.pid);
    await writeFile(join(dir, 'lock'), JSON.stringify({ place, pid: process.pid, started: '1', token: 't' }));

    const starts = await Promise.allSettled(Array.from({ length: 8 }, () => openStore(dir)));

    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('Faults', () => {
  it('says so when the data folder is removed under the running service, and acknowledges nothing', async () => {
    const { dir, store } = await newStore();
    await store.write({ k: { n: 1 } });
    await rm(dir, { recursive: true });

    await expect(store.write({ k: { n: 2 } })).rejects.toMatchObject({ code: 'store-write-failed' });
    await expect(store.read(['k'])).rejects.toMatchObject({ code: 'store-read-failed' });
    expect(store.health()).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('removed or taken over')],
    });
  });

  it('is healthy again once a write works again', async () => {
    const { dir, store } = await newStore();
    const temporary = join(dir, 'temporary');
    await rm(temporary, { recursive: true });
    await expect(store.write({ k: { n: 1 } })).rejects.toMatchObject({ code: 'store-write-failed' });
    expect(store.health().ok).toBe(false);

    await mkdir(temporary);
    await store.write({ k: { n: 1 } });

    expect(store.health()).toEqual({ ok: true, problems: [] });
  });

  it('finds out by itself that writing works again', async () => {
    const { dir, store } = await newStore({ probeMs: 20 });
    const temporary = join(dir, 'temporary');
    await rm(temporary, { recursive: true });
    await expect(store.write({ k: { n: 1 } })).rejects.toMatchObject({ code: 'store-write-failed' });

    await mkdir(temporary);
    const isWell = async () => store.health().ok && (await all(store.keys())).length === 0;
    while (!(await isWell())) await new Promise((resolve) => setTimeout(resolve, 5));

    expect(store.health()).toEqual({ ok: true, problems: [] });
  });

  it('refuses to start where a folder cannot be made', async () => {
    const dir = join(await temporaryFolder(), 'file');
    await writeFile(dir, '');

    await expect(openStore(dir)).rejects.toMatchObject({ code: 'store-write-failed' });
  });

  // Linux alone has such a file system at a known place.
  (existsSync('/proc/self') ? it : it.skip)(
    'refuses to start where the file system takes no folders',
    async () => {
      const refusal = expect.stringMatching(/\/proc\/x\/y cannot be used: no folder can be made there/);

      await expect(openStore('/proc/x/y')).rejects.toMatchObject({
        code: 'store-write-failed',
        message: refusal,
      });
    },
  );

  // The administrator's account may write everywhere, so there is nothing to see for it.
  (process.getuid?.() === 0 ? it.skip : it)('refuses to start in a folder that is not writable', async () => {
    const dir = await temporaryFolder();
    await chmod(dir, 0o500);

    await expect(openStore(dir)).rejects.toMatchObject({ code: 'store-write-failed' });
  });

  it.each([
    ['a number', 7],
    ['null', null],
    [
      'a cycle',
      (() => {
        const item: Record<string, unknown> = {};
        return Object.assign(item, { item });
      })(),
    ],
    ['an eTag that is no text', { eTag: 7 }],
  ])('refuses %s as an item', async (_, item) => {
    const { store } = await newStore();

    await expect(store.write({ k: item })).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('ends the writes under way before it lets the folder go', async () => {
    const { dir, store } = await newStore();
    const write = store.create('k', { n: 1 });
    const closed = store.close();
    const outcome = await write.then(
      () => 'acknowledged',
      () => 'refused',
    );
    await closed;

    const stored = await (await openStore(dir)).read(['k']);

    expect(Object.keys(stored)).toEqual(outcome === 'acknowledged' ? ['k'] : []);
  });

  it('does nothing after close', async () => {
    const { store } = await newStore();
    await store.close();

    await expect(store.write({ k: { n: 1 } })).rejects.toMatchObject({ code: 'store-write-failed' });
    expect(store.health().ok).toBe(false);
  });

  it('removes what a crash left half written', async () => {
    const dir = await temporaryFolder();
    await mkdir(join(dir, 'temporary'));
    await writeFile(join(dir, 'temporary', 'x'), 'half');
    await openStore(dir);

    expect(await filesBelow(join(dir, 'temporary'))).toEqual([]);
  });
});

describe('Create', () => {
  it('stores the first of many, and tells the others', async () => {
    const { store } = await newStore();

    const created = await Promise.all([1, 2, 3].map((n) => store.create('k', { n })));

    expect(created.filter(Boolean)).toHaveLength(1);
  });
});

describe('Delete', () => {
  it('leaves no byte on disk, not even of a damaged version', async () => {
    const { dir, store } = await newStore();
    await store.write({ k: { secret: 'Zoé' } });
    await writeFile(pathOf(dir, 'k'), '{ "secret": "Zoé"');
    await store.read(['k']);
    await store.write({ k: { secret: 'Zoé' } });
    expect(await bytesBelow(dir)).toContain('Zoé');

    await store.delete(['k']);

    const left = await bytesBelow(dir);
    expect(left).not.toContain('Zoé');
    expect(left).not.toContain(nameOfKey('k'));
  });
});

describe('Sweep', () => {
  const conversations = { olderThanDays: 30, matches: ({ key }: StoredDocument) => key.startsWith('talk') };
  let now = new Date();
  const clock = () => now;

  async function sweepAll(store: JsonStorage, batch: number): Promise<{ calls: number; removed: number }> {
    for (let calls = 1, removed = 0; ; calls += 1) {
      const result = await store.sweep({ ...conversations, batch });
      removed += result.removed;
      expect(result.examined).toBeLessThanOrEqual(batch);
      if (result.finished) return { calls, removed };
    }
  }

  it('removes conversations nobody touched, in small steps, and nothing else', async () => {
    now = new Date('2026-01-01T00:00:00Z');
    const { store } = await newStore({ clock });
    for (let i = 0; i < 10; i += 1) await store.write({ [`talk-${i}`]: { i }, [`profile-${i}`]: { i } });
    now = new Date('2026-01-20T00:00:00Z');
    await store.write({ 'talk-3': { i: 3 } });
    now = new Date('2026-02-05T00:00:00Z');

    expect(await sweepAll(store, 4)).toEqual({ calls: 6, removed: 9 });

    expect((await all(store.keys('talk'))).sort()).toEqual(['talk-3']);
    expect(await all(store.keys('profile'))).toHaveLength(10);
  });

  it('removes nothing when the clock goes back', async () => {
    now = new Date('2026-06-01T00:00:00Z');
    const { store } = await newStore({ clock });
    await store.write({ 'talk-1': { n: 1 } });
    now = new Date('2020-01-01T00:00:00Z');

    expect(await sweepAll(store, 10)).toMatchObject({ removed: 0 });
    await store.write({ 'talk-1': { n: 2 } });
    expect(await store.read(['talk-1'])).toMatchObject({ 'talk-1': { n: 2 } });
  });

  it('passes over a document it cannot read', async () => {
    now = new Date('2026-01-01T00:00:00Z');
    const { dir, store } = await newStore({ clock });
    await store.write({ 'talk-1': { n: 1 }, 'talk-2': { n: 1 } });
    await writeFile(pathOf(dir, 'talk-1'), '{ broken');
    now = new Date('2026-03-01T00:00:00Z');

    expect(await sweepAll(store, 10)).toMatchObject({ removed: 1 });
    expect(await readFile(pathOf(dir, 'talk-1'), 'utf8')).toBe('{ broken');
  });
});
