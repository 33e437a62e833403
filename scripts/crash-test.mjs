// Kills a process that writes to the store at random moments, and counts what it had acknowledged and is not there.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { createLogger } from '../dist/logger.js';
import { readJsonFolder } from '../dist/store/json-reader.js';
import { JsonStorage } from '../dist/store/json-storage.js';

const KEYS = 300;
const WRITERS = 8;
const LONGEST_ROUND_MS = 400;

const USAGE = 'Usage: npm run --silent crash-test -- [rounds, 200 if not given]';

const [first = '200', ...others] = process.argv.slice(2);
if (first === 'worker') await work(...others);
else if (first === '--help') console.log(USAGE);
// Without a round nothing is tested, which must not look like a test that was passed.
else if (others.length > 0 || !/^0*[1-9]\d*$/.test(first)) misused([first, ...others].join(' '));
else await main(Number(first));

function misused(words) {
  console.error(`Not a number of rounds: ${words}\n${USAGE}`);
  process.exitCode = 2;
}

/** Writes until it is killed, and says each write that was acknowledged, with the store's promise kept or not. */
async function work(dir, firstNumber) {
  const store = await JsonStorage.open({ dir, logger: createLogger('silent') });
  let number = Number(firstNumber);
  writeSync(1, 'ready\n');
  const writer = async (offset) => {
    for (let turn = 0; ; turn += 1) {
      // Each writer has keys of its own, so that the last acknowledged number of a key is the highest one.
      const key = `conversation/${offset + WRITERS * Math.floor((Math.random() * KEYS) / WRITERS)}`;
      const mine = (number += 1);
      await store.write({ [key]: { number: mine, text: 'é'.repeat(Math.floor(Math.random() * 2_000)) } });
      writeSync(1, `${key} ${mine}\n`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, offset) => writer(offset)));
}

async function main(rounds) {
  const dir = await mkdtemp(join(tmpdir(), 'crash-test-'));
  const acknowledged = new Map();
  const totals = { acknowledgedWrites: 0, lost: 0, damaged: 0 };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      totals.acknowledgedWrites += await killedRun(dir, acknowledged, round);
      const { lost, damaged } = await check(dir, acknowledged);
      totals.lost += lost;
      totals.damaged += damaged;
      if (round % 20 === 0) console.error(`${round} of ${rounds}`, totals);
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
  console.log(JSON.stringify({ rounds, keys: acknowledged.size, ...totals }));
  process.exitCode = totals.lost + totals.damaged === 0 && totals.acknowledgedWrites > 0 ? 0 : 1;
}

/** One run that ends with kill -9; notes what was acknowledged and returns how much. */
async function killedRun(dir, acknowledged, round) {
  const words = ['worker', dir, String(round * 1_000_000)];
  const child = fork(fileURLToPath(import.meta.url), words, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') {
      setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_ROUND_MS);
      continue;
    }
    const [key, number] = line.split(' ');
    // The last line may be cut short by the kill; then it was not said.
    if (Number(number) < round * 1_000_000) continue;
    acknowledged.set(key, Number(number));
    count += 1;
  }
  await exited;
  return count;
}

/** Compares the disk with what was acknowledged. A later write that was not acknowledged may be there: that is no loss. */
async function check(dir, acknowledged) {
  const reader = readJsonFolder(dir, createLogger('silent'));
  const stored = new Map();
  for await (const { key, value } of reader.documents()) stored.set(key, value.number);
  let damaged = 0;
  for await (const finding of reader.verify()) {
    console.error(finding);
    damaged += 1;
  }
  const lost = [...acknowledged].filter(([key, number]) => !(stored.get(key) >= number)).length;
  return { lost, damaged };
}
