import { CardFactory, TurnContext } from 'botbuilder';
import type { Activity, ConversationReference } from 'botbuilder';
import type { Logger } from '../logger.js';
import type { Phrasing } from '../replies/compose.js';
import type { Card } from '../replies/reply.js';
import { saidLine, ticketCard, ticketSummary, ticketText } from '../replies/staff.js';
import type { TicketView } from '../replies/staff.js';
import { typeset } from '../replies/typography.js';
import { Situation } from '../rules/index.js';
import type { Language } from '../rules/index.js';
import type { Ticket } from '../store/records.js';
import type { TicketRepository } from '../store/repositories.js';
import { toRecord } from './channel.js';
import type { StaffChannel, StaffChannelInfo } from './channel.js';
import { nameOf } from './hub.js';
import type { Proactive } from './proactive.js';

export interface DeskOptions {
  phrasings: Record<Language, Phrasing>;
  tickets: TicketRepository;
  channel: StaffChannel;
  proactive: Proactive;
  clock: () => Date;
  logger: Logger;
}

/** After that an instance that wanted to show a ticket has stopped on the way. */
const SHOWING_MS = 60_000;

/** The tickets, as the person and the staff channel see them. Who may do what is decided before it comes here. */
export class Desk {
  constructor(private readonly options: DeskOptions) {}

  /**
   * Stores a ticket and shows it in the staff channel.
   * @returns whether staff see it; if not, it is kept and shown when the channel can be reached
   */
  async open(ticket: Ticket): Promise<boolean> {
    // A turn that runs again after a conflict finds it stored, and maybe shown.
    await this.options.tickets.add(ticket);
    const shown = await this.show(ticket.id);
    // The channel can be reached: so can those that waited for it.
    if (shown) await this.showWaiting();
    return shown;
  }

  /** Shows the tickets that could not be shown when they were made; gives the ids of those that are now. */
  async showWaiting(): Promise<string[]> {
    if (!(await this.options.channel.get())) return [];
    const waiting = (await this.options.tickets.listPending()).filter(
      ({ status, post }) => status === 'open' && post === undefined,
    );
    const shown: string[] = [];
    for (const { id } of waiting) if (await this.show(id)) shown.push(id);
    return shown;
  }

  /** Gives a ticket to somebody and tells the person; only the first one gets it. */
  async take(id: string, by: string): Promise<Ticket | undefined> {
    const before = await this.options.tickets.get(id);
    const ticket = await this.options.tickets.take(id, by, this.now());
    if (ticket && before?.status === 'open' && ticket.takenBy === by) {
      await this.tell(ticket, ({ words }) => words.staff.handover.taken(by));
      await this.refresh(ticket);
    }
    return ticket;
  }

  /** Sends a reply of staff to the person; a ticket nobody has taken is taken by who replies. */
  async reply(ticket: Ticket, by: string, text: string, masked: string): Promise<'delivered' | 'lost'> {
    if (ticket.status === 'open') await this.take(ticket.id, by);
    const delivered = await this.tell(ticket, ({ words }) => words.staff.handover.replied(by, text));
    if (!delivered) return 'lost';
    const said = await this.options.tickets.say(ticket.id, { from: 'staff', text: masked }, this.now());
    if (said) await this.refresh(said);
    return 'delivered';
  }

  /** Closes a ticket and tells the person, once. */
  async close(id: string): Promise<void> {
    const before = await this.options.tickets.get(id);
    if (!before || before.status === 'closed') return;
    const ticket = await this.options.tickets.close(id, this.now());
    if (!ticket) return;
    await this.tell(ticket, ({ words }) => words.staff.handover.closed);
    await this.refresh(ticket);
  }

  /** What the person writes while the ticket is open goes to staff: into the transcript and, once taken, the thread. */
  async relay(ticket: Ticket, text: string): Promise<void> {
    const said = await this.options.tickets.say(ticket.id, { from: 'person', text }, this.now());
    if (!said || said.status !== 'taken') return;
    await this.post(said, (phrasing) => saidLine('person', text, phrasing));
    await this.refresh(said);
  }

  /** Takes a person's ticket out of the staff channel before all their data goes. */
  async withdraw(conversationKey: string): Promise<void> {
    for (const ticket of await this.options.tickets.ofConversation(conversationKey)) {
      const empty = { ...ticket, question: '…', transcript: [], situation: {}, status: 'closed' as const };
      await this.refresh(empty);
      if (ticket.status !== 'closed') await this.post(ticket, ({ words }) => words.staff.desk.withdrawn);
    }
  }

  /** A ticket's card in a staff language. */
  card(ticket: Ticket, language: Language): Card {
    return ticketCard(viewOf(ticket), this.options.phrasings[language]);
  }

  /** A ticket as one line in a staff language. */
  line(ticket: Ticket, language: Language): string {
    return ticketText(viewOf(ticket), this.options.phrasings[language]);
  }

