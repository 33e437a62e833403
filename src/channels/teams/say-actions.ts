import type { Card } from '../../replies/reply.js';
import type { Choice } from '../../replies/words.js';

/** Teams shows at most six buttons on a card. */
const MAX_ACTIONS = 6;

/**
 * Adds buttons to a card, each of which does what typing its label does; the card's own come last and give way.
 * The pattern for clients without `Action.Execute` is its fallback.
 */
export function withSayActions(card: Card, choices: readonly Pick<Choice, 'label'>[]): Card {
  const own = Array.isArray(card['actions']) ? card['actions'] : [];
  const buttons = choices.slice(0, MAX_ACTIONS).map(({ label }) => {
    const data = { verb: 'say', label };
    const fallback = { type: 'Action.Submit', title: label, data };
    return { type: 'Action.Execute', title: label, verb: 'say', data, fallback };
  });
  return { ...card, actions: [...buttons, ...own].slice(0, MAX_ACTIONS) };
}
