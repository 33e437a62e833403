import type { Activity } from 'botbuilder';
import { plainText } from '../../src/cli/plain-text.js';
import { Talk } from '../helpers/talk.js';

const LONGEST = 80;

/** What a person at the terminal reads of the answers. */
async function read(...says: string[]): Promise<string> {
  const talk = new Talk();
  let sent: Partial<Activity>[] = [];
  for (const text of says) sent = await talk.send(text);
  return sent.map(plainText).join('\n\n').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

describe('an answer at the terminal', () => {
  it('has a row of a table on one line, its columns one below the other', async () => {
    const lines = (await read('Action Pack, how many on-premises incidents?')).split('\n');

    expect(lines).toContain('Membership   On-premises  Cloud');
    expect(lines).toContain('Action Pack  10           none');
    expect(lines).toContain('Silver       15           unlimited with a cloud competency, otherwise 5');
  });

  it('numbers the steps, each on a line', async () => {
    const text = await read('how do I activate our benefits?');

    expect(text).toMatch(/\n1\. Sign in to Partner Center\n2\. Open Benefits > Technical benefits\n3\. /);
  });

  it('ticks the steps that are done', async () => {
    expect(await read('how do I activate our benefits?', 'done')).toMatch(/\n✓ .+\n2\. /);
  });

  it.each([
    'how many on-premises incidents does Silver get?',
    'how do I activate our benefits?',
    'combien d’incidents cloud pour Gold ?',
    'I see “Looks like you don’t have any benefits yet”',
    'menu',
  ])('has no marks of formatting, no caption that folds, no line too long: %s', async (question) => {
    const text = await read(question);

    expect(text).not.toMatch(/\*\*|\]\(|(^|\s)_|Details and sources|Détails et sources/);
    // Of an address nothing may be broken off.
    const long = text.split('\n').filter((line) => line.length > LONGEST && !line.includes('https://'));
    expect(long).toEqual([]);
  });

  it('keeps the address behind a link', async () => {
    expect(await read('how do I activate our benefits?')).toContain(
      'Partner Center (https://partner.microsoft.com/dashboard)',
    );
  });

  it('sets the colon before an address as French does', async () => {
    expect(await read('comment activer nos avantages ?')).toMatch(/\nPage « Avantages techniques » : https:/);
  });

  it('lists once what can be chosen', async () => {
    const text = await read('how many incidents do we get?');

    expect(text).toMatch(/\n\[Action Pack\] \[Silver\] \[Gold\]$/);
    expect(text.match(/\[Silver\]/g)).toHaveLength(1);
  });
});
