import { MemoryStorage } from 'botbuilder';
import { JsonStorage } from '../../src/store/json-storage.js';
import { Feedback, Profile, TaughtPhrase, Ticket, Unanswered } from '../../src/store/records.js';
import { isLeftOver } from '../../src/store/left-over.js';
import { createRepositories } from '../../src/store/repositories.js';
import { describeRepositories, samples } from './repository-behaviour.js';
import { bytesBelow, filesBelow, removeFolders, silent, temporaryFolder } from './temporary.js';

const open: JsonStorage[] = [];

async function newStore(): Promise<{ dir: string; store: JsonStorage }> {
  const dir = await temporaryFolder();
  const store = await JsonStorage.open({ dir, logger: silent });
  open.push(store);
  return { dir, store };
}

afterAll(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
  await removeFolders();
});

describeRepositories('JsonStorage', async () => (await newStore()).store);
describeRepositories('the in-memory fake', async () => new MemoryStorage());

describe('Forgetting', () => {
  it('leaves no byte of the person on disk', async () => {
    const { dir, store } = await newStore();
    const { profiles, tickets, feedback, unanswered, forgetPerson } = createRepositories(store);
    const userKey = 'secret-person';
    const conversationKey = 'conversation/secret-person';
    await store.write({ [conversationKey]: { text: 'secret-person' } });
    await profiles.save(samples.profile({ userKey }));
    await profiles.noteConversation(userKey, conversationKey);
    await tickets.add(samples.ticket('t', { conversationKey, takenBy: 'secret-person' }));
    await feedback.add(samples.feedback('f', { conversationKey, reason: 'secret-person' }));
    await unanswered.add(samples.unanswered('q', { conversationKey, text: 'secret-person' }));
    expect(await bytesBelow(dir)).toContain('secret-person');

    await forgetPerson({ userKey, conversationKeys: [] });

    expect(await bytesBelow(dir)).not.toContain('secret-person');
  });
});

describe('Long lists', () => {
  it('are kept in pages, all of them found', async () => {
    const { dir, store } = await newStore();
    const { taughtPhrases } = createRepositories(store);
    const ids = Array.from({ length: 205 }, (_, i) => `p${i}`);
    for (const id of ids) await taughtPhrases.add(samples.phrase(id));

    expect((await taughtPhrases.active()).map(({ id }) => id)).toEqual([...ids].reverse());
    expect(await filesBelow(`${dir}/documents`)).toHaveLength(205 + 1 + 2);
  });
});

describe('Schemas', () => {
  it.each([
    ['profile', Profile, samples.profile(), [{ consent: 'yes' }, { userKey: '' }]],
    ['ticket', Ticket, samples.ticket('t'), [{ status: 'lost' }, { reference: 'text' }]],
    ['feedback', Feedback, samples.feedback('f'), [{ rating: 'meh' }, { at: 'yesterday' }]],
    ['taught phrase', TaughtPhrase, samples.phrase('p'), [{ text: '' }, { id: 7 }]],
    ['unanswered', Unanswered, samples.unanswered('q'), [{ text: null }, { conversationKey: '' }]],
  ])('%s: takes a good one and refuses bad ones', (_, schema, good, bads) => {
    expect(schema.safeParse(good).success).toBe(true);
    expect(bads.map((bad) => schema.safeParse({ ...good, ...bad }).success)).toEqual([false, false]);
  });

  it('report a stored record that does not fit', async () => {
    const { store } = await newStore();
    await store.write({ 'profile/u': { userKey: 'u', consent: 'maybe' } });

    await expect(createRepositories(store).profiles.get('u')).rejects.toMatchObject({
      code: 'store-damaged',
    });
  });
});

describe('Retention', () => {
  const KEY = 'conversation/teams/c';

  it.each<[what: string, left: string[]]>([
    ['nothing is left', []],
    ['the conversation is there', ['conversation']],
    ['a ticket of it is there', ['ticket']],
    ['a rating of it is there', ['feedback']],
    ['an open question of it is there', ['unanswered']],
  ])('drops the list of a person’s conversations only when nothing is left: %s', async (_what, left) => {
    const { store } = await newStore();
    const { profiles, tickets, feedback, unanswered } = createRepositories(store);
    await profiles.noteConversation('u', KEY);
    if (left.includes('conversation')) await store.write({ [KEY]: { n: 1 } });
    await tickets.add(samples.ticket('t', { conversationKey: KEY }));
    if (!left.includes('ticket')) await tickets.remove('t');
    if (left.includes('feedback')) await feedback.add(samples.feedback('f', { conversationKey: KEY }));
    if (left.includes('unanswered')) await unanswered.add(samples.unanswered('q', { conversationKey: KEY }));

    const dropped: string[] = [];
    for await (const document of store.documents())
      if (await isLeftOver(store, document)) dropped.push(document.key);

    const conversation = left.includes('conversation') ? [KEY] : [];
    expect(dropped.sort()).toEqual([...conversation, ...(left.length === 0 ? ['index/person/u'] : [])]);
  });
});
