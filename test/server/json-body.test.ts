import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import type { Server } from 'restify';
import { jsonBody } from '../../src/server/json-body.js';
import { SERVER_LIMITS } from '../../src/server/limits.js';

let server: Server;
let url: string;
/** What the routes behind the reader get. */
let received: unknown;

beforeAll(async () => {
  server = restify.createServer();
  server.use(jsonBody(SERVER_LIMITS));
  server.post('/', (request, response, next) => {
    received = request.body;
    response.send(204);
    next();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`; // A listening TCP server has a port.
});
afterAll(async () => {
  server.server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function post(body: string): Promise<unknown> {
  received = undefined;
  await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return received;
}

describe('names that would reach every object once a body is copied', () => {
  it.each([
    ['__proto__', '{"a":1,"__proto__":{"b":1}}', { a: 1 }],
    ['an escaped __proto__', '{"a":1,"\\u005f_proto__":{"b":1}}', { a: 1 }],
    ['a wholly escaped one', '{"a":1,"\\u005F\\u005fproto\\u005f\\u005f":{"b":1}}', { a: 1 }],
    ['__proto__ within', '{"a":{"__proto__":{"b":1},"c":[{"__proto__":{}}]}}', { a: { c: [{}] } }],
    ['constructor.prototype', '{"a":1,"constructor":{"prototype":{"b":1}}}', { a: 1 }],
  ])('do not get in: %s', async (_what, body, read) => {
    const got = await post(body);
    expect(got).toEqual(read);
    expect(JSON.stringify(got)).toBe(JSON.stringify(read));
    expect(Object.hasOwn(Object(got), '__proto__')).toBe(false);
  });

  it.each([['{"text":"what is __proto__ for"}'], ['{"constructor":"Eiffel"}'], ['{"text":"\\u00e9"}']])(
    'stay where they are texts: %s',
    async (body) => {
      expect(await post(body)).toEqual(JSON.parse(body));
    },
  );
});
