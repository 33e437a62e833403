/**
 * The origin of a page as browsers send it, of an address in any spelling: a slash at the end, capitals or the port
 * that goes without saying make no other origin. Undefined of what names no single site of the web.
 */
export function pageOrigin(address: string): string | undefined {
  if (address.includes('*') || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).origin;
}
