import restify from 'restify';
import type { Next, Request, Response, Server } from 'restify';
import { errorBody } from '../http/error-body.js';
import { isWebChat } from '../http/web-chat.js';
import type { Logger } from '../logger.js';
import { limitConnections } from './connections.js';
import type { HttpErrorCode } from './error-code.js';
import { mayInspect } from './inspection.js';
import type { Inspection } from './inspection.js';
import { jsonBody } from './json-body.js';
import { SERVER_LIMITS } from './limits.js';
import type { ServerLimits } from './limits.js';
import type { ProgramMetrics } from './program-metrics.js';
import { refuseUnreadable } from './unreadable.js';

export interface Health {
  ok: boolean;
  problems: string[];
}

export interface ServerOptions {
  logger: Logger;
  /** What `/healthz` reports. */
  health: () => Health;
  /** Whether new work is taken; false while the program stops. */
  ready?: (() => boolean) | undefined;
  /** What `/metrics` shows; it counts the requests of this server too. */
  metrics?: ProgramMetrics | undefined;
  /** Who may read health reasons and metrics; nobody unless it is said. */
  inspection?: Inspection | undefined;
  limits?: Partial<ServerLimits> | undefined;
}

/** The HTTP server with what all routes share: parsed bodies, bounds, health, and errors that tell nothing internal. */
export function createServer(options: ServerOptions): Server {
  const { logger } = options;
  const limits = { ...SERVER_LIMITS, ...options.limits };
  const server = restify.createServer({
    // Nothing in the answers says what serves them.
    name: '',
    handleUncaughtExceptions: false,
  });
  limitConnections(server, limits);
  refuseUnreadable(server);
  options.metrics?.watch(server);
  server.pre((request: Request, response: Response, next: Next) => {
    // Direct Line adds its own, and restify would send both.
    if (!isWebChat(request.path())) response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    next();
  });
  server.use(jsonBody(limits));
  // One listener only: with two, restify ends the process at the first error.
  server.on('restifyError', (_request: Request, _response: Response, error: unknown, done: () => void) => {
    logError(error, logger);
    hideInternals(error);
    done();
  });
  installStateRoutes(server, options);
  return server;
}

function installStateRoutes(server: Server, options: ServerOptions): void {
  const { health } = options;
  const ready = options.ready ?? (() => true);
  const state = (status: (health: Health) => [ok: boolean, word: string]) => {
    return (request: Request, response: Response, next: Next): void => {
      const now = health();
      const [ok, word] = status(now);
      response.setHeader('Cache-Control', 'no-store');
      // Reasons name folders; the outside learns that there is one.
      const problems = maySee(request, options) ? now.problems : [];
      response.send(ok ? 200 : 503, { status: word, problems });
      next();
    };
  };
  const healthz = state(({ ok }) => [ok, ok ? 'ok' : 'degraded']);
  const readyz = state(({ ok }) => {
    if (!ready()) return [false, 'stopping'];
    return [ok, ok ? 'ready' : 'degraded'];
  });
  server.get('/healthz', healthz);
  server.head('/healthz', healthz);
  server.get('/readyz', readyz);
  server.head('/readyz', readyz);
  server.get('/metrics', (request: Request, response: Response, next: Next) => {
    sendMetrics(request, response, options);
    next();
  });
}

function maySee(request: Request, { inspection }: ServerOptions): boolean {
  return inspection !== undefined && mayInspect(request, inspection);
}

function sendMetrics(request: Request, response: Response, options: ServerOptions): void {
  if (!maySee(request, options)) {
    response.send(403, errorBody('forbidden', 'Metrics are for whoever has the token.'));
    return;
  }
  const text = options.metrics?.render() ?? '';
  response.writeHead(200, {
    'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': String(Buffer.byteLength(text)),
  });
  response.end(text);
}

function logError(error: unknown, logger: Logger): void {
  if (statusOf(error) >= 500) logger.error({ err: error }, 'request failed');
  else logger.debug({ err: error }, 'request refused');
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}

function hideInternals(error: unknown): void {
  if (typeof error !== 'object' || error === null) return;
  const status = statusOf(error);
  const [code, message] = PUBLIC[status] ?? (status >= 500 ? INTERNAL : INVALID);
  // What has begun as a page gets the text. An error without a status would be sent as another, with what this one says.
  Object.assign(error, {
    statusCode: status,
    toJSON: () => errorBody(code, message),
    toString: () => message,
  });
}

type PublicError = readonly [HttpErrorCode, string];
const INTERNAL: PublicError = ['internal', 'Something went wrong.'];
const INVALID: PublicError = ['invalid-request', 'The request is not valid.'];
const PUBLIC: Readonly<Record<number, PublicError>> = {
  404: ['not-found', 'There is nothing at this address.'],
  405: ['method-not-allowed', 'This address does not take that method.'],
  413: ['too-large', 'The body is too large.'],
  415: ['unsupported-media-type', 'The body must be sent as application/json.'],
};
