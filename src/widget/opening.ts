import { call, sameProtocol, type Refusal } from './http.js';
import { grantOf, type Grant } from './protocol.js';
import type { Session } from './session.js';
import type { Locale } from './words.js';

interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
  readonly retryAfterMs: number;
}

/** A conversation that is open, with the address of its stream, or why it is not. */
export type StreamAnswer = { readonly ok: true; readonly url: string | undefined } | Refused;

/** How many activities a page of the history brought. */
export type PageAnswer = { readonly ok: true; readonly count: number } | Refused;

/** A new conversation, or why there is none. */
type Opening = { readonly ok: true; readonly grant: Grant; readonly known: Known } | Refused;

/** What was known of a conversation before the server's latest answer. */
export interface Known {
  readonly domain: string;
  readonly conversationId: string | undefined;
  readonly token: string;
  readonly expiresIn: number;
}

/** No answer, for a reason that may pass. */
export const failed: Refused = { ok: false, reason: 'failed', retryAfterMs: 0 };

/**
 * Asks for a token and starts a conversation with it.
 * @param earlier token of the conversation before, so that this one is the same person's
 */
export async function openConversation(
  host: string,
  locale: Locale,
  earlier: string | undefined,
): Promise<Opening> {
  const minted = await call('POST', `${host}/webchat/token`, earlier, { locale });
  if (!minted.ok) return atStart(minted);
  const known = grantOf(minted.body);
  const { token } = known;
  const domain = sameProtocol(known.domain, host);
  if (!token || !domain) return failed;
  const started = await call('POST', `${domain}/conversations`, token, { user: { id: 'me' }, locale });
  if (!started.ok) return atStart(started);
  return { ok: true, grant: grantOf(started.body), known: { ...known, domain, token } };
}

/** The session that a server's answer continues or begins; undefined where it names no conversation. */
export function sessionFrom(grant: Grant, known: Known): Session | undefined {
  const conversationId = grant.conversationId ?? known.conversationId;
  if (!conversationId) return undefined;
  const expiresIn = grant.token ? grant.expiresIn : known.expiresIn;
  return {
    domain: known.domain,
    conversationId,
    token: grant.token ?? known.token,
    expiresAt: Date.now() + expiresIn * 1000,
  };
}

/** At the start nothing can have expired or ended: such a refusal means that this page may not use the chat. */
function atStart(refusal: Refused): Refused {
  const { reason } = refusal;
  return reason === 'expired' || reason === 'gone' ? { ...refusal, reason: 'forbidden' } : refusal;
}
