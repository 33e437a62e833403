import { setTimeout as sleep } from 'node:timers/promises';
import { ActivityTypes, BotAdapter, INVOKE_RESPONSE_KEY, TurnContext } from 'botbuilder';
import type { Activity, ConversationReference, ResourceResponse } from 'botbuilder';
import { CodedError } from '../../errors.js';
import type { Conversation, Draft } from './conversation.js';
import type { Conversations } from './conversations.js';
import type { DirectLineOptions } from './options.js';

/** The name of the event by which the web chat learns that what it shows is deleted. */
const FORGOTTEN = 'forgotten';

/** The bot, as conversations see it. */
export const BOT_ACCOUNT = { id: 'assistant', name: 'assistant', role: 'bot' } as const;
const CHANNEL = 'directline';
const SERVICE_URL = 'urn:directline';
/** A bot cannot make the stream wait longer than this with a `delay` activity. */
const MAX_DELAY_MS = 10_000;

type Logic = (context: TurnContext) => Promise<void>;

/** What the adapter needs. */
export interface AdapterOptions {
  readonly conversations: Conversations;
  readonly bot: Logic;
  readonly onLeft: DirectLineOptions['onLeft'];
  readonly clock: () => Date;
}

/** Brings the bot and the conversations together in this process: no HTTP and no credentials between them. */
export class DirectLineAdapter extends BotAdapter {
  /** @param options the conversations, the bot, the clock */
  constructor(private readonly options: AdapterOptions) {
    super();
  }

  /** Runs the bot on an activity, when the conversation's earlier turns are over; rejects if the turn fails. */
  async processActivity(activity: Partial<Activity>): Promise<void> {
    const conversation = await this.required(activity.conversation?.id);
    await conversation.inTurn(() => this.turn(activity, this.options.bot));
  }

  /** The activity as the bot gets it: with the person, the bot and the conversation filled in by us. */
  addressed(conversation: Conversation, activity: Partial<Activity>): Partial<Activity> {
    const locale = activity.locale ?? conversation.locale;
    return {
      ...activity,
      channelId: CHANNEL,
      serviceUrl: SERVICE_URL,
      conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
      from: { id: conversation.user.id, name: conversation.user.name ?? '', role: 'user' },
      recipient: { ...BOT_ACCOUNT },
      ...(locale === undefined ? {} : { locale }),
      timestamp: this.options.clock(),
    };
  }

  /** Tells the bot that the person has arrived, so that it can say hello. */
  async welcome(conversation: Conversation): Promise<void> {
    const members = [{ id: conversation.user.id, name: conversation.user.name ?? '' }];
    const arrival = {
      type: ActivityTypes.ConversationUpdate,
      id: `${conversation.id}|start`,
      membersAdded: members,
    };
    await this.processActivity(this.addressed(conversation, arrival));
  }

  /** Tells that a person goes on in a new conversation; of one that was never begun there is nothing to tell. */
  async leave(conversationId: string): Promise<void> {
    const left = await this.options.conversations.find(conversationId);
    if (left !== undefined)
      await this.options.onLeft?.(this.addressed(left, { type: ActivityTypes.EndOfConversation }));
  }

  /** Puts the bot's activities into the log and the stream, in order. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: await this.send(context, activity) });
    return responses;
  }

  /** Replaces one of the bot's activities; clients are sent the new version under the old id. */
  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const conversation = await this.required(activity.conversation?.id);
    const id = activity.id ?? '';
    const replaced = await conversation.replace(id, this.outgoing(conversation, activity));
    if (!replaced)
      throw new CodedError('invalid-request', 'The activity to update is not in the conversation.');
    return { id };
  }

  /** Takes an activity out of the log; clients are told by a `messageDelete`. */
  override async deleteActivity(
    _context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    const conversation = await this.required(reference.conversation?.id);
    await conversation.remove(reference.activityId ?? '');
  }

  /**
   * Forgets what was said in a conversation, for "forget me", and tells its clients; nothing happens if there is no such
   * conversation.
   */
  async forget(conversationId: string): Promise<void> {
    const conversation = await this.options.conversations.find(conversationId);
    if (conversation === undefined) return;
    await conversation.forget(this.outgoing(conversation, { type: ActivityTypes.Event, name: FORGOTTEN }));
  }

  /** Resumes a conversation outside a message of the person, in its turn. Not to be awaited within a turn of it. */
  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: Logic,
  ): Promise<void> {
    const conversation = await this.required(reference.conversation?.id);
    const event = this.addressed(conversation, { type: ActivityTypes.Event, name: 'ContinueConversation' });
    await conversation.inTurn(() => this.turn(event, logic));
  }

  /** As {@link continueConversation}; the first argument is not needed here. */
  override async continueConversationAsync(
    _botAppId: unknown,
    reference: Partial<ConversationReference>,
    logic: unknown,
    maybeLogic?: unknown,
  ): Promise<void> {
    const resumed = typeof logic === 'function' ? logic : maybeLogic;
    if (typeof resumed !== 'function')
      throw new CodedError('invalid-request', 'There is nothing to continue with.');
    await this.continueConversation(reference, async (context) => {
      await resumed(context);
    });
  }

  private async turn(activity: Partial<Activity>, logic: Logic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  private async send(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    switch (activity.type) {
      case 'delay':
        await sleep(Math.min(MAX_DELAY_MS, Math.max(0, Number(activity.value) || 0)));
        return '';
      case ActivityTypes.InvokeResponse:
        context.turnState.set(INVOKE_RESPONSE_KEY, activity);
        return '';
      case ActivityTypes.Trace:
        return '';
      default:
        return this.deliver(activity);
    }
  }

  private async deliver(activity: Partial<Activity>): Promise<string> {
    const conversation = await this.required(activity.conversation?.id);
    const draft = this.outgoing(conversation, activity);
    if (draft.type === ActivityTypes.Typing) return conversation.broadcast(draft);
    const [id] = await conversation.append([draft]);
    return id ?? '';
  }

  private outgoing(conversation: Conversation, activity: Partial<Activity>): Draft {
    const { replyToId } = activity;
    return {
      ...activity,
      // The id comes from the log; who it is for and how it came here is not the client's business.
      id: undefined,
      recipient: undefined,
      serviceUrl: undefined,
      type: activity.type ?? ActivityTypes.Message,
      timestamp: this.options.clock().toISOString(),
      channelId: CHANNEL,
      conversation: { id: conversation.id },
      from: { ...BOT_ACCOUNT },
      // A client holds back a reply to something that it never saw.
      replyToId: replyToId !== undefined && conversation.has(replyToId) ? replyToId : undefined,
    };
  }

  private async required(id: string | undefined): Promise<Conversation> {
    const conversation = id === undefined ? undefined : await this.options.conversations.find(id);
    if (conversation === undefined || conversation.ended) {
      throw new CodedError(
        'conversation-unknown',
        'The Direct Line conversation does not exist or has ended.',
      );
    }
    return conversation;
  }
}
