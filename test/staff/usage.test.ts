import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { MemoryStorage } from 'botbuilder';
import { UsageCounter } from '../../src/staff/usage.js';
import { Documents } from '../../src/store/documents.js';

/** A storage whose writes take a while. */
class SlowStorage extends MemoryStorage {
  override async write(changes: object): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await super.write(changes);
  }
}

afterEach(() => {
  jest.useRealTimers();
});

describe('the counts of a week', () => {
  it('are in the store when a stop has waited, also if they were being written already', async () => {
    const storage = new SlowStorage();
    const counter = new UsageCounter(
      new Documents(storage),
      () => new Date('2026-11-22T12:00:00Z'),
      () => undefined,
    );
    counter.count({ topic: 'help', outcome: 'conversation', language: 'en' });
    const byTimer = counter.flush();

    await counter.flush();

    expect(await storage.read(['usage/2026-W47'])).toMatchObject({ 'usage/2026-W47': { turns: 1 } });
    await byTimer;
  });

  it('are written later when the store fails, every week of them, though nobody says anything more', async () => {
    jest.useFakeTimers();
    const storage = new MemoryStorage();
    const write = storage.write.bind(storage);
    storage.write = async () => {
      throw new Error('disk full');
    };
    const failures: unknown[] = [];
    let today = '2026-11-22T12:00:00Z';
    const counter = new UsageCounter(
      new Documents(storage),
      () => new Date(today),
      (error) => void failures.push(error),
    );
    counter.count({ topic: 'help', outcome: 'conversation', language: 'en' });
    today = '2026-11-23T12:00:00Z';
    counter.count({ topic: 'help', outcome: 'conversation', language: 'en' });
    await jest.advanceTimersToNextTimerAsync();
    expect(failures).toHaveLength(1);

    storage.write = write;
    await jest.advanceTimersToNextTimerAsync();

    expect(await storage.read(['usage/2026-W47', 'usage/2026-W48'])).toMatchObject({
      'usage/2026-W47': { turns: 1 },
      'usage/2026-W48': { turns: 1 },
    });
  });
});
