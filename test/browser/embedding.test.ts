import type { Browser, BrowserContextOptions } from 'playwright-core';
import { describeInBrowser, launchChromium } from './chromium.js';
import { Visit } from './harness.js';
import { Product } from './product.js';
import { documented, Site } from './site.js';

const BUILD_AND_START_MS = 120_000;
const README_PAGE = documented('README.md', /```html\n(<!doctype html>.*?)```/s);
const TAG = documented('docs/webchat.md', /```html\n(.*?)\n```/s);
const POLICY = documented('docs/webchat.md', /\*\*Content security policy\.\*\* `([^`]+)`/);
const AZURE = 'https://directline.botframework.com';
const REFUSED = 'The chat is not available on this page.';

describeInBrowser('the chat on a page of another origin', () => {
  const [listed, stranger] = [new Site(), new Site()];
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    await Promise.all([listed.start(), stranger.start()]);
    product = new Product({ WEBCHAT_ORIGINS: listed.url });
    await product.start();
    browser = await launchChromium();
    for (const site of [listed, stranger]) preparePages(site);
  }, BUILD_AND_START_MS);
  afterAll(async () => {
    await browser.close();
    await product.stop();
    await Promise.all([listed.stop(), stranger.stop()]);
  });

  /** As documented, with the address of the program under test for the one in the documentation. */
  function preparePages(site: Site): void {
    const here = (text: string): string => text.replaceAll('https://HOST', product.url);
    site.pages.set('/readme', { html: README_PAGE.replaceAll('http://127.0.0.1:3978', product.url) });
    const html = `<!doctype html><html lang="en"><head><title>Help</title>${here(TAG)}</head><body>Help</body></html>`;
    const policy = here(POLICY).replaceAll('wss://HOST', product.url.replace('http', 'ws'));
    site.pages.set('/strict', { html, csp: `default-src 'none'; ${policy}` });
    site.pages.set('/empty', { html: '<!doctype html><title>Help</title>' });
    site.pages.set('/half', {
      html: html.replace('data-locale="fr"', ''),
      csp: `default-src 'none'; script-src ${product.url}; connect-src ${product.url}; img-src ${product.url} data:`,
    });
    site.pages.set('/forgetful', { html, csp: `default-src 'none'; script-src ${product.url}` });
  }

  async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const found = new Visit(page);
    page.on('pageerror', (error) => found.errors.push(String(error)));
    page.on('console', (message) => {
      // The sites of this test have no icon.
      if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
        found.console.push(message.text());
    });
    page.on('request', (request) => found.addresses.push(request.url()));
    await page.goto(address);
    return found;
  }

  it('opens and answers on the page of the README, as written there', async () => {
    const person = await visit(`${listed.url}/readme`);
    await person.open();
    await person.sees(/Hello|Welcome/);

    await person.say('We are Silver. How many on-premises incidents do we get?');

    await person.sees('15');
    await person.page.reload();
    await person.sees('15');
    expect(person.errors).toEqual([]);
    expect(person.console).toEqual([]);
    await person.leave();
  });

  it('fills a phone with the chat there, since the page is as wide as the phone', async () => {
    const viewport = { width: 390, height: 844 };
    const person = await visit(`${listed.url}/readme`, { viewport, isMobile: true });

    await person.open();

    await expect(person.panel.boundingBox()).resolves.toMatchObject({ x: 0, width: 390 });
    await person.leave();
  });

  it('does so in French with the tag and under the policy of the documentation, asking nobody else', async () => {
    const person = await visit(`${listed.url}/strict`);
    const socket = person.page.waitForEvent('websocket');
    await person.open();
    await person.sees('Bonjour');

    await person.say('Nous sommes Silver. Combien d’incidents sur site avons-nous ?');

    await person.sees('15');
    await expect(socket.then((opened) => opened.url())).resolves.toContain('/v3/directline/');
    expect(person.errors).toEqual([]);
    expect(person.console).toEqual([]);
    const ours = [listed.url, product.url];
    expect(person.addresses.filter((address) => !ours.includes(new URL(address).origin))).toEqual([]);
    await person.leave();
  });

  it('says on a page that is not listed that it is not available, and takes nothing there', async () => {
    const person = await visit(`${stranger.url}/readme`);
    const hint = person.page.waitForEvent('console', (message) => /WEBCHAT_ORIGINS/.test(message.text()));
    await person.page.evaluate(
      `window.heard = []; SupportChat.on('error', ({ code }) => heard.push(code)); undefined`,
    );
    await person.open();
    await person.page.getByText(REFUSED).waitFor();

    expect((await hint).text()).toContain(`WEBCHAT_ORIGINS=${stranger.url}`);
    await person.input.press('a');
    await expect(person.input.inputValue()).resolves.toBe('');
    await expect(person.panel.getByRole('button', { name: 'Send' }).isDisabled()).resolves.toBe(true);
    await person.page.evaluate(`SupportChat.send('Is anybody there?')`);
    await person.sees('Not sent.');
    await expect(person.page.evaluate('heard')).resolves.toEqual(['unavailable', 'send-failed']);
    await expect(person.page.evaluate('JSON.stringify({ ...sessionStorage })')).resolves.not.toContain(
      'token',
    );
    expect(person.errors).toEqual([]);
    await person.page.keyboard.press('Escape');
    await person.panel.waitFor({ state: 'hidden' });
    await person.leave();
  });

  it('gives a page that is not listed nothing, not even with a token that it has found', async () => {
    const victim = await visit(`${listed.url}/readme`);
    const started = victim.page.waitForResponse((response) => response.url().endsWith('/conversations'));
    await victim.open();
    await victim.sees(/Hello|Welcome/);
    const { token, conversationId, streamUrl } = await (await started).json();
    await victim.page.close();
    const thief = await visit(`${stranger.url}/readme`);
    const tryAll = `(async () => {
      const base = '${product.url}', conversation = base + '/v3/directline/conversations/${conversationId}';
      const headers = { Authorization: 'Bearer ${token}' };
      const attempt = (url, init) => fetch(url, init).then((answer) => answer.status, () => 'no answer');
      const socket = new Promise((resolve) => {
        const opened = new WebSocket('${streamUrl}');
        opened.onopen = () => resolve('open');
        opened.onerror = () => resolve('refused');
      });
      return {
        token: await attempt(base + '/webchat/token', { method: 'POST' }),
        history: await attempt(conversation + '/activities', { headers }),
        start: await attempt(base + '/v3/directline/conversations', { method: 'POST', headers }),
        refresh: await attempt(base + '/v3/directline/tokens/refresh', { method: 'POST', headers }),
        socket: await socket,
      };
    })()`;

    await expect(thief.page.evaluate(tryAll)).resolves.toEqual({
      token: 403,
      history: 'no answer',
      start: 'no answer',
      refresh: 'no answer',
      socket: 'refused',
    });
    await victim.leave();
    await thief.leave();
  });

  it('says so as well where the page’s own policy forbids the connection', async () => {
    const person = await visit(`${listed.url}/forgetful`);
    await person.open();

    await person.page.getByText('La discussion n’est pas disponible sur cette page.').waitFor();

    expect(person.errors).toEqual([]);
    await person.leave();
  });

  it('says so as well where the policy forbids only the service that holds the conversation', async () => {
    const person = await visit(`${listed.url}/empty`);
    await person.page.route('**/webchat/token', (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: { conversationId: 'c', token: 't', expires_in: 1800, domain: `${AZURE}/v3/directline` },
      }),
    );
    await person.page.goto(`${listed.url}/half`);
    await person.open();

    await person.page.getByText(REFUSED).waitFor();

    expect(person.errors).toEqual([]);
    await person.leave();
  });
});
