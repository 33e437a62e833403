// Renders every card with real answers, in both languages, light and dark, by the chat's own renderer in Chromium, into
// one contact sheet: dist/cards-preview/cards.html and cards.png. Look at it after any change to words or cards.
import { build } from 'esbuild';
import { accessSync, constants } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: path.join(root, 'dist') },
    out: { type: 'string', default: path.join(root, 'dist', 'cards-preview') },
    width: { type: 'string', default: '340' },
  },
});
const TODAY = '2026-11-22';

const load = (name) => import(pathToFileURL(path.resolve(options.dist, name)).href);
const [
  { loadRulebook },
  { createPhrasings },
  { composeOutcome },
  { composeStep },
  { choiceCard },
  conversation,
  rules,
] = await Promise.all(
  [
    'load-rulebook.js',
    'replies/phrasings.js',
    'replies/compose.js',
    'replies/steps.js',
    'replies/choice-card.js',
    'replies/conversation.js',
    'rules/index.js',
  ].map(load),
);
const staff = await load('replies/staff.js');

const book = loadRulebook('mpn-2021-05');
const cardsFolder = pathToFileURL(path.join(root, 'cards') + path.sep);
const phrasings = createPhrasings(book, cardsFolder);

/** Every card with what makes it: a real decision, or the builder that the bot itself uses. */
function samples(phrasing) {
  const decide = (topic, situation) => rules.decide(topic, situation, book, TODAY);
  const answer = (topic, situation = {}) => composeOutcome(decide(topic, situation), phrasing);
  const welcome = conversation.welcome(phrasing, {});
  const menu = conversation.menu(phrasing);
  const asked = answer('error-access-id-associated');
  return [
    ['answer', answer('when-ids-needed')],
    ['answer, opened', answer('paid-plans'), { open: true }],
    ['entitlements', answer('count-entitlements', { membership: 'gold', plan: 'on-premises' })],
    ['steps, to read', answer('create-cloud-request', { membership: 'gold', product: 'azure' })],
    ['steps, in a walk', composeStep(decide('activate-benefits', {}), 2, 'next', phrasing)],
    ['diagnosis', answer('error-no-benefits')],
    ['question', { ...asked, card: choiceCard(asked, phrasing) }],
    ['welcome', { ...welcome, card: choiceCard(welcome, phrasing) }],
    ['menu', { ...menu, card: choiceCard(menu, phrasing) }],
    ['profile', conversation.profile({ membership: 'gold', competencies: ['security'] }, phrasing)],
    ...staffSamples(phrasing),
  ];
}

function staffSamples(phrasing) {
  const { words, t } = phrasing;
  const question = {
    en: 'Do two Gold competencies add up?',
    fr: 'Deux compétences Gold s’additionnent-elles ?',
  };
  const ticket = {
    id: 'a1b2c3d4',
    question: question[t.language],
    status: 'open',
    language: t.language,
    createdAt: `${TODAY}T10:00:00.000Z`,
    situation: { membership: 'gold' },
    transcript: [{ from: 'person', text: question[t.language] }],
  };
  const { teach } = words.staff;
  const choose = {
    title: teach.title,
    text: teach.lead(1, 2),
    items: [{ label: question[t.language], value: '1' }],
    topics: [{ label: words.topics['count-entitlements'], value: 'count-entitlements' }],
    actions: [
      { title: teach.teach, verb: 'teach' },
      { title: teach.dismiss, verb: 'teach-dismiss' },
    ],
  };
  return [
    ['handover', staff.handoverForm(question[t.language], phrasing)],
    ['ticket', { text: '', card: staff.ticketCard(ticket, phrasing) }],
    ['teach', { text: '', card: staff.chooseCard(choose, phrasing) }],
  ];
}

