// The stock Microsoft 365 Agents Playground, unmodified, in Chromium against the built program: private chat, group
// and channel, cards, thumbs, the message extension, the message action and a handover, in both languages. Prints "N passed, N failed"; fails if one does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = `${here}node_modules/@microsoft/m365agentsplayground/cli.js`;
if (!existsSync(cli)) {
  const install = spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (install.status !== 0) process.exit(1);
}
const { chromium } = await import('playwright-core');
const { Report } = await import('./lib/report.mjs');
const { startPlayground, teams, TEAM } = await import('./lib/playground.mjs');
const { startProgram } = await import('./lib/servers.mjs');

const program = await startProgram('', { STAFF_TEAM_ID: TEAM });
const playground = await startPlayground(cli, `${program.url}/api/messages`);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
page.setDefaultTimeout(10_000);
const shots = process.env.SCREENSHOTS;
const report = new Report();
let number = 0;
const check = (name, proof) =>
  report.check(`playground: ${name}`, async () => {
    try {
      await proof();
    } finally {
      number += 1;
      if (shots) await page.screenshot({ path: join(shots, `playground-${String(number).padStart(2, '0')}.png`) });
    }
  });

const person = teams(page);
const count = async (wanted) => ((await person.text()).match(wanted) ?? []).length;

await check('installing greets once, in the language that Teams tells', async () => {
  await page.goto(playground.url);
  await person.pageShows(/installationUpdate 200/);
  await person.pageShows(/conversationUpdate 200/);
  await person.shows(/technical-support benefits/);
  assert.equal(await count(/Just write your question/g), 1);
});
await check('a question in English is answered with source and date', async () => {
  await person.say('How many cloud incidents do we get with Gold and the Security competency?');
  await person.shows(/unlimited[\s\S]*As of/i);
});
await check('Markdown is shown as Teams shows it', async () => {
  assert.doesNotMatch(await person.text(), /\*\*/);
});
await check('a question in French is answered in French', async () => {
  await person.say('Comment activer nos avantages de support ?');
  await person.shows(/État au/);
});
await check('a step is ticked off in its own card, in French', async () => {
  await person.press('C’est fait');
  await person.shows(/✓/);
  await person.shows(/Étape 2 sur \d/);
});
await check('a button changes the language, as typing it does', async () => {
  await person.say('Menu');
  await person.say('English');
  await person.shows(/in English from here/);
});
await check('a thumb with its reason is taken, and thanked for', async () => {
  await person.say('Who may activate?');
  await person.shows(/After activation/);
  await person.button('Dislike').last().click();
  await page.getByRole('dialog').getByRole('textbox').fill('not what I asked');
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await person.shows(/I have noted that for the people who improve my answers/);
  await person.closeDialog();
});
await check('“Answer this” on a message proposes answers with how sure each is', async () => {
  await person.actOnMessage('Who may activate?', 'answer-this');
  await person.pageShows(/Proposed answers[\s\S]*\d+% sure/);
});
await check('the chosen answer is inserted', async () => {
  await person.press('Insert');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await person.press('Send Message');
});
await check('the message extension finds answers as one types', async () => {
  await person.search('search', 'query', 'activ');
  await person.pageShows(/Search-Based Message Extension[\s\S]*Who may activate\?/);
});
await check('a result is put into the message as a finished card with its source, and sent', async () => {
  await page.getByText('Who may activate?').last().click();
  await person.shows(/Source: .*Technical Support/);
  await person.press('Send Message');
});
await check('the message extension answers in the language typed', async () => {
  await person.search('search', 'query', 'où trouver notre ID d’accès ?');
  await person.pageShows(/Search-Based Message Extension[\s\S]*Trouver l’ID d’accès/);
  await page.keyboard.press('Escape');
});
await check('the message extension computes an entitlement', async () => {
  await person.search('entitlement', 'membership', 'Silver');
  await person.pageShows(/Silver: 15 on-premises/);
  await page.keyboard.press('Escape');
});
await check('a group is greeted once, in both languages', async () => {
  await person.goTo('Group Chat');
  await person.shows(/technical-support benefits[\s\S]*avantages de support technique/);
  assert.equal(await count(/Just write your question/g), 1);
});
await check('a mention in a group is answered, with its buttons', async () => {
  await person.say('qui peut activer ?', true);
  await person.shows(/Pour activer, il faut le rôle/);
  await person.button('« Non autorisé »').waitFor();
});
await check('a channel becomes the staff channel by a mention', async () => {
  await person.goTo('My Team - Announcements');
  await person.post('staff here');
  await person.shows(/This is the staff channel now/);
});
await check('a question for a person is confirmed and sent', async () => {
  await person.goTo('Personal Chat');
  await person.say('talk to a person');
  await person.button('Yes, pass it on').waitFor();
  await page.getByLabel('Your question').fill('Our contract 1234567890 vanished');
  await person.press('Yes, pass it on');
  await person.shows(/your question is with our support staff/);
});
await check('staff see it with identifiers hidden, and take it', async () => {
  await person.goTo('My Team - Announcements');
  await person.shows(/Question \w{6}[\s\S]*•••890 vanished/);
  assert.doesNotMatch(await person.text(), /1234567890/);
  await person.button('Take').first().click();
  await person.shows(/taken by Alex Wilber/);
});
await check('staff reply, and the partner sees it', async () => {
  await page.getByLabel('Reply to the partner').first().fill('Which tenant is it?');
  await person.button('Reply').first().click();
  await person.pageShows(/support staff:\*\* Which tenant/);
  await person.goTo('Personal Chat');
  await person.shows(/Alex Wilber from our support staff has taken your question[\s\S]*Which tenant is it\?/);
});
await check('staff see what the partner answers, and close', async () => {
  await person.say('the one in Ghent, no idea about the rest');
  await person.shows(/passed that on/);
  await person.goTo('My Team - Announcements');
  await person.shows(/Partner: the one in Ghent/);
  await person.button('Close').first().click();
  await person.shows(/closed/);
  await person.goTo('Personal Chat');
  await person.shows(/have closed your question/);
});
await check('staff see a question that had a bad answer, and remove it from the list', async () => {
  await person.goTo('My Team - Announcements');
  await person.post('unanswered');
  await person.shows(/Questions without a good answer[\s\S]*Who may activate\?/);
  await person.press('Remove from the list');
  await person.shows(/Removed from the list/);
});
await check('staff teach a phrase, and take it back', async () => {
  await person.post('teach find-ids: gimme the magic numbers');
  await person.shows(/Taught: “gimme the magic numbers” now means/);
  await person.post('undo: gimme the magic numbers');
  await person.shows(/Taken back: “gimme the magic numbers”/);
});
await browser.close();
await playground.close();
await program.close();
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exit(report.failed === 0 && report.passed > 0 ? 0 : 1);
