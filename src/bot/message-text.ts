import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** What our own card buttons submit; other cards' data is not ours to read. */
const SayAction = z.object({ verb: z.literal('say'), label: z.string() });

const CARD = 'application/vnd.microsoft.card.';
/** What some clients write in the place of a card that a person inserted. */
const INSERTED_CARD = /<span class="inline-compose-card"[^>]*>[^<]*<\/span>/g;

/** What a message without words brings: a card that the person inserted for others to read, a file or picture, nothing. */
export function attachedTo({ attachments }: Partial<Activity>): 'card' | 'file' | undefined {
  const types = (attachments ?? []).map(({ contentType }) => contentType);
  if (types.some((type) => type.startsWith(CARD))) return 'card';
  // Teams sends each formatted text along as HTML.
  return types.some((type) => type !== 'text/html') ? 'file' : undefined;
}

/**
 * The text of a message as its writer meant it: without the mention of the bot, with plain spaces; for a card button,
 * its label, so that a button does exactly what typing its label does.
 */
export function messageText(context: TurnContext): string {
  const { activity } = context;
  // A pressed button may mention the bot and have no text; the SDK cannot take a mention out of nothing.
  const said = activity.text ? (TurnContext.removeRecipientMention(activity) ?? '') : '';
  const typed = said.replace(INSERTED_CARD, ' ');
  const pressed = SayAction.safeParse(activity.value);
  const text = typed.trim() === '' && pressed.success ? pressed.data.label : typed;
  return text
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}
