import { connect } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Next, Request, Response } from 'restify';
import { createLogger } from '../../src/logger.js';
import { createServer } from '../../src/server/create-server.js';
import { activity, postMessage, repliesIn, sendRaw, startService } from '../helpers/service.js';
import type { Service } from '../helpers/service.js';

const NOT_FOUND = 'not-found';
let service: Service;
beforeAll(async () => {
  service = await startService(
    {},
    { limits: { headersMs: 300, bodyMs: 300, bodyBytes: 100_000, activities: { burst: 5, perSecond: 1 } } },
  );
});
afterAll(() => service.close());

type Row = [method: string, path: string, status: number, code: string | undefined];

describe('addresses and methods', () => {
  const rows: Row[] = [
    ['GET', '/', 200, undefined],
    ['HEAD', '/', 200, undefined],
    ['GET', '/en', 200, undefined],
    ['GET', '/fr', 200, undefined],
    ['GET', '/healthz', 200, undefined],
    ['HEAD', '/healthz', 200, undefined],
    ['GET', '/readyz', 200, undefined],
    ['HEAD', '/readyz', 200, undefined],
    ['GET', '/metrics', 200, undefined],
    ['GET', '/webchat/embed.js', 200, undefined],
    ['HEAD', '/webchat/embed.js', 200, undefined],
    ['GET', '/nothing', 404, NOT_FOUND],
    ['POST', '/nothing', 404, NOT_FOUND],
    ['GET', '/api/messages', 405, 'method-not-allowed'],
    ['PUT', '/api/messages', 405, 'method-not-allowed'],
    ['DELETE', '/', 405, 'method-not-allowed'],
    ['POST', '/healthz', 405, 'method-not-allowed'],
    ['GET', '/%E0%A4%A', 404, NOT_FOUND],
    ['GET', '/v3/directline/conversations/%E0%A4%A/activities', 404, NOT_FOUND],
  ];
  it.each(rows)('%s %s: %i %s', async (method, path, status, code) => {
    const response = await fetch(`${service.url}${path}`, { method });
    const text = await response.text();
    expect(response.status).toBe(status);
    if (code !== undefined)
      expect(JSON.parse(text)).toEqual({ error: { code, message: expect.any(String) } });
    if (method === 'HEAD') expect(text).toBe('');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('server')).toBeNull();
  });

  it.each([
    ['/', 'fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['/', 'fr-CA', 'fr'],
    ['/', 'de, fr;q=0.7, en;q=0.5', 'fr'],
    ['/', 'en-US,en;q=0.9,fr;q=0.8', 'en'],
    ['/', 'en;q=0.5, fr;q=0.5', 'en'],
    ['/', 'fr;q=0, de', 'en'],
    ['/', 'fr;q=x', 'en'],
    ['/', 'de-DE,*', 'en'],
    ['/en', 'fr-FR', 'en'],
    ['/fr', 'en-GB', 'fr'],
    ['/privacy', 'fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['/privacy', 'en-GB', 'en'],
    ['/en/privacy', 'fr-FR', 'en'],
    ['/confidentialite', 'en-GB', 'fr'],
    ['/terms', 'fr-FR', 'fr'],
    ['/en/terms', 'fr-FR', 'en'],
    ['/conditions', 'en-GB', 'fr'],
  ])('%s is in the language that the browser prefers (%s): %s', async (path, wanted, language) => {
    const response = await fetch(`${service.url}${path}`, { headers: { 'accept-language': wanted } });

    expect(await response.text()).toContain(`<html lang="${language}">`);
    expect(response.headers.get('vary')).toBe(
      ['/', '/privacy', '/terms'].includes(path) ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding',
    );
  });

  it('serves the same page plain and packed', async () => {
    const plain = await (
      await fetch(`${service.url}/`, { headers: { 'accept-encoding': 'identity' } })
    ).text();
    for (const encoding of ['gzip', 'br']) {
      const response = await fetch(`${service.url}/`, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.text()).toBe(plain);
    }
  });

  it.each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.0, br; q=0', null],
    ['BR;q=0.5, gzip;q=1', 'br'],
    ['gzip;q=0, *', null],
    ['x-br', null],
  ])('sends who accepts “%s” %s', async (accepted, encoding) => {
    const response = await fetch(`${service.url}/`, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });

  it('answers only what it has when somebody has the newest version', async () => {
    const first = await fetch(`${service.url}/`);
    const eTag = first.headers.get('etag') ?? '';
    expect((await fetch(`${service.url}/`, { headers: { 'if-none-match': eTag } })).status).toBe(304);
  });
});

