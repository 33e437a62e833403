import type { Entitlement, Membership, Rulebook } from './rulebook.js';
import type { CompetencyKind, PlanId, Situation } from './situation.js';

const MICROSOFT_365_PRODUCTS: readonly string[] = [
  'microsoft-365',
  'teams',
  'exchange-online',
  'sharepoint-online',
];

/** Whether the product is one of Microsoft 365, for which the IDs are not asked (E6). */
export function isMicrosoft365({ product }: Situation): boolean {
  return product !== undefined && MICROSOFT_365_PRODUCTS.includes(product);
}

/** The membership of the situation, if the rulebook knows it. */
export function membershipOf(situation: Situation, book: Rulebook): Membership | undefined {
  return book.memberships.find((m) => m.id === situation.membership);
}

/** The one entry of the table for a membership, a plan and (where it matters) a kind of competency. */
export function entitlementOf(
  book: Rulebook,
  membership: string,
  plan: PlanId,
  kind: CompetencyKind = 'other',
): Entitlement {
  const entry = book.entitlements.find(
    (e) => e.membership === membership && e.plan === plan && (e.competency ?? kind) === kind,
  );
  // A validated rulebook has every cell of its memberships; what is not in the table is not included.
  return entry ?? { membership, plan, incidents: 'none', facts: [] };
}

/** Whether a membership includes no cloud support at all, whatever the competency (Action Pack: R28). */
export function hasNoCloud(book: Rulebook, membership: string): boolean {
  return book.entitlements.some(
    (e) => e.membership === membership && e.plan === 'cloud' && e.incidents === 'none',
  );
}

/** The kinds of the competencies named, each once; empty when nothing is known. */
export function competencyKinds(situation: Situation, book: Rulebook): CompetencyKind[] {
  const named = (situation.competencies ?? []).flatMap((id) => {
    const known = book.competencies.find((c) => c.id === id);
    return known ? [known.kind] : [];
  });
  // Asked about several, a kind that was said stands beside those that were named.
  const said = situation.openQuestion === 'several-competencies' && situation.competencyKind;
  if (named.length > 0) return [...new Set(said ? [...named, said] : named)];
  return situation.competencyKind ? [situation.competencyKind] : [];
}

/** On-premises or cloud, as said or as the product tells; undefined when the name can be either. */
export function planOf(situation: Situation, book: Rulebook): PlanId | undefined {
  const product = book.products.find((p) => p.id === situation.product);
  if (product && product.runs !== 'either') return product.runs;
  return situation.plan;
}

/** The membership whose cloud support is known to be unlimited in this situation, so that it cannot be used up (D4). */
export function unlimitedCloud(situation: Situation, book: Rulebook): string | undefined {
  const membership = membershipOf(situation, book);
  const kinds = competencyKinds(situation, book);
  if (!membership || kinds.length > 1) return undefined;
  const kind = membership.competencyMatters ? kinds[0] : 'other';
  const unlimited = kind && entitlementOf(book, membership.id, 'cloud', kind).incidents === 'unlimited';
  return unlimited ? membership.id : undefined;
}

/** The state of a contract that no request can be made with any more; unlimited incidents cannot be used up (D4). */
export function spentContract(situation: Situation, book: Rulebook): 'expired' | 'exhausted' | undefined {
  const { contract } = situation;
  if (contract === 'expired') return contract;
  const countless = planOf(situation, book) !== 'on-premises' && unlimitedCloud(situation, book);
  return contract === 'exhausted' && !countless ? contract : undefined;
}

/** Ids of the roles that may do something, as the rulebook lists them. */
export function rolesThatMay(book: Rulebook, what: 'activate' | 'customer-request'): string[] {
  return book.roles.filter((r) => r.can.includes(what)).map((r) => r.id);
}
