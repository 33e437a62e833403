import type { Next, Request, Response } from 'restify';
import { errorBody } from '../http/error-body.js';
import { isWebChat, WEB_CHAT_BODY_BYTES } from '../http/web-chat.js';
import type { HttpErrorCode } from './error-code.js';
import type { ServerLimits } from './limits.js';

const JSON_TYPE = /^application\/(?:[\w.-]{1,60}\+)?json$/i;
/** A client that is told its body is too large may finish sending it up to this many times the limit. */
const PATIENCE = 4;

type Limits = Pick<ServerLimits, 'bodyBytes' | 'bodyMs' | 'jsonDepth'>;
type Read = { text: string } | { refused: [status: number, code: HttpErrorCode, message: string] };

/**
 * Reads a JSON body and nothing else: no forms, no files on disk, nothing packed (which could unpack to any size, and
 * whose errors restify's own reader does not catch). Too large, too slow, too deep: refused.
 */
export function jsonBody(limits: Limits): (request: Request, response: Response, next: Next) => void {
  return (request, response, next) => {
    if (!hasBody(request)) return next();
    const unreadable = unreadableType(request);
    const reading =
      unreadable === undefined ? collect(request, limits) : Promise.resolve({ refused: unreadable });
    void reading.then((read) => {
      const refused = 'refused' in read ? read.refused : parseInto(request, read.text, limits);
      if (refused === undefined) return next();
      const [status, code, message] = refused;
      if (status === 408 || status === 413) hangUpAfter(request, response);
      response.send(status, errorBody(code, message));
      return next(false);
    });
  };
}

function hasBody({ method, headers }: Request): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function unreadableType({ headers }: Request): [number, HttpErrorCode, string] | undefined {
  const type = headers['content-type']?.split(';')[0]?.trim() ?? '';
  if (headers['content-encoding'] === undefined && JSON_TYPE.test(type)) return undefined;
  return [
    415,
    'unsupported-media-type',
    'The body must be sent as application/json, without content-encoding.',
  ];
}

function collect(request: Request, { bodyBytes: most, bodyMs }: Limits): Promise<Read> {
  // The chat's gate looks at the length alone, which a body without one must not get around.
  const bodyBytes = isWebChat(request.path()) ? Math.min(most, WEB_CHAT_BODY_BYTES) : most;
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let received = 0;
    const finish = (read: Read): void => {
      clearTimeout(timer);
      resolve(read);
    };
    const tooLarge = (): void => finish({ refused: [413, 'too-large', 'The body is too large.'] });
    const timer = setTimeout(() => {
      finish({ refused: [408, 'timeout', 'The body did not arrive in time.'] });
    }, bodyMs);
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received <= bodyBytes) chunks.push(chunk);
      else chunks.length = 0;
      if (received > bodyBytes * PATIENCE) tooLarge();
    });
    request.once('end', () => {
      if (received > bodyBytes) tooLarge();
      else finish({ text: Buffer.concat(chunks).toString('utf8') });
    });
    // The client has gone; the answer reaches nobody, but the request has to end.
    request.once('close', () => finish({ refused: [400, 'invalid-request', 'The body is not complete.'] }));
  });
}

/** The rest of the body is not waited for. */
function hangUpAfter(request: Request, response: Response): void {
  response.setHeader('Connection', 'close');
  response.once('finish', () => request.socket.destroySoon());
}

function parseInto(
  request: Request,
  text: string,
  { jsonDepth }: Limits,
): [number, HttpErrorCode, string] | undefined {
  if (isDeeperThan(text, jsonDepth)) return [400, 'invalid-request', 'The body nests too deeply.'];
  try {
    request.body = parse(text);
    return undefined;
  } catch {
    return [400, 'invalid-request', 'The body is not valid JSON.'];
  }
}

/** An own key `__proto__` is harmless until somebody copies it; so it never gets in. */
function parse(text: string): unknown {
  if (!/__proto__|constructor|\\u00/i.test(text)) return JSON.parse(text);
  return JSON.parse(text, function reviver(this: unknown, key: string, value: unknown) {
    return key === '__proto__' || (key === 'constructor' && typeof value === 'object') ? undefined : value;
  });
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Counted before parsing: what nests too deeply could not be written as JSON again. */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else depth += stepOf(code);
    if (depth > limit) return true;
  }
  return false;
}

/** `{` and `[` lead in, `}` and `]` out. */
function stepOf(code: number): number {
  if (code === 123 || code === 91) return 1;
  return code === 125 || code === 93 ? -1 : 0;
}
