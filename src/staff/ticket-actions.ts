import type { Card } from '../replies/reply.js';
import type { DeskWords } from '../replies/staff-words.js';
import type { Language } from '../rules/index.js';
import type { Ticket } from '../store/records.js';
import type { TicketRepository } from '../store/repositories.js';
import type { StaffAction } from './actions.js';
import type { Desk } from './desk.js';
import { nameOf } from './hub.js';

/** What a pressed button leads to: the card that takes the place of the old one, or a note. */
export interface ActionOutcome {
  card?: Card;
  /** Empty where the card says it all. */
  note: string;
}

export type TicketAction = Extract<StaffAction, { ticket: string }>;

export interface TicketScope {
  desk: Desk;
  tickets: TicketRepository;
  speaker: { name: string; language: Language };
  words: DeskWords;
  /** Of the press: the same one delivered twice acts once. */
  activityId: string;
  mask: (text: string) => string;
}

const REMEMBERED = 20;

/** Takes, answers or closes a ticket. */
export async function act(action: TicketAction, scope: TicketScope): Promise<ActionOutcome> {
  const { desk, tickets, words, speaker } = scope;
  const ticket = await tickets.get(action.ticket);
  if (!ticket) return { note: words.unknownTicket };
  const note = await perform(action, ticket, scope);
  // A card in place of the old one would take away what was written, and the note would not show.
  if (note === words.emptyReply || note === words.notDelivered) return { note };
  const after = (await tickets.get(ticket.id)) ?? ticket;
  return { card: desk.card(after, speaker.language), note };
}

async function perform(action: TicketAction, ticket: Ticket, scope: TicketScope): Promise<string> {
  const { desk, words, speaker } = scope;
  if (ticket.status === 'closed') return action.verb === 'ticket-close' ? '' : words.alreadyClosed;
  switch (action.verb) {
    case 'ticket-take': {
      const taken = await desk.take(ticket.id, speaker.name);
      return taken?.takenBy === speaker.name ? '' : words.alreadyTaken(taken ? nameOf(taken) : undefined);
    }
    case 'ticket-close':
      await desk.close(ticket.id);
      return '';
    case 'ticket-reply':
      return reply(action.reply.trim(), ticket, scope);
  }
}

async function reply(text: string, ticket: Ticket, scope: TicketScope): Promise<string> {
  const { desk, words, speaker } = scope;
  if (text === '') return words.emptyReply;
  if (!(await isNew(ticket, scope))) return words.delivered;
  const outcome = await desk.reply(ticket, speaker.name, text, scope.mask(text));
  return outcome === 'delivered' ? words.delivered : words.notDelivered;
}

/** Whether this press was not handled before; from now on it was. */
async function isNew(ticket: Ticket, { tickets, activityId }: TicketScope): Promise<boolean> {
  if (activityId === '') return true;
  let fresh = false;
  await tickets.update(ticket.id, (current) => {
    const handled = current.handled ?? [];
    fresh = !handled.includes(activityId);
    return fresh ? { ...current, handled: [...handled, activityId].slice(-REMEMBERED) } : undefined;
  });
  return fresh;
}
