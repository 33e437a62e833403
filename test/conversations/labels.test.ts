import { Talk } from '../helpers/talk.js';
import { en } from '../../src/replies/en/index.js';
import { fr } from '../../src/replies/fr/index.js';
import { DECIDED_TOPICS } from '../../src/rules/index.js';
import type { DecidedTopic } from '../../src/rules/index.js';

/** What the answer before asks for: whether the plan shows. */
const ANSWERS: [DecidedTopic, DecidedTopic][] = [['error-access-id-associated', 'plan-not-shown']];

describe('the label of a question asks it, whatever was asked before', () => {
  it.each([
    ['en', en],
    ['fr', fr],
  ])('%s', async (_language, { topics }) => {
    const taken: [DecidedTopic, string][] = [];
    for (const before of DECIDED_TOPICS) {
      for (const id of DECIDED_TOPICS) {
        const talk = new Talk();
        await talk.say(topics[before]);
        const { topic } = await talk.say(topics[id]);
        if (topic !== id) taken.push([before, id]);
      }
    }
    expect(taken).toEqual(ANSWERS);
  });
});
