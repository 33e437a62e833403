import { chromium } from 'playwright-core';
const [, , url = 'http://127.0.0.1:4100/', out = '/tmp/shots/page', ...turns] = process.argv;
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
for (const [name, viewport] of [
  ['desktop', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
]) {
  const p = await b.newPage({ viewport });
  p.on('console', (m) => console.log(name, m.text()));
  p.on('pageerror', (e) => console.log('ERR', e.message));
  await p.goto(url);
  await p.waitForTimeout(500);
  await p.evaluate(() => window.SupportChat.open());
  await p.waitForTimeout(2000);
  await p.screenshot({ path: `${out}-${name}-0.png` });
  for (const [i, t] of turns.entries()) {
    await p.keyboard.type(t);
    await p.keyboard.press('Enter');
    await p.waitForTimeout(1500);
    await p.screenshot({ path: `${out}-${name}-${i + 1}.png` });
  }
  await p.close();
}
await b.close();
