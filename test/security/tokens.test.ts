import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { activity, postMessage, repliesIn, startService } from '../helpers/service.js';
import type { Service } from '../helpers/service.js';

const APP = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';
const CHANNEL_ISSUER = 'https://api.botframework.com';
const EMULATOR_ISSUER = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An OpenID document and its keys, as the Bot Framework publishes them. */
async function startKeys(): Promise<{ url: string; server: Server }> {
  const { n, e } = ours.publicKey.export({ format: 'jwk' });
  const server = createServer((request, response) => {
    const base = `http://${request.headers.host}`;
    const body =
      request.url === '/keys'
        ? { keys: [{ kty: 'RSA', use: 'sig', kid: 'key-1', n, e, endorsements: ['msteams', 'emulator'] }] }
        : { issuer: CHANNEL_ISSUER, jwks_uri: `${base}/keys` };
    // restify changes what writeHead gives back, in every server of the process.
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/openid`, server };
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

interface Making {
  header?: object;
  claims?: object;
  key?: KeyObject;
  /** What is signed with the public key as if it were a shared secret, or not at all. */
  algorithm?: 'RS256' | 'HS256' | 'none';
}

function token({
  header = {},
  claims = {},
  key = ours.privateKey,
  algorithm = 'RS256',
}: Making = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const content = [
    encode({ alg: algorithm, typ: 'JWT', kid: 'key-1', ...header }),
    encode({
      iss: CHANNEL_ISSUER,
      aud: APP,
      nbf: now - 60,
      exp: now + 600,
      serviceurl: SERVICE_URL,
      ...claims,
    }),
  ].join('.');
  return `Bearer ${content}.${sign(content, key, algorithm)}`;
}

function sign(content: string, key: KeyObject, algorithm: string): string {
  if (algorithm === 'none') return '';
  if (algorithm === 'RS256') return createSign('RSA-SHA256').update(content).sign(key, 'base64url');
  const secret = ours.publicKey.export({ type: 'spki', format: 'pem' });
  return createHmac('sha256', secret).update(content).digest('base64url');
}

const past = Math.floor(Date.now() / 1000) - 4_000;
const emulator = (claims: object = {}): object => ({
  iss: EMULATOR_ISSUER,
  ver: '1.0',
  appid: APP,
  ...claims,
});

let keys: Awaited<ReturnType<typeof startKeys>>;
let service: Service;
const said: unknown[] = [];
const { error: realError } = console;
beforeAll(async () => {
  // The SDK writes what it refuses to the console.
  console.error = (...words: unknown[]) => void said.push(words);
  keys = await startKeys();
  service = await startService(
    { MicrosoftAppId: APP, MicrosoftAppPassword: 'not-a-real-one', MicrosoftAppTenantId: TENANT },
    {
      authentication: {
        ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/',
        ToChannelFromBotOAuthScope: CHANNEL_ISSUER,
        ToBotFromChannelTokenIssuer: CHANNEL_ISSUER,
        OAuthUrl: 'http://127.0.0.1:9/',
        ToBotFromChannelOpenIdMetadataUrl: keys.url,
        ToBotFromEmulatorOpenIdMetadataUrl: keys.url,
      },
    },
  );
});
afterAll(async () => {
  await service.close();
  keys.server.close();
  console.error = realError;
});

const fromTeams = (more: object = {}): object =>
  activity({ channelId: 'msteams', serviceUrl: SERVICE_URL, ...more });

describe('/api/messages with an app id', () => {
  const refused: [what: string, authorization: () => string | undefined][] = [
    ['no token', () => undefined],
    ['an empty header', () => ' '],
    ['another scheme', () => token().replace('Bearer', 'Basic')],
    ['no scheme', () => token().replace('Bearer ', '')],
    ['something that is no token', () => 'Bearer x'],
    ['dots', () => 'Bearer ...'],
    ['broken JSON inside', () => 'Bearer e30x.e30x.e30x'],
    ['a list inside', () => `Bearer ${encode([])}.${encode([])}.x`],
    ['an expired one', () => token({ claims: { exp: past } })],
    ['one that is not valid yet', () => token({ claims: { nbf: past + 8_000 } })],
    ['the audience of another bot', () => token({ claims: { aud: 'aaaaaaaa-0000-0000-0000-000000000000' } })],
    ['no audience', () => token({ claims: { aud: undefined } })],
    [
      'an issuer that is not the channel service',
      () => token({ claims: { iss: 'https://attacker.example' } }),
    ],
    ['no issuer', () => token({ claims: { iss: undefined } })],
    ['a key of somebody else', () => token({ key: theirs.privateKey })],
    ['a key that is not published', () => token({ header: { kid: 'key-2' }, key: theirs.privateKey })],
    ['no key id', () => token({ header: { kid: undefined } })],
    ['the none algorithm', () => token({ algorithm: 'none' })],
    ['the none algorithm in capitals', () => token({ algorithm: 'none', header: { alg: 'NONE' } })],
    ['the public key used as a shared secret', () => token({ algorithm: 'HS256' })],
    [
      'a token for another service address',
      () => token({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }),
    ],
    ['no service address', () => token({ claims: { serviceurl: undefined } })],
    [
      'a changed claim under an old signature',
      () => token().replace(/\.(.)/, (_m, c) => `.${c === 'e' ? 'f' : 'e'}`),
    ],
    [
      'the emulator way with the app id of another bot',
      () => token({ claims: emulator({ appid: 'other' }) }),
    ],
    [
      'the emulator way from another tenant',
      () => token({ claims: emulator({ iss: `https://sts.windows.net/${TENANT}x/` }) }),
    ],
    [
      'the emulator way with a key of somebody else',
      () => token({ claims: emulator(), key: theirs.privateKey }),
    ],
    [
      'a token of another bot',
      () => token({ claims: { iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0', appid: 'other' } }),
    ],
  ];
  it.each(refused)('%s: refused, and nothing told', async (_what, authorization) => {
    const header = authorization();
    const { status, text } = await postMessage(
      service.url,
      fromTeams(),
      header === undefined ? {} : { authorization: header },
    );
    expect([401, 403]).toContain(status);
    expect(JSON.parse(text)).toEqual({
      error: { code: 'unauthorized', message: 'The request is not authenticated for this bot.' },
    });
  });

  it('a channel that the key is not endorsed for: refused', async () => {
    const { status } = await postMessage(service.url, fromTeams({ channelId: 'facebook' }), {
      authorization: token(),
    });
    expect(status).toBe(401);
  });

  it('the channel of the App Service extension, which has a check of its own: refused', async () => {
    const { status } = await postMessage(service.url, fromTeams({ channelId: 'AseChannel' }), {
      authorization: token(),
    });
    expect(status).toBe(400);
  });

  it.each([
    ['from the channel service', {}],
    ['from the emulator', emulator()],
  ])('a valid token %s passes', async (_what, claims) => {
    const { status, text } = await postMessage(service.url, fromTeams(), {
      authorization: token({ claims }),
    });
    expect(status).toBe(200);
    expect(repliesIn(text)[0]).toMatch(/\w/);
  });

  it('neither tokens nor keys get into the log', () => {
    expect(service.logs.length).toBeGreaterThan(20);
    expect(service.logs.join('\n')).not.toMatch(/Bearer|eyJ|BEGIN|attacker/);
  });
});

describe('/api/messages where the keys cannot be had', () => {
  it('says so in time, and answers nobody', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/openid`;
    const waiting = await startService(
      { MicrosoftAppId: APP, MicrosoftAppPassword: 'not-a-real-one', MicrosoftAppTenantId: TENANT },
      {
        authentication: {
          ToBotFromChannelTokenIssuer: CHANNEL_ISSUER,
          ToBotFromChannelOpenIdMetadataUrl: url,
        },
        limits: { keysMs: 300 },
      },
    );

    const { status, text } = await postMessage(waiting.url, fromTeams(), { authorization: token() });

    silent.closeAllConnections();
    silent.close();
    await waiting.close();
    expect(status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'unavailable' } });
  });
});
