import { TurnContext } from 'botbuilder';
import { z } from 'zod';

/** What our own card buttons submit; other cards' data is not ours to read. */
const SayAction = z.object({ verb: z.literal('say'), label: z.string() });

/**
 * The text of a message as its writer meant it: without the mention of the bot, with plain spaces; for a card button,
 * its label, so that a button does exactly what typing its label does.
 */
export function messageText(context: TurnContext): string {
  const { activity } = context;
  const typed = TurnContext.removeRecipientMention(activity) ?? activity.text ?? '';
  const pressed = SayAction.safeParse(activity.value);
  const text = typed.trim() === '' && pressed.success ? pressed.data.label : typed;
  return text
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}
