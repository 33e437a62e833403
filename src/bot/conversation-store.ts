import type { Storage, StoreItem } from 'botbuilder';
import { CodedError } from '../errors.js';
import { ConversationData, newConversation } from '../dialogs/conversation.js';

/** The SDK's storage; ours can also write a document only if there is none yet. */
export type CreatingStorage = Storage & { create?(key: string, value: StoreItem): Promise<boolean> };

/** A conversation as loaded, with the tag that tells whether somebody else has written it since. */
export interface LoadedConversation {
  key: string;
  data: ConversationData;
  eTag: string | undefined;
}

/** Loads and saves conversations through the SDK's storage interface. */
export class ConversationStore {
  constructor(private readonly storage: CreatingStorage) {}

  /** The storage key of a conversation: unique over channels. */
  static key(channelId: string, conversationId: string): string {
    return `conversation/${channelId}/${conversationId}`;
  }

  /** The conversation of a storage key. */
  static placeOf(key: string): { channelId: string; conversationId: string } {
    const [, channelId = '', ...id] = key.split('/');
    return { channelId, conversationId: id.join('/') };
  }

  /** Loads a conversation; one nobody has spoken in is new. */
  async load(key: string): Promise<LoadedConversation> {
    const items: Record<string, unknown> = await this.storage.read([key]);
    const stored = items[key];
    if (typeof stored !== 'object' || stored === null)
      return { key, data: newConversation(), eTag: undefined };
    const { eTag, ...rest }: StoreItem = stored;
    // A document that this version cannot read must not end the conversation: it begins anew.
    const parsed = ConversationData.safeParse(rest);
    return {
      key,
      data: parsed.success ? parsed.data : newConversation(),
      eTag: typeof eTag === 'string' ? eTag : undefined,
    };
  }

  /**
   * Saves a conversation.
   * @throws CodedError `store-conflict` if another instance has written it, or begun it, since it was loaded
   */
  async save({ key, data, eTag }: LoadedConversation): Promise<void> {
    if (eTag !== undefined) return this.storage.write({ [key]: { ...data, eTag } });
    if (this.storage.create === undefined) return this.storage.write({ [key]: { ...data } });
    const created = await this.storage.create(key, { ...data });
    if (!created) throw new CodedError('store-conflict', 'Another instance began this conversation first.');
  }

  /** Deletes a conversation. */
  async forget(key: string): Promise<void> {
    await this.storage.delete([key]);
  }
}
