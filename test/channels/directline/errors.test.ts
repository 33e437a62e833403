import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { Chat, Opened, PAGE, SECRET, start } from './harness.js';
import type { Call, Service } from './harness.js';

const NOW = Date.parse('2025-06-01T12:00:00Z');
let service: Service;
let now = NOW;
let chat: Chat;
let other: Chat;
beforeAll(async () => {
  service = await start({ clock: () => new Date(now) });
  chat = await Chat.open(service);
  other = await Chat.open(service);
});
afterAll(async () => {
  await service.close();
});
afterEach(() => {
  now = NOW;
});

type Row = [what: string, method: string, path: string, call: () => Call, status: number, code: string];
const message = (text: unknown): object => ({ type: 'message', text });
const rows: Row[] = [
  ['no Authorization', 'POST', '/conversations', () => ({}), 401, 'MissingToken'],
  [
    'a malformed header',
    'POST',
    '/conversations',
    () => ({ headers: { authorization: 'Basic YQ==' } }),
    401,
    'MissingToken',
  ],
  ['a token of nobody', 'POST', '/conversations', () => ({ token: 'a.b.c' }), 403, 'InvalidToken'],
  ['a forged token', 'POST', '/conversations', () => ({ token: forged(chat.token) }), 403, 'InvalidToken'],
  [
    'an unsigned token',
    'POST',
    '/conversations',
    () => ({ token: unsigned(chat.token) }),
    403,
    'InvalidToken',
  ],
  ['a stream token as a session', 'GET', '/C', () => ({ token: streamToken(chat) }), 403, 'InvalidToken'],
  ['the secret as a session', 'POST', '/conversations', () => ({ token: SECRET }), 403, 'InvalidToken'],
  [
    'a token of another conversation',
    'GET',
    '/C/activities',
    () => ({ token: other.token }),
    403,
    'Forbidden',
  ],
  [
    'a page of a foreign origin',
    'GET',
    '/C',
    () => as(chat, { origin: 'https://evil.example' }),
    403,
    'OriginNotAllowed',
  ],
  [
    'a page of another allowed origin',
    'GET',
    '/C',
    () => as(chat, { origin: service.url }),
    403,
    'OriginNotAllowed',
  ],
  ['generate with a token', 'POST', '/tokens/generate', () => as(chat), 403, 'Forbidden'],
  [
    'generate for an id without dl_',
    'POST',
    '/tokens/generate',
    () => ({ token: SECRET, body: { user: { id: 'bob' } } }),
    400,
    'BadArgument',
  ],
  ['a watermark of somebody else', 'GET', '/C/activities?watermark=abc', () => as(chat), 400, 'BadArgument'],
  ['no activity', 'POST', '/C/activities', () => as(chat), 400, 'BadArgument'],
  ['broken JSON', 'POST', '/C/activities', () => ({ ...as(chat), body: '{"type":' }), 400, 'invalid-request'],
  ['a list', 'POST', '/C/activities', () => ({ ...as(chat), body: [message('a')] }), 400, 'BadArgument'],
  [
    'an activity of the channel',
    'POST',
    '/C/activities',
    () => ({ ...as(chat), body: { type: 'conversationUpdate' } }),
    400,
    'BadArgument',
  ],
  [
    'a text that is none',
    'POST',
    '/C/activities',
    () => ({ ...as(chat), body: message({}) }),
    400,
    'BadArgument',
  ],
  [
    'a file',
    'POST',
    '/C/activities',
    () => ({ ...as(chat), body: { ...message('a'), attachments: [{}] } }),
    400,
    'BadArgument',
  ],
  ['an upload', 'POST', '/C/upload?userId=x', () => ({ ...as(chat), body: 'x' }), 415, 'UploadNotSupported'],
  [
    'a packed body',
    'POST',
    '/C/activities',
    () => ({ ...as(chat, { 'content-encoding': 'gzip' }), body: 'x' }),
    415,
    'UnsupportedMediaType',
  ],
  [
    'over 64 kB',
    'POST',
    '/C/activities',
    () => ({ ...as(chat), body: message('x'.repeat(66_000)) }),
    413,
    'MessageSizeTooBig',
  ],
  [
    'a bot that fails',
    'POST',
    '/C/activities',
    () => ({ ...as(chat), body: message('crash') }),
    502,
    'BotRejectedActivity',
  ],
  ['a stream without WebSocket', 'GET', '/C/stream', () => as(chat), 426, 'UpgradeRequired'],
  ['an unknown address', 'GET', '/nothing', () => as(chat), 404, 'not-found'],
  ['a wrong method', 'PUT', '/conversations', () => as(chat), 405, 'method-not-allowed'],
];

it.each(rows)('%s: %s %s', async (_what, method, path, call, status, code) => {
  const full = `/v3/directline${path.replace(/^\/C/, `/conversations/${chat.opened.conversationId}`)}`;
  const answer = await service.call(method, full, call());
  expect([answer.status, answer.body]).toEqual([
    status,
    { error: { code, message: expect.stringMatching(/\w/) } },
  ]);
  expect(JSON.stringify(answer.body)).not.toMatch(/TypeError|is broken|node_modules|\\n/);
});

