// A turn with 100,000 stored conversations against the same turn with 100.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fill } from '../lib/fill.mjs';
import { sendLoad } from '../lib/load.mjs';
import { median, row } from '../lib/figures.mjs';
import { dataFolder, program, start } from '../lib/servers.mjs';

const FEW = 100;
const ROUNDS = 3;
const PEOPLE = 100;

export async function measure({ quick }) {
  const many = quick ? 10_000 : 100_000;
  const folders = [await dataFolder(), await dataFolder()];
  const started = [];
  const times = [[], []];
  let spread = [];
  try {
    await fillWithConversations(folders[0].dir, FEW);
    await fillWithConversations(folders[1].dir, many);
    for (const folder of folders) started.push(await start(program, folder));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [i, { port }] of started.entries()) {
        // The same hundred people in both, so that only the number of the others differs.
        const load = await sendLoad({ port, connections: 1, people: PEOPLE, count: 300, prefix: 'stored' });
        if (load.errors > 0) throw new Error(`${load.errors} requests failed.`);
        if (round > 0) times[i].push(...load.times);
      }
    }
    const { port } = started[1];
    spread = (
      await sendLoad({ port, connections: 1, people: many, first: 1000, count: 800, prefix: 'stored' })
    ).times;
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    await Promise.all(folders.map((folder) => folder.remove()));
  }
  const [few, big, cold] = [median(times[0]), median(times[1]), median(spread)];
  const ratio = big / few;
  return [
    row(`a turn with ${many.toLocaleString('en')} stored conversations`, big, 'ms', {
      against: `with ${FEW}: ${few.toFixed(2)} ms`,
      ratio,
      target: 'at most 1.1',
      met: ratio <= 1.1,
    }),
    row('the same, each turn from somebody else (not in the cache)', cold, 'ms', {
      against: `with ${FEW}: ${few.toFixed(2)} ms`,
      ratio: cold / few,
    }),
  ];
}

/** Writes conversations as the program itself stores them: one is had, the others are copies under other keys. */
async function fillWithConversations(dir, count) {
  const sample = await dataFolder();
  const server = await start(program, sample);
  await sendLoad({ port: server.port, connections: 1, people: 1, count: 8, prefix: 'sample' });
  await server.stop();
  const value = await sampleConversation(sample.dir);
  await sample.remove();
  await fill(dir, count, (i) => ({ key: `conversation/emulator/stored-${i}`, value }));
}

async function sampleConversation(dir) {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile() && each.name.endsWith('.json'))) {
    const document = JSON.parse(await readFile(path.join(file.parentPath ?? file.path, file.name), 'utf8'));
    if (document.key?.startsWith('conversation/')) return document.value;
  }
  throw new Error('The program stored no conversation.');
}
