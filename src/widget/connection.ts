import type { ChatActivity } from './protocol.js';
import type { SessionStore } from './session.js';
import type { Locale } from './words.js';

/** How the connection is doing. */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'unavailable';

/** What the chat hears from the connection. */
export interface DirectLineOptions {
  readonly host: string;
  readonly locale: () => Locale;
  readonly store: SessionStore;
  readonly onActivities: (activities: readonly ChatActivity[], history: boolean) => void;
  readonly onState: (state: ConnectionState) => void;
  readonly onEnded: (reason: 'expired' | 'gone') => void;
}
