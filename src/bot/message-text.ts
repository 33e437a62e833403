import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { MAX_TEXT } from './mask.js';

/** What our own card buttons submit; other cards' data is not ours to read. */
const SayAction = z.object({ verb: z.literal('say'), label: z.string() });

const CARD = 'application/vnd.microsoft.card.';
/**
 * Of more than any chat client sends, the rest is not even looked at: what is read is still too long, and declined. Cut
 * before anything is searched in it, because the time for that may grow faster than the text.
 */
const MAX_READ = 8 * MAX_TEXT;
/** A longer mention is no name; looking for it in the text could take long. */
const MAX_MENTION = 256;
/** What some clients write in the place of a card that a person inserted. */
const INSERTED_CARD = /<span class="inline-compose-card"[^<>]*>[^<>]*<\/span>/g;
const Mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().max(MAX_MENTION),
});

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
export function messageText({ activity }: Pick<TurnContext, 'activity'>): string {
  const typed = withoutMention(activity).replace(INSERTED_CARD, ' ');
  const pressed = SayAction.safeParse(activity.value);
  const text = typed.trim() === '' && pressed.success ? pressed.data.label.slice(0, MAX_READ) : typed;
  return text
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

/** As the SDK does, which looks for mentions of any length and fails where there is no text. */
function withoutMention({ text, entities, recipient }: Activity): string {
  const said = (text ?? '').trim().slice(0, MAX_READ);
  const mentions = (entities ?? []).map((entity) => Mention.safeParse(entity).data);
  const own = mentions.find((mention) => mention?.mentioned.id === recipient.id);
  return own ? said.replace(own.text, '') : said;
}
