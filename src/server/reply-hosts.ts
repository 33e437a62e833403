/** Where the Bot Framework service takes replies: the hosts, and what ends with `.host`. */
const SERVICE_HOSTS = [
  'botframework.com',
  'botframework.azure.us',
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];
const PLAIN = /^https?:\/\/[\w.:[\]-]+(?:\/[\w./~%-]*)?$/;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether replies may be posted to an address. Replies carry the bot's token, so a forged `serviceUrl` must not get one.
 * @param localMode without an app id: loopback addresses only
 */
export function mayReplyTo(serviceUrl: string, localMode: boolean): boolean {
  // What two parsers could read in two ways is not an address of the service.
  if (!PLAIN.test(serviceUrl) || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username } = new URL(serviceUrl);
  if (username !== '') return false;
  if (localMode) return LOOPBACK.includes(hostname) && (protocol === 'http:' || protocol === 'https:');
  return (
    protocol === 'https:' && SERVICE_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}
