import type { Rulebook, Situation } from '../rules/index.js';
import { exactKey } from './normalise.js';
import { oneOf, raw } from './wordings.js';

/** Labels that only the Azure portal has (R59); in folded words. */
export function azureLabels(book: Rulebook): string[] {
  const label = book.labels['link-benefits'];
  return label === undefined ? [] : [label.en, label.fr ?? label.en].map(exactKey);
}

const ELSEWHERE = /\b(?:support for business|support pour les entreprises)\b/;
/** The beginning of a message of its own (E54), and hardly a word beside it. */
const DENIED = new RegExp(
  raw`^(?:(?:error|erreur|message|the|an?|l|le|un|une|d|partner|center|espace|partenaires) )*` +
    oneOf([raw`access (?:is |was )?(?:denied|refused)`, 'denied access', raw`acces (?:est |a ete )?refuse`]) +
    raw`(?: (?:error|erreur|message|in|on|to|dans|sur|l|partner|center|espace|partenaires))*$`,
);

/**
 * What words of a screen say by themselves, where nothing else is named.
 * @param folded folded words joined by single blanks
 * @param facts what the text says otherwise
 * @param labels as `azureLabels` gives them
 * @param names whether the text names a product, or several
 */
export function screenFacts(
  folded: string,
  { plan, error }: Situation,
  labels: readonly string[],
  names: boolean,
): Situation {
  const quotes = labels.some((label) => ` ${folded} `.includes(` ${label} `));
  const inAzure = quotes && !names && plan !== 'on-premises' && !ELSEWHERE.test(folded);
  return {
    ...(inAzure ? { product: 'azure' } : {}),
    ...(error === undefined && DENIED.test(folded) ? { error: 'access-denied' } : {}),
  };
}
