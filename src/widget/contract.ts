import type { SessionStore } from './session.js';
import type { Locale } from './words.js';

/** The events of the page's API; on the document they are called `supportchat:<name>`. */
export type ChatEvent = 'ready' | 'open' | 'close' | 'message' | 'error';

/** What a handler is told: who said what, or a stable code of what went wrong. */
export interface ChatEventDetail {
  readonly from?: 'user' | 'assistant';
  readonly text?: string;
  readonly code?: 'load-failed' | 'send-failed' | 'connection-lost' | 'unavailable';
}

/** A handler given to `SupportChat.on`. */
export type ChatHandler = (detail: ChatEventDetail) => void;

/** `window.SupportChat`, the whole of what a page may call. */
export interface SupportChatApi {
  open(): void;
  close(): void;
  toggle(): void;
  send(text: string): void;
  setLocale(locale: Locale): void;
  reset(): void;
  on(event: ChatEvent, handler: ChatHandler): void;
  off(event: ChatEvent, handler: ChatHandler): void;
  /** For calls queued before the script came: `SupportChat.push(['open'])`. */
  push(call: QueuedCall): void;
}

/** A call made before the script was there: the method's name, then its arguments. */
export type QueuedCall = readonly unknown[];

/** What the launcher gives to the panel. */
export interface PanelHost {
  readonly host: string;
  readonly title: string | undefined;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  readonly store: SessionStore;
  readonly locale: () => Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly close: () => void;
  readonly emit: (event: ChatEvent, detail: ChatEventDetail) => void;
  readonly addUnread: () => void;
}

/** What the launcher asks of the panel. */
export interface PanelHandle {
  show(focus: boolean): void;
  hide(): void;
  /** Hears of a conversation that goes on while the panel stays closed. */
  listen(): void;
  send(text: string): void;
  reset(): void;
  localeChanged(): void;
}

/** How the panel's script makes itself known to the launcher. */
export type MountPanel = (host: PanelHost) => PanelHandle;

declare global {
  interface Window {
    SupportChat?: SupportChatApi | QueuedCall[];
    /** Set by the panel's script, which the launcher loads; not for pages. */
    supportChatMount?: MountPanel;
  }
}
