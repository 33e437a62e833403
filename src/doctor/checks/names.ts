import { isNear } from '../../understanding/edit-distance.js';
import { valueOf } from '../check.js';
import type { Check } from '../check.js';
import { warning } from '../finding.js';

/** Names of so many letters may have two slips and still be told from all others. */
const LONG_NAME = 8;

/** Whether a variable that nobody reads was perhaps meant for one of ours: it would be passed over in silence. */
export const checkNames: Check = (environment, { settings }) =>
  Object.keys(environment).flatMap((name) => {
    if (settings.includes(name)) return [];
    const meant = settings.find(
      (setting) => valueOf(environment, setting) === undefined && isLike(name, setting),
    );
    if (meant === undefined) return [];
    return [
      warning(
        'setting-unknown',
        `The variable ${name} is set, which nothing reads; ${meant} is not.`,
        'If that was meant, it does not count: the default is used.',
        `Write ${meant}, or leave it as it is if ${name} belongs to another program.`,
      ),
    ];
  });

/** A slip of the finger, other letters than capitals, or underscores elsewhere. */
function isLike(name: string, setting: string): boolean {
  const [one, other] = [name, setting].map((text) => text.replaceAll('_', '').toLowerCase());
  return isNear(one ?? '', other ?? '', setting.length >= LONG_NAME ? 2 : 1);
}
