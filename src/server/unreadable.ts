import type { Request, Response, Server } from 'restify';
import { CodedError } from '../errors.js';
import { errorBody } from '../http/error-body.js';
import type { HttpErrorCode } from './error-code.js';

/** A character that nobody has to encode, or what the router takes for the end of the path. */
const DISGUISED = /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])|[;#]/i;

/**
 * Answers requests whose address cannot be read, before restify touches them: it reads the address again and again and
 * lets what cannot be read as one end the process. Its router decodes a path that the checks before it see as sent: of
 * two spellings of an address only one is served.
 * @throws CodedError if this version of restify has no such place; without the check the program must not serve
 */
export function refuseUnreadable(server: Server): void {
  // restify's types lack `first`.
  const first: unknown = Reflect.get(server, 'first');
  if (typeof first !== 'function')
    throw new CodedError('server-unguarded', 'restify takes no check before its own reading of a request.');
  first.call(server, isReadable);
}

/** False means that the request has been answered. */
function isReadable(request: Request, response: Response): boolean {
  try {
    if (!DISGUISED.test(request.path())) return true;
    throw new TypeError('a disguised address');
  } catch {
    response.writeHead(400, { 'Content-Type': 'application/json', Connection: 'close' });
    const code: HttpErrorCode = 'invalid-request';
    response.end(JSON.stringify(errorBody(code, 'The address or the Host header cannot be read.')));
    return false;
  }
}
