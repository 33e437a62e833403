import type { Ticket } from '../store/records.js';

/** Who has a ticket that a contact-centre hub has accepted: the hub does not tell names. */
export const HUB = 'hub';

/** The name to show for who has a ticket; a hub has none. */
export function nameOf({ takenBy }: Pick<Ticket, 'takenBy'>): string | undefined {
  return takenBy === HUB || takenBy === '' ? undefined : takenBy;
}