describe('the policy of our own pages', () => {
  const policyWith = async (environment: Record<string, string>): Promise<string> => {
    const other = await startService(environment);
    const response = await fetch(`${other.url}/`);
    await other.close();
    expect(response.status).toBe(200);
    return response.headers.get('content-security-policy') ?? '';
  };

  it.each([
    ['this server alone', {}, "connect-src 'self' ws: wss:"],
    [
      'also Azure where the chat talks to it',
      { AZURE_DIRECT_LINE_SECRET: 'of-azure' },
      "connect-src 'self' ws: wss: https://directline.botframework.com",
    ],
  ])('lets them call %s', async (_whom, environment: Record<string, string>, directive) => {
    expect((await policyWith(environment)).split('; ')).toContain(directive);
  });

  it.each([
    ['as it is written', 'https://пример.рф', 'https://xn--e1afmkfd.xn--p1ai'],
    ['with a path', 'https://Help.example/fr/', 'https://help.example'],
    ['not at all if it is none', 'пример.рф', ''],
  ])('lets a site show them in a frame whose origin is given %s', async (_how, given, origin) => {
    const policy = await policyWith({ WEBCHAT_ORIGINS: given });
    expect(policy.split('; ')).toContain(`frame-ancestors 'self' ${origin}`.trim());
  });
});

describe('the chat on another site', () => {
  it.each([
    ['as it is sent', 'https://help.example', 'https://help.example', 200],
    ['with a slash at the end', 'https://help.example/', 'https://help.example', 200],
    ['in capitals, with its port', 'HTTPS://Help.Example:443', 'https://help.example', 200],
    ['without its scheme, and none is sent', 'localhost:8080', 'null', 403],
  ])('opens where the origin is given %s', async (_how, given, sent, status) => {
    const other = await startService({ WEBCHAT_ORIGINS: given });
    const response = await fetch(`${other.url}/webchat/token`, { method: 'POST', headers: { origin: sent } });
    await other.close();
    expect(response.status).toBe(status);
  });
});