it('a token that was never used to start a conversation finds none', async () => {
  const { token, conversationId } = Opened.parse(
    (await service.call('POST', '/v3/directline/tokens/generate', { token: SECRET })).body,
  );
  const answer = await service.call('GET', `/v3/directline/conversations/${conversationId}`, { token });
  expect([answer.status, answer.body]).toMatchObject([404, { error: { code: 'ConversationNotFound' } }]);
});

describe('the life of a token', () => {
  it.each([
    ['just before its end', 1799, 200, undefined],
    ['at its end', 1800, 403, 'TokenExpired'],
  ])('%s', async (_when, seconds, status, code) => {
    now = NOW + seconds * 1000;
    for (const [method, path] of [
      ['POST', '/v3/directline/tokens/refresh'],
      ['GET', `${chat.path}/activities`],
    ] as const) {
      const answer = await service.call(method, path, { token: chat.token });
      expect(answer.status).toBe(status);
      if (code !== undefined) expect(answer.body).toMatchObject({ error: { code } });
    }
  });

  it('is renewed for the same conversation and person, again and again', async () => {
    let token = chat.token;
    for (let round = 1; round <= 4; round += 1) {
      now = NOW + round * 900_000;
      const answer = Opened.parse(
        (await service.call('POST', '/v3/directline/tokens/refresh', { token })).body,
      );
      expect(answer).toMatchObject({ conversationId: chat.opened.conversationId, expires_in: 1800 });
      token = answer.token;
    }
    expect((await service.call('GET', chat.path, { token })).status).toBe(200);
    expect(claims(token)['user']).toBe(claims(chat.token)['user']);
  });

  it('carries the person’s id where the stock clients read it, and neither the secret nor a guessable id', () => {
    expect(claims(chat.token)).toMatchObject({
      user: expect.stringMatching(/^dl_[\w-]{24}$/),
      origins: [PAGE],
    });
    expect(Buffer.from(chat.token, 'base64url').toString()).not.toContain(SECRET);
    expect(claims(other.token)['user']).not.toBe(claims(chat.token)['user']);
  });

  it('is not accepted by an endpoint with another secret', async () => {
    const elsewhere = await start({ secret: 'another', storage: service.storage });
    expect((await elsewhere.call('GET', chat.path, { token: chat.token })).status).toBe(403);
    await elsewhere.close();
  });
});

describe('the page’s token', () => {
  it.each([
    ['an allowed page', () => PAGE, 200],
    ['a page of this server', () => service.url, 200],
    ['a foreign page', () => 'https://evil.example', 403],
    ['a look-alike', () => `${PAGE}.evil.example`, 403],
    ['a sandboxed frame', () => 'null', 403],
    ['nobody in particular', () => undefined, 403],
  ])('for %s', async (_who, origin, status) => {
    const from = origin();
    const answer = await service.call('POST', '/webchat/token', {
      headers: from === undefined ? {} : { origin: from },
    });
    expect(answer.status).toBe(status);
    if (status === 200)
      expect(answer.body).toMatchObject({ domain: `${service.url}/v3/directline`, expires_in: 1800 });
  });

  it.each([
    ['x-forwarded-proto', { 'x-forwarded-proto': 'https', origin: PAGE }, 'https:'],
    ['nothing', { origin: PAGE }, 'http:'],
  ])('names the scheme of %s', async (_what, headers, protocol) => {
    const { domain, token } = Opened.parse((await service.call('POST', '/webchat/token', { headers })).body);
    expect(new URL(domain ?? '').protocol).toBe(protocol);
    const started = await service.call('POST', '/v3/directline/conversations', { token, headers });
    expect(Opened.parse(started.body).streamUrl).toMatch(protocol === 'https:' ? /^wss:/ : /^ws:/);
  });
});

