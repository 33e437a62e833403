import { STATUS_CODES } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { errorBody } from '../../http/error-body.js';
import { DIRECT_LINE_PATH } from '../../http/web-chat.js';
import type { Logger } from '../../logger.js';
import type { ActivitySet, Conversation, Subscriber } from './conversation.js';
import type { Conversations } from './conversations.js';
import type { Guard } from './guard.js';
import type { Limits } from './options.js';
import { Refusal } from './refusal.js';
import { parseRequest, Watermark } from './schemas.js';

const PATH = new RegExp(`^${DIRECT_LINE_PATH}/conversations/([^/]+)/stream$`);
/** Clients send nothing but empty keep-alives. */
const MAX_CLIENT_FRAME = 1024;
const GOING_AWAY = 1001;
const CLOSE_PATIENCE_MS = 1_000;
const NORMAL = 1000;

/** What the stream needs. */
export interface StreamOptions {
  readonly conversations: Conversations;
  readonly guard: Guard;
  readonly limits: Limits;
  readonly logger: Logger;
}

/** The WebSocket side: preauthorised addresses, ActivitySets, keep-alives. */
export class Stream {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_CLIENT_FRAME,
    perMessageDeflate: false,
  });
  private readonly answered = new WeakSet<WebSocket>();
  private readonly keepAlive: NodeJS.Timeout;
  private readonly othersAtFirst: number;
  private readonly onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    void this.upgrade(request, socket, head);
  };

  /**
   * @param server whose upgrades it answers
   * @param options conversations, guard, limits, log
   */
  constructor(
    private readonly server: Server,
    private readonly options: StreamOptions,
  ) {
    this.othersAtFirst = server.listenerCount('upgrade');
    server.on('upgrade', this.onUpgrade);
    this.keepAlive = setInterval(() => {
      for (const socket of this.sockets.clients) this.ping(socket);
    }, options.limits.keepAliveMs).unref();
  }

  /** Answers no more upgrades and sends everybody away; cuts off whoever does not go. */
  async close(): Promise<void> {
    this.server.off('upgrade', this.onUpgrade);
    clearInterval(this.keepAlive);
    const gone = [...this.sockets.clients].map((socket) => {
      socket.close(GOING_AWAY, 'service restarts');
      return new Promise((resolve) => socket.once('close', resolve));
    });
    const patience = new AbortController();
    const overdue = sleep(CLOSE_PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([Promise.all(gone), overdue]);
    patience.abort();
    for (const socket of this.sockets.clients) socket.terminate();
    this.sockets.close();
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const drop = (): void => {
      socket.destroy();
    };
    socket.on('error', drop);
    const target = request.url ?? '/';
    // A target such as `//` is no address; what throws here would end the process.
    const url = new URL(URL.canParse(target, 'http://localhost') ? target : '/', 'http://localhost');
    const id = PATH.exec(url.pathname)?.[1];
    if (id === undefined) {
      // Somebody who came after us may know the path; restify itself listens from the start and does nothing.
      if (this.server.listenerCount('upgrade') <= this.othersAtFirst + 1)
        answer(socket, 404, 'ConversationNotFound', 'No such stream.');
      return;
    }
    try {
      const { conversation, position } = await this.authorise(request, url, id);
      socket.off('error', drop);
      this.sockets.handleUpgrade(request, socket, head, (opened) => {
        this.attach(opened, conversation, position);
      });
    } catch (error) {
      if (error instanceof Refusal) answer(socket, error.status, error.reason, error.message);
      else {
        this.options.logger.error({ err: error }, 'a stream could not be opened');
        answer(socket, 500, 'ServiceError', 'The stream could not be opened.');
      }
    }
  }

  private async authorise(
    request: IncomingMessage,
    url: URL,
    id: string,
  ): Promise<{ conversation: Conversation; position: number }> {
    const { guard, conversations, limits } = this.options;
    guard.admit(request);
    guard.stream(request, url.searchParams.get('t') ?? '', id);
    const position = parseRequest(Watermark, url.searchParams.get('watermark') ?? '');
    if (this.sockets.clients.size >= limits.sockets) {
      throw new Refusal(503, 'ServiceUnavailable', 'Too many streams are open; poll for activities instead.');
    }
    const conversation = await conversations.find(id);
    if (conversation === undefined) throw new Refusal(404, 'ConversationNotFound', 'No such conversation.');
    if (conversation.ended) throw new Refusal(404, 'ConversationEnded', 'The conversation has ended.');
    return { conversation, position };
  }

  private attach(socket: WebSocket, conversation: Conversation, position: number): void {
    const subscriber: Subscriber = {
      position,
      send: (set) => {
        this.deliver(socket, set);
      },
      close: (reason) => {
        socket.close(reason === 'service restarts' ? GOING_AWAY : NORMAL, reason);
      },
    };
    this.answered.add(socket);
    socket.on('pong', () => this.answered.add(socket));
    socket.on('message', () => this.answered.add(socket));
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('close', () => {
      conversation.unsubscribe(subscriber);
    });
    conversation.subscribe(subscriber);
  }

  private deliver(socket: WebSocket, set: ActivitySet): void {
    // A client that does not keep up is cut off; it comes back with its watermark and misses nothing.
    if (socket.bufferedAmount > this.options.limits.socketBacklogBytes) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(set));
  }

  private ping(socket: WebSocket): void {
    if (!this.answered.delete(socket)) {
      socket.terminate();
      return;
    }
    // The empty frame is what Direct Line clients know; the ping is what proves that somebody is there.
    if (socket.readyState === socket.OPEN) {
      socket.send('');
      socket.ping();
    }
  }
}

function answer(socket: Duplex, status: number, code: string, message: string): void {
  const body = JSON.stringify(errorBody(code, message));
  socket.end(
    [
      `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
      'Content-Type: application/json',
      `Content-Length: ${String(Buffer.byteLength(body))}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
