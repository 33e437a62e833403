// Many web chats at once, in a process of its own: each opens a socket and asks a question every few seconds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { WebSocket } from 'ws';
import { questions } from './questions.mjs';

/**
 * Opens chats from another process and asks.
 * @param job port, chats, seconds, everySeconds
 * @returns {Promise<{times: number[], errors: string[]}>} from sending a question to its answer on the socket
 */
export async function openChats(job) {
  const child = spawn(process.execPath, [new URL(import.meta.url).pathname, JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('The process with the chats failed.');
  return JSON.parse(output);
}

const agent = new Agent({ keepAlive: true, maxSockets: 100 });

function post(port, path, body, headers) {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.on('end', () => {
          if (response.statusCode < 300) resolve(JSON.parse(text));
          else
            reject(
              new Error(`${path.replace(/\/conversations\/[^/]+/, '')}: ${response.statusCode} ${text}`),
            );
        });
      },
    );
    call.on('error', reject);
    call.end(JSON.stringify(body));
  });
}

async function openChat(number, port) {
  const headers = {
    'x-forwarded-for': `10.9.${number >> 8}.${number & 255}`,
    origin: `http://127.0.0.1:${port}`,
  };
  const { token } = await post(port, '/webchat/token', {}, headers);
  const authorised = { ...headers, authorization: `Bearer ${token}` };
  const { conversationId, streamUrl } = await post(port, '/v3/directline/conversations', {}, authorised);
  const socket = new WebSocket(streamUrl, { headers });
  let onReply = () => undefined;
  socket.on('message', (data) => {
    const text = String(data);
    if (text === '') return;
    const { activities } = JSON.parse(text);
    if (activities.some((each) => each.type === 'message' && each.from.role === 'bot')) onReply();
  });
  const welcomed = new Promise((resolve) => (onReply = resolve));
  await once(socket, 'open');
  await Promise.race([welcomed, sleep(5_000)]);
  return {
    close: () => socket.close(),
    ask: async (text) => {
      const start = performance.now();
      const replied = new Promise((resolve) => (onReply = () => resolve(performance.now() - start)));
      await post(
        port,
        `/v3/directline/conversations/${conversationId}/activities`,
        { type: 'message', text },
        authorised,
      );
      const late = new AbortController();
      const time = await Promise.race([
        replied,
        sleep(5_000, undefined, { signal: late.signal }).catch(() => undefined),
      ]);
      late.abort();
      if (time === undefined) throw new Error('no reply within 5 s');
      return time;
    },
  };
}

async function run({ port, chats, seconds, everySeconds }) {
  const open = [];
  for (let from = 0; from < chats; from += 25) {
    const numbers = Array.from({ length: Math.min(25, chats - from) }, (_, i) => from + i);
    open.push(...(await Promise.all(numbers.map((number) => openChat(number, port)))));
  }
  const times = [];
  const errors = [];
  const deadline = performance.now() + seconds * 1000;
  const talk = async (chat, number) => {
    await sleep((everySeconds * 1000 * number) / chats);
    for (let i = 0; performance.now() < deadline; i += 1) {
      const next = sleep(everySeconds * 1000);
      await chat.ask(questions[(number * 7 + i) % questions.length]).then(
        (time) => times.push(time),
        (error) => errors.push(error.message),
      );
      await next;
    }
  };
  await Promise.all(open.map(talk));
  for (const chat of open) chat.close();
  agent.destroy();
  return { times, errors: errors.slice(0, 5), failed: errors.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(await run(JSON.parse(process.argv[2]))));
}
