import { describeInBrowser } from './chromium.js';
import { Harness } from './harness.js';

/** The words of a table that stand on two lines, hyphens apart, and by how much the page is too wide. */
const MEASURE = `(() => {
  const broken = [];
  for (const cell of document.querySelectorAll('th, td')) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const { 0: word, index } of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
  }
  const table = document.querySelector('.scroll');
  return { broken, tooWide: table.scrollWidth - table.clientWidth };
})()`;

/** The page's stops of the Tab key that lie behind the open panel, even in part. */
const HIDDEN_BY_THE_CHAT = `(() => {
  const panel = document.querySelector('#support-chat').shadowRoot.querySelector('.panel').getBoundingClientRect();
  const stops = [...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')];
  return stops.flatMap((stop) => {
    stop.focus();
    const { left, right, top, bottom } = stop.getBoundingClientRect();
    const isApart = right < panel.left || left > panel.right || bottom < panel.top || top > panel.bottom;
    return isApart ? [] : [stop.textContent.trim()];
  });
})()`;

describeInBrowser('the help page', () => {
  const harness = new Harness();
  beforeAll(() => harness.start(), 60_000);
  afterAll(() => harness.stop());

  it.each([
    ['/', 390],
    ['/fr', 390],
    ['/', 360],
    ['/fr', 360],
  ])('%s shows its table whole and breaks no word at %i pixels', async (path, width) => {
    const visit = await harness.visit(path, { viewport: { width, height: 844 } });

    await expect(visit.page.evaluate(MEASURE)).resolves.toEqual({ broken: [], tooWide: 0 });

    await visit.leave();
  });

  it.each([
    ['/', 1280],
    ['/fr', 1280],
    ['/', 1024],
    ['/fr', 800],
    ['/fr', 701],
  ])(
    '%s makes room at %i pixels for the open chat, so that it hides nothing with the focus',
    async (path, width) => {
      const visit = await harness.visit(path, { viewport: { width, height: 800 } });
      await visit.open();

      await expect(visit.page.evaluate(HIDDEN_BY_THE_CHAT)).resolves.toEqual([]);
      await expect(visit.page.evaluate(MEASURE)).resolves.toMatchObject({ broken: [] });

      await visit.launcher.click();
      await visit.page.waitForFunction(`!document.documentElement.matches('.chat-open')`);
      await visit.leave();
    },
  );

  it('leaves what is read in its place when it makes room', async () => {
    const visit = await harness.visit('/', { viewport: { width: 800, height: 800 } });
    const heading = visit.page.getByRole('heading', { name: 'How many incidents' });
    const place = async (): Promise<number> => Math.round((await heading.boundingBox())?.y ?? NaN);
    await visit.page.evaluate(`document.querySelector('#incidents').scrollIntoView({ behavior: 'instant' })`);
    const before = await place();

    await visit.open();
    await visit.page.waitForFunction(`document.documentElement.matches('.chat-open')`);

    expect(await place()).toBe(before);
    await visit.leave();
  });

  it('says that the chat is loading when it is called before its script has come, and opens it then', async () => {
    const visit = await harness.visit('/privacy.html');
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await visit.page.route('**/embed.js', async (route) => held.then(() => route.continue()));
    await visit.page.goto(`${harness.server.url}/`, { waitUntil: 'commit' });
    await visit.page.locator('.ask').click();
    await visit.page.getByText('The chat is loading').waitFor();

    arrive();

    await visit.panel.waitFor();
    await expect(visit.page.locator('p.ask-status').innerText()).resolves.toBe('');
    await visit.leave();
  });

  it('says so where the chat’s script does not come at all', async () => {
    const visit = await harness.visit('/privacy.html');
    await visit.page.route('**/embed.js', (route) => route.abort());

    await visit.page.goto(`${harness.server.url}/fr`);

    await visit.page.getByText('La discussion n’a pas pu être chargée.').waitFor();
    await visit.leave();
  });

  it('says without JavaScript that the chat needs it, and offers no button that does nothing', async () => {
    const visit = await harness.visit('/', { javaScriptEnabled: false });

    await expect(visit.page.locator('noscript p').innerText()).resolves.toContain('It needs JavaScript');
    await expect(visit.page.locator('.ask').isVisible()).resolves.toBe(false);
    await visit.leave();
  });

  it.each(['/', '/fr'])('%s opens the chat by its call for it', async (path) => {
    const visit = await harness.visit(path);

    await visit.page.locator('.ask').click();

    await visit.panel.waitFor();
    await visit.leave();
  });
});
