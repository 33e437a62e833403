import { PassThrough, Readable } from 'node:stream';
import { ContainerClient } from '@azure/storage-blob';
import { checkAzureStore } from '../../src/doctor/checks/store.js';
import { systemProbes } from '../../src/doctor/index.js';
import { AzureStorage } from '../../src/store/azure-storage.js';
import { exportAll, importAll, verify } from '../../src/store/backup.js';
import { runStoreCommand } from '../../src/store/command.js';
import { createStorage, readStorage } from '../../src/store/create-storage.js';
import { nameOfKey } from '../../src/store/document.js';
import { isConflict } from '../../src/store/documents.js';
import { createRepositories } from '../../src/store/repositories.js';
import { startAzurite, startGate } from './azurite.js';
import { describeRepositories } from './repository-behaviour.js';
import { describeStorage } from './storage-behaviour.js';
import { removeFolders, silent, temporaryFolder } from './temporary.js';
import type { StoredDocument } from '../../src/store/document-store.js';
import type { Azurite } from './azurite.js';

let azurite: Azurite;
let containers = 0;

beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(async () => {
  await azurite.stop();
  await removeFolders();
});

async function newStore(
  clock = () => new Date(),
  container = `test-${(containers += 1)}`,
): Promise<AzureStorage> {
  const { connectionString } = azurite;
  return AzureStorage.open({ access: { connectionString, container }, logger: silent, clock });
}

async function twoInstances(): Promise<[AzureStorage, AzureStorage]> {
  const container = `test-${(containers += 1)}`;
  return [await newStore(undefined, container), await newStore(undefined, container)];
}

function containerClient(): ContainerClient {
  return new ContainerClient(azurite.connectionString, `test-${containers}`);
}

describeStorage('AzureStorage on Azurite', () => newStore(), { checksBatchFirst: false });
describeRepositories('AzureStorage on Azurite', () => newStore());

