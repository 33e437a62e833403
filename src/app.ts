import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Storage } from 'botbuilder';
import type { Server } from 'restify';
import { Assistant } from './bot/assistant.js';
import type { AssistantOptions } from './bot/assistant.js';
import { registerDirectLine } from './channels/directline/index.js';
import { storageConfig } from './config.js';
import type { Config } from './config.js';
import { loadRulebook } from './load-rulebook.js';
import { loadUnderstander } from './load-understander.js';
import type { Logger } from './logger.js';
import { createPhrasings } from './replies/phrasings.js';
import { createServer } from './server/create-server.js';
import { registerMessages } from './server/messages.js';
import { serveStatic } from './server/static-files.js';
import { createStorage } from './store/create-storage.js';
import { startRetention } from './retention.js';
import { directLineSecret } from './direct-line-secret.js';
import { TurnQueue } from './store/turn-queue.js';
import type { Rulebook } from './rules/index.js';

const CARDS = new URL('../cards/', import.meta.url);
const PAGES = new URL('../public/', import.meta.url);
const WEBCHAT = new URL('../dist/webchat/', import.meta.url);

export interface AssistantParts {
  rulebook: Rulebook;
  storage: Storage;
  logger: Logger;
  clock?: () => Date;
  onTurn?: AssistantOptions['onTurn'];
}

/** The bot behind every channel, from a rulebook and a storage. */
export function createAssistant({ rulebook, storage, logger, clock, onTurn }: AssistantParts): Assistant {
  const phrasings = createPhrasings(rulebook, CARDS);
  return new Assistant({
    phrasings,
    understander: loadUnderstander(rulebook, phrasings),
    storage,
    queue: new TurnQueue(),
    clock: clock ?? (() => new Date()),
    logger,
    ...(onTurn ? { onTurn } : {}),
  });
}

export interface App {
  /** Starts to listen and gives the address of the help page. */
  start(): Promise<string>;
  /** Finishes the turns in flight, then stops. */
  stop(): Promise<void>;
}

/** Builds and wires the whole program. */
export async function createApp(config: Config, logger: Logger): Promise<App> {
  const rulebook = loadRulebook(config.RULEBOOK);
  const { storage } = await createStorage(storageConfig(config, logger));
  const retention = startRetention({ storage, days: config.RETENTION_DAYS, logger });
  const assistant = createAssistant({ rulebook, storage, logger });
  const bot = assistant.run.bind(assistant);
  const server = createServer({ logger, health: () => storage.health() });
  const directLine = registerDirectLine(server, {
    bot,
    storage,
    secret: await directLineSecret(config, storage),
    origins: config.WEBCHAT_ORIGINS,
    azureSecret: config.AZURE_DIRECT_LINE_SECRET,
    logger,
  });
  registerMessages(server, {
    adapter: createAdapter(config, logger),
    bot,
    localMode: config.localMode,
    logger,
  });
  serveStatic(server, { pages: PAGES, webchat: WEBCHAT, frameAncestors: config.WEBCHAT_ORIGINS });
  return {
    start: () => listen(server, config),
    stop: async () => {
      await directLine.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      retention.stop();
      await storage.close();
    },
  };
}

/** Starts to listen; gives the address to open. */
async function listen(server: Server, { PORT, HOST }: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(PORT, HOST, () => resolve());
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : PORT;
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}/`;
}

function createAdapter(config: Config, logger: Logger): CloudAdapter {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppType:
        config.MicrosoftAppType ?? (config.MicrosoftAppTenantId ? 'SingleTenant' : 'MultiTenant'),
      ...(config.MicrosoftAppId ? { MicrosoftAppId: config.MicrosoftAppId } : {}),
      ...(config.MicrosoftAppPassword ? { MicrosoftAppPassword: config.MicrosoftAppPassword } : {}),
      ...(config.MicrosoftAppTenantId ? { MicrosoftAppTenantId: config.MicrosoftAppTenantId } : {}),
    }),
  );
  // The assistant apologises to the person itself; what arrives here is a reply that could not be delivered.
  adapter.onTurnError = async (_context, error) => logger.error({ err: error }, 'reply not delivered');
  return adapter;
}
