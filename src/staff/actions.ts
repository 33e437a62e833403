import { z } from 'zod';

const TicketId = z.string().min(1).max(200);

/** What the staff cards' buttons carry, whether they come as `Action.Execute` or as `Action.Submit`. */
export const StaffAction = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('ticket-take'), ticket: TicketId }),
  z.object({ verb: z.literal('ticket-reply'), ticket: TicketId, reply: z.string().max(8000).default('') }),
  z.object({ verb: z.literal('ticket-close'), ticket: TicketId }),
  z.object({
    verb: z.literal('teach'),
    item: z.string().max(200).default(''),
    topic: z.string().max(100).default(''),
  }),
  z.object({ verb: z.literal('teach-dismiss'), item: z.string().max(200).default('') }),
  z.object({ verb: z.literal('teach-undo'), item: z.string().max(200).default('') }),
]);
export type StaffAction = z.infer<typeof StaffAction>;

/** Reads the data of a pressed button; undefined if the button is not one of the staff's. */
export function readStaffAction(value: unknown): StaffAction | undefined {
  const parsed = StaffAction.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
