import type { Language } from '../../rules/index.js';
import { APP_TEXTS, TEAMS_COMMANDS, TEAM_SCOPE_TOPICS } from './manifest-texts.js';
import type { AppTexts, CommandText } from './manifest-texts.js';

/** The released manifest version that the package is written for. */
export const MANIFEST_VERSION = '1.19';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}`;

/** Ids of the message extension's commands; the invokes name them. */
export const EXTENSION_COMMANDS = {
  search: 'search',
  entitlement: 'entitlement',
  answerThis: 'answer-this',
} as const;

export interface ManifestOptions {
  /** Public host name of the bot, without scheme: `bot.example.com`. */
  host: string;
  /** The bot's app id, a GUID. */
  appId: string;
  /** Version of the package; Teams offers an update when it grows. */
  version: string;
  developer?: string | undefined;
  websiteUrl?: string | undefined;
  privacyUrl?: string | undefined;
  termsUrl?: string | undefined;
}

type Json = Record<string, unknown>;

/** The app manifest, with English as the default language. */
export function buildManifest(options: ManifestOptions): Json {
  const { host, appId, version } = options;
  const texts = APP_TEXTS.en;
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version,
    id: appId,
    developer: {
      name: options.developer ?? texts.full,
      websiteUrl: options.websiteUrl ?? `https://${host}/`,
      privacyUrl: options.privacyUrl ?? `https://${host}/privacy`,
      termsOfUseUrl: options.termsUrl ?? `https://${host}/terms`,
    },
    name: { short: texts.short, full: texts.full },
    description: { short: texts.shortDescription, full: texts.fullDescription },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0B6159',
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'fr', file: 'fr.json' }],
    },
    defaultInstallScope: 'personal',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: commandLists('en'),
      },
    ],
    composeExtensions: [{ botId: appId, commands: extensionCommands(texts) }],
    validDomains: [host],
  };
}

/** The French texts: the same keys as the manifest's own texts, flattened as Teams wants them. */
export function buildLocalisation(language: Language): Record<string, string> {
  const texts = APP_TEXTS[language];
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': texts.short,
    'name.full': texts.full,
    'description.short': texts.shortDescription,
    'description.full': texts.fullDescription,
    ...flatten('bots[0].commandLists', commandLists(language)),
    ...flatten('composeExtensions[0].commands', extensionCommands(texts)),
  };
}

function commandLists(language: Language): Json[] {
  const inTeam = TEAMS_COMMANDS.filter(({ topic }) => TEAM_SCOPE_TOPICS.has(topic));
  const list = (commands: readonly CommandText[]): Json[] =>
    commands.map(({ title, description }) => ({
      title: title[language],
      description: description[language],
    }));
  return [
    { scopes: ['personal', 'groupChat'], commands: list(TEAMS_COMMANDS) },
    { scopes: ['team'], commands: list(inTeam) },
  ];
}

function extensionCommands({ search, entitlement, answerThis }: AppTexts): Json[] {
  const inputs = (['membership', 'product', 'competency'] as const).map((name) => ({
    name,
    title: entitlement[name].title,
    description: entitlement[name].description,
    inputType: 'text',
  }));
  return [
    {
      id: EXTENSION_COMMANDS.search,
      type: 'query',
      title: search.title,
      description: search.description,
      context: ['compose', 'commandBox'],
      initialRun: true,
      parameters: [{ name: 'query', ...search.query, inputType: 'text' }],
    },
    {
      id: EXTENSION_COMMANDS.entitlement,
      type: 'query',
      title: entitlement.title,
      description: entitlement.description,
      context: ['compose', 'commandBox'],
      initialRun: true,
      parameters: inputs,
    },
    {
      id: EXTENSION_COMMANDS.answerThis,
      type: 'action',
      title: answerThis.title,
      description: answerThis.description,
      context: ['message'],
      fetchTask: true,
      taskInfo: { title: answerThis.dialog, width: 'medium', height: 'medium' },
    },
  ];
}

/** The texts that a localisation file may translate. */
const TRANSLATED: ReadonlySet<string> = new Set(['title', 'description']);

function flatten(path: string, value: unknown): Record<string, string> {
  if (Array.isArray(value)) {
    return Object.assign({}, ...value.map((item, i) => flatten(`${path}[${i}]`, item)));
  }
  if (typeof value !== 'object' || value === null) return {};
  const own = Object.entries(value).map(([key, inner]) =>
    typeof inner === 'string' && TRANSLATED.has(key)
      ? { [`${path}.${key}`]: inner }
      : flatten(`${path}.${key}`, inner),
  );
  return Object.assign({}, ...own);
}
