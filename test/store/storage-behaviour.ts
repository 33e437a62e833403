import { ConversationState, MessageFactory, TestAdapter } from 'botbuilder';
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';
import type { Storage, StoreItems } from 'botbuilder';
import type { DialogState, WaterfallStepContext } from 'botbuilder-dialogs';

/** Where the storages differ from each other by design. */
export interface Traits {
  /** The in-memory fake of the SDK keeps the object's prototype keys and knows no batch checks. */
  checksBatchFirst: boolean;
}

const LONG_KEY = 'é'.repeat(1_000);
const KEYS: readonly (readonly [string, string])[] = [
  ['the key of the SDK tests', `!@#$%^&*()~/\\><,.?';"\`~`],
  ['climbing out of the folder', '../../etc/passwd'],
  ['an absolute path', '/etc/passwd'],
  ['1,000 characters outside ASCII', LONG_KEY],
  ['Unicode', '会话/🙂/ünïcödé'],
  ['a line break and a tab', 'a\nb\tc'],
  ['a device name of Windows', 'CON'],
  ['a dot', '.'],
  ['a name that objects inherit', 'constructor'],
];
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['differ in case only', 'teams/conversations/A1', 'teams/conversations/a1'],
  ['differ in slashes only', 'a//b', 'a/b'],
  ['differ in the last of many characters', `${LONG_KEY}1`, `${LONG_KEY}2`],
  ['are one the percent-code of the other', 'a b', 'a%20b'],
];

