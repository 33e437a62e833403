import restify from 'restify';
import type { Request, Response, Server } from 'restify';
import type { Logger } from '../logger.js';

/** Largest body of a request; a pasted book is read and politely declined, more is not read at all. */
const MAX_BODY = 2 * 1024 * 1024;

export interface Health {
  ok: boolean;
  problems: string[];
}

export interface ServerOptions {
  logger: Logger;
  /** What `/healthz` reports. */
  health: () => Health;
}

/** The HTTP server with what all routes share: parsed bodies, health, and errors that tell nothing internal. */
export function createServer({ logger, health }: ServerOptions): Server {
  const server = restify.createServer({
    name: 'support-benefits-assistant',
    handleUncaughtExceptions: false,
  });
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(restify.plugins.bodyParser({ mapParams: false, maxBodySize: MAX_BODY, mapFiles: false }));
  server.on('restifyError', (_request: Request, _response: Response, error: unknown, done: () => void) => {
    logger.debug({ err: error }, 'request refused');
    hideInternals(error);
    done();
  });
  server.get('/healthz', (_request: Request, response: Response, next: () => void) => {
    const state = health();
    response.send(state.ok ? 200 : 503, { status: state.ok ? 'ok' : 'degraded', problems: state.problems });
    next();
  });
  return server;
}

function hideInternals(error: unknown): void {
  if (typeof error !== 'object' || error === null) return;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  const code = status >= 500 ? 'internal' : status === 404 ? 'not-found' : 'invalid-request';
  const message =
    PUBLIC_MESSAGES[status] ?? (status >= 500 ? 'Something went wrong.' : 'The request is not valid.');
  Object.assign(error, { toJSON: () => ({ error: { code, message } }) });
}

const PUBLIC_MESSAGES: Record<number, string> = {
  404: 'There is nothing at this address.',
  405: 'This address does not take that method.',
  413: 'The body is too large.',
  415: 'The body must be sent as application/json.',
};
