import { readConfig, storageConfig } from '../config.js';
import { createLogger } from '../logger.js';
import { runStoreCommand } from '../store/command.js';

// `npm run --silent store -- export > file`, `import < file`, `verify`.
async function main(): Promise<void> {
  const config = readConfig();
  const streams = { input: process.stdin, output: process.stdout, messages: process.stderr };
  process.exitCode = await runStoreCommand(
    process.argv.slice(2),
    storageConfig(config, createLogger('warn')),
    streams,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
