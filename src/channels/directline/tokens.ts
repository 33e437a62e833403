import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { isSame } from '../../http/bearer.js';
import { Refusal } from './refusal.js';

/** What a token says: who may do what in which conversation, from which pages, until when. */
const Claims = z.object({
  /** The one conversation that the token opens. */
  conv: z.string(),
  /** The person's id; `from.id` of everything sent with this token. Clients read it from here. */
  user: z.string(),
  name: z.string().optional(),
  locale: z.string().optional(),
  /** Page origins that may use it; absent: every origin that the server allows. */
  origins: z.array(z.string()).optional(),
  /** `session` for the calls, `stream` for one short-lived socket address. */
  use: z.enum(['session', 'stream']),
  /** Seconds since 1970, after which it is refused. */
  exp: z.number(),
});
export type Claims = z.infer<typeof Claims>;

/** Claims before somebody decides on purpose and lifetime. */
export type Grant = Omit<Claims, 'use' | 'exp'>;

/** Clients look for a `user` claim the way one reads a JWT, so that is what the token looks like. */
const HEADER = encode(JSON.stringify({ alg: 'HS256', typ: 'JWT' }));

/** Signs and reads the endpoint's tokens. */
export class Tokens {
  private readonly key: Buffer;

  /**
   * @param secret the endpoint's secret; the signing key is derived from it and never is it
   * @param clock for the expiry
   */
  constructor(
    private readonly secret: string,
    private readonly clock: () => Date,
  ) {
    this.key = createHmac('sha256', secret).update('direct line token signing').digest();
  }

  /** A signed token with these claims. */
  sign(grant: Grant, use: Claims['use'], seconds: number): string {
    const claims: Claims = { ...grant, use, exp: Math.floor(this.clock().getTime() / 1000) + seconds };
    const content = `${HEADER}.${encode(JSON.stringify(claims))}`;
    return `${content}.${this.signature(content)}`;
  }

  /** The claims of a token; throws a {@link Refusal} for one that is not ours, is for another use, or has expired. */
  read(token: string, use: Claims['use']): Claims {
    const claims = this.verified(token);
    if (claims?.use !== use) throw new Refusal(403, 'InvalidToken', 'The token is not valid here.');
    if (claims.exp * 1000 <= this.clock().getTime()) {
      throw new Refusal(403, 'TokenExpired', 'The token has expired; ask for a new one.');
    }
    return claims;
  }

  /** Whether this is the endpoint's secret. */
  isSecret(candidate: string): boolean {
    return isSame(candidate, this.secret);
  }

  /** The claims, if we signed them. */
  private verified(token: string): Claims | undefined {
    const end = token.lastIndexOf('.');
    const content = token.slice(0, Math.max(0, end));
    if (!content.startsWith(`${HEADER}.`) || !isSame(token.slice(end + 1), this.signature(content)))
      return undefined;
    return Claims.safeParse(decode(content.slice(HEADER.length + 1))).data;
  }

  private signature(content: string): string {
    return createHmac('sha256', this.key).update(content).digest('base64url');
  }
}

/** A new unguessable conversation id. */
export function newConversationId(): string {
  return randomBytes(18).toString('base64url');
}

/** A new unguessable user id; the prefix marks ids that only a token can carry. */
export function newUserId(): string {
  return `dl_${randomBytes(18).toString('base64url')}`;
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function decode(payload: string): unknown {
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}
