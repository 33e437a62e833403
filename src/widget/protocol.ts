/** Narrows parsed JSON to an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A button that answers for the person: tapping it is the same as typing its value. */
export interface Suggestion {
  readonly title: string;
  readonly value: string;
}

/** The part of a Bot Framework activity that the chat shows. */
export interface ChatActivity {
  readonly id: string | undefined;
  readonly type: 'message' | 'typing' | 'endOfConversation' | 'forgotten';
  readonly own: boolean;
  readonly text: string;
  readonly locale: string | undefined;
  readonly clientId: string | undefined;
  readonly cards: readonly Record<string, unknown>[];
  readonly suggestions: readonly Suggestion[];
}

/** One frame of the stream, or one page of the history. */
export interface ActivitySet {
  readonly activities: readonly ChatActivity[];
  readonly watermark: string | undefined;
}

const CARD = 'application/vnd.microsoft.card.adaptive';

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function list(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** Azure gives bots another `from.id` than our endpoint does, so more than the id is looked at. */
function isOwn(activity: Record<string, unknown>, clientId: string | undefined): boolean {
  const from = record(activity['from']);
  if (from['id'] === 'assistant' || from['role'] === 'bot' || activity['replyToId']) return false;
  return from['role'] === 'user' || clientId !== undefined;
}

function suggestionsOf(activity: Record<string, unknown>): readonly Suggestion[] {
  const actions = list(record(activity['suggestedActions'])['actions']);
  return actions.flatMap((action) => {
    const title = text(action['title']) ?? text(action['value']);
    return title ? [{ title, value: text(action['value']) ?? title }] : [];
  });
}

/** What the chat takes; of events only that by which the server says that all before is deleted. */
function typeOf({ type, name }: Record<string, unknown>): ChatActivity['type'] | undefined {
  if (type === 'event' && name === 'forgotten') return 'forgotten';
  return type === 'message' || type === 'typing' || type === 'endOfConversation' ? type : undefined;
}

function activityOf(activity: Record<string, unknown>): ChatActivity | undefined {
  const type = typeOf(activity);
  if (type === undefined) return undefined;
  const clientId = text(record(activity['channelData'])['clientActivityID']);
  const cards = list(activity['attachments'])
    .filter((attachment) => attachment['contentType'] === CARD)
    .map((attachment) => record(attachment['content']));
  return {
    id: text(activity['id']),
    type,
    own: isOwn(activity, clientId),
    text: text(activity['text']) ?? '',
    locale: text(activity['locale']),
    clientId,
    cards,
    suggestions: suggestionsOf(activity),
  };
}

/** Reads an ActivitySet; what is not understood is left out rather than trusted. */
export function activitySetOf(value: unknown): ActivitySet {
  const set = record(value);
  const activities = list(set['activities']).flatMap((activity) => activityOf(activity) ?? []);
  return { activities, watermark: text(set['watermark']) };
}

/** What the token endpoint and the conversation calls answer. */
export interface Grant {
  readonly conversationId: string | undefined;
  readonly token: string | undefined;
  readonly expiresIn: number;
  readonly streamUrl: string | undefined;
  readonly domain: string | undefined;
}

const HALF_HOUR_S = 1800;

/** Reads a token or conversation answer. */
export function grantOf(value: unknown): Grant {
  const body = record(value);
  const expiresIn = body['expires_in'];
  return {
    conversationId: text(body['conversationId']),
    token: text(body['token']),
    expiresIn: typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : HALF_HOUR_S,
    streamUrl: text(body['streamUrl']),
    domain: text(body['domain']),
  };
}
