import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRulebook } from '../../src/rules/index.js';
import type { Rulebook } from '../../src/rules/index.js';
import { compileLexicon } from '../../src/understanding/lexicon.js';
import { readPhrases } from '../../src/understanding/model-file.js';
import type { Phrase } from '../../src/understanding/phrase-file.js';
import { placeholdersOf } from '../../src/understanding/placeholders.js';
import { trainModel } from '../../src/understanding/train.js';
import type { ModelData } from '../../src/understanding/model.js';
import { parseCalibration } from '../../src/understanding/calibration.js';
import type { Calibration } from '../../src/understanding/index.js';

const at = (file: string): URL => new URL(`../../${file}`, import.meta.url);

export function readBook(): Rulebook {
  const file = at('src/rules/rulebooks/mpn-2021-05.json');
  const parsed = parseRulebook(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.rulebook;
}

export function readBank(): Phrase[] {
  return readPhrases(fileURLToPath(at('src/understanding/phrases')));
}

export function readCalibration(): Calibration {
  return parseCalibration(JSON.parse(readFileSync(at('src/understanding/calibration.json'), 'utf8')));
}

/** A model of two authors' phrases: quick to train and good enough for plain sentences. */
export function trainSmall(book: Rulebook, authors: readonly string[]): ModelData {
  const lexicon = compileLexicon(book);
  const phrases = readBank().filter((p) => authors.includes(p.author));
  return trainModel(phrases, { placeholders: (words) => placeholdersOf(lexicon, words) });
}

/** The texts of the questions kept for evaluation. */
export function readQuestionTexts(): string[] {
  const folder = fileURLToPath(at('test/evaluation'));
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => String(JSON.parse(line).text)),
  );
}
