// The stock Microsoft 365 Agents Playground as a process, and what a person does on its page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './report.mjs';

/** The team whose members are staff. The rest is the playground's own default, which it wants complete. */
export const TEAM = '19:playground@thread.tacv2';
const CONFIG = `version: "0.1.1"
tenantId: 00000000-0000-0000-0000-0000000000001
bot:
  id: 00000000-0000-0000-0000-00000000000011
  name: Test Bot
currentUser:
  id: user-id-0
  name: Alex Wilber
  userPrincipleName: alexw@example.com
  aadObjectId: 00000000-0000-0000-0000-0000000000020
  givenName: Alex
  surname: Wilber
  email: alexw@example.com
users:
  - id: user-id-1
    name: Megan Bowen
    userPrincipleName: meganb@example.com
    aadObjectId: 00000000-0000-0000-0000-0000000000021
    givenName: Megan
    surname: Bowen
    email: meganb@example.com
  - id: user-id-2
    name: Adele Vance
    userPrincipleName: adelev@example.com
    aadObjectId: 00000000-0000-0000-0000-0000000000022
    givenName: Adele
    surname: Vance
    email: adelev@example.com
  - id: user-id-3
    name: Isaiah Langer
    userPrincipleName: isaiah@example.com
    aadObjectId: 00000000-0000-0000-0000-0000000000023
    givenName: Isaiah
    surname: Langer
    email: isaiahl@example.com
  - id: user-id-4
    name: Patti Fernandez
    userPrincipleName: pattif@example.com
    aadObjectId: 00000000-0000-0000-0000-0000000000024
    givenName: Patti
    surname: Fernandez
    email: pattif@example.com
  - id: user-id-5
    name: Lynne Robbins
    userPrincipleName: lynner@example.com
    aadObjectId: 00000000-0000-0000-0000-0000000000025
    givenName: Lynne
    surname: Robbins
    email: lynner@example.com
personalChat:
  id: __PERSONAL_CHAT_ID__
groupChat:
  id: __GROUP_CHAT_ID__
  name: Group Chat
team:
  id: ${TEAM}
  name: My Team
  aadGroupId: 00000000-0000-0000-0000-000000000031
  channels:
    - id: channel-announcements-id
      name: Announcements
`;

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A folder of its own for the playground, with its settings: it reads and keeps them where it runs. */
export async function playgroundFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
  await writeFile(join(folder, '.m365agentsplayground.yml'), CONFIG);
  return folder;
}

/** The playground in a process and folder of its own. */
export async function startPlayground(cli, endpoint) {
  const folder = await playgroundFolder();
  const port = await freePort();
  const args = ['--app-endpoint', endpoint, '--channel-id', 'msteams', '--port', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await until(() => /Listening on/.test(output));
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a person does in the playground. Its log panel repeats every message, so what is shown is read beside it. */
export function teams(page) {
  const button = (name) => page.getByRole('button', { name, exact: true });
  const text = () => page.evaluate(() => document.body.innerText.split('Log Panel')[0]);
  const write = async (box, message, mention) => {
    await box.click();
    if (mention) {
      await page.keyboard.type('@Test');
      await page.getByRole('menuitem', { name: /Test Bot/ }).click();
      await page.keyboard.type(' ');
    }
    await page.keyboard.type(message);
  };
  return {
    text,
    button,
    shows: (wanted) => until(async () => wanted.test(await text())),
    /** The same with dialogs and the log, which tells what was sent and delivered. */
    pageShows: (wanted) => until(async () => wanted.test(await page.evaluate(() => document.body.innerText))),
    goTo: (place) => page.getByRole('treeitem', { name: place }).click(),
    say: async (message, mention = false) => {
      // Forms have text boxes too; the one to write in is the last.
      await write(page.getByRole('textbox').last(), message, mention);
      await button('Send Message').click();
    },
    /** A new post in a channel, which mentions the assistant. */
    post: async (message) => {
      await write(page.getByRole('textbox').first(), message, true);
      await button('Post').click();
    },
    press: (name) => button(name).last().click(),
    search: async (command, parameter, words) => {
      await button('Trigger Message Extension App').first().click();
      await page.getByRole('menuitem', { name: 'Search Command' }).click();
      const fields = page.getByPlaceholder('Parameter name');
      await page.getByPlaceholder('Enter a search term').waitFor();
      // They stay open from the last time.
      if (!(await fields.isVisible())) await page.getByText('Specify Command ID or Parameter').click();
      await page.getByPlaceholder('Command ID').fill(command);
      await fields.fill(parameter);
      await page.getByPlaceholder('Enter a search term').fill(words);
      await page.keyboard.press('Enter');
    },
    /** The message action on a message of the person. */
    actOnMessage: async (words, command) => {
      const message = page.getByText(words, { exact: true }).first();
      const around = message.locator('xpath=ancestor::div[.//button[@aria-label="Show more information"]][1]');
      await around.getByRole('button', { name: 'Show more information' }).first().click();
      await page.getByRole('menuitem', { name: 'Action Command' }).click();
      await page.getByRole('textbox', { name: 'Command ID' }).fill(command);
      await button('Create').click();
    },
    closeDialog: () => page.getByRole('dialog').getByRole('button', { name: /close/i }).first().click(),
  };
}
