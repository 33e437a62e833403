import type { Activity, TurnContext } from 'botbuilder';
import { fold } from '../../dialogs/fold.js';
import { greetingLanguage } from '../../bot/language.js';
import type { Card } from '../../replies/reply.js';
import { CardAction, SayData } from './invoke-schemas.js';
import { withSayActions } from './say-actions.js';
import type { InvokeResponse, Submitted, TeamsInvokeDeps } from './types.js';
import { TEAMS_WORDS } from './words.js';

/** What a button answers with: a card that takes its card's place, or a note that shows for a moment. */
const CARD = 'application/vnd.microsoft.card.adaptive';
const NOTE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

/** Answers a button of a card: whoever owns its verb first, then the bot, as if it had been typed or submitted. */
export async function cardAction(context: TurnContext, deps: TeamsInvokeDeps): Promise<InvokeResponse> {
  const parsed = CardAction.safeParse(context.activity.value);
  if (!parsed.success) return refusal(400, 'BadRequest', 'The value of the action is not valid.');
  const { verb, data } = parsed.data.action;
  const result = await deps.onAction?.(context, { ...data, verb });
  if (result) return result.card ? withCard(result.card) : withNote(result.note);
  if (verb === 'say') {
    const said = SayData.safeParse(data);
    return said.success
      ? submit(context, { text: said.data.label }, deps)
      : refusal(400, 'BadRequest', 'The data of the action is not valid.');
  }
  return deps.submitVerbs?.has(verb)
    ? submit(context, { text: '', value: { ...data, verb } }, deps)
    : refusal(501, 'NotImplemented', 'No action has this verb.');
}

async function submit(
  context: TurnContext,
  message: { text: string; value?: Submitted },
  deps: TeamsInvokeDeps,
): Promise<InvokeResponse> {
  const replies = await deps.runMessage(context, message);
  const [first] = replies;
  // Another instance has answered this activity already.
  if (!first) return withNote('');
  const ticked = replies.length === 1 ? tickedCard(message.text, first, deps) : undefined;
  if (ticked) return withCard(ticked);
  await context.sendActivities(replies);
  return withNote(TEAMS_WORDS[greetingLanguage(first.locale)].answeredBelow);
}

/**
 * The next step of a walk takes the place of the card whose "Done" was pressed. The message is not edited as well: that
 * would take away the answer above the card.
 */
function tickedCard(
  label: string,
  reply: Partial<Activity>,
  { phrasings }: TeamsInvokeDeps,
): Card | undefined {
  const card = reply.attachments?.find(({ contentType }) => contentType === CARD)?.content;
  const done = Object.values(phrasings).some(({ words }) => fold(words.say.stepDone) === fold(label));
  if (!done || typeof card !== 'object' || card === null) return undefined;
  const choices = (reply.suggestedActions?.actions ?? []).map(({ title }) => ({ label: title }));
  return withSayActions(withText(card, reply.text ?? ''), choices);
}

/** What the message around the card would have said: the step to do now, below the list of steps. */
function withText(card: Card, text: string): Card {
  const body = Array.isArray(card['body']) ? card['body'] : [];
  const more = body.findIndex((element) => element?.id === 'more');
  const at = more < 0 ? body.length : more;
  const block = { type: 'TextBlock', text, wrap: true };
  return { ...card, body: [...body.slice(0, at), block, ...body.slice(at)] };
}

function withCard(value: Card): InvokeResponse {
  return { status: 200, body: { statusCode: 200, type: CARD, value } };
}

function withNote(value: string): InvokeResponse {
  return { status: 200, body: { statusCode: 200, type: NOTE, value } };
}

function refusal(status: number, code: string, message: string): InvokeResponse {
  return { status, body: { statusCode: status, type: ERROR, value: { code, message } } };
}

/** A button whose handling failed says so in the person's words, instead of "Something went wrong". */
export function failedAction(note: string): InvokeResponse {
  return withNote(note);
}
