// Builds the program into dist/: server code, trained recogniser, web chat. `--if-stale` does nothing when up to date.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWidget } from './build-widget.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const log = (text) => process.stderr.write(`${text}\n`);

async function filesBelow(folder) {
  const entries = await readdir(at(folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath ?? e.path, e.name))
    .sort();
}

/** One fingerprint for folders and files: by content, so that a fresh checkout of the same code is not stale. */
async function fingerprint(...places) {
  const hash = createHash('sha256').update(process.version);
  for (const place of places) {
    const files = (await stat(at(place))).isDirectory() ? await filesBelow(place) : [at(place)];
    for (const file of files)
      hash
        .update(path.relative(root, file))
        .update('\0')
        .update(await readFile(file));
  }
  return hash.digest('hex');
}

async function upToDate(stamp, value) {
  return (await readFile(at('dist', stamp), 'utf8').catch(() => '')) === value;
}

async function compile() {
  const sources = (await filesBelow('src')).filter(
    (f) => f.endsWith('.ts') && !f.startsWith(at('src', 'widget')),
  );
  await build({
    entryPoints: sources,
    outdir: at('dist'),
    outbase: at('src'),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
  for (const file of (await filesBelow('src')).filter(
    (f) => f.endsWith('.json') && !f.includes('tsconfig'),
  )) {
    const target = file.replace(at('src'), at('dist'));
    await mkdir(path.dirname(target), { recursive: true });
    await cp(file, target);
  }
}

/** Packages that few installations need, and those that look for files beside themselves. */
const NOT_BUNDLED = ['botbuilder-azure-blobs', '@azure/identity', '@azure/storage-blob', 'dtrace-provider'];
/** What packages that were written for `require` expect to find. */
const FOR_COMMONJS = [
  "import { createRequire as requireFrom } from 'node:module';",
  "import { dirname as folderOf } from 'node:path';",
  "import { fileURLToPath as pathOf } from 'node:url';",
  'const require = requireFrom(import.meta.url);',
  'const __filename = pathOf(import.meta.url);',
  'const __dirname = folderOf(__filename);',
].join(' ');

/** The server in one file: finding and opening two thousand of them is a third of the time that it takes to start. */
async function bundle() {
  // The same program in its modules stays beside it: a profile of the bundle would name no module.
  await rename(at('dist/index.js'), at('dist/modules.js'));
  const old = (await readdir(at('dist'))).filter((name) => /^index-.*\.js(\.map)?$/.test(name));
  for (const name of old) await rm(at('dist', name));
  await build({
    entryPoints: [at('src/index.ts')],
    outdir: at('dist'),
    // Beside the entry, so that places relative to the modules of `src/` stay right.
    chunkNames: 'index-[hash]',
    bundle: true,
    splitting: true,
    external: NOT_BUNDLED,
    banner: { js: FOR_COMMONJS },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    // The engine keeps a program's text in memory.
    minifyWhitespace: true,
    lineLimit: 200,
    logLevel: 'warning',
  });
  await escapeRegularExpressions();
}

/**
 * A program's text takes twice the memory if one letter of it is beyond Latin 1. esbuild escapes such letters but for
 * those in regular expressions, where the same escape holds.
 */
async function escapeRegularExpressions() {
  const made = (await readdir(at('dist'))).filter((name) => /^index.*\.js$/.test(name));
  for (const name of made) {
    const text = await readFile(at('dist', name), 'utf8');
    const escaped = text.replace(
      /[^\0-\x7f]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    await writeFile(at('dist', name), escaped);
  }
}

/** Taught phrases are tested against the questions that the recogniser was measured with. */
async function copyQuestions() {
  await rm(at('dist/evaluation'), { recursive: true, force: true });
  if (await stat(at('test/evaluation')).catch(() => undefined)) {
    await cp(at('test/evaluation'), at('dist/evaluation'), {
      recursive: true,
      filter: (file) => !file.endsWith('.md'),
    });
  }
}

/** The recogniser depends on the phrases and on the code that trains it, and takes seconds: trained only when needed. */
async function train() {
  const value = await fingerprint('src/understanding', 'src/rules');
  if (await upToDate('.model', value)) return;
  const trainer = spawnSync(
    process.execPath,
    [at('dist/cli/train.js'), at('src/understanding/phrases'), at('dist/understanding/model.bin')],
    { stdio: ['ignore', 2, 2] },
  );
  if (trainer.status !== 0) throw new Error('The recogniser could not be trained.');
  await writeFile(at('dist/.model'), value);
}

const started = Date.now();
const questions = (await stat(at('test/evaluation')).catch(() => undefined)) ? ['test/evaluation'] : [];
const value = await fingerprint('src', 'cards', 'scripts', 'package-lock.json', ...questions);
if (!process.argv.includes('--if-stale') || !(await upToDate('.built', value))) {
  log('Building, which takes up to half a minute ...');
  await rm(at('dist/webchat'), { recursive: true, force: true });
  await rm(at('dist/.built'), { force: true });
  await compile();
  await bundle();
  await copyQuestions();
  const { files } = await buildWidget({ outDir: at('dist/webchat'), minify: true, quiet: true });
  for (const { name, bytes, gzip } of files) log(`${name}: ${bytes} bytes, ${gzip} gzip`);
  await train();
  await writeFile(at('dist/.built'), value);
  log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
