import { buildPackage } from '../../src/channels/teams/package.js';
import { writeZip } from '../../src/channels/teams/zip.js';
import { NO_CONTAINER } from '../../src/doctor/check.js';
import { examine, startupFindings, systemProbes } from '../../src/doctor/index.js';
import type { Environment, Finding, Probes } from '../../src/doctor/index.js';
import { printFindings } from '../../src/doctor/print.js';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const OTHER_ID = '99999999-2222-3333-4444-555555555555';
const SECRET = 'abc8Q~abcdefghijklmnopqrstuvwxyz0123456789';
const KEY =
  'DefaultEndpointsProtocol=https;AccountName=bot;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net';
const MB = 1024 * 1024;

/** A configuration with which all is well. */
const GOOD: Environment = {
  HOST: '0.0.0.0',
  MicrosoftAppId: APP_ID,
  MicrosoftAppPassword: SECRET,
  MicrosoftAppTenantId: '66666666-2222-3333-4444-555555555555',
  WEBCHAT_ORIGINS: 'https://www.example.com, http://localhost:8080',
  STAFF_TEAM_ID: '77777777-2222-3333-4444-555555555555',
};

/** A machine with which all is well; rulebooks and settings are read for real. */
function machine(changes: Partial<Probes> = {}): Probes {
  return {
    ...systemProbes(),
    nodeVersion: '22.12.0',
    folder: async () => ({ exists: true, writable: true, freeBytes: 10_000 * MB }),
    file: async () => undefined,
    portInUse: async () => false,
    clockAhead: async () => 2,
    azureStoreProblem: async () => undefined,
    ...changes,
  };
}

const troubles = (findings: Finding[]): string[] =>
  findings.filter(({ level }) => level !== 'ok').map(({ id, level }) => `${level} ${id}`);

function packageFor(appId: string, host = 'bot.example.com'): Buffer {
  const built = buildPackage({ host, appId, version: '1.0.0' });
  return built.ok ? built.zip : Buffer.alloc(0);
}

describe('a configuration with which all is well', () => {
  it.each([
    ['everything set', GOOD],
    ['a managed identity', { ...GOOD, MicrosoftAppPassword: '', MicrosoftAppType: 'UserAssignedMSI' }],
    [
      'Azure with a key',
      { ...GOOD, AZURE_STORAGE_CONNECTION_STRING: KEY, AZURE_STORAGE_CONTAINER: 'bot-data' },
    ],
    [
      'Azure with an identity',
      { ...GOOD, AZURE_STORAGE_ACCOUNT: 'botstore', AZURE_STORAGE_CONTAINER: 'bot' },
    ],
    ['the other rulebook', { ...GOOD, RULEBOOK: 'maicpp-2023-03' }],
    ['staff by their ids', { ...GOOD, STAFF_TEAM_ID: '', STAFF_IDS: `${APP_ID}, ${OTHER_ID}` }],
    ['a team by its thread', { ...GOOD, STAFF_TEAM_ID: '19:abc_D-1@thread.tacv2' }],
  ])('%s', async (_case, environment) => {
    expect(troubles(await examine({ environment, probes: machine() }))).toEqual([]);
  });
});

