import { isTopicId } from '../rules/index.js';
import type { TopicId } from '../rules/index.js';
import { CodedError } from '../errors.js';
import type { Language } from './types.js';

/** One training phrase with who wrote it, so that scores can be taken on authors that were not trained on. */
export interface Phrase {
  text: string;
  topic: TopicId;
  language: Language;
  author: string;
}

/**
 * Reads a phrase file: `# topic` opens a topic, `## subject` is a heading for people, every other line is a phrase.
 * @param content the file
 * @param language of the folder it lies in
 * @param author the file's name
 */
export function parsePhraseFile(content: string, language: Language, author: string): Phrase[] {
  const phrases: Phrase[] = [];
  let topic: TopicId | undefined;
  for (const [index, raw] of content.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('##')) continue;
    if (line.startsWith('#')) {
      topic = topicOf(line, `${language}/${author}, line ${index + 1}`);
      continue;
    }
    if (topic) phrases.push({ text: line, topic, language, author });
  }
  return phrases;
}

function topicOf(line: string, place: string): TopicId {
  const id = line.slice(1).trim();
  if (isTopicId(id)) return id;
  throw new CodedError('model-invalid', `${place}: "${id}" is no topic id; see src/rules/topics.ts.`);
}
