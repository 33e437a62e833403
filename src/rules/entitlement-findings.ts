import { entitlementOf } from './lookup.js';
import { finding } from './outcome.js';
import type { Finding, Incidents } from './outcome.js';
import type { Membership, Rulebook } from './rulebook.js';
import type { CompetencyKind, PlanId, Situation } from './situation.js';

/** A membership's whole row of the table. */
export function row(membership: Membership, book: Rulebook): Finding {
  const of = (plan: PlanId, kind: CompetencyKind): Incidents =>
    entitlementOf(book, membership.id, plan, kind).incidents;
  const other = membership.competencyMatters ? { cloudOther: of('cloud', 'other') } : {};
  return finding(
    'entitlement-row',
    {
      membership: membership.id,
      onPremises: of('on-premises', 'other'),
      cloud: of('cloud', 'cloud'),
      ...other,
    },
    [...new Set(['R24', ...entitlementFacts(book, membership)])],
  );
}

/** One cell of the table as a finding, resting on the facts that the rulebook names for it. */
export function cell(
  book: Rulebook,
  membership: Membership,
  plan: PlanId,
  kind?: CompetencyKind,
  named?: string[],
): Finding {
  const entry = entitlementOf(book, membership.id, plan, kind);
  const competency = kind && plan === 'cloud' ? { competency: kind } : {};
  const names = named && named.length > 0 ? { named } : {};
  return finding(
    'entitlement',
    { membership: membership.id, plan, incidents: entry.incidents, ...competency, ...names },
    entry.facts,
  );
}

/** What a cloud competency changes for a membership. */
export function decides(membership: Membership, book: Rulebook): Finding {
  const cloud = entitlementOf(book, membership.id, 'cloud', 'cloud').incidents;
  const other = entitlementOf(book, membership.id, 'cloud', 'other').incidents;
  return finding(
    'competency-decides',
    { membership: membership.id, cloud, other },
    entitlementFacts(book, membership),
  );
}

/**
 * What kind each of the competencies named is of (R35).
 * @param asked whether the question was just this, so that the sentence begins with yes or no
 */
export function namedCompetencies(situation: Situation, book: Rulebook, asked: boolean): Finding[] {
  return (situation.competencies ?? []).flatMap((id) => {
    const known = book.competencies.find((c) => c.id === id);
    if (!known) return [];
    return known.kind === 'cloud'
      ? [finding('cloud-competency', { competency: id, asked }, known.facts)]
      : [finding('other-competency', { competency: id, asked }, known.facts, 'deduced')];
  });
}

/** The competencies that count as cloud ones (R35). */
export function listOfCloud(book: Rulebook): Finding {
  const ids = book.competencies.filter((c) => c.kind === 'cloud').map((c) => c.id);
  return finding('cloud-list', { competencies: ids }, ['R35']);
}

/** The facts that a membership's row rests on. */
export function entitlementFacts(book: Rulebook, membership: Membership): string[] {
  return book.entitlements.filter((e) => e.membership === membership.id).flatMap((e) => e.facts);
}
