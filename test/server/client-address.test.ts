import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { clientAddress } from '../../src/server/client-address.js';

/** A request as it comes from this address, with what a proxy says of it. */
function from(address: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

const PROXY = '169.254.129.1';
const [anyone, behindProxy] = [clientAddress(false), clientAddress(true)];

describe('whose rate it is', () => {
  it.each([
    ['an address', '203.0.113.7', '203.0.113.7'],
    ['the last of several', '9.9.9.9, 203.0.113.7', '203.0.113.7'],
    ['an address with a port', '203.0.113.7:51234', '203.0.113.7'],
    ['another port of it', '203.0.113.7:40000', '203.0.113.7'],
    ['one written as IPv6', '::ffff:203.0.113.7', '203.0.113.7'],
    ['one written as IPv6, in hexadecimal', '::ffff:cb00:7107', '203.0.113.7'],
    ['a household', '2001:db8:1:2::5', '2001:db8:1:2::/64'],
    ['a household, with a port', '[2001:db8:1:2::5]:443', '2001:db8:1:2::/64'],
    ['a household, in brackets', '[2001:DB8:1:2:3:4:5:6]', '2001:db8:1:2::/64'],
    ['a household, shortened early', '2001:db8::a:0:0:1', '2001:db8:0:0::/64'],
    ['the same one', '2001:db8::b:0:0:1', '2001:db8:0:0::/64'],
    ['the same one, with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['nothing that is an address', 'unknown', PROXY],
    ['nothing', '', PROXY],
    ['a port that is none', '203.0.113.7:x', PROXY],
  ])('behind a proxy that says %s', (_what, forwarded, key) => {
    expect(behindProxy(from(PROXY, forwarded))).toBe(key);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8::a:0:0:1', '2001:db8:0:0::/64'],
    ['2001:db8::b:0:0:1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('without one, of %s', (address, key) => {
    expect(anyone(from(address, '198.51.100.1'))).toBe(key);
  });
});
