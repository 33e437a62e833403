/** Opens ligatures and makes typographic apostrophes plain, so that a keyboard without them finds the same words. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[œ]/g, 'oe'],
  [/[æ]/g, 'ae'],
  [/ß/g, 'ss'],
  [/[’‘ʼ`´]/g, "'"],
  [/[‐‑‒–—−]/g, '-'],
];

/**
 * Folds any text, by the rules and slowly; `fold` gives the same.
 * @param text as typed
 */
export function foldByRules(text: string): string {
  let out = text.normalize('NFKC').toLowerCase();
  for (const [pattern, plain] of PLAIN) out = out.replace(pattern, plain);
  return out.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** The signs outside ASCII that people type here, and the grave accent; none of them combines with a neighbour. */
const FAMILIAR = /[`\u0080-\u024f\u2010-\u2027\u20ac]/g;
const UNFAMILIAR = /[^\0-\u024f\u2010-\u2027\u20ac]/;

/** What each familiar sign folds to, filled as they come. */
const folded = new Map<string, string>();

function foldSign(sign: string): string {
  const known = folded.get(sign);
  if (known !== undefined) return known;
  const plain = foldByRules(sign);
  folded.set(sign, plain);
  return plain;
}

/**
 * Folds a text for comparison: compatibility forms, case, ligatures, apostrophes and accents.
 * Nearly all texts hold nothing but familiar signs, which fold one by one: a tenth of the time.
 * @param text as typed
 * @returns lower-case text without accents; punctuation and spacing are kept
 */
export function fold(text: string): string {
  return UNFAMILIAR.test(text) ? foldByRules(text) : text.replace(FAMILIAR, foldSign).toLowerCase();
}

/**
 * Splits a text into folded words; elisions split (`l'id` gives `l`, `id`), stop words stay because they carry the topic.
 * @param text as typed or folded
 */
export function tokenise(text: string): string[] {
  return tokensOf(fold(text));
}

/** The words of a folded text. */
export function tokensOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+/g) ?? [];
}

/**
 * The form in which texts are compared for equality: folded words joined by single blanks.
 * A text without a single letter or digit keeps its folded signs, so that "?" or "👍" can be looked up too.
 */
export function exactKey(text: string): string {
  const plain = fold(text);
  return keyOf(plain, tokensOf(plain));
}

function keyOf(folded: string, tokens: readonly string[]): string {
  return tokens.length > 0 ? tokens.join(' ') : folded.trim();
}

/** A text folded once for all that look at it. */
export interface FoldedText {
  tokens: readonly string[];
  /** As `exactKey` gives it. */
  key: string;
}

/** Folds a text and splits it. */
export function foldText(text: string): FoldedText {
  const plain = fold(text);
  const tokens = tokensOf(plain);
  return { tokens, key: keyOf(plain, tokens) };
}
