// What a write and a read cost at 100, 10,000 and 100,000 documents, in one run on one disk, as ratios to the first.
// Usage: node bench/store.mjs [sizes, by default 100,10000,100000]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleStore } from './load-store.mjs';

const SIZES = (process.argv[2] ?? '100,10000,100000').split(',').map(Number);
const SAMPLES = 1_000;
const SWEEPS = 20;
/** So small that reads of any key come from files at every size; otherwise 100 documents would all be cached. */
const CACHE_SIZE = 10;
const TURN_KEYS = 2;

const key = (i) => `conversation/${i}`;
const item = (i) => ({ number: i, text: 'x'.repeat(700) });
const anyOf = (size) => Math.floor(Math.random() * size);

/** The middle and the slow end of many runs, in milliseconds. */
async function measure(work, samples = SAMPLES) {
  const times = [];
  for (let i = 0; i < samples; i += 1) {
    const start = performance.now();
    await work(i);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[samples / 2], p99: times[Math.floor(samples * 0.99)] };
}

async function fill(store, from, to) {
  for (let start = from; start < to; start += 64) {
    const numbers = Array.from({ length: Math.min(64, to - start) }, (_, i) => start + i);
    await Promise.all(numbers.map((i) => store.write({ [key(i)]: item(i) })));
  }
}

async function measureAll(store, size) {
  return {
    'write, known key': await measure((i) => store.write({ [key(anyOf(size))]: item(i) })),
    'write, new key': await measure((i) => store.write({ [`new/${size}/${i}`]: item(i) })),
    'read, from its file': await measure(() => store.read([key(anyOf(size))])),
    'read, from the cache': await measure(() => store.read([key(0)])),
    'turn (read 2, write 2)': await measure(async (i) => {
      const keys = Array.from({ length: TURN_KEYS }, () => key(anyOf(size)));
      const items = await store.read(keys);
      await store.write(Object.fromEntries(keys.map((k) => [k, { ...items[k], number: i, eTag: '*' }])));
    }),
    'sweep step of 100': await measure(
      () => store.sweep({ olderThanDays: 30, batch: 100, matches: () => true }),
      SWEEPS,
    ),
  };
}

const module = await bundleStore();
const dir = await mkdtemp(join(tmpdir(), 'store-bench-'));
try {
  const { JsonStorage, createLogger } = await import(module.href);
  const store = await JsonStorage.open({ dir, logger: createLogger('silent'), cacheSize: CACHE_SIZE });
  const results = [];
  let filled = 0;
  for (const size of SIZES) {
    await fill(store, filled, size);
    filled = size;
    results.push({ size, costs: await measureAll(store, size) });
    console.error(`measured at ${size} documents`);
  }
  await store.close();
  const [first] = results;
  for (const name of Object.keys(first.costs)) {
    for (const { size, costs } of results) {
      const { median, p99 } = costs[name];
      const ratio = median / first.costs[name].median;
      console.log(
        `${name.padEnd(24)} ${String(size).padStart(8)} documents: median ${median.toFixed(3)} ms, ` +
          `p99 ${p99.toFixed(3)} ms, ${ratio.toFixed(2)} times that at ${first.size}`,
      );
    }
  }
} finally {
  await rm(dir, { recursive: true, force: true });
  await rm(module, { force: true });
}