describe('Two instances on one container', () => {
  it('lose nothing when both change one document, and show no conflict', async () => {
    const instances = (await twoInstances()).map((storage) => createRepositories(storage));
    const at = '2026-01-01T00:00:00Z';
    const line = (text: string) => ({ from: 'person' as const, text });
    const [first] = instances;
    await first?.tickets.add({
      id: 't',
      conversationKey: 'c',
      reference: {},
      locale: 'fr',
      situation: {},
      transcript: [],
      status: 'open',
      createdAt: at,
      updatedAt: at,
    });

    const said = Array.from({ length: 10 }, (_, i) => `${i}`);
    await Promise.all(said.map((text, i) => instances[i % 2]?.tickets.say('t', line(text), at)));

    const ticket = await first?.tickets.get('t');
    expect(ticket?.transcript.map(({ text }) => text).sort()).toEqual(said);
  });

  it('lose nothing when both add to a list that is not there yet', async () => {
    const instances = (await twoInstances()).map((storage) => createRepositories(storage).taughtPhrases);
    const ids = Array.from({ length: 8 }, (_, i) => `p${i}`);

    await Promise.all(
      ids.map((id, i) =>
        instances[i % 2]?.add({
          id,
          text: id,
          topic: 't',
          language: 'en',
          by: 'b',
          at: '2026-01-01T00:00:00Z',
        }),
      ),
    );

    expect((await instances[0]?.active())?.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('hand a ticket to one of two who take it', async () => {
    const [a, b] = (await twoInstances()).map((storage) => createRepositories(storage).tickets);
    const at = '2026-01-01T00:00:00Z';
    await a?.add({
      id: 't',
      conversationKey: 'c',
      reference: {},
      locale: 'fr',
      situation: {},
      transcript: [],
      status: 'open',
      createdAt: at,
      updatedAt: at,
    });

    const [one, other] = await Promise.all([a?.take('t', 'Ann', at), b?.take('t', 'Bob', at)]);

    expect(one?.takenBy).toBe(other?.takenBy);
  });

  it('tell a conflicting write by its code, so that the turn can be repeated', async () => {
    const [a, b] = await twoInstances();
    await a.write({ k: { n: 1 } });
    const stale = await b.read(['k']);
    await a.write({ k: { n: 2 } });

    const failure: unknown = await b.write(stale).catch((error: unknown) => error);

    expect(isConflict(failure)).toBe(true);
    expect(failure).toMatchObject({ code: 'store-conflict' });
  });

  it('create a document once', async () => {
    const [a, b] = await twoInstances();

    expect((await Promise.all([a.create('k', { n: 1 }), b.create('k', { n: 2 })])).sort()).toEqual([
      false,
      true,
    ]);
  });
});

describe('Moving in', () => {
  it('takes over a JSON store with everything in it', async () => {
    const json = await createStorage({ dataDir: await temporaryFolder(), logger: silent });
    await json.storage.write({ 'conversation/a': { text: 'Liège 🙂' }, 'profile/b': { n: 2 } });
    const file = new PassThrough();
    await exportAll(json.storage, file);
    file.end();
    await json.close();
    const azure = await createStorage({
      dataDir: 'unused',
      azureConnectionString: azurite.connectionString,
      azureContainer: 'moved-in',
      logger: silent,
    });

    expect(await importAll(azure.storage, file, { overwrite: false })).toEqual({ imported: 2, kept: 0 });

    expect(await azure.storage.read(['conversation/a', 'profile/b'])).toMatchObject({
      'conversation/a': { text: 'Liège 🙂' },
      'profile/b': { n: 2 },
    });
    expect(azure.health()).toEqual({ ok: true, problems: [] });
  });

  it('keeps what is there when an import is repeated', async () => {
    const store = await newStore();
    const line = JSON.stringify({
      version: 1,
      key: 'k',
      eTag: 'e',
      savedAt: '2026-01-01T00:00:00Z',
      value: { n: 1 },
    });
    await importAll(store, Readable.from([line]), { overwrite: false });
    await store.write({ k: { n: 2 } });

    expect(await importAll(store, Readable.from([line]), { overwrite: false })).toEqual({
      imported: 0,
      kept: 1,
    });

    expect(await store.read(['k'])).toMatchObject({ k: { n: 2 } });
  });
});

describe('Faults of blobs', () => {
  it('sets a damaged blob aside and names it', async () => {
    const store = await newStore();
    await store.write({ k: { n: 1 } });
    await containerClient().getBlockBlobClient(nameOfKey('k')).upload('{ broken', 8);

    expect(await verify(store)).toHaveLength(1);
    expect(await store.read(['k'])).toEqual({});
    const document = expect.stringContaining(`damaged-${nameOfKey('k')}`);
    expect(await verify(store)).toEqual([expect.objectContaining({ document })]);
    expect(store.health()).toEqual({
      ok: true,
      problems: [expect.stringContaining('1 damaged document(s)')],
    });

    await store.delete(['k']);
    expect(await verify(store)).toEqual([]);
  });

  it('keeps every damaged version of a document, and removes them all with it', async () => {
    const store = await newStore();
    for (const text of ['{ first', '{ second']) {
      await store.write({ k: { n: 1 }, other: { n: 1 } });
      for (const key of ['k', 'other'])
        await containerClient().getBlockBlobClient(nameOfKey(key)).upload(text, text.length);
      await store.read(['k', 'other']);
    }

    const texts: string[] = [];
    for await (const { name } of containerClient().listBlobsFlat({ prefix: `damaged-${nameOfKey('k')}` }))
      texts.push((await containerClient().getBlobClient(name).downloadToBuffer()).toString());
    expect(texts.sort()).toEqual(['{ first', '{ second']);

    await store.delete(['k']);
    expect(await verify(store)).toHaveLength(2);
  });

  it('refuses a blob of a newer program', async () => {
    const store = await newStore();
    const body = JSON.stringify({ version: 99, key: 'k' });
    await containerClient().getBlockBlobClient(nameOfKey('k')).upload(body, body.length);

    await expect(store.read(['k'])).rejects.toMatchObject({ code: 'store-newer-version' });
    await expect(store.write({ k: { n: 1 } })).rejects.toMatchObject({ code: 'store-newer-version' });
  });

  it('says so when the service does not answer', async () => {
    const own = await startAzurite();
    const access = { connectionString: own.connectionString, container: 'gone' };
    const store = await AzureStorage.open({ access, logger: silent });
    await own.stop();

    // What overwrites unseen looks first at what is there.
    await expect(store.write({ k: { n: 1 } })).rejects.toMatchObject({ code: 'store-read-failed' });
    await expect(store.write({ k: { n: 1, eTag: 'seen' } })).rejects.toMatchObject({
      code: 'store-write-failed',
    });
    await expect(store.read(['k'])).rejects.toMatchObject({ code: 'store-read-failed' });
    expect(store.health()).toMatchObject({ ok: false });
    await store.close();
  });

  it('finds out by itself that the service works again, though it failed at the first use', async () => {
    const gate = await startGate(azurite);
    const access = { connectionString: gate.connectionString, container: `test-${(containers += 1)}` };
    try {
      const store = await AzureStorage.open({ access, logger: silent, probeMs: 20 });
      gate.shut = true;
      await expect(store.write({ k: { n: 1, eTag: 'seen' } })).rejects.toMatchObject({
        code: 'store-write-failed',
      });
      expect(store.health().ok).toBe(false);

      gate.shut = false;
      while (!store.health().ok) await new Promise((resolve) => setTimeout(resolve, 5));

      expect(store.health()).toEqual({ ok: true, problems: [] });
      await store.close();
    } finally {
      await gate.stop();
    }
  });

  it.each([
    ['a container without an account', { azureContainer: 'c' }],
    ['an account without a container', { azureAccount: 'a' }],
  ])('refuses %s', async (_, half) => {
    await expect(createStorage({ dataDir: 'unused', logger: silent, ...half })).rejects.toMatchObject({
      code: 'config-invalid',
    });
  });
});

describe('A container that is not there', () => {
  const missing = (azureContainer: string) => ({
    dataDir: 'unused',
    azureConnectionString: azurite.connectionString,
    azureContainer,
    logger: silent,
  });

  it.each(['export', 'verify'])('is not made, nor taken for an empty one, by %s', async (command) => {
    const container = `typo-${command}`;
    const streams = { input: Readable.from([]), output: new PassThrough(), messages: new PassThrough() };

    await expect(runStoreCommand([command], missing(container), streams)).rejects.toMatchObject({
      code: 'store-read-failed',
      message: expect.stringContaining(container),
    });

    expect(await new ContainerClient(azurite.connectionString, container).exists()).toBe(false);
  });

  it('is told by the doctor, who does not make it either', async () => {
    const environment = {
      AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
      AZURE_STORAGE_CONTAINER: 'typo-doctor',
    };

    expect(await checkAzureStore(environment, systemProbes())).toEqual([
      expect.objectContaining({ id: 'azure-container-missing', level: 'warning' }),
    ]);

    expect(await new ContainerClient(azurite.connectionString, 'typo-doctor').exists()).toBe(false);
  });

  it('is made by the service', async () => {
    const { storage } = await createStorage(missing('first-start'));
    await storage.write({ k: { n: 1 } });

    const reader = await readStorage(missing('first-start'));
    const keys: string[] = [];
    for await (const key of reader.keys()) keys.push(key);
    expect(keys).toEqual(['k']);
  });
});

describe('Retention of blobs', () => {
  it('removes old conversations in small steps, and nothing else', async () => {
    // In the future, because Azurite stamps blobs by its own clock.
    const afterDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1_000);
    let now = afterDays(0);
    const store = await newStore(() => now);
    const items = Array.from({ length: 5 }, (_, i) => [
      [`conversation/${i}`, { i }],
      [`profile/${i}`, { i }],
    ]).flat();
    await store.write(Object.fromEntries(items));
    now = afterDays(20);
    await store.write({ 'conversation/3': { i: 3 } });
    now = afterDays(40);

    const matches = ({ key }: StoredDocument) => key.startsWith('conversation/');
    let removed = 0;
    for (let finished = false; !finished;) {
      const step = await store.sweep({ olderThanDays: 30, batch: 4, matches });
      expect(step.examined).toBeLessThanOrEqual(4);
      removed += step.removed;
      finished = step.finished;
    }

    expect(removed).toBe(4);
    const left: string[] = [];
    for await (const key of store.keys('conversation/')) left.push(key);
    expect(left).toEqual(['conversation/3']);
  });

  it('begins anew after a page that could not be listed, whose token may be what is refused', async () => {
    const gate = await startGate(azurite);
    const access = { connectionString: gate.connectionString, container: `test-${(containers += 1)}` };
    try {
      const store = await AzureStorage.open({ access, logger: silent });
      await store.write({ a: {}, b: {}, c: {} });
      const step = () => store.sweep({ olderThanDays: 30, batch: 2, matches: () => false });
      await expect(step()).resolves.toMatchObject({ examined: 2, finished: false });

      gate.shut = true;
      await expect(step()).rejects.toMatchObject({ code: 'store-read-failed' });

      gate.shut = false;
      await expect(step()).resolves.toMatchObject({ examined: 2, finished: false });
      await expect(step()).resolves.toMatchObject({ examined: 1, finished: true });
      await store.close();
    } finally {
      await gate.stop();
    }
  });
});
