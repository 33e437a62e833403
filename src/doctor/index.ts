import type { Environment, Check, Probes } from './check.js';
import { checkAppId, checkAppSecret, checkTenant } from './checks/app-identity.js';
import { checkClock, checkPort, checkRulebook, checkSettings } from './checks/machine.js';
import { checkManifest } from './checks/manifest.js';
import { checkNames } from './checks/names.js';
import { checkNode } from './checks/node.js';
import { checkStaff } from './checks/staff.js';
import { checkAzureStore, checkDataFolder } from './checks/store.js';
import { checkChatKey, checkOrigins } from './checks/webchat.js';
import { warning } from './finding.js';
import type { Finding } from './finding.js';

export type { Environment, Probes } from './check.js';
export type { Finding, Level } from './finding.js';
export { systemProbes } from './probes.js';

/** Where the package is written by default. */
export const DEFAULT_PACKAGE = 'support-benefits-assistant.zip';

/** What needs no network and no port: looked at on every start. */
const AT_START: readonly Check[] = [
  checkNode,
  checkNames,
  checkAppId,
  checkAppSecret,
  checkTenant,
  checkOrigins,
  checkChatKey,
  checkStaff,
];

const ALL: readonly Check[] = [
  checkNode,
  checkSettings,
  checkNames,
  checkAppId,
  checkAppSecret,
  checkTenant,
  checkRulebook,
  checkDataFolder,
  checkAzureStore,
  checkOrigins,
  checkChatKey,
  checkStaff,
  checkPort,
  checkClock,
];

export interface Examination {
  environment: Environment;
  probes: Probes;
  /** The package to compare with; without one the default is taken if it is there. */
  manifest?: string | undefined;
}

/** Looks at everything. */
export async function examine({ environment, probes, manifest }: Examination): Promise<Finding[]> {
  const manifestCheck: Check = () =>
    checkManifest(environment, probes, manifest ?? DEFAULT_PACKAGE, manifest !== undefined);
  const findings = await Promise.all(
    [...ALL, manifestCheck].map((check) => guarded(check, environment, probes)),
  );
  return findings.flat();
}

/** The same checks as far as they are quick and need nobody: what is not well, for the log and `/healthz`. */
export async function startupFindings(environment: Environment, probes: Probes): Promise<Finding[]> {
  const checks = [...AT_START, checkDataFolder];
  const findings = await Promise.all(checks.map((check) => guarded(check, environment, probes)));
  return findings.flat().filter(({ level }) => level !== 'ok');
}

/** A check that fails says so; the others go on. */
async function guarded(check: Check, environment: Environment, probes: Probes): Promise<Finding[]> {
  try {
    return await check(environment, probes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      warning(
        'check-failed',
        `A check could not be made: ${reason}`,
        'Something may be wrong that is not listed here.',
        'Run the doctor with the rights of the account that runs the program.',
      ),
    ];
  }
}
