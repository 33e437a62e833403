import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { FakeDirectLine } from './fake-directline.js';
// Plain JavaScript, shared with the build.
import { buildWidget } from '../../scripts/build-widget.mjs';

/** One browser and one fake server for a test file. */
export class Harness {
  browser!: Browser;
  server!: FakeDirectLine;
  private folder = '';

  async start(): Promise<void> {
    this.folder = await mkdtemp(path.join(tmpdir(), 'webchat-'));
    await buildWidget({ outDir: this.folder, quiet: true });
    const publicFolder = fileURLToPath(new URL('../../public', import.meta.url));
    this.server = new FakeDirectLine({ public: publicFolder, webchat: this.folder });
    await this.server.start();
    this.browser = await launchChromium();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.server?.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A fresh person on a page; what the page reports as an error fails the test at the end. */
  async visit(url = '/', options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
    context.setDefaultTimeout(6_000);
    const page = await context.newPage();
    const visit = new Visit(page);
    page.on('pageerror', (error) => visit.errors.push(String(error)));
    page.on('request', (request) => visit.addresses.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') visit.console.push(message.text());
    });
    await page.goto(this.server.url + url);
    return visit;
  }
}

/** What a person sees and does; locators reach through the shadow root. */
export class Visit {
  readonly errors: string[] = [];
  readonly console: string[] = [];
  readonly addresses: string[] = [];

  constructor(readonly page: Page) {}

  get launcher(): Locator {
    return this.page.locator('#support-chat .launcher');
  }

  get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  get log(): Locator {
    return this.page.getByRole('log');
  }

  get input(): Locator {
    return this.page.locator('#support-chat textarea');
  }

  async open(): Promise<this> {
    await this.launcher.click();
    await this.panel.waitFor();
    return this;
  }

  async say(text: string): Promise<void> {
    await this.input.fill(text);
    await this.input.press('Enter');
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.log.getByText(text).first().waitFor();
  }

  /** The name or class of what has the focus, inside the shadow root. */
  focused(): Promise<string> {
    return this.page.evaluate<string>(
      `(() => { const e = document.querySelector('#support-chat').shadowRoot.activeElement;
        return e ? e.id || e.className : document.activeElement.tagName; })()`,
    );
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
