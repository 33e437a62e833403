import { activity, postMessage, repliesIn, sendRaw, startService } from '../helpers/service.js';
import type { Service } from '../helpers/service.js';

let service: Service;
beforeAll(async () => {
  service = await startService({ LOG_LEVEL: 'info' });
});
afterAll(() => service.close());

describe('prototype pollution', () => {
  it('as names of conversations and people', async () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { status, text } = await postMessage(
        service.url,
        activity({ conversation: { id }, from: { id }, text: 'help' }),
      );
      expect([status, repliesIn(text).length]).toEqual([200, 1]);
    }
  });
});

describe('paths that lead elsewhere', () => {
  const targets = [
    '/../package.json',
    '/..%2fpackage.json',
    '/webchat/../../package.json',
    '/webchat/..%2f..%2fpackage.json',
    '/webchat/..%5c..%5cpackage.json',
    '/webchat/%2e%2e/%2e%2e/package.json',
    '//etc/passwd',
    '/webchat//embed.js/..',
    '/webchat/embed.js%00.html',
    '/index.html/../../data',
    'file:///etc/passwd',
    '/embed.js.map',
    '/.env',
    '/data/direct-line-secret',
  ];
  it.each(targets)('GET %s: nothing there', async (target) => {
    const answer = await sendRaw(
      service.port,
      `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toMatch(/root:|"dependencies"/);
  });

  it.each([
    '/v3/%64irectline/tokens/generate',
    '/v3/directlin%65/tokens/generate',
    '/v3/%44irectline/tokens/generate',
    '/webchat/%74oken',
    '/webchat%2Ftoken',
    '/webchat/token;x',
    '/webchat/token;/x',
    '/webchat/token%3bx',
    '/webchat/./token',
    '//webchat/token',
    '/WEBCHAT/token',
  ])('POST %s does not walk around the checks of the chat', async (target) => {
    const answer = await sendRaw(
      service.port,
      `POST ${target} HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 40[0345] /);
  });

  it('a conversation id cannot name a file elsewhere', async () => {
    const { readdir } = await import('node:fs/promises');
    for (const id of [
      '../../../outside',
      '..\\..\\outside',
      '/tmp/outside',
      'a\u0000b',
      'CON',
      '.'.repeat(900),
    ]) {
      const { status } = await postMessage(service.url, activity({ conversation: { id }, text: 'help' }));
      expect(status).toBe(200);
    }
    const names = (await readdir(service.dataDir, { recursive: true })).join('\n');
    expect(names).not.toMatch(/outside|CON\b|\.{5}/);
  });
});

describe('headers and lines that are not ours', () => {
  it('a locale, an id or a text with line breaks adds no header', async () => {
    const evil = 'x\r\nSet-Cookie: session=stolen\r\n\r\n<script>';
    const { headers } = await postMessage(service.url, activity({ text: evil, locale: evil, id: evil }));
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('a forged Host is not reflected by the pages', async () => {
    const answer = await sendRaw(
      service.port,
      'GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain('attacker.example');
  });

  it('the log has one JSON object a line, whatever is sent, and nothing of what people write or who they are', async () => {
    // No digits alone: the log's own times are full of them (1795451237964 holds "4512").
    const secret = 'my contract 4512-889-23 says XYZZY-PLUGH';
    const evil = `${secret}\n{"level":60,"msg":"forged"}\u001b[31m`;
    const marks = { conversation: { id: 'conv-MARK' }, from: { id: 'person-MARK', name: 'Name-MARK' } };
    await postMessage(service.url, activity({ ...marks, text: evil }));
    await postMessage(service.url, activity({ ...marks, text: evil, channelId: evil }));
    await postMessage(
      service.url,
      activity({ ...marks, text: evil, serviceUrl: `http://evil-MARK/${evil}` }),
    );
    await postMessage(service.url, activity({ ...marks, text: 7, [evil]: evil, entities: [{ type: 9 }] }));
    await postMessage(service.url, `{"text":"${secret}`);
    await fetch(`${service.url}/${encodeURIComponent(evil)}`);
    for (const line of service.logs) {
      expect(line.trimEnd().split('\n')).toHaveLength(1);
      expect(() => void JSON.parse(line)).not.toThrow();
    }
    const all = service.logs.join('');
    expect(all.length).toBeGreaterThan(0);
    expect(all).not.toMatch(/MARK|XYZZY|4512-|889-23|forged|\u001b/);
  });
});

describe('bodies', () => {
  it('of a chat are held to its limit where they tell no length', async () => {
    const text = 'x'.repeat(100_000);
    const body = JSON.stringify({ locale: text });
    const answer = await sendRaw(
      service.port,
      `POST /webchat/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });
});
