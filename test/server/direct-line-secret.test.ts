import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { directLineSecret } from '../../src/direct-line-secret.js';
import type { DocumentStore } from '../../src/store/document-store.js';

/** In a folder the key is a file of its own; the store is not asked. */
const noStore = {} as DocumentStore;

describe('the key of the web chat', () => {
  const dir = mkdtempSync(join(tmpdir(), 'secret-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const secret = (): Promise<string> => directLineSecret(readConfig({ DATA_DIR: dir }), noStore);

  it('is made once and kept', async () => {
    const first = await secret();
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(await secret()).toBe(first);
    expect(readFileSync(join(dir, 'direct-line-secret'), 'utf8')).toBe(first);
  });

  it.each(['', 'short'])('is refused where the file holds “%s”', async (text) => {
    writeFileSync(join(dir, 'direct-line-secret'), text);
    await expect(secret()).rejects.toMatchObject({ code: 'config-invalid' });
  });
});
