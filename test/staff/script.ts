import { randomUUID } from 'node:crypto';
import { BotAdapter, MemoryStorage, TurnContext } from 'botbuilder';
import type { Activity, ConversationReference, ResourceResponse, Storage } from 'botbuilder';
import { CARDS, createAssistant } from '../../src/create-assistant.js';
import { readActivity, suggestionsIn } from '../../src/cli/read-activity.js';
import type { Assistant } from '../../src/bot/assistant.js';
import { loadRulebook } from '../../src/load-rulebook.js';
import { loadUnderstander } from '../../src/load-understander.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import { createLogger } from '../../src/logger.js';

export const STAFF_TEAM = '19:team@thread.tacv2';
export const STAFF_CHANNEL = '19:support@thread.tacv2';
export const NOW = '2026-11-22T10:00:00.000Z';
const rulebook = loadRulebook('mpn-2021-05');
export const understander = loadUnderstander(rulebook, createPhrasings(rulebook, CARDS));

/** Every conversation of a scripted channel: what was sent there, and its cards as they stand. */
class FakeChannel extends BotAdapter {
  readonly sent = new Map<string, Partial<Activity>[]>();
  /** Conversations in which nothing can be said. */
  readonly unreachable = new Set<string>();
  private count = 0;

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return activities.map((activity) => {
      if (this.unreachable.has(activity.conversation?.id ?? ''))
        throw new Error('the channel does not answer');
      this.count += 1;
      const id = `sent-${this.count}`;
      this.in(activity.conversation?.id ?? '').push({ ...activity, id });
      return { id };
    });
  }

  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const place = this.in(activity.conversation?.id ?? '');
    const index = place.findIndex(({ id }) => id === activity.id);
    if (index >= 0) place[index] = activity;
    return { id: activity.id ?? '' };
  }

  override async deleteActivity(): Promise<void> {}

  override async continueConversation(): Promise<void> {}

  override async continueConversationAsync(
    _appId: unknown,
    reference: Partial<ConversationReference>,
    logic: unknown,
  ): Promise<void> {
    // The SDK's overloads meet in this untyped signature; we pass the logic third.
    const run = logic as (context: TurnContext) => Promise<void>;
    const activity = TurnContext.applyConversationReference(
      { type: 'event', name: 'ContinueConversation', id: 'continuation' },
      reference,
      true,
    );
    await this.runMiddleware(new TurnContext(this, activity), run);
  }

  in(conversation: string): Partial<Activity>[] {
    const list = this.sent.get(conversation) ?? [];
    this.sent.set(conversation, list);
    return list;
  }

  async receive(activity: Partial<Activity>, bot: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), bot);
  }
}

export interface WorldOptions {
  storage?: Storage;
  hub?: boolean;
  staffIds?: string[];
  teamId?: string;
}

/** The whole bot with fake channels around it. A second world on the same storage is the bot after a restart. */
export class World {
  readonly storage: Storage;
  readonly channel = new FakeChannel();
  readonly assistant: Assistant;

  constructor({ storage, hub = false, staffIds = [], teamId = STAFF_TEAM }: WorldOptions = {}) {
    this.storage = storage ?? new MemoryStorage();
    this.assistant = createAssistant({
      rulebook,
      understander,
      storage: this.storage,
      logger: createLogger('silent'),
      clock: () => new Date(NOW),
      people: {
        members: { teamId, ids: staffIds },
        hub,
        appId: '',
        adapterFor: () => this.channel,
      },
    });
  }

  /** Sends an activity and gives the texts of what came back in its conversation. */
  async send(activity: Partial<Activity>): Promise<string[]> {
    const conversation = activity.conversation?.id ?? '';
    const before = this.channel.in(conversation).length;
    const complete = { type: 'message', id: randomUUID(), ...activity };
    await this.channel.receive(complete, (context) => this.assistant.run(context));
    return this.messages(conversation).slice(before).map(readActivity);
  }

  /** What a conversation shows, in order. */
  messages(conversation: string): Partial<Activity>[] {
    return this.channel.in(conversation);
  }

  texts(conversation: string): string[] {
    return this.messages(conversation).map((activity) => activity.text ?? '');
  }

  last(conversation: string): Partial<Activity> {
    return this.messages(conversation).at(-1) ?? {};
  }

  buttons(conversation: string): string[] {
    return suggestionsIn(this.last(conversation));
  }
}

const BOT = { id: 'bot', name: 'assistant' };

/** Somebody in a conversation: says things and presses buttons. */
export class Person {
  constructor(
    readonly world: World,
    readonly base: Partial<Activity>,
  ) {}

  get conversation(): string {
    return this.base.conversation?.id ?? '';
  }

  async says(text: string): Promise<string> {
    return (await this.world.send({ ...this.base, text })).join('\n');
  }

  async presses(value: object, more: Partial<Activity> = {}): Promise<string> {
    return (await this.world.send({ ...this.base, value, ...more })).join('\n');
  }

  async sends(activity: Partial<Activity>): Promise<string> {
    return (await this.world.send({ ...this.base, ...activity })).join('\n');
  }

  /** The same person when the bot was started again. */
  after(world: World): Person {
    return new Person(world, this.base);
  }
}

export function visitor(world: World, locale = 'en-US', id = 'web-1'): Person {
  return new Person(world, {
    channelId: 'directline',
    serviceUrl: 'urn:directline',
    conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: 'dl_visitor', name: '' },
    recipient: BOT,
    locale,
  });
}

export function partner(world: World, locale = 'en-US', id = 'chat-1', aadObjectId = 'partner-oid'): Person {
  return new Person(world, {
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: '29:partner', name: 'Paula Partner', aadObjectId },
    recipient: BOT,
    locale,
  });
}

export function staffMember(world: World, name = 'Anna', thread?: string, team = STAFF_TEAM): Person {
  const id = thread ? `${STAFF_CHANNEL};messageid=${thread}` : STAFF_CHANNEL;
  return new Person(world, {
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id, isGroup: true, conversationType: 'channel', name: '' },
    from: { id: `29:${name}`, name, aadObjectId: `${name}-oid` },
    recipient: BOT,
    channelData: { team: { id: team } },
  });
}

/** The buttons of a card with their data. */
export function cardActions(activity: Partial<Activity>): { verb?: string; title?: string; data?: object }[] {
  return (activity.attachments ?? []).flatMap(
    ({ content }) =>
      (content as { actions?: { verb?: string; title?: string; data?: object }[] }).actions ?? [],
  );
}
