// Bundles the store as it is in src, so that these programs need no build and no test runner.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const folder = new URL('../node_modules/.cache/store/', import.meta.url);
const target = new URL(`${process.pid}.mjs`, folder);

/** The address of a module with everything in src/store that a program outside needs. */
export async function bundleStore() {
  await build({
    stdin: {
      contents: `export { JsonStorage } from './json-storage.js';
        export { readJsonFolder } from './json-reader.js';
        export { createLogger } from '../logger.js';`,
      resolveDir: fileURLToPath(new URL('../src/store', import.meta.url)),
    },
    outfile: fileURLToPath(target),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return target;
}
