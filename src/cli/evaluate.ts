import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CARDS } from '../app.js';
import { loadRulebook } from '../load-rulebook.js';
import { loadUnderstander } from '../load-understander.js';
import { createPhrasings } from '../replies/phrasings.js';
import { seeded } from '../understanding/svm.js';
import { Misuse, runCommand } from './command.js';
import { judge, Question, report } from './evaluation.js';
import type { Judged, Measures, Report } from './evaluation.js';

const USAGE = `Usage: npm run --silent evaluate -- file.jsonl [more.jsonl] [options]

Each line of a file: {"text": "...", "lang": "en" or "fr", "topics": ["accepted topic", ...]}

  --json                      print the figures as JSON
  --typos N                   make N typing mistakes in each question first
  --misses                    list every question that was not right at once
  --min-right X               exit with 1 unless at least X (0 to 1) were right at once
  --min-offered X             ... right at once or among the choices offered
  --max-wrong X               ... at most X answered at once with a wrong topic
  --min-oos-refused X         ... at least X of those out of scope not answered as if in scope
  --max-in-scope-refused X    ... at most X in scope without an answer and without a fitting choice
  --max-gap X                 ... at most X between English and French, right at once`;

const BOUND = { type: 'string' } as const;
const OPTIONS = {
  json: { type: 'boolean' },
  misses: { type: 'boolean' },
  help: { type: 'boolean' },
  typos: BOUND,
  'min-right': BOUND,
  'min-offered': BOUND,
  'max-wrong': BOUND,
  'min-oos-refused': BOUND,
  'max-in-scope-refused': BOUND,
  'max-gap': BOUND,
} as const;

interface Bound {
  option: Exclude<keyof typeof OPTIONS, 'json' | 'misses' | 'help'>;
  value: (r: Report) => number;
  atLeast: boolean;
}

const BOUNDS: readonly Bound[] = [
  { option: 'min-right', value: (r) => r.total.right, atLeast: true },
  { option: 'min-offered', value: (r) => r.total.rightOrOffered, atLeast: true },
  { option: 'max-wrong', value: (r) => r.total.wrong, atLeast: false },
  { option: 'min-oos-refused', value: (r) => r.total.outOfScopeRefused, atLeast: true },
  { option: 'max-in-scope-refused', value: (r) => r.total.inScopeRefused, atLeast: false },
  { option: 'max-gap', value: (r) => Math.abs(r.en.right - r.fr.right), atLeast: false },
];

/** Swaps, drops, doubles or replaces letters, the same way at every run. */
function withTypos(text: string, times: number, random: () => number): string {
  let letters = [...text];
  for (let n = 0; n < times && letters.length > 2; n++) {
    const at = 1 + Math.floor(random() * (letters.length - 2));
    const here = letters[at] ?? '';
    const next = letters[at + 1] ?? '';
    const kind = Math.floor(random() * 4);
    const change =
      [[next, here], [next], [here, here, next], ['esarintoul'[at % 10] ?? 'e', next]][kind] ?? [];
    letters = [...letters.slice(0, at), ...change, ...letters.slice(at + 2)];
  }
  return letters.join('');
}

/** Reads evaluation files; says which file or line is wrong. */
function readQuestions(files: readonly string[]): Question[] {
  const questions = files.flatMap((file) =>
    readText(file)
      .split('\n')
      .flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, `${file}, line ${i + 1}`)])),
  );
  if (questions.length === 0) throw new Misuse(`There is no question in ${files.join(', ')}.`);
  return questions;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function readLine(line: string, place: string): Question {
  const data = parseJson(line, place);
  const parsed = Question.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Misuse(`${place}: ${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not a question'}.`);
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Misuse(`${place}: not JSON.`);
  }
}

function evaluateAll(questions: readonly Question[], typos: number): Judged[] {
  // As in the product, with its labels and commands.
  const rulebook = loadRulebook('mpn-2021-05');
  const { understand } = loadUnderstander(rulebook, createPhrasings(rulebook, CARDS));
  const random = seeded(1);
  return questions.map((q) => judge(q, understand(withTypos(q.text, typos, random))));
}

const ROWS: readonly (readonly [string, keyof Measures])[] = [
  ['questions', 'questions'],
  ['in scope', 'inScope'],
  ['out of scope', 'outOfScope'],
  ['right at once', 'right'],
  ['right at once or among the choices', 'rightOrOffered'],
  ['confidently wrong', 'wrong'],
  ['in scope, refused, no fitting choice', 'inScopeRefused'],
  ['right topic among the first three', 'top3'],
  ['out of scope, not answered', 'outOfScopeRefused'],
  ['language told', 'language'],
];

function printReport(result: Report): void {
  console.log(`${''.padEnd(38)}${['total', 'en', 'fr'].map((h) => h.padStart(8)).join('')}`);
  for (const [label, key] of ROWS) {
    const cells = [result.total, result.en, result.fr].map((m) => {
      const value = m[key];
      return (
        /^(questions|inScope|outOfScope)$/.test(key) ? String(value) : `${(value * 100).toFixed(1)} %`
      ).padStart(8);
    });
    console.log(`${label.padEnd(38)}${cells.join('')}`);
  }
  console.log('\nMost frequent confusions (accepted > taken for)');
  for (const { expected, got, times } of result.confusions.slice(0, 12))
    console.log(`${String(times).padStart(4)}  ${expected} > ${got}`);
  console.log('\nWorst topics (right at once)');
  for (const { topic, questions, right } of result.topics.slice(0, 10))
    console.log(`${`${(right * 100).toFixed(0)} %`.padStart(6)}  ${topic} (${questions})`);
}

/** The number of an option. One that is none would quietly hold nothing. */
function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === '' || Number.isNaN(number)) throw new Misuse(`--${option} ${text}: not a number.`);
  return number;
}

function main(): void {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) return console.log(USAGE);
  if (positionals.length === 0) throw new Misuse(USAGE);
  const typos = numberOf('typos', values.typos) ?? 0;
  const bounds = BOUNDS.map((bound) => ({ ...bound, limit: numberOf(bound.option, values[bound.option]) }));
  const judged = evaluateAll(readQuestions(positionals), typos);
  const result = report(judged);
  const missed = bounds.flatMap(({ option, limit, value, atLeast }) => {
    const reached = value(result);
    if (limit === undefined || (atLeast ? reached >= limit : reached <= limit)) return [];
    return [`--${option} ${limit}: reached ${reached.toFixed(4)}`];
  });
  if (values.json) console.log(JSON.stringify({ ...result, missed }, null, 2));
  else printReport(result);
  if (values.misses) printMisses(judged);
  for (const line of missed) console.error(line);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

function printMisses(judged: readonly Judged[]): void {
  console.log('\nNot right at once');
  for (const { question, got, right, offered, wrong, letIn } of judged) {
    if (right) continue;
    const how = wrong ? 'WRONG' : letIn ? 'LET IN' : offered ? 'offered' : 'refused';
    console.log(`${how.padEnd(8)} ${question.topics.join('|')} > ${got}: ${question.text}`);
  }
}

runCommand(USAGE, main);