describe('other origins', () => {
  it.each([
    ['an allowed page', PAGE, 204, PAGE],
    ['a foreign page', 'https://evil.example', 403, null],
  ])('a preflight of %s', async (_who, origin, status, allowed) => {
    const answer = await service.call('OPTIONS', '/v3/directline/conversations', {
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(answer.headers.get('vary')).toContain('Origin');
    if (allowed === null) return;
    const names = answer.headers.get('access-control-allow-headers')?.split(', ');
    expect(names).toEqual(['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']);
  });

  it('shows an allowed page its errors too', async () => {
    const answer = await service.call('POST', `${chat.path}/activities`, {
      ...as(chat, { origin: PAGE }),
      body: '{',
    });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, PAGE]);
  });

  it('may ask for a token and read why they get none, so that the chat can say so', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const preflight = await service.call('OPTIONS', '/webchat/token', { headers });
    const refused = await service.call('POST', '/webchat/token', { headers });
    expect([preflight.status, refused.status]).toEqual([204, 403]);
    for (const { headers: sent } of [preflight, refused]) {
      expect(sent.get('access-control-allow-origin')).toBe('https://evil.example');
      expect(sent.get('access-control-allow-credentials')).toBeNull();
    }
    expect(refused.body).toMatchObject({ error: { code: 'OriginNotAllowed' } });
    expect(JSON.stringify(refused.body)).not.toContain('token"');
  });

  it('leaves the rest of the server alone', async () => {
    const answer = await service.call('OPTIONS', '/elsewhere', { headers: { origin: PAGE } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([404, null]);
  });
});

describe('too many requests', () => {
  const tight = { burst: 3, perSecond: 0.5 };
  it.each([
    [
      'tokens per address',
      { tokenRequests: tight },
      (s: Service) => s.call('POST', '/webchat/token', { headers: { origin: PAGE } }),
    ],
    [
      'guesses of the secret',
      { tokenRequests: tight },
      (s: Service) => s.call('POST', '/v3/directline/tokens/generate', { token: 'x' }),
    ],
    [
      'requests per address',
      { requests: tight },
      (s: Service) => s.call('GET', '/v3/directline/conversations/x', { token: 'x' }),
    ],
  ])('%s: 429 with Retry-After, and again after it', async (_what, limits, call) => {
    let time = NOW;
    const limited = await start({ limits, clock: () => new Date(time) });
    for (let round = 0; round < 3; round += 1) expect((await call(limited)).status).not.toBe(429);
    const refused = await call(limited);
    expect([refused.status, refused.headers.get('retry-after'), refused.body]).toMatchObject([
      429,
      '2',
      { error: { code: 'TooManyRequests' } },
    ]);
    time += 2000;
    expect((await call(limited)).status).not.toBe(429);
    await limited.close();
  });

  it('activities per conversation, without harm to the neighbour', async () => {
    const limited = await start({ limits: { activities: tight }, clock: () => new Date(NOW) });
    const [loud, calm] = [await Chat.open(limited), await Chat.open(limited)];
    const statuses: number[] = [];
    for (const text of ['1', '2', '3', '4']) statuses.push((await loud.say(text)).status);
    expect([...statuses, (await calm.say('me')).status]).toEqual([200, 200, 200, 429, 200]);
    await limited.close();
  });
});

describe('with Azure’s secret', () => {
  const run = async (
    status: number,
    body: object,
  ): Promise<{ asked: unknown[]; answer: unknown[]; endpoint: string }> => {
    const asked: unknown[] = [];
    const azure = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        asked.push(request.url, request.headers.authorization, JSON.parse(text));
        response.statusCode = status;
        response.end(JSON.stringify(body));
      });
    }).listen(0, '127.0.0.1');
    await once(azure, 'listening');
    const endpoint = `http://127.0.0.1:${String((azure.address() as AddressInfo).port)}`; // A TCP server.
    const ours = await start({ azureSecret: 'azure-secret', azureEndpoint: endpoint });
    const answer = await ours.call('POST', '/webchat/token', {
      headers: { origin: PAGE },
      body: { locale: 'fr' },
    });
    await ours.close();
    azure.closeAllConnections();
    azure.close();
    return { asked, answer: [answer.status, answer.body], endpoint };
  };

  it('exchanges it for a token bound to a new person and the page', async () => {
    const { asked, answer, endpoint } = await run(200, { conversationId: 'c', token: 't', expires_in: 3600 });
    const userId = expect.stringMatching(/^dl_/);
    expect(asked).toEqual([
      '/v3/directline/tokens/generate',
      'Bearer azure-secret',
      { user: { id: userId }, trustedOrigins: [PAGE] },
    ]);
    const domain = `${endpoint}/v3/directline`;
    expect(answer).toEqual([200, { conversationId: 'c', token: 't', expires_in: 3600, domain, userId }]);
  });

  it.each([
    ['refuses', 403, { error: { message: 'azure-secret is wrong' } }],
    ['answers nonsense', 200, {}],
  ])('when Azure %s, the page learns only that', async (_what, status, body) => {
    const { answer } = await run(status, body);
    expect(answer).toMatchObject([502, { error: { code: 'ServiceUnavailable' } }]);
    expect(JSON.stringify(answer)).not.toContain('azure-secret');
  });
});

function as(who: Chat, headers: Record<string, string> = {}): Call {
  return { token: who.token, headers };
}

function claims(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}

function recoded(token: string, change: object): string {
  return Buffer.from(JSON.stringify({ ...claims(token), ...change })).toString('base64url');
}

function forged(token: string): string {
  const [header, , signature] = token.split('.');
  return `${header ?? ''}.${recoded(token, { user: 'dl_somebody-else' })}.${signature ?? ''}`;
}

function unsigned(token: string): string {
  return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${recoded(token, {})}.`;
}

function streamToken(of: Chat): string {
  return new URL(of.opened.streamUrl ?? '').searchParams.get('t') ?? '';
}
