import { AxeBuilder } from '@axe-core/playwright';
import { describeInBrowser } from './chromium.js';
import { Harness, type Visit } from './harness.js';
import { answerCard, formCard, suggest } from './samples.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** axe looks at everything on the page, four times; on a busy machine that takes its time. */
const FOUR_LOOKS_MS = 120_000;

async function findings(visit: Visit, within = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: visit.page }).include(within).withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

describeInBrowser('accessibility of page and chat', () => {
  const harness = new Harness();
  beforeAll(() => harness.start());
  afterAll(() => harness.stop());
  beforeEach(() => {
    harness.server.clear();
    harness.server.welcome = [
      { text: 'Welcome, **you**.', locale: 'en', suggestedActions: suggest('Count', 'Activate') },
    ];
    harness.server.script = (said) => {
      if (said !== 'card') return [{ text: `You said ${said}`, suggestedActions: suggest('Silver', 'Gold') }];
      return [
        {
          text: '- One\n- Two [link](https://example.test)\n\n`code`',
          attachments: [answerCard, formCard],
          suggestedActions: suggest('More'),
        },
      ];
    };
  });

  it.each([
    ['English, light', '/', 'light'],
    ['English, dark', '/', 'dark'],
    ['French, light', '/fr', 'light'],
    ['French, dark', '/fr', 'dark'],
  ] as const)(
    'axe finds nothing: %s, closed, open, with a card, with an error',
    async (_name, url, colorScheme) => {
      const visit = await harness.visit(url, { colorScheme });
      await visit.launcher.waitFor();
      expect(await findings(visit)).toEqual([]);

      await visit.open();
      await visit.sees('Welcome');
      expect(await findings(visit)).toEqual([]);

      await visit.say('card');
      await visit.page.getByRole('button', { name: 'Send the form' }).waitFor();
      harness.server.orders.failSends = 1;
      await visit.say('lost');
      await visit.page.locator('#support-chat .retry').waitFor();
      expect(await findings(visit)).toEqual([]);

      await visit.log.focus();
      await visit.page.keyboard.press('Home');
      await visit.page.waitForFunction(
        `document.querySelector('#support-chat').shadowRoot.querySelector('.log').scrollTop === 0`,
      );
      harness.server.say({ text: 'News' });
      await visit.page.locator('#support-chat .jump button').waitFor();
      await visit.input.fill('x'.repeat(4000));
      await visit.page.locator('#support-chat .limit').waitFor();
      expect(await findings(visit, '#support-chat')).toEqual([]);
      await visit.leave();
    },
    FOUR_LOOKS_MS,
  );

  it.each(['privacy', 'confidentialite', 'terms', 'conditions'])('axe finds nothing: %s', async (name) => {
    const visit = await harness.visit(`/${name}.html`);

    expect(await findings(visit)).toEqual([]);
    await visit.leave();
  });

  it('is used with the keyboard alone: open, choose a suggestion, type, press a card button, close', async () => {
    const visit = await harness.visit('/');
    const { keyboard } = visit.page;
    await visit.launcher.waitFor();
    await visit.page.getByRole('link', { name: 'Terms of use' }).focus();
    await keyboard.press('Tab');
    await expect(visit.focused()).resolves.toBe('launcher');

    await keyboard.press('Enter');
    await visit.sees('Welcome');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Space');
    await visit.sees('You said Count');
    await keyboard.type('card');
    await keyboard.press('Enter');
    await visit.page.getByRole('button', { name: 'And for cloud?' }).waitFor();
    for (let presses = 0; presses < 12; presses += 1) {
      await keyboard.press('Shift+Tab');
      const name = await visit.page.evaluate<string>(
        `document.querySelector('#support-chat').shadowRoot.activeElement.textContent`,
      );
      if (name === 'And for cloud?') break;
    }
    await keyboard.press('Enter');
    await visit.sees('You said And for cloud?');

    await keyboard.press('Escape');
    await expect(visit.focused()).resolves.toBe('launcher');
    await visit.leave();
  });

  it('needs no sideways scrolling at 320 pixels, and keeps the input in sight at 256 high', async () => {
    const visit = await harness.visit('/', { viewport: { width: 320, height: 256 } });
    await visit.open();
    await visit.say('card');
    await visit.page.getByRole('button', { name: 'Send the form' }).waitFor();

    const box = await visit.input.boundingBox();
    const wide = await visit.page.evaluate<number[]>(
      `[document.documentElement, document.querySelector('#support-chat').shadowRoot.querySelector('.log')]
        .map((element) => element.scrollWidth - element.clientWidth)`,
    );

    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
    expect(wide).toEqual([0, 0]);
    await visit.leave();
  });

  describe('the first suggestions', () => {
    const greeting = 'I answer questions on support benefits. '.repeat(5);
    const starters = Array.from({ length: 7 }, (_, at) => `A question that many ask, number ${at + 1}`);
    beforeEach(() => {
      harness.server.welcome = [{ text: greeting, locale: 'en', suggestedActions: suggest(...starters) }];
    });

    /** Whether the greeting and each suggestion stand wholly in their part of the panel, and if more is hinted at. */
    const MEASURE = `(() => {
      const find = (name) => document.querySelector('#support-chat').shadowRoot.querySelector(name);
      const box = (element) => element.getBoundingClientRect();
      const within = (element, part) =>
        box(element).top >= box(part).top - 1 && box(element).bottom <= box(part).bottom + 1;
      const part = find('.suggestions');
      return {
        greeting: within(find('.bubble'), find('.log')),
        shown: [...part.children].filter((chip) => within(chip, part)).length,
        more: part.classList.contains('more'),
      };
    })()`;

    it.each([
      [1280, 800],
      [390, 844],
    ])('are all shown where there is room: %i × %i', async (width, height) => {
      const visit = await harness.visit('/', { viewport: { width, height } });
      await visit.open();
      await visit.sees('I answer');

      await expect(visit.page.evaluate(MEASURE)).resolves.toEqual({ greeting: true, shown: 7, more: false });
      await visit.leave();
    });

    it('leave the greeting whole where there is little, and hint that there are more until the last', async () => {
      const visit = await harness.visit('/', { viewport: { width: 320, height: 568 } });
      await visit.open();
      await visit.sees('I answer');

      await expect(visit.page.evaluate(MEASURE)).resolves.toMatchObject({ greeting: true, more: true });
      await visit.page.getByRole('button', { name: starters.at(-1) ?? '' }).focus();
      await visit.page.waitForFunction(
        `!document.querySelector('#support-chat').shadowRoot.querySelector('.suggestions').matches('.more')`,
      );
      await visit.leave();
    });
  });
});
