// 500 web chats at once over WebSocket, a question every 5 s each.
import { openChats } from '../lib/chats.mjs';
import { median, quantile, row } from '../lib/figures.mjs';
import { dataFolder, program, start } from '../lib/servers.mjs';

const CHATS = 500;

export async function measure({ quick }) {
  const folder = await dataFolder();
  const server = await start(program, { ...folder, pinned: false });
  try {
    const job = { port: server.port, chats: CHATS, seconds: quick ? 10 : 25, everySeconds: 5 };
    const { times, errors, failed } = await openChats(job);
    if (failed > 0) process.stderr.write(`sockets: ${errors.join('; ')}\n`);
    const slow = quantile(times, 0.99);
    return [
      row(`${CHATS} web chats at once, ${times.length} answers, p99`, slow, 'ms', {
        against: `median ${median(times).toFixed(1)} ms, ${failed} errors`,
        target: 'p99 under 500 ms, no error',
        met: slow < 500 && failed === 0,
      }),
    ];
  } finally {
    await server.stop();
    await folder.remove();
  }
}
