import { z } from 'zod';
import { readZip } from '../../channels/teams/zip.js';
import { valueOf } from '../check.js';
import type { Environment, Probes } from '../check.js';
import { error, ok, orOk, warning } from '../finding.js';
import type { Finding } from '../finding.js';

const Bot = z.looseObject({ botId: z.string() });
const Manifest = z.looseObject({
  id: z.string(),
  bots: z.array(Bot).default([]),
  composeExtensions: z.array(Bot).default([]),
  validDomains: z.array(z.string()).default([]),
});
type Manifest = z.infer<typeof Manifest>;

const TUNNELS = /(ngrok|devtunnels|loca\.lt|trycloudflare|serveo)/i;

/** Whether the package that is uploaded to Teams belongs to the bot that is configured. */
export async function checkManifest(
  environment: Environment,
  { file }: Probes,
  path: string,
  required: boolean,
): Promise<Finding[]> {
  const content = await file(path);
  if (!content)
    return required ? [missing(path)] : [ok('manifest', 'No Teams package here to compare with.')];
  const manifest = readManifest(content);
  if (!manifest) return [unreadable(path)];
  const id = valueOf(environment, 'MicrosoftAppId');
  return orOk(
    [...botIdFindings(manifest, id, path), ...domainFindings(manifest)],
    'manifest',
    `The package ${path} belongs to this bot.`,
  );
}

function readManifest(content: Buffer): Manifest | undefined {
  const json = content[0] === 0x50 ? readZip(content)?.get('manifest.json') : content;
  if (!json) return undefined;
  try {
    return Manifest.safeParse(JSON.parse(json.toString('utf8').replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}

function botIdFindings(manifest: Manifest, id: string | undefined, path: string): Finding[] {
  const ids = [...manifest.bots, ...manifest.composeExtensions].map(({ botId }) => botId);
  const others = [...new Set(ids.filter((botId) => botId.toLowerCase() !== id?.toLowerCase()))];
  if (ids.length === 0) {
    return [
      error(
        'manifest-no-bot',
        `The package ${path} names no bot.`,
        'The app would install, and nobody would answer.',
        'Write the package anew: npm run teams:package -- --host bot.example.com --app-id ID, with your own.',
      ),
    ];
  }
  return others.map((other) => differs(manifest, other, id, path));
}

function differs({ validDomains }: Manifest, other: string, id: string | undefined, path: string): Finding {
  const host = validDomains.find((domain) => !domain.includes('*')) ?? 'bot.example.com';
  // Without an id nothing is meant for Teams yet: the package is a trial.
  const report = id === undefined ? warning : error;
  return report(
    'manifest-bot-id-differs',
    `The package ${path} is for the bot ${other}; the configuration says ${id ?? 'none'}.`,
    'Teams sends messages to the bot that the package names: this one would never be asked.',
    id === undefined
      ? `Set MicrosoftAppId=${other}, or delete the package if it was a trial.`
      : `Write the package anew: npm run teams:package -- --host ${host} --app-id ${id}, or correct MicrosoftAppId.`,
  );
}

function domainFindings({ validDomains }: Manifest): Finding[] {
  return validDomains
    .filter((domain) => TUNNELS.test(domain) || domain.includes('*'))
    .map((domain) =>
      warning(
        'manifest-domain-open',
        `The package trusts the domain ${domain}.`,
        'A tunnel or a wildcard may belong to somebody else tomorrow.',
        'Name the host of the bot only: npm run teams:package -- --host bot.example.com --app-id ID, with your own.',
      ),
    );
}

function missing(path: string): Finding {
  return error(
    'manifest-missing',
    `There is no package ${path}.`,
    'It was to be compared with the configuration.',
    'Give the path of a package or of its manifest.json.',
  );
}

function unreadable(path: string): Finding {
  return error(
    'manifest-unreadable',
    `${path} is neither an app package nor a manifest.`,
    'Teams would refuse it; files must lie at the root of the archive, not in a folder.',
    'Write it anew: npm run teams:package -- --host bot.example.com --app-id ID, with your own.',
  );
}
