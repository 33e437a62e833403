import type { DecidedTopic, Finding, FindingCode, Outcome } from '../rules/index.js';
import type { Words } from './words.js';

type Opening = 'yes' | 'no' | 'none';

/**
 * Findings that answer a question of yes or no, and the topics in which it is the one asked. Elsewhere the same finding
 * only explains, and a “No” before it would answer what nobody asked.
 */
const OPENINGS: Partial<Record<FindingCode, Partial<Record<DecidedTopic, Opening>>>> = {
  'account-kind-fine': { 'account-types': 'yes' },
  'role-may-activate': { 'activation-roles': 'yes' },
  'role-may-not-activate': { 'activation-roles': 'no' },
  'no-cloud-in-membership': {
    'action-pack-cloud': 'no',
    'create-cloud-request': 'no',
    'create-request': 'no',
    'add-contract': 'no',
    'supported-products': 'no',
    'count-entitlements': 'none',
    'remaining-incidents': 'none',
  },
};

/** What goes before the sentence of an outcome's first finding: “Yes: ”, “No: ”, or nothing. */
export function openingOf(outcome: Outcome, finding: Finding, { say }: Words): string {
  if (outcome.withoutYesNo || outcome.findings[0] !== finding || outcome.leadingNotice !== undefined)
    return '';
  const opening = OPENINGS[finding.code]?.[outcome.topic];
  return opening ? say.opening[opening] : '';
}

/** A sentence as it continues after a colon: a capital that only marks its beginning becomes small. */
export function afterColon(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s|’)/u, (first) => first.toLowerCase());
}
