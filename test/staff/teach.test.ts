import { describe, expect, it } from '@jest/globals';
import { MemoryStorage } from 'botbuilder';
import type { Activity } from 'botbuilder';
import { createRepositories } from '../../src/store/repositories.js';
import { cardActions, partner, staffMember, understander, visitor, World } from './script.js';
import type { Person } from './script.js';

const GIBBERISH = 'flurb gnarx zibble';

async function staffOf(world: World, here = 'staff here'): Promise<Person> {
  const anna = staffMember(world);
  await anna.says(here);
  return anna;
}

interface Element {
  style?: string;
  value?: string;
  choices?: { title: string; value: string }[];
}

function choiceSets(activity: Partial<Activity>): Element[] {
  return (activity.attachments?.[0]?.content as { body: Element[] }).body;
}

/** The id behind a question on the work-list card. */
function itemOf(world: World, person: Person, text: string): string {
  const content = world.last(person.conversation).attachments?.[0]?.content as {
    body: { id?: string; choices?: { title: string; value: string }[] }[];
  };
  const choices = content.body.find(({ id }) => id === 'item')?.choices ?? [];
  return choices.find(({ title }) => title.includes(text))?.value ?? '';
}

/** The SDK's memory keeps the keys of what was deleted, without a value. */
function storedKeys({ storage }: World): string[] {
  const { memory } = storage as unknown as { memory: Record<string, unknown> };
  return Object.keys(memory).filter((key) => memory[key] !== undefined);
}

async function unansweredTexts(world: World): Promise<string[]> {
  const texts: string[] = [];
  for await (const { text } of createRepositories(world.storage).unanswered.list()) texts.push(text);
  return texts;
}

