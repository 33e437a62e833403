import type { Locale } from './words.js';

/** The widget's language for a language tag, by its language only (`fr-CA` is `fr`). */
export function localeOf(tag: string | null | undefined): Locale | undefined {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return language === 'fr' || language === 'en' ? language : undefined;
}

/** The first supported language of `data-locale`, the page's `lang`, then the browser. */
export function chooseLocale(attribute: string | undefined): Locale {
  const candidates = [attribute, document.documentElement.lang, ...navigator.languages];
  for (const candidate of candidates) {
    const locale = localeOf(candidate);
    if (locale) return locale;
  }
  return 'en';
}
