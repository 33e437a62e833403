import { describeInBrowser } from './chromium.js';
import { Harness } from './harness.js';
import { answerCard, suggest } from './samples.js';

const CSP =
  "default-src 'none'; script-src 'self'; connect-src 'self' ws:; img-src 'self' data:; style-src 'self'; " +
  "base-uri 'none'; form-action 'none'";

const ATTACK = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><svg onload="window.pwned=1">`;

const MARKDOWN = [
  ATTACK,
  `[a](javascript:window.pwned=1) [b](data:text/html,x) [c](vbscript:x) <javascript:window.pwned=1>`,
  `![picture](https://evil.test/x.png)`,
  `**${ATTACK}**`,
  `- ${ATTACK}`,
  `\`${ATTACK}\``,
  `# ${ATTACK}`,
  `| a | b |\n|---|---|\n| ${ATTACK} | [x](javascript:1) |`,
  `> ${ATTACK}`,
  '```\n' + ATTACK + '\n```',
  `[fine](https://example.test/) [mail](mailto:a@example.test)`,
  `[ref]: javascript:window.pwned=1\n\n[ref]`,
].join('\n\n');

const text = `${ATTACK} [x](javascript:window.pwned=1) **bold**`;
const evilCard = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    speak: ATTACK,
    backgroundImage: 'https://evil.test/background.png',
    body: [
      { type: 'TextBlock', text, wrap: true },
      { type: 'TextBlock', text, style: 'heading' },
      { type: 'FactSet', facts: [{ title: text, value: text }] },
      {
        type: 'RichTextBlock',
        inlines: [
          text,
          {
            type: 'TextRun',
            text,
            selectAction: { type: 'Action.OpenUrl', url: 'javascript:window.pwned=1', title: text },
          },
        ],
      },
      { type: 'Image', url: 'https://evil.test/picture.png', altText: text },
      { type: 'Image', url: 'javascript:window.pwned=1' },
      {
        type: 'Media',
        sources: [{ mimeType: 'video/mp4', url: 'https://evil.test/v.mp4' }],
        poster: 'https://evil.test/p.png',
      },
      {
        type: 'Container',
        backgroundImage: { url: 'https://evil.test/c.png' },
        items: [{ type: 'TextBlock', text }],
      },
      { type: 'ColumnSet', columns: [{ type: 'Column', items: [{ type: 'TextBlock', text }] }] },
      {
        type: 'Table',
        columns: [{ width: 1 }],
        rows: [{ type: 'TableRow', cells: [{ type: 'TableCell', items: [{ type: 'TextBlock', text }] }] }],
      },
      { type: 'Input.Text', id: 'a', label: text, placeholder: text, value: text },
      {
        type: 'Input.ChoiceSet',
        id: 'b',
        label: text,
        style: 'expanded',
        choices: [{ title: text, value: text }],
      },
      { type: 'Input.Toggle', id: 'c', title: text, label: text },
    ],
    actions: [
      {
        type: 'Action.Submit',
        title: text,
        tooltip: text,
        iconUrl: 'https://evil.test/i.png',
        data: { text: ATTACK },
      },
      { type: 'Action.OpenUrl', title: 'Bad link', url: 'javascript:window.pwned=1' },
      {
        type: 'Action.ShowCard',
        title: 'More',
        card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text }] },
      },
    ],
  },
};

