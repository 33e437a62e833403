import { isCalled } from './http.js';

/** What the page around the chat tells of the connection. */
export interface PageWatch {
  /** There is a network again, or somebody looks at the page again. */
  readonly awake: () => void;
  /** There is no network. */
  readonly offline: () => void;
  /** The page's own content security policy forbids a call to a server that the chat needs. */
  readonly forbidden: () => void;
}

/** Listens for as long as the page lives. */
export function watchPage({ awake, offline, forbidden }: PageWatch): void {
  addEventListener('online', awake);
  addEventListener('offline', offline);
  document.addEventListener('visibilitychange', awake);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition, blockedURI }) => {
    const isCall = effectiveDirective === 'connect-src' && disposition === 'enforce';
    if (isCall && isCalled(blockedURI)) forbidden();
  });
}
