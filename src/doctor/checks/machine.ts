import { valueOf } from '../check.js';
import type { Check } from '../check.js';
import { error, ok, orOk, warning } from '../finding.js';
import type { Finding } from '../finding.js';

/** Tokens are refused beyond five minutes; a minute already says that nobody keeps the clock. */
const SKEW_ERROR = 240;
const SKEW_WARNING = 60;

/** Whether the clock is right, as far as a server can be asked. */
export const checkClock: Check = async (_environment, { clockAhead }) => {
  const ahead = await clockAhead();
  // No server was reached: nothing was found out, so neither "right" nor "wrong" would be true.
  if (ahead === undefined) return [];
  const off = Math.abs(ahead);
  if (off < SKEW_WARNING) return [ok('clock', 'The clock is right.')];
  const report = off < SKEW_ERROR ? warning : error;
  return [
    report(
      'clock-skew',
      `The clock of this machine is ${Math.round(off)} seconds ${ahead > 0 ? 'ahead' : 'behind'}.`,
      'Tokens are valid for minutes by the service’s clock: with a wrong one, messages and answers are refused.',
      'Turn on time synchronisation (NTP).',
    ),
  ];
};

/** Whether the rulebook is there and valid. */
export const checkRulebook: Check = (environment, { rulebooks, rulebookProblem }) => {
  const known = rulebooks();
  const id = valueOf(environment, 'RULEBOOK') ?? 'mpn-2021-05';
  if (!known.includes(id)) {
    return [
      error(
        'rulebook-unknown',
        `RULEBOOK is "${id}", and there is no such rulebook.`,
        'Every answer comes from the rulebook; the program does not start without one.',
        `Set it to one of: ${known.join(', ')}.`,
      ),
    ];
  }
  const problem = rulebookProblem(id);
  if (problem === undefined) return [ok('rulebook', `The rulebook ${id} is valid.`)];
  return [
    error(
      'rulebook-invalid',
      problem,
      'The program does not start with a rulebook that it might answer wrongly from.',
      'Correct the file; docs/rulebook.md tells what each entry means.',
    ),
  ];
};

/** Whether the port is free. */
export const checkPort: Check = async (environment, { portInUse }) => {
  const port = Number(valueOf(environment, 'PORT') ?? '3978');
  const host = valueOf(environment, 'HOST') ?? '127.0.0.1';
  const valid = Number.isInteger(port) && port > 0 && port <= 65_535;
  if (!valid || !(await portInUse(port, host))) return [];
  return [
    warning(
      'port-in-use',
      `Port ${port} on ${host} is taken.`,
      'If the program runs already, all is well; if it is something else, the program cannot start.',
      'Stop the other program, or set PORT to another number.',
    ),
  ];
};

/** Variables that another check explains better. */
const EXPLAINED_ELSEWHERE = ['MicrosoftAppType', 'HOST', 'RULEBOOK', 'DIRECT_LINE_SECRET'];

/** Whether the program can read its settings at all. */
export const checkSettings: Check = (environment, { settingProblems }) => {
  const found: Finding[] = settingProblems(environment)
    .filter((line) => !EXPLAINED_ELSEWHERE.some((name) => line.startsWith(name)))
    .map((line) =>
      error(
        'setting-invalid',
        `${line}.`,
        'The program does not start with a setting that it cannot read.',
        'Correct the variable, or remove it to get its default; README.md lists them all.',
      ),
    );
  return orOk(found, 'settings', 'All settings can be read.');
};
