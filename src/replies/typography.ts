import type { Language } from '../rules/index.js';

const NBSP = '\u00a0';

/**
 * Sets French typography: non-breaking spaces before : ; ? ! and inside « », and curved apostrophes.
 * Texts are written with plain spaces so that they stay easy to edit. Addresses are left alone, as no space precedes
 * a colon in them.
 */
export function typeset(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/ ([:;?!»])/g, `${NBSP}$1`)
    .replace(/« /g, `«${NBSP}`);
}

/** A sentence with its first letter as a capital. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** A name with what it stands for: the colon as each language sets it. */
export function labelled(name: string, text: string, language: Language): string {
  return `${name}${language === 'fr' ? NBSP : ''}: ${text}`;
}

/** French typography for every text in a card's data; addresses pass through unchanged. */
export function typesetAll<T>(data: T, language: Language): T {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value, language);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, walk(v)]));
    }
    return value;
  };
  // The walk keeps the shape: strings stay strings, lists lists, objects objects.
  return walk(data) as T;
}
