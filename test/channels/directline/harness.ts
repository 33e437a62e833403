import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { MemoryStorage } from 'botbuilder';
import type { Storage, TurnContext } from 'botbuilder';
import WebSocket from 'ws';
import { z } from 'zod';
import { createLogger } from '../../../src/logger.js';
import { registerDirectLine } from '../../../src/channels/directline/index.js';
import type { DirectLine, DirectLineOptions } from '../../../src/channels/directline/index.js';
import { createServer } from '../../../src/server/create-server.js';

export const SECRET = 'a-secret-that-only-tests-know';
export const PAGE = 'https://help.example';

export const Wire = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  from: z.looseObject({ id: z.string() }).optional(),
});
export type Wire = z.infer<typeof Wire>;
const ActivitySet = z.object({ activities: z.array(Wire), watermark: z.string() });
export type ActivitySet = z.infer<typeof ActivitySet>;
export const Opened = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
  streamUrl: z.string().optional(),
  domain: z.string().optional(),
  userId: z.string().optional(),
});
export type Opened = z.infer<typeof Opened>;

/** Where a chat is held. */
export interface Callable {
  call(method: string, path: string, options?: Call): Promise<Result>;
}

export interface Service extends Callable {
  readonly url: string;
  readonly storage: Storage;
  readonly directLine: DirectLine;
  readonly turns: TurnContext['activity'][];
  close(): Promise<void>;
}

export interface Call {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Result {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Greets who arrives, says `crash` as a failure, types and echoes otherwise. */
export async function echoBot(context: TurnContext): Promise<void> {
  const { type, text, membersAdded, locale } = context.activity;
  if (type === 'conversationUpdate') {
    await context.sendActivity(`welcome ${membersAdded?.[0]?.id ?? ''} ${locale ?? ''}`.trim());
  }
  if (type !== 'message') return;
  if (text === 'crash') throw new TypeError('the bot is broken');
  await context.sendActivity({ type: 'typing' });
  await context.sendActivity(`echo ${text}`);
}

/** What a failed test left running would keep the whole run from ending. */
const running = new Set<Service>();
afterAll(async () => {
  await Promise.all([...running].map((service) => service.close()));
});

/** The endpoint on a real server, on a port of its own; it ends with the file's tests, if not before. */
export async function start(options: Partial<DirectLineOptions> = {}): Promise<Service> {
  const logger = createLogger('silent');
  const server = createServer({ logger, health: () => ({ ok: true, problems: [] }), ready: () => true });
  const storage = options.storage ?? new MemoryStorage();
  const turns: TurnContext['activity'][] = [];
  const bot = options.bot ?? echoBot;
  const directLine = registerDirectLine(server, {
    secret: SECRET,
    origins: [PAGE],
    logger,
    ...options,
    storage,
    bot: async (context) => {
      turns.push(context.activity);
      await bot(context);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A listening TCP server has a port.
  const url = `http://127.0.0.1:${String(port)}`;
  const service: Service = {
    url,
    storage,
    directLine,
    turns,
    ...callable(url),
    close: async () => {
      if (!running.delete(service)) return;
      await directLine.close();
      server.server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  running.add(service);
  return service;
}

/** The service at an address, whoever runs it. */
export function callable(url: string): Callable {
  return { call: (method, path, call) => request(url, method, path, call) };
}

async function request(url: string, method: string, path: string, call: Call = {}): Promise<Result> {
  const { token, body, headers } = call;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: text }),
  });
  const answer = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: answer === '' ? undefined : JSON.parse(answer),
  };
}

/** A person's chat over plain requests. */
export class Chat {
  private constructor(
    readonly service: Callable,
    readonly opened: Opened,
  ) {}

  /** As the web page does it: a token without a secret, then the conversation; `earlier` is started over. */
  static async open(service: Callable, locale = 'en-US', earlier?: Chat): Promise<Chat> {
    const granted = await service.call('POST', '/webchat/token', {
      token: earlier?.token,
      body: { locale },
      headers: { origin: PAGE },
    });
    const { token } = Opened.parse(granted.body);
    const started = await service.call('POST', '/v3/directline/conversations', { token, body: { locale } });
    return new Chat(service, Opened.parse(started.body));
  }

  get path(): string {
    return `/v3/directline/conversations/${this.opened.conversationId}`;
  }

  get token(): string {
    return this.opened.token;
  }

  /** The same person at another instance of the service. */
  at(service: Callable): Chat {
    return new Chat(service, this.opened);
  }

  post(activity: unknown): Promise<Result> {
    return this.service.call('POST', `${this.path}/activities`, { token: this.token, body: activity });
  }

  say(text: string, more: object = {}): Promise<Result> {
    return this.post({ type: 'message', text, ...more });
  }

  async read(watermark?: string): Promise<ActivitySet> {
    const query = watermark === undefined ? '' : `?watermark=${watermark}`;
    const answer = await this.service.call('GET', `${this.path}/activities${query}`, { token: this.token });
    return ActivitySet.parse(answer.body);
  }

  /** Polls until the log has so many activities. */
  async readUntil(count: number): Promise<ActivitySet> {
    for (;;) {
      const set = await this.read();
      if (set.activities.length >= count) return set;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async reconnect(watermark?: string): Promise<Opened> {
    const query = watermark === undefined ? '' : `?watermark=${watermark}`;
    return Opened.parse((await this.service.call('GET', this.path + query, { token: this.token })).body);
  }
}

/** A socket and everything that came through it. */
export class Listener {
  readonly sets: ActivitySet[] = [];
  keepAlives = 0;
  readonly closed: Promise<{ code: number; reason: string }>;
  private waiting: (() => void)[] = [];

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      if (data.length === 0) this.keepAlives += 1;
      else this.sets.push(ActivitySet.parse(JSON.parse(data.toString())));
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => {
        resolve({ code, reason: reason.toString() });
      });
    });
  }

  static async open(streamUrl: string | undefined, headers: Record<string, string> = {}): Promise<Listener> {
    const listener = new Listener(new WebSocket(streamUrl ?? '', { headers }));
    await once(listener.socket, 'open');
    return listener;
  }

  get activities(): Wire[] {
    return this.sets.flatMap((set) => set.activities);
  }

  get watermark(): string {
    return this.sets.at(-1)?.watermark ?? '';
  }

  async until(met: () => boolean): Promise<void> {
    while (!met()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  async messages(count: number): Promise<string[]> {
    const texts = (): string[] => this.activities.flatMap((activity) => activity.text ?? []);
    await this.until(() => texts().length >= count);
    return texts();
  }
}

/** The status with which an upgrade is refused. */
export async function refusedUpgrade(url: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(url, { headers });
  socket.on('error', () => undefined);
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
    });
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
  });
}
