import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseRulebook } from '../rules/index.js';
import { CodedError } from '../errors.js';
import { compileLexicon } from '../understanding/lexicon.js';
import { readPhrases, serialiseModel } from '../understanding/model-file.js';
import { placeholdersOf } from '../understanding/placeholders.js';
import { trainModel } from '../understanding/train.js';

// Run by the build: `node dist/cli/train.js <phrases folder> <model file>`.
const [folder, out] = process.argv.slice(2);
if (folder && out) {
  const url = new URL('../rules/rulebooks/mpn-2021-05.json', import.meta.url);
  const book = parseRulebook(JSON.parse(readFileSync(url, 'utf8')));
  if (!book.ok) throw new CodedError('rulebook-invalid', book.problems.join('\n'));
  const lexicon = compileLexicon(book.rulebook);
  const phrases = readPhrases(folder);
  const model = trainModel(phrases, { placeholders: (words) => placeholdersOf(lexicon, words) });
  const bytes = serialiseModel(model);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, bytes);
  console.log(`Recogniser trained on ${phrases.length} phrases (${(bytes.length / 1e6).toFixed(1)} MB).`);
} else {
  process.stderr.write('Usage: node dist/cli/train.js <phrases folder> <model file to write>\n');
  process.exitCode = 2;
}
