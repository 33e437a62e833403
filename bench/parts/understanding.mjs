// Understanding one message, in this process.
import { median, quantile, row } from '../lib/figures.mjs';
import { questions } from '../lib/questions.mjs';

const PASSES = 5;

export async function measure({ quick }) {
  const { loadRulebook } = await import('../../dist/load-rulebook.js');
  const { loadUnderstander } = await import('../../dist/load-understander.js');
  const { createPhrasings } = await import('../../dist/replies/phrasings.js');
  const rulebook = loadRulebook('mpn-2021-05');
  const phrasings = createPhrasings(rulebook, new URL('../../cards/', import.meta.url));
  const { understand } = loadUnderstander(rulebook, phrasings);
  for (const text of questions) understand(text, {});
  const times = [];
  for (let pass = 0; pass < (quick ? 1 : PASSES); pass += 1) {
    for (const text of questions) {
      const start = performance.now();
      understand(text, {});
      times.push(performance.now() - start);
    }
  }
  const [middle, slow] = [median(times), quantile(times, 0.99)];
  return [
    row('understanding a message, median', middle, 'ms', { target: 'under 1 ms', met: middle < 1 }),
    row('understanding a message, p99', slow, 'ms', { target: 'under 3 ms', met: slow < 3 }),
  ];
}
