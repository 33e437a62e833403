import type { Request, Response, Server } from 'restify';
import { errorBody } from '../../http/error-body.js';
import { DIRECT_LINE_PATH, isWebChat, PAGE_TOKEN_PATH } from '../../http/web-chat.js';
import type { Logger } from '../../logger.js';
import type { Guard } from './guard.js';
import type { Limits } from './options.js';
import { Refusal } from './refusal.js';

const UPLOAD = new RegExp(`^${DIRECT_LINE_PATH}/conversations/[^/]+/upload$`);
const ALLOWED_HEADERS = 'authorization, content-type, x-ms-bot-agent, x-requested-with';

/** What stands before the endpoint's routes. */
export interface GateOptions {
  readonly guard: Guard;
  readonly limits: Limits;
  readonly logger: Logger;
}

/**
 * Answers preflights and refuses what need not be read (other pages, floods, files, huge bodies) before the body is
 * parsed. What the server itself refuses has the same shape: `{ error: { code, message } }`.
 */
export function installGate(server: Server, options: GateOptions): void {
  server.pre((request: Request, response: Response, next: (proceed?: false) => void) => {
    if (!isWebChat(request.path())) {
      next();
      return;
    }
    try {
      const done = enter(request, response, options);
      next(done ? false : undefined);
    } catch (error) {
      sendError(response, error, options.logger);
      next(false);
    }
  });
}

/** Answers with the refusal, or with a 500 that tells nothing, and a log line that does. */
export function sendError(response: Response, error: unknown, logger: Logger): void {
  if (error instanceof Refusal) {
    if (error.retryAfterSeconds !== undefined)
      response.header('Retry-After', String(error.retryAfterSeconds));
    if (error.status === 401) response.header('WWW-Authenticate', 'Bearer');
    response.send(error.status, errorBody(error.reason, error.message));
    return;
  }
  logger.error({ err: error }, 'a Direct Line request failed');
  response.send(500, errorBody('ServiceError', 'The request could not be completed.'));
}

/** True if the request has been answered. */
function enter(request: Request, response: Response, { guard, limits }: GateOptions): boolean {
  response.header('Cache-Control', 'no-store');
  response.header('X-Content-Type-Options', 'nosniff');
  response.header('Vary', 'Origin');
  const { origin } = request.headers;
  // Any page may read that it gets no token, and why: without that the chat could not tell it from a lost connection.
  const asksForToken = request.path() === PAGE_TOKEN_PATH;
  if (origin !== undefined && (asksForToken || guard.allows(request, origin))) {
    response.header('Access-Control-Allow-Origin', origin);
    response.header('Access-Control-Expose-Headers', 'Retry-After');
  }
  const preflight = request.method === 'OPTIONS';
  if (asksForToken && preflight) guard.pace(request);
  else guard.admit(request);
  if (preflight) {
    response.header('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
    response.header('Access-Control-Allow-Headers', ALLOWED_HEADERS);
    response.header('Access-Control-Max-Age', '600');
    response.send(204);
    return true;
  }
  refuseBody(request, limits);
  return false;
}

function refuseBody(request: Request, limits: Limits): void {
  if (UPLOAD.test(request.path())) {
    throw new Refusal(415, 'UploadNotSupported', 'This bot takes no files; describe the problem in words.');
  }
  if (Number(request.headers['content-length'] ?? 0) > limits.bodyBytes) {
    throw new Refusal(
      413,
      'MessageSizeTooBig',
      `A request may have ${String(limits.bodyBytes)} bytes at most.`,
    );
  }
  // Unpacking would let a small request grow beyond the limit.
  if (request.headers['content-encoding'] !== undefined) {
    throw new Refusal(415, 'UnsupportedMediaType', 'Send the body without content-encoding.');
  }
}
