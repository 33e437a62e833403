import { z } from 'zod';
import { Refusal } from './refusal.js';

const Locale = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$/);

/** A wrong language is no reason to refuse what somebody says. */
const lenientLocale = Locale.optional().catch(undefined);

/** Body of `POST tokens/generate`. */
export const GenerateRequest = z.object({
  user: z
    .object({
      id: z.string().regex(/^dl_[\w.-]{1,120}$/, 'must start with dl_'),
      name: z.string().max(100).optional(),
    })
    .optional(),
  trustedOrigins: z.array(z.url().max(300)).max(20).optional(),
});

/** Body of `POST conversations`; the user in it is ignored, since the token says who it is. */
export const StartRequest = z.object({ locale: lenientLocale });

/** Body of `POST /webchat/token`. */
export const PageTokenRequest = z.object({ locale: lenientLocale });

/** By this a client knows its own message in the echo. A number alone would as well be somebody's. */
export const ClientData = z.object({ clientActivityID: z.string().regex(/^(?=.*[a-z])[\w.-]{1,40}$/i) });

/** Position in a conversation's log: empty means its beginning. */
export const Watermark = z
  .string()
  .regex(/^\d{0,15}$/, 'watermark is not one of ours')
  .transform((text) => (text === '' ? 0 : Number(text)));

/** What a client may post. Fields that are not named here do not reach the bot. */
export const IncomingActivity = z
  .object({
    type: z.enum(['message', 'messageReaction', 'event', 'invoke', 'typing', 'endOfConversation']),
    text: z.string().max(28_000).optional(),
    textFormat: z.string().max(20).optional(),
    name: z.string().max(200).optional(),
    value: z.unknown().optional(),
    valueType: z.string().max(200).optional(),
    locale: lenientLocale,
    channelData: z.unknown().optional(),
    entities: z
      .array(z.looseObject({ type: z.string().max(200) }))
      .max(50)
      .optional(),
    attachments: z.array(z.unknown()).max(0, 'files are not accepted').optional(),
    replyToId: z.string().max(200).optional(),
    inputHint: z.string().max(40).optional(),
    code: z.string().max(100).optional(),
    localTimestamp: z.iso.datetime({ offset: true }).optional().catch(undefined),
    localTimezone: z.string().max(60).optional(),
    reactionsAdded: z
      .array(z.object({ type: z.string().max(40) }))
      .max(10)
      .optional(),
    reactionsRemoved: z
      .array(z.object({ type: z.string().max(40) }))
      .max(10)
      .optional(),
  })
  .transform((activity) => ({ ...activity, attachments: undefined }));
export type IncomingActivity = z.infer<typeof IncomingActivity>;

/** An activity as it lies in the log and travels to the client. */
export const WireActivity = z.looseObject({ id: z.string(), type: z.string() });
export type WireActivity = z.infer<typeof WireActivity>;

/** One activity of a log, with its number and size. */
export const LogEntry = z.object({ seq: z.int(), bytes: z.int(), activity: WireActivity });
export type LogEntry = z.infer<typeof LogEntry>;

/** A conversation with its log. */
export const ConversationRecord = z.object({
  version: z.literal(1),
  id: z.string(),
  user: z.object({ id: z.string(), name: z.string().optional() }),
  locale: z.string().optional(),
  /** Number of the newest entry; it never goes back, whatever is forgotten. */
  last: z.number().int(),
  ended: z.boolean(),
  /** When something last happened, milliseconds since 1970. */
  usedAt: z.number(),
  entries: z.array(LogEntry),
});
export type ConversationRecord = z.infer<typeof ConversationRecord>;

/** The value as the schema sees it, or a refusal that names the field. */
export function parseRequest<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  throw new Refusal(
    400,
    'BadArgument',
    `${place === '' ? 'The request' : place}: ${issue?.message ?? 'not valid'}`,
  );
}
