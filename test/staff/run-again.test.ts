import { describe, expect, it } from '@jest/globals';
import { MemoryStorage } from 'botbuilder';
import type { StoreItems } from 'botbuilder';
import { CodedError } from '../../src/errors.js';
import { createRepositories } from '../../src/store/repositories.js';
import { cardActions, staffMember, STAFF_CHANNEL, visitor, World } from './script.js';

const CONVERSATION = 'conversation/directline/web-1';

/** Another instance writes the conversation first, once: the turn runs a second time. Or the disk is full, once. */
class ContestedStorage extends MemoryStorage {
  contested = false;
  full = false;

  override async write(changes: StoreItems): Promise<void> {
    if (this.full && CONVERSATION in changes) {
      this.full = false;
      throw new CodedError('store-write-failed', 'The disk is full.');
    }
    if (this.contested && CONVERSATION in changes) {
      this.contested = false;
      throw new Error(`Storage: error writing "${CONVERSATION}" due to eTag conflict.`);
    }
    await super.write(changes);
  }
}

async function countOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const item of items) count += item === undefined ? 0 : 1;
  return count;
}

/** A person who is asked whether to pass a question on, and staff who wait for it. */
async function aboutToPassOn() {
  const storage = new ContestedStorage();
  const world = new World({ storage });
  const anna = staffMember(world);
  await anna.says('staff here');
  const person = visitor(world);
  await person.says('How many on-premises incidents with Gold?');
  await person.says('I want to talk to a human');
  return { storage, world, anna, person };
}

describe('a turn that runs again', () => {
  it('lists a question without an answer once', async () => {
    const storage = new ContestedStorage();
    const world = new World({ storage });
    const person = visitor(world);
    await person.says('hello');

    storage.contested = true;
    await person.says('flurb gnarx zibble');

    expect(storage.contested).toBe(false);
    expect(await countOf(createRepositories(storage).unanswered.list())).toBe(1);
  });

  it('passes a question on once', async () => {
    const { storage, world, person } = await aboutToPassOn();
    const before = world.messages(STAFF_CHANNEL).length;

    storage.contested = true;
    await person.says('Yes, pass it on');

    expect(storage.contested).toBe(false);
    expect(world.messages(STAFF_CHANNEL)).toHaveLength(before + 1);
    expect(await createRepositories(storage).tickets.listPending()).toHaveLength(1);
  });
});

describe('a turn that passed a question on and could not be saved', () => {
  it('leaves a question that the next turns know of', async () => {
    const { storage, world, anna, person } = await aboutToPassOn();
    storage.full = true;
    expect(await person.says('Yes, pass it on')).toContain('could not save');
    const { data } = cardActions(world.last(STAFF_CHANNEL))[0] ?? {};

    expect(await person.says('I want to talk to a human')).toContain('already with our support staff');
    await anna.presses({ ...data, verb: 'ticket-take' });

    expect(await person.says('the one in Ghent, no idea about the rest')).toContain('passed that on');
    expect(await createRepositories(storage).tickets.listPending()).toHaveLength(1);
  });

  it('passes it on once when the channel delivers the message again', async () => {
    const { storage, person } = await aboutToPassOn();
    const form = { id: 'same', value: { verb: 'handover-send', question: 'How many with Gold?' } };
    storage.full = true;
    await person.sends(form);

    expect(await person.sends(form)).toContain('your question is with our support staff');
    expect(await createRepositories(storage).tickets.listPending()).toHaveLength(1);
  });
});
