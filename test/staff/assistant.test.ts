import { describe, expect, it } from '@jest/globals';
import { partner, visitor, World } from './script.js';

describe('the assistant', () => {
  it('answers an activity that is delivered twice once', async () => {
    const world = new World();
    const asker = visitor(world);
    const question = { text: 'How many on-premises incidents with Gold?', id: 'same' };
    expect(await asker.sends(question)).toContain('Gold');
    expect(await asker.sends(question)).toBe('');
  });

  it('lets the adapter know of an answer that cannot be delivered, and does not apologise into the void', async () => {
    const world = new World();
    world.channel.unreachable.add('web-1');
    await expect(visitor(world).says('hello')).rejects.toThrow('does not answer');
    expect(world.messages('web-1')).toEqual([]);
  });

  it('apologises once when the store fails, and goes on afterwards', async () => {
    const world = new World();
    const { write } = world.storage;
    world.storage.write = async () => {
      throw new Error('disk full');
    };
    expect(await visitor(world).says('How many on-premises incidents with Gold?')).toContain('went wrong');
    world.storage.write = write;
    expect(await visitor(world).says('How many on-premises incidents with Gold?')).toContain('20');
  });

  it.each([
    ['a removal', { type: 'installationUpdate', action: 'remove' }],
    ['a reaction', { type: 'messageReaction' }],
    ['an unknown event', { type: 'event', name: 'something' }],
  ])('is silent at %s', async (_name, activity) => {
    expect(await partner(new World()).sends(activity)).toBe('');
  });

  it('answers an unknown invoke as not implemented', async () => {
    const world = new World();
    await partner(world).sends({ type: 'invoke', name: 'no/such' });
    expect(world.last('chat-1')).toMatchObject({ type: 'invokeResponse', value: { status: 501 } });
  });

  it('waits for turns under way when it stops', async () => {
    const world = new World();
    const asking = visitor(world).says('How many on-premises incidents with Gold?');
    await world.assistant.drain();
    expect(world.texts('web-1').join()).toContain('Gold');
    await asking;
  });
});
