import type { Activity } from 'botbuilder';
import { z } from 'zod';

export interface StaffMembers {
  /** Id of the Teams team whose members are staff. */
  teamId?: string | undefined;
  /** Object ids of further members. */
  ids: readonly string[];
}

/** Teams sets these itself; other channels hand through what their clients write, so nobody there is staff. */
const TRUSTED_CHANNEL = 'msteams';

const TeamData = z.looseObject({
  team: z.looseObject({ id: z.string().optional(), aadGroupId: z.string().optional() }).optional(),
});

/**
 * Whether an activity comes from staff.
 * @param channelId the conversation id of the staff channel: whoever can write there was let in by staff
 */
export function isStaff(activity: Partial<Activity>, members: StaffMembers, channelId?: string): boolean {
  if (activity.channelId !== TRUSTED_CHANNEL) return false;
  return isListed(activity, members) || isIn(activity, channelId) || isOfTeam(activity, members);
}

function isListed({ from }: Partial<Activity>, { ids }: StaffMembers): boolean {
  return from?.aadObjectId !== undefined && ids.some((id) => isSame(id, from.aadObjectId));
}

function isIn({ conversation }: Partial<Activity>, channelId: string | undefined): boolean {
  return channelId !== undefined && baseConversation(conversation?.id ?? '') === channelId;
}

function isOfTeam({ channelData }: Partial<Activity>, { teamId }: StaffMembers): boolean {
  if (teamId === undefined) return false;
  const team = TeamData.safeParse(channelData).data?.team;
  return team?.id === teamId || isSame(teamId, team?.aadGroupId);
}

/** Object ids are told apart without regard to case. */
function isSame(id: string, other: string | undefined): boolean {
  return id.toLowerCase() === other?.toLowerCase();
}

/** The conversation of a channel, without the thread. */
export function baseConversation(id: string): string {
  return id.split(';')[0] ?? id;
}
