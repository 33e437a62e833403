import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CodedError } from './errors.js';
import { parseRulebook } from './rules/index.js';
import type { Rulebook } from './rules/index.js';

/** The rulebooks that come with the program. */
const RULEBOOKS = new URL('./rules/rulebooks/', import.meta.url);

/** What RULEBOOK can be. */
export function rulebookIds(directory: URL = RULEBOOKS): string[] {
  return readdirSync(directory).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
}

/**
 * Reads and validates a rulebook.
 * @param id file name without `.json`
 * @throws CodedError `rulebook-invalid` with the file, the path in it and what was expected
 */
export function loadRulebook(id: string, directory: URL = RULEBOOKS): Rulebook {
  const known = rulebookIds(directory);
  if (!known.includes(id)) {
    throw new CodedError(
      'rulebook-invalid',
      `There is no rulebook "${id}". RULEBOOK can be: ${known.join(', ')}.`,
    );
  }
  const file = new URL(`${id}.json`, directory);
  const parsed = parseRulebook(readJson(file));
  if (parsed.ok && parsed.rulebook.id === id) return parsed.rulebook;
  // Ratings name the rulebook by its id: a copy that kept the other one's would be mistaken for it.
  const problems = parsed.ok
    ? [`id: "${parsed.rulebook.id}" must be the file's name, "${id}"`]
    : parsed.problems;
  const list = problems.map((problem) => `\n  ${problem}`).join('');
  throw new CodedError('rulebook-invalid', `The rulebook ${fileURLToPath(file)} is not valid:${list}`);
}

function readJson(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new CodedError('rulebook-invalid', `The rulebook ${fileURLToPath(file)} is not JSON.`, { cause });
  }
}
