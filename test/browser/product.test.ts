import type { Browser } from 'playwright-core';
import { describeInBrowser, launchChromium } from './chromium.js';
import { Visit } from './harness.js';
import { Product } from './product.js';

const BUILD_AND_START_MS = 120_000;

describeInBrowser('the product: help page, chat and bot together', () => {
  const product = new Product();
  let browser: Browser;
  beforeAll(async () => {
    await product.start();
    browser = await launchChromium();
  }, BUILD_AND_START_MS);
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  async function visit(path: string): Promise<Visit> {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const found = new Visit(page);
    page.on('pageerror', (error) => found.errors.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) found.console.push(message.text());
    });
    page.on('request', (request) => found.addresses.push(request.url()));
    await page.goto(product.url + path);
    return found;
  }

  it('welcomes with starters, and answers the first question with its number and its date', async () => {
    const person = await visit('/');
    await person.open();
    await person.sees(/Hello|Welcome/);
    await person.page.locator('#support-chat .chip').first().waitFor();

    await person.say('We are Silver. How many on-premises incidents do we get?');

    await person.sees('15');
    await person.sees(/May 27, 2021|27 May 2021/);
    await person.page.reload();
    await person.sees('15');
    expect(person.errors).toEqual([]);
    expect(person.console).toEqual([]);
    expect(person.addresses.filter((address) => !address.startsWith(product.url))).toEqual([]);
    await person.leave();
  });

  it('forgets what was said before somebody started over, too', async () => {
    const person = await visit('/');
    await person.open();
    await person.sees(/Hello|Welcome/);
    await person.say('We are Gold in Ouagadougou. How many on-premises incidents do we get?');
    await person.sees('20');
    await expect(product.holds('Ouagadougou')).resolves.toBe(true);
    await person.page.getByRole('button', { name: 'Start over' }).click();
    await person.sees('A new conversation has begun.');
    await person.sees(/Hello|Welcome/);

    await person.say('forget me');
    await person.sees('one earlier conversation');
    await person.say('yes');

    await person.sees('is deleted');
    await expect(product.holds('Ouagadougou')).resolves.toBe(false);
    await person.leave();
  });

  it('does the same in French on the French page', async () => {
    const person = await visit('/fr');
    await person.open();
    await person.sees('Bonjour');

    await person.say('Nous sommes Silver. Combien d’incidents sur site avons-nous ?');

    await person.sees('15');
    await person.sees('27 mai 2021');
    await person.leave();
  });

  it('shows nothing any more of what it was asked to forget', async () => {
    const person = await visit('/');
    await person.open();
    await person.sees(/Hello|Welcome/);
    await person.say('We are Silver, the purple elephant company');
    await person.sees('purple elephant');
    await person.say('forget me');
    await person.sees(/delete/i);

    await person.say('yes');

    await person.sees('What was said here before is deleted.');
    await person.sees(/everything/);
    await expect(person.log.innerText()).resolves.not.toMatch(/purple elephant|forget me/);
    await person.page.reload();
    await person.sees(/everything/);
    await expect(person.log.innerText()).resolves.not.toContain('purple elephant');
    await person.leave();
  });

  it('hides an identifier in the visitor’s own words as well, when it says that it has', async () => {
    const person = await visit('/');
    await person.open();
    await person.sees(/Hello|Welcome/);

    await person.say('My Access ID is 123456789, how do I link it?');

    await person.sees(/hidden yours/);
    await expect(person.log.locator('.own .bubble').innerText()).resolves.toBe(
      'My Access ID is •••789, how do I link it?',
    );
    await person.leave();
  });

  it('keeps four tabs on one conversation in step, without a quarrel about the sockets', async () => {
    const first = await visit('/');
    await first.open();
    await first.sees(/Hello|Welcome/);
    const session = await first.page.evaluate<string>('JSON.stringify({ ...sessionStorage })');
    const sockets: string[] = [];
    first.page.on('websocket', () => sockets.push('the first again'));
    const collision = first.page.waitForRequest('**/activities?*');
    const tabs = [first];
    for (const name of ['second', 'third', 'fourth']) {
      // As a duplicated tab: the browser copies its storage.
      const page = await first.page.context().newPage();
      await page.addInitScript(`Object.assign(sessionStorage, ${session})`);
      page.on('websocket', () => sockets.push(name));
      const tab = new Visit(page);
      const connected = page.waitForEvent('websocket');
      await page.goto(product.url);
      await tab.sees(/Hello|Welcome/);
      await connected;
      tabs.push(tab);
    }
    // The fourth took the place of the first, which from now on asks instead.
    await collision;

    for (const tab of tabs) {
      await tab.page.bringToFront();
      await tab.say(`Where is the access ID? (${String(tabs.indexOf(tab))})`);
      for (const each of tabs) await each.sees(`Where is the access ID? (${String(tabs.indexOf(tab))})`);
    }

    for (const tab of tabs) await expect(tab.log.locator('.own').count()).resolves.toBe(4);
    expect(sockets).toEqual(['second', 'third', 'fourth']);
    await first.leave();
  });

  it('counts entitlements step by step with the keyboard alone', async () => {
    const person = await visit('/');
    const { keyboard } = person.page;
    const focusedText = (): Promise<string> =>
      person.page.evaluate<string>(
        `document.querySelector('#support-chat').shadowRoot.activeElement?.textContent ?? ''`,
      );
    const press = async (chip: RegExp): Promise<void> => {
      await person.page.locator('#support-chat .chip').filter({ hasText: chip }).first().waitFor();
      for (let step = 0; step < 12 && !chip.test(await focusedText()); step += 1)
        await keyboard.press('Shift+Tab');
      await keyboard.press('Enter');
    };
    await person.launcher.focus();
    await keyboard.press('Enter');

    await press(/^How many incidents do we get/);
    await press(/^Silver/);
    await press(/^On-premises/i);

    await person.sees(/includes 15/);
    await keyboard.press('Escape');
    await expect(person.focused()).resolves.toBe('launcher');
    await person.leave();
  });
});
