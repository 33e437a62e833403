import { LogWriter } from '../../../src/channels/directline/log-writer.js';
import type { ConversationRecord } from '../../../src/channels/directline/schemas.js';

const EMPTY: ConversationRecord = {
  version: 1,
  id: 'c1',
  user: { id: 'dl_1' },
  last: 0,
  ended: false,
  usedAt: 0,
  entries: [],
};

/** A storage whose writes end when the test says so. */
class Writes {
  readonly begun: [number, number][] = [];
  private readonly ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  seen = 0;
  readonly writer = new LogWriter(
    EMPTY,
    (next, previous) => {
      this.begun.push([previous.last, next.last]);
      return new Promise((resolve, reject) => this.ends.push({ resolve, reject }));
    },
    () => (this.seen = this.writer.saved.last),
  );

  add(): void {
    this.writer.change({ ...this.writer.latest, last: this.writer.latest.last + 1 });
  }

  async end(error?: Error): Promise<void> {
    const end = this.ends.shift();
    if (error) end?.reject(error);
    else end?.resolve();
    // Lets everything run that waits for it.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('Saving a conversation', () => {
  it('shows nothing before it is stored', async () => {
    const writes = new Writes();
    writes.add();
    const saved = writes.writer.save();
    expect([writes.seen, writes.writer.idle]).toEqual([0, false]);
    await writes.end();
    await saved;
    expect([writes.seen, writes.writer.idle]).toEqual([1, true]);
  });

  it('writes a question and its answer at once', async () => {
    const writes = new Writes();
    writes.add();
    const question = writes.writer.saveSoon();
    writes.add();
    const answer = writes.writer.save();
    await writes.end();
    await Promise.all([question, answer]);
    expect(writes.begun).toEqual([[0, 2]]);
  });

  it('writes a question whose answer takes long by itself', async () => {
    const writes = new Writes();
    writes.add();
    const question = writes.writer.saveSoon();
    expect(writes.begun).toEqual([]);
    while (writes.begun.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await writes.end();
    await question;
    expect(writes.begun).toEqual([[0, 1]]);
  });

  it('collects what comes while it writes', async () => {
    const writes = new Writes();
    const all = [1, 2, 3].map(() => {
      writes.add();
      return writes.writer.save();
    });
    await writes.end();
    expect(writes.begun).toEqual([
      [0, 1],
      [1, 3],
    ]);
    await writes.end();
    await Promise.all(all);
    expect(writes.seen).toBe(3);
  });

  it('drops what could not be stored, with what builds on it, and goes on from what is stored, under new numbers', async () => {
    const writes = new Writes();
    writes.add();
    const first = expect(writes.writer.save()).rejects.toThrow('full');
    writes.add();
    const second = expect(writes.writer.save()).rejects.toThrow('full');
    await writes.end(new Error('full'));
    await Promise.all([first, second]);
    expect([writes.seen, writes.writer.idle]).toEqual([0, true]);

    writes.add();
    const third = writes.writer.save();
    await writes.end();
    await third;
    expect(writes.begun.at(-1)).toEqual([0, 3]);
    expect(writes.seen).toBe(3);
  });

  it('is settled when nothing waits any more, also for an answer', async () => {
    const writes = new Writes();
    writes.add();
    void writes.writer.saveSoon();
    const settled = writes.writer.settled();
    await writes.end();
    await settled;
    expect(writes.seen).toBe(1);
  });
});
