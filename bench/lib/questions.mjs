// The mix of questions: real wordings in both languages, on and off the subject.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../test/evaluation/', import.meta.url);

export const questions = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line).text);
