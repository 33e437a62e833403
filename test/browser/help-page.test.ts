import { describeInBrowser } from './chromium.js';
import { Harness } from './harness.js';

/** The words of a table that stand on two lines, hyphens apart, and by how much the page is too wide. */
const MEASURE = `(() => {
  const broken = [];
  for (const cell of document.querySelectorAll('th, td')) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (const { 0: word, index } of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
  }
  const table = document.querySelector('.scroll');
  return { broken, tooWide: table.scrollWidth - table.clientWidth };
})()`;

describeInBrowser('the help page', () => {
  const harness = new Harness();
  beforeAll(() => harness.start(), 60_000);
  afterAll(() => harness.stop());

  it.each([
    ['/', 390],
    ['/fr', 390],
    ['/', 360],
    ['/fr', 360],
  ])('%s shows its table whole and breaks no word at %i pixels', async (path, width) => {
    const visit = await harness.visit(path, { viewport: { width, height: 844 } });

    await expect(visit.page.evaluate(MEASURE)).resolves.toEqual({ broken: [], tooWide: 0 });

    await visit.leave();
  });

  it.each(['/', '/fr'])('%s opens the chat by its call for it', async (path) => {
    const visit = await harness.visit(path);

    await visit.page.locator('.ask').click();

    await visit.panel.waitFor();
    await visit.leave();
  });
});
