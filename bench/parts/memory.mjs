// Resident memory after many turns of 10,000 people, against the same process after its first 1,000 turns. With `--long`
// 100,000 turns, which take longer than all other parts together.
import { sendLoad } from '../lib/load.mjs';
import { row } from '../lib/figures.mjs';
import { dataFolder, program, start } from '../lib/servers.mjs';

export async function measure({ quick, long }) {
  const people = quick ? 2_000 : 10_000;
  const turns = long ? 100_000 : people * 1.5;
  const folder = await dataFolder();
  const server = await start(program, folder);
  try {
    const job = { port: server.port, connections: 20 };
    await sendLoad({ ...job, people: 1_000, count: 1_000 });
    const before = await server.residentMegabytes();
    const load = await sendLoad({ ...job, people, count: turns - 1_000 });
    const after = await server.residentMegabytes();
    const ratio = after / before;
    return [
      row(
        `memory after ${turns.toLocaleString('en')} turns of ${people.toLocaleString('en')} people`,
        after,
        'MB',
        {
          against: `after 1,000 turns: ${before.toFixed(0)} MB`,
          ratio,
          target: 'at most 1.2',
          met: ratio <= 1.2 && load.errors === 0,
        },
      ),
    ];
  } finally {
    await server.stop();
    await folder.remove();
  }
}
