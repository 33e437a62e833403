import { randomBytes } from 'node:crypto';
import { KeyedQueue } from '../../store/keyed-queue.js';
import { LogWriter } from './log-writer.js';
import type { SaveRecord } from './log-writer.js';
import type { Limits } from './options.js';
import { WireActivity } from './schemas.js';
import type { ConversationRecord } from './schemas.js';

/** Activities after a position, and the position they lead to. */
export interface ActivitySet {
  readonly activities: readonly WireActivity[];
  readonly watermark: string;
}

/** An open socket, as the conversation sees it. */
export interface Subscriber {
  /** Number of the last log entry it was sent. */
  position: number;
  /** Sends one ActivitySet. */
  send(set: ActivitySet): void;
  /** Ends it; the reason reaches the client. */
  close(reason: string): void;
}

/** An activity that has no id yet; the log gives it one. */
export type Draft = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * The log of one conversation and who listens to it. Every change is in the storage before anybody sees it, so that a
 * watermark that a client holds means the same after a restart.
 */
export class Conversation {
  private readonly turns: KeyedQueue;
  private readonly subscribers: Subscriber[] = [];
  private readonly writer: LogWriter;

  /**
   * @param record as last saved
   * @param save writes what has changed since the record that was saved before
   * @param limits bounds of the log
   * @param clock for timestamps
   */
  constructor(
    record: ConversationRecord,
    save: SaveRecord,
    private readonly limits: Limits,
    private readonly clock: () => Date,
  ) {
    this.turns = new KeyedQueue(limits.turnMs);
    this.writer = new LogWriter(record, save, () => {
      for (const each of [...this.subscribers]) this.catchUp(each);
    });
  }

  get id(): string {
    return this.record.id;
  }

  get user(): ConversationRecord['user'] {
    return this.record.user;
  }

  get locale(): string | undefined {
    return this.record.locale;
  }

  get ended(): boolean {
    return this.record.ended;
  }

  get usedAt(): number {
    return this.record.usedAt;
  }

  /** Whether it can be dropped from memory without anybody noticing. */
  get idle(): boolean {
    return this.subscribers.length === 0 && this.turns.size === 0 && this.writer.idle;
  }

  /** Runs one turn at a time, in the order they come; one that hangs is given up. */
  inTurn(turn: () => Promise<void>): Promise<void> {
    return this.turns.run(this.id, turn);
  }

  /** Adds activities in this order; their ids, once they are saved and sent to whoever listens. */
  async append(drafts: readonly Draft[]): Promise<readonly string[]> {
    const ids = this.add(drafts);
    await this.writer.save();
    return ids;
  }

  /**
   * Adds an activity whose answer follows at once: both are then saved and sent together, which halves the writes.
   * @returns its id, and when it is saved; `release` has that happen soon
   */
  appendForAnswer(draft: Draft): { id: string; saved: Promise<void> } {
    const [id = ''] = this.add([draft]);
    return { id, saved: this.writer.saveSoon() };
  }

  /** Saves what waits for an answer, because there is none, or it has been added. */
  release(): void {
    this.writer.release();
  }

  /**
   * Puts a new version of an activity at the end of the log, under its old id and time, so that a client that has seen
   * the old one is sent the new one. False if there is no such activity.
   */
  async replace(id: string, draft: Draft): Promise<boolean> {
    const record = this.writer.latest;
    const old = record.entries.find((each) => each.activity.id === id);
    if (old === undefined) return false;
    const timestamp = old.activity['timestamp'];
    const renewed = entry(record, record.last + 1, { ...draft, timestamp }, id);
    const kept = record.entries.filter((each) => each !== old);
    this.change({ last: renewed.seq, entries: this.bounded([...kept, renewed]) });
    await this.writer.save();
    return true;
  }

  /** Takes an activity out of the log and leaves only word of it. False if there is no such activity. */
  remove(id: string): Promise<boolean> {
    return this.replace(id, { type: 'messageDelete' });
  }

  /**
   * Forgets what was said; the conversation goes on, and watermarks keep their meaning.
   * @param word what tells those who listen, so that they do not go on showing it
   */
  async forget(word: Draft): Promise<void> {
    this.change({ entries: [] });
    await this.append([word]);
  }

