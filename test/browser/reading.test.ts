import { describeInBrowser } from './chromium.js';
import { Harness, type Visit } from './harness.js';
import { suggest } from './samples.js';

const LONG = Array.from({ length: 30 }, (_, line) => `Line ${line + 1} of a long answer.`).join('\n\n');

describeInBrowser('reading a long conversation', () => {
  const harness = new Harness();
  beforeAll(() => harness.start());
  afterAll(() => harness.stop());
  beforeEach(() => {
    const { server } = harness;
    server.clear();
    server.welcome = [{ text: 'Welcome.', locale: 'en' }];
    server.script = (text) => [{ text: text === 'long' ? LONG : `You said ${text}` }];
  });

  /** Number of pixels between the top of the log and the text; negative is above. */
  async function distance(visit: Visit, text: string): Promise<number> {
    const [log, found] = await Promise.all([
      visit.log.boundingBox(),
      visit.log.getByText(text).last().boundingBox(),
    ]);
    return Math.round((found?.y ?? Number.NaN) - (log?.y ?? Number.NaN));
  }

  async function isInView(visit: Visit, text: string): Promise<boolean> {
    const log = await visit.log.boundingBox();
    const from = await distance(visit, text);
    return from >= 0 && from < (log?.height ?? 0) - 15;
  }

  async function scrolledUp(visit: Visit): Promise<void> {
    await visit.log.hover();
    await visit.page.mouse.wheel(0, -400);
    await visit.page.waitForFunction(`(() => {
      const log = document.querySelector('#support-chat').shadowRoot.querySelector('.log');
      const still = log.scrollTop === window.lastTop;
      window.lastTop = log.scrollTop;
      return still && log.scrollHeight - log.clientHeight - log.scrollTop > 300;
    })()`);
  }

  /** A visitor in the middle of a long answer, with something newer below it. */
  async function readingFurtherUp(): Promise<Visit> {
    const visit = await harness.visit();
    await visit.open();
    await visit.say('long');
    await visit.say('more');
    await visit.sees('You said more');
    await scrolledUp(visit);
    return visit;
  }

  it('shows the top of a long answer first', async () => {
    const visit = await harness.visit();
    await visit.open();
    await visit.say('long');
    await visit.sees('Line 1 of');

    await expect(isInView(visit, 'Line 1 of')).resolves.toBe(true);
    await visit.leave();
  });

  it('does not take away what is being read further up, but leads to what has come', async () => {
    const visit = await readingFurtherUp();
    const before = await distance(visit, 'Line 20 of');

    harness.server.say({ type: 'typing' });
    harness.server.say({ text: 'Something new' });
    harness.server.say({ text: 'And one more' });
    const jump = visit.page.getByRole('button', { name: 'New messages' });
    await jump.waitFor();

    await expect(distance(visit, 'Line 20 of')).resolves.toBe(before);
    await jump.click();
    await jump.waitFor({ state: 'hidden' });
    await expect(isInView(visit, 'Something new')).resolves.toBe(true);
    await expect(visit.focused()).resolves.toContain('log');
    await visit.leave();
  });

  it('goes to the end with what one says oneself', async () => {
    const visit = await readingFurtherUp();

    await visit.say('here I am');

    await visit.sees('You said here I am');
    await expect(isInView(visit, 'You said here I am')).resolves.toBe(true);
    await visit.leave();
  });

  it('is where it was after minimising, or at the first message that came meanwhile', async () => {
    const visit = await readingFurtherUp();
    const before = await distance(visit, 'Line 20 of');

    await visit.page.keyboard.press('Escape');
    await visit.open();
    await expect(distance(visit, 'Line 20 of')).resolves.toBe(before);

    await visit.say('to the end');
    await visit.sees('You said to the end');
    await visit.page.keyboard.press('Escape');
    harness.server.say({ text: 'First news' });
    harness.server.say({ text: LONG });
    await visit.page.getByRole('button', { name: /2 new messages/ }).click();

    await expect(isInView(visit, 'First news')).resolves.toBe(true);
    await visit.leave();
  });

  it('shows a history of 200 messages at its end, and scrolls through all of it', async () => {
    const visit = await harness.visit();
    await visit.open();
    await visit.sees('Welcome.');
    for (let count = 1; count <= 200; count += 1)
      harness.server.say({ text: `Message ${count} with **some** [text](https://example.test/)` });
    await visit.sees('Message 200 with');

    await visit.page.reload();

    await visit.sees('Message 200 with');
    await expect(isInView(visit, 'Message 200 with')).resolves.toBe(true);
    await visit.log.focus();
    await visit.page.keyboard.press('Home');
    await visit.page.waitForFunction(
      `document.querySelector('#support-chat').shadowRoot.querySelector('.log').scrollTop === 0`,
    );
    await expect(visit.log.getByText(/^Message \d+ with/).count()).resolves.toBe(200);
    await visit.leave();
  });

  it('keeps the latest words above a phone’s keyboard, which covers the page without resizing it', async () => {
    const visit = await harness.visit('/', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    await visit.page.addInitScript(`
      window.keyboard = Object.assign(new EventTarget(), { height: 844, offsetTop: 0, scale: 1 });
      Object.defineProperty(window, 'visualViewport', { value: window.keyboard });
    `);
    await visit.page.reload();
    harness.server.script = (text) => [
      { text: `You said ${text}`, suggestedActions: suggest('One', 'Another', 'And something longer') },
    ];
    await visit.open();
    for (const text of ['one', 'two', 'three', 'four', 'five']) await visit.say(text);
    await visit.sees('You said five');

    await visit.page.evaluate(
      `Object.assign(keyboard, { height: 400, offsetTop: 60 }).dispatchEvent(new Event('resize'))`,
    );

    await expect(visit.panel.boundingBox()).resolves.toEqual({ x: 0, y: 60, width: 390, height: 400 });
    await visit.page.waitForFunction(`(() => {
      const root = document.querySelector('#support-chat').shadowRoot;
      const log = root.querySelector('.log');
      return log.scrollHeight - log.clientHeight - log.scrollTop < 2;
    })()`);
    const input = await visit.input.boundingBox();
    expect((input?.y ?? 0) + (input?.height ?? 0)).toBeLessThanOrEqual(460);
    await visit.page.evaluate(
      `Object.assign(keyboard, { height: 844, offsetTop: 0 }).dispatchEvent(new Event('resize'))`,
    );
    await expect(visit.panel.boundingBox()).resolves.toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await visit.leave();
  });
});