describeInBrowser('the chat on a page of somebody else', () => {
  const harness = new Harness();
  beforeAll(() => harness.start());
  afterAll(() => harness.stop());
  beforeEach(() => {
    harness.server.clear();
    harness.server.welcome = [{ text: 'Welcome.', locale: 'en' }];
    harness.server.pages.set('/strict', {
      csp: CSP,
      html: `<!doctype html><html lang="en"><head><title>Strict</title><link rel="icon" href="data:,"></head><body><h1>Strict</h1>
        <script src="/webchat/embed.js" defer></script></body></html>`,
    });
  });

  it('works under a CSP without unsafe-inline and unsafe-eval, and asks nobody else', async () => {
    harness.server.script = () => [
      { text: 'Here', attachments: [answerCard], suggestedActions: suggest('More') },
    ];
    const visit = await harness.visit('/strict');
    await visit.open();
    await visit.say('card');
    await visit.page.getByRole('button', { name: 'And for cloud?' }).waitFor();

    const styled = await visit.page.evaluate<string>(
      `getComputedStyle(document.querySelector('#support-chat').shadowRoot.querySelector('.panel')).display`,
    );

    expect(styled).toBe('flex');
    expect(visit.console).toEqual([]);
    expect(visit.errors).toEqual([]);
    expect(visit.addresses.filter((address) => !address.startsWith(harness.server.url))).toEqual([]);
    await visit.leave();
  });

  it.each([
    ['Markdown', { text: MARKDOWN, suggestedActions: suggest(ATTACK) }],
    ['a card', { text: 'Look', attachments: [evilCard] }],
  ])('never turns hostile %s into HTML, script or a request', async (_what, reply) => {
    harness.server.script = (said) => (said === 'attack' ? [reply] : []);
    // Without a CSP, so that nothing but the widget itself stands between the text and the page.
    const visit = await harness.visit('/');
    await visit.open();
    await visit.say(ATTACK);
    await visit.say('attack');
    await visit.sees('<img src=x');
    const more = visit.page.getByRole('button', { name: 'More' });
    if (await more.count()) await more.click();
    await visit.page.waitForLoadState('networkidle');

    const found = await visit.page.evaluate<Record<string, unknown>>(`(() => {
      const root = document.querySelector('#support-chat').shadowRoot;
      const list = (selector) => [...root.querySelectorAll(selector)].map((element) => element.outerHTML);
      const handlers = [...root.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')));
      const hrefs = [...root.querySelectorAll('[href]')].map((element) => element.getAttribute('href'));
      return {
        pwned: window.pwned,
        elements: list('.log :is(img, script, iframe, video, audio, object, embed, svg, style, link)'),
        handlers: handlers.map((element) => element.outerHTML),
        unsafe: hrefs.filter((href) => href && !/^(https?:|mailto:)/.test(href)),
      };
    })()`);

    expect(found).toEqual({ pwned: undefined, elements: [], handlers: [], unsafe: [] });
    expect(visit.addresses.filter((address) => address.includes('evil.test'))).toEqual([]);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  });

  it('shows Markdown in a card, also in a part that is opened later', async () => {
    const inner = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Much **more**', wrap: true }] };
    const content = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        {
          type: 'FactSet',
          facts: [{ title: 'Included', value: '**15** [incidents](https://example.test/)' }],
        },
      ],
      actions: [{ type: 'Action.ShowCard', title: 'Details', card: inner }],
    };
    harness.server.script = () => [{ attachments: [{ ...answerCard, content }] }];
    const visit = await harness.visit('/');
    await visit.open();
    await visit.say('card');
    await visit.page.getByRole('button', { name: 'Details' }).click();

    await visit.log.locator('strong').getByText('more').waitFor();
    await visit.log.locator('strong').getByText('15').waitFor();
    await visit.log.getByRole('link', { name: 'incidents' }).waitFor();
    await visit.leave();
  });

  it('opens links in a new tab that knows nothing of the page', async () => {
    harness.server.script = () => [{ text: '[site](https://example.test/a) and <b>tags</b> & "quotes"' }];
    const visit = await harness.visit('/');
    await visit.open();
    await visit.say('link');
    const link = visit.log.getByRole('link', { name: 'site' });
    await link.waitFor();

    await expect(link.getAttribute('rel')).resolves.toBe('noopener noreferrer');
    await expect(link.getAttribute('target')).resolves.toBe('_blank');
    await visit.sees('<b>tags</b> & "quotes"');
    await visit.leave();
  });

  it('says that it is not available where the server refuses the page', async () => {
    harness.server.orders.refuseTokens = true;
    const visit = await harness.visit('/');
    await visit.open();

    await visit.page.getByText('The chat is not available on this page.').waitFor();
    await visit.leave();
  });
});