describe('a broken configuration', () => {
  it.each<[string, Environment, string[]]>([
    [
      'no app id, open to all',
      { ...GOOD, MicrosoftAppId: '', MicrosoftAppPassword: '' },
      ['error open-without-app-id', 'warning staff-without-teams'],
    ],
    ['a name as app id', { ...GOOD, MicrosoftAppId: 'my-bot' }, ['error app-id-not-guid']],
    [
      'zeros as app id',
      { ...GOOD, MicrosoftAppId: '00000000-0000-0000-0000-000000000000' },
      ['error app-id-not-guid'],
    ],
    ['no secret', { ...GOOD, MicrosoftAppPassword: '' }, ['error app-secret-missing']],
    ['the secret’s id as secret', { ...GOOD, MicrosoftAppPassword: OTHER_ID }, ['error app-secret-is-id']],
    ['a cut secret', { ...GOOD, MicrosoftAppPassword: 'abc8Q~abc' }, ['error app-secret-short']],
    ['a quoted secret', { ...GOOD, MicrosoftAppPassword: `"${SECRET}"` }, ['error app-secret-quoted']],
    [
      'a secret without id',
      { ...GOOD, HOST: '', MicrosoftAppId: '' },
      ['warning app-id-missing', 'error app-secret-without-id', 'warning staff-without-teams'],
    ],
    [
      'one tenant, but which',
      { ...GOOD, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: '' },
      ['error app-tenant-missing'],
    ],
    ['a tenant by its name', { ...GOOD, MicrosoftAppTenantId: 'Contoso Ltd' }, ['error app-tenant-invalid']],
    ['an unknown type', { ...GOOD, MicrosoftAppType: 'singletenant' }, ['error app-type-unknown']],
    [
      'a tenant that is not used',
      { ...GOOD, MicrosoftAppType: 'MultiTenant' },
      ['warning app-tenant-ignored'],
    ],
    ['an unknown rulebook', { ...GOOD, RULEBOOK: 'mpn-2030' }, ['error rulebook-unknown']],
    ['a wrong number', { ...GOOD, RETENTION_DAYS: 'ten' }, ['error setting-invalid']],
    [
      'two wrong settings',
      { ...GOOD, PORT: '70000', LOG_LEVEL: 'loud' },
      ['error setting-invalid', 'error setting-invalid'],
    ],
    [
      'one letter too few',
      { ...GOOD, WEBCHAT_ORIGINS: '', WEBCHAT_ORIGIN: 'a' },
      ['warning setting-unknown'],
    ],
    ['two letters swapped', { ...GOOD, PROT: '80' }, ['warning setting-unknown']],
    ['the usual letters', { ...GOOD, DATADIR: '/data' }, ['warning setting-unknown']],
    ['a name of another program', { ...GOOD, PATH: '/bin', HOSTNAME: 'a', XDG_DATA_DIRS: '/usr' }, []],
    ['any origin', { ...GOOD, WEBCHAT_ORIGINS: '*' }, ['error origin-wildcard']],
    [
      'a page as origin',
      { ...GOOD, WEBCHAT_ORIGINS: 'https://www.example.com/help' },
      ['warning origin-path'],
    ],
    ['a host as origin', { ...GOOD, WEBCHAT_ORIGINS: 'www.example.com' }, ['error origin-invalid']],
    ['a host and port as origin', { ...GOOD, WEBCHAT_ORIGINS: 'localhost:8080' }, ['error origin-invalid']],
    [
      'all hosts of a domain',
      { ...GOOD, WEBCHAT_ORIGINS: 'https://*.example.com' },
      ['error origin-wildcard'],
    ],
    ['a slash after the origin', { ...GOOD, WEBCHAT_ORIGINS: 'https://www.example.com/' }, []],
    ['an origin in capitals', { ...GOOD, WEBCHAT_ORIGINS: 'HTTPS://WWW.Example.com:443' }, []],
    [
      'an insecure origin',
      { ...GOOD, WEBCHAT_ORIGINS: 'http://www.example.com' },
      ['warning origin-insecure'],
    ],
    ['a short key', { ...GOOD, DIRECT_LINE_SECRET: 'secret' }, ['error chat-key-short']],
    ['half an Azure store', { ...GOOD, AZURE_STORAGE_CONTAINER: 'bot' }, ['error azure-store-incomplete']],
    [
      'a key as connection string',
      { ...GOOD, AZURE_STORAGE_CONNECTION_STRING: 'c2VjcmV0==', AZURE_STORAGE_CONTAINER: 'bot' },
      ['error azure-connection-shape'],
    ],
    [
      'a bad container',
      { ...GOOD, AZURE_STORAGE_CONNECTION_STRING: KEY, AZURE_STORAGE_CONTAINER: 'Bot_Data' },
      ['error azure-container-name'],
    ],
    [
      'a bad account',
      { ...GOOD, AZURE_STORAGE_ACCOUNT: 'Bot Store', AZURE_STORAGE_CONTAINER: 'bot' },
      ['error azure-account-name'],
    ],
    ['nobody behind the counter', { ...GOOD, STAFF_TEAM_ID: '' }, ['warning staff-none']],
    ['a team by its name', { ...GOOD, STAFF_TEAM_ID: 'Support' }, ['error staff-team-invalid']],
    ['a member by e-mail', { ...GOOD, STAFF_IDS: 'jo@example.com' }, ['error staff-id-invalid']],
  ])('%s', async (_case, environment, expected) => {
    expect(troubles(await examine({ environment, probes: machine() }))).toEqual(expected);
  });
});

