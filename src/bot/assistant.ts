import { randomUUID } from 'node:crypto';
import { ActivityTypes } from 'botbuilder';
import type { Activity, Storage, TurnContext } from 'botbuilder';
import { noteAnswered } from '../dialogs/conversation.js';
import type { TurnReport } from '../dialogs/turn.js';
import { sayText } from '../replies/compose.js';
import type { Phrasing } from '../replies/compose.js';
import { welcome } from '../replies/conversation.js';
import type { Card, Reply } from '../replies/reply.js';
import type { Language } from '../rules/index.js';
import type { Logger } from '../logger.js';
import { FeedbackAction, readHandoffStatus, readStaffAction } from '../staff/index.js';
import type { Staff } from '../staff/index.js';
import { ConversationStore } from './conversation-store.js';
import { isStoreFailure, withRetry } from './failures.js';
import { greetingLanguage } from './language.js';
import { attachedTo, messageText } from './message-text.js';
import { recall } from './profiles.js';
import { People } from './people.js';
import { userKeyOf } from './person.js';
import type { GivenFeedback } from './people.js';
import { toActivity } from './to-activity.js';
import { TurnRunner } from './turn-runner.js';

export interface AssistantOptions {
  /** Words, names and cards, per language. */
  phrasings: Record<Language, Phrasing>;
  storage: Storage;
  /** Handing over, rating, teaching, counting, forgetting; it has the recogniser too. */
  staff: Staff;
  /** Runs one turn at a time per conversation. */
  queue: { run<T>(key: string, work: () => Promise<T>): Promise<T> };
  clock: () => Date;
  logger: Logger;
  /** Called once a turn, for metrics. */
  onTurn?: (report: TurnReport, context: TurnContext) => void;
  /** Has the channel forget what was said in a conversation, where the channel keeps it itself. */
  forgetTranscript?: (conversation: { channelId: string; conversationId: string }) => Promise<void>;
  /** Answers invokes; it may call back for turns, so it does not run in the conversation's queue. */
  invoke?: (context: TurnContext) => Promise<{ status: number; body?: unknown }>;
  /** Wraps the handling of an activity, for what a channel wants changed in what is sent. */
  around?: (turn: (context: TurnContext) => Promise<void>) => (context: TurnContext) => Promise<void>;
  /** The first message where the channel does not tell the person's language. */
  greeting?: () => Reply;
}

/** The bot logic behind every channel's adapter. */
export class Assistant {
  private readonly conversations: ConversationStore;
  private readonly runner: TurnRunner;
  private readonly people: People;
  private readonly running = new Set<Promise<unknown>>();

  constructor(private readonly options: AssistantOptions) {
    this.conversations = new ConversationStore(options.storage);
    this.people = new People(options, this.conversations);
    this.runner = new TurnRunner(options, this.conversations, this.people);
  }

  /** Handles one activity; what it has to say is sent at the end. */
  async run(context: TurnContext): Promise<void> {
    const { around } = this.options;
    const turn = (inner: TurnContext): Promise<void> => this.dispatch(inner);
    await this.track((around ? around(turn) : turn)(context));
  }

  /** One turn of the conversation on a text or a pressed button, unsent; empty if this activity was answered before. */
  async replies(context: TurnContext, text: string, value?: unknown): Promise<Partial<Activity>[]> {
    return this.track(this.inTurn(context, (key) => this.answer(context, key, text, value)));
  }

  /** Handles a pressed button of the staff's cards, whose card changes; undefined for any other button. */
  async press(context: TurnContext, data: unknown): Promise<{ card?: Card; note: string } | undefined> {
    const action = readStaffAction(data);
    if (!action) return undefined;
    return this.track(this.inTurn(context, () => this.options.staff.console.act(context.activity, action)));
  }

  /** Keeps a thumb that came by a channel's own way, and offers a person after a bad one. */
  async rate(context: TurnContext, feedback: GivenFeedback): Promise<void> {
    const replies = await this.track(this.inTurn(context, (key) => this.people.rate(context, key, feedback)));
    if (replies.length > 0) await context.sendActivities(replies);
  }

  /** Notes that a person has left a conversation for a new one, so that "forget me" there finds it. */
  async noteLeft(activity: Partial<Activity>): Promise<void> {
    const { channelId = '', conversation } = activity;
    const userKey = userKeyOf(activity);
    if (userKey === undefined || conversation === undefined) return;
    const key = ConversationStore.key(channelId, conversation.id);
    await this.options.staff.repositories.profiles.noteConversation(userKey, key);
  }

  /** Does what could not be done before the last stop; what fails is tried again at the next occasion. */
  async resume(): Promise<void> {
    await this.track(this.options.staff.showWaiting());
  }

  /** Waits for the turns that run, and writes what is only counted so far. */
  async drain(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled([...this.running]);
    await this.options.staff.usage.flush();
  }

  private async dispatch(context: TurnContext): Promise<void> {
    const { activity } = context;
    switch (activity.type) {
      case ActivityTypes.Message:
        return this.send(context, (key) => this.onMessage(context, key));
      case ActivityTypes.ConversationUpdate:
      case ActivityTypes.InstallationUpdate:
        if (someoneJoined(context) || isInstalled(context)) await this.onArrival(context);
        return;
      case ActivityTypes.Event:
        return this.onEvent(context);
      case ActivityTypes.Invoke:
        return this.onInvoke(context);
      default:
      // Typing, reactions and the like ask for no answer.
    }
  }

