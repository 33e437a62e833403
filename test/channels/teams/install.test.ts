import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { createLogger } from '../../../src/logger.js';
import { JsonStorage } from '../../../src/store/json-storage.js';
import { NOW, partner, staffMember, STAFF_CHANNEL, World } from '../../staff/script.js';

const installed: Partial<Activity> = { type: 'installationUpdate', action: 'add' };
const upgraded: Partial<Activity> = { type: 'installationUpdate', action: 'add-upgrade' };
const removed: Partial<Activity> = { type: 'installationUpdate', action: 'remove' };
const joined: Partial<Activity> = {
  type: 'conversationUpdate',
  membersAdded: [
    { id: '29:partner', name: '' },
    { id: 'bot', name: '' },
  ],
};
const botJoined: Partial<Activity> = { type: 'conversationUpdate', membersAdded: [{ id: 'bot', name: '' }] };
const said: Partial<Activity> = { type: 'message', text: 'hello' };

const ENGLISH = /technical-support benefits/g;

describe('installing in Teams', () => {
  it.each([
    ['an installation alone', [installed], 1],
    ['an installation and then a join', [installed, joined], 1],
    ['a join and then an installation', [joined, installed], 1],
    ['an installation told twice', [installed, installed], 1],
    ['the bot added to a team', [botJoined, installed], 1],
    ['the bot added without an installation', [botJoined], 0],
    ['an upgrade', [installed, upgraded], 1],
    ['a removal', [removed], 0],
    ['a removal and a new installation', [installed, removed, installed], 1],
  ])('%s is greeted as often as it should', async (_name, activities, welcomes) => {
    const world = new World();
    const person = partner(world);
    for (const activity of activities) await person.sends(activity);
    expect(world.texts('chat-1').join('\n').match(ENGLISH) ?? []).toHaveLength(welcomes);
  });

  it('greets once when both events arrive at the same time, at two instances', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'install-'));
    const storage = await JsonStorage.open({
      dir,
      logger: createLogger('silent'),
      clock: () => new Date(NOW),
    });
    const [first, second] = [new World({ storage }), new World({ storage })];
    await Promise.all([partner(first).sends(installed), partner(second).sends(joined)]);
    const shown = [...first.texts('chat-1'), ...second.texts('chat-1')];
    expect(shown.join('\n').match(ENGLISH)).toHaveLength(1);
    await storage.close();
    await rm(dir, { recursive: true });
  });

  it.each([
    ['of the person in a private chat', 'personal', /^Bonjour(?![\s\S]*Hello)/],
    ['of nobody in particular in a group', 'groupChat', /Hello[\s\S]*Bonjour/],
    ['of nobody in particular in a channel', 'channel', /Hello[\s\S]*Bonjour/],
  ])('speaks the language %s', async (_name, conversationType, expected) => {
    const world = new World();
    const isGroup = conversationType !== 'personal';
    const conversation = { id: 'chat-1', isGroup, conversationType, name: '' };
    await partner(world, 'fr-FR').sends({ ...installed, conversation });
    expect(world.texts('chat-1').join('\n')).toMatch(expected);
  });

  it('speaks both languages where Teams does not tell which', async () => {
    const world = new World();
    const base = { ...partner(world).base };
    delete base.locale;
    await world.send({ ...base, ...installed });
    expect(world.texts('chat-1').join('\n')).toMatch(
      /technical-support benefits[\s\S]*avantages de support technique/,
    );
  });

  it('a removal leaves the staff channel and what was said as they are', async () => {
    const world = new World();
    const anna = staffMember(world);
    await anna.says('staff here');
    await anna.sends(removed);
    const asker = partner(world);
    await asker.sends(said);
    await asker.sends(removed);
    expect(await asker.says('talk to a person')).toContain('What is it?');
    await asker.says('My contract vanished');
    await asker.says('Yes, pass it on');
    expect(world.last(STAFF_CHANNEL).attachments).toHaveLength(1);
  });
});
