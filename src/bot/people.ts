import type { Activity, TurnContext } from 'botbuilder';
import type { ConversationData } from '../dialogs/conversation.js';
import { sayText } from '../replies/compose.js';
import type { Phrasing } from '../replies/compose.js';
import { noPersonHere, topicChoice } from '../replies/conversation.js';
import { isTopicId } from '../rules/index.js';
import type { RatedAnswer } from '../staff/index.js';
import type { AssistantOptions } from './assistant.js';
import type { ConversationStore, LoadedConversation } from './conversation-store.js';
import { greetingLanguage } from './language.js';
import { toActivity } from './to-activity.js';
import { noteAnswered } from '../dialogs/conversation.js';

/** A thumb, however it came. */
export interface GivenFeedback {
  rating: 'up' | 'down';
  reason?: string | undefined;
  topic?: string | undefined;
  activityId?: string | undefined;
}

type Answer = Omit<RatedAnswer, 'conversationKey'>;

/** What a person tells about an answer, and what a contact centre reports, in one conversation. */
export class People {
  private readonly answers = new WeakMap<object, Answer>();

  constructor(
    private readonly options: AssistantOptions,
    private readonly conversations: ConversationStore,
  ) {}

  /** A thumb under an answer: kept, with thanks; a bad one is asked why, and offered a person. */
  async thumb(context: TurnContext, key: string, given: GivenFeedback): Promise<Partial<Activity>[]> {
    const loaded = await this.conversations.load(key);
    const { id } = context.activity;
    if (id && loaded.data.answeredIds.includes(id)) return [];
    const { record } = await this.record(context, loaded, given);
    noteAnswered(loaded.data, id);
    const asksWhy = given.rating === 'down' && !given.reason;
    if (asksWhy) loaded.data.reasonFor = record;
    await this.conversations.save(loaded);
    const phrasing = this.phrasingOf(loaded.data, context);
    const { feedback } = phrasing.words.staff;
    if (given.rating === 'up') return this.say(context, phrasing, feedback.thanksUp);
    return this.offer(context, phrasing, asksWhy ? feedback.thanksDown : feedback.thanksReason);
  }

  /** A thumb that the channel shows itself and thanks for: only a bad one is answered, once. */
  async rate(context: TurnContext, key: string, given: GivenFeedback): Promise<Partial<Activity>[]> {
    const loaded = await this.conversations.load(key);
    const { added } = await this.record(context, loaded, given);
    if (given.rating === 'up' || !added) return [];
    const phrasing = this.phrasingOf(loaded.data, context);
    return this.offer(context, phrasing, phrasing.words.staff.feedback.thanksReason);
  }

  /** Tells the person what a contact-centre hub does with their question. */
  async followHub(
    context: TurnContext,
    key: string,
    status: Parameters<AssistantOptions['staff']['handover']['follow']>[1],
  ): Promise<Partial<Activity>[]> {
    const loaded = await this.conversations.load(key);
    const state = await this.options.staff.handover.follow(loaded.data.ticket, status);
    const phrasing = this.phrasingOf(loaded.data, context);
    const { handover } = phrasing.words.staff;
    switch (state) {
      case undefined:
        return [];
      case 'taken':
        return this.say(context, phrasing, handover.taken(undefined));
      case 'closed':
        return this.say(context, phrasing, handover.closed);
      case 'failed':
        return [toActivity(noPersonHere(phrasing), context.activity.channelId, phrasing)];
    }
  }

  /** Remembers which answer an activity was, so that a thumb on it finds its topic. */
  noteAnswer(key: string, activity: Partial<Activity>, activityId: string | undefined): void {
    const answer = this.answers.get(activity);
    if (answer && activityId)
      this.options.staff.feedback.note(activityId, { ...answer, conversationKey: key });
  }

  /** Marks an activity as an answer, before it is sent and has an id. */
  mark(activity: Partial<Activity>, answer: Answer): void {
    this.answers.set(activity, answer);
  }

  private async record(
    context: TurnContext,
    { key, data }: LoadedConversation,
    given: GivenFeedback,
  ): Promise<{ record: string; added: boolean }> {
    const { feedback } = this.options.staff;
    const answered = feedback.answerTo(key, given.activityId ?? '');
    const { rated } = data;
    const topic = given.topic !== undefined && isTopicId(given.topic) ? given.topic : rated?.topic;
    const { id, added } = await feedback.record(
      given,
      answered ?? {
        conversationKey: key,
        topic: topic ?? 'none',
        language: this.phrasingOf(data, context).t.language,
        // A thumb on an older answer must not blame the newest question.
        question: topic === rated?.topic ? rated?.question : undefined,
      },
    );
    return { record: id, added };
  }

  private async offer(
    context: TurnContext,
    phrasing: Phrasing,
    thanks: string,
  ): Promise<Partial<Activity>[]> {
    const available = await this.options.staff.handover.isAvailable();
    const offer = available ? `\n\n${phrasing.words.staff.handover.offer}` : '';
    const reply = sayText(
      'talk-to-human',
      `${thanks}${offer}`,
      [topicChoice('talk-to-human', phrasing)],
      phrasing,
    );
    return [toActivity(reply, context.activity.channelId, phrasing)];
  }

  private say(context: TurnContext, phrasing: Phrasing, text: string): Partial<Activity>[] {
    return [toActivity(sayText('talk-to-human', text, [], phrasing), context.activity.channelId, phrasing)];
  }

  private phrasingOf({ language }: ConversationData, { activity }: TurnContext): Phrasing {
    return this.options.phrasings[language ?? greetingLanguage(activity.locale)];
  }
}
