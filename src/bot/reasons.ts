import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import type { ReasonId } from '../replies/words.js';
import type { FindingCode, Outcome } from '../rules/index.js';
import { short } from './question.js';

const WHY = short(
  String.raw`(?:(?:oh|ah|really) )?(?:why|pourquoi|how come|comment ca se fait|pour quelle raison|for what reason)(?: (?:not|pas|no|non|is that|that|this|ca|cela|so|then|exactly|only|just|seulement|juste|que|\d{1,2}|unlimited|illimite|none|aucun|is it so|est-ce|c'est|(?:does|did|would) (?:that|this|it) happen|(?:do|did) (?:i|we) get (?:that|this|it)|ca (?:fait|arrive)|ca se (?:passe|produit)|cette (?:erreur|reponse|limite)|this (?:error|message|limit)|ce (?:message|nombre|chiffre)|donc|alors|hidden|masque|is it hidden|il est masque)){0,4}`,
);
const SURE = short(
  String.raw`(?:are you |is (?:that|it|this) |you are |you're |(?:vous )?(?:en )?(?:etes|es|est)[ -](?:vous |tu )?|tu es |t'es |c'est )?(?:really |vraiment |bien |quite |absolutely |absolument )?(?:sure|certain|surs?|certaine?|for sure|positive|serious|serieux|really|vraiment|vrai|true|ah bon|serieusement)(?: (?:of|about|de) (?:that|it|this|ca|cela|vous|toi))?`,
);

/** Whether the person asks why the last answer is so. */
export function asksForReason(text: string): boolean {
  return WHY.test(fold(text));
}

/** Whether the person doubts the last answer. */
export function doubts(text: string): boolean {
  return SURE.test(fold(text));
}

/** What explains an answer that has this in it; the first that fits. */
const BY_FINDING: readonly [FindingCode, ReasonId][] = [
  ['cannot-be-used-up', 'unlimited-hidden'],
  ['associated-plan-gone', 'error-hidden'],
  ['associated-ignore', 'error-twice'],
  ['associated-both', 'error-twice'],
  ['contract-spent', 'spent'],
  ['plan-hidden-azure', 'plan-hidden'],
  ['no-cloud-in-membership', 'no-cloud'],
  ['other-competency', 'other-competency'],
  ['cloud-competency', 'cloud-competency'],
  ['competency-decides', 'by-competency'],
  ['entitlement', 'by-membership'],
  ['depends-on-membership', 'by-membership'],
  ['entitlement-row', 'by-membership'],
  ['role-may-not-activate', 'activation-role'],
  ['activate-roles', 'activation-role'],
  ['product-version-check', 'recent-only'],
  ['product-runs', 'by-side'],
];

/** The reason of the last answer, in words, where the facts have one. */
export function reasonOf(turn: Turn, outcome: Outcome | undefined): string | undefined {
  const codes = new Set<FindingCode>(outcome?.findings.map(({ code }) => code));
  const [, id] = BY_FINDING.find(([code]) => codes.has(code)) ?? [];
  const { words, t } = turn.phrasing;
  return id === undefined ? undefined : words.reasons[id](t);
}
