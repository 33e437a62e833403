import { listed } from '../../config.js';
import { pageOrigin } from '../../page-origin.js';
import { isLoopback, valueOf } from '../check.js';
import type { Check } from '../check.js';
import { error, ok, orOk, warning } from '../finding.js';
import type { Finding } from '../finding.js';

const SHORTEST_KEY = 32;

/** Whether the origins of the pages that embed the chat are origins. */
export const checkOrigins: Check = (environment) => {
  const origins = listed(valueOf(environment, 'WEBCHAT_ORIGINS') ?? '');
  if (origins.length === 0) return [ok('origins', 'The chat is for the program’s own pages only.')];
  const good = `The chat may be embedded by ${origins.length === 1 ? 'one site' : `${origins.length} sites`}.`;
  return orOk(origins.flatMap(findingsFor), 'origins', good);
};

function findingsFor(entry: string): Finding[] {
  if (entry.includes('*')) return [wildcard(entry)];
  const origin = pageOrigin(entry);
  if (origin === undefined) return [notOrigin(entry, withScheme(entry))];
  const { protocol, hostname, pathname, search, hash, username } = new URL(entry);
  const more = pathname !== '/' || search + hash + username !== '';
  return [
    ...(more ? [wholeSite(entry, origin)] : []),
    ...(protocol === 'http:' && !isLoopback(hostname) ? [insecure(entry)] : []),
  ];
}

function withScheme(origin: string): string {
  const rest = origin.replace(/^(?:\w*:)?\/+/, '').replace(/[;|].*$/, '');
  const guess = `https://${rest}`;
  if (!URL.canParse(guess)) return 'https://www.example.com';
  // A page on this machine is hardly ever served with encryption.
  return new URL(isLoopback(new URL(guess).hostname) ? `http://${rest}` : guess).origin;
}

function wildcard(origin: string): Finding {
  return error(
    'origin-wildcard',
    `WEBCHAT_ORIGINS has "${origin}".`,
    'Any page could open the chat in its visitors’ names; a wildcard matches no origin here, so the chat would not open.',
    'Name every site by its origin, such as https://www.example.com.',
  );
}

function notOrigin(origin: string, meant: string): Finding {
  return error(
    'origin-invalid',
    `WEBCHAT_ORIGINS has "${origin}", which is not an origin.`,
    'An origin is scheme, host and port: this entry never matches, and the chat does not open.',
    `Write ${meant}.`,
  );
}

function wholeSite(entry: string, origin: string): Finding {
  return warning(
    'origin-path',
    `WEBCHAT_ORIGINS has "${entry}", which is more than an origin.`,
    `Browsers tell the site and not the page: the chat opens on every page of ${origin}.`,
    `Write ${origin} if that is meant; a single page cannot be named.`,
  );
}

function insecure(origin: string): Finding {
  return warning(
    'origin-insecure',
    `WEBCHAT_ORIGINS has "${origin}", a page without encryption.`,
    'Anybody on the way can change that page and read the chat.',
    'Serve the page with https and name it so.',
  );
}

/** Whether the key that signs the chat's tokens can be guessed. */
export const checkChatKey: Check = (environment) => {
  const key = valueOf(environment, 'DIRECT_LINE_SECRET');
  if (key === undefined || key.length >= SHORTEST_KEY) return [];
  return [
    error(
      'chat-key-short',
      `DIRECT_LINE_SECRET has ${key.length} characters.`,
      'Whoever guesses it can read every conversation of the web chat.',
      'Remove it, and a good one is made at the first start; or set at least 32 random characters.',
    ),
  ];
};
