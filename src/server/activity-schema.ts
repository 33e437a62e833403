import { z } from 'zod';

const Id = z.string().min(1).max(1000);
const Party = z.looseObject({ id: Id });
const Mention = z.object({ mentioned: Party, text: z.string() });
const optionalDate = z.string().max(100).optional();

/** The SDK reads these of a mention without looking; one that lacks them mentions nobody. */
function isReadable(entity: { type: string }): boolean {
  return entity.type.toLowerCase() !== 'mention' || Mention.safeParse(entity).success;
}

/** What the SDK takes for granted in an activity; a body without it would make it fail with an internal error. */
export const IncomingActivity = z.looseObject({
  type: z.string().min(1).max(100),
  id: Id.optional(),
  // Azure's App Service extension has a token check of its own, which is not set up here.
  channelId: z
    .string()
    .min(1)
    .max(100)
    .refine((id) => id.toLowerCase() !== 'asechannel', 'not a channel of this bot'),
  serviceUrl: z.string().min(1).max(2000),
  conversation: Party,
  from: Party,
  recipient: Party,
  text: z.string().optional(),
  locale: z.string().max(100).optional(),
  deliveryMode: z.string().max(100).optional(),
  name: z.string().max(1000).optional(),
  replyToId: z.string().max(1000).optional(),
  timestamp: optionalDate,
  localTimestamp: optionalDate,
  expiration: optionalDate,
  membersAdded: z.array(Party).max(1000).optional(),
  membersRemoved: z.array(Party).max(1000).optional(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .max(1000)
    .transform((entities) => entities.filter(isReadable))
    .optional(),
  attachments: z.array(z.looseObject({})).max(100).optional(),
});
