import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../src/app.js';
import type { AppOptions } from '../../src/app.js';
import { readConfig } from '../../src/config.js';

export interface Service {
  /** Without a slash at the end. */
  url: string;
  port: number;
  dataDir: string;
  /** The lines of the log so far. */
  logs: string[];
  close(): Promise<void>;
}

/** The whole program on a free port of this machine, with a data folder of its own. */
export async function startService(
  environment: Record<string, string> = {},
  options: AppOptions = {},
): Promise<Service> {
  const dataDir = environment['DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'assistant-test-')));
  const logs: string[] = [];
  const logger = pino(
    { level: environment['LOG_LEVEL'] ?? 'info', base: null },
    { write: (line: string) => void logs.push(line) },
  );
  const config = readConfig({ PORT: '0', ...environment, DATA_DIR: dataDir });
  const app = await createApp(config, logger, options);
  const url = (await app.start()).slice(0, -1);
  return {
    url,
    port: Number(new URL(url).port),
    dataDir,
    logs,
    close: async () => {
      await app.stop();
      if (environment['DATA_DIR'] === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** An activity as a channel posts it; `expectReplies`, so that the answer comes back in the response. */
export function activity(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: `a-${Math.random().toString(36).slice(2)}`,
    channelId: 'emulator',
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:9/',
    conversation: { id: 'conversation-1' },
    from: { id: 'person-1', name: 'Ada' },
    recipient: { id: 'assistant', name: 'Assistant' },
    text: 'how many incidents do we get with gold?',
    ...more,
  };
}

/** Posts a body to `/api/messages`. */
export async function postMessage(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** The texts of the replies in the answer to an `expectReplies` request. */
export function repliesIn(text: string): string[] {
  const parsed: unknown = JSON.parse(text);
  const activities =
    typeof parsed === 'object' && parsed !== null && 'activities' in parsed ? parsed.activities : [];
  return Array.isArray(activities) ? activities.map((each) => String(each.text)) : [];
}

/** Sends bytes as they are and gives what comes back until the server hangs up or nothing comes for a while. */
export async function sendRaw(port: number, bytes: string, quietMs = 400): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const done = (): void => {
      socket.destroy();
      resolve(received);
    };
    socket.setTimeout(quietMs, done);
    socket.on('data', (chunk) => (received += String(chunk)));
    socket.on('error', done);
    socket.on('close', done);
  });
}
