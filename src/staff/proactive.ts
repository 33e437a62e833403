import { TurnContext } from 'botbuilder';
import type { Activity, BotAdapter, ConversationReference } from 'botbuilder';

/** The part of an adapter that resumes a conversation. */
export type ProactiveAdapter = Pick<BotAdapter, 'continueConversationAsync'>;

export interface ProactiveOptions {
  /** The adapter of a conversation; asked at each use, since adapters are built after the bot. */
  adapterFor: (reference: Partial<ConversationReference>) => ProactiveAdapter;
  /** The bot's app id; empty in local mode. */
  appId: string;
}

/** Speaks in a conversation without having been spoken to in it. Not to be used for the conversation of the running turn. */
export class Proactive {
  constructor(private readonly options: ProactiveOptions) {}

  /** Sends an activity; gives its id. Rejects if it cannot be delivered. */
  async send(
    reference: Partial<ConversationReference>,
    activity: Partial<Activity>,
  ): Promise<string | undefined> {
    let id: string | undefined;
    await this.resume(reference, async (context) => {
      id = (await context.sendActivity(activity))?.id;
    });
    return id;
  }

  /** Replaces an activity that was sent before. */
  async update(
    reference: Partial<ConversationReference>,
    activityId: string,
    activity: Partial<Activity>,
  ): Promise<void> {
    await this.resume(reference, async (context) => {
      const addressed = TurnContext.applyConversationReference({ ...activity, id: activityId }, reference);
      await context.updateActivity(addressed);
    });
  }

  private async resume(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const { adapterFor, appId } = this.options;
    // An adapter with its own error handler swallows what goes wrong here; the sender has to know.
    let failure: { error: unknown } | undefined;
    await adapterFor(reference).continueConversationAsync(appId, reference, async (context) => {
      // Not a reply to the continuation, which nobody has seen: Web Chat holds such replies back.
      delete context.activity.id;
      await logic(context).catch((error: unknown) => {
        failure = { error };
      });
    });
    if (failure) throw (failure as { error: unknown }).error;
  }
}
