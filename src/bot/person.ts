import type { Activity } from 'botbuilder';

/** The key of a person whom the channel vouches for; undefined for visitors. */
export function userKeyOf({ channelId, from }: Partial<Activity>): string | undefined {
  return channelId === 'msteams' && from?.aadObjectId ? `${channelId}/${from.aadObjectId}` : undefined;
}

/** The same, where nobody else reads along: only there is anything remembered, or brought back. */
export function personalKeyOf(activity: Partial<Activity>): string | undefined {
  const { conversation } = activity;
  const alone =
    conversation?.isGroup !== true && (conversation?.conversationType ?? 'personal') === 'personal';
  return alone ? userKeyOf(activity) : undefined;
}
