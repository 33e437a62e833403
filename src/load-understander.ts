import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Phrasing } from './replies/compose.js';
import { isTopicId } from './rules/index.js';
import type { Language, Rulebook, TopicId } from './rules/index.js';
import { createUnderstanding, parseCalibration } from './understanding/index.js';
import type { Understander } from './understanding/index.js';
import { loadModel } from './understanding/model-file.js';

// Trained by the build; also read by tests, which run from src.
const MODEL = new URL('../dist/understanding/model.bin', import.meta.url);
const CALIBRATION = new URL('./understanding/calibration.json', import.meta.url);

/** The recogniser with its trained model, and all labels and commands as exact matches. */
export function loadUnderstander(rulebook: Rulebook, phrasings: Record<Language, Phrasing>): Understander {
  return createUnderstanding({
    model: loadModel(fileURLToPath(MODEL)),
    calibration: parseCalibration(JSON.parse(readFileSync(CALIBRATION, 'utf8'))),
    rulebook,
    exact: exactMatches(phrasings),
  });
}

/** Every label that a button shows and every command, in both languages, whatever language is spoken. */
function exactMatches(phrasings: Record<Language, Phrasing>): ReadonlyMap<string, TopicId> {
  const exact = new Map<string, TopicId>();
  const add = (text: string, topic: string): void => {
    if (isTopicId(topic)) exact.set(text, topic);
  };
  for (const { words } of Object.values(phrasings)) {
    for (const [topic, commands] of Object.entries(words.commands))
      commands.forEach((text) => add(text, topic));
    for (const [topic, label] of Object.entries(words.topics)) add(label, topic);
    add(words.say.noneOfThese, 'help');
  }
  return exact;
}
