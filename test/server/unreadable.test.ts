import restify from 'restify';
import { refuseUnreadable } from '../../src/server/unreadable.js';

describe('the check of addresses', () => {
  it('is not left out where restify has no place for it', () => {
    const server = restify.createServer();
    Reflect.set(server, 'first', undefined);
    expect(() => refuseUnreadable(server)).toThrow(expect.objectContaining({ code: 'server-unguarded' }));
  });
});
