import type { TurnContext } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import { fold } from '../../dialogs/fold.js';
import { toActivity } from '../../bot/to-activity.js';
import type { Card, Reply } from '../../replies/reply.js';
import { CardAction, SayData } from './invoke-schemas.js';
import { withSayActions } from './say-actions.js';
import type { InvokeResponse, TeamsInvokeDeps } from './types.js';
import { TEAMS_WORDS } from './words.js';

/** What a button answers with: a card that takes its card's place, or a note that shows for a moment. */
const CARD = 'application/vnd.microsoft.card.adaptive';
const NOTE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

/** Answers a button of a card: `say` is typing its label; other verbs belong to whoever registered them. */
export async function cardAction(context: TurnContext, deps: TeamsInvokeDeps): Promise<InvokeResponse> {
  const parsed = CardAction.safeParse(context.activity.value);
  if (!parsed.success) return refusal(400, 'BadRequest', 'The value of the action is not valid.');
  const { verb, data } = parsed.data.action;
  if (verb === 'say') {
    const said = SayData.safeParse(data);
    return said.success
      ? say(context, said.data.label, deps)
      : refusal(400, 'BadRequest', 'The data of the action is not valid.');
  }
  const handler = deps.actions?.[verb];
  if (!handler) return refusal(501, 'NotImplemented', 'No action has this verb.');
  const result = await handler(context, data);
  return 'card' in result ? withCard(result.card) : withNote(result.note);
}

async function say(context: TurnContext, label: string, deps: TeamsInvokeDeps): Promise<InvokeResponse> {
  const { phrasings } = deps;
  const reply = await deps.runMessage(context, label);
  if (!reply) return withNote('');
  const ticked = tickedCard(label, reply, deps);
  if (ticked) {
    await keep(context, ticked, deps);
    return withCard(ticked);
  }
  await context.sendActivity(toActivity(reply, context.activity.channelId, phrasings[reply.language]));
  return withNote(TEAMS_WORDS[reply.language].answeredBelow);
}

/** The next step of a walk takes the place of the card whose "Done" was pressed. */
function tickedCard(label: string, reply: Reply, { phrasings }: TeamsInvokeDeps): Card | undefined {
  if (!reply.card) return undefined;
  const done = Object.values(phrasings).some(({ words }) => fold(words.say.stepDone) === fold(label));
  return done ? withSayActions(reply.card, reply.suggestions) : undefined;
}

/** The invoke's answer changes the card for one person and for now; the message itself has to change too. */
async function keep(context: TurnContext, card: Card, { logger }: TeamsInvokeDeps): Promise<void> {
  const { replyToId, conversation } = context.activity;
  if (!replyToId) return;
  const attachments = [CardFactory.adaptiveCard(card)];
  await context
    .updateActivity({ type: 'message', id: replyToId, conversation, attachments })
    .catch((error: unknown) => {
      logger.warn({ err: error }, 'card not updated');
    });
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
