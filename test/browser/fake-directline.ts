import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';

type Json = Record<string, unknown>;

/** Says what the bot answers to a text: any number of partial activities. */
export type Script = (text: string, activity: Json) => Json[];

interface Conversation {
  readonly id: string;
  readonly activities: Json[];
  readonly sockets: Set<WebSocket>;
}

/** Answers of the server that a test orders in advance. */
export interface Orders {
  failSends: number;
  limitSends: number;
  refuseSockets: boolean;
  /** They open, and carry nothing. */
  muteSockets: boolean;
  expiredTokens: Set<string>;
  refuseTokens: boolean;
  tokenLifeSeconds: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A small Direct Line 3.0 with a scripted bot, which also serves the pages and the widget. */
export class FakeDirectLine {
  readonly conversations = new Map<string, Conversation>();
  /** Every request's path and headers, so that tests can tell what was asked and how. */
  readonly requests: { readonly method: string; readonly path: string; readonly headers: Json }[] = [];
  orders: Orders = freshOrders();
  welcome: Json[] = [];
  script: Script = () => [];
  readonly pages = new Map<string, { readonly html: string; readonly csp?: string }>();
  private server: Server | undefined;
  private readonly sockets = new WebSocketServer({ noServer: true });
  private origin = '';

  constructor(private readonly folders: { readonly public: string; readonly webchat: string }) {}

