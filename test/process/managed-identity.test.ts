import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program } from '../helpers/program.js';
import { CERTIFICATE, startAzurite } from '../store/azurite.js';
import type { Azurite } from '../store/azurite.js';

const HEADER = 'the secret of this machine';

/** A token as Entra ID makes them; Azurite looks at its claims and not at its signature. */
function storageToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: 'https://storage.azure.com',
    iss: 'https://sts.windows.net/6bf3ea5f-4c45-4ea0-9c2c-4f4a2d1f2f5a/',
    iat: now - 60,
    nbf: now - 60,
    exp: now + 3_600,
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.signature`;
}

/** The endpoint that App Service offers its programs for the machine's identity. */
class IdentityEndpoint {
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {
    server.on('request', (request: IncomingMessage, response) => {
      if (request.headers['x-identity-header'] !== HEADER) {
        response.statusCode = 403;
        return void response.end();
      }
      this.asked.push(new URL(request.url ?? '', url).searchParams.get('resource') ?? '');
      const expires = String(Math.floor(Date.now() / 1000) + 3_600);
      const body = { access_token: storageToken(), expires_on: expires, token_type: 'Bearer' };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
  }

  static async start(): Promise<IdentityEndpoint> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return new IdentityEndpoint(server, `http://127.0.0.1:${port}/msi/token`);
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

describe('Blob Storage with the identity of the machine', () => {
  const dir = mkdtempSync(join(tmpdir(), 'identity-'));
  let azurite: Azurite;
  let identity: IdentityEndpoint;
  let program: Program | undefined;
  beforeAll(async () => {
    azurite = await startAzurite('tokens');
    identity = await IdentityEndpoint.start();
  }, 60_000);
  afterEach(() => program?.kill());
  afterAll(async () => {
    await identity.stop();
    await azurite.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  const environment = (): Record<string, string> => ({
    DATA_DIR: dir,
    AZURE_STORAGE_ACCOUNT: azurite.url,
    AZURE_STORAGE_CONTAINER: 'assistant',
    IDENTITY_ENDPOINT: identity.url,
    IDENTITY_HEADER: HEADER,
    NODE_EXTRA_CA_CERTS: CERTIFICATE,
  });

  it('needs no key, and a flow goes on after kill -9', async () => {
    program = await Program.start(environment());
    expect(await program.say('how many incidents do we get?')).toContain('Which membership');
    await program.kill('SIGKILL');

    program = await Program.start(environment());

    expect(await program.say('Silver')).toContain('**15**');
    expect(identity.asked).toContain('https://storage.azure.com');
  });

  it('says that it may not, where the machine has no such identity', async () => {
    const { code, printed } = await Program.refusal({ ...environment(), IDENTITY_HEADER: 'wrong' });

    expect(code).toBe(1);
    expect(printed).toMatch(/store-|identity/i);
    expect(printed).not.toContain('    at ');
  });
});
