import { IdSet } from './collection.js';
import { Profile } from './records.js';
import type { Documents } from './documents.js';

/** What is remembered of people. */
export class ProfileRepository {
  constructor(private readonly documents: Documents) {}

  /** The profile of a person. */
  async get(userKey: string): Promise<Profile | undefined> {
    return this.documents.get(profileKey(userKey), Profile);
  }

  /** Stores a profile as a whole. */
  async save(profile: Profile): Promise<void> {
    await this.documents.update(profileKey(profile.userKey), Profile, () => profile);
  }

  /** Remembers that a person takes part in a conversation, so that forgetting them finds it. */
  async noteConversation(userKey: string, conversationKey: string): Promise<void> {
    await personIndex(this.documents, userKey).add(conversationKey);
  }

  /** The conversations that were noted. */
  async conversationsOf(userKey: string): Promise<string[]> {
    return personIndex(this.documents, userKey).list();
  }

  /** Removes the profile and the list of conversations, not the conversations. */
  async remove(userKey: string): Promise<void> {
    await this.documents.remove([profileKey(userKey), personIndexKey(userKey)]);
  }
}

function profileKey(userKey: string): string {
  return `profile/${userKey}`;
}

/** Before a person's key: the list of the conversations that they take part in. */
export const PERSON_INDEX = 'index/person/';

function personIndexKey(userKey: string): string {
  return PERSON_INDEX + userKey;
}

function personIndex(documents: Documents, userKey: string): IdSet {
  return new IdSet(documents, personIndexKey(userKey));
}
