import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program } from '../helpers/program.js';

describe('the program as a process', () => {
  const dir = mkdtempSync(join(tmpdir(), 'program-'));
  let program: Program | undefined;
  afterEach(() => program?.kill());
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('continues a flow after kill -9 between two turns', async () => {
    program = await Program.start({ DATA_DIR: join(dir, 'killed') });
    expect(await program.say('how many incidents do we get?')).toContain('Which membership');
    await program.kill('SIGKILL');

    program = await Program.start({ DATA_DIR: join(dir, 'killed') });

    expect(await program.say('Silver')).toContain('**15**');
  });

  it('stops by itself when asked to', async () => {
    program = await Program.start({ DATA_DIR: join(dir, 'stopped') });

    await program.kill('SIGTERM');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['to listen beyond loopback without an app id', { HOST: '0.0.0.0' }, /Set MicrosoftAppId/],
    ['an unknown rulebook', { RULEBOOK: 'mpn-1999' }, /RULEBOOK can be: maicpp-2023-03, mpn-2021-05/],
    ['a port that is none', { PORT: 'http' }, /PORT/],
  ])('refuses %s and says what to set', async (_name, environment, message) => {
    const { code, printed } = await Program.refusal({ DATA_DIR: join(dir, 'refused'), ...environment });

    expect(code).toBe(1);
    expect(printed).toMatch(message);
  });

  it('refuses a data folder that another process has', async () => {
    program = await Program.start({ DATA_DIR: join(dir, 'shared') });

    const { code, printed } = await Program.refusal({ DATA_DIR: join(dir, 'shared') });

    expect(code).toBe(1);
    expect(printed).toContain('store-locked');
  });
});
