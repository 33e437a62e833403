import { activitySetOf, type ChatActivity } from './protocol.js';

/** What has come of a conversation so far, by stream or by polling, and from where to go on. */
export class Inbox {
  /** Where to go on; empty before anything has come. */
  watermark = '';
  private readonly seen = new Set<string>();

  /** Takes an ActivitySet and gives what is new in it; an activity that comes a second time is dropped by its id. */
  take(body: unknown): readonly ChatActivity[] {
    const { activities, watermark } = activitySetOf(body);
    const fresh = activities.filter(({ id }) => id === undefined || !this.seen.has(id));
    for (const { id } of fresh) if (id) this.seen.add(id);
    if (watermark) this.watermark = watermark;
    return fresh;
  }
}