describe('teaching', () => {
  it('goes from a question nobody understood to an answer, on all instances, and back', async () => {
    const storage = new MemoryStorage();
    const [world, other] = [new World({ storage }), new World({ storage })];
    const anna = await staffOf(world);
    await visitor(world).says(GIBBERISH);
    await visitor(world, 'en', 'web-2').says(`${GIBBERISH}!`);
    const list = await anna.says('unanswered');
    expect(list).toContain(`${GIBBERISH}! (en, 2 times)`);
    const item = itemOf(world, anna, GIBBERISH);
    expect(await anna.presses({ verb: 'teach', item, topic: 'find-ids' })).toContain('Taught');
    expect(await visitor(other, 'en', 'web-3').says(GIBBERISH)).toContain('Access ID');
    expect(await anna.says('unanswered')).toContain('No question is waiting');
    expect(await anna.says('taught')).toContain(
      `“${GIBBERISH}!” → Find Access ID and Contract ID (Anna, 2026-11-22)`,
    );
    const taught = itemOf(world, anna, GIBBERISH);
    expect(await anna.presses({ verb: 'teach-undo', item: taught })).toContain('Taken back');
    expect(await visitor(other, 'en', 'web-4').says(GIBBERISH)).not.toContain('Access ID and');
  });

  it.each([
    ['staff here', 'teach ids: flurb', '`find-ids`'],
    ['staff here', 'teach actvate-benefit: flurb', 'Nearest: `activate-benefits`'],
    ['équipe ici', 'apprendre roles: flurb', 'Les plus proches : `activation-roles`'],
  ])('after “%s” tells the nearest topics for “%s”', async (here, command, told) => {
    const anna = await staffOf(new World(), here);

    expect(await anna.says(command)).toContain(told);
  });

  it.each([
    ['staff here', '`teach find-ids: where is my number`', '`undo: where is my number`'],
    ['équipe ici', '`apprendre find-ids : où est mon numéro`', '`retirer : où est mon numéro`'],
  ])('is among the commands that “%s” lists', async (here, ...commands) => {
    const world = new World();
    const listed = (await staffMember(world).says(here)).replace(/[\u00a0\u202f]/g, ' ');

    for (const command of commands) expect(listed).toContain(command);
    const [teach = ''] = commands;
    expect(await staffMember(world).says(teach.replaceAll('`', ''))).toMatch(/Taught|Appris|Enseign/);
  });

  it('offers the closest topics first, and all others by name', async () => {
    const world = new World();
    const anna = await staffOf(world);
    await visitor(world).says('flurb access id wibble');
    await visitor(world, 'en', 'web-2').says(GIBBERISH);
    await anna.says('unanswered');
    const [, , item, topic] = choiceSets(world.last(anna.conversation));
    expect(item?.value).toBe(item?.choices?.[0]?.value);
    expect(topic?.style).toBe('filtered');
    const values = (topic?.choices ?? []).map(({ value }) => value);
    const { topics } = understander.understand('flurb access id wibble');
    expect(values[0]).toBe(topics.find(({ id }) => id !== 'none')?.id);
    expect(new Set(values).size).toBe(values.length);
    expect(values.slice(-2)).toEqual(['talk-to-human', 'none']);
    const names = (topic?.choices ?? []).slice(6, -2).map(({ title }) => title);
    expect(names).toEqual([...names].sort(new Intl.Collator('en', { ignorePunctuation: true }).compare));
  });

  it.each([
    ['English', 'staff here', 'unanswered', 'One question, asked 2 times in all.'],
    ['French', 'équipe ici', 'sans réponse', 'Une question, posée 2 fois en tout. Choisissez-la, puis'],
  ])('counts in good %s', async (_name, here, command, expected) => {
    const world = new World();
    const anna = await staffOf(world, here);
    await visitor(world).says(GIBBERISH);
    await visitor(world, 'en', 'web-2').says(GIBBERISH);
    expect(await anna.says(command)).toContain(expected);
  });

  it('refuses a phrase that breaks right answers, and says which', async () => {
    const world = new World();
    const anna = await staffOf(world);
    const text = 'getting the incidents unlocked for the first time, where’s that button hiding';
    const reply = await anna.says(`teach pmc-activation: ${text}`);
    expect(reply).toContain('answers that were right would become wrong');
    expect(reply).toContain('(rightly “');
    expect(await anna.says('taught')).toContain('Nothing was taught');
  });

  it.each([
    ['a button keeps its meaning', 'teach find-ids: cancel', 'a button or a command already'],
    ['an unknown topic', 'teach no-such-topic: flurb', 'no such topic'],
    ['nothing to take back', 'undo: flurb', 'no longer exists'],
    ['in French', 'apprendre find-ids : cancel', 'a button or a command already'],
  ])('%s', async (_name, text, expected) => {
    expect(await (await staffOf(new World())).says(text)).toContain(expected);
  });

  it('is for staff only', async () => {
    const world = new World();
    await staffOf(world);
    const asker = partner(world);
    expect(await asker.says('taught')).not.toContain('Nothing was taught');
    expect(await asker.presses({ verb: 'teach', item: 'x', topic: 'find-ids' })).toContain(
      'Only support staff',
    );
  });

  it('takes questions off the list on demand', async () => {
    const world = new World();
    const anna = await staffOf(world, 'équipe ici');
    await visitor(world).says(GIBBERISH);
    await anna.says('sans réponse');
    const item = itemOf(world, anna, GIBBERISH);
    expect(await anna.presses({ verb: 'teach-dismiss', item })).toContain('Question retirée');
    expect(await unansweredTexts(world)).toEqual([]);
  });

  it('lists a question with identifiers masked', async () => {
    const world = new World();
    await visitor(world).says('flurb 1234567890 gnarx');
    expect(await unansweredTexts(world)).toEqual(['flurb •••890 gnarx']);
  });
});

