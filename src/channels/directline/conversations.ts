import type { Storage } from 'botbuilder';
import type { Logger } from '../../logger.js';
import { Conversation } from './conversation.js';
import { conversationOf, LogStore } from './log-store.js';
import type { Limits } from './options.js';
import { HOUR_MS, Retention } from './retention.js';
import type { ConversationRecord } from './schemas.js';
import type { Grant } from './tokens.js';

/** What the collection of conversations needs. */
export interface ConversationsOptions {
  readonly storage: Storage;
  readonly limits: Limits;
  readonly clock: () => Date;
  readonly logger: Logger;
}

interface Slot {
  readonly opening: Promise<Conversation | undefined>;
  conversation: Conversation | undefined;
  touchedAt: number;
}

/** All conversations: the recent ones in memory, every one in the storage until its time is over. */
export class Conversations {
  /** In the order of use, the least recent first. */
  private readonly slots = new Map<string, Slot>();
  private readonly retention: Retention;
  private readonly logs: LogStore;

  /** @param options storage, limits, clock and log */
  constructor(private readonly options: ConversationsOptions) {
    this.logs = new LogStore(options.storage, options.logger);
    this.retention = new Retention({
      limits: options.limits,
      clock: options.clock,
      logger: options.logger,
      usedAt: (id) => this.usedAt(id),
      inUse: (id) => this.inUse(id),
      forget: (id) => this.forget(id),
    });
  }

  /** The conversation, if it was ever started and is still kept. */
  async find(id: string): Promise<Conversation | undefined> {
    const slot = this.slots.get(id) ?? this.open(id, this.load(id));
    this.touch(id, slot);
    return slot.opening;
  }

  /** The token's conversation, started if it was not yet. */
  async start(
    grant: Grant,
    locale: string | undefined,
  ): Promise<{ conversation: Conversation; isNew: boolean }> {
    // Another request with the same token may start it while this one looks; after the last look nothing is awaited.
    do {
      const found = await this.find(grant.conv);
      if (found !== undefined) return { conversation: found, isNew: false };
    } while (this.slots.has(grant.conv));
    const creation = this.create(grant, locale);
    this.open(grant.conv, creation);
    const conversation = await creation;
    this.retention.note(grant.conv);
    return { conversation, isNew: true };
  }

  /**
   * Whether a document of the storage belongs to a conversation here whose time is over.
   * @returns undefined if it is no conversation's
   */
  async isOver(key: string): Promise<boolean | undefined> {
    const id = conversationOf(key);
    if (id === undefined) return undefined;
    const over = await this.retention.isOver(id);
    if (over) this.slots.delete(id);
    return over;
  }

  /** Closes every socket, and waits for what is running or being written. */
  async close(): Promise<void> {
    // While it still shows who has a conversation open: once the sockets are closed, nobody seems to.
    await this.retention.close();
    const open = [...this.slots.values()].flatMap((slot) => slot.conversation ?? []);
    for (const conversation of open) conversation.closeSubscribers('service restarts');
    await Promise.allSettled(open.map((conversation) => conversation.settled()));
    await this.retention.close();
  }

  private open(id: string, opening: Promise<Conversation | undefined>): Slot {
    const slot: Slot = { opening, conversation: undefined, touchedAt: this.options.clock().getTime() };
    this.slots.set(id, slot);
    const drop = (): void => {
      if (this.slots.get(id) === slot) this.slots.delete(id);
    };
    opening.then((conversation) => {
      slot.conversation = conversation;
      if (conversation === undefined) drop();
    }, drop);
    this.evict();
    return slot;
  }

  private touch(id: string, slot: Slot): void {
    slot.touchedAt = this.options.clock().getTime();
    this.slots.delete(id);
    this.slots.set(id, slot);
  }

  private evict(): void {
    let excess = this.slots.size - this.options.limits.conversationsInMemory;
    for (const [id, slot] of this.slots) {
      if (excess <= 0) return;
      if (slot.conversation?.idle !== true) continue;
      this.slots.delete(id);
      excess -= 1;
    }
  }

  private async create(grant: Grant, locale: string | undefined): Promise<Conversation> {
    const record: ConversationRecord = {
      version: 1,
      id: grant.conv,
      user: { id: grant.user, ...(grant.name === undefined ? {} : { name: grant.name }) },
      ...(locale === undefined ? {} : { locale }),
      last: 0,
      ended: false,
      usedAt: this.options.clock().getTime(),
      entries: [],
    };
    await this.logs.save(record, undefined);
    return this.revive(record);
  }

  private async load(id: string): Promise<Conversation | undefined> {
    const record = await this.logs.load(id);
    return record === undefined ? undefined : this.revive(record);
  }

  private revive(record: ConversationRecord): Conversation {
    const { limits, clock } = this.options;
    return new Conversation(record, (next, previous) => this.logs.save(next, previous), limits, clock);
  }

  /** When somebody last used it; undefined if it is gone. */
  private async usedAt(id: string): Promise<number | undefined> {
    const slot = this.slots.get(id);
    if (slot?.conversation?.idle === false) return this.stillInUse(slot.conversation);
    return slot?.touchedAt ?? (await this.logs.load(id))?.usedAt;
  }

  /** Somebody has it open. From time to time that is written down, for other instances of the program to see. */
  private async stillInUse(conversation: Conversation): Promise<number> {
    const now = this.options.clock().getTime();
    const halfway = (this.options.limits.retentionHours / 2) * HOUR_MS;
    if (now - conversation.usedAt > halfway) await conversation.touch();
    return now;
  }

  private inUse(id: string): boolean {
    const slot = this.slots.get(id);
    return slot !== undefined && slot.conversation?.idle !== true;
  }

  private async forget(id: string): Promise<void> {
    const conversation = this.slots.get(id)?.conversation;
    this.slots.delete(id);
    conversation?.closeSubscribers('conversation expired');
    await conversation?.settled();
    await this.logs.delete(id);
  }
}
