import { z } from 'zod';

const Id = z.string().min(1).max(1000);
const Party = z.looseObject({ id: Id });

/** What the SDK takes for granted in an activity; a body without it would make it fail with an internal error. */
export const IncomingActivity = z.looseObject({
  type: z.string().min(1).max(100),
  id: Id.optional(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(2000),
  conversation: Party,
  from: Party,
  recipient: Party,
  text: z.string().optional(),
  locale: z.string().max(100).optional(),
  membersAdded: z.array(Party).max(1000).optional(),
  membersRemoved: z.array(Party).max(1000).optional(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .max(1000)
    .optional(),
  attachments: z.array(z.looseObject({})).max(100).optional(),
});
