import type { Rate } from '../http/rate-limit.js';

/** Bounds of the HTTP server; the defaults suit one bot behind a proxy or alone. */
export interface ServerLimits {
  /** Largest body of a request, in bytes: a pasted book is read and politely declined, more is not read. */
  readonly bodyBytes: number;
  /** How deep JSON may nest. */
  readonly jsonDepth: number;
  /** How long a client may take to send its headers, from the connection on. */
  readonly headersMs: number;
  /** How long a client may take to send a body. */
  readonly bodyMs: number;
  /** How long the channel may take to accept a reply. */
  readonly replyMs: number;
  /** How long the endpoint that publishes the keys of tokens may take. */
  readonly keysMs: number;
  /** Connections at once, WebSockets included; further ones are closed at once. */
  readonly connections: number;
  /** Requests to `/api/messages` per address. The Bot Framework service has few addresses for all its people. */
  readonly messages: Rate;
  /** Activities of one conversation through `/api/messages`. */
  readonly activities: Rate;
}

/** The limits that hold unless somebody says otherwise. */
export const SERVER_LIMITS: ServerLimits = {
  bodyBytes: 2 * 1024 * 1024,
  jsonDepth: 64,
  headersMs: 15_000,
  bodyMs: 20_000,
  replyMs: 15_000,
  keysMs: 10_000,
  connections: 10_000,
  messages: { burst: 3_000, perSecond: 600 },
  activities: { burst: 30, perSecond: 1 },
};