  /** Writes down that it is in use. */
  async touch(): Promise<void> {
    this.change({});
    await this.writer.save();
  }

  /** Marks it as ended, forgets what was said, and sends everybody away. */
  async end(): Promise<void> {
    this.change({ ended: true, entries: [] });
    await this.writer.save();
    this.closeSubscribers('conversation ended');
  }

  /** One page of the log after a position. */
  after(position: number): ActivitySet {
    const page = this.record.entries.filter((each) => each.seq > position).slice(0, this.limits.pageSize);
    const reached = page.at(-1)?.seq ?? this.record.last;
    return { activities: page.map((each) => each.activity), watermark: String(reached) };
  }

  /** Whether the client was, or can be, sent an activity with this id. */
  has(id: string): boolean {
    return this.writer.latest.entries.some((each) => each.activity.id === id);
  }

  /** Position after everything so far. */
  get position(): number {
    return this.record.last;
  }

  /** Sends something that is not kept, such as typing, after what came before it. */
  broadcast(draft: Draft): string {
    const activity = wire({ ...draft, id: `${this.id}|t${randomBytes(6).toString('hex')}` });
    const send = (): void => {
      for (const each of [...this.subscribers])
        each.send({ activities: [activity], watermark: String(each.position) });
    };
    if (this.writer.idle) send();
    else void this.writer.settled().then(send);
    return activity.id;
  }

  /** From now on the subscriber gets everything after its position; older sockets beyond the limit are closed. */
  subscribe(subscriber: Subscriber): void {
    subscriber.position = Math.min(subscriber.position, this.record.last);
    this.subscribers.push(subscriber);
    while (this.subscribers.length > this.limits.socketsPerConversation)
      this.subscribers.shift()?.close('collision');
    this.catchUp(subscriber);
  }

  /** Stops sending to it. */
  unsubscribe(subscriber: Subscriber): void {
    const place = this.subscribers.indexOf(subscriber);
    if (place >= 0) this.subscribers.splice(place, 1);
  }

  /** Closes every socket of the conversation. */
  closeSubscribers(reason: string): void {
    for (const each of this.subscribers.splice(0)) each.close(reason);
  }

  /** Settles when all that was to be written has been. */
  async settled(): Promise<void> {
    await this.inTurn(async () => undefined);
    await this.writer.settled();
  }

  private catchUp(subscriber: Subscriber): void {
    while (subscriber.position < this.record.last) {
      const set = this.after(subscriber.position);
      subscriber.position = Number(set.watermark);
      if (set.activities.length > 0) subscriber.send(set);
    }
  }

  private add(drafts: readonly Draft[]): readonly string[] {
    const record = this.writer.latest;
    const added = drafts.map((draft, index) => entry(record, record.last + 1 + index, draft));
    this.change({ last: record.last + added.length, entries: this.bounded([...record.entries, ...added]) });
    return added.map((each) => each.activity.id);
  }

  private change(changed: Partial<ConversationRecord>): void {
    this.writer.change({ ...this.writer.latest, ...changed, usedAt: this.clock().getTime() });
  }

  private get record(): ConversationRecord {
    return this.writer.saved;
  }

  private bounded(entries: ConversationRecord['entries']): ConversationRecord['entries'] {
    let bytes = entries.reduce((sum, each) => sum + each.bytes, 0);
    let drop = Math.max(0, entries.length - this.limits.logActivities);
    for (const each of entries.slice(0, drop)) bytes -= each.bytes;
    while (bytes > this.limits.logBytes && drop < entries.length - 1) {
      bytes -= entries[drop]?.bytes ?? 0;
      drop += 1;
    }
    return entries.slice(drop);
  }
}

function entry(
  record: ConversationRecord,
  seq: number,
  draft: Draft,
  id = `${record.id}|${String(seq).padStart(7, '0')}`,
): ConversationRecord['entries'][number] {
  const activity = wire({ ...draft, id });
  return { seq, bytes: JSON.stringify(activity).length, activity };
}

/** As it will be after a restart: dates are text, what is undefined is absent, later changes by the bot do not show. */
function wire(draft: object): WireActivity {
  return WireActivity.parse(JSON.parse(JSON.stringify(draft)));
}
