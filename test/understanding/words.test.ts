import fc from 'fast-check';
import { isNear, lettersOf, mayBeNear } from '../../src/understanding/edit-distance.js';
import { countFeatures, hashWord } from '../../src/understanding/features.js';
import { fold, foldByRules, tokenise } from '../../src/understanding/normalise.js';
import { buildVocabulary } from '../../src/understanding/vocabulary.js';

/** Texts as people type them, signs of every kind, and the borders of what folds by itself. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0x36f }).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: fc.integer({ min: 0x1ff0, max: 0x2130 }).map((code) => String.fromCharCode(code)) }),
);

describe('folding', () => {
  it('gives by its short way what the rules give', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toBe(foldByRules(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('folds each familiar sign as the rules do, also between others', () => {
    for (let code = 0; code < 0x3000; code++) {
      const text = `a${String.fromCharCode(code)}e`;
      if (fold(text) !== foldByRules(text)) throw new Error(`U+${code.toString(16)}`);
    }
  });
});

/** The plain definition: the fewest letters added, left out, changed or swapped with a neighbour. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i++) {
    for (let j = i === 0 ? 0 : 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [
        i === 0 ? j : at(i - 1, j) + 1,
        j === 0 ? i : at(i, j - 1) + 1,
        i > 0 && j > 0 ? at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1) : Infinity,
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      ];
      (table[i] ??= [])[j] = Math.min(...steps);
    }
  }
  return at(a.length, b.length);
}

describe('near words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });

  it('are those within the distance asked for', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, slips) => {
        const near = distance(a, b) <= slips;
        expect(isNear(a, b, slips)).toBe(near);
        if (near) expect(mayBeNear(lettersOf(a), lettersOf(b), slips)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('are never very long', () => {
    expect(isNear('a'.repeat(40), 'a'.repeat(40), 1)).toBe(false);
  });
});

describe('n-grams', () => {
  it('are counted once each, however often they come', () => {
    const [chars, words] = countFeatures(tokenise('tickets left, tickets left'));
    expect(new Set(chars.hashes).size).toBe(chars.hashes.length);
    expect(words.times[words.hashes.indexOf(hashWord('tickets'))]).toBe(2);
    expect(words.hashes).toHaveLength(6);
  });

  it('are found again in the vocabulary they were put in', () => {
    const counts = ['how many are left', 'combien il en reste'].map((text) => countFeatures(tokenise(text)));
    const vocabulary = buildVocabulary(counts, [], 1);
    const all = counts.flatMap((blocks) => blocks.flatMap((block) => block.hashes));
    const places = all.map((hash) => vocabulary.find(hash));
    expect(places.every((place, n) => vocabulary.hashes[place] === (all[n] ?? 0) >>> 0)).toBe(true);
    expect(vocabulary.find(hashWord('unheard'))).toBe(-1);
  });
});
