import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity } from 'botbuilder';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type ConnectorClient = ReturnType<ConnectorFactory['create']>;
type UserTokenClient = ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>;

/** Channels answer from a handful of addresses; whoever invents many must not fill the memory. */
const MOST_CLIENTS = 50;

/**
 * The SDK's authentication with its clients kept: the SDK builds two HTTP pipelines for every activity, which costs a
 * third of a turn, though a client depends on nothing but who sends, to whom and where.
 */
export class SharedClients extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Map<string, ConnectorClient>();
  private readonly userTokens = new Map<string, UserTokenClient>();

  /** Checks the token of each activity as the SDK does; only what sends the replies is shared. */
  override async authenticateRequest(activity: Activity, authHeader: string): Promise<Authenticated> {
    const result = await super.authenticateRequest(activity, authHeader);
    const { connectorFactory: factory, claimsIdentity } = result;
    if (!factory) return result;
    const owner = ownerOf(claimsIdentity);
    const create: ConnectorFactory['create'] = async (serviceUrl, audience) =>
      kept(this.connectors, `${owner} ${audience} ${serviceUrl}`, () => factory.create(serviceUrl, audience));
    return { ...result, connectorFactory: Object.assign(Object.create(factory), { create }) };
  }

  /** The client for signing people in, one per bot. */
  override async createUserTokenClient(
    claims: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>[0],
  ): UserTokenClient {
    return kept(this.userTokens, ownerOf(claims), () => super.createUserTokenClient(claims));
  }
}

/** The claims that the credentials depend on: whoever would get other credentials from the SDK gets another client here. */
function ownerOf(claims: Authenticated['claimsIdentity']): string {
  return JSON.stringify([
    claims.getClaimValue('aud'),
    claims.getClaimValue('appid'),
    claims.getClaimValue('azp'),
  ]);
}

function kept<T>(clients: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = clients.get(key);
  if (known !== undefined) return known;
  const made = make();
  clients.set(key, made);
  // A failure is not kept.
  made.catch(() => clients.delete(key));
  if (clients.size <= MOST_CLIENTS) return made;
  const [oldest] = clients.keys();
  if (oldest !== undefined) clients.delete(oldest);
  return made;
}
