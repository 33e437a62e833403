import type { IncomingMessage } from 'node:http';
import { bearerOf } from '../../http/bearer.js';
import { RateLimit } from '../../http/rate-limit.js';
import type { Limits } from './options.js';
import { Refusal } from './refusal.js';
import type { Claims, Tokens } from './tokens.js';

/** Who may call, from which page, and how often. */
export class Guard {
  private readonly origins: ReadonlySet<string>;
  private readonly requests: RateLimit;
  private readonly tokenRequests: RateLimit;
  private readonly activities: RateLimit;

  /** @param options origins, limits, and how to read a token and an address */
  constructor(
    private readonly options: {
      readonly origins: readonly string[];
      readonly limits: Limits;
      readonly clock: () => Date;
      readonly tokens: Tokens;
      readonly clientAddress: (request: IncomingMessage) => string;
    },
  ) {
    const { limits, clock } = options;
    this.origins = new Set(options.origins);
    this.requests = new RateLimit(limits.requests, clock);
    this.tokenRequests = new RateLimit(limits.tokenRequests, clock);
    this.activities = new RateLimit(limits.activities, clock);
  }

  /** Whether pages of this origin may call: this server's own, and the configured ones. */
  allows(request: IncomingMessage, origin: string): boolean {
    return this.origins.has(origin) || isOwnOrigin(request, origin);
  }

  /** Refuses a page that may not call, and an address that calls too often. */
  admit(request: IncomingMessage): void {
    const { origin } = request.headers;
    if (origin !== undefined && !this.allows(request, origin)) {
      throw new Refusal(403, 'OriginNotAllowed', 'Pages of this origin may not use this endpoint.');
    }
    this.pace(request);
  }

  /** Refuses an address that calls too often. */
  pace(request: IncomingMessage): void {
    within(this.requests.take(this.options.clientAddress(request)));
  }

  /** The origin of a page that may ask for a token without a secret; a request that names no page may not. */
  page(request: IncomingMessage): string {
    within(this.tokenRequests.take(this.options.clientAddress(request)));
    const { origin } = request.headers;
    if (origin === undefined || !this.allows(request, origin)) {
      throw new Refusal(403, 'OriginNotAllowed', 'Only pages of an allowed origin get a token.');
    }
    return origin;
  }

  /** Passes the endpoint's secret only. */
  secret(request: IncomingMessage): void {
    if (this.options.tokens.isSecret(bearer(request))) return;
    within(this.tokenRequests.take(this.options.clientAddress(request)));
    throw new Refusal(403, 'Forbidden', 'Only the secret may generate tokens.');
  }

  /** The claims of the request's token, if it fits the page and the conversation. */
  session(request: IncomingMessage, conversationId?: string): Claims {
    const claims = this.options.tokens.read(bearer(request), 'session');
    return fitting(claims, request, conversationId);
  }

  /** The claims of the token that a page shows from before; undefined if there is none that still holds. */
  earlier(request: IncomingMessage): Claims | undefined {
    const token = bearerOf(request);
    if (token === undefined) return undefined;
    try {
      return fitting(this.options.tokens.read(token, 'session'), request, undefined);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /** The claims of a preauthorised stream address. */
  stream(request: IncomingMessage, token: string, conversationId: string): Claims {
    return fitting(this.options.tokens.read(token, 'stream'), request, conversationId);
  }

  /** Refuses a conversation that sends too fast. */
  paceActivity(conversationId: string): void {
    within(this.activities.take(conversationId));
  }
}

/** This server's address as the page sees it, for example `https://help.example`. */
export function publicBase(request: IncomingMessage): string {
  const { origin } = request.headers;
  if (origin !== undefined && isOwnOrigin(request, origin)) return origin;
  const encrypted = 'encrypted' in request.socket && request.socket.encrypted === true;
  const protocol = first(request.headers['x-forwarded-proto']) ?? (encrypted ? 'https' : 'http');
  return `${protocol === 'https' || protocol === 'wss' ? 'https' : 'http'}://${hostOf(request)}`;
}

function isOwnOrigin(request: IncomingMessage, origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === hostOf(request);
}

function hostOf(request: IncomingMessage): string {
  return (first(request.headers['x-forwarded-host']) ?? request.headers.host ?? 'localhost').toLowerCase();
}

/** A chain of proxies appends to the header; the first one is the one the person talked to. */
function first(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  return text?.split(',')[0]?.trim();
}

function bearer(request: IncomingMessage): string {
  const token = bearerOf(request);
  if (token === undefined)
    throw new Refusal(401, 'MissingToken', 'Send a token as "Authorization: Bearer ...".');
  return token;
}

function fitting(claims: Claims, request: IncomingMessage, conversationId: string | undefined): Claims {
  const { origin } = request.headers;
  if (origin !== undefined && claims.origins !== undefined && !claims.origins.includes(origin)) {
    throw new Refusal(403, 'OriginNotAllowed', 'The token was given to a page of another origin.');
  }
  if (conversationId !== undefined && claims.conv !== conversationId) {
    throw new Refusal(403, 'Forbidden', 'The token opens another conversation.');
  }
  return claims;
}

function within(waitSeconds: number): void {
  if (waitSeconds > 0)
    throw new Refusal(429, 'TooManyRequests', 'Too many requests; wait a little.', waitSeconds);
}
