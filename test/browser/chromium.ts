import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const ADVICE =
  'No Chromium was found, so the browser tests are skipped. Install one (Debian: apt-get install chromium) ' +
  'or set CHROMIUM_PATH to its program.';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of this machine, if there is one. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...PLACES].find(isProgram);
}

/** Starts the machine's Chromium. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(ADVICE);
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
}

/**
 * `describe` where there is a Chromium. Without one the tests are reported as skipped with how to get it; under
 * `CI=true` they run into the missing browser and fail, so that a build cannot be green unseen.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  const missing = findChromium() === undefined;
  const inCi = process.env['CI'] === 'true';
  if (missing && !inCi) {
    process.stderr.write(`${ADVICE}\n`);
    describe.skip(`${name} (skipped: no Chromium, see CHROMIUM_PATH)`, tests);
  } else {
    describe(name, tests);
  }
}
