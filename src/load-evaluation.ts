import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { EvaluationQuestion } from './staff/index.js';

/** In a checkout the questions are among the tests; the build copies them beside the program. */
const PLACES = ['./evaluation/', '../test/evaluation/'].map((place) => new URL(place, import.meta.url));

/** Reads the questions that taught phrases are tested against; undefined where they were not shipped. */
export function loadEvaluation(): EvaluationQuestion[] | undefined {
  const place = PLACES.find((one) => existsSync(one));
  if (!place) return undefined;
  const files = readdirSync(place).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    readFileSync(new URL(name, place), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => EvaluationQuestion.parse(JSON.parse(line))),
  );
}