describe('a failure that nobody foresaw', () => {
  it.each([
    ['nothing', undefined, '{"error":{"code":"internal","message":"Something went wrong."}}'],
    ['the head of a page', 'text/html; charset=utf-8', 'Something went wrong.'],
    ['the head of a file', 'application/octet-stream', 'Something went wrong.'],
  ])('tells nothing internal after %s', async (_what, type, body) => {
    const server = createServer({
      logger: createLogger('silent'),
      health: () => ({ ok: true, problems: [] }),
    });
    server.get('/fails', (_request: Request, response: Response, next: Next) => {
      if (type !== undefined) response.setHeader('Content-Type', type);
      next(new TypeError('no such file /srv/data/secret'));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // A listening TCP server has a port.
    const response = await fetch(`http://127.0.0.1:${port}/fails`);
    const answer = [response.status, await response.text()];
    server.close();
    expect(answer).toEqual([500, body]);
  });
});

describe('bodies', () => {
  const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const rows: [what: string, body: string, headers: Record<string, string>, status: number, code: string][] =
    [
      ['no JSON', '{"type":', {}, 400, 'invalid-request'],
      ['a list', '[]', {}, 400, 'invalid-activity'],
      ['null', 'null', {}, 400, 'invalid-activity'],
      ['nothing', '', {}, 400, 'invalid-activity'],
      [
        'a form',
        'type=message',
        { 'content-type': 'application/x-www-form-urlencoded' },
        415,
        'unsupported-media-type',
      ],
      ['a file', 'x', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'unsupported-media-type'],
      ['no type', '{}', { 'content-type': '' }, 415, 'unsupported-media-type'],
      ['what is said to be packed', '{}', { 'content-encoding': 'gzip' }, 415, 'unsupported-media-type'],
      ['too much', JSON.stringify({ text: 'x'.repeat(100_000) }), {}, 413, 'too-large'],
      ['too deep', deep(5_000), {}, 400, 'invalid-request'],
      ['too deep within', `{"value":${deep(100)}}`, {}, 400, 'invalid-request'],
    ];
  it.each(rows)('%s is refused', async (_what, body, headers, status, code) => {
    const response = await postMessage(service.url, body, headers);
    expect(response.status).toBe(status);
    expect(JSON.parse(response.text)).toMatchObject({ error: { code } });
  });

  it('a bracket in a sentence is not depth', async () => {
    const text = `${'[{'.repeat(200)} how many incidents with gold? \\"[`;
    const response = await postMessage(service.url, activity({ text, conversation: { id: 'brackets' } }));
    expect(response.status).toBe(200);
  });

  it('a pasted book is answered with a polite sentence', async () => {
    const big = await startService();
    const text = 'how many incidents with gold? '.repeat(34_000);
    const response = await postMessage(big.url, activity({ text }));
    await big.close();
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(response.status).toBe(200);
    expect(repliesIn(response.text)[0]).toMatch(/long/i);
  });
});

describe('slow clients', () => {
  it('are dropped when their headers do not come', async () => {
    const socket = connect(service.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\n');
    const dripping = setInterval(() => socket.write('X-Slow: y\r\n'), 50);
    socket.on('error', () => undefined);
    await once(socket, 'close');
    clearInterval(dripping);
    expect(socket.destroyed).toBe(true);
  });

  it('are told when their body does not come, and dropped', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"';
    const answer = await sendRaw(service.port, head, 5_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(/Connection: close/i);
  });

  it('a web chat that stays open is not one', async () => {
    const origin = service.url;
    const call = async (path: string, token = ''): Promise<{ token: string; streamUrl: string }> => {
      const headers = { 'content-type': 'application/json', origin, authorization: `Bearer ${token}` };
      const response = await fetch(`${service.url}${path}`, { method: 'POST', headers, body: '{}' });
      return JSON.parse(await response.text());
    };
    const { token } = await call('/webchat/token');
    const { streamUrl } = await call('/v3/directline/conversations', token);
    const { WebSocket } = await import('ws');
    const socket = new WebSocket(streamUrl, { headers: { origin } });
    await once(socket, 'open');
    // Its own time ran first, so when this one's is over the web chat's is too.
    const silent = connect(service.port, '127.0.0.1');
    silent.on('error', () => undefined);
    await once(silent, 'close');
    expect(socket.readyState).toBe(socket.OPEN);
    expect(await (await fetch(`${service.url}/metrics`)).text()).toMatch(/^assistant_web_sockets_open 1$/m);
    socket.terminate();
  });
});

describe('rates', () => {
  it('one conversation that sends too fast is asked to wait, others are not', async () => {
    const send = (id: string): ReturnType<typeof postMessage> =>
      postMessage(service.url, activity({ conversation: { id } }));
    const answers = [];
    for (let i = 0; i < 7; i += 1) answers.push(await send('fast'));
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send('calm')).status).toBe(200);
  });

  it('an address that sends too fast is asked to wait', async () => {
    const narrow = await startService(
      { BEHIND_PROXY: 'true' },
      { limits: { messages: { burst: 3, perSecond: 0.01 } } },
    );
    const from = (address: string): Promise<number> =>
      postMessage(narrow.url, {}, { 'x-forwarded-for': `9.9.9.9, ${address}` }).then(({ status }) => status);
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push(await from('10.0.0.1'));
    statuses.push(await from('10.0.0.2'));
    await narrow.close();
    expect(statuses).toEqual([400, 400, 400, 429, 400]);
  });
});

describe('health and metrics', () => {
  it('count turns by topic, language, outcome, and time the store', async () => {
    await postMessage(service.url, activity({ conversation: { id: 'metrics' }, text: 'help' }));
    await postMessage(service.url, activity({ conversation: { id: 'metrics-fr' }, text: 'bonjour' }));
    await postMessage(service.url, activity({ conversation: { id: 'metrics' }, text: 'staff off' }));
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toMatch(
      /^assistant_turns_total\{topic="greeting",language="fr",outcome="conversation",channel="emulator"\} \d+$/m,
    );
    // What staff say to the assistant is neither a question nor a failure.
    expect(text).toMatch(
      /^assistant_turns_total\{topic="none",language="none",outcome="other",channel="emulator"\} 1$/m,
    );
    expect(text).not.toMatch(/outcome="failed"|errors_total\{kind="turn"\}/);
    expect(text).toMatch(/^assistant_turn_seconds_bucket\{channel="emulator",le="\+Inf"\} \d+$/m);
    expect(text).toMatch(/^assistant_store_seconds_count\{operation="write"\} \d+$/m);
    expect(text).toMatch(
      /^assistant_http_requests_total\{method="POST",route="\/api\/messages",status="200"\} \d+$/m,
    );
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"\n]*",?)+\})? [\d.e+-]+)$/);
  });

  const PRODUCTION = { MicrosoftAppId: '11111111-2222-3333-4444-555555555555' };
  const rows: [
    who: string,
    headers: Record<string, string>,
    status: number,
    more?: Record<string, string>,
  ][] = [
    ['this machine', {}, 200],
    ['somebody through a proxy on it', { 'x-forwarded-for': '203.0.113.9' }, 403],
    ['a name made to point here', { host: 'attacker.example' }, 403],
    ['the token', { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer the-right-one-of-all' }, 200],
    ['another token', { authorization: 'Bearer wrong' }, 403],
    ['a page in a browser on it', { origin: 'http://localhost:8080' }, 403],
    // A proxy need not say that it is one.
    ['this machine, where others can reach it', {}, 403, PRODUCTION],
    ['the token there', { authorization: 'Bearer the-right-one-of-all' }, 200, PRODUCTION],
  ];
  it.each(rows)('/metrics for %s: %#', async (_who, headers, status, more = {}) => {
    const guarded = await startService({ METRICS_TOKEN: 'the-right-one-of-all', ...more });
    const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    const answer = await sendRaw(guarded.port, `GET /metrics HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    await guarded.close();
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it.each([
    ['shown in local mode', {}, ['app-id-missing']],
    ['not shown to who has no token otherwise', PRODUCTION, []],
  ])('reasons of /healthz are %s', async (_what, environment: Record<string, string>, problems) => {
    const other = await startService(environment);
    const health: unknown = await (await fetch(`${other.url}/healthz`)).json();
    await other.close();
    expect(health).toEqual({
      status: 'ok',
      problems: problems.length === 0 ? [] : expect.arrayContaining(problems),
    });
  });
});