  get url(): string {
    return this.origin;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => void this.handle(request, response));
    this.server.on('upgrade', (request, socket, head) => {
      const id = /conversations\/([^/]+)\/stream/.exec(request.url ?? '')?.[1];
      const conversation = id ? this.conversations.get(id) : undefined;
      if (!conversation || this.orders.refuseSockets) return void socket.destroy();
      this.sockets.handleUpgrade(request, socket, head, (webSocket) => {
        conversation.sockets.add(webSocket);
        webSocket.on('close', () => conversation.sockets.delete(webSocket));
        const since = Number(new URL(request.url ?? '', this.origin).searchParams.get('since') ?? 0);
        const missed = conversation.activities.slice(since);
        if (missed.length > 0) this.push(conversation, webSocket, missed);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    this.origin = `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** Forgets orders, scripts and conversations; for between tests. */
  clear(): void {
    this.orders = freshOrders();
    this.script = () => [];
    this.welcome = [];
    this.requests.length = 0;
    this.dropSockets();
    this.conversations.clear();
  }

  dropSockets(): void {
    for (const { sockets } of this.conversations.values()) for (const socket of sockets) socket.terminate();
  }

  /** The bot speaks by itself, in every conversation. */
  say(activity: Json): void {
    for (const conversation of this.conversations.values()) this.add(conversation, fromBot(activity));
  }

  private add(conversation: Conversation, activity: Json): void {
    const complete = { id: `${conversation.id}|${randomUUID()}`, ...activity };
    if (activity['type'] !== 'typing') conversation.activities.push(complete);
    for (const socket of conversation.sockets) this.push(conversation, socket, [complete]);
  }

  private push(conversation: Conversation, socket: WebSocket, activities: Json[]): void {
    if (this.orders.muteSockets) return;
    socket.send(JSON.stringify({ activities, watermark: String(conversation.activities.length) }));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin);
    this.requests.push({ method: request.method ?? '', path: url.pathname, headers: { ...request.headers } });
    const body = await bodyOf(request);
    if (url.pathname === '/webchat/token') return this.token(response);
    if (url.pathname.startsWith('/v3/directline')) return this.directLine(request, response, url, body);
    return this.file(url.pathname, response);
  }

  private token(response: ServerResponse): void {
    if (this.orders.refuseTokens) return fail(response, 403, 'Forbidden');
    const id = randomUUID();
    const token = `token-${randomUUID()}`;
    send(response, 200, {
      conversationId: id,
      token,
      expires_in: this.orders.tokenLifeSeconds,
      domain: `${this.origin}/v3/directline`,
    });
    this.conversations.set(id, { id, activities: [], sockets: new Set() });
  }

  private directLine(request: IncomingMessage, response: ServerResponse, url: URL, body: Json): void {
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    if (this.hasExpired(token)) return fail(response, 403, 'TokenExpired');
    if (url.pathname.endsWith('/tokens/refresh')) {
      return send(response, 200, { token: `token-${randomUUID()}`, expires_in: 1800 });
    }
    this.conversation(request, response, url, body, token);
  }

  private conversation(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    body: Json,
    token: string,
  ): void {
    const [, id, call] = /conversations(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    if (!id) {
      const newest = [...this.conversations.values()].at(-1);
      if (!newest) return fail(response, 404, 'BadArgument');
      this.welcome.forEach((activity) => newest.activities.push({ id: randomUUID(), ...fromBot(activity) }));
      return this.grant(response, 201, newest, token, 0);
    }
    const conversation = this.conversations.get(id);
    if (!conversation) return fail(response, 404, 'ConversationNotFound');
    const since = Number(url.searchParams.get('watermark') ?? 0);
    if (!call) return this.grant(response, 200, conversation, token, since);
    if (request.method === 'POST') return this.receive(response, conversation, body);
    const activities = conversation.activities.slice(since);
    send(response, 200, { activities, watermark: String(conversation.activities.length) });
  }

  /** `*` stands for the next token that comes along, and for that one from then on. */
  private hasExpired(token: string): boolean {
    const { expiredTokens } = this.orders;
    if (expiredTokens.delete('*')) expiredTokens.add(token);
    return expiredTokens.has(token);
  }

  private grant(
    response: ServerResponse,
    status: number,
    conversation: Conversation,
    token: string,
    since: number,
  ): void {
    const streamUrl = `${this.origin.replace('http', 'ws')}/v3/directline/conversations/${conversation.id}/stream?since=${since}`;
    send(response, status, {
      conversationId: conversation.id,
      token,
      expires_in: this.orders.tokenLifeSeconds,
      streamUrl,
    });
  }

  private receive(response: ServerResponse, conversation: Conversation, activity: Json): void {
    if (this.orders.failSends > 0) {
      this.orders.failSends -= 1;
      return fail(response, 502, 'BotRejectedActivity');
    }
    if (this.orders.limitSends > 0) {
      this.orders.limitSends -= 1;
      return fail(response, 429, 'TooManyRequests');
    }
    const id = randomUUID();
    send(response, 200, { id });
    this.add(conversation, { ...activity, id, from: { id: 'dl_person', role: 'user' } });
    if (activity['type'] !== 'message') return;
    const text = typeof activity['text'] === 'string' ? activity['text'] : '';
    for (const reply of this.script(text, activity))
      this.add(conversation, { ...fromBot(reply), replyToId: id });
  }

  private async file(pathname: string, response: ServerResponse): Promise<void> {
    const page = this.pages.get(pathname);
    if (page) {
      if (page.csp) response.setHeader('Content-Security-Policy', page.csp);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      return void response.end(page.html);
    }
    const names: Record<string, string> = { '/': 'index.html', '/en': 'index.html', '/fr': 'fr.html' };
    const inWebchat = pathname.startsWith('/webchat/');
    const name = names[pathname] ?? path.basename(pathname);
    try {
      const content = await readFile(path.join(inWebchat ? this.folders.webchat : this.folders.public, name));
      response.writeHead(200, { 'Content-Type': TYPES[path.extname(name)] ?? 'text/plain' });
      response.end(content);
    } catch {
      fail(response, 404, 'NotFound');
    }
  }
}

function freshOrders(): Orders {
  return {
    failSends: 0,
    limitSends: 0,
    refuseSockets: false,
    muteSockets: false,
    expiredTokens: new Set(),
    refuseTokens: false,
    tokenLifeSeconds: 1800,
  };
}

function fromBot(activity: Json): Json {
  return { type: 'message', from: { id: 'assistant', role: 'bot' }, ...activity };
}

async function bodyOf(request: IncomingMessage): Promise<Json> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text ? JSON.parse(text) : {};
}

function send(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

function fail(response: ServerResponse, status: number, code: string): void {
  if (status === 429) response.setHeader('Retry-After', '1');
  send(response, status, { error: { code, message: code } });
}
