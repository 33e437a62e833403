// The stock Microsoft 365 Agents Playground, unmodified, in Chromium against the built program: installing, the welcome,
// a question, a button, the message extension, in both languages. Prints "N passed, N failed"; fails if one does.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = `${here}node_modules/@microsoft/m365agentsplayground/cli.js`;
if (!existsSync(cli)) {
  const install = spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (install.status !== 0) process.exit(1);
}
const { chromium } = await import('playwright-core');
const { Report, until } = await import('./lib/report.mjs');
const { startProgram } = await import('./lib/servers.mjs');

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The playground in a process and folder of its own: it keeps its settings where it runs. */
async function startPlayground(endpoint) {
  const folder = await mkdtemp(join(tmpdir(), 'playground-'));
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

/** What a person does in the playground. */
function teams(page) {
  const text = () => page.evaluate(() => document.body.innerText);
  return {
    text,
    shows: (wanted) => until(async () => wanted.test(await text())),
    say: async (message) => {
      await page.getByRole('textbox').first().click();
      await page.keyboard.type(message);
      await page.getByRole('button', { name: 'Send Message' }).click();
    },
    press: (name) => page.getByRole('button', { name, exact: true }).last().click(),
    search: async (command, parameter, words) => {
      await page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
      await page.getByRole('menuitem', { name: 'Search Command' }).click();
      await page.getByText('Specify Command ID or Parameter').click();
      await page.getByPlaceholder('Command ID').fill(command);
      await page.getByPlaceholder('Parameter name').fill(parameter);
      await page.getByPlaceholder('Enter a search term').fill(words);
      await page.keyboard.press('Enter');
    },
    close: async () => {
      await page.keyboard.press('Escape');
      await page.reload();
    },
  };
}

const program = await startProgram('');
const playground = await startPlayground(`${program.url}/api/messages`);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
const shots = process.env.SCREENSHOTS;
const report = new Report();
let number = 0;
const check = (name, proof) =>
  report.check(`playground: ${name}`, async () => {
    try {
      await proof();
    } finally {
      number += 1;
      if (shots) await page.screenshot({ path: join(shots, `playground-${number}.png`) });
    }
  });

const person = teams(page);
await check('installing greets once, in both languages', async () => {
  await page.goto(playground.url);
  await person.shows(/installationUpdate 200/);
  await person.shows(/technical-support benefits[\s\S]*avantages de support technique/);
});
await check('a question in English is answered with source and date', async () => {
  await person.say('How many cloud incidents do we get with Gold and the Security competency?');
  await person.shows(/unlimited[\s\S]*As of/i);
});
await check('a question in French is answered in French', async () => {
  await person.say('Comment activer nos avantages de support ?');
  await person.shows(/En date du|État au|Au \d+ |état au/);
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
await check('the message extension finds answers as one types', async () => {
  await person.search('search', 'query', 'activ');
  await person.shows(/Who may activate\?/);
});
await check('a result is a finished card with its source', async () => {
  await page.getByText('Who may activate?').last().click();
  await person.shows(/Source: .*Technical Support/);
  await person.close();
});
await check('the message extension answers in the language typed', async () => {
  await person.search('search', 'query', 'où trouver notre ID d’accès ?');
  await person.shows(/Trouver l’ID d’accès/);
  await person.close();
});
await check('the message extension computes an entitlement', async () => {
  await person.search('entitlement', 'membership', 'Silver');
  await person.shows(/Silver/);
  await person.close();
});
await browser.close();
await playground.close();
await program.close();
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exit(report.failed === 0 && report.passed > 0 ? 0 : 1);