/** What every storage must do, as the SDK's own storages are tested for it. */
export function describeStorage(name: string, open: () => Promise<Storage>, traits: Traits): void {
  describe(`${name} as a storage of the SDK`, () => {
    let storage: Storage;
    let run = 0;
    /** Keys of their own for each test, so that one storage serves all of them. */
    const key = (text: string) => `${run}:${text}`;

    beforeAll(async () => {
      storage = await open();
    });
    beforeEach(() => {
      run += 1;
    });

    const readOne = async (of: string): Promise<StoreItems[string]> => (await storage.read([of]))[of];

    it('gives an empty object for unknown keys', async () => {
      expect(await storage.read([key('unknown')])).toEqual({});
    });

    it('gives an empty object for no keys', async () => {
      expect(await storage.read([])).toEqual({});
    });

    it.each([
      ['read', (bad: never) => storage.read(bad)],
      ['write', (bad: never) => storage.write(bad)],
    ])('refuses null in %s', async (_, call) => {
      await expect(async () =>
        call(null as never /* what a JavaScript caller may hand in */),
      ).rejects.toThrow();
    });

    it('takes an empty write and an empty delete', async () => {
      await expect(storage.write({})).resolves.toBeUndefined();
      await expect(storage.delete([])).resolves.toBeUndefined();
    });

    it('creates an item and gives it an eTag', async () => {
      await storage.write({ [key('new')]: { id: 1, nested: { list: [1, 'é', null] } } });

      const item = await readOne(key('new'));

      expect(item).toMatchObject({ id: 1, nested: { list: [1, 'é', null] } });
      expect(item.eTag).toEqual(expect.any(String));
    });

    it.each(KEYS)('takes %s as a key', async (_, text) => {
      await storage.write({ [text]: { text } });

      expect(await readOne(text)).toMatchObject({ text });
    });

    it.each(PAIRS)('keeps keys apart that %s', async (_, one, other) => {
      await storage.write({ [key(one)]: { which: 'one' }, [key(other)]: { which: 'other' } });

      expect(await readOne(key(one))).toMatchObject({ which: 'one' });
      expect(await readOne(key(other))).toMatchObject({ which: 'other' });
    });

    it.each([
      ['no eTag', undefined],
      ['the wildcard', '*'],
    ])('overwrites with %s', async (_, eTag) => {
      await storage.write({ [key('k')]: { count: 1 } });
      await storage.write({ [key('k')]: { count: 2, ...(eTag === undefined ? {} : { eTag }) } });

      expect(await readOne(key('k'))).toMatchObject({ count: 2 });
    });

    it('overwrites with the eTag that was read, and changes it', async () => {
      await storage.write({ [key('k')]: { count: 1 } });
      const item = await readOne(key('k'));
      await storage.write({ [key('k')]: { ...item, count: 2 } });

      const after = await readOne(key('k'));

      expect(after.count).toBe(2);
      expect(after.eTag).not.toBe(item.eTag);
    });

    it('refuses a stale eTag and keeps what is stored', async () => {
      await storage.write({ [key('k')]: { count: 1 } });
      const stale = await readOne(key('k'));
      await storage.write({ [key('k')]: { ...stale, count: 2 } });

      await expect(storage.write({ [key('k')]: { ...stale, count: 3 } })).rejects.toThrow(/conflict/);

      expect(await readOne(key('k'))).toMatchObject({ count: 2 });
    });

    it('lets exactly one of two writers with the same eTag through', async () => {
      await storage.write({ [key('k')]: { by: 'nobody' } });
      const item = await readOne(key('k'));

      const outcomes = await Promise.allSettled(
        ['a', 'b'].map((by) => storage.write({ [key('k')]: { ...item, by } })),
      );

      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('gives copies, so that changing one changes nothing else', async () => {
      await storage.write({ [key('k')]: { list: ['a'] } });
      const one = await readOne(key('k'));
      one.list.push('b');

      expect(await readOne(key('k'))).toMatchObject({ list: ['a'] });
    });

    it('keeps a copy of what was written', async () => {
      const item = { list: ['a'] };
      await storage.write({ [key('k')]: item });
      item.list.push('b');

      expect(await readOne(key('k'))).toMatchObject({ list: ['a'] });
    });

    it('reads and writes batches', async () => {
      const keys = Array.from({ length: 50 }, (_, i) => key(`batch-${i}`));
      await storage.write(Object.fromEntries(keys.map((k, i) => [k, { i }])));

      const items = await storage.read([...keys, key('not there')]);

      expect(Object.keys(items).sort()).toEqual([...keys].sort());
      expect(keys.map((k) => items[k].i)).toEqual(keys.map((_, i) => i));
    });

    if (traits.checksBatchFirst) {
      it('writes nothing of a batch in which one eTag is stale', async () => {
        await storage.write({ [key('a')]: { n: 1 }, [key('b')]: { n: 1 } });

        const batch = { [key('a')]: { n: 2 }, [key('b')]: { n: 2, eTag: 'stale' } };
        await expect(storage.write(batch)).rejects.toThrow(/conflict/);

        expect(await readOne(key('a'))).toMatchObject({ n: 1 });
      });
    }

    it('deletes known keys and passes over unknown ones', async () => {
      await storage.write({ [key('a')]: { n: 1 }, [key('b')]: { n: 1 } });
      await storage.delete([key('a'), key('unknown')]);

      expect(await storage.read([key('a'), key('b')])).toEqual({
        [key('b')]: expect.objectContaining({ n: 1 }),
      });
    });

    it('creates again what was deleted', async () => {
      await storage.write({ [key('k')]: { n: 1 } });
      await storage.delete([key('k')]);
      await storage.write({ [key('k')]: { n: 2 } });

      expect(await readOne(key('k'))).toMatchObject({ n: 2 });
    });

    it('carries a waterfall dialog from turn to turn', async () => {
      const adapter = waterfallOver(storage, key('talk'));

      await adapter
        .send('hello')
        .assertReply('Your name?')
        .send('Zoé')
        .assertReply('Your town?')
        .send('Liège')
        .assertReply('Zoé of Liège')
        .startTest();
    });
  });
}

/** A bot that asks two questions and keeps nothing in memory between turns. */
function waterfallOver(storage: Storage, conversation: string): TestAdapter {
  const ask = (text: string) => (step: WaterfallStepContext) => step.prompt('text', text);
  return new TestAdapter(async (context) => {
    const state = new ConversationState(storage);
    const dialogs = new DialogSet(state.createProperty<DialogState>('dialog'));
    dialogs.add(new TextPrompt('text'));
    dialogs.add(
      new WaterfallDialog('talk', [
        ask('Your name?'),
        async (step) => {
          Object.assign(step.values, { name: step.result });
          return ask('Your town?')(step);
        },
        async (step) => {
          await step.context.sendActivity(
            MessageFactory.text(`${Reflect.get(step.values, 'name')} of ${step.result}`),
          );
          return step.endDialog();
        },
      ]),
    );
    const dialogContext = await dialogs.createContext(context);
    const turn = await dialogContext.continueDialog();
    if (turn.status === DialogTurnStatus.empty) await dialogContext.beginDialog('talk');
    await state.saveChanges(context);
  }, TestAdapter.createConversation(conversation));
}
