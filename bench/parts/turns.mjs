// Full turns per second on one core, against the echo bot.
import { sendLoad } from '../lib/load.mjs';
import { median, row } from '../lib/figures.mjs';
import { dataFolder, echo, program, start } from '../lib/servers.mjs';

const ROUNDS = 3;
const CONNECTIONS = 20;
/** Each has a conversation that goes on, which is the common turn; the warm-up begins them. */
const PEOPLE = 500;
/** The engine goes on compiling for so long; the same number for both. */
const WARM_UP_TURNS = 4_000;

export async function measure({ quick }) {
  const seconds = quick ? 2 : 4;
  const folder = await dataFolder();
  const servers = { own: await start(program, folder), echo: await start(echo) };
  const rates = { own: [], echo: [] };
  let errors = 0;
  try {
    for (const [name, { port }] of Object.entries(servers)) {
      const job = { port, connections: CONNECTIONS, people: PEOPLE, count: quick ? 1_500 : WARM_UP_TURNS };
      const { errors: failed } = await sendLoad(job);
      if (failed > 0) throw new Error(`${failed} requests to ${name} failed while it warmed up.`);
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, { port }] of Object.entries(servers)) {
        const load = await sendLoad({ port, connections: CONNECTIONS, people: PEOPLE, seconds });
        rates[name].push(load.turns / load.seconds);
        errors += load.errors;
      }
    }
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
    await folder.remove();
  }
  const [own, peer] = [median(rates.own), median(rates.echo)];
  const ratio = own / peer;
  return [
    row('turns per second, one core, store on disk', own, 'turns/s', {
      against: `echo bot ${peer.toFixed(0)} turns/s`,
      ratio,
      target: 'at least 0.6 of the echo bot',
      met: ratio >= 0.6 && errors === 0,
    }),
  ];
}
