import type { IncomingMessage } from 'node:http';
import { addressKey, socketAddress } from '../http/address.js';

/** What rate limits count by. */
export type ClientAddress = (request: IncomingMessage) => string;

/**
 * The address of a client.
 * @param behindProxy whether one proxy of our own stands before us; only then is its `X-Forwarded-For` believed, and of
 * that only the last entry, which is the proxy's own
 */
export function clientAddress(behindProxy: boolean): ClientAddress {
  if (!behindProxy) return socketAddress;
  return (request) => {
    const header = request.headers['x-forwarded-for'];
    const last = (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim() ?? '';
    return addressKey(last) ?? socketAddress(request);
  };
}
