import { parseArgs } from 'node:util';
import { readConfig, storageConfig } from '../config.js';
import { createLogger } from '../logger.js';
import { buildReport, reportText } from '../staff/report.js';
import { readStorage } from '../store/create-storage.js';
import { runCommand } from './command.js';

const HELP = `Usage: npm run --silent report -- [--json]
  What was asked and how well it was answered, by topic, language and week; ratings; questions without a good answer.
  Reads the store, also while the service runs; the turns of the last half minute may not be counted yet.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const config = readConfig();
  const logger = createLogger(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL);
  const store = await readStorage(storageConfig(config, logger));
  const report = await buildReport(store.documents());
  process.stdout.write(values.json ? `${JSON.stringify(report, undefined, 2)}\n` : reportText(report));
}

runCommand(HELP, main);
