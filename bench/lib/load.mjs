// The load, in a process of its own: keeps connections open and sends one question after the other on each.
// Run by `sendLoad`; takes its job as JSON and prints its findings as JSON.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { pathToFileURL } from 'node:url';
import { questions } from './questions.mjs';

/**
 * Sends questions to `/api/messages` from another process.
 * @param job port, connections, people (conversations take turns), and either seconds or count; `first` shifts the people
 * @returns {Promise<{turns: number, seconds: number, errors: number, times: number[]}>} times in milliseconds
 */
export async function sendLoad(job) {
  const child = spawn(process.execPath, [new URL(import.meta.url).pathname, JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('The load process failed.');
  return JSON.parse(output);
}

function requestOf(number, { people, first = 0, port, prefix = 'bench' }) {
  const person = first + (number % people);
  const body = JSON.stringify({
    type: 'message',
    id: `${process.pid}-${number}`,
    channelId: 'emulator',
    deliveryMode: 'expectReplies',
    serviceUrl: `http://127.0.0.1:${port}/`,
    conversation: { id: `${prefix}-${person}` },
    from: { id: `person-${person}`, name: 'Person' },
    recipient: { id: 'assistant', name: 'Assistant' },
    text: questions[number % questions.length],
  });
  const address = `10.${(person >> 16) & 255}.${(person >> 8) & 255}.${person & 255}`;
  return Buffer.from(
    `POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n` +
      `X-Forwarded-For: ${address}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Reads whole answers off a connection; the servers under test always send a Content-Length. */
class Answers {
  #buffer = Buffer.alloc(0);

  /** The next answer's status, if it is complete. */
  take(chunk) {
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    const end = this.#buffer.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const head = this.#buffer.subarray(0, end).toString('latin1');
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#buffer.length < end + 4 + length) return undefined;
    this.#buffer = this.#buffer.subarray(end + 4 + length);
    return { status: Number(head.slice(9, 12)), length };
  }
}

async function run(job) {
  const { connections, seconds = Infinity, count = Infinity, port } = job;
  const times = [];
  let sent = 0;
  let errors = 0;
  const started = performance.now();
  const deadline = started + seconds * 1000;
  const one = () =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1').setNoDelay();
      const answers = new Answers();
      let at = 0;
      const next = () => {
        if (sent >= count || performance.now() >= deadline) return void socket.end();
        at = performance.now();
        socket.write(requestOf(sent, job));
        sent += 1;
      };
      socket.on('connect', next);
      socket.on('data', (chunk) => {
        const answer = answers.take(chunk);
        if (answer === undefined) return;
        times.push(performance.now() - at);
        // An answer without a reply in it would be a turn that was not one.
        if (answer.status !== 200 || answer.length < 50) errors += 1;
        next();
      });
      socket.on('error', () => (errors += 1));
      socket.on('close', resolve);
    });
  await Promise.all(Array.from({ length: connections }, one));
  return { turns: times.length, seconds: (performance.now() - started) / 1000, errors, times };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(await run(JSON.parse(process.argv[2]))));
}
