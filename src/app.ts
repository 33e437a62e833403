import { setTimeout as delay } from 'node:timers/promises';
import type { ConfigurationBotFrameworkAuthenticationOptions, ConversationReference } from 'botbuilder';
import type { Server } from 'restify';
import { AZURE_ENDPOINT, registerDirectLine } from './channels/directline/index.js';
import type { DirectLine } from './channels/directline/index.js';
import { readEnvironment, storageConfig } from './config.js';
import { maskIdentifiers } from './bot/mask.js';
import type { Config } from './config.js';
import type { Assistant } from './bot/assistant.js';
import { createAssistant } from './create-assistant.js';
import type { AssistantParts } from './create-assistant.js';
import { startupFindings, systemProbes } from './doctor/index.js';
import { loadRulebook } from './load-rulebook.js';
import type { Logger } from './logger.js';
import { CodedError } from './errors.js';
import { BotAdapter } from './server/bot-adapter.js';
import { clientAddress } from './server/client-address.js';
import { drain } from './server/connections.js';
import { createServer } from './server/create-server.js';
import type { Health } from './server/create-server.js';
import { SERVER_LIMITS } from './server/limits.js';
import type { ServerLimits } from './server/limits.js';
import { registerMessages } from './server/messages.js';
import { ProgramMetrics } from './server/program-metrics.js';
import { SharedClients } from './server/shared-clients.js';
import { serveStatic } from './server/static-files.js';
import { createStorage } from './store/create-storage.js';
import type { ProactiveAdapter } from './staff/index.js';
import type { DocumentStore } from './store/document-store.js';
import { startRetention } from './retention.js';
import { directLineSecret } from './direct-line-secret.js';

const PAGES = new URL('../public/', import.meta.url);
const WEBCHAT = new URL('../dist/webchat/', import.meta.url);

export { CARDS, createAssistant } from './create-assistant.js';
export type { AssistantParts } from './create-assistant.js';

export interface App {
  /** Starts to listen and gives the address of the help page. */
  start(): Promise<string>;
  /** Finishes the turns in flight, then stops. */
  stop(): Promise<void>;
}

/** How long turns under way may take when the program stops, and how long that and what is counted of them. */
const TURNS_PATIENCE_MS = 7_000;
const STOP_PATIENCE_MS = 9_000;

export interface AppOptions {
  /** Other endpoints for tokens and keys than the public ones: sovereign clouds, tests. */
  authentication?: ConfigurationBotFrameworkAuthenticationOptions;
  limits?: Partial<ServerLimits>;
}

/** Builds and wires the whole program. */
export async function createApp(config: Config, logger: Logger, options: AppOptions = {}): Promise<App> {
  const rulebook = loadRulebook(config.RULEBOOK);
  const metrics = new ProgramMetrics();
  const storage = metrics.observe((await createStorage(storageConfig(config, logger))).storage);
  const channels: OpenChannels = {};
  const assistant = assistantFor({ rulebook, storage, logger, onTurn: metrics.report }, config, channels);
  const findings = await lookAround(logger);
  let stopping = false;
  const server = createServer({
    logger,
    health: () => withFindings(storage.health(), findings),
    ready: () => !stopping,
    metrics,
    inspection: { token: config.METRICS_TOKEN, localMode: config.localMode },
    limits: options.limits,
  });
  const parts = { config, logger, options, assistant, storage, metrics, channels };
  const directLine = await openChannels(server, parts);
  const retention = startRetention({
    storage,
    days: config.RETENTION_DAYS,
    isTranscriptOver: (key) => directLine.isOver(key),
    logger,
  });
  servePages(server, config);
  return {
    start: async () => {
      const address = await listen(server, config);
      assistant.resume().catch((err: unknown) => logger.warn({ err }, 'waiting questions not shown'));
      return address;
    },
    stop: async () => {
      stopping = true;
      retention.stop();
      const patience = delay(STOP_PATIENCE_MS, undefined, { ref: false });
      await Promise.race([finishTurns(server, directLine).then(() => assistant.drain()), patience]);
      await storage.close();
    },
  };
}

function servePages(server: Server, config: Config): void {
  serveStatic(server, {
    pages: PAGES,
    webchat: WEBCHAT,
    frameAncestors: config.WEBCHAT_ORIGINS,
    connectTo: config.AZURE_DIRECT_LINE_SECRET === undefined ? [] : [AZURE_ENDPOINT],
  });
}

/** The bot with what it needs of the channels: people it can reach, and transcripts it can have forgotten. */
function assistantFor(
  parts: Pick<AssistantParts, 'rulebook' | 'storage' | 'logger' | 'onTurn'>,
  config: Config,
  channels: OpenChannels,
): Assistant {
  return createAssistant({
    ...parts,
    people: {
      members: { teamId: config.STAFF_TEAM_ID, ids: config.STAFF_IDS },
      hub: config.HANDOFF_HUB,
      appId: config.MicrosoftAppId ?? '',
      adapterFor: (reference: Partial<ConversationReference>) => adapterOf(channels, reference),
    },
    forgetTranscript: async ({ channelId, conversationId }) => {
      if (channelId === 'directline') await channels.directLine?.forget(conversationId);
    },
  });
}

