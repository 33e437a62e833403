import { KeyedQueue } from '../../src/store/keyed-queue.js';

/** Work that says when it starts and ends when it is told to. */
function controlled(log: string[], name: string): { work: () => Promise<string>; finish: () => void } {
  let finish = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const work = async () => {
    log.push(`${name} starts`);
    await gate;
    log.push(`${name} ends`);
    return name;
  };
  return { work, finish };
}

describe('KeyedQueue', () => {
  it('runs work of one key in order, one at a time', async () => {
    const queue = new KeyedQueue();
    const log: string[] = [];
    const [a, b] = [controlled(log, 'a'), controlled(log, 'b')];
    const results = Promise.all([queue.run('k', a.work), queue.run('k', b.work)]);
    b.finish();
    a.finish();

    expect(await results).toEqual(['a', 'b']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  });

  it('runs work of different keys at the same time', async () => {
    const queue = new KeyedQueue();
    const log: string[] = [];
    const [a, b] = [controlled(log, 'a'), controlled(log, 'b')];
    const results = Promise.all([queue.run('one', a.work), queue.run('two', b.work)]);
    b.finish();
    await queue.run('two', async () => undefined);
    a.finish();
    await results;

    expect(log.indexOf('b ends')).toBeLessThan(log.indexOf('a ends'));
  });

  it('gives up work that hangs, and goes on', async () => {
    const queue = new KeyedQueue(20);
    const hanging = queue.run('k', () => new Promise<string>(() => undefined));
    const next = queue.run('k', async () => 'next');

    await expect(hanging).rejects.toMatchObject({ code: 'turn-timeout' });
    await expect(next).resolves.toBe('next');
    expect(queue.size).toBe(0);
  });

  it('goes on after work that failed, and hands the failure to its caller only', async () => {
    const queue = new KeyedQueue();
    const failing = queue.run('k', () => Promise.reject(new RangeError('no')));
    const next = queue.run('k', async () => 'next');

    await expect(failing).rejects.toThrow(RangeError);
    await expect(next).resolves.toBe('next');
  });

  it('keeps nothing of a key whose work is done', async () => {
    const queue = new KeyedQueue();
    await Promise.all(Array.from({ length: 1_000 }, (_, i) => queue.run(`k${i % 100}`, async () => i)));

    expect(queue.size).toBe(0);
  });

  it('holds several keys without two callers waiting for each other', async () => {
    const queue = new KeyedQueue();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} starts`);
      await Promise.resolve();
      log.push(`${name} ends`);
    };

    await Promise.all([
      queue.runAll(['x', 'y'], work('a')),
      queue.runAll(['y', 'x', 'x'], work('b')),
      queue.runAll([], work('none')),
    ]);

    expect(log.indexOf('a ends')).toBeLessThan(log.indexOf('b starts'));
  });
});
