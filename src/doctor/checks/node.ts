import type { Check } from '../check.js';
import { error, ok, warning } from '../finding.js';

const OLDEST: readonly [major: number, minor: number] = [20, 12];

/** Whether this Node can run the program. */
export const checkNode: Check = (_environment, { nodeVersion }) => {
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number);
  const what = `Node ${nodeVersion}`;
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    return [
      error(
        'node-too-old',
        `${what} is too old.`,
        'The program uses what came with Node 20.12 and may stop at any time.',
        'Install Node 20.12 or later; the newest long-term version is best.',
      ),
    ];
  }
  if (major % 2 === 1) {
    return [
      warning(
        'node-odd',
        `${what} is a version without long-term support.`,
        'Odd versions get no security fixes after a few months.',
        'Install an even version.',
      ),
    ];
  }
  return [ok('node', `${what} runs the program.`)];
};
