import { Collection, IdSet } from './collection.js';
import { Documents } from './documents.js';
import { ProfileRepository } from './profile-repository.js';
import { Feedback, TaughtPhrase, Ticket, Unanswered } from './records.js';
import type { Storage } from 'botbuilder';
import type { z } from 'zod';
import type { TranscriptLine } from './records.js';

/** The kinds of records that belong to a conversation. */
export const RECORD_KINDS = ['ticket', 'feedback', 'unanswered'] as const;
type RecordKind = (typeof RECORD_KINDS)[number];

/** What is kept of a ticket's transcript: anybody can write to it as long as the ticket is not closed. */
const FIRST_LINES = 20;
const LATEST_LINES = 80;
const LINE_LENGTH = 500;

/** Where the ids of a conversation's records of one kind are listed. */
export function recordsKey(kind: RecordKind, conversationKey: string): string {
  return `index/${kind}/of/${conversationKey}`;
}

/** Records that belong to a conversation and can be found from there. */
class ConversationCollection<T extends { id: string; conversationKey: string }> {
  protected readonly records: Collection<T>;

  constructor(
    private readonly documents: Documents,
    private readonly name: RecordKind,
    schema: z.ZodType<T>,
  ) {
    this.records = new Collection(documents, name, schema);
  }

  /** Adds a record; false if there is one of that id already. */
  async add(record: T): Promise<boolean> {
    await this.indexOf(record.conversationKey).add(record.id);
    return this.records.add(record);
  }

  /** A record by its id. */
  async get(id: string): Promise<T | undefined> {
    return this.records.get(id);
  }

  /** All records, newest first. */
  list(): AsyncGenerator<T> {
    return this.records.list();
  }

  /** The records of a conversation, oldest first. */
  async ofConversation(conversationKey: string): Promise<T[]> {
    return this.records.getAll(await this.indexOf(conversationKey).list());
  }

  /** Removes one record. */
  async remove(id: string): Promise<void> {
    const record = await this.records.get(id);
    await this.records.remove(id);
    if (record !== undefined) await this.indexOf(record.conversationKey).remove(id);
  }

  /** Removes all records of a conversation. */
  async removeConversation(conversationKey: string): Promise<void> {
    for (const id of await this.indexOf(conversationKey).list()) await this.remove(id);
    await this.documents.remove([this.indexKey(conversationKey)]);
  }

  private indexOf(conversationKey: string): IdSet {
    return new IdSet(this.documents, this.indexKey(conversationKey));
  }

  private indexKey(conversationKey: string): string {
    return recordsKey(this.name, conversationKey);
  }
}

/** Questions that staff answer. */
export class TicketRepository extends ConversationCollection<Ticket> {
  /** Tickets that are not closed: as many as staff can look through, so one document holds them. */
  private readonly pending: IdSet;

  constructor(documents: Documents) {
    super(documents, 'ticket', Ticket);
    this.pending = new IdSet(documents, 'index/pending-tickets');
  }

  override async add(ticket: Ticket): Promise<boolean> {
    if (ticket.status !== 'closed') await this.pending.add(ticket.id);
    return super.add(ticket);
  }

  /** The tickets that are open or taken, oldest first. */
  async listPending(): Promise<Ticket[]> {
    return (await this.records.getAll(await this.pending.list())).filter(({ status }) => status !== 'closed');
  }

  /** The ticket of a conversation that is open or taken. */
  async pendingOf(conversationKey: string): Promise<Ticket | undefined> {
    return (await this.ofConversation(conversationKey)).find(({ status }) => status !== 'closed');
  }

  /** Gives an open ticket to somebody. Look at `takenBy` of the result: somebody else may have been faster. */
  async take(id: string, by: string, at: string): Promise<Ticket | undefined> {
    return this.records.update(id, (ticket) =>
      ticket.status === 'open' ? { ...ticket, status: 'taken', takenBy: by, updatedAt: at } : undefined,
    );
  }

  /** Changes a ticket; undefined if there is none. `change` may run again if another instance was faster. */
  async update(id: string, change: (ticket: Ticket) => Ticket | undefined): Promise<Ticket | undefined> {
    return this.records.update(id, change);
  }

