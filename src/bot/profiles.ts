import type { Activity } from 'botbuilder';
import type { StoredCounts } from '../dialogs/turn.js';
import type { FactName, Situation } from '../rules/index.js';
import type { Repositories } from '../store/repositories.js';
import type { LoadedConversation } from './conversation-store.js';
import { personalKeyOf, userKeyOf } from './person.js';

/** Starts a new conversation with what the person agreed to have remembered, and notes it for "forget me". */
export async function recall(
  { profiles }: Repositories,
  loaded: LoadedConversation,
  activity: Partial<Activity>,
): Promise<void> {
  const userKey = personalKeyOf(activity);
  if (userKey === undefined || loaded.eTag !== undefined) return;
  await profiles.noteConversation(userKey, loaded.key);
  const profile = await profiles.get(userKey);
  if (!profile?.consent) return;
  const { membership, competencies, role, language } = profile;
  loaded.data.known = factsOf({ membership, competencies, role });
  if (language === 'en' || language === 'fr') loaded.data.language = language;
  loaded.data.consentAsked = true;
  loaded.data.consent = true;
}

/** Keeps what is known for the next visit, if the person has agreed and something has changed. */
export async function keep(
  { profiles }: Repositories,
  { data }: LoadedConversation,
  { activity, retracted }: { activity: Partial<Activity>; retracted: readonly FactName[] },
  at: string,
): Promise<void> {
  const userKey = personalKeyOf(activity);
  if (userKey === undefined || data.consent !== true) return;
  const facts = { ...factsOf(data.known), ...(data.language ? { language: data.language } : {}) };
  const before = await profiles.get(userKey);
  // Starting over empties the conversation, not what was remembered.
  const kept = Object.entries(before ?? {}).filter(([fact]) => !retracted.some((each) => each === fact));
  const next = {
    ...Object.fromEntries(kept),
    ...facts,
    userKey,
    consent: true,
    updatedAt: before?.updatedAt ?? at,
  };
  if (JSON.stringify(next) !== JSON.stringify(before)) await profiles.save({ ...next, updatedAt: at });
}

type Kept = Pick<Situation, 'membership' | 'competencies' | 'role'>;

function factsOf({ membership, competencies, role }: { [K in keyof Kept]: Kept[K] | undefined }): Kept {
  return {
    ...(membership ? { membership } : {}),
    ...(competencies ? { competencies } : {}),
    ...(role ? { role } : {}),
  };
}

/** The conversations of a person: those that were noted, and the one they write in. */
export async function conversationsOf(
  { profiles }: Repositories,
  conversationKey: string,
  activity: Partial<Activity>,
): Promise<string[]> {
  const userKey = userKeyOf(activity);
  const noted = userKey === undefined ? [] : await profiles.conversationsOf(userKey);
  return [...new Set([...noted, conversationKey])];
}

/** How much is stored about a person beside the conversation they ask in. */
export async function countStored(
  repositories: Repositories,
  conversationKey: string,
  activity: Partial<Activity>,
): Promise<StoredCounts> {
  const { profiles, tickets, feedback, unanswered } = repositories;
  const userKey = personalKeyOf(activity);
  const profile = userKey === undefined ? undefined : await profiles.get(userKey);
  const conversations = await conversationsOf(repositories, conversationKey, activity);
  const count = async (records: typeof tickets | typeof feedback | typeof unanswered): Promise<number> =>
    (await Promise.all(conversations.map((key) => records.ofConversation(key)))).flat().length;
  return {
    remembered: profile?.consent === true,
    earlier: conversations.length - 1,
    tickets: await count(tickets),
    ratings: await count(feedback),
    questions: await count(unanswered),
  };
}
