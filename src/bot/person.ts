import type { Activity } from 'botbuilder';

/** The key of a person whom the channel vouches for; undefined for visitors. */
export function userKeyOf({ channelId, from }: Partial<Activity>): string | undefined {
  return channelId === 'msteams' && from?.aadObjectId ? `${channelId}/${from.aadObjectId}` : undefined;
}

/** The same, where nobody else reads along: only there is anything remembered, or brought back. */
export function personalKeyOf(activity: Partial<Activity>): string | undefined {
  return isPrivate(activity) ? userKeyOf(activity) : undefined;
}

/** Whether nobody else reads along, or writes. */
export function isPrivate({ conversation }: Partial<Activity>): boolean {
  return conversation?.isGroup !== true && (conversation?.conversationType ?? 'personal') === 'personal';
}
