import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { Language } from '../rules/index.js';
import type { Documents } from '../store/documents.js';

const KEY = 'staff/channel';

const Channel = z.object({
  /** Undefined after it was taken away: the document itself stays. */
  reference: z.record(z.string(), z.unknown()).optional(),
  language: z.enum(['en', 'fr']),
  setAt: z.iso.datetime(),
});

export interface StaffChannelInfo {
  reference: Partial<ConversationReference>;
  conversationId: string;
  language: Language;
}

/** Which conversation is the staff channel; stored, so that all instances know it. */
export class StaffChannel {
  constructor(private readonly documents: Documents) {}

  /** The staff channel, if there is one. */
  async get(): Promise<StaffChannelInfo | undefined> {
    const stored = await this.documents.get(KEY, Channel);
    if (stored?.reference === undefined) return undefined;
    // The SDK's own object, kept as it came.
    const reference = stored.reference as Partial<ConversationReference>;
    return { reference, conversationId: reference.conversation?.id ?? '', language: stored.language };
  }

  /** Makes a conversation the staff channel. */
  async set(
    reference: Partial<ConversationReference>,
    { language, at }: { language: Language; at: string },
  ): Promise<void> {
    // Who set it does not matter for posting there, and would outlive what that person has forgotten.
    const place = { ...reference, user: undefined };
    const record = { reference: toRecord(place), language, setAt: at };
    await this.documents.update(KEY, Channel, () => record);
  }

  /** From now on there is no staff channel. */
  async clear(): Promise<void> {
    await this.documents.update(KEY, Channel, (current) => current && { ...current, reference: undefined });
  }
}

/** An SDK object as the plain record that the store keeps. */
export function toRecord(value: object): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(value)));
}
