import fc from 'fast-check';
import { activity, postMessage, sendRaw, startService } from '../helpers/service.js';
import type { Service } from '../helpers/service.js';

/** `FUZZ_RUNS=10000` for the full run. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const TIMEOUT = 60_000 + RUNS * 100;

let service: Service;
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
beforeAll(async () => {
  process.on('unhandledRejection', onUnhandled);
  service = await startService(
    { BEHIND_PROXY: 'true', LOG_LEVEL: 'warn' },
    { limits: { messages: { burst: 1e9, perSecond: 1e9 } } },
  );
});
afterAll(async () => {
  await service.close();
  process.off('unhandledRejection', onUnhandled);
});
afterEach(async () => {
  expect(unhandled).toEqual([]);
  expect(await (await fetch(`${service.url}/healthz`)).json()).toMatchObject({ status: 'ok' });
});

const address = fc.ipV4();
const nasty = fc.constantFrom<unknown>(
  '',
  '\u0000',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '${jndi:ldap://x}',
  '\r\nSet-Cookie: a=b',
  'x'.repeat(5_000),
  '\ud800',
  '👩‍👩‍👧‍👦'.repeat(50),
  '<at>',
  Number.MAX_SAFE_INTEGER,
  -1,
  1e308,
  true,
  null,
  [],
  {},
  [[]],
  [null],
  { id: null },
  { type: 'mention' },
  { verb: 'say', label: {} },
);
const value = fc.oneof(
  { weight: 2, arbitrary: nasty },
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary' }),
);
const field = fc.constantFrom(
  ...'type id timestamp localTimestamp channelId serviceUrl from conversation recipient text textFormat locale value'.split(
    ' ',
  ),
  ...'entities attachments membersAdded membersRemoved channelData replyToId deliveryMode name label action'.split(
    ' ',
  ),
  ...'reactionsAdded suggestedActions expiration callerId relatesTo importance __proto__ constructor toString'.split(
    ' ',
  ),
);
const nested = fc.constantFrom(
  'id',
  'name',
  'role',
  'aadObjectId',
  'tenantId',
  'isGroup',
  'conversationType',
  '0',
  'length',
);
const types = fc.constantFrom(
  'message',
  'conversationUpdate',
  'invoke',
  'event',
  'typing',
  'messageReaction',
  'endOfConversation',
  'installationUpdate',
  'messageUpdate',
  'messageDelete',
  'trace',
  'handoff',
  'command',
  'commandResult',
  'x',
);
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), field, value }),
  fc.record({ kind: fc.constant('nested' as const), field, nested, value }),
  fc.record({ kind: fc.constant('delete' as const), field }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(base: Record<string, unknown>, mutations: readonly Mutation[]): string {
  const entries = new Map(Object.entries(base));
  for (const each of mutations) {
    const old = entries.get(each.field);
    if (each.kind === 'delete') entries.delete(each.field);
    else if (each.kind === 'set') entries.set(each.field, each.value);
    else entries.set(each.field, { ...(typeof old === 'object' ? old : {}), [each.nested]: each.value });
  }
  // Written by hand, so that `__proto__` becomes a key like any other.
  return `{${[...entries].map(([key, v]) => `${JSON.stringify(key)}:${JSON.stringify(v) ?? 'null'}`).join(',')}}`;
}

const parallel = { numRuns: RUNS, endOnFailure: true };

describe('no input makes the program fail', () => {
  it(
    `${RUNS} mutated activities`,
    async () => {
      const counts = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(
          types,
          fc.array(mutation, { maxLength: 4 }),
          address,
          async (type, mutations, from) => {
            const body = mutate(activity({ type, conversation: { id: `fuzz-${from}` } }), mutations);
            const { status, text } = await postMessage(service.url, body, { 'x-forwarded-for': from });
            counts.set(status, (counts.get(status) ?? 0) + 1);
            expect(status).toBeLessThan(500);
            expect(text).not.toMatch(/node_modules|\.js:|\bat .+\(|TypeError|undefined \(/);
          },
        ),
        parallel,
      );
      // Both ways are really taken.
      expect(counts.get(200) ?? 0).toBeGreaterThan(RUNS / 20);
      expect(counts.get(400) ?? 0).toBeGreaterThan(RUNS / 20);
    },
    TIMEOUT,
  );

  it(
    `${RUNS} mutated Direct Line requests`,
    async () => {
      const open = async (from: string): Promise<{ id: string; headers: Record<string, string> }> => {
        const headers = { 'content-type': 'application/json', 'x-forwarded-for': from, origin: service.url };
        const call = async (path: string, token: string): Promise<Record<string, string>> => {
          const response = await fetch(`${service.url}${path}`, {
            method: 'POST',
            headers: { ...headers, authorization: `Bearer ${token}` },
            body: '{}',
          });
          return JSON.parse(await response.text());
        };
        const { token = '' } = await call('/webchat/token', '');
        const { conversationId = '' } = await call('/v3/directline/conversations', token);
        return { id: conversationId, headers: { ...headers, authorization: `Bearer ${token}` } };
      };
      const base = { type: 'message', text: 'how many incidents do we get with gold?' };
      const paths = fc.constantFrom('activities', 'activities', 'activities', 'upload', 'stream', '', 'x');
      let chat = await open('10.0.0.1');
      let sent = 0;
      await fc.assert(
        fc.asyncProperty(
          types,
          fc.array(mutation, { maxLength: 4 }),
          paths,
          fc.oneof(fc.constant(''), fc.string({ maxLength: 20 })),
          address,
          async (type, mutations, path, watermark, from) => {
            sent += 1;
            if (sent % 15 === 0) chat = await open(from);
            const query = watermark === '' ? '' : `?watermark=${encodeURIComponent(watermark)}`;
            const method = path === 'activities' && sent % 4 > 0 ? 'POST' : 'GET';
            const response = await fetch(
              `${service.url}/v3/directline/conversations/${chat.id}/${path}${query}`,
              {
                method,
                headers: chat.headers,
                ...(method === 'POST' ? { body: mutate({ ...base, type }, mutations) } : {}),
              },
            );
            const text = await response.text();
            expect([response.status >= 500, text.slice(0, 100)]).toEqual([false, expect.anything()]);
            expect(text).not.toMatch(/node_modules|\.js:|TypeError/);
          },
        ),
        parallel,
      );
    },
    TIMEOUT,
  );

  it(
    'bytes that are hardly HTTP',
    async () => {
      const start = ['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'CONNECT', 'x'];
      const targets = [
        '/',
        '//',
        '///',
        '*',
        'http://[',
        '//[::1',
        '/%',
        '/\u0000',
        '/v3/directline/conversations/%/stream',
        '\\\\',
        '/?a=%ff',
        '/api/messages?__proto__[x]=1',
        'http://x:99999/',
      ];
      const upgrade =
        'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n';
      const extras = [
        '',
        upgrade,
        'Content-Length: -1\r\n',
        'Transfer-Encoding: chunked\r\n',
        'Expect: 100-continue\r\n',
        'Host: [\r\n',
      ];
      const all = start.flatMap((method) =>
        targets.flatMap((target) => extras.map((extra) => [method, target, extra] as const)),
      );
      const answers = await Promise.all(
        all.map(([method, target, extra]) =>
          sendRaw(service.port, `${method} ${target} HTTP/1.1\r\nHost: x\r\n${extra}\r\n`, 1_500),
        ),
      );
      for (const [i, answer] of answers.entries())
        expect([all[i], answer.slice(0, 13)]).not.toEqual([all[i], expect.stringMatching(/^HTTP\/1\.1 5/)]);
    },
    TIMEOUT,
  );
});
