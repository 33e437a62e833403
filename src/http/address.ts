import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** `[v6]`, `[v6]:port` and `v4:port`, as Azure's gateways write them. */
const BRACKETS_OR_PORT = /^\[([^\]]+)\](?::\d+)?$|^([\d.]+):\d+$/;
const IPV6_GROUPS = 8;

/**
 * What rate limits count an address by: all of IPv4, and of IPv6 the first half, since one household or phone has a
 * whole /64 of addresses.
 * @returns undefined if the text is no address
 */
export function addressKey(text: string): string | undefined {
  const parts = BRACKETS_OR_PORT.exec(text);
  const [address = ''] = (parts?.[1] ?? parts?.[2] ?? text).split('%');
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : undefined;
  const groups = groupsOf(address);
  const mapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
  return mapped ? inIPv4(groups.slice(6)) : `${groups.slice(0, 4).join(':')}::/64`;
}

/** The key of whoever holds the other end of the connection. */
export function socketAddress(request: IncomingMessage): string {
  const address = request.socket.remoteAddress ?? '';
  return addressKey(address) ?? address;
}

/** All eight groups, of which `::` leaves some out. */
function groupsOf(address: string): string[] {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = [], right = []] = canonical.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(IPV6_GROUPS - left.length - right.length).fill('0');
  return [...left, ...zeros, ...right];
}

/** `cb00:7107` is 203.0.113.7. */
function inIPv4(groups: readonly string[]): string {
  const numbers = groups.map((group) => Number.parseInt(group, 16));
  return numbers.flatMap((number) => [number >> 8, number & 0xff]).join('.');
}
