import { isGuid, isLoopback, valueOf } from '../check.js';
import type { Check, Environment } from '../check.js';
import { error, ok, orOk, warning } from '../finding.js';
import type { Finding } from '../finding.js';

const TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'];
/** Client secrets of app registrations have 34 characters and more. */
const SHORTEST_SECRET = 24;
const ONLY_ZEROS = /^[0-]+$/;

/** Whether the app id is one, and what its absence means. */
export const checkAppId: Check = (environment) => {
  const id = valueOf(environment, 'MicrosoftAppId');
  const host = valueOf(environment, 'HOST') ?? '127.0.0.1';
  if (id === undefined) return [withoutId(host)];
  if (isGuid(id) && !ONLY_ZEROS.test(id)) return [ok('app-id', 'The app id has the form of one.')];
  return [
    error(
      'app-id-not-guid',
      `MicrosoftAppId is "${id}", which is not a GUID.`,
      'The Bot Framework service knows bots by a GUID; every message would be refused with 401.',
      'Copy "Application (client) ID" from the app registration; it looks like 11111111-2222-3333-4444-555555555555.',
    ),
  ];
};

function withoutId(host: string): Finding {
  if (isLoopback(host)) {
    return warning(
      'app-id-missing',
      'MicrosoftAppId is not set.',
      'Without it callers cannot be authenticated: the bot answers on this machine only, not in Teams.',
      'For local trials nothing is to be done. For Teams set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.',
    );
  }
  return error(
    'open-without-app-id',
    `HOST is ${host}, and MicrosoftAppId is not set.`,
    'Anybody who reaches this address could speak for any person; the program refuses to start.',
    'Set MicrosoftAppId and its credentials, or leave HOST at 127.0.0.1.',
  );
}

/** Whether the secret is one; it is never shown. */
export const checkAppSecret: Check = (environment) => {
  const id = valueOf(environment, 'MicrosoftAppId');
  const secret = valueOf(environment, 'MicrosoftAppPassword');
  const managed = valueOf(environment, 'MicrosoftAppType') === 'UserAssignedMSI';
  if (secret === undefined) return id === undefined || managed ? [] : [SECRET_MISSING];
  const found: Finding[] = [
    ...(isGuid(secret) ? [SECRET_IS_ID] : []),
    ...(!isGuid(secret) && secret.length < SHORTEST_SECRET ? [secretShort(secret.length)] : []),
    ...(/^["'].*["']$|\s/.test(secret) ? [SECRET_QUOTED] : []),
    ...(id === undefined ? [SECRET_ALONE] : []),
  ];
  return orOk(found, 'app-secret', 'The secret has the form of one.');
};

const WHERE =
  'In the app registration, "Certificates & secrets", make a new client secret and copy its Value at once';
const SECRET_MISSING = error(
  'app-secret-missing',
  'MicrosoftAppPassword is not set, although there is an app id.',
  'Messages would arrive, but no answer could be sent.',
  `${WHERE} into MicrosoftAppPassword; with a managed identity set MicrosoftAppType=UserAssignedMSI instead.`,
);
const SECRET_IS_ID = error(
  'app-secret-is-id',
  'MicrosoftAppPassword is a GUID, so it is the Secret ID and not the secret.',
  'Signing in fails with AADSTS7000215, and no answer can be sent.',
  `${WHERE}; the column "Secret ID" beside it is of no use here.`,
);
const SECRET_QUOTED = error(
  'app-secret-quoted',
  'MicrosoftAppPassword has quotes or spaces in it.',
  'They are taken as part of the secret, and signing in fails.',
  'Remove them; a file of variables needs no quotes around values.',
);
const SECRET_ALONE = error(
  'app-secret-without-id',
  'MicrosoftAppPassword is set, but MicrosoftAppId is not.',
  'The secret is of no use without the id, and the bot accepts callers on this machine only.',
  'Set MicrosoftAppId too.',
);

function secretShort(length: number): Finding {
  return error(
    'app-secret-short',
    `MicrosoftAppPassword has ${length} characters.`,
    'Secrets of app registrations are longer; it was probably cut, and signing in would fail.',
    `${WHERE}.`,
  );
}

/** Whether type and tenant go together. */
export const checkTenant: Check = (environment) => {
  if (valueOf(environment, 'MicrosoftAppId') === undefined) return [];
  const type = typeOf(environment);
  const tenant = valueOf(environment, 'MicrosoftAppTenantId');
  const found: Finding[] = [
    ...(TYPES.includes(type) ? [] : [typeUnknown(type)]),
    ...(tenant === undefined && ['SingleTenant', 'UserAssignedMSI'].includes(type)
      ? [tenantMissing(type)]
      : []),
    ...(tenant === undefined || isTenant(tenant) ? [] : [tenantNotOne(tenant)]),
    ...(tenant !== undefined && type === 'MultiTenant' ? [TENANT_IGNORED] : []),
  ];
  return orOk(found, 'app-tenant', `The app is registered as ${type}.`);
};

function typeOf(environment: Environment): string {
  const tenant = valueOf(environment, 'MicrosoftAppTenantId');
  return valueOf(environment, 'MicrosoftAppType') ?? (tenant ? 'SingleTenant' : 'MultiTenant');
}

function isTenant(text: string): boolean {
  return isGuid(text) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);
}

function typeUnknown(type: string): Finding {
  return error(
    'app-type-unknown',
    `MicrosoftAppType is "${type}".`,
    'The program does not start with a type it does not know.',
    `Set it to one of: ${TYPES.join(', ')}; upper and lower case count.`,
  );
}

function tenantMissing(type: string): Finding {
  return error(
    'app-tenant-missing',
    `MicrosoftAppType is ${type}, but MicrosoftAppTenantId is not set.`,
    'The bot would ask the wrong directory for its token, and no answer could be sent.',
    'Copy "Directory (tenant) ID" from the app registration into MicrosoftAppTenantId.',
  );
}

function tenantNotOne(tenant: string): Finding {
  return error(
    'app-tenant-invalid',
    `MicrosoftAppTenantId is "${tenant}", which is neither a GUID nor a domain.`,
    'The bot could not ask its directory for a token.',
    'Copy "Directory (tenant) ID" from the app registration.',
  );
}

const TENANT_IGNORED = warning(
  'app-tenant-ignored',
  'MicrosoftAppTenantId is set, but MicrosoftAppType is MultiTenant.',
  'The tenant is not used then; a single-tenant bot would be refused its token.',
  'Set MicrosoftAppType=SingleTenant, or remove the tenant.',
);
