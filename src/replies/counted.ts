import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../rules/index.js';

/**
 * A text that agrees with its counts.
 * @param pattern an ICU message, such as `{n, plural, one {# question} other {# questions}}`
 */
export function counted<T extends string>(
  language: Language,
  pattern: string,
): (counts: Record<T, number>) => string {
  const message = new IntlMessageFormat(pattern, language);
  return (counts) => String(message.format(counts));
}
