import { isRecord } from './protocol.js';
import { localeOf } from './locale.js';
import type { Locale } from './words.js';

/** What is kept between two pages: where the conversation is, never what was said. */
export interface Session {
  readonly domain: string;
  readonly conversationId: string;
  readonly token: string;
  readonly expiresAt: number;
}

/** What the person chose in the widget, and which message they have seen last. */
export interface Preferences {
  readonly open?: boolean;
  readonly locale?: Locale;
  readonly seen?: string;
}

/** The stored state of one host's chat in this tab. */
export interface SessionStore {
  session(): Session | undefined;
  keep(session: Session): void;
  /** Drops the conversation, and keeps of it only by what the next one is known to be the same person's. */
  leave(): void;
  /** The token of the conversation that was left. */
  earlier(): string | undefined;
  preferences(): Preferences;
  prefer(change: Preferences): void;
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function sessionOf(value: Record<string, unknown>): Session | undefined {
  const { domain, conversationId, token, expiresAt } = value;
  if (typeof domain !== 'string' || typeof conversationId !== 'string') return undefined;
  if (typeof token !== 'string' || typeof expiresAt !== 'number') return undefined;
  return { domain, conversationId, token, expiresAt };
}

function preferencesOf(value: Record<string, unknown>): Preferences {
  const locale = typeof value['locale'] === 'string' ? localeOf(value['locale']) : undefined;
  const { open, seen } = value;
  return {
    open: open === true,
    ...(locale ? { locale } : {}),
    ...(typeof seen === 'string' ? { seen } : {}),
  };
}

/** A store over `sessionStorage`, or over memory where the browser refuses storage. */
export function createSessionStore(host: string): SessionStore {
  const memory = new Map<string, string>();
  const read = (key: string): string | null => {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return memory.get(key) ?? null;
    }
  };
  const write = (key: string, value: object): void => {
    const text = JSON.stringify(value);
    try {
      sessionStorage.setItem(key, text);
    } catch {
      memory.set(key, text);
    }
  };
  const sessionKey = `support-chat:session:${host}`;
  const preferencesKey = `support-chat:preferences:${host}`;
  const session = (): Session | undefined => sessionOf(parse(read(sessionKey)));
  const earlier = (): string | undefined => {
    const token = parse(read(sessionKey))['earlier'];
    return typeof token === 'string' ? token : undefined;
  };
  const preferences = (): Preferences => preferencesOf(parse(read(preferencesKey)));
  return {
    session,
    keep: (session) => write(sessionKey, session),
    leave: () => write(sessionKey, { earlier: session()?.token ?? earlier() }),
    earlier,
    preferences,
    prefer: (change) => write(preferencesKey, { ...preferences(), ...change }),
  };
}
