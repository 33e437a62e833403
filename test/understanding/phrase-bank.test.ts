import { CONVERSATION_TOPICS, DECIDED_TOPICS } from '../../src/rules/index.js';
import { exactKey } from '../../src/understanding/index.js';
import { parsePhraseFile } from '../../src/understanding/phrase-file.js';
import { readBank, readQuestionTexts } from './helper.js';

const bank = readBank();
const needed = [
  ...DECIDED_TOPICS.map((topic) => [topic, 60] as const),
  ...CONVERSATION_TOPICS.map((topic) => [topic, 40] as const),
  ['none', 300] as const,
];

describe('the phrase bank', () => {
  it.each(['en', 'fr'] as const)('has enough phrases of every topic in %s', (language) => {
    const short = needed.filter(
      ([topic, least]) => bank.filter((p) => p.topic === topic && p.language === language).length < least,
    );
    expect(short).toEqual([]);
  });

  it('is written by at least six authors', () => {
    expect(new Set(bank.map((p) => p.author)).size).toBeGreaterThanOrEqual(6);
  });

  it('holds no question of the evaluation sets', () => {
    const kept = new Set(readQuestionTexts().map(exactKey));
    expect(bank.filter((p) => kept.has(exactKey(p.text))).map((p) => `${p.author}: ${p.text}`)).toEqual([]);
  });

  it('names file and line of an unknown topic', () => {
    expect(() => parsePhraseFile('# no-such-topic\nhello', 'en', 'somebody')).toThrow(/en\/somebody, line 1/);
  });
});
