import { describeInBrowser } from './chromium.js';
import { Harness } from './harness.js';
import { answerCard, formCard, suggest } from './samples.js';

const SCRIPT = '<script src="/webchat/embed.js" defer></script>';
const page = (body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>Page</title></head><body><h1>Page</h1>${body}</body></html>`;

describeInBrowser('the chat on a help page', () => {
  const harness = new Harness();
  beforeAll(() => harness.start());
  afterAll(() => harness.stop());
  beforeEach(() => {
    const { server } = harness;
    server.clear();
    server.welcome = [
      {
        text: 'Welcome to the **assistant**.',
        locale: 'en',
        suggestedActions: suggest('Count my incidents', 'Activate'),
      },
    ];
    server.script = (text) => {
      if (text === 'card') return [{ text: 'Here it is.', attachments: [answerCard] }];
      if (text === 'form') return [{ attachments: [formCard] }];
      if (text === 'think') return [{ type: 'typing' }];
      return [{ text: `You said ${text}`, suggestedActions: suggest('More') }];
    };
  });

  describe('opening and closing', () => {
    it('loads nothing but the launcher before it is opened', async () => {
      const visit = await harness.visit();

      await visit.launcher.waitFor();

      expect(visit.addresses.filter((address) => /panel|token|directline/.test(address))).toEqual([]);
      await visit.leave();
    });

    it('puts the focus into the input, and back on the launcher after Escape', async () => {
      const visit = await harness.visit();

      await visit.launcher.focus();
      await visit.page.keyboard.press('Enter');
      await visit.panel.waitFor();

      await expect(visit.launcher.getAttribute('aria-expanded')).resolves.toBe('true');
      await expect(visit.focused()).resolves.toBe('support-chat-input');
      await visit.page.keyboard.press('Escape');
      await visit.panel.waitFor({ state: 'hidden' });
      await expect(visit.launcher.getAttribute('aria-expanded')).resolves.toBe('false');
      await expect(visit.focused()).resolves.toBe('launcher');
      await visit.leave();
    });

    it('counts the messages that come while it is minimised', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');
      await visit.page.getByRole('button', { name: 'Minimise the chat' }).first().click();

      harness.server.say({ text: 'One' });
      harness.server.say({ text: 'Two' });

      await visit.page
        .getByRole('button', { name: 'Open the support-benefits chat, 2 new messages' })
        .click();
      await visit.sees('Two');
      await expect(visit.page.locator('#support-chat .count').isVisible()).resolves.toBe(false);
      await visit.leave();
    });

    it('tells on the launcher of a phone what came since the page was left', async () => {
      const visit = await harness.visit('/', { viewport: { width: 390, height: 844 }, isMobile: true });
      await visit.open();
      await visit.say('may I talk to a person');
      await visit.sees('You said may I');

      await visit.page.goto(`${harness.server.url}/privacy.html`);
      harness.server.say({ text: 'A colleague here.' });
      await visit.page.goto(`${harness.server.url}/`);
      await visit.page
        .getByRole('button', { name: 'Open the support-benefits chat, 1 new message' })
        .waitFor();
      harness.server.say({ text: 'Which product is it?' });

      const launcher = visit.page.getByRole('button', { name: /^Open .*, 2 new messages$/ });
      await launcher.waitFor();
      await expect(launcher.innerText()).resolves.toBe('2');
      await expect(visit.panel.isVisible()).resolves.toBe(false);
      await launcher.click();
      await visit.sees('Which product is it?');
      await expect(visit.log.getByText('A colleague here.').count()).resolves.toBe(1);
      const again = visit.page.waitForEvent('websocket');
      await visit.page.reload();
      await again;
      await visit.page.getByRole('button', { name: 'Open the support-benefits chat', exact: true }).waitFor();
      await visit.leave();
    });

    it.each([390, 700])('fills a screen with no room beside it: %i pixels', async (width) => {
      const viewport = { width, height: 844 };
      const visit = await harness.visit('/', { viewport, isMobile: true, hasTouch: true });

      await visit.open();

      await expect(visit.panel.boundingBox()).resolves.toEqual({ x: 0, y: 0, ...viewport });
      await expect(visit.launcher.isVisible()).resolves.toBe(false);
      await visit.leave();
    });

    it('keeps the focus while it covers the page, and only then', async () => {
      const visit = await harness.visit('/', { viewport: { width: 390, height: 844 } });
      await visit.open();
      await visit.sees('Welcome to the');
      const stops = async (key: string): Promise<string[]> => {
        const passed = [];
        for (let pressed = 0; pressed < 25; pressed += 1) {
          await visit.page.keyboard.press(key);
          passed.push(await visit.focused());
        }
        return passed;
      };
      /** Outside it is an element of the page, by its tag. */
      const outside = /^[A-Z]+$/;

      for (const key of ['Tab', 'Shift+Tab']) {
        const passed = await stops(key);
        expect(passed).not.toContainEqual(expect.stringMatching(outside));
        expect(passed.filter((id) => id === 'support-chat-input').length).toBeGreaterThan(1);
      }
      await expect(visit.panel.getAttribute('aria-modal')).resolves.toBe('true');

      await visit.page.setViewportSize({ width: 1000, height: 844 });
      await visit.page.locator('#support-chat .panel:not([aria-modal])').waitFor();
      expect(await stops('Tab')).toContainEqual(expect.stringMatching(outside));
      await visit.leave();
    });

    it('lies over nothing of a foreign page that has the focus: it scrolls there, or Escape minimises', async () => {
      const links = [0, 1200, 2400].map((top) => `<a href="#" style="top:${top}px">Link ${top}</a>`);
      const style = '<style>a { position: absolute; right: 60px; } body { height: 3000px }</style>';
      harness.server.pages.set('/foreign', { html: page(style + links.join('') + SCRIPT) });
      const visit = await harness.visit('/foreign', { viewport: { width: 1280, height: 800 } });
      await visit.open();
      const panel = await visit.panel.boundingBox();
      const link = visit.page.getByRole('link', { name: 'Link 1200' });
      await visit.page.evaluate('scrollTo(0, 900)');

      await link.focus();
      expect((await link.boundingBox())?.y).toBeGreaterThan((panel?.y ?? 0) + (panel?.height ?? 0));
      await visit.page.keyboard.press('Escape');
      await expect(visit.panel.isVisible()).resolves.toBe(true);

      await visit.page.evaluate(`document.querySelector('a').style.top = '200px'; scrollTo(0, 0)`);
      await visit.page.getByRole('link', { name: 'Link 0' }).focus();
      await visit.page.keyboard.press('Escape');
      await visit.panel.waitFor({ state: 'hidden' });
      await expect(visit.focused()).resolves.toBe('A');
      await visit.leave();
    });

    it('shows in the place of a panel that takes its time that it is on its way', async () => {
      const visit = await harness.visit();
      let arrive = (): void => undefined;
      const held = new Promise<void>((resolve) => (arrive = resolve));
      await visit.page.route('**/panel-*.js', async (route) => {
        await held;
        await route.continue();
      });
      await visit.launcher.click();

      const loading = visit.page.getByText('The chat is loading…');
      await loading.waitFor();
      expect((await loading.boundingBox())?.width).toBeGreaterThan(300);

      arrive();
      await visit.panel.waitFor();
      await expect(loading.count()).resolves.toBe(0);
      await visit.sees('Welcome to the');
      await visit.leave();
    });

    it('says so when the panel cannot be loaded, and loads it at the next try', async () => {
      const visit = await harness.visit();
      await visit.page.route('**/panel-*.js', (route) => route.abort());
      await visit.launcher.click();
      await visit.page.getByRole('alert').getByText('could not be loaded').waitFor();

      await visit.page.unroute('**/panel-*.js');
      await visit.open();

      await visit.sees('Welcome to the');
      await visit.leave();
    });
  });

  describe('talking', () => {
    it('sends, shows the reply with its sender, and takes a suggestion once', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.page.getByRole('button', { name: 'Count my incidents' }).click();
      await visit.sees('You said Count my incidents');

      await expect(visit.page.getByRole('button', { name: 'Activate' }).count()).resolves.toBe(0);
      await expect(visit.focused()).resolves.toBe('support-chat-input');
      await expect(visit.log.innerText()).resolves.toMatch(
        /Assistant\s+Welcome.*You\s+Count my.*Assistant\s+You said/s,
      );
      await expect(visit.log.getByText('Count my incidents', { exact: true }).count()).resolves.toBe(1);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    });

    it('says that the assistant is typing until it answers', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.say('think');
      const status = visit.page.getByRole('status').getByText('The assistant is typing…');
      await status.waitFor({ state: 'attached' });

      harness.server.say({ text: 'Done' });

      await visit.sees('Done');
      await expect(status.count()).resolves.toBe(0);
      await visit.leave();
    });

    it('sends a card button as its title, with the data and the verb', async () => {
      const values: unknown[] = [];
      const { script } = harness.server;
      harness.server.script = (text, activity) => {
        values.push(activity['value']);
        return script(text, activity);
      };
      const visit = await harness.visit();
      await visit.open();
      await visit.say('card');
      await visit.page.getByRole('button', { name: 'And for cloud?' }).click();

      await visit.sees('You said And for cloud?');

      expect(values.at(-1)).toEqual({ topic: 'cloud', verb: 'ask' });
      await expect(visit.page.getByRole('button', { name: 'And for cloud?' }).isDisabled()).resolves.toBe(
        true,
      );
      await visit.leave();
    });

    it('draws the thumbs, which not every font has, and sends only the words beside them', async () => {
      const actions = ['👍 Helpful', '👎 Not helpful'].map((title) => ({ type: 'Action.Submit', title }));
      const card = { ...answerCard, content: { ...answerCard.content, actions } };
      harness.server.welcome = [{ text: 'Welcome.', attachments: [card] }];
      const visit = await harness.visit();
      await visit.open();
      const button = visit.page.getByRole('button', { name: 'Not helpful', exact: true });
      await button.locator('svg').waitFor();

      await button.click();

      await visit.sees('You said Not helpful');
      await expect(visit.panel.innerText()).resolves.not.toMatch(/\p{Extended_Pictographic}/u);
      await visit.leave();
    });

    it('reads a number that stands alone as a number, and not as a list of nothing', async () => {
      harness.server.welcome = [{ text: '1.' }];
      const visit = await harness.visit();
      await visit.open();

      await visit.sees('1.');

      await expect(visit.log.getByRole('list').count()).resolves.toBe(0);
      await visit.leave();
    });

    it('sends a form with what was filled in, and first asks for what is missing', async () => {
      const values: unknown[] = [];
      const { script } = harness.server;
      harness.server.script = (text, activity) => {
        values.push(activity['value']);
        return script(text, activity);
      };
      const visit = await harness.visit();
      await visit.open();
      await visit.say('form');
      await visit.page.getByRole('button', { name: 'Send the form' }).click();
      await visit.sees('Please name the company.');
      await visit.page.getByLabel('Company').fill('Contoso');
      await visit.page.getByLabel('Gold').check();
      await visit.page.getByRole('button', { name: 'Send the form' }).click();

      await visit.sees('You said Send the form');

      expect(values.at(-1)).toMatchObject({ type: 'form', company: 'Contoso', level: 'gold' });
      const form = visit.page.locator('.card').last();
      const spent = form.locator('button, input, select');
      await expect(
        spent.evaluateAll((parts) => parts.map((part) => part.matches(':disabled'))),
      ).resolves.toEqual(Array.from({ length: 5 }, () => true));
      await visit.leave();
    });

    it('offers to send again what was not sent', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');
      harness.server.orders.failSends = 1;
      await visit.say('again');
      await visit.sees('Not sent.');

      await visit.page.getByRole('button', { name: 'Retry' }).click();

      await visit.sees('You said again');
      await expect(visit.focused()).resolves.toBe('support-chat-input');
      await expect(visit.log.getByText('Not sent.').count()).resolves.toBe(0);
      await expect(visit.log.getByText('again', { exact: true }).count()).resolves.toBe(1);
      await visit.leave();
    });

    it('sends by itself what could not go without a network, in its order and once', async () => {
      const visit = await harness.visit();
      await visit.page.clock.install();
      await visit.open();
      await visit.sees('Welcome to the');
      await visit.page.context().setOffline(true);
      await visit.say('first');
      await visit.say('second');
      await visit.page.clock.runFor('00:20');
      await visit.log.getByText('Not sent.').nth(1).waitFor();

      await visit.page.context().setOffline(false);

      await visit.sees('You said first');
      await visit.sees('You said second');
      await expect(visit.log.getByText('Not sent.').count()).resolves.toBe(0);
      await expect(visit.log.getByText(/^(first|second)$/).allInnerTexts()).resolves.toEqual([
        'first',
        'second',
      ]);
      await visit.leave();
    });

    it('stands below the greeting with what was said while it was connecting, and above the answer', async () => {
      const visit = await harness.visit();
      let connect = (): void => undefined;
      const held = new Promise<void>((resolve) => (connect = resolve));
      await visit.page.route('**/webchat/token', async (route) => held.then(() => route.continue()));
      await visit.open();
      await visit.say('already');

      connect();

      await visit.sees('You said already');
      await expect(visit.log.locator('.bubble').allInnerTexts()).resolves.toEqual([
        'Welcome to the assistant.',
        'already',
        'You said already',
      ]);
      await visit.leave();
    });

    it('says where a message is too long, instead of cutting it silently', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');
      const note = visit.page.getByText('A message can have 4000 characters at most; the rest is left out.');

      await visit.input.focus();
      await visit.page.keyboard.insertText('x'.repeat(3999));
      await expect(note.isVisible()).resolves.toBe(false);
      await visit.page.keyboard.insertText('yz');

      await note.waitFor();
      await visit.input.press('Backspace');
      await note.waitFor({ state: 'hidden' });
      await visit.leave();
    });

    it('waits as told when it was too fast', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');
      harness.server.orders.limitSends = 1;

      await visit.say('patience');

      await visit.sees('You said patience');
      await visit.leave();
    });
  });

  describe('keeping the conversation', () => {
    it('shows the history after a reload and on the next page, open as it was', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.say('remember me');
      await visit.sees('You said remember me');

      for (const next of ['/', '/fr']) {
        await visit.page.goto(harness.server.url + next);
        await visit.sees('You said remember me');
        await expect(visit.log.getByText('remember me', { exact: true }).count()).resolves.toBe(1);
      }

      expect(harness.server.conversations.size).toBe(1);
      await visit.leave();
    });

    it('keeps nothing but the way to the conversation and two preferences', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.say('a secret');
      await visit.sees('You said a secret');

      const stored = await visit.page.evaluate<string>(
        'JSON.stringify([{...sessionStorage}, {...localStorage}])',
      );

      expect(stored).not.toContain('secret');
      await expect(visit.page.context().cookies()).resolves.toEqual([]);
      await visit.leave();
    });

    it('comes back by itself when the stream breaks, and misses nothing', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');

      harness.server.dropSockets();
      harness.server.say({ text: 'Said in between' });

      await visit.sees('Said in between');
      await visit.say('still there?');
      await visit.sees('You said still there?');
      await expect(visit.log.getByText('Said in between').count()).resolves.toBe(1);
      await visit.leave();
    });

    it('says at once that there is no network, and catches up when there is one again', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');
      const lost = visit.page.getByText('Connection lost. Reconnecting…');

      await visit.page.context().setOffline(true);
      await lost.waitFor();
      harness.server.say({ text: 'Said in between' });
      await visit.say('from the tunnel');
      await visit.page.getByRole('button', { name: 'Passer en français' }).click();
      await visit.page.getByText('Connexion perdue. Nouvelle tentative…').waitFor();
      await visit.page.getByRole('button', { name: 'Switch to English' }).click();
      await visit.page.context().setOffline(false);

      await visit.sees('Said in between');
      await visit.sees('You said from the tunnel');
      await lost.waitFor({ state: 'hidden' });
      await expect(visit.log.getByText('from the tunnel', { exact: true }).count()).resolves.toBe(1);
      await visit.leave();
    });

    it('does not trust a stream in which nothing, not even a keep-alive, has come for a minute', async () => {
      const visit = await harness.visit('/privacy.html');
      await visit.page.clock.install();
      await visit.page.goto(harness.server.url);
      await visit.open();
      await visit.sees('Welcome to the');
      const another = visit.page.waitForEvent('websocket');

      await visit.page.clock.runFor('01:30');

      await another;
      await visit.say('back on the line');
      await visit.sees('You said back on the line');
      await visit.leave();
    });

    it.each(['refuseSockets', 'muteSockets'] as const)(
      'polls where no WebSocket comes through, or one that brings nothing: %s',
      async (order) => {
        harness.server.orders[order] = true;
        const visit = await harness.visit();
        await visit.open();
        await visit.sees('Welcome to the');

        await visit.say('by polling');

        await visit.sees('You said by polling');
        await visit.leave();
      },
    );

    it('polls when a WebSocket falls silent before an answer', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');
      harness.server.orders.muteSockets = true;

      await visit.say('is anybody there');

      await visit.sees('You said is anybody there');
      await visit.leave();
    });

    it.each([
      ['the token has expired', () => harness.server.orders.expiredTokens.add('*'), 'has expired'],
      ['the conversation is gone', () => harness.server.conversations.clear(), 'has ended'],
    ])('begins anew, and says so, when %s', async (_case, happen, words) => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');

      happen();
      await visit.say('hello again');

      await visit.sees(words);
      await visit.sees('You said hello again');
      await visit.leave();
    });

    it('renews its token before that expires', async () => {
      harness.server.orders.tokenLifeSeconds = 2;
      const visit = await harness.visit();
      const refreshed = visit.page.waitForRequest('**/tokens/refresh');
      await visit.open();
      await refreshed;
      harness.server.orders.tokenLifeSeconds = 1800;

      await visit.say('with the new one');

      await visit.sees('You said with the new one');
      await visit.leave();
    });

    it('starts over when asked to', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.say('old news');
      await visit.sees('You said old news');

      await visit.page.getByRole('button', { name: 'Start over' }).click();

      await visit.sees('A new conversation has begun.');
      await visit.sees('Welcome to the');
      await expect(visit.log.getByText('old news').count()).resolves.toBe(0);
      await visit.leave();
    });

    it('shows after starting over what a first opening shows, and brings up no keyboard for it', async () => {
      const viewport = { width: 390, height: 844 };
      const visit = await harness.visit('/', { viewport, isMobile: true, hasTouch: true });
      await visit.launcher.tap();
      await visit.sees('Welcome to the');
      await expect(visit.focused()).resolves.toBe('log');
      const places = (): Promise<unknown> =>
        Promise.all(['.bubble', '.suggestions'].map((part) => visit.panel.locator(part).boundingBox()));
      const first = await places();
      await visit.say('old news');
      await visit.sees('You said old news');

      await visit.page.getByRole('button', { name: 'Start over' }).tap();
      await visit.sees('Welcome to the');
      await visit.page.getByRole('button', { name: 'Count my incidents' }).waitFor();

      await expect(visit.focused()).resolves.toBe('log');
      await expect(places()).resolves.toEqual(first);
      await visit.leave();
    });

    it('starts over as the same person, also when the page is left before that succeeds', async () => {
      const shown = (): unknown[] =>
        harness.server.requests
          .filter(({ path }) => path === '/webchat/token')
          .map(({ headers }) => headers['authorization']);
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');
      const token = await visit.page.evaluate<string>(
        `JSON.parse(Object.entries(sessionStorage).find(([key]) => key.includes(':session:'))[1]).token`,
      );
      await visit.page.route('**/webchat/token', (route) => route.abort());
      await visit.page.getByRole('button', { name: 'Start over' }).click();
      await visit.sees('A new conversation has begun.');
      await visit.page.unroute('**/webchat/token');

      await visit.page.reload();

      await visit.sees('Welcome to the');
      expect(shown().at(0)).toBeUndefined();
      expect(new Set(shown().slice(1))).toEqual(new Set([`Bearer ${token}`]));
      await visit.leave();
    });
  });

  describe('being embedded', () => {
    it('stays one when it is included twice', async () => {
      harness.server.pages.set('/twice', { html: page(SCRIPT + SCRIPT) });
      const visit = await harness.visit('/twice');
      await visit.page.waitForLoadState();

      await expect(visit.page.locator('#support-chat').count()).resolves.toBe(1);
      await visit.open();
      await visit.leave();
    });

    it('survives a client-side navigation that replaces the body', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.say('stay');
      await visit.sees('You said stay');

      await visit.page.evaluate(
        `document.body = Object.assign(document.createElement('body'), { textContent: 'Another page' })`,
      );

      await visit.page.getByText('Another page').waitFor();
      await visit.sees('You said stay');
      await visit.leave();
    });

    it('runs the calls queued before it came, tells the page, and obeys it', async () => {
      const queue = `<script>
        window.heard = [];
        for (const name of ['ready', 'open', 'close', 'message'])
          document.addEventListener('supportchat:' + name, (event) => heard.push(name + ':' + (event.detail.from ?? '')));
        window.SupportChat = [['on', 'message', (m) => heard.push(m.text)], ['open'], ['send', 'from the page']];
      </script>`;
      harness.server.pages.set('/queued', { html: page(queue + SCRIPT) });
      const visit = await harness.visit('/queued');

      await visit.sees('You said from the page');
      await visit.page.evaluate('SupportChat.close()');
      await visit.panel.waitFor({ state: 'hidden' });

      const heard = await visit.page.evaluate<string[]>('heard');
      expect(heard).toEqual(
        expect.arrayContaining(['ready:', 'open:', 'close:', 'message:user', 'from the page']),
      );
      expect(heard).toEqual(expect.arrayContaining(['message:assistant', 'You said from the page']));
      await visit.leave();
    });
  });

  describe('languages', () => {
    it.each([
      [
        'data-locale',
        '<script src="/webchat/embed.js" data-locale="fr-CA" defer></script>',
        'en',
        'en-GB',
        'Envoyer',
      ],
      ['the page', SCRIPT, 'fr', 'en-GB', 'Envoyer'],
      ['the browser', SCRIPT, 'de', 'fr-FR', 'Envoyer'],
      ['English at last', SCRIPT, 'de', 'de-DE', 'Send'],
    ])('is chosen by %s', async (_by, script, lang, locale, send) => {
      harness.server.pages.set('/lang', { html: page(script, lang) });
      const visit = await harness.visit('/lang', { locale });

      await visit.open();

      await visit.page.getByRole('button', { name: send, exact: true }).waitFor();
      await visit.leave();
    });

    it('switches, says so to the bot, marks who speaks what, and remembers', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.say('hello');
      await visit.sees('You said hello');

      await visit.page.getByRole('button', { name: 'Passer en français' }).click();

      await visit.sees('You said Français');
      await visit.page.getByRole('button', { name: 'Envoyer' }).waitFor();
      await expect(visit.panel.getAttribute('lang')).resolves.toBe('fr');
      await expect(visit.log.locator('[lang=en]').first().innerText()).resolves.toBe(
        'Welcome to the assistant.',
      );
      await visit.page.reload();
      await visit.page.getByRole('button', { name: 'Envoyer' }).waitFor();
      await visit.leave();
    });

    it('follows the bot into the language that the person writes, without saying so to it', async () => {
      harness.server.script = (text) => [
        { text: `Réponse à ${text}`, locale: text === 'bonjour' ? 'fr' : 'en' },
      ];
      const visit = await harness.visit();
      await visit.open();
      await visit.say('bonjour');

      await visit.page.getByRole('button', { name: 'Envoyer' }).waitFor();

      await visit.sees('Réponse à bonjour');
      await visit.page.reload();
      await visit.page.getByRole('button', { name: 'Envoyer' }).waitFor();
      await visit.page.getByRole('textbox').fill('hello');
      await visit.page.keyboard.press('Enter');
      await visit.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
      await expect(visit.log.getByText(/^(?:Français|English)$/).count()).resolves.toBe(0);
      await visit.leave();
    });

    it('asks for a new welcome when nothing has been said yet', async () => {
      const visit = await harness.visit();
      await visit.open();
      await visit.sees('Welcome to the');
      harness.server.welcome = [{ text: 'Bonjour', locale: 'fr' }];

      await visit.page.evaluate(`SupportChat.setLocale('fr')`);

      await visit.sees('Bonjour');
      await expect(visit.log.getByText('Welcome').count()).resolves.toBe(0);
      await visit.leave();
    });
  });
});
