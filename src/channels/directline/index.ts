import type { Server } from 'restify';
import { socketAddress } from '../../http/address.js';
import { DirectLineAdapter } from './adapter.js';
import { AZURE_ENDPOINT } from './azure.js';
import { Conversations } from './conversations.js';
import { installGate } from './gate.js';
import { Guard } from './guard.js';
import { DEFAULT_LIMITS } from './options.js';
import type { DirectLineOptions, Limits } from './options.js';
import { installRoutes } from './routes.js';
import { Stream } from './stream.js';
import { Tokens } from './tokens.js';

export { AZURE_ENDPOINT } from './azure.js';
export type { DirectLineOptions, Limits } from './options.js';
export type { DirectLineAdapter } from './adapter.js';

/** The running endpoint. */
export interface DirectLine {
  /** Reaches conversations from outside a message of theirs, and takes middleware and an error handler. */
  readonly adapter: DirectLineAdapter;
  /**
   * Whether a document of the storage belongs to a conversation whose time is over.
   * @returns undefined if it is no conversation's
   */
  isOver(key: string): Promise<boolean | undefined>;
  /** Closes the sockets and waits for turns and writes. Call it before the server's own close. */
  close(): Promise<void>;
}

/**
 * Puts our own Direct Line 3.0 endpoint (`/v3/directline`) and the page's token endpoint (`/webchat/token`) on the
 * server. The server must parse JSON bodies.
 */
export function registerDirectLine(server: Server, options: DirectLineOptions): DirectLine {
  const { logger, bot, storage, secret, origins, onLeft } = options;
  const clock = options.clock ?? (() => new Date());
  const mask = options.mask ?? ((text: string) => text);
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const tokens = new Tokens(secret, clock);
  const guard = new Guard({
    origins,
    limits,
    clock,
    tokens,
    clientAddress: options.clientAddress ?? socketAddress,
  });
  const conversations = new Conversations({ storage, limits, clock, logger });
  const adapter = new DirectLineAdapter({ conversations, bot, clock, onLeft });
  const azure =
    options.azureSecret === undefined
      ? undefined
      : { secret: options.azureSecret, endpoint: options.azureEndpoint ?? AZURE_ENDPOINT };
  installGate(server, { guard, limits, logger });
  installRoutes(server, { guard, tokens, conversations, adapter, limits, clock, logger, mask, azure });
  const stream = new Stream(server.server, { conversations, guard, limits, logger });
  return {
    adapter,
    isOver: (key) => conversations.isOver(key),
    close: async () => {
      await stream.close();
      await conversations.close();
    },
  };
}
