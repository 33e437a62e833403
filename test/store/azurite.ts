import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { temporaryFolder } from './temporary.js';

/** The account that every Azurite has; its key is public. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export interface Azurite {
  connectionString: string;
  stop(): Promise<void>;
}

/** Starts a real Azurite on a free loopback port; it keeps its blobs in memory. */
export async function startAzurite(): Promise<Azurite> {
  const port = await freePort();
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const options = ['--skipApiVersionCheck', '--inMemoryPersistence', '--disableTelemetry'];
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
  return {
    connectionString:
      `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};` +
      `BlobEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
