import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Phrasing } from '../replies/compose.js';
import { STAFF_COMMANDS } from '../replies/staff-words.js';
import type { StaffCommand } from '../replies/staff-words.js';
import { typeset } from '../replies/typography.js';
import type { Language } from '../rules/index.js';
import type { TicketRepository } from '../store/repositories.js';
import { exactKey } from '../understanding/index.js';
import { readStaffAction } from './actions.js';
import type { StaffAction } from './actions.js';
import type { StaffChannel } from './channel.js';
import type { Desk } from './desk.js';
import { referenceOf } from './desk.js';
import { baseConversation, isStaff } from './members.js';
import type { StaffMembers } from './members.js';
import { messageWith } from './message.js';
import { act as actOnTicket } from './ticket-actions.js';
import type { ActionOutcome } from './ticket-actions.js';
import type { TeachConsole } from './teach-console.js';

export interface ConsoleOptions {
  phrasings: Record<Language, Phrasing>;
  members: StaffMembers;
  channel: StaffChannel;
  desk: Desk;
  tickets: TicketRepository;
  teaching: TeachConsole;
  mask: (text: string) => string;
  clock: () => Date;
}

/** Who speaks to the console, and in which language it answers. */
export interface Speaker {
  staff: boolean;
  name: string;
  language: Language;
}

const PENDING_SHOWN = 3;

const Reference = z.looseObject({ conversation: z.looseObject({ id: z.string() }) });

/** What staff say and press, in the staff channel. */
export class StaffConsole {
  constructor(private readonly options: ConsoleOptions) {}

  /**
   * Handles a message if it is one for the staff's side: a command, a button, a reply in a ticket's thread.
   * @returns what to send; undefined if the message is an ordinary one
   */
  async onMessage(context: TurnContext, text: string): Promise<Partial<Activity>[] | undefined> {
    const action = readStaffAction(context.activity.value);
    if (action) return this.onButton(context, action);
    const command = readCommand(text);
    const speaker = await this.speaker(context.activity, command?.language);
    if (command && (speaker.staff || command.name.startsWith('channel-'))) {
      return this.onCommand(context, command.name, speaker);
    }
    if (!speaker.staff) return undefined;
    return (await this.options.teaching.onText(text, speaker)) ?? this.onThread(context, text, speaker);
  }

  /** Handles a pressed button, from an invoke or a message; acts once however often it is delivered. */
  async act(activity: Partial<Activity>, action: StaffAction): Promise<ActionOutcome> {
    const speaker = await this.speaker(activity);
    const { desk: words } = this.options.phrasings[speaker.language].words.staff;
    if (!speaker.staff) return { note: words.staffOnly };
    switch (action.verb) {
      case 'ticket-take':
      case 'ticket-reply':
      case 'ticket-close':
        return actOnTicket(action, { ...this.options, speaker, words, activityId: activity.id ?? '' });
      default:
        return this.options.teaching.act(action, speaker);
    }
  }

  private async onButton(context: TurnContext, action: StaffAction): Promise<Partial<Activity>[]> {
    const { card, note } = await this.act(context.activity, action);
    // A ticket's card was replaced where it stands; other cards come anew.
    const shown = action.verb.startsWith('ticket-') ? undefined : card;
    return note === '' && !shown ? [] : [messageWith(note, shown)];
  }

  private async onCommand(
    context: TurnContext,
    command: StaffCommand,
    speaker: Speaker,
  ): Promise<Partial<Activity>[]> {
    switch (command) {
      case 'channel-here':
      case 'channel-off':
        return [messageWith(await this.setChannel(context, command === 'channel-here', speaker))];
      case 'tickets':
        return this.listTickets(speaker);
      case 'unanswered':
        return [await this.options.teaching.workList(speaker.language)];
      case 'taught':
        return [await this.options.teaching.taughtList(speaker.language)];
    }
  }

  private async setChannel(context: TurnContext, here: boolean, speaker: Speaker): Promise<string> {
    const { desk } = this.options.phrasings[speaker.language].words.staff;
    const { activity } = context;
    if (!speaker.staff) return desk.channelRefused;
    if (!here) {
      await this.options.channel.clear();
      return desk.channelRemoved;
    }
    if (!activity.conversation.isGroup && activity.conversation.conversationType !== 'channel')
      return desk.channelOnlyHere;
    const reference = referenceOf(activity);
    const conversation = { ...activity.conversation, id: baseConversation(activity.conversation.id) };
    const at = this.options.clock().toISOString();
    await this.options.channel.set({ ...reference, conversation }, { language: speaker.language, at });
    await this.options.desk.showWaiting();
    return desk.channelSet;
  }

  private async listTickets({ language }: Speaker): Promise<Partial<Activity>[]> {
    const { desk } = this.options.phrasings[language].words.staff;
    const shownNow = await this.options.desk.showWaiting();
    const pending = await this.options.tickets.listPending();
    if (pending.length === 0) return [messageWith(desk.none)];
    const lines = pending.map((ticket) => `- ${this.options.desk.line(ticket, language)}`);
    const text = typeset([desk.listed(pending.length), ...lines].join('\n'), language);
    const older = pending.filter(({ id }) => !shownNow.includes(id));
    const cards = older.slice(0, PENDING_SHOWN).map((ticket) => this.options.desk.card(ticket, language));
    return [messageWith(text, ...cards)];
  }

  /** What staff write in a ticket's thread is a reply to the person. */
  private async onThread(
    { activity }: TurnContext,
    text: string,
    speaker: Speaker,
  ): Promise<Partial<Activity>[] | undefined> {
    const [conversation, root] = activity.conversation.id.split(';messageid=');
    if (!root || text === '') return undefined;
    const pending = await this.options.tickets.listPending();
    const ticket = pending.find(
      ({ post }) => post?.activityId === root && conversationIn(post.reference) === conversation,
    );
    if (!ticket) return undefined;
    const { desk: words } = this.options.phrasings[speaker.language].words.staff;
    const action = { verb: 'ticket-reply', ticket: ticket.id, reply: text } as const;
    const scope = { ...this.options, speaker, words, activityId: activity.id ?? '' };
    const { note } = await actOnTicket(action, scope);
    return note === '' ? [] : [messageWith(note)];
  }

  private async speaker(activity: Partial<Activity>, asked?: Language): Promise<Speaker> {
    const channel = await this.options.channel.get();
    return {
      staff: isStaff(activity, this.options.members, channel?.conversationId),
      name: activity.from?.name ?? '',
      language: asked ?? channel?.language ?? 'en',
    };
  }
}

function conversationIn(reference: unknown): string | undefined {
  return Reference.safeParse(reference).data?.conversation.id;
}

function readCommand(text: string): { name: StaffCommand; language: Language } | undefined {
  const key = exactKey(text);
  for (const [name, texts] of Object.entries(STAFF_COMMANDS)) {
    for (const language of ['en', 'fr'] as const) {
      // Object.entries widens the keys of the constant table.
      if (texts[language].some((one) => exactKey(one) === key))
        return { name: name as StaffCommand, language };
    }
  }
  return undefined;
}
