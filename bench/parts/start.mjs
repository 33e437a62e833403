// From the start of the process to its first answer, against the echo bot.
import { sendLoad } from '../lib/load.mjs';
import { median, row } from '../lib/figures.mjs';
import { dataFolder, echo, program, start } from '../lib/servers.mjs';

export async function measure({ quick }) {
  const times = { own: [], echo: [] };
  for (let round = 0; round < (quick ? 2 : 3); round += 1) {
    for (const [name, script] of [
      ['echo', echo],
      ['own', program],
    ]) {
      const folder = await dataFolder();
      const began = performance.now();
      const server = await start(script, folder);
      const up = performance.now() - began;
      // The load process's own start is not the server's: only the time of the answer itself is added.
      const load = await sendLoad({ port: server.port, connections: 1, people: 1, count: 1 });
      times[name].push(up + (load.times[0] ?? Number.NaN));
      await server.stop();
      await folder.remove();
    }
  }
  const [own, peer] = [median(times.own), median(times.echo)];
  return [
    row('first answer after the start', own, 'ms', {
      against: `echo bot ${peer.toFixed(0)} ms`,
      ratio: own / peer,
      target: 'at most 1.5',
      met: own / peer <= 1.5,
    }),
  ];
}
