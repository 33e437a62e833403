import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import { CodedError } from './errors.js';
import { rulebookIds } from './load-rulebook.js';
import type { Logger } from './logger.js';
import { pageOrigin } from './page-origin.js';
import type { StorageConfig } from './store/create-storage.js';

const Text = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));
/** A secret that somebody chose: what is short can be guessed. */
const secret = (shortest: number): z.ZodType<string | undefined> =>
  Text.pipe(
    z
      .string()
      .min(shortest, `it is too short to be a secret; take at least ${shortest} characters`)
      .optional(),
  );
/** The entries of a list that is separated by blanks or commas. */
export function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  HOST: z.string().trim().default('127.0.0.1'),
  DATA_DIR: z.string().trim().default('./data'),
  RULEBOOK: z
    .string()
    .trim()
    .refine((id) => rulebookIds().includes(id))
    .default('mpn-2021-05'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MicrosoftAppType: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).optional(),
  MicrosoftAppId: Text,
  MicrosoftAppPassword: Text,
  MicrosoftAppTenantId: Text,
  /** As browsers send them; the doctor tells of entries that are none, and nothing ever matches those. */
  WEBCHAT_ORIGINS: z
    .string()
    .default('')
    .transform((list) => listed(list).flatMap((entry) => pageOrigin(entry) ?? [])),
  DIRECT_LINE_SECRET: secret(32),
  AZURE_DIRECT_LINE_SECRET: Text,
  AZURE_STORAGE_CONNECTION_STRING: Text,
  AZURE_STORAGE_ACCOUNT: Text,
  AZURE_STORAGE_CONTAINER: Text,
  /** Opens `/metrics` and the reasons of `/healthz` to whoever sends it; in local mode this machine needs none. */
  METRICS_TOKEN: secret(16),
  /** `true` behind a proxy of one's own: its X-Forwarded-For then tells the addresses that limits count by. */
  BEHIND_PROXY: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  /** The Teams team whose members are support staff: its id, or the id of its group. */
  STAFF_TEAM_ID: Text,
  /** Object ids of further support staff. */
  STAFF_IDS: z.string().default('').transform(listed),
  /** `true` where a contact-centre hub answers `handoff.initiate` events. */
  HANDOFF_HUB: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  RETENTION_DAYS: z.coerce.number().int().min(1).default(30),
});

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

const YES_OR_NO = ['true or false', 'false'] as const;
/** What those settings have to be that have a form, and what they are without being set; none of them is a secret. */
const expected = (): Readonly<Record<string, readonly [form: string, otherwise: string]>> => ({
  PORT: ['a whole number from 0 to 65535', '3978'],
  RETENTION_DAYS: ['a whole number of days, 1 or more', '30'],
  RULEBOOK: [rulebookIds().join(' or '), 'mpn-2021-05'],
  LOG_LEVEL: [Environment.shape.LOG_LEVEL.unwrap().options.join(', '), 'info'],
  MicrosoftAppType: [
    `${Environment.shape.MicrosoftAppType.unwrap().options.join(', ')} (upper and lower case count)`,
    'SingleTenant with a tenant and MultiTenant without',
  ],
  BEHIND_PROXY: YES_OR_NO,
  HANDOFF_HUB: YES_OR_NO,
});

type Given = Readonly<Record<string, string | undefined>>;

/** Says of a setting what it is and what it has to be. */
function problemOf({ path, message }: z.core.$ZodIssue, given: Given): string {
  const name = path.join('.');
  const rule = expected()[name];
  if (rule === undefined) return `${name}: ${message}`;
  const [form, otherwise] = rule;
  return `${name}: "${String(given[name])}" cannot be used; set ${form}, or leave it out for ${otherwise}`;
}

/** Without an app id nobody can be authenticated. */
function hostProblems({ HOST, MicrosoftAppId }: Given): string[] {
  if (HOST === undefined || MicrosoftAppId !== undefined || LOOPBACK.includes(HOST.trim())) return [];
  return [
    `HOST is ${HOST.trim()}, but without MicrosoftAppId any caller would be accepted, so the server listens on ` +
      'loopback only. Set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId, or leave HOST at 127.0.0.1',
  ];
}

export type Config = z.infer<typeof Environment> & {
  /** Without an app id nobody can be authenticated: loopback only. */
  localMode: boolean;
};

/** Where settings may lie instead of in the environment, in the folder that the program is started in. */
const SETTINGS_FILE = '.env';
let settingsRead = false;

/**
 * The environment with what `.env` adds to it, as it is: for those who report on it; everybody else takes the
 * configuration. What is set in both counts as the environment has it.
 * @throws CodedError `config-invalid` if there is such a file and it cannot be read
 */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  if (!settingsRead && existsSync(SETTINGS_FILE)) {
    try {
      loadEnvFile(SETTINGS_FILE);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CodedError('config-invalid', `The file ${SETTINGS_FILE} cannot be read: ${reason}`, {
        cause: error,
      });
    }
  }
  settingsRead = true;
  return process.env;
}

/**
 * Reads the configuration from the environment and `.env`.
 * @throws CodedError `config-invalid` naming each variable, what is wrong and what to set
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = readEnvironment(),
): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const parsed = Environment.safeParse(given);
  const issues = parsed.error?.issues ?? [];
  // All at once: who mends one setting should not be told of the next one then.
  const problems = [...issues.map((issue) => problemOf(issue, given)), ...hostProblems(given)];
  if (!parsed.success || problems.length > 0)
    throw new CodedError('config-invalid', `The configuration is not valid.\n  ${problems.join('\n  ')}`);
  return { ...parsed.data, localMode: parsed.data.MicrosoftAppId === undefined };
}

/** The store's part of the configuration. */
export function storageConfig(config: Config, logger: Logger): StorageConfig {
  return {
    dataDir: config.DATA_DIR,
    azureConnectionString: config.AZURE_STORAGE_CONNECTION_STRING,
    azureAccount: config.AZURE_STORAGE_ACCOUNT,
    azureContainer: config.AZURE_STORAGE_CONTAINER,
    logger,
  };
}
