// Bundles the web chat: a tiny launcher, and a panel named by its content that is loaded on first open.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const LAUNCHER_BUDGET = 5 * 1024;
const TOTAL_BUDGET = 120 * 1024;
const source = (name) => fileURLToPath(new URL(`../src/widget/${name}`, import.meta.url));

async function bundle(entry, { minify, define = {} }) {
  const result = await build({
    entryPoints: [source(entry)],
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    define,
    logLevel: 'warning',
  });
  return Buffer.from(result.outputFiles[0].contents);
}

async function writeCompressed(outDir, name, content) {
  const zipped = await promisify(gzip)(content, { level: 9 });
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const brotli = await promisify(brotliCompress)(content, { params });
  const file = path.join(outDir, name);
  await Promise.all([
    writeFile(file, content),
    writeFile(`${file}.gz`, zipped),
    writeFile(`${file}.br`, brotli),
  ]);
  return { name, bytes: content.length, gzip: zipped.length, brotli: brotli.length };
}

/** Throws where the launcher or the whole is heavier than promised. */
export function checkBudget(files) {
  const launcher = files.find(({ name }) => name === 'embed.js')?.gzip ?? 0;
  const total = files.reduce((sum, file) => sum + file.gzip, 0);
  const over = [];
  if (launcher > LAUNCHER_BUDGET) over.push(`launcher ${launcher} B gzip, budget ${LAUNCHER_BUDGET} B`);
  if (total > TOTAL_BUDGET) over.push(`launcher and panel ${total} B gzip, budget ${TOTAL_BUDGET} B`);
  if (over.length > 0) throw new Error(`The web chat is over its weight budget: ${over.join('; ')}`);
}

/**
 * Builds into `<outDir>` (dist/webchat): embed.js, panel-<hash>.js and their .gz and .br.
 * @param {{ outDir: string, minify?: boolean, quiet?: boolean }} options
 * @returns {Promise<{ files: { name: string, bytes: number, gzip: number, brotli: number }[] }>}
 */
export async function buildWidget({ outDir, minify = true, quiet = false }) {
  await mkdir(outDir, { recursive: true });
  const panel = await bundle('panel.ts', { minify });
  const hash = createHash('sha256').update(panel).digest('hex').slice(0, 12);
  const panelFile = `panel-${hash}.js`;
  const launcher = await bundle('launcher.ts', { minify, define: { PANEL_FILE: JSON.stringify(panelFile) } });
  for (const old of await readdir(outDir)) {
    if (old.startsWith('panel-') && !old.startsWith(panelFile)) await rm(path.join(outDir, old));
  }
  const files = [
    await writeCompressed(outDir, 'embed.js', launcher),
    await writeCompressed(outDir, panelFile, panel),
  ];
  if (!quiet) {
    for (const file of files) {
      console.log(`webchat/${file.name}: ${file.bytes} B, gzip ${file.gzip} B, brotli ${file.brotli} B`);
    }
  }
  if (minify) checkBudget(files);
  return { files };
}
