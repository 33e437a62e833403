import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildPackage } from '../channels/teams/package.js';
import { readEnvironment } from '../config.js';
import { runCommand } from './command.js';

const HELP = `Usage: npm run teams:package -- --host bot.example.com --app-id GUID [--out file.zip]
  --host           public host name of the bot
  --app-id         the bot's app id; taken from MicrosoftAppId when not given
  --out            where to write the package (default: support-benefits-assistant.zip)
  --app-version    version of the package (default: that of package.json)
  --developer      who offers the app, at most 32 characters
  --website-url    page about the app (default: https://HOST/)
  --privacy-url    privacy page (default: https://HOST/privacy)
  --terms-url      terms of use (default: https://HOST/terms)
`;

const OPTIONS = {
  host: { type: 'string' },
  'app-id': { type: 'string' },
  out: { type: 'string', default: 'support-benefits-assistant.zip' },
  'app-version': { type: 'string' },
  developer: { type: 'string' },
  'website-url': { type: 'string' },
  'privacy-url': { type: 'string' },
  'terms-url': { type: 'string' },
  help: { type: 'boolean' },
} as const;

function main(): void {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const built = buildPackage({
    host: values.host,
    appId: values['app-id'] ?? readEnvironment()['MicrosoftAppId'],
    version: values['app-version'] ?? ownVersion(),
    developer: values.developer,
    websiteUrl: values['website-url'],
    privacyUrl: values['privacy-url'],
    termsUrl: values['terms-url'],
  });
  if (!built.ok) {
    process.stderr.write(`The package was not written.\n  ${built.problems.join('\n  ')}\n\n${HELP}`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(values.out, built.zip);
  process.stdout.write(`${values.out} (${built.zip.length} bytes): ${built.files.join(', ')}\n`);
  process.stdout.write('Upload it in Teams: Apps > Manage your apps > Upload an app.\n');
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

runCommand(HELP, main);