/** What the doctor finds at start: logged with the way to mend it, and kept as ids for `/healthz`. */
async function lookAround(logger: Logger): Promise<string[]> {
  const findings = await startupFindings(readEnvironment(), systemProbes());
  for (const { id, level, what, fix } of findings) {
    if (level === 'error') logger.error({ finding: id, fix }, what);
    else logger.info({ finding: id, fix }, what);
  }
  return findings.map(({ id }) => id);
}

function withFindings(health: Health, findings: readonly string[]): Health {
  return { ok: health.ok, problems: [...health.problems, ...findings] };
}

/** The adapters, once they are there: the bot that they run needs them to reach a conversation of its own accord. */
interface OpenChannels {
  botFramework?: BotAdapter;
  directLine?: DirectLine['adapter'];
}

/** Our own Direct Line's conversations have no address; Azure's have one, and are reached as all others. */
function adapterOf(
  { botFramework, directLine }: OpenChannels,
  { channelId, serviceUrl }: Partial<ConversationReference>,
): ProactiveAdapter {
  const own = channelId === 'directline' && serviceUrl?.startsWith('urn:');
  const adapter = own ? directLine : botFramework;
  if (adapter) return adapter;
  throw new CodedError('conversation-unknown', 'The channels are not open yet.');
}

interface ChannelParts {
  channels: OpenChannels;
  config: Config;
  logger: Logger;
  options: AppOptions;
  assistant: Assistant;
  storage: DocumentStore;
  metrics: ProgramMetrics;
}

/** Opens the ways in: the web chat's Direct Line, and the Bot Framework's `/api/messages`. */
async function openChannels(server: Server, parts: ChannelParts): Promise<DirectLine> {
  const { config, logger, options, assistant, storage, metrics } = parts;
  const bot = metrics.timed(assistant.run.bind(assistant));
  const addressOf = clientAddress(config.BEHIND_PROXY);
  const botFramework = createAdapter(parts);
  registerMessages(server, {
    adapter: botFramework,
    bot,
    localMode: config.localMode,
    clientAddress: addressOf,
    limits: options.limits,
    logger,
  });
  const directLine = registerDirectLine(server, {
    mask: (text) => maskIdentifiers(text).text,
    bot,
    onLeft: (activity) => assistant.noteLeft(activity),
    storage,
    secret: await directLineSecret(config, storage),
    origins: config.WEBCHAT_ORIGINS,
    azureSecret: config.AZURE_DIRECT_LINE_SECRET,
    clientAddress: addressOf,
    logger,
  });
  Object.assign(parts.channels, { botFramework, directLine: directLine.adapter });
  return directLine;
}

/** Takes nothing new and waits for the turns under way. */
async function finishTurns(server: Server, directLine: DirectLine): Promise<void> {
  await Promise.all([directLine.close(), drain(server.server, TURNS_PATIENCE_MS)]);
}

/** Starts to listen; gives the address to open. */
async function listen(server: Server, { PORT, HOST }: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    // On restify's side: it hands on what its HTTP server emits, and what nobody takes there ends the process.
    server.once('error', (error: Error) => {
      const reason = `It cannot listen on ${HOST}, port ${PORT} (${error.message}). Choose others in HOST and PORT, or stop the program that has them.`;
      reject(new CodedError('config-invalid', reason, { cause: error }));
    });
    server.listen(PORT, HOST, () => resolve());
  });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : PORT;
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}/`;
}

function createAdapter({ config, logger, metrics, options }: ChannelParts): BotAdapter {
  const adapter = new BotAdapter(
    new SharedClients({
      MicrosoftAppType:
        config.MicrosoftAppType ?? (config.MicrosoftAppTenantId ? 'SingleTenant' : 'MultiTenant'),
      ...(config.MicrosoftAppId ? { MicrosoftAppId: config.MicrosoftAppId } : {}),
      ...(config.MicrosoftAppPassword ? { MicrosoftAppPassword: config.MicrosoftAppPassword } : {}),
      ...(config.MicrosoftAppTenantId ? { MicrosoftAppTenantId: config.MicrosoftAppTenantId } : {}),
      ...options.authentication,
    }),
    { ...SERVER_LIMITS, ...options.limits },
  );
  // The assistant apologises to the person itself; what arrives here is a reply that could not be delivered.
  adapter.onTurnError = async (_context, error) => {
    metrics.failed('delivery');
    logger.error({ err: error }, 'reply not delivered');
  };
  return adapter;
}
