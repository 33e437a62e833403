import type { IncomingMessage } from 'node:http';
import type { Activity, Storage, TurnContext } from 'botbuilder';
import type { Rate } from '../../http/rate-limit.js';
import { WEB_CHAT_BODY_BYTES } from '../../http/web-chat.js';
import type { Logger } from '../../logger.js';

/** Bounds of the endpoint; every one has a default that suits a help page. */
export interface Limits {
  /** Lifetime of a token, in seconds; what the hosted service gives. */
  readonly tokenSeconds: number;
  /** Lifetime of a preauthorised stream address, in seconds. */
  readonly streamSeconds: number;
  /** Largest body of a request, in bytes; more than the default has no effect. */
  readonly bodyBytes: number;
  /** Activities kept of one conversation; the oldest go first. */
  readonly logActivities: number;
  /** Bytes kept of one conversation; the oldest activities go first. */
  readonly logBytes: number;
  /** Activities in one answer to a poll. */
  readonly pageSize: number;
  /** Conversations held in memory; the others are read from the storage when somebody comes back. */
  readonly conversationsInMemory: number;
  /** Hours after its last use at which a conversation's log is deleted. */
  readonly retentionHours: number;
  /** Conversations kept in the storage; beyond that those go first that were left first. */
  readonly conversationsKept: number;
  /** How long a POST waits for the bot before it answers that the activity was accepted. */
  readonly answerMs: number;
  /** How long a turn may take before the next one of the conversation starts. */
  readonly turnMs: number;
  /** Pause between two keep-alives on a socket. */
  readonly keepAliveMs: number;
  /** Unsent bytes at which a slow client's socket is dropped. */
  readonly socketBacklogBytes: number;
  /** Sockets of one conversation, for instance of several tabs; a further one closes the oldest with the reason `collision`. */
  readonly socketsPerConversation: number;
  /** Sockets in all. */
  readonly sockets: number;
  /** Any request, per address. */
  readonly requests: Rate;
  /** Tokens for the page, and refused attempts to use the secret, per address. */
  readonly tokenRequests: Rate;
  /** Activities sent, per conversation. */
  readonly activities: Rate;
}

/** What the endpoint needs from the program around it. */
export interface DirectLineOptions {
  /** The bot's turn handler. */
  readonly bot: (context: TurnContext) => Promise<void>;
  /** Told of a conversation that a person leaves for a new one, in time before that one begins. */
  readonly onLeft?: ((left: Partial<Activity>) => Promise<void>) | undefined;
  /** Where the conversation logs live. */
  readonly storage: Storage;
  /** Signs the tokens, and is the Bearer secret of `tokens/generate`. */
  readonly secret: string;
  /** Origins of the pages that may embed the chat, besides this server's own; as browsers send them. */
  readonly origins: readonly string[];
  /** With it, the page's tokens are those of Azure's Direct Line. */
  readonly azureSecret?: string | undefined;
  /** Azure's Direct Line; another one only in tests and sovereign clouds. */
  readonly azureEndpoint?: string | undefined;
  /** Hides identifiers in what people write, before it is logged or handed to the bot. */
  readonly mask?: ((text: string) => string) | undefined;
  readonly logger: Logger;
  readonly clock?: (() => Date) | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** The person's address for the rate limits; behind a trusted proxy, read it from the proxy's header here. */
  readonly clientAddress?: ((request: IncomingMessage) => string) | undefined;
}

/** The limits that hold unless the options say otherwise. */
export const DEFAULT_LIMITS: Limits = {
  tokenSeconds: 1800,
  streamSeconds: 60,
  bodyBytes: WEB_CHAT_BODY_BYTES,
  logActivities: 300,
  logBytes: 512 * 1024,
  pageSize: 100,
  conversationsInMemory: 500,
  retentionHours: 24,
  conversationsKept: 5000,
  answerMs: 10_000,
  turnMs: 60_000,
  keepAliveMs: 20_000,
  socketBacklogBytes: 1024 * 1024,
  socketsPerConversation: 3,
  sockets: 5000,
  requests: { burst: 600, perSecond: 100 },
  tokenRequests: { burst: 30, perSecond: 0.5 },
  activities: { burst: 20, perSecond: 1 },
};
