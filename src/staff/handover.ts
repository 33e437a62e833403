import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Language, Situation } from '../rules/index.js';
import type { Ticket, TranscriptLine } from '../store/records.js';
import type { TicketRepository } from '../store/repositories.js';
import type { StaffChannel } from './channel.js';
import { toRecord } from './channel.js';
import type { Desk } from './desk.js';
import { referenceOf } from './desk.js';
import { handoffInitiate } from './handoff-events.js';
import type { HandoffStatus } from './handoff-events.js';
import { HUB } from './hub.js';

export interface HandoverOptions {
  desk: Desk;
  tickets: TicketRepository;
  channel: StaffChannel;
  /** A contact-centre hub listens on the channels and takes over on `handoff.initiate`. */
  hub: boolean;
  clock: () => Date;
}

/** Where and in which message something is asked. */
interface Asked {
  conversationKey: string;
  activity: Partial<Activity>;
}

/** A question to pass on, masked, with what staff need to answer it. */
export interface PassedOn extends Asked {
  question: string;
  language: Language;
  situation: Situation;
  transcript: TranscriptLine[];
}

export interface PassedOnResult {
  ticketId: string;
  /** Stored, but nobody could be reached yet. */
  kept: boolean;
  /** To send in the person's conversation, for a hub. */
  event?: Partial<Activity>;
}

/** Bots cannot send events to Teams. */
const WITHOUT_EVENTS: ReadonlySet<string> = new Set(['msteams']);

/** Passing a person's question on to people, as their conversation sees it. */
export class Handover {
  constructor(private readonly options: HandoverOptions) {}

  /** Whether there is anybody to pass a question on to. */
  async isAvailable(): Promise<boolean> {
    return this.options.hub || (await this.options.channel.get()) !== undefined;
  }

  /** The ticket, as long as it is not closed. */
  async pending(ticketId: string | undefined): Promise<Ticket | undefined> {
    if (ticketId === undefined) return undefined;
    const ticket = await this.options.tickets.get(ticketId);
    return ticket?.status === 'closed' ? undefined : ticket;
  }

  /** A ticket of the conversation that it does not know of, because the turn that made it could not be saved. */
  async unsaved({ conversationKey, activity }: Asked): Promise<Ticket | undefined> {
    const ticket = await this.options.tickets.pendingOf(conversationKey);
    // What this very message passes on, and now passes on again, it must not find there already.
    return ticket?.id === idOf({ conversationKey, activity }, '') ? undefined : ticket;
  }

  /** Makes a ticket of a question and shows it to staff. */
  async pass(question: PassedOn): Promise<PassedOnResult> {
    const ticket = this.ticketOf(question);
    const shown = await this.options.desk.open(ticket);
    const events = !WITHOUT_EVENTS.has(question.activity.channelId ?? '');
    const kept = !shown && !(this.options.hub && events);
    return { ticketId: ticket.id, kept, ...(events ? { event: handoffInitiate(ticket) } : {}) };
  }

  /** Whether nobody has seen the ticket yet, because the staff channel could not be reached. */
  isKept({ status, post }: Ticket): boolean {
    return status === 'open' && post === undefined && !this.options.hub;
  }

  /** Hands a message of the person on to the staff who have their ticket. */
  async relay(ticket: Ticket, text: string): Promise<void> {
    await this.options.desk.relay(ticket, text);
  }

  /** Follows what a hub reports; gives the ticket's new state, or undefined if there is none or nothing changed. */
  async follow(
    ticketId: string | undefined,
    { state }: HandoffStatus,
  ): Promise<'taken' | 'failed' | 'closed' | undefined> {
    // Any client can send such an event; where there is no hub, nobody who may has sent it.
    const ticket = this.options.hub ? await this.pending(ticketId) : undefined;
    if (!ticket) return undefined;
    const at = this.options.clock().toISOString();
    if (state === 'accepted') {
      const taken = ticket.status === 'open' && (await this.options.tickets.take(ticket.id, HUB, at));
      return taken ? 'taken' : undefined;
    }
    // Where a staff channel has the ticket too, a hub that gave up does not take it away from there.
    if (state === 'failed' && ticket.post) return undefined;
    await this.options.tickets.close(ticket.id, at);
    return state === 'failed' ? 'failed' : 'closed';
  }

  private ticketOf(question: PassedOn): Ticket {
    const at = this.options.clock().toISOString();
    return {
      id: idOf(question, at),
      conversationKey: question.conversationKey,
      reference: toRecord(referenceOf(question.activity)),
      locale: question.language,
      situation: toRecord(question.situation),
      transcript: question.transcript,
      question: question.question,
      status: 'open',
      createdAt: at,
      updatedAt: at,
    };
  }
}

/** The same message passes on one question, however often it is handled. */
function idOf({ conversationKey, activity }: Asked, at: string): string {
  return createHash('sha256')
    .update(`${conversationKey} ${activity.id ?? at}`)
    .digest('hex')
    .slice(0, 16);
}