describe('a broken machine', () => {
  const azure = { ...GOOD, AZURE_STORAGE_CONNECTION_STRING: KEY, AZURE_STORAGE_CONTAINER: 'bot' };

  const file = (content: Buffer) => async (): Promise<Buffer> => content;
  it.each<[string, Partial<Probes>, string[], Environment?]>([
    ['an old Node', { nodeVersion: '18.20.1' }, ['error node-too-old']],
    ['an early Node 20', { nodeVersion: '20.9.0' }, ['error node-too-old']],
    ['an odd Node', { nodeVersion: '23.1.0' }, ['warning node-odd']],
    [
      'a read-only folder',
      { folder: async () => ({ exists: true, writable: false }) },
      ['error data-folder-not-writable'],
    ],
    [
      'a full disk',
      { folder: async () => ({ exists: true, writable: true, freeBytes: MB }) },
      ['error data-folder-low-space'],
    ],
    [
      'little space',
      { folder: async () => ({ exists: true, writable: true, freeBytes: 200 * MB }) },
      ['warning data-folder-low-space'],
    ],
    [
      'a full disk that nothing is kept on',
      { folder: async () => ({ exists: true, writable: false, freeBytes: MB }) },
      [],
      azure,
    ],
    ['a taken port', { portInUse: async () => true }, ['warning port-in-use']],
    ['a slow clock', { clockAhead: async () => -90 }, ['warning clock-skew']],
    ['a wrong clock', { clockAhead: async () => 3600 }, ['error clock-skew']],
    ['no server to ask for the time', { clockAhead: async () => undefined }, []],
    [
      'an Azure store that is closed',
      { azureStoreProblem: async () => 'AuthorizationFailure' },
      ['error azure-store-unreachable'],
      azure,
    ],
    [
      'an Azure store before the first start',
      { azureStoreProblem: async () => NO_CONTAINER },
      ['warning azure-container-missing'],
      azure,
    ],
    ['a broken rulebook', { rulebookProblem: () => 'asOf: expected a date' }, ['error rulebook-invalid']],
    ['a check that fails', { folder: () => Promise.reject(new TypeError('no')) }, ['warning check-failed']],
    ['the package of this bot', { file: file(packageFor(APP_ID)) }, []],
    [
      'a package, and no bot configured',
      { file: file(packageFor(APP_ID)) },
      ['warning app-id-missing', 'warning staff-none', 'warning manifest-bot-id-differs'],
      {},
    ],
    ['the package of another bot', { file: file(packageFor(OTHER_ID)) }, ['error manifest-bot-id-differs']],
    [
      'a manifest of another bot',
      { file: file(Buffer.from(`{"id":"x","bots":[{"botId":"${OTHER_ID}"}]}`)) },
      ['error manifest-bot-id-differs'],
    ],
    ['a package without a bot', { file: file(Buffer.from('{"id":"x"}')) }, ['error manifest-no-bot']],
    [
      'a package with a folder',
      { file: file(writeZip(new Map([['app/manifest.json', Buffer.from('{}')]]))) },
      ['error manifest-unreadable'],
    ],
    [
      'a package through a tunnel',
      { file: file(packageFor(APP_ID, 'x.ngrok-free.app')) },
      ['warning manifest-domain-open'],
    ],
  ])('%s', async (_case, changes, expected, environment = GOOD) => {
    expect(troubles(await examine({ environment, probes: machine(changes) }))).toEqual(expected);
  });

  it('a package that was named and is not there', async () => {
    const found = await examine({ environment: GOOD, probes: machine(), manifest: 'none.zip' });
    expect(troubles(found)).toEqual(['error manifest-missing']);
  });
});

