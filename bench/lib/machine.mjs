// What a virtual machine does not say by itself: how much of its processors' time its host gave to others.
import { readFile } from 'node:fs/promises';

/** Starts watching; gives the share of processor time that was taken since, 0 to 1, or undefined where nobody says. */
export async function watchStolenTime() {
  const before = await processorTimes();
  return async () => {
    const after = await processorTimes();
    if (before === undefined || after === undefined) return undefined;
    return (after.stolen - before.stolen) / Math.max(1, after.all - before.all);
  };
}

async function processorTimes() {
  const text = await readFile('/proc/stat', 'utf8').catch(() => undefined);
  const ticks = /^cpu +(.*)$/m
    .exec(text ?? '')?.[1]
    ?.split(' ')
    .map(Number);
  if (ticks === undefined) return undefined;
  // user, nice, system, idle, iowait, irq, softirq, steal; the rest is counted in these.
  const first = ticks.slice(0, 8);
  return { all: first.reduce((sum, each) => sum + each, 0), stolen: first[7] ?? 0 };
}
