import { ActivityTypes, BotAdapter, TurnContext } from 'botbuilder';
import type { Activity, ResourceResponse } from 'botbuilder';
import { randomUUID } from 'node:crypto';

/** An adapter for the terminal: hands a text to the bot and gives back what it sends. */
export class ConsoleAdapter extends BotAdapter {
  private sent: Partial<Activity>[] = [];

  /** Sends one activity through the bot. */
  async exchange(
    conversation: string,
    activity: Partial<Activity>,
    bot: (context: TurnContext) => Promise<void>,
  ): Promise<Partial<Activity>[]> {
    this.sent = [];
    const incoming: Partial<Activity> = {
      type: ActivityTypes.Message,
      id: randomUUID(),
      channelId: 'console',
      serviceUrl: 'urn:console',
      conversation: { id: conversation, isGroup: false, conversationType: 'personal', name: '' },
      from: { id: 'person', name: '' },
      recipient: { id: 'assistant', name: '' },
      ...activity,
    };
    await this.runMiddleware(new TurnContext(this, incoming), bot);
    return this.sent;
  }

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.sent.push(...activities);
    return activities.map(() => ({ id: randomUUID() }));
  }

  override async updateActivity(): Promise<void> {}

  override async deleteActivity(): Promise<void> {}

  override async continueConversation(): Promise<void> {}
}
