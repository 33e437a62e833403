import { setFlagsFromString } from 'node:v8';
import { createApp } from './app.js';
import type { App } from './app.js';
import { readConfig } from './config.js';
import { CodedError, operatorText } from './errors.js';
import { createLogger } from './logger.js';
import type { Logger } from './logger.js';

/**
 * By how much the old objects in memory may grow before the engine looks which are still needed, as a percentage of
 * those that are. Left alone, it lets some 80 MB grow to 300 under load.
 */
const MOST_GROWTH = 20;

const ASK_THE_DOCTOR = '"npm run doctor" looks at the whole set-up and says how to mend it.';

async function main(): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${MOST_GROWTH}`);
  const config = readConfig();
  const logger = createLogger(config.LOG_LEVEL);
  const app = await createApp(config, logger);
  const address = await app.start();
  // Whoever read the output may be gone already, such as `tee` after Ctrl+C; that must not cut the answers short.
  process.stdout.on('error', () => undefined);
  // First: who reads that it is ready may ask it to stop.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(app, logger));
  process.stdout.write(`Support Benefits Assistant is ready: ${address}\n`);
  if (config.localMode)
    process.stdout.write('Local mode: no app id is set, so it answers on this machine only.\n');
}

function stop(app: App, logger: Logger): void {
  process.stdout.write('Stopping, as soon as the answers in flight are out.\n');
  app.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      logger.error({ err: error }, 'stop failed');
      process.exit(1);
    },
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${operatorText(error)}\n`);
  // What has a code is mostly the set-up.
  if (error instanceof CodedError) process.stderr.write(`${ASK_THE_DOCTOR}\n`);
  process.exit(1);
});