describe('the fix', () => {
  const fixes = async (environment: Environment, changes: Partial<Probes> = {}): Promise<string> =>
    printFindings(await examine({ environment, probes: machine(changes) }));

  it.each([
    ['localhost:5500', 'Write http://localhost:5500.'],
    ['127.0.0.1', 'Write http://127.0.0.1.'],
    ['www.example.com', 'Write https://www.example.com.'],
  ])('of the origin %s is one that can be', async (origin, fix) => {
    expect(await fixes({ ...GOOD, WEBCHAT_ORIGINS: origin })).toContain(fix);
  });

  it('of a package can be run as it stands', async () => {
    const file = async (): Promise<Buffer> => packageFor(OTHER_ID, 'help.example.org');

    expect(await fixes(GOOD, { file })).toContain(
      `npm run teams:package -- --host help.example.org --app-id ${APP_ID}`,
    );
  });

  it('of a misspelt setting names the one that was meant', async () => {
    expect(await fixes({ ...GOOD, MICROSOFT_APP_TYPE: 'a' })).toContain('Write MicrosoftAppType,');
  });
});

describe('every finding', () => {
  it('says what, why and how to mend it, and never a secret', async () => {
    const environment = {
      ...GOOD,
      MicrosoftAppPassword: `"${OTHER_ID}`,
      DIRECT_LINE_SECRET: 'hush-hush',
      AZURE_STORAGE_CONNECTION_STRING: 'AccountName=bot;AccountKee=c2VjcmV0',
      AZURE_STORAGE_CONTAINER: 'bot',
    };
    const found = await examine({ environment, probes: machine({ clockAhead: async () => 999 }) });
    const bad = found.filter(({ level }) => level !== 'ok');
    expect(bad.length).toBeGreaterThanOrEqual(3);
    for (const { id, what, why, fix } of bad) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const text of [what, why, fix]) expect(text).toMatch(/^[A-Z].*[.]$/);
    }
    expect(printFindings(found)).not.toMatch(/hush-hush|c2VjcmV0|99999999/);
    expect(printFindings(found)).toMatch(/Why: .*\n {9}Fix: /);
  });
});

describe('at start', () => {
  it('shows what is not well, by id', async () => {
    const environment = { ...GOOD, MicrosoftAppPassword: OTHER_ID, WEBCHAT_ORIGINS: '*' };
    const found = await startupFindings(environment, machine());
    expect(found.map(({ id }) => id)).toEqual(['app-secret-is-id', 'origin-wildcard']);
  });

  it('asks no server and no port', async () => {
    const never = (): never => {
      throw new TypeError('asked');
    };
    const probes = machine({ clockAhead: never, portInUse: never, azureStoreProblem: never });
    expect(await startupFindings(GOOD, probes)).toEqual([]);
  });
});

describe('this machine', () => {
  const probes = systemProbes();

  it.each([
    ['.', { exists: true, writable: true }],
    ['./no/such/folder', { exists: false, writable: true }],
    ['./package.json', { exists: false, writable: false }],
  ])('the folder %s', async (path, expected) => {
    expect(await probes.folder(path)).toMatchObject(expected);
  });

  it('knows its settings and rulebooks', () => {
    expect(
      probes.settingProblems({
        PORT: 'x',
        RETENTION_DAYS: '0',
        HANDOFF_HUB: 'maybe',
        DIRECT_LINE_SECRET: 'hush',
      }),
    ).toEqual([
      'PORT: "x" cannot be used; set a whole number from 0 to 65535, or leave it out for 3978',
      expect.stringMatching(/^DIRECT_LINE_SECRET: it is too short/),
      'HANDOFF_HUB: "maybe" cannot be used; set true or false, or leave it out for false',
      'RETENTION_DAYS: "0" cannot be used; set a whole number of days, 1 or more, or leave it out for 30',
    ]);
    expect(probes.settingProblems({})).toEqual([]);
    expect(probes.rulebooks()).toContain('mpn-2021-05');
    expect(probes.rulebookProblem('mpn-2021-05')).toBeUndefined();
  });
});
