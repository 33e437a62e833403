import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary.js';

/** The account that every Azurite has; its key is public. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** A certificate of our own for loopback, which protects nothing: Azurite takes tokens over HTTPS only. */
export const CERTIFICATE = fileURLToPath(new URL('./fixtures/loopback.cert.pem', import.meta.url));
const CERTIFICATE_KEY = fileURLToPath(new URL('./fixtures/loopback.key.pem', import.meta.url));

export interface Azurite {
  connectionString: string;
  /** The blob service of the account. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real Azurite on a free loopback port; it keeps its blobs in memory.
 * @param access with tokens it listens with HTTPS, and checks what is in a token but not who signed it
 */
export async function startAzurite(access: 'key' | 'tokens' = 'key'): Promise<Azurite> {
  const port = await freePort();
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const tokens = ['--oauth', 'basic', '--cert', CERTIFICATE, '--key', CERTIFICATE_KEY];
  const scheme = access === 'tokens' ? 'https' : 'http';
  const options = [
    ...(access === 'tokens' ? tokens : []),
    '--skipApiVersionCheck',
    '--inMemoryPersistence',
    '--disableTelemetry',
  ];
  const child = spawn(
    process.execPath,
    [script, '--blobHost', '127.0.0.1', '--blobPort', `${port}`, ...options],
    {
      cwd: await temporaryFolder(),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout }))
    if (line.includes('successfully listens')) break;
  child.stdout.resume();
  const url = `${scheme}://127.0.0.1:${port}/${ACCOUNT}`;
  return {
    url,
    connectionString:
      `DefaultEndpointsProtocol=${scheme};AccountName=${ACCOUNT};AccountKey=${KEY};` + `BlobEndpoint=${url};`,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

export interface Gate {
  connectionString: string;
  /** While it is shut, the service refuses everything. */
  shut: boolean;
  stop(): Promise<void>;
}

/** Stands before an Azurite, which cannot be told to fail. */
export async function startGate(azurite: Azurite): Promise<Gate> {
  const { port } = new URL(azurite.url);
  const server = createHttpServer((request, response) => {
    if (gate.shut) {
      // restify changes what writeHead gives back, in every server of the process.
      response.writeHead(403);
      return void response.end();
    }
    const { method, url, headers } = request;
    const onward = httpRequest({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  const gate: Gate = {
    connectionString: azurite.connectionString.replace(`:${port}/`, `:${own}/`),
    shut: false,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return gate;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