  private activity(ticket: Ticket, staff: StaffChannelInfo): Partial<Activity> {
    const { phrasings } = this.options;
    return {
      type: 'message',
      text: '',
      summary: ticketSummary(viewOf(ticket), phrasings[staff.language]),
      locale: staff.language,
      attachments: [CardFactory.adaptiveCard(this.card(ticket, staff.language))],
    };
  }

  /** Posts a ticket's card, once however many instances try; true if it is there. */
  private async show(id: string): Promise<boolean> {
    const { tickets, channel, proactive, logger } = this.options;
    const staff = await channel.get();
    if (!staff) return false;
    const ticket = await this.reserve(id);
    if (!ticket) return (await tickets.get(id))?.post !== undefined;
    try {
      const activityId = await proactive.send(staff.reference, this.activity(ticket, staff));
      const post = { reference: toRecord(staff.reference), activityId: activityId ?? '' };
      await tickets.update(id, (current) => ({ ...current, post, showingSince: undefined }));
      return true;
    } catch (error) {
      logger.error({ err: error, ticket: id }, 'staff channel not reached');
      await tickets.update(id, (current) => ({ ...current, showingSince: undefined }));
      return false;
    }
  }

  /** Marks a ticket as being shown; undefined if it is shown, or another instance is at it. */
  private async reserve(id: string): Promise<Ticket | undefined> {
    const now = this.options.clock();
    const stale = new Date(now.getTime() - SHOWING_MS).toISOString();
    let mine = false;
    const ticket = await this.options.tickets.update(id, (current) => {
      mine = current.post === undefined && (current.showingSince ?? '') <= stale;
      return mine ? { ...current, showingSince: now.toISOString() } : undefined;
    });
    return mine ? ticket : undefined;
  }

  /** Says something in the person's conversation, in their language. */
  private async tell(ticket: Ticket, write: (phrasing: Phrasing) => string): Promise<boolean> {
    const language = languageOf(ticket);
    const text = typeset(write(this.options.phrasings[language]), language);
    // The SDK's own object, stored as it came.
    const reference = ticket.reference as Partial<ConversationReference>;
    return this.attempt(ticket, 'person not reached', async () => {
      await this.options.proactive.send(reference, {
        type: 'message',
        text,
        textFormat: 'markdown',
        locale: language,
      });
    });
  }

  /** Says something in the ticket's thread of the staff channel. */
  private async post(ticket: Ticket, write: (phrasing: Phrasing) => string): Promise<void> {
    const place = await this.placeOf(ticket);
    if (!place) return;
    const text = typeset(write(this.options.phrasings[place.language]), place.language);
    await this.attempt(ticket, 'staff channel not reached', async () => {
      await this.options.proactive.send(threadOf(place), { type: 'message', text, textFormat: 'markdown' });
    });
  }

  /** Shows the ticket's state on its card, for everybody. */
  private async refresh(ticket: Ticket): Promise<void> {
    const place = await this.placeOf(ticket);
    if (!place || place.activityId === '') return;
    await this.attempt(ticket, 'staff card not updated', () =>
      this.options.proactive.update(place.reference, place.activityId, this.activity(ticket, place)),
    );
  }

  private async placeOf({ post }: Ticket): Promise<(StaffChannelInfo & { activityId: string }) | undefined> {
    if (!post) return undefined;
    const language = (await this.options.channel.get())?.language ?? 'en';
    // The SDK's own object, stored as it came.
    const reference = post.reference as Partial<ConversationReference>;
    const conversationId = reference.conversation?.id ?? '';
    return { reference, conversationId, language, activityId: post.activityId };
  }

  private async attempt(ticket: Ticket, failure: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.options.logger.warn({ err: error, ticket: ticket.id }, failure);
      return false;
    }
  }

  private now(): string {
    return this.options.clock().toISOString();
  }
}

/** The reference of the person's conversation, without what belongs to one message. */
export function referenceOf(activity: Partial<Activity>): Partial<ConversationReference> {
  const reference = TurnContext.getConversationReference(activity);
  delete reference.activityId;
  return reference;
}

function threadOf(place: {
  reference: Partial<ConversationReference>;
  conversationId: string;
  activityId: string;
}): Partial<ConversationReference> {
  const { conversation } = place.reference;
  if (!conversation || conversation.conversationType !== 'channel' || place.activityId === '')
    return place.reference;
  const id = `${place.conversationId};messageid=${place.activityId}`;
  return { ...place.reference, conversation: { ...conversation, id } };
}

function languageOf({ locale }: Ticket): Language {
  return locale.startsWith('fr') ? 'fr' : 'en';
}

function viewOf(ticket: Ticket): TicketView {
  const { id, status, createdAt, transcript } = ticket;
  const situation = Situation.safeParse(ticket.situation);
  return {
    id,
    status,
    takenBy: nameOf(ticket),
    createdAt,
    transcript,
    question: ticket.question ?? '',
    language: languageOf(ticket),
    situation: situation.success ? situation.data : {},
  };
}
