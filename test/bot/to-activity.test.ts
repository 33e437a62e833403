import { toActivity } from '../../src/bot/to-activity.js';
import { handoverForm } from '../../src/replies/staff.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import { mpn } from '../helpers/rulebooks.js';

const { en } = createPhrasings(mpn, new URL('../../cards/', import.meta.url));

describe('the form that passes a question on', () => {
  // Beside the form, "Send it" would send what the form held before somebody wrote in it.
  it.each([
    ['directline', 1, []],
    ['webchat', 1, []],
    ['console', 1, ['Yes, pass it on', 'No, do not send it']],
    ['sms', 0, ['Yes, pass it on', 'No, do not send it']],
  ])('has its buttons once: %s', (channel, cards, suggestions) => {
    const { attachments, suggestedActions } = toActivity(handoverForm('Why?', en), channel, en);
    expect(attachments).toHaveLength(cards);
    expect((suggestedActions?.actions ?? []).map(({ title }) => title)).toEqual(suggestions);
  });
});
