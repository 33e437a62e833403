import { describe, expect, it } from '@jest/globals';
import { cardActions, partner, Person, STAFF_CHANNEL, staffMember, visitor, World } from './script.js';

/** A member of a group in which the assistant was added. */
function member(world: World, name: string, conversationType: string, locale: string): Person {
  return new Person(world, {
    ...partner(world, locale).base,
    conversation: { id: '19:group@thread.v2', isGroup: true, conversationType, name: '' },
    from: { id: `29:${name}`, name, aadObjectId: `${name}-oid` },
  });
}

async function ask(person: Person): Promise<void> {
  await person.says('talk to a person');
  await person.says('My contract vanished');
  await person.says('yes');
}

describe('forget me', () => {
  it.each([
    ['groupChat', 'en-US', 'forget me', 'yes', 'in a private chat'],
    ['channel', 'fr-FR', 'oubliez-moi', 'oui', 'dans une conversation privée'],
  ])('in a %s, %s, keeps what the others have asked', async (type, locale, forget, yes, said) => {
    const world = new World();
    const staff = staffMember(world);
    await staff.says('staff here');
    await ask(member(world, 'Ada', type, 'en-US'));
    const bob = member(world, 'Bob', type, locale);

    expect(await bob.says(forget)).toContain(said);
    expect(world.buttons(bob.conversation).join()).not.toMatch(/delete|effacez/);
    await bob.says(yes);

    expect(await staff.says('tickets')).toContain('My contract vanished');
  });

  it.each([
    ['a web chat', visitor],
    ['a private Teams chat', partner],
  ])('in %s takes the question away from staff, too', async (_where, person) => {
    const world = new World();
    const staff = staffMember(world);
    await staff.says('staff here');
    const asker = person(world);
    await ask(asker);
    await asker.says('forget me');

    expect(await asker.says('yes')).toContain('is deleted');

    expect(await staff.says('tickets')).toContain('No question is waiting');
  });

  it('takes the question of a web chat that was started over away from staff, too', async () => {
    const world = new World();
    const staff = staffMember(world);
    await staff.says('staff here');
    const before = visitor(world, 'en-US', 'web-1');
    await ask(before);
    await world.assistant.noteLeft(before.base);
    const now = visitor(world, 'en-US', 'web-2');

    const known = await now.says('what do you know about me?');
    expect(known).toMatch(/one earlier conversation; .*one question passed on/);
    expect(known).not.toContain('for this conversation only');
    await now.says('yes');

    expect(await staff.says('tickets')).toContain('No question is waiting');
    expect(await now.says('what do you know about me?')).not.toContain('earlier conversation');
  });

  it('leaves the conversations of other web visitors alone', async () => {
    const world = new World();
    const staff = staffMember(world);
    await staff.says('staff here');
    const other = visitor(world, 'en-US', 'web-1');
    await ask(other);
    await world.assistant.noteLeft(other.base);
    const { base } = visitor(world, 'en-US', 'web-2');
    const now = new Person(world, { ...base, from: { id: 'dl_somebody-else', name: '' } });
    await now.says('forget me');

    await now.says('yes');

    expect(await staff.says('tickets')).toContain('My contract vanished');
  });

  it('never asks a web visitor who started over whether to remember', async () => {
    const world = new World();
    await world.assistant.noteLeft(visitor(world, 'en-US', 'web-1').base);
    const now = visitor(world, 'en-US', 'web-2');

    const said = await now.says('We are Gold. How many on-premises incidents do we get?');

    expect(said).toContain('Gold');
    expect(said + world.buttons(now.conversation).join()).not.toMatch(/remember/i);
  });

  it('leaves nothing to press on the emptied card of staff', async () => {
    const world = new World();
    await staffMember(world).says('staff here');
    const asker = partner(world);
    await ask(asker);
    const card = (): object[] =>
      cardActions(world.messages(STAFF_CHANNEL).find(({ attachments }) => attachments?.length) ?? {});
    expect(card()).not.toEqual([]);
    await asker.says('forget me');

    await asker.says('yes');

    expect(card()).toEqual([]);
  });

  it('is not undone by a thumb on an answer from before', async () => {
    const world = new World();
    const staff = staffMember(world);
    await staff.says('staff here');
    const asker = partner(world);
    await asker.says('How many on-premises incidents with Gold for our office in Kigali?');
    const { id } = world.last(asker.conversation);
    const rate = () =>
      asker.sends({
        type: 'invoke',
        name: 'message/submitAction',
        replyToId: id ?? '',
        value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '{}' } },
      });
    await rate();
    expect(await staff.says('unanswered')).toContain('Kigali');

    await asker.says('forget me');
    await asker.says('yes');
    await rate();

    expect(await staff.says('unanswered')).not.toContain('Kigali');
  });
});
