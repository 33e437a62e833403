import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Server as RestifyServer } from 'restify';
import type { ServerLimits } from './limits.js';

const KEEP_ALIVE_MS = 65_000;
const CHECK_IDLE_MS = 50;

/** Bounds what a client may hold: connections, header size and time. Node checks its own timeouts only every 30 s. */
export function limitConnections(restify: RestifyServer, limits: ServerLimits): void {
  const { server } = restify;
  server.maxConnections = limits.connections;
  server.maxHeadersCount = 100;
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.headersMs + limits.bodyMs;
  // Longer than the 60 s of common proxies, so that the proxy ends idle connections and none is cut under a request.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const waiting = new WeakMap<Socket, NodeJS.Timeout>();
  server.on('connection', (socket: Socket) => {
    const timer = setTimeout(() => socket.destroy(), limits.headersMs);
    waiting.set(socket, timer);
    socket.once('close', () => clearTimeout(timer));
  });
  const arrived = ({ socket }: IncomingMessage): void => clearTimeout(waiting.get(socket));
  server.prependListener('request', arrived);
  // On restify's side: whoever answers upgrades counts the listeners of the other.
  restify.on('upgrade', arrived);
}

/**
 * Takes no new connections, lets the requests under way end, and cuts off what is left after the patience.
 * @returns when no connection is left, or the patience is over
 */
export async function drain(server: Server, patienceMs: number): Promise<void> {
  if (!server.listening) return;
  // A connection that is kept alive would bring further requests.
  const onRequest = (_request: IncomingMessage, response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', onRequest);
  const idle = setInterval(() => server.closeIdleConnections(), CHECK_IDLE_MS);
  await new Promise<void>((resolve) => {
    // Upgraded connections are not among those that can be closed here; they do not hold up the end either.
    const overdue = setTimeout(() => {
      server.closeAllConnections();
      resolve();
    }, patienceMs);
    server.close(() => {
      clearTimeout(overdue);
      resolve();
    });
  });
  clearInterval(idle);
}
