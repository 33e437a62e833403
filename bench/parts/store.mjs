// What a write and a read cost at 100, 10,000 and 100,000 documents, in one run on one disk, as ratios to the first.
import { JsonStorage } from '../../dist/store/json-storage.js';
import { createLogger } from '../../dist/logger.js';
import { fill } from '../lib/fill.mjs';
import { row } from '../lib/figures.mjs';
import { dataFolder } from '../lib/servers.mjs';

const SAMPLES = 1_000;
const SWEEPS = 20;
/** So small that reads of any key come from files at every size; otherwise 100 documents would all be cached. */
const CACHE_SIZE = 10;
const TURN_KEYS = 2;

const key = (i) => `conversation/${i}`;
const item = (i) => ({ number: i, text: 'x'.repeat(700) });
const anyOf = (size) => Math.floor(Math.random() * size);

/** The middle and the slow end of many runs, in milliseconds. */
async function timed(work, samples = SAMPLES) {
  const times = [];
  for (let i = 0; i < samples; i += 1) {
    const start = performance.now();
    await work(i);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[samples / 2], p99: times[Math.floor(samples * 0.99)] };
}

async function measureAll(store, size) {
  return {
    'write, known key': await timed((i) => store.write({ [key(anyOf(size))]: item(i) })),
    'write, new key': await timed((i) => store.write({ [`new/${size}/${i}`]: item(i) })),
    'read, from its file': await timed(() => store.read([key(anyOf(size))])),
    // Within the cache's ten, and looked at on the disk before.
    'read, from the cache': await timed(() => store.read([key(0)])),
    'turn (read 2, write 2)': await timed(async (i) => {
      const keys = Array.from({ length: TURN_KEYS }, () => key(anyOf(size)));
      const items = await store.read(keys);
      await store.write(Object.fromEntries(keys.map((k) => [k, { ...items[k], number: i, eTag: '*' }])));
    }),
    'sweep step of 100': await timed(
      () => store.sweep({ olderThanDays: 30, batch: 100, matches: () => true }),
      SWEEPS,
    ),
  };
}

/** The costs of each operation in stores of several sizes. */
export async function measure({ quick }) {
  const results = [];
  // The first one only warms up.
  for (const size of quick ? [100, 100, 10_000] : [100, 100, 10_000, 100_000]) {
    const folder = await dataFolder();
    await fill(folder.dir, size, (i) => ({ key: key(i), value: item(i) }));
    const store = await JsonStorage.open({
      dir: folder.dir,
      logger: createLogger('silent'),
      cacheSize: CACHE_SIZE,
    });
    results.push({ size, costs: await measureAll(store, size) });
    await store.close();
    await folder.remove();
  }
  const [, first, ...others] = results;
  return others.flatMap(({ size, costs }) =>
    Object.entries(costs).map(([name, { median, p99 }]) =>
      row(`store, ${size.toLocaleString('en')} documents: ${name}`, median, 'ms', {
        against: `with ${first.size}: ${first.costs[name].median.toFixed(3)} ms; p99 ${p99.toFixed(2)} ms`,
        ratio: median / first.costs[name].median,
      }),
    ),
  );
}
