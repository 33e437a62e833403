import { readFileSync, writeFileSync } from 'node:fs';
import { parseRulebook } from '../rules/index.js';
import type { TopicId } from '../rules/index.js';
import { CodedError } from '../errors.js';
import { createRecogniser, inputsOf, readAll, readWords } from '../understanding/judge.js';
import type { Calibration, Readings } from '../understanding/judge.js';
import { compileLexicon } from '../understanding/lexicon.js';
import { fitLogistic } from '../understanding/logistic.js';
import type { Logistic } from '../understanding/logistic.js';
import { readPhrases } from '../understanding/model-file.js';
import type { Phrase } from '../understanding/phrase-file.js';
import { placeholdersOf } from '../understanding/placeholders.js';
import { trainModel } from '../understanding/train.js';
import type { Word } from '../understanding/words.js';
import { Question } from './evaluation.js';

// Run by hand when phrases or features have changed much (a few minutes):
// `node dist/cli/calibrate.js <phrases folder> <rulebook> <questions.jsonl> <calibration.json>`.

/** Chosen on the curves in docs/understanding.md, not fitted. */
const FIXED = {
  steepness: 6,
  thresholds: { answer: 0.6, scope: 0.5, offer: 0.04, clause: 0.6 },
};

/** A text whose accepted topics are known, scored by a model that has not seen its author. */
interface Example {
  inputs: number[];
  right: boolean;
  inScope: boolean;
}

function toExample(readings: Readings, accepted: readonly TopicId[]): Example {
  const first = readings.whole.ranked[0]?.id;
  return {
    inputs: inputsOf(readings),
    right: first !== undefined && accepted.includes(first),
    inScope: accepted[0] !== 'none',
  };
}

type Score = (text: string) => Readings;
/** Trains on phrases; gives what scores a text by them. */
type Train = (phrases: readonly Phrase[]) => Score;

/** Trains on all authors but one and scores that one's phrases, in turn. */
function leaveOneAuthorOut(phrases: readonly Phrase[], train: Train): Example[] {
  const authors = [...new Set(phrases.map((p) => p.author))];
  return authors.flatMap((author) => {
    const score = train(phrases.filter((p) => p.author !== author));
    const own = phrases.filter((p) => p.author === author);
    console.error(`scored ${own.length} phrases of ${author}`);
    return own.map((p) => toExample(score(p.text), [p.topic]));
  });
}

function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Question.parse(JSON.parse(line)));
}

/** Four digits are plenty, and keep the committed file readable. */
function rounded(model: Logistic): Logistic {
  const round = (n: number): number => Number(n.toFixed(4));
  return {
    means: model.means.map(round),
    deviations: model.deviations.map(round),
    weights: model.weights.map(round),
    bias: round(model.bias),
  };
}

function calibrate(folder: string, bookFile: string, questionFile: string): Calibration {
  const book = parseRulebook(JSON.parse(readFileSync(bookFile, 'utf8')));
  if (!book.ok) throw new CodedError('rulebook-invalid', book.problems.join('\n'));
  const lexicon = compileLexicon(book.rulebook);
  const placeholders = (words: readonly Word[]): string[] => placeholdersOf(lexicon, words);
  const train: Train = (some) => {
    const recogniser = createRecogniser(trainModel(some, { placeholders }), lexicon);
    return (text) => readAll(recogniser, readWords(recogniser, text));
  };
  const phrases = readPhrases(folder);
  const score = train(phrases);
  const examples = [
    ...leaveOneAuthorOut(phrases, train),
    ...readQuestions(questionFile).map((q) => toExample(score(q.text), q.topics)),
  ];
  const rows = examples.map((e) => e.inputs);
  const ones = examples.map(() => 1);
  const right = fitLogistic(
    rows,
    examples.map((e) => e.right),
    ones,
  );
  const scope = fitLogistic(
    rows,
    examples.map((e) => e.inScope),
    ones,
  );
  return { ...FIXED, right: rounded(right), scope: rounded(scope) };
}

const [folder, bookFile, questionFile, out] = process.argv.slice(2);
if (folder && bookFile && questionFile && out) {
  writeFileSync(out, `${JSON.stringify(calibrate(folder, bookFile, questionFile), null, 2)}\n`);
} else {
  process.stderr.write(
    'Usage: npm run calibrate -- <phrases folder> <rulebook.json> <questions.jsonl> <calibration.json to write>\n',
  );
  process.exitCode = 2;
}
