import type { Activity, Attachment } from 'botbuilder';
import type { TopicId } from '../rules/index.js';
import type { FeedbackWords } from '../replies/staff-words.js';

/** Channels whose thumbs are buttons of the card. Teams has its own; a terminal shows no buttons. */
const WITH_THUMBS: ReadonlySet<string> = new Set(['directline', 'webchat', 'emulator']);
const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
/** More would be too many on a card. */
const MAX_ACTIONS = 6;

/** Adds the two thumbs to the card of an answer, where there is room for them. */
export function withThumbs(
  activity: Partial<Activity>,
  channelId: string,
  topic: TopicId,
  words: FeedbackWords,
): Partial<Activity> {
  if (!WITH_THUMBS.has(channelId)) return activity;
  const [first, ...others] = activity.attachments ?? [];
  if (first?.contentType !== ADAPTIVE_CARD) return activity;
  const attachment = cardWith(first, [thumb('up', words.up, topic), thumb('down', words.down, topic)]);
  return { ...activity, attachments: [attachment, ...others] };
}

function cardWith(attachment: Attachment, thumbs: object[]): Attachment {
  // Our own card, built by the replies a moment ago.
  const card = attachment.content as { actions?: unknown[] };
  const actions = card.actions ?? [];
  if (actions.length + thumbs.length > MAX_ACTIONS) return attachment;
  return { ...attachment, content: { ...card, actions: [...actions, ...thumbs] } };
}

function thumb(rating: 'up' | 'down', label: string, topic: TopicId): object {
  const data = { verb: 'feedback', rating, topic, label };
  const fallback = { type: 'Action.Submit', title: label, data };
  return { type: 'Action.Execute', title: label, verb: 'feedback', data, fallback };
}
