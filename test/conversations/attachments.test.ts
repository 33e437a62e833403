import { Talk } from '../helpers/talk.js';

const SCREENSHOT = { contentType: 'image/png', contentUrl: 'https://example.com/error.png' };
const CARD = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };
const AS_HTML = { contentType: 'text/html', content: '<div>…</div>' };

describe('a message with something attached', () => {
  it('that is a screenshot alone gets told what to send instead, in the language of the conversation', async () => {
    const talk = new Talk();
    expect((await talk.say('', { attachments: [SCREENSHOT] })).text).toContain('I can only read words');
    await talk.say('bonjour');
    expect((await talk.say('', { attachments: [SCREENSHOT] })).text).toContain('Je ne lis que du texte');
  });

  it('leaves a running flow where it was', async () => {
    const talk = new Talk();
    expect((await talk.say('how many incidents do we get?')).text).toContain('Which membership');
    await talk.say('', { attachments: [SCREENSHOT] });
    expect((await talk.say('Silver')).text).toContain('**15**');
  });

  it('is answered once, however often it is delivered, also after a restart', async () => {
    const talk = new Talk();
    const delivery = { id: 'the-same', attachments: [SCREENSHOT] };
    expect((await talk.say('', delivery)).text).toContain('I can only read words');
    expect((await talk.say('', delivery)).text).toBe('');
    talk.restart();
    expect((await talk.say('', delivery)).text).toBe('');
    expect((await talk.say('', { ...delivery, id: 'another' })).text).toContain('I can only read words');
  });

  it('is read, if it has words', async () => {
    const talk = new Talk();
    const { text } = await talk.say('how many on-premises incidents with Gold?', {
      attachments: [SCREENSHOT, AS_HTML],
    });
    expect(text).toContain('**20**');
  });

  it('that is a card inserted for others to read is no question', async () => {
    const talk = new Talk();
    const inserted = '<span class="inline-compose-card" contenteditable="false">Card</span>';
    expect((await talk.say('', { attachments: [CARD] })).text).toBe('');
    expect((await talk.say(inserted, { attachments: [CARD, AS_HTML] })).text).toBe('');
  });
});
