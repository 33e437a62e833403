import type { IncomingMessage } from 'node:http';
import { bearerOf, isSame } from '../http/bearer.js';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** What only a proxy or a page of another origin sends. */
const NOT_ITSELF = ['origin', 'x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip', 'via'];

/** Who may see figures and reasons. */
export interface Inspection {
  /** Whoever sends this may. */
  readonly token: string | undefined;
  /** Whether this machine may without a token: only where nobody else is served. */
  readonly localMode: boolean;
}

/**
 * Whether the caller may see figures and reasons: with the token, or in local mode from this machine itself. Where
 * others are served, what comes from this machine may be anybody's: a proxy on it need not say that it is one. A page
 * in a browser on this machine is not "this machine": it names another host or sends an origin.
 */
export function mayInspect(request: IncomingMessage, { token, localMode }: Inspection): boolean {
  const given = bearerOf(request);
  if (token !== undefined && given !== undefined) return isSame(given, token);
  if (!localMode || NOT_ITSELF.some((name) => request.headers[name] !== undefined)) return false;
  return LOOPBACK.has(request.socket.remoteAddress ?? '') && namesThisMachine(request.headers.host);
}

/** A name that was made to point to 127.0.0.1 is not ours. */
function namesThisMachine(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase();
  return name === '127.0.0.1' || name === 'localhost' || name === '[::1]';
}
