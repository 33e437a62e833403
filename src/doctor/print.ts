import type { Finding, Level } from './finding.js';

const MARKS: Record<Level, string> = { error: 'ERROR  ', warning: 'WARNING', ok: 'ok     ' };
const ORDER: Record<Level, number> = { error: 0, warning: 1, ok: 2 };

/** The findings for a person: the worst first, each with what is wrong, why it matters and how to mend it. */
export function printFindings(findings: readonly Finding[]): string {
  const sorted = [...findings].sort((a, b) => ORDER[a.level] - ORDER[b.level]);
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  const [errors, warnings] = [counted(count('error'), 'error'), counted(count('warning'), 'warning')];
  const summary = `${errors}, ${warnings}, ${count('ok')} fine`;
  return `${sorted.map(printFinding).join('\n')}\n\n${summary}\n`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function printFinding({ id, level, what, why, fix }: Finding): string {
  const first = `${MARKS[level]}  ${id}: ${what}`;
  if (level === 'ok') return first;
  return [first, `         Why: ${why}`, `         Fix: ${fix}`, ''].join('\n');
}
