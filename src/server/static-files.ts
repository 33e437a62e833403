import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response, Server } from 'restify';
import { prefersFrench } from './prefers-french.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const HASHED = /-[a-zA-Z0-9_]{6,}\.js$/;

interface StaticFile {
  type: string;
  cache: string;
  eTag: string;
  identity: Buffer;
  /** Packed when somebody first asks, off the main thread: at start it would cost more than all the rest. */
  packed: Map<Packing, Promise<Buffer>>;
}

type Packing = 'gzip' | 'br';
const BROTLI_QUALITY = 9;
const pack: Record<Packing, (body: Buffer) => Promise<Buffer>> = {
  gzip: promisify(gzip),
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
};

export interface StaticOptions {
  /** Folder of the help pages. */
  pages: URL;
  /** Folder of the built web chat. */
  webchat: URL;
  /** Origins that may show our pages in a frame, as browsers send them: a header takes no other letters. */
  frameAncestors: readonly string[];
  /** Origins that our pages may call, besides this server. */
  connectTo: readonly string[];
}

/** The pages that are read in the browser's language, and what they are in French; below `/en` they are in English for all. */
const IN_FRENCH: Record<string, string> = {
  '/': '/fr',
  '/privacy': '/confidentialite',
  '/terms': '/conditions',
};

/** Serves the help pages and the web chat from memory: only the names known at start exist, so no path can lead elsewhere. */
export function serveStatic(server: Server, options: StaticOptions): void {
  const { pages, webchat } = options;
  const files = new Map<string, StaticFile>();
  for (const name of list(pages)) files.set(routeOf(name), read(new URL(name, pages), name));
  for (const name of list(webchat)) files.set(`/webchat/${name}`, read(new URL(name, webchat), name));
  const policy = pagePolicy(options);
  // For those who have chosen English, whatever their browser prefers: what English pages and the chat link to.
  for (const route of Object.keys(IN_FRENCH)) {
    const english = files.get(route);
    if (english) files.set(route === '/' ? '/en' : `/en${route}`, english);
  }
  for (const [route, file] of files) {
    const french = files.get(IN_FRENCH[route] ?? '');
    const answer = async (request: Request, response: Response): Promise<void> => {
      if (!french) return send(request, response, file, policy);
      const chosen = prefersFrench(request.headers['accept-language']) ? french : file;
      return send(request, response, chosen, policy, 'Accept-Encoding, Accept-Language');
    };
    server.get(route, answer);
    server.head(route, answer);
  }
}

/** The policy of our own pages; `docs/webchat.md` has the one for a page that embeds the chat. */
function pagePolicy({ frameAncestors, connectTo }: StaticOptions): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self' ws: wss:", ...connectTo].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    ["frame-ancestors 'self'", ...frameAncestors].join(' '),
  ].join('; ');
}

function list(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => TYPES[extname(name)] !== undefined);
}

function routeOf(name: string): string {
  if (name === 'index.html') return '/';
  return name.endsWith('.html') ? `/${name.slice(0, -5)}` : `/${name}`;
}

function read(url: URL, name: string): StaticFile {
  const identity = readFileSync(url);
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    cache: HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    eTag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 20)}"`,
    identity,
    packed: new Map(
      PACKED_FILES.flatMap(([packing, ending]) => builtFile(packing, new URL(`${url.href}.${ending}`))),
    ),
  };
}

async function send(
  request: Request,
  response: Response,
  file: StaticFile,
  policy: string,
  vary = 'Accept-Encoding',
): Promise<void> {
  const packing = packingFor(request);
  const headers: Record<string, string> = {
    'Content-Type': file.type,
    'Cache-Control': file.cache,
    ETag: file.eTag,
    Vary: vary,
    // Help pages of other sites load the script; the pages themselves are not for reading across origins.
    ...(file.type.startsWith('text/javascript') ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
    ...(file.type.startsWith('text/html') ? { 'Content-Security-Policy': policy } : {}),
  };
  if (request.headers['if-none-match'] === file.eTag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const body = packing === undefined ? file.identity : await packed(file, packing);
  const encoded = packing === undefined ? {} : { 'Content-Encoding': packing };
  response.writeHead(200, { ...headers, ...encoded, 'Content-Length': String(body.length) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const PACKED_FILES: readonly [Packing, string][] = [
  ['gzip', 'gz'],
  ['br', 'br'],
];

/** The build packs what is large. */
function builtFile(packing: Packing, url: URL): [Packing, Promise<Buffer>][] {
  return existsSync(url) ? [[packing, Promise.resolve(readFileSync(url))]] : [];
}

/** The first is preferred. */
const PACKINGS: readonly Packing[] = ['br', 'gzip'];
/** A quality of zero. */
const REFUSED = /;\s*q=0(\.0*)?\s*$/;

function packingFor(request: Request): Packing | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !REFUSED.test(each))
    .map((each) => each.split(';')[0]?.trim());
  return PACKINGS.find((packing) => accepted.includes(packing));
}

function packed(file: StaticFile, packing: Packing): Promise<Buffer> {
  const known = file.packed.get(packing);
  if (known !== undefined) return known;
  const work = pack[packing](file.identity);
  file.packed.set(packing, work);
  return work;
}
