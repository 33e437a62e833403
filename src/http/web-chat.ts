/** Where Direct Line 3.0 is served. */
export const DIRECT_LINE_PATH = '/v3/directline';
/** Where the page gets its token. */
export const PAGE_TOKEN_PATH = '/webchat/token';
/** Largest body of a request of the web chat, in bytes; the server reads no more, whatever else is set. */
export const WEB_CHAT_BODY_BYTES = 64 * 1024;

/** Whether an address is one of the web chat's. */
export function isWebChat(path: string): boolean {
  return [DIRECT_LINE_PATH, PAGE_TOKEN_PATH].some((ours) => path === ours || path.startsWith(`${ours}/`));
}
