import type { Activity, TurnContext } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Card } from '../../replies/reply.js';
import { withoutMarkdown } from '../../replies/without-markdown.js';
import { withSayActions } from './say-actions.js';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const SUMMARY_LENGTH = 100;
/** A turn this long shows that it is at work; Teams people expect a sign within two seconds. */
const TYPING_AFTER_MS = 1000;

type Turn = (context: TurnContext) => Promise<void>;

/**
 * Wraps the bot's turn for Teams; other channels pass through. Messages leave as Teams shows them best, and a slow turn
 * shows the typing indicator.
 */
export function inTeams(turn: Turn): Turn {
  return async (context) => {
    if (context.activity.channelId !== 'msteams') return turn(context);
    context.onSendActivities(async (_context, activities, next) => {
      for (const activity of activities) Object.assign(activity, forTeams(activity, context.activity));
      return next();
    });
    if (context.activity.type !== ActivityTypes.Message) return turn(context);
    return withTyping(context, turn);
  };
}

async function withTyping(context: TurnContext, turn: Turn): Promise<void> {
  const timer = setTimeout(() => {
    // A sign of life only: without it the answer comes all the same.
    context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined);
  }, TYPING_AFTER_MS);
  try {
    await turn(context);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What changes in a message for Teams: buttons go onto the card if there is one, and onto one of their own where
 * suggested actions do not show (groups, channels); answers get Teams' thumbs, notifications a summary.
 */
export function forTeams(
  activity: Partial<Activity>,
  incoming: Pick<Activity, 'conversation'>,
): Partial<Activity> {
  if (activity.type !== ActivityTypes.Message) return {};
  const suggested = (activity.suggestedActions?.actions ?? []).map(({ title }) => ({ label: title }));
  const cards = (activity.attachments ?? []).filter(({ contentType }) => contentType === ADAPTIVE_CARD);
  const answers = cards.some(({ content }) => isAnswer(content));
  const personal = incoming.conversation.conversationType === 'personal';
  const moved = suggested.length > 0 && (!personal || cards.length > 0);
  return {
    ...summaryOf(activity.text ?? ''),
    ...(answers
      ? { channelData: { ...Object(activity.channelData), feedbackLoop: { type: 'default' } } }
      : {}),
    ...(moved ? withButtons(activity, suggested) : {}),
  };
}

/** What a notification shows: the first line. */
function summaryOf(text: string): Partial<Activity> {
  const line = withoutMarkdown(text.split('\n')[0] ?? '').slice(0, SUMMARY_LENGTH);
  return line === '' ? {} : { summary: line };
}

function withButtons(activity: Partial<Activity>, suggested: { label: string }[]): Partial<Activity> {
  const attachments = activity.attachments ?? [];
  const rest = { suggestedActions: { to: [], actions: [] } };
  // A card that holds all choices is there already when there are many, and so are a form's own buttons.
  const there = new Set(
    attachments.flatMap(({ content }) => items(content, 'actions')).map(({ title }) => title),
  );
  const missing = attachments.some(({ content }) => hasSayActions(content))
    ? []
    : suggested.filter(({ label }) => !there.has(label));
  if (missing.length === 0) return rest;
  const [first, ...others] = attachments;
  const card: Card = first ? Object(first.content) : emptyCard(activity.locale);
  return { ...rest, attachments: [CardFactory.adaptiveCard(withSayActions(card, missing)), ...others] };
}

function emptyCard(locale: string | undefined): Card {
  return { type: 'AdaptiveCard', version: '1.5', ...(locale ? { lang: locale } : {}), body: [] };
}

function hasSayActions(card: unknown): boolean {
  return items(card, 'actions').some((action) => action['verb'] === 'say');
}

/** Answers have a part with their sources. */
function isAnswer(card: unknown): boolean {
  return items(card, 'body').some((element) => element['id'] === 'more');
}

function items(card: unknown, key: string): Card[] {
  const list: unknown = typeof card === 'object' && card !== null ? Reflect.get(card, key) : undefined;
  return Array.isArray(list)
    ? list.filter((item): item is Card => typeof item === 'object' && item !== null)
    : [];
}
