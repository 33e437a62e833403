import { NO_CONTAINER, valueOf } from '../check.js';
import type { Check, Environment } from '../check.js';
import { error, ok, orOk, warning } from '../finding.js';
import type { Finding } from '../finding.js';

const MB = 1024 * 1024;
const TIGHT = 500 * MB;
const FULL = 50 * MB;

/** Whether the data folder takes what is written there. */
export const checkDataFolder: Check = async (environment, { folder }) => {
  // Nothing is written there when everything goes to Blob Storage.
  if (usesAzure(environment)) return [];
  const path = valueOf(environment, 'DATA_DIR') ?? './data';
  const { writable, exists, freeBytes } = await folder(path);
  if (!writable) {
    return [
      error(
        'data-folder-not-writable',
        `DATA_DIR, ${path}, cannot be ${exists ? 'written to' : 'created'}.`,
        'Conversations, tickets and taught phrases could not be kept; the program does not start.',
        'Give the account that runs the program write access, or set DATA_DIR to another folder.',
      ),
    ];
  }
  if (freeBytes !== undefined && freeBytes < TIGHT) return [lowSpace(path, freeBytes)];
  return [ok('data-folder', `The data folder ${path} can be ${exists ? 'written to' : 'created'}.`)];
};

function lowSpace(path: string, free: number): Finding {
  const report = free < FULL ? error : warning;
  return report(
    'data-folder-low-space',
    `Where DATA_DIR is, ${path}, ${Math.floor(free / MB)} MB are free.`,
    'On a full disk nothing more is kept: people are asked to send their message again.',
    'Free some space, or set DATA_DIR to another disk.',
  );
}

const CONTAINER = /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const ACCOUNT = /^[a-z0-9]{3,24}$/;

/** Whether the settings for Azure Blob Storage are complete and have the form they need, and whether it answers. */
export const checkAzureStore: Check = async (environment, { azureStoreProblem }) => {
  if (!usesAzure(environment)) return [];
  const shape = [...incomplete(environment), ...shapeFindings(environment)];
  if (shape.length > 0) return shape;
  const problem = await azureStoreProblem(environment);
  return orOk(
    problem === undefined ? [] : [problem === NO_CONTAINER ? MISSING : unreachable(problem)],
    'azure-store',
    'Azure Blob Storage answers.',
  );
};

const SETTINGS = ['AZURE_STORAGE_CONNECTION_STRING', 'AZURE_STORAGE_ACCOUNT', 'AZURE_STORAGE_CONTAINER'];

function usesAzure(environment: Environment): boolean {
  return SETTINGS.some((name) => valueOf(environment, name) !== undefined);
}

function shapeFindings(environment: Environment): Finding[] {
  const [connection, account, container] = SETTINGS.map((name) => valueOf(environment, name));
  return [
    ...(connection && !isConnectionString(connection) ? [CONNECTION_SHAPE] : []),
    ...(account && !ACCOUNT.test(account) && !URL.canParse(account) ? [accountName(account)] : []),
    ...(container && !CONTAINER.test(container) ? [containerName(container)] : []),
  ];
}

function incomplete(environment: Environment): Finding[] {
  const container = valueOf(environment, 'AZURE_STORAGE_CONTAINER');
  const access =
    valueOf(environment, 'AZURE_STORAGE_CONNECTION_STRING') ?? valueOf(environment, 'AZURE_STORAGE_ACCOUNT');
  if (container && access) return [];
  return [
    error(
      'azure-store-incomplete',
      container
        ? 'AZURE_STORAGE_CONTAINER is set, but neither AZURE_STORAGE_CONNECTION_STRING nor AZURE_STORAGE_ACCOUNT.'
        : 'Azure Blob Storage is set up without AZURE_STORAGE_CONTAINER.',
      'The program does not start with half a store, so that nothing goes where nobody looks for it.',
      'Set the container and one of the two others, or none of them to keep everything in DATA_DIR.',
    ),
  ];
}

/** The parts of a connection string: with a key, with a shared access signature, or the emulator's. */
function isConnectionString(text: string): boolean {
  const parts = new Map(
    text
      .split(';')
      .filter(Boolean)
      .map((part) => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1)]),
  );
  if (parts.get('UseDevelopmentStorage') === 'true') return true;
  const hasKey = Boolean(parts.get('AccountName')) && Boolean(parts.get('AccountKey'));
  return hasKey || (Boolean(parts.get('BlobEndpoint')) && Boolean(parts.get('SharedAccessSignature')));
}

const CONNECTION_SHAPE = error(
  'azure-connection-shape',
  'AZURE_STORAGE_CONNECTION_STRING is not a connection string.',
  'The store could not be opened.',
  'Copy "Connection string" (not the key alone) from "Access keys" of the storage account; it begins with DefaultEndpointsProtocol=.',
);

function accountName(name: string): Finding {
  return error(
    'azure-account-name',
    `AZURE_STORAGE_ACCOUNT is "${name}".`,
    'Names of storage accounts have 3 to 24 small letters and digits; there is no account of this name.',
    'Set the name of the account, or the whole address of its blob service.',
  );
}

function containerName(name: string): Finding {
  return error(
    'azure-container-name',
    `AZURE_STORAGE_CONTAINER is "${name}".`,
    'Names of containers have 3 to 63 small letters, digits and single hyphens; Azure refuses others.',
    'Choose such a name; the container is created at the first start.',
  );
}

const MISSING = warning(
  'azure-container-missing',
  'Azure Blob Storage answers, and has no container of the name in AZURE_STORAGE_CONTAINER.',
  'The program makes it at its first start. If it has run before, the name is not that of its container.',
  'Look at the name, or start the program.',
);

function unreachable(problem: string): Finding {
  return error(
    'azure-store-unreachable',
    `Azure Blob Storage cannot be read (${problem}).`,
    'Conversations could not be loaded or kept.',
    'Look at the network, at the key or identity, and at the firewall of the storage account.',
  );
}
