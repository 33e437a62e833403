import { safeLink } from './markdown.js';
import { isRecord } from './protocol.js';

/** Properties that would load something from elsewhere, or let the card act without a click. */
const DROPPED = new Set([
  'backgroundImage',
  'iconUrl',
  'poster',
  'sources',
  'refresh',
  'authentication',
  'fallbackText',
]);
const MAX_DEPTH = 40;

/** A picture may come with the card (data) or from the chat's own host; never from a third party. */
function safeImage(address: unknown, host: string): boolean {
  if (typeof address !== 'string') return false;
  return /^data:image\/(png|jpeg|gif|webp);base64,/.test(address) || address.startsWith(`${host}/`);
}

function isAllowed(card: Record<string, unknown>, host: string): boolean {
  switch (card['type']) {
    case 'Image':
      return safeImage(card['url'], host);
    case 'Media':
    case 'Action.Http':
    case 'Carousel':
      return false;
    case 'Action.OpenUrl':
      return typeof card['url'] === 'string' && safeLink(card['url']) !== undefined;
    default:
      return true;
  }
}

/** Web clients submit; the verb of a universal action travels in the data, where the bot looks for it. */
function asSubmit(action: Record<string, unknown>): Record<string, unknown> {
  if (action['type'] !== 'Action.Execute') return action;
  const { verb, ...rest } = action;
  const data = isRecord(action['data']) ? action['data'] : {};
  return {
    ...rest,
    type: 'Action.Submit',
    fallback: undefined,
    data: { ...data, ...(typeof verb === 'string' ? { verb } : {}) },
  };
}

function clean(value: unknown, host: string, depth: number): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    return value.map((item) => clean(item, host, depth + 1)).filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return value;
  if (!isAllowed(value, host)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(asSubmit(value))) {
    // The data of an action is the bot's own and is never rendered.
    if (name === 'data') kept[name] = inner;
    else if (!DROPPED.has(name)) kept[name] = clean(inner, host, depth + 1);
  }
  return kept;
}

/** The card without third-party content, unsafe links and things that this client does not do. */
export function sanitiseCard(card: Record<string, unknown>, host: string): Record<string, unknown> {
  const kept = clean(card, host, 0);
  return isRecord(kept) ? kept : {};
}
