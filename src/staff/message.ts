import { CardFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { Card } from '../replies/reply.js';

/** A message of the staff's side: text, and cards below it. */
export function messageWith(text: string, ...cards: (Card | undefined)[]): Partial<Activity> {
  const attachments = cards.flatMap((card) => (card ? [CardFactory.adaptiveCard(card)] : []));
  return { type: 'message', text, textFormat: 'markdown', attachments };
}