describe('feedback', () => {
  it('is kept with topic, rulebook and language; a bad answer goes on the list and offers a person', async () => {
    const world = new World();
    await staffOf(world);
    const asker = visitor(world);
    await asker.says('How many on-premises incidents with Gold?');
    const thumbs = cardActions(world.messages(asker.conversation)[0] ?? {}).filter(
      ({ verb }) => verb === 'feedback',
    );
    expect(thumbs.map(({ title }) => title)).toEqual(['👍 Helpful', '👎 Not helpful']);
    expect(cardActions(world.messages(asker.conversation)[0] ?? {}).length).toBeLessThanOrEqual(6);
    const reply = await asker.presses(thumbs[1]?.data ?? {}, { text: '👎 Not helpful' });
    expect(reply).toContain('What was missing or wrong?');
    expect(reply).toContain('pass your question on to a person');
    expect(world.buttons(asker.conversation)).toEqual(['Talk to a person']);
    expect(await asker.says('the number seems off, zzz 1234567890')).toContain('noted');
    const [stored] = await createRepositories(world.storage).feedback.ofConversation(
      'conversation/directline/web-1',
    );
    expect(stored).toMatchObject({
      rating: 'down',
      topic: 'count-entitlements',
      rulebook: 'mpn-2021-05',
      language: 'en',
      reason: 'the number seems off, zzz •••890',
    });
    expect(await unansweredTexts(world)).toEqual(['How many on-premises incidents with Gold?']);
  });

  it('thanks for a thumb up, in French, and a new question is no reason', async () => {
    const world = new World();
    const asker = visitor(world, 'fr-FR');
    await asker.says('Combien d’incidents sur site avec Gold ?');
    expect(await asker.presses({ verb: 'feedback', rating: 'up', topic: 'count-entitlements' })).toContain(
      'Merci',
    );
    await asker.presses({ verb: 'feedback', rating: 'down', topic: 'count-entitlements' });
    expect(await asker.says('Qui peut activer nos avantages ?')).toContain('R4, R18');
  });

  it('comes from Teams’ own thumbs, once', async () => {
    const world = new World();
    const asker = partner(world);
    await asker.says('How many on-premises incidents with Gold?');
    const answer = world.messages(asker.conversation).find(({ type }) => type === 'message');
    const thumb = {
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: answer?.id ?? '',
      value: {
        actionName: 'feedback',
        actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"wrong"}' },
      },
    };
    await asker.sends(thumb);
    await asker.sends(thumb);
    const stored = await createRepositories(world.storage).feedback.ofConversation(
      'conversation/msteams/chat-1',
    );
    expect(stored).toMatchObject([{ rating: 'down', topic: 'count-entitlements', reason: 'wrong' }]);
  });
});

describe('what is remembered', () => {
  const GOLD = 'How many on-premises incidents with Gold?';

  it('is asked once, kept, brought back, shown and deleted', async () => {
    const world = new World();
    const asker = partner(world);
    expect(await asker.says(GOLD)).toContain('Shall I remember your membership');
    expect(await asker.says('Yes, remember it')).toContain('I will remember it');
    expect(await asker.says('How many on-premises incidents with Silver?')).not.toContain('Shall I remember');
    const later = partner(world, 'en-US', 'chat-2');
    expect(
      await later.sends({ type: 'conversationUpdate', membersAdded: [{ id: '29:partner', name: '' }] }),
    ).toContain('I remember: Silver');
    const about = await later.says('what do you know about me?');
    expect(about).toContain('Silver');
    expect(about).toContain('You agreed');
    expect(await later.says('Yes, delete everything')).toContain('is deleted');
    expect(storedKeys(world).filter((key) => /partner-oid|chat-1|chat-2/.test(key))).toEqual([]);
    const fresh = partner(world, 'en-US', 'chat-3');
    expect(await fresh.says('what do you know about me?')).not.toContain('Silver');
  });

  it.each([
    ['a no', ['No, do not'], 'I will not keep it'],
    ['another question', ['Who may activate?'], 'R4, R18'],
  ])('%s is respected', async (_name, messages, expected) => {
    const world = new World();
    const asker = partner(world);
    await asker.says(GOLD);
    let reply = '';
    for (const message of messages) reply = await asker.says(message);
    expect(reply).toContain(expected);
    expect(await createRepositories(world.storage).profiles.get('msteams/partner-oid')).toBeUndefined();
  });

  it('is the conversation only for a visitor', async () => {
    const world = new World();
    const asker = visitor(world);
    expect(await asker.says(GOLD)).not.toContain('Shall I remember');
    expect(await asker.says('what do you know about me?')).toContain('for this conversation only');
  });

  it('goes with tickets, ratings and open questions; staff are told', async () => {
    const world = new World();
    const anna = await staffOf(world);
    const asker = visitor(world);
    await asker.says('flurb gnarx zibble');
    await asker.presses({ verb: 'feedback', rating: 'up', topic: 'find-ids' });
    await asker.says('talk to a person');
    await asker.says('yes');
    expect(await asker.says('what do you know about me?')).toContain('one question passed on to a person');
    await asker.says('yes');
    const repositories = createRepositories(world.storage);
    const key = 'conversation/directline/web-1';
    expect(await repositories.tickets.ofConversation(key)).toEqual([]);
    expect(await repositories.feedback.ofConversation(key)).toEqual([]);
    expect(await repositories.unanswered.ofConversation(key)).toEqual([]);
    expect(JSON.stringify(world.storage)).not.toContain('flurb');
    expect(JSON.stringify([...world.channel.in(anna.conversation)])).not.toContain('flurb');
  });
});
