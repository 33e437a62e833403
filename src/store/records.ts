import { z } from 'zod';

const Id = z.string().min(1);
const Time = z.iso.datetime();

/** What is remembered of a person who agreed to it. */
export const Profile = z.object({
  /** Channel and id of the person; also the key of the document. */
  userKey: Id,
  language: z.string().optional(),
  membership: z.string().optional(),
  competencies: z.array(z.string()).optional(),
  role: z.string().optional(),
  /** Without it nothing else is kept. */
  consent: z.boolean(),
  updatedAt: Time,
});
export type Profile = z.infer<typeof Profile>;

/** One line of a conversation that was handed to staff. */
export const TranscriptLine = z.object({ from: z.enum(['person', 'assistant', 'staff']), text: z.string() });
export type TranscriptLine = z.infer<typeof TranscriptLine>;

/** A question that a person of the staff answers. */
export const Ticket = z.object({
  id: Id,
  conversationKey: Id,
  /** The SDK's conversation reference, kept as it came: only the SDK reads it. */
  reference: z.record(z.string(), z.unknown()),
  locale: z.string(),
  situation: z.record(z.string(), z.unknown()),
  transcript: z.array(TranscriptLine),
  /** What the person asked to be passed on, masked. */
  question: z.string().optional(),
  status: z.enum(['open', 'taken', 'closed']),
  takenBy: z.string().optional(),
  /** The card in the staff channel: its conversation, and its activity, which is also the root of its thread. */
  post: z.object({ reference: z.record(z.string(), z.unknown()), activityId: z.string() }).optional(),
  /** Since when an instance has been trying to show the card, so that no other shows it too. */
  showingSince: Time.optional(),
  /** The latest staff activities, so that one delivered twice acts once. */
  handled: z.array(z.string()).optional(),
  createdAt: Time,
  updatedAt: Time,
});
export type Ticket = z.infer<typeof Ticket>;

/** What a person thought of an answer. */
export const Feedback = z.object({
  id: Id,
  conversationKey: Id,
  activityId: z.string(),
  topic: z.string(),
  rulebook: z.string(),
  language: z.string(),
  rating: z.enum(['up', 'down']),
  reason: z.string().optional(),
  at: Time,
});
export type Feedback = z.infer<typeof Feedback>;

/** A wording that staff assigned to a topic. */
export const TaughtPhrase = z.object({
  id: Id,
  text: z.string().min(1),
  topic: z.string(),
  language: z.string(),
  by: z.string(),
  at: Time,
  undoneAt: Time.optional(),
});
export type TaughtPhrase = z.infer<typeof TaughtPhrase>;

/** A question that found no answer. */
export const Unanswered = z.object({
  id: Id,
  /** Masked before it gets here. */
  text: z.string(),
  language: z.string(),
  topic: z.string().optional(),
  at: Time,
  conversationKey: Id,
});
export type Unanswered = z.infer<typeof Unanswered>;
