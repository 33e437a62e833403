import type { FactName, Situation } from '../rules/index.js';

/** Said of the list of plans, where that was just asked about. */
const EMPTY_LIST =
  /\b(?:list is empty|empty list|nothing (?:is )?(?:there|shown|in (?:the|that) list|shows|to choose|to select)|see(?:s|ing)? nothing|liste (?:est )?vide|rien (?:dans la liste|du tout|ne s affiche|a choisir|la)|vois rien)\b|^ (?:nothing|none|empty|rien|aucun|vide) $/;
/** Under this heading Support for Business lists what cannot be chosen. */
const UNAVAILABLE = /\bunavailable\b|\b(?:non disponibles?|indisponibles?)\b/;
/** The one portal named, and it is not that of cloud products. */
const IN_SUPPORT_FOR_BUSINESS = /^(?!.*\b(?:azure|signature|cloud)\b).*\bsupport for business\b/;

/**
 * What only the rest of the case makes plain of a plan that is not to be seen.
 * @param folded folded words joined by single blanks
 * @param facts what the text says otherwise
 * @param asking the fact that was just asked for
 */
export function planFacts(folded: string, facts: Situation, asking: FactName | undefined): Situation {
  const padded = ` ${folded} `;
  // The heading of that list in Support for Business, quoted.
  const listed = facts.error === 'plan-not-shown' && UNAVAILABLE.test(padded);
  const empty = asking === 'planShown' && facts.planShown === undefined && EMPTY_LIST.test(padded);
  return {
    ...(empty ? { planShown: 'no' } : {}),
    ...(listed ? { listed: 'unavailable' } : {}),
    ...(isMissing(facts) && isInForm(padded, facts) ? { plan: 'on-premises' } : {}),
  };
}

function isMissing({ planShown, listed, error }: Situation): boolean {
  return planShown === 'no' || listed !== undefined || error === 'plan-not-shown';
}

function isInForm(padded: string, { plan, product }: Situation): boolean {
  return plan === undefined && product === undefined && IN_SUPPORT_FOR_BUSINESS.test(padded);
}
