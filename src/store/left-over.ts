import { Ids } from './collection.js';
import { PERSON_INDEX } from './profile-repository.js';
import { RECORD_KINDS, recordsKey } from './repositories.js';
import type { Storage } from 'botbuilder';
import type { StoredDocument } from './document-store.js';

/**
 * Whether a document that nobody wrote to for long is of no use any more: a conversation, or the list of a person's
 * conversations when nothing is left of any of them. What staff work with outlives the conversation.
 */
export async function isLeftOver(storage: Storage, { key, value }: StoredDocument): Promise<boolean> {
  if (key.startsWith('conversation/')) return true;
  if (!key.startsWith(PERSON_INDEX)) return false;
  const conversations = Ids.safeParse(value).data?.ids ?? [];
  const left = await storage.read(
    conversations.flatMap((of) => [of, ...RECORD_KINDS.map((kind) => recordsKey(kind, of))]),
  );
  return !Object.values(left).some((item) => Ids.safeParse(item).data?.ids.length !== 0);
}
