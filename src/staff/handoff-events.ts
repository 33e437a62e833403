import { ActivityTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Ticket } from '../store/records.js';

const Status = z.looseObject({
  state: z.enum(['accepted', 'failed', 'completed']),
  message: z.string().max(2000).optional(),
});
export type HandoffStatus = z.infer<typeof Status>;

/**
 * The Bot Framework's `handoff.initiate` event: asks a contact-centre hub on the channel to take over, with what is
 * known and the masked transcript.
 */
export function handoffInitiate(ticket: Ticket): Partial<Activity> {
  const speaker = { person: 'user', assistant: 'bot', staff: 'agent' } as const;
  const activities = ticket.transcript.map(({ from, text }) => ({
    type: ActivityTypes.Message,
    text,
    from: { id: speaker[from], name: speaker[from], role: speaker[from] === 'user' ? 'user' : 'bot' },
  }));
  return {
    type: ActivityTypes.Event,
    name: 'handoff.initiate',
    value: {
      ticket: ticket.id,
      question: ticket.question,
      language: ticket.locale,
      situation: ticket.situation,
    },
    attachments: [{ contentType: 'application/json', name: 'Transcript', content: { activities } }],
  };
}

/** Reads a `handoff.status` event; one that cannot be read is not refused but left alone. */
export function readHandoffStatus(activity: Partial<Activity>): HandoffStatus | undefined {
  if (activity.type !== ActivityTypes.Event || activity.name !== 'handoff.status') return undefined;
  const parsed = Status.safeParse(parseJson(activity.value));
  return parsed.success ? parsed.data : undefined;
}

/** Some hubs send the value as text. */
function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // Not JSON: it is not a status then, which the caller sees by the schema.
    return undefined;
  }
}