/** The chat's own renderer and styles, as one script for the page. */
async function rendererScript() {
  const contents = `
    import { renderCard } from './card.ts';
    import { renderMarkdown } from './markdown.ts';
    import { themeCss } from './styles.ts';
    import { panelCss } from './panel-styles.ts';
    window.cardPreview = { renderCard, renderMarkdown, css: themeCss + panelCss };`;
  const result = await build({
    stdin: { contents, resolveDir: path.join(root, 'src', 'widget'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: ['es2022'],
    logLevel: 'warning',
  });
  return result.outputFiles[0].text;
}

const PAGE_SCRIPT = `
const COLUMNS = [['en', 'light'], ['fr', 'light'], ['en', 'dark'], ['fr', 'dark']];
const sheet = document.querySelector('main');
let failed = 0;
for (const [row] of DATA.en.entries()) {
  for (const [language, theme] of COLUMNS) {
    const [name, reply, how] = DATA[language][row];
    const cell = sheet.appendChild(document.createElement('section'));
    cell.className = theme;
    cell.appendChild(document.createElement('h2')).textContent = name + ' (' + language + ', ' + theme + ')';
    const host = cell.appendChild(document.createElement('div'));
    host.dataset.theme = theme;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.appendChild(document.createElement('style')).textContent = cardPreview.css + '.message { color: var(--_text) }';
    const message = shadow.appendChild(document.createElement('div'));
    message.className = 'message';
    if (reply.text) {
      const bubble = message.appendChild(document.createElement('div'));
      bubble.className = 'bubble';
      bubble.appendChild(cardPreview.renderMarkdown(reply.text));
    }
    const box = message.appendChild(document.createElement('div'));
    box.className = 'card';
    const card = cardPreview.renderCard(reply.card, location.origin, () => {});
    if (!card) { failed += 1; continue; }
    box.appendChild(card);
    if (how && how.open) [...box.querySelectorAll('button')].at(-1).click();
    if (box.scrollWidth > box.clientWidth + 1) { failed += 1; cell.classList.add('too-wide'); }
  }
}
document.title = failed === 0 ? 'ready' : failed + ' cards failed';`;

async function page() {
  // A reply goes to the page without its suggestions: they are not part of the card.
  const pick = ([name, { text, card }, how]) => [name, { text, card }, how];
  const data = { en: samples(phrasings.en).map(pick), fr: samples(phrasings.fr).map(pick) };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const width = Number(options.width);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>working</title><style>
body { margin: 0; font: 14px system-ui, sans-serif; background: #8b9492; }
main { display: grid; grid-template-columns: repeat(4, ${width}px); gap: 10px; padding: 10px; width: max-content; }
section { padding: 10px; border-radius: 8px; background: #fff; }
section.dark { background: #161d1c; } section.too-wide { outline: 4px solid red; }
h2 { margin: 0 0 8px; font-size: 12px; font-weight: 600; color: #667; } .dark h2 { color: #9ab; }
</style><main></main><script>${(await rendererScript()).replaceAll('</script', '<\\/script')}</script>
<script>const DATA = ${json};${PAGE_SCRIPT}</script></html>`;
}

function browserPath() {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place) => {
    try {
      accessSync(place ?? '', constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

await mkdir(options.out, { recursive: true });
const html = path.join(options.out, 'cards.html');
await writeFile(html, await page());
const executablePath = browserPath();
if (!executablePath) {
  process.stderr.write(
    `Wrote ${html}; no Chromium was found for the picture (set CHROMIUM_PATH to its program).\n`,
  );
  process.exit(1);
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const sheet = await browser.newPage({ viewport: { width: Number(options.width) * 4 + 60, height: 800 } });
  await sheet.goto(pathToFileURL(html).href);
  await sheet.waitForFunction("document.title !== 'working'");
  const title = await sheet.title();
  await sheet.screenshot({ path: path.join(options.out, 'cards.png'), fullPage: true });
  process.stderr.write(`${title === 'ready' ? 'Every card was rendered' : title}: ${options.out}\n`);
  process.exitCode = title === 'ready' ? 0 : 1;
} finally {
  await browser.close();
}
