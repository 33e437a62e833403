import { describe, expect, it } from '@jest/globals';
import { buildReport, reportText } from '../../src/staff/report.js';
import type { ReportDocument } from '../../src/staff/report.js';
import { isoWeek } from '../../src/staff/usage.js';
import { partner, visitor, World } from './script.js';

async function* documentsOf({ storage }: World): AsyncGenerator<ReportDocument> {
  const { memory } = storage as unknown as { memory: Record<string, string | undefined> };
  for (const [key, text] of Object.entries(memory)) {
    if (text !== undefined) yield { key, value: JSON.parse(text) };
  }
}

describe('the report', () => {
  it('adds up what was asked, answered, rated and not understood', async () => {
    const world = new World();
    await visitor(world).says('How many on-premises incidents with Gold?');
    await visitor(world, 'fr', 'web-2').says('Combien d’incidents sur site avec Gold ?');
    await visitor(world).presses({
      verb: 'feedback',
      rating: 'down',
      topic: 'count-entitlements',
      reason: 'too old',
    });
    await visitor(world).says('thanks');
    await visitor(world, 'en', 'web-3').says('flurb gnarx zibble');
    await partner(world).says('Flurb, gnarx zibble?');
    await world.assistant.drain();
    const report = await buildReport(documentsOf(world));
    expect(report).toMatchObject({
      turns: 5,
      questions: 4,
      answered: 2,
      answerRate: 0.5,
      weeks: [{ week: '2026-W47', questions: 4, answered: 2 }],
      topics: { 'count-entitlements': 2 },
      languages: { fr: 1, en: 4 },
      feedback: { up: 0, down: 1, byTopic: { 'count-entitlements': { up: 0, down: 1 } } },
      reasons: [{ reason: 'too old' }],
      tickets: { open: 0, taken: 0, closed: 0 },
    });
    expect(report.unanswered.map(({ text, times }) => `${text} ${times}`)).toEqual([
      expect.stringMatching(/^flurb.* 2$/i),
      expect.stringMatching(/Gold\? 1$/),
    ]);
    expect(reportText(report)).toContain('answered: 50.0 %');
  });

  it('says that nothing was asked instead of showing bare headings', async () => {
    const report = await buildReport(documentsOf(new World()));

    expect(reportText(report)).toMatch(/^Nothing is counted yet\. .*half a minute.*\n$/);
  });

  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
  ])('knows the week of %s', (day, week) => {
    expect(isoWeek(new Date(`${day}T12:00:00Z`))).toBe(week);
  });
});
