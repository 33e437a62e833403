import { describe, expect, it } from '@jest/globals';
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
});
