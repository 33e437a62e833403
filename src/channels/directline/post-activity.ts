import type { Activity } from 'botbuilder';
import type { Logger } from '../../logger.js';
import type { DirectLineAdapter } from './adapter.js';
import type { Conversation, Draft } from './conversation.js';
import type { Limits } from './options.js';
import { Refusal } from './refusal.js';
import { ClientData, IncomingActivity, parseRequest } from './schemas.js';

/** What taking an activity from a client needs. */
export interface PostOptions {
  readonly adapter: DirectLineAdapter;
  readonly limits: Limits;
  readonly clock: () => Date;
  readonly logger: Logger;
  /** Hides identifiers in a person's text. */
  readonly mask: (text: string) => string;
}

/**
 * Takes an activity from a client: into the log, and to the bot. Its echo, which clients wait for, reaches the stream
 * with the answer, or without it after a moment.
 * @returns the activity's id, once it is stored
 */
export async function postActivity(
  conversation: Conversation,
  body: unknown,
  options: PostOptions,
): Promise<string> {
  const incoming = masked(parseRequest(IncomingActivity, body), options.mask);
  const activity = options.adapter.addressed(conversation, forBot(incoming));
  const { id, saved } = echo(conversation, hidden(incoming, conversation, options.mask), activity);
  const turn = options.adapter.processActivity({ ...activity, id }).finally(() => conversation.release());
  if (incoming.type === 'endOfConversation') {
    await turn.catch((error: unknown) => {
      options.logger.error({ err: error }, 'the bot failed at the end of a conversation');
    });
    await conversation.end();
    return id;
  }
  await outcome(turn, options);
  await saved;
  return id;
}

/** The text with identifiers hidden: the log is a transcript, and identifiers are hidden before any transcript. */
function masked(incoming: IncomingActivity, mask: (text: string) => string): IncomingActivity {
  return typeof incoming.text === 'string' ? { ...incoming, text: mask(incoming.text) } : incoming;
}

/** Mentions and the like: neither the bot nor a client needs them. */
const UNREAD = 'entities';

/** What goes into the log, with identifiers hidden wherever there can be some; the bot gets it as it came. */
function hidden(
  { type, text, locale, localTimestamp, replyToId, channelData, ...rest }: IncomingActivity,
  conversation: Conversation,
  mask: PostOptions['mask'],
): Draft {
  const others = Object.entries(rest).filter(([name]) => name !== UNREAD);
  return {
    ...Object.fromEntries(others.map(([name, item]): [string, unknown] => [name, deeply(item, mask)])),
    type,
    text,
    locale,
    localTimestamp,
    replyToId: replyToId !== undefined && conversation.has(replyToId) ? replyToId : undefined,
    channelData: withClientId(deeply(channelData, mask), ClientData.safeParse(channelData).data),
  };
}

/** The client's own mark may look like an identifier and must come back as it was. */
function withClientId(channelData: unknown, mark: object | undefined): unknown {
  const isObject = typeof channelData === 'object' && channelData !== null;
  return isObject && mark !== undefined ? { ...channelData, ...mark } : channelData;
}

/** Every text and number in a JSON value; its depth is bounded where bodies are read. */
function deeply(value: unknown, mask: PostOptions['mask']): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value === 'number') return mask(String(value)) === String(value) ? value : mask(String(value));
  if (Array.isArray(value)) return value.map((item) => deeply(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [mask(key), deeply(item, mask)]);
  return Object.fromEntries(entries) as unknown;
}

/** Waits for the bot, but not so long that a client would give up and send the same again. */
async function outcome(turn: Promise<void>, { limits, logger }: PostOptions): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<true>((resolve) => {
    timer = setTimeout(resolve, limits.answerMs, true);
  });
  const done = turn.then(
    () => true,
    (error: unknown) => {
      logger.error({ err: error }, 'the bot failed at an activity');
      return false;
    },
  );
  const accepted = await Promise.race([done, enough]);
  clearTimeout(timer);
  if (!accepted) throw new Refusal(502, 'BotRejectedActivity', 'The bot could not handle the activity.');
}

function echo(
  conversation: Conversation,
  incoming: Draft,
  activity: Partial<Activity>,
): { id: string; saved: Promise<void> } {
  const { channelId, from, timestamp } = activity;
  const draft = { ...incoming, channelId, from, timestamp, conversation: { id: conversation.id } };
  if (incoming.type === 'typing') return { id: conversation.broadcast(draft), saved: Promise.resolve() };
  return conversation.appendForAnswer(draft);
}

/** The SDK has dates where the wire has text, and does not know `undefined`; it fails at mentions that lack a part. */
function forBot({ localTimestamp, ...incoming }: IncomingActivity): Partial<Activity> {
  const localTime = new Date(localTimestamp ?? '');
  const fields: object = Object.fromEntries(
    Object.entries(incoming).filter(([name, value]) => name !== UNREAD && value !== undefined),
  );
  return { ...fields, ...(Number.isNaN(localTime.getTime()) ? {} : { localTimestamp: localTime }) };
}
