import { MemoryStorage } from 'botbuilder';
import { LogStore } from '../../../src/channels/directline/log-store.js';
import type { ConversationRecord } from '../../../src/channels/directline/schemas.js';
import { createLogger } from '../../../src/logger.js';

const silent = createLogger('silent');
const KEY = 'direct-line/conversation/c1';

/** Notes what is written and deleted, and can be cut short after so many documents. */
class Watched extends MemoryStorage {
  written: string[] = [];
  deleted: string[] = [];
  left = Infinity;

  override async write(changes: Record<string, object>): Promise<void> {
    for (const [key, item] of Object.entries(changes)) {
      this.left -= 1;
      if (this.left < 0) throw new Error('killed');
      this.written.push(key.slice(KEY.length));
      await super.write({ [key]: item });
    }
  }

  override async delete(keys: string[]): Promise<void> {
    this.left -= 1;
    if (this.left < 0) throw new Error('killed');
    this.deleted.push(...keys.map((key) => key.slice(KEY.length)));
    await super.delete(keys);
  }
}

function entry(seq: number, id = `c1|${seq}`): ConversationRecord['entries'][number] {
  return { seq, bytes: 10, activity: { id, type: 'message', text: `text ${seq}` } };
}

/** Long enough for three pages and a bit. */
const LONG: ConversationRecord = {
  version: 1,
  id: 'c1',
  user: { id: 'dl_1', name: 'Ann' },
  last: 25,
  ended: false,
  usedAt: 1_000,
  entries: Array.from({ length: 25 }, (_, i) => entry(i + 1)),
};

function withOneMore(record: ConversationRecord): ConversationRecord {
  const last = record.last + 1;
  return { ...record, last, usedAt: record.usedAt + 1, entries: [...record.entries, entry(last)] };
}

async function saved(record: ConversationRecord): Promise<{ storage: Watched; logs: LogStore }> {
  const storage = new Watched();
  const logs = new LogStore(storage, silent);
  await logs.save(record, undefined);
  storage.written = [];
  return { storage, logs };
}

describe('A conversation log', () => {
  it('comes back as it was saved', async () => {
    const { logs } = await saved(LONG);
    expect(await logs.load('c1')).toEqual(LONG);
  });

  it('writes one small document for a message more', async () => {
    const { storage, logs } = await saved(LONG);
    const next = withOneMore(LONG);
    await logs.save(next, LONG);
    expect(storage.written).toEqual(['/3']);
    expect(await logs.load('c1')).toEqual(next);
  });

  it('finds the page that was begun when it was killed before the head was written', async () => {
    const before = { ...LONG, last: 23, entries: LONG.entries.slice(0, 23) };
    const { storage, logs } = await saved(before);
    storage.left = 1;
    await expect(logs.save(withOneMore(before), before)).rejects.toThrow('killed');
    expect(storage.written).toEqual(['/3']);
    expect(await logs.load('c1')).toEqual(withOneMore(before));
  });

  it('puts the new version of an activity before it takes the old one away', async () => {
    const { storage, logs } = await saved(LONG);
    const entries = [...LONG.entries.slice(1), entry(26, 'c1|1')];
    const next = { ...LONG, last: 26, entries };
    storage.left = 1;
    await expect(logs.save(next, LONG)).rejects.toThrow('killed');
    expect(await logs.load('c1')).toEqual(next);
  });

  it('keeps no page of what was forgotten, and its numbers go on', async () => {
    const { storage, logs } = await saved(LONG);
    const empty = { ...LONG, entries: [] };
    await logs.save(empty, LONG);
    expect(storage.deleted).toEqual(['/0', '/1', '/2', '/3']);
    expect(await logs.load('c1')).toEqual(empty);
    const next = withOneMore(empty);
    await logs.save(next, empty);
    expect(await logs.load('c1')).toEqual(next);
  });

  it('can be forgotten again when forgetting was cut short', async () => {
    const { storage, logs } = await saved(LONG);
    const empty = { ...LONG, entries: [] };
    storage.left = 1;
    await expect(logs.save(empty, LONG)).rejects.toThrow('killed');
    storage.left = Infinity;
    const found = await logs.load('c1');
    await logs.save({ ...LONG, entries: [] }, found);
    expect(storage.deleted).toEqual(['/0', '/1', '/2', '/3']);
  });

  it('drops the oldest page when all of it is beyond the limit', async () => {
    const { storage, logs } = await saved(LONG);
    const shorter = { ...LONG, entries: LONG.entries.filter(({ seq }) => seq >= 8) };
    await logs.save(shorter, LONG);
    expect(storage.deleted).toEqual(['/0']);
    expect(await logs.load('c1')).toEqual(shorter);
  });

  it('is deleted with all its pages, also those the head does not name yet', async () => {
    const before = { ...LONG, last: 23, entries: LONG.entries.slice(0, 23) };
    const { storage, logs } = await saved(before);
    storage.left = 1;
    await expect(logs.save(withOneMore(before), before)).rejects.toThrow('killed');
    storage.left = Infinity;
    await logs.delete('c1');
    expect(storage.deleted).toEqual(['/0', '/1', '/2', '/3', '']);
    expect(await logs.load('c1')).toBeUndefined();
  });

  it('of the version before, one document, is read and split at the next save', async () => {
    const { storage, logs } = await saved(LONG);
    await logs.delete('c1');
    await storage.write({ [KEY]: LONG });
    const found = await logs.load('c1');
    expect(found).toEqual(LONG);
    await logs.save(withOneMore(LONG), found);
    expect(await logs.load('c1')).toEqual(withOneMore(LONG));
    expect(JSON.stringify(await storage.read([KEY]))).not.toContain('text 1');
  });
});