  /** Adds a line to the transcript, which keeps how the ticket began and the latest lines. */
  async say(id: string, line: TranscriptLine, at: string): Promise<Ticket | undefined> {
    return this.records.update(id, (ticket) => ({
      ...ticket,
      transcript: bounded([...ticket.transcript, { ...line, text: line.text.slice(0, LINE_LENGTH) }]),
      updatedAt: at,
    }));
  }

  /** Closes a ticket. */
  async close(id: string, at: string): Promise<Ticket | undefined> {
    const closed = await this.records.update(id, (ticket) => ({
      ...ticket,
      status: 'closed',
      updatedAt: at,
    }));
    await this.pending.remove(id);
    return closed;
  }

  override async remove(id: string): Promise<void> {
    await super.remove(id);
    await this.pending.remove(id);
  }
}

function bounded(transcript: TranscriptLine[]): TranscriptLine[] {
  return [...transcript.slice(0, FIRST_LINES), ...transcript.slice(FIRST_LINES).slice(-LATEST_LINES)];
}

/** What people thought of answers. */
export class FeedbackRepository extends ConversationCollection<Feedback> {
  constructor(documents: Documents) {
    super(documents, 'feedback', Feedback);
  }

  /** Adds the reason that a person gives after the rating. */
  async addReason(id: string, reason: string): Promise<Feedback | undefined> {
    return this.records.update(id, (feedback) => ({ ...feedback, reason }));
  }
}

/** Questions that found no answer, for staff to teach from. */
export class UnansweredRepository extends ConversationCollection<Unanswered> {
  constructor(documents: Documents) {
    super(documents, 'unanswered', Unanswered);
  }
}

/** Wordings that staff assigned to topics. */
export class TaughtPhraseRepository {
  private readonly records: Collection<TaughtPhrase>;

  constructor(documents: Documents) {
    this.records = new Collection(documents, 'taught', TaughtPhrase);
  }

  /** Adds a phrase; false if there is one of that id already. */
  async add(phrase: TaughtPhrase): Promise<boolean> {
    return this.records.add(phrase);
  }

  /** All phrases, the undone ones too, newest first. */
  list(): AsyncGenerator<TaughtPhrase> {
    return this.records.list();
  }

  /** The phrases that count. */
  async active(): Promise<TaughtPhrase[]> {
    const phrases: TaughtPhrase[] = [];
    for await (const phrase of this.list()) if (phrase.undoneAt === undefined) phrases.push(phrase);
    return phrases;
  }

  /** Takes a phrase back, and keeps it for the record. */
  async undo(id: string, at: string): Promise<TaughtPhrase | undefined> {
    return this.records.update(id, (phrase) => ({ ...phrase, undoneAt: phrase.undoneAt ?? at }));
  }
}

/** All repositories of one store. Share one instance, so that its calls queue instead of conflicting. */
export interface Repositories {
  profiles: ProfileRepository;
  tickets: TicketRepository;
  feedback: FeedbackRepository;
  unanswered: UnansweredRepository;
  taughtPhrases: TaughtPhraseRepository;
  /** Removes all that belongs to a person: profile, noted and given conversations, and the records of those. */
  forgetPerson(person: { userKey: string | undefined; conversationKeys: readonly string[] }): Promise<void>;
}

/** Builds the repositories over any storage of the SDK. */
export function createRepositories(storage: Storage): Repositories {
  const documents = new Documents(storage);
  const profiles = new ProfileRepository(documents);
  const tickets = new TicketRepository(documents);
  const feedback = new FeedbackRepository(documents);
  const unanswered = new UnansweredRepository(documents);
  return {
    profiles,
    tickets,
    feedback,
    unanswered,
    taughtPhrases: new TaughtPhraseRepository(documents),
    forgetPerson: async ({ userKey, conversationKeys }) => {
      const noted = userKey === undefined ? [] : await profiles.conversationsOf(userKey);
      for (const key of new Set([...noted, ...conversationKeys])) {
        for (const collection of [tickets, feedback, unanswered]) await collection.removeConversation(key);
        await documents.remove([key]);
      }
      // Last, because it names the conversations: an interrupted run can be repeated.
      if (userKey !== undefined) await profiles.remove(userKey);
    },
  };
}
