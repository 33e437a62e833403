/** Opens ligatures and makes typographic apostrophes plain, so that a keyboard without them finds the same words. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[œ]/g, 'oe'],
  [/[æ]/g, 'ae'],
  [/ß/g, 'ss'],
  [/[’‘ʼ`´]/g, "'"],
  [/[‐‑‒–—−]/g, '-'],
];

/**
 * Folds a text for comparison: compatibility forms, case, ligatures, apostrophes and accents.
 * @param text as typed
 * @returns lower-case text without accents; punctuation and spacing are kept
 */
export function fold(text: string): string {
  let out = text.normalize('NFKC').toLowerCase();
  for (const [pattern, plain] of PLAIN) out = out.replace(pattern, plain);
  return out.normalize('NFD').replace(/\p{M}+/gu, '');
}

/**
 * Splits a text into folded words; elisions split (`l'id` gives `l`, `id`), stop words stay because they carry the topic.
 * @param text as typed or folded
 */
export function tokenise(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

/**
 * The form in which texts are compared for equality: folded words joined by single blanks.
 * A text without a single letter or digit keeps its folded signs, so that "?" or "👍" can be looked up too.
 */
export function exactKey(text: string): string {
  const words = tokenise(text);
  return words.length > 0 ? words.join(' ') : fold(text).trim();
}
