import { createRepositories } from '../../src/store/repositories.js';
import type { Storage } from 'botbuilder';
import type { Feedback, Profile, TaughtPhrase, Ticket, Unanswered } from '../../src/store/records.js';
import type { Repositories } from '../../src/store/repositories.js';

const AT = '2026-01-01T00:00:00Z';
const LATER = '2026-01-02T00:00:00Z';

const profile = (rest: Partial<Profile> = {}): Profile => ({
  userKey: 'u',
  consent: true,
  updatedAt: AT,
  ...rest,
});
const ticket = (id: string, rest: Partial<Ticket> = {}): Ticket => ({
  id,
  conversationKey: 'c',
  reference: { bot: { id: 'b' } },
  locale: 'fr',
  situation: { membership: 'gold' },
  transcript: [{ from: 'person', text: 'Où est mon contrat ?' }],
  status: 'open',
  createdAt: AT,
  updatedAt: AT,
  ...rest,
});
const feedback = (id: string, rest: Partial<Feedback> = {}): Feedback => ({
  id,
  conversationKey: 'c',
  activityId: 'a',
  topic: 't',
  rulebook: 'r',
  language: 'en',
  rating: 'down',
  at: AT,
  ...rest,
});
const phrase = (id: string): TaughtPhrase => ({
  id,
  text: id,
  topic: 't',
  language: 'en',
  by: 'staff',
  at: AT,
});
const unanswered = (id: string, rest: Partial<Unanswered> = {}): Unanswered => ({
  id,
  text: 'q',
  language: 'en',
  at: AT,
  conversationKey: 'c',
  ...rest,
});

/** Every record of a list, by its id. */
async function idsOf(records: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of records) ids.push(id);
  return ids;
}

/** What the repositories must do over every storage. */
export function describeRepositories(name: string, open: () => Promise<Storage>): void {
  describe(`Repositories over ${name}`, () => {
    let storage: Storage;
    let repositories: Repositories;

    beforeEach(async () => {
      storage = await open();
      repositories = createRepositories(storage);
    });

    it('keep and replace a profile', async () => {
      const { profiles } = repositories;
      await profiles.save(profile({ language: 'fr', competencies: ['data'] }));
      await profiles.save(profile({ membership: 'gold', updatedAt: LATER }));

      expect(await profiles.get('u')).toEqual(profile({ membership: 'gold', updatedAt: LATER }));
      expect(await profiles.get('nobody')).toBeUndefined();
    });

    it('carry a ticket from open over taken to closed', async () => {
      const { tickets } = repositories;
      await tickets.add(ticket('t'));
      expect(await tickets.pendingOf('c')).toEqual(ticket('t'));

      expect(await tickets.take('t', 'Ann', LATER)).toMatchObject({ status: 'taken', takenBy: 'Ann' });
      expect(await tickets.take('t', 'Bob', LATER)).toMatchObject({ takenBy: 'Ann' });
      await tickets.say('t', { from: 'staff', text: 'Bonjour' }, LATER);
      expect(await tickets.listPending()).toEqual([expect.objectContaining({ id: 't', status: 'taken' })]);
      await tickets.close('t', LATER);

      expect(await tickets.listPending()).toEqual([]);
      expect(await tickets.pendingOf('c')).toBeUndefined();
      expect((await tickets.get('t'))?.transcript).toHaveLength(2);
    });

    it('keep how a ticket began and the latest that was said, however much it is', async () => {
      const { tickets } = repositories;
      const opening = Array.from({ length: 20 }, (_, i) => ({ from: 'person' as const, text: `first ${i}` }));
      await tickets.add(ticket('t', { transcript: opening }));
      for (let i = 0; i < 90; i += 1) await tickets.say('t', { from: 'person', text: `${i}` }, LATER);

      const said = await tickets.say('t', { from: 'person', text: 'a'.repeat(4_000) }, LATER);

      expect(said?.transcript).toHaveLength(100);
      expect(said?.transcript.slice(0, 21)).toEqual([...opening, { from: 'person', text: '11' }]);
      expect(said?.transcript.at(-1)?.text).toBe('a'.repeat(500));
    });

    it('add a record once when the request is repeated', async () => {
      expect(await repositories.feedback.add(feedback('f'))).toBe(true);
      expect(await repositories.feedback.add(feedback('f', { rating: 'up' }))).toBe(false);

      expect(await idsOf(repositories.feedback.list())).toEqual(['f']);
      expect(await repositories.feedback.addReason('f', 'wrong')).toEqual(feedback('f', { reason: 'wrong' }));
      expect(await repositories.feedback.addReason('unknown', 'wrong')).toBeUndefined();
    });

    it('undo a taught phrase and keep it on record', async () => {
      const { taughtPhrases } = repositories;
      await taughtPhrases.add(phrase('one'));
      await taughtPhrases.add(phrase('two'));
      await taughtPhrases.undo('one', LATER);

      expect((await taughtPhrases.active()).map(({ id }) => id)).toEqual(['two']);
      expect(await idsOf(taughtPhrases.list())).toEqual(['two', 'one']);
    });

    it('lose nothing of many that are added at once', async () => {
      const ids = Array.from({ length: 20 }, (_, i) => `q${i}`);
      await Promise.all(ids.map((id) => repositories.unanswered.add(unanswered(id))));

      expect((await idsOf(repositories.unanswered.list())).sort()).toEqual([...ids].sort());
      expect(await repositories.unanswered.ofConversation('c')).toHaveLength(20);
    });

    it('forget a person and leave the others alone', async () => {
      const { profiles, tickets, feedback: ratings, unanswered: questions } = repositories;
      await profiles.save(profile());
      await profiles.noteConversation('u', 'noted');
      await storage.write({ noted: { n: 1 }, given: { n: 1 }, other: { n: 1 } });
      for (const conversationKey of ['noted', 'given', 'other']) {
        await tickets.add(ticket(`t-${conversationKey}`, { conversationKey }));
        await ratings.add(feedback(`f-${conversationKey}`, { conversationKey }));
        await questions.add(unanswered(`q-${conversationKey}`, { conversationKey }));
      }

      await repositories.forgetPerson({ userKey: 'u', conversationKeys: ['given'] });

      expect(await profiles.get('u')).toBeUndefined();
      expect(await profiles.conversationsOf('u')).toEqual([]);
      expect(Object.keys(await storage.read(['noted', 'given', 'other']))).toEqual(['other']);
      expect((await tickets.listPending()).map(({ id }) => id)).toEqual(['t-other']);
      expect(await idsOf(tickets.list())).toEqual(['t-other']);
      expect(await idsOf(ratings.list())).toEqual(['f-other']);
      expect(await idsOf(questions.list())).toEqual(['q-other']);
    });
  });
}

export const samples = { profile, ticket, feedback, phrase, unanswered };
