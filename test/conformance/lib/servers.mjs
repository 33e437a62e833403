import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MemoryStorage } from 'botbuilder';
import restify from 'restify';
import { until } from './report.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function freePort() {
  const probe = createTcp().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The built program in a process of its own, with a data folder of its own, that can be stopped and started again. */
export async function startProgram(origin, more = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'conformance-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child;
  process.once('exit', () => child?.kill('SIGKILL'));
  const start = async () => {
    child = spawn(process.execPath, [join(root, 'dist/index.js')], {
      cwd: root,
      env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error', WEBCHAT_ORIGINS: origin, ...more },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    await until(() => /is ready/.test(output) || (child.exitCode !== null && Promise.reject(new Error('it did not start'))));
  };
  const stop = async (signal = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  await start();
  return {
    url,
    restart: async (signal) => {
      await stop(signal);
      await start();
    },
    close: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The built endpoint alone, with a clock that can be set and a bot whose card has a button that answers. */
export async function startEndpoint(origin) {
  const { registerDirectLine } = await import(`${root}dist/channels/directline/index.js`);
  const { createLogger } = await import(`${root}dist/logger.js`);
  let ahead = 0;
  const server = restify.createServer();
  const directLine = registerDirectLine(server, {
    bot,
    storage: new MemoryStorage(),
    secret: 'conformance',
    origins: [origin],
    logger: createLogger('silent'),
    clock: () => new Date(Date.now() + ahead),
  });
  server.use(restify.plugins.bodyParser({ maxBodySize: 65_536, mapParams: false }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    advance: (seconds) => (ahead += seconds * 1000),
    close: async () => {
      await directLine.close();
      server.server.closeAllConnections();
      server.close();
    },
  };
}

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Pick one' }],
  actions: [{ type: 'Action.Submit', title: 'Press me', data: { picked: 42 } }],
};

async function bot(context) {
  const { type, text, value } = context.activity;
  if (type === 'conversationUpdate') await context.sendActivity('Welcome here');
  if (type !== 'message') return;
  await context.sendActivity({ type: 'typing' });
  if (value?.picked) await context.sendActivity(`You picked ${value.picked}`);
  else if (text === 'card') {
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: CARD }];
    await context.sendActivity({ type: 'message', attachments });
  } else await context.sendActivity(`You said ${text}`);
}

/** A help page on another origin with the stock web chat; keeps the conversation in `sessionStorage` over a reload. */
export async function startPage() {
  const bundle = await readFile(new URL('../node_modules/botframework-webchat/dist/webchat.js', import.meta.url));
  const script = await readFile(new URL('./page.js', import.meta.url));
  const html = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title><link rel="icon" href="data:,"><div id="chat" style="height:600px"></div><script src="/webchat.js"></script><script src="/page.js"></script></html>';
  const files = { '/webchat.js': ['text/javascript', bundle], '/page.js': ['text/javascript', script] };
  const server = createServer((request, response) => {
    const [type, content] = files[request.url.split('?')[0]] ?? ['text/html', html];
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A token as the page gets it. */
export async function pageToken(service, origin) {
  const response = await fetch(`${service.url}/webchat/token`, { method: 'POST', headers: { origin } });
  if (!response.ok) throw new Error(`no token: ${response.status}`);
  return response.json();
}

/** What the program says to the questions, asked over plain requests: the proofs then do not depend on its wording. */
export async function answersOf(service, origin, questions) {
  const session = await pageToken(service, origin);
  const call = async (path, body) => {
    const headers = { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    return (await fetch(`${session.domain}/conversations${path}`, init)).json();
  };
  await call('', { locale: 'en-US' });
  const path = `/${session.conversationId}/activities`;
  const replies = [await until(async () => (await call(path)).activities[0])];
  for (const text of questions) {
    await call(path, { type: 'message', text, locale: 'en-US' });
    replies.push((await call(path)).activities.at(-1));
  }
  // Up to the first mark-up or quotation mark, which the page shows otherwise.
  return replies.map((reply) => ({ ...reply, plain: reply.text.split(/[*_[\n`'"“]/)[0].trim() }));
}
