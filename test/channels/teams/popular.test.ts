import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { partner, visitor, World } from '../../staff/script.js';

const Found = z.object({
  value: z.object({
    body: z.object({
      composeExtension: z.object({
        attachments: z.array(z.object({ preview: z.object({ content: z.object({ title: z.string() }) }) })),
      }),
    }),
  }),
});

/** The titles that the message extension lists. */
async function search(world: World, typed: string, locale = 'en-US'): Promise<string[]> {
  const parameters = [{ name: 'query', value: typed }];
  const value = { commandId: 'search', parameters };
  await partner(world, locale, 'staff-chat').sends({ type: 'invoke', name: 'composeExtension/query', value });
  const { attachments } = Found.parse(world.last('staff-chat')).value.body.composeExtension;
  return attachments.map(({ preview }) => preview.content.title.replace(/\u00a0/g, ' '));
}

/** The same store after people asked, and the counts were written. */
async function asked(...questions: string[]): Promise<World> {
  const world = new World();
  for (const [number, question] of questions.entries())
    await visitor(world, 'en-US', `web-${number}`).says(question);
  await world.assistant.drain();
  return new World({ storage: world.storage });
}

const WHO = 'Who may activate?';
const LEFT = 'How many incidents do we have left?';
const PLAN = 'Our plan is not shown';

describe('popular answers', () => {
  it.each([
    ['before anybody asked, a fixed list', [], '', 'en-US', 'How many incidents do we get?'],
    ['what was asked most', [WHO, PLAN, WHO], '', 'en-US', 'Who may activate?'],
    ['in the language of the person', [WHO, PLAN, WHO], '', 'fr-FR', 'Qui peut activer ?'],
    ['among what fits the typed letters', [LEFT], 'inci', 'en-US', 'How many incidents are left?'],
    ['not at all where it does not fit', [WHO, WHO], 'find', 'en-US', 'Find Access ID and Contract ID'],
    ['small talk does not count', ['hello', 'thanks', WHO], '', 'en-US', 'Who may activate?'],
  ])('come first: %s', async (_name, questions, typed, locale, first) => {
    const found = await search(await asked(...questions), typed, locale);
    expect(found[0]).toBe(first);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found).size).toBe(found.length);
  });
});
