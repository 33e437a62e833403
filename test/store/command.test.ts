import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runStoreCommand } from '../../src/store/command.js';
import { JsonStorage } from '../../src/store/json-storage.js';
import { filesBelow, removeFolders, silent, temporaryFolder } from './temporary.js';

afterAll(removeFolders);

async function run(
  dataDir: string,
  words: string[],
  input = '',
): Promise<{ code: number; output: string; messages: string }> {
  const [output, messages] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(output), text(messages)]);
  const config = { dataDir, logger: silent };
  const code = await runStoreCommand(words, config, {
    input: Readable.from([input]),
    output,
    messages,
  }).finally(() => {
    output.end();
    messages.end();
  });
  const [out, told] = await texts;
  return { code, output: out, messages: told };
}

async function filledStore(): Promise<{ dir: string; store: JsonStorage }> {
  const dir = await temporaryFolder();
  const store = await JsonStorage.open({ dir, logger: silent });
  await store.write({ a: { town: 'Liège' }, b: { n: 2 } });
  return { dir, store };
}

describe('npm run store', () => {
  it('exports and verifies while the service runs, and imports into an empty store', async () => {
    const { dir, store } = await filledStore();
    const exported = await run(dir, ['export']);
    const verified = await run(dir, ['verify']);
    await store.close();
    const target = await temporaryFolder();

    const imported = await run(target, ['import'], exported.output);

    expect([exported.code, verified.code, imported.code]).toEqual([0, 0, 0]);
    expect(verified.output).toBe('2 document(s), every one in order.\n');
    expect(imported.messages).toBe('2 document(s) imported, 0 kept as they were.\n');
    const moved = await JsonStorage.open({ dir: target, logger: silent });
    expect(await moved.read(['a', 'b'])).toMatchObject({ a: { town: 'Liège' }, b: { n: 2 } });
    await moved.close();
  });

  it.each([
    [['import'], '0 document(s) imported, 2 kept as they were.\n', 'changed'],
    [['import', '--overwrite'], '2 document(s) imported, 0 kept as they were.\n', 'Liège'],
  ])('%j on a store that has the documents', async (words, messages, town) => {
    const { dir, store } = await filledStore();
    const { output } = await run(dir, ['export']);
    await store.write({ a: { town: 'changed' } });
    await store.close();

    expect(await run(dir, words, output)).toMatchObject({ code: 0, messages });

    const again = await JsonStorage.open({ dir, logger: silent });
    expect(await again.read(['a'])).toMatchObject({ a: { town } });
    await again.close();
  });

  it('refuses to import under a running service', async () => {
    const { dir, store } = await filledStore();

    await expect(run(dir, ['import'], '')).rejects.toMatchObject({ code: 'store-locked' });
    await store.close();
  });

  it('imports a backup that begins with what npm says before it runs a command', async () => {
    const { dir, store } = await filledStore();
    const { output } = await run(dir, ['export']);
    await store.close();
    const npm = '\n> support-benefits-assistant@0.1.0 store\n> node dist/cli/store.js export\n\n';

    const imported = await run(await temporaryFolder(), ['import'], npm + output);

    expect(imported).toMatchObject({ code: 0, messages: '2 document(s) imported, 0 kept as they were.\n' });
  });

  it('names the line of a backup that is not readable', async () => {
    await expect(run(await temporaryFolder(), ['import'], '\n{ broken\n')).rejects.toMatchObject({
      code: 'store-damaged',
      message: expect.stringContaining('Line 2'),
    });
  });

  it('says why a backup that was cut off cannot be imported, and how far it got', async () => {
    const { dir, store } = await filledStore();
    const { output } = await run(dir, ['export']);
    await store.close();

    const cut = run(await temporaryFolder(), ['import'], output.slice(0, -20));

    await expect(cut).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Line 2 .*JSON.*[^.]\. 1 document\(s\) before it were imported, 0 kept/,
      ),
    });
  });

  it.each([['export'], ['verify']])(
    '%s does not take a folder that is not there for an empty one',
    async (command) => {
      const missing = join(await temporaryFolder(), 'typo');

      await expect(run(missing, [command])).rejects.toMatchObject({
        code: 'store-read-failed',
        message: expect.stringContaining('DATA_DIR'),
      });
    },
  );

  it('says of an empty store that there is nothing in it', async () => {
    const dir = await temporaryFolder();
    await (await JsonStorage.open({ dir, logger: silent })).close();

    expect(await run(dir, ['verify'])).toMatchObject({ code: 0, output: 'The store holds no document.\n' });
  });

  it('names damaged documents and does not touch them', async () => {
    const { dir, store } = await filledStore();
    const [file = ''] = await filesBelow(join(dir, 'documents'));
    await writeFile(join(dir, 'documents', file), '{ broken');
    await store.close();
    const before = await filesBelow(dir);

    const verified = await run(dir, ['verify']);
    const exported = await run(dir, ['export']);

    expect(verified).toMatchObject({ code: 1, output: expect.stringContaining('1 problem(s).') });
    expect(exported).toMatchObject({ code: 1, messages: expect.stringContaining('Not in the backup') });
    expect(exported.output.trim().split('\n')).toHaveLength(1);
    expect(await filesBelow(dir)).toEqual(before);
  });

  it.each([[[]], [['other']]])('explains itself for %j', async (words) => {
    expect(await run('unused', words)).toMatchObject({ code: 2, messages: expect.stringContaining('Usage') });
  });
});
