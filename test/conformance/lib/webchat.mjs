import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { until } from './report.mjs';
import { answersOf, startEndpoint, startPage, startProgram } from './servers.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
const QUESTION = 'Where do I find my access ID and contract ID?';
const LATER = 'I get an error';
const PATIENCE_MS = 40_000;
/** The web chat holds back for 5 s what answers a message that it has not seen. */
const HELD_BACK_MS = 5000;

/** The stock web chat on a page of another origin. */
export async function run(report) {
  const site = await startPage();
  const program = await startProgram(site.url);
  const endpoint = await startEndpoint(site.url);
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    for (const way of ['WebSocket', 'polling']) {
      await withProgram(report, `webchat over ${way}`, { browser, site, program, polling: way === 'polling' });
      await withEndpoint(report, `webchat over ${way}`, { browser, site, endpoint, polling: way === 'polling' });
    }
  } finally {
    await browser.close();
    await Promise.all([program.close(), endpoint.close()]);
    site.close();
  }
}

async function open(browser, site, service, polling) {
  const context = await browser.newContext({ viewport: { width: 500, height: 700 } });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const address = new URL(site.url);
  address.searchParams.set('service', service.url);
  if (polling) address.searchParams.set('polling', '');
  await page.goto(address.href);
  const log = page.locator('.webchat__basic-transcript');
  return {
    page,
    context,
    text: (text) => log.getByText(text).first(),
    say: async (text) => {
      await page.locator('[data-id="webchat-sendbox-input"]').fill(text);
      await page.keyboard.press('Enter');
    },
    /** The number of bubbles, once there are so many; nothing may come twice, so a little is waited for more. */
    bubbles: async (expected) => {
      const bubbles = page.locator('.webchat__basic-transcript__activity');
      await until(async () => (await bubbles.count()) >= expected);
      await page.waitForTimeout(500);
      return bubbles.count();
    },
    failed: () => page.getByText(/send failed|Couldn.t send/i).count(),
    // ConnectionStatus.Online; the client's own word for it.
    online: () => page.waitForFunction('window.directLine?.connectionStatus$.getValue() === 2'),
  };
}

async function withProgram(report, name, { browser, site, program, polling }) {
  const [welcome, answer, later] = await answersOf(program, site.url, [QUESTION, LATER]);
  const suggestion = answer.suggestedActions.actions[0].title;
  const toggle = answer.attachments[0].content.actions.find((each) => each.type === 'Action.ToggleVisibility').title;
  const chat = await open(browser, site, program, polling);
  await report.check(`${name}: the welcome comes without delay`, async () => {
    assert.equal(welcome.replyToId, undefined);
    // Loading the web chat takes as long as the machine takes; what counts is the time after that.
    await chat.online();
    await chat.text(welcome.plain).waitFor({ timeout: HELD_BACK_MS });
  });
  await report.check(`${name}: a question is shown as sent and answered with the product's card`, async () => {
    await chat.say(QUESTION);
    await chat.text(answer.plain).waitFor();
    const card = chat.page.locator('.ac-adaptiveCard').last();
    const before = (await card.innerText()).length;
    await card.getByRole('button', { name: toggle }).click();
    await until(async () => (await card.innerText()).length > before);
    assert.equal(await chat.failed(), 0);
  });
  await report.check(`${name}: a suggestion does what typing its label does`, async () => {
    await chat.page.getByRole('button', { name: suggestion, exact: true }).last().click();
    assert.equal(await chat.bubbles(5), 5, 'welcome, question, answer, suggestion, answer');
    assert.equal(await chat.failed(), 0);
  });
  await report.check(`${name}: a reload keeps the history`, async () => {
    await chat.page.reload();
    await chat.text(QUESTION).waitFor();
    await chat.text(welcome.plain).waitFor();
    assert.equal(await chat.bubbles(5), 5);
  });
  await report.check(`${name}: the conversation goes on after the server was killed`, async () => {
    // It opens a socket only once it has heard from the server again.
    const back = polling ? undefined : chat.page.waitForEvent('websocket', { timeout: 90_000 });
    await program.restart('SIGKILL');
    // Over polling the stock client gives up at the first refused connection; a reload resumes it.
    if (polling) await chat.page.reload();
    await back;
    await chat.text(QUESTION).waitFor();
    await chat.say(LATER);
    await chat.text(later.plain).waitFor();
  }, 120);
  await chat.context.close();
}

async function withEndpoint(report, name, { browser, site, endpoint, polling }) {
  const chat = await open(browser, site, endpoint, polling);
  await report.check(`${name}: the button of a card reaches the bot with its value`, async () => {
    await chat.text('Welcome here').waitFor();
    await chat.say('card');
    await chat.page.locator('.ac-pushButton', { hasText: 'Press me' }).click();
    await chat.text('You picked 42').waitFor();
    assert.equal(await chat.failed(), 0);
  });
  await report.check(`${name}: a reply is not held back`, async () => {
    const took = [];
    // A busy machine may delay one; what is held back is held back every time.
    for (const text of ['quick', 'again', 'once more']) {
      const started = Date.now();
      await chat.say(text);
      await chat.text(`You said ${text}`).waitFor();
      took.push(Date.now() - started);
    }
    assert.ok(Math.min(...took) < HELD_BACK_MS, `they took ${took} ms`);
  });
  await report.check(`${name}: an expired token shows as a message that was not sent`, async () => {
    endpoint.advance(3600);
    await chat.say('too late');
    await chat.page.getByText(/retry/i).first().waitFor();
  });
  await chat.context.close();
}
