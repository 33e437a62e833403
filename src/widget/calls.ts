import { call, type Answer } from './http.js';
import type { Session } from './session.js';

function address({ domain, conversationId }: Session): string {
  return `${domain}/conversations/${encodeURIComponent(conversationId)}`;
}

/** Sends one activity. */
export function postActivity(session: Session, activity: object): Promise<Answer> {
  return call('POST', `${address(session)}/activities`, session.token, activity);
}

/** Asks for what comes after a watermark, or for all there is. */
export function readActivities(session: Session, watermark: string): Promise<Answer> {
  const query = watermark === '' ? '' : `?watermark=${encodeURIComponent(watermark)}`;
  return call('GET', `${address(session)}/activities${query}`, session.token);
}

/** Asks for a new stream. Without a watermark it would begin with what comes next; an empty one is the beginning. */
export function reconnect(session: Session, watermark: string): Promise<Answer> {
  return call('GET', `${address(session)}?watermark=${encodeURIComponent(watermark)}`, session.token);
}

/** Asks for a token that lives longer. */
export function refreshToken({ domain, token }: Session): Promise<Answer> {
  return call('POST', `${domain}/tokens/refresh`, token);
}
