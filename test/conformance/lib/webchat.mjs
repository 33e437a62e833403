import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { until } from './report.mjs';
import { answersOf, startEndpoint, startPage, startProgram } from './servers.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
const QUESTION = 'Where do I find my access ID and contract ID?';
const LATER = 'I get an error';

/** The stock web chat on a page of another origin. */
export async function run(report) {
  const site = await startPage();
  const program = await startProgram(site.url);
  const endpoint = await startEndpoint(site.url);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
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
    bubbles: () => page.locator('.webchat__basic-transcript__activity').count(),
    failed: () => page.getByText(/send failed|Couldn.t send/i).count(),
  };
}

async function withProgram(report, name, { browser, site, program, polling }) {
  const [welcome, answer, later] = await answersOf(program, site.url, [QUESTION, LATER]);
  const suggestion = answer.suggestedActions.actions[0].title;
  const toggle = answer.attachments[0].content.actions.find((each) => each.type === 'Action.ToggleVisibility').title;
  const chat = await open(browser, site, program, polling);
  await report.check(`${name}: the welcome comes without delay`, async () => {
    await chat.text(welcome.plain).waitFor({ timeout: 4000 });
  });
  await report.check(`${name}: a question is shown as sent and answered with the product's card`, async () => {
    await chat.say(QUESTION);
    await chat.text(answer.plain).waitFor({ timeout: 10_000 });
    const card = chat.page.locator('.ac-adaptiveCard').last();
    const before = (await card.innerText()).length;
    await card.getByRole('button', { name: toggle }).click();
    await until(async () => (await card.innerText()).length > before);
    assert.equal(await chat.failed(), 0);
  });
  await report.check(`${name}: a suggestion does what typing its label does`, async () => {
    await chat.page.getByRole('button', { name: suggestion, exact: true }).last().click();
    await chat.page.waitForTimeout(3000);
    assert.equal(await chat.bubbles(), 5, 'welcome, question, answer, suggestion, answer');
    assert.equal(await chat.failed(), 0);
  });
  await report.check(`${name}: a reload keeps the history`, async () => {
    await chat.page.waitForTimeout(500);
    const before = await chat.bubbles();
    await chat.page.reload();
    await chat.text(QUESTION).waitFor({ timeout: 10_000 });
    await chat.text(welcome.plain).waitFor();
    await chat.page.waitForTimeout(500);
    assert.equal(await chat.bubbles(), before);
  });
  await report.check(`${name}: the conversation goes on after the server was killed`, async () => {
    await program.restart('SIGKILL');
    // Over polling the stock client gives up at the first refused connection; a reload resumes it.
    if (polling) await chat.page.reload();
    else await chat.page.waitForTimeout(16_000);
    await chat.text(QUESTION).waitFor();
    await chat.say(LATER);
    await chat.text(later.plain).waitFor({ timeout: 30_000 });
  }, 120);
  await chat.context.close();
}

async function withEndpoint(report, name, { browser, site, endpoint, polling }) {
  const chat = await open(browser, site, endpoint, polling);
  await report.check(`${name}: the button of a card reaches the bot with its value`, async () => {
    await chat.text('Welcome here').waitFor({ timeout: 4000 });
    await chat.say('card');
    await chat.page.locator('.ac-pushButton', { hasText: 'Press me' }).click();
    await chat.text('You picked 42').waitFor();
    assert.equal(await chat.failed(), 0);
  });
  await report.check(`${name}: a reply is not held back`, async () => {
    const started = Date.now();
    await chat.say('quick');
    await chat.text('You said quick').waitFor();
    assert.ok(Date.now() - started < 4000, 'it took more than 4 s');
  });
  await report.check(`${name}: an expired token shows as a message that was not sent`, async () => {
    endpoint.advance(3600);
    await chat.say('too late');
    await chat.page.getByText(/retry/i).first().waitFor({ timeout: 25_000 });
  });
  await chat.context.close();
}
