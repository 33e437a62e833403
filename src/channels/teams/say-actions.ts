import type { Card } from '../../replies/reply.js';
import type { Choice } from '../../replies/words.js';

/** Teams shows at most six buttons on a card. */
const MAX_ACTIONS = 6;

/**
 * Adds buttons to a card, each of which does what typing its label does. The card's own come after them; where there is
 * no room for all, links give way, and what opens the details stays.
 * The pattern for clients without `Action.Execute` is its fallback.
 */
export function withSayActions(card: Card, choices: readonly Pick<Choice, 'label'>[]): Card {
  const own = Array.isArray(card['actions']) ? card['actions'] : [];
  const buttons = choices.slice(0, MAX_ACTIONS).map(({ label }) => {
    const data = { verb: 'say', label };
    const fallback = { type: 'Action.Submit', title: label, data };
    return { type: 'Action.Execute', title: label, verb: 'say', data, fallback };
  });
  const others = own.filter((action) => !isLink(action));
  const room = Math.max(0, MAX_ACTIONS - buttons.length - others.length);
  const links = own.filter(isLink).slice(0, room);
  return { ...card, actions: [...buttons, ...links, ...others].slice(0, MAX_ACTIONS) };
}

function isLink(action: unknown): boolean {
  return typeof action === 'object' && action !== null && Reflect.get(action, 'type') === 'Action.OpenUrl';
}
