import { parseArgs } from 'node:util';
import { readEnvironment } from '../config.js';
import { examine, systemProbes } from '../doctor/index.js';
import { printFindings } from '../doctor/print.js';
import { runCommand } from './command.js';

const HELP = `Usage: npm run --silent doctor -- [--json] [--manifest file]
  Looks at the settings, credentials, folders and the Teams package, and tells what is wrong, why, and how to mend it.
  --json       as a JSON list of {id, level, what, why, fix}
  --manifest   an app package or manifest.json to compare with the settings
               (default: support-benefits-assistant.zip, if it is there)
  Ends with 1 if there is an error, 0 otherwise.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, manifest: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const findings = await examine({
    environment: readEnvironment(),
    probes: systemProbes(),
    manifest: values.manifest,
  });
  process.stdout.write(values.json ? `${JSON.stringify(findings, null, 2)}\n` : printFindings(findings));
  if (findings.some(({ level }) => level === 'error')) process.exitCode = 1;
}

runCommand(HELP, main);