  /** What cannot be delivered is the adapter's to report: an apology would not get through either. */
  private async send(
    context: TurnContext,
    work: (key: string) => Promise<Partial<Activity>[]>,
  ): Promise<void> {
    await this.inTurn(context, async (key) => {
      const activities = await work(key).catch((error: unknown) => this.apologise(context, key, error));
      for (const activity of activities) {
        const sent = await context.sendActivity(activity);
        this.people.noteAnswer(key, activity, sent?.id);
      }
    });
  }

  private async inTurn<T>(context: TurnContext, work: (key: string) => Promise<T>): Promise<T> {
    const { channelId, conversation } = context.activity;
    const key = ConversationStore.key(channelId, conversation.id);
    return this.options.queue.run(key, () => work(key));
  }

  private async onMessage(context: TurnContext, key: string): Promise<Partial<Activity>[]> {
    const text = messageText(context);
    const forStaff = await this.options.staff.console.onMessage(context, text);
    if (forStaff) return forStaff;
    const { activity } = context;
    const attached = text === '' && activity.value === undefined ? attachedTo(activity) : undefined;
    if (attached === 'card') return [];
    if (attached === 'file') return withRetry(() => this.wordsOnly(key, activity));
    return this.answer(context, key, text, activity.value);
  }

  /** To a screenshot, which is how many people report an error; to a delivery of it once. */
  private async wordsOnly(key: string, activity: Activity): Promise<Partial<Activity>[]> {
    const loaded = await this.conversations.load(key);
    const { data } = loaded;
    if (activity.id && data.answeredIds.includes(activity.id)) return [];
    noteAnswered(data, activity.id);
    await this.conversations.save(loaded);
    const phrasing = this.options.phrasings[data.language ?? greetingLanguage(activity.locale)];
    const reply = sayText('troubleshoot-error', phrasing.words.say.wordsOnly, [], phrasing);
    return [toActivity(reply, activity.channelId, phrasing)];
  }

  private async answer(
    context: TurnContext,
    key: string,
    text: string,
    value: unknown,
  ): Promise<Partial<Activity>[]> {
    const thumb = FeedbackAction.safeParse(value);
    if (thumb.success) return withRetry(() => this.people.thumb(context, key, thumb.data));
    const { activities, after } = await withRetry(() => this.runner.run(context, key, text, value));
    await after();
    return activities;
  }

  /** Teams tells of an installation and of a join, in any order and maybe to two instances: whoever saves first greets. */
  private async onArrival(context: TurnContext): Promise<void> {
    await this.send(context, (key) => withRetry(() => this.onJoin(context, key)));
  }

  private async onJoin(context: TurnContext, key: string): Promise<Partial<Activity>[]> {
    const { phrasings, staff, greeting } = this.options;
    const { activity } = context;
    const loaded = await this.conversations.load(key);
    if (loaded.data.greeted) return [];
    await recall(staff.repositories, loaded, activity);
    loaded.data.greeted = true;
    // Among several people the locale is that of whoever installed it.
    const alone = (activity.conversation.conversationType ?? 'personal') === 'personal';
    const told = loaded.data.language !== undefined || (alone && activity.locale !== undefined);
    if (told) loaded.data.language ??= greetingLanguage(activity.locale);
    await this.conversations.save(loaded);
    const phrasing = phrasings[loaded.data.language ?? 'en'];
    const reply = told || !greeting ? welcome(phrasing, loaded.data.known) : greeting();
    return [toActivity(reply, activity.channelId, phrasing)];
  }

  private async onEvent(context: TurnContext): Promise<void> {
    const status = readHandoffStatus(context.activity);
    if (status) await this.send(context, (key) => this.people.followHub(context, key, status));
  }

  private async onInvoke(context: TurnContext): Promise<void> {
    const value = (await this.options.invoke?.(context)) ?? { status: 501 };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
  }

  /** One apology in the person's language, with a reference that is also in the log; the next message starts clean. */
  private async apologise(context: TurnContext, key: string, error: unknown): Promise<Partial<Activity>[]> {
    const reference = randomUUID().slice(0, 8);
    this.options.logger.error({ err: error, reference }, 'turn failed');
    this.options.onTurn?.({ topic: 'none', confidence: 0, outcome: 'failed' }, context);
    const loaded = await this.conversations.load(key).catch(() => undefined);
    const { activity } = context;
    const phrasing = this.options.phrasings[loaded?.data.language ?? greetingLanguage(activity.locale)];
    const { say } = phrasing.words;
    if (loaded?.data.dialogState) {
      delete loaded.data.dialogState;
      await this.conversations.save(loaded).catch(() => undefined);
    }
    const text = isStoreFailure(error) ? say.notSaved : say.apology(reference);
    return [toActivity(sayText('none', text, [], phrasing), activity.channelId, phrasing)];
  }

  private async track<T>(work: Promise<T>): Promise<T> {
    this.running.add(work);
    try {
      return await work;
    } finally {
      this.running.delete(work);
    }
  }
}

function someoneJoined({ activity }: TurnContext): boolean {
  return (activity.membersAdded ?? []).some((member) => member.id !== activity.recipient.id);
}

/** An upgrade is nothing new to people, and a removal nothing to answer. */
function isInstalled({ activity }: TurnContext): boolean {
  return activity.type === ActivityTypes.InstallationUpdate && activity.action === 'add';
}
