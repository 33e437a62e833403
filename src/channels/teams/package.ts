import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildLocalisation, buildManifest } from './manifest.js';
import type { ManifestOptions } from './manifest.js';
import { writeZip } from './zip.js';

/** The same path from `src` and from `dist`. */
const ICONS = new URL('../../../assets/teams/', import.meta.url);

const Host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/,
    'a public host name such as bot.example.com, without https:// and without a path',
  );
const AppId = z.guid('the app id of the bot, a GUID such as 11111111-2222-3333-4444-555555555555');
const Https = z.url({ protocol: /^https$/, error: 'a public https:// address' }).optional();

const Options = z.object({
  host: Host,
  appId: AppId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
  developer: z.string().min(1).max(32).optional(),
  websiteUrl: Https,
  privacyUrl: Https,
  termsUrl: Https,
});

/** What is asked for: still unchecked, as it comes from a command line. */
export type PackageRequest = { [Key in keyof ManifestOptions]?: string | undefined };

export type PackageResult = { ok: true; zip: Buffer; files: string[] } | { ok: false; problems: string[] };

/** How each value is given on the command line. */
const FLAGS: Record<keyof ManifestOptions, string> = {
  host: '--host',
  appId: '--app-id',
  version: '--app-version',
  developer: '--developer',
  websiteUrl: '--website-url',
  privacyUrl: '--privacy-url',
  termsUrl: '--terms-url',
};

/**
 * Builds the package that is uploaded to Teams: the manifest, its French texts and both icons.
 * @returns the archive, or every value that is missing or wrong, with the flag that gives it
 */
export function buildPackage(request: PackageRequest): PackageResult {
  const parsed = Options.safeParse(request);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: [name], message }) => describe(name, message, request));
    return { ok: false, problems };
  }
  const files = new Map<string, Buffer>([
    ['manifest.json', json(buildManifest(parsed.data))],
    ['fr.json', json(buildLocalisation('fr'))],
    ['color.png', readFileSync(new URL('color.png', ICONS))],
    ['outline.png', readFileSync(new URL('outline.png', ICONS))],
  ]);
  return { ok: true, zip: writeZip(files), files: [...files.keys()] };
}

function describe(name: PropertyKey | undefined, message: string, request: PackageRequest): string {
  const key = Object.keys(FLAGS).find((flag): flag is keyof ManifestOptions => flag === name);
  if (!key) return message;
  const missing = request[key] === undefined || request[key] === '';
  return missing
    ? `${FLAGS[key]} is missing: ${WANTED[key]}`
    : `${FLAGS[key]} is "${request[key]}"; it must be ${message}`;
}

const WANTED: Record<keyof ManifestOptions, string> = {
  host: 'the public host name of the bot, such as bot.example.com',
  appId: 'the app id of the bot (MicrosoftAppId), a GUID from its Azure registration',
  version: 'the version of the package, such as 1.0.0',
  developer: 'who offers the app',
  websiteUrl: 'the address of a page about the app',
  privacyUrl: 'the address of the privacy page',
  termsUrl: 'the address of the terms of use',
};

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
}
