import type { Activity } from 'botbuilder';

/** The key by which the conversations of a person are found: that of their account, or of a web chat's visitor. */
export function userKeyOf(activity: Partial<Activity>): string | undefined {
  return accountKeyOf(activity) ?? visitorKeyOf(activity);
}

/** That of an account, where nobody else reads along: only there is anything remembered, or brought back. */
export function personalKeyOf(activity: Partial<Activity>): string | undefined {
  return isPrivate(activity) ? accountKeyOf(activity) : undefined;
}

/** Only Teams tells reliably who somebody is. */
function accountKeyOf({ channelId, from }: Partial<Activity>): string | undefined {
  return channelId === 'msteams' && from?.aadObjectId ? `${channelId}/${from.aadObjectId}` : undefined;
}

/** Whoever holds the token of our own web chat: it has no address, and lets nobody choose their id. */
function visitorKeyOf({ channelId, serviceUrl, from }: Partial<Activity>): string | undefined {
  const isOwn = channelId === 'directline' && serviceUrl?.startsWith('urn:') === true;
  return isOwn && from?.id ? `${channelId}/${from.id}` : undefined;
}

/** Whether nobody else reads along, or writes. */
export function isPrivate({ conversation }: Partial<Activity>): boolean {
  return conversation?.isGroup !== true && (conversation?.conversationType ?? 'personal') === 'personal';
}
