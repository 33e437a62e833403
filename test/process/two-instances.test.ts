import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Program } from '../helpers/program.js';
import { startAzurite } from '../store/azurite.js';
import type { Azurite } from '../store/azurite.js';

describe('two instances on one Blob Storage', () => {
  const dir = mkdtempSync(join(tmpdir(), 'instances-'));
  let azurite: Azurite;
  let instances: [Program, Program];
  beforeAll(async () => {
    azurite = await startAzurite();
    const shared = {
      AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
      AZURE_STORAGE_CONTAINER: 'assistant',
    };
    const first = await Program.start({ ...shared, DATA_DIR: join(dir, 'a') });
    const second = await Program.start({ ...shared, DATA_DIR: join(dir, 'b') });
    instances = [first, second];
  }, 90_000);
  afterAll(async () => {
    for (const program of instances) await program.kill();
    await azurite.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('take turns in one conversation', async () => {
    const [first, second] = instances;

    expect(await first.say('how many incidents do we get?', 'turns')).toContain('Which membership');
    expect(await second.say('Silver', 'turns')).toContain('**15**');
    expect(await first.say('On-premises', 'turns')).toContain('on-premises incidents');
    expect(await second.say('sorry, I meant Gold', 'turns')).toContain('**20**');
  });

  it('answer everything that arrives at both at once, and show no conflict', async () => {
    const questions = ['who may activate?', 'Silver, how many on-premises incidents?'];
    const answers = await Promise.all(
      [0, 1, 2].flatMap(() => instances.map((program, i) => program.say(questions[i] ?? '', 'race'))),
    );

    expect(answers.filter((text) => /Global admin|\*\*15\*\*/.test(text))).toHaveLength(answers.length);
  });
});
