import type { Draft, Rule } from './draft.js';
import {
  cell,
  decides,
  entitlementFacts,
  listOfCloud,
  namedCompetencies,
  row,
} from './entitlement-findings.js';
import { competencyKinds, entitlementOf, hasNoCloud, membershipOf, planOf } from './lookup.js';
import { finding } from './outcome.js';
import type { Finding } from './outcome.js';
import type { Membership, Rulebook } from './rulebook.js';
import type { PlanId, Situation } from './situation.js';
import type { DecidedTopic } from './topics.js';

const NEXT: DecidedTopic[] = ['remaining-incidents', 'activate-benefits', 'create-request'];

/** How many incidents a membership includes (R24 to R35, D3, D4). */
export const countEntitlements: Rule = (situation, book) => {
  const draft = countOf(situation, book);
  if (situation.person !== 'colleague') return draft;
  const shared = finding('shared-by-colleagues', {}, ['R24', 'D5'], 'deduced');
  return { ...draft, findings: [shared, ...draft.findings] };
};

const countOf: Rule = (situation, book) => {
  const membership = membershipOf(situation, book);
  const compared = book.memberships.filter((m) => situation.compared?.includes(m.id));
  if (situation.openQuestion === 'adding-up') return addingUp(situation, compared, book);
  if (compared.length > 1) return sideBySide(compared, situation, book);
  if (!membership && situation.openQuestion === 'several-competencies') return kindsOf(book);
  if (!membership) {
    const rows = book.memberships.map((m) => row(m, book));
    const first =
      situation.csp === 'yes'
        ? finding('csp-count-by-membership', {}, ['R24', 'R56'])
        : finding('depends-on-membership', {}, ['R24']);
    const findings = [first, ...rows];
    return { findings, missing: ['membership'], nextTopics: NEXT };
  }
  const plan = planOf(situation, book);
  if (plan === 'on-premises') return onPremises(membership, book);
  if (!membership.competencyMatters) return withoutCompetency(membership, plan, book);
  return withCompetency(membership, plan, situation, book);
};

/** What each one has; of a designation, what it had. */
function addingUp(situation: Situation, compared: Membership[], book: Rulebook): Draft {
  const membership = membershipOf(situation, book);
  const all = compared.length > 0 ? compared : book.memberships;
  const rows = membership ? [row(membership, book)] : all.map((m) => row(m, book));
  const dated = book.otherMemberships.find((m) => situation.compared?.includes(m.id))?.notice;
  return { ...doesNotSay('adding-up', rows), ...(dated === undefined ? {} : { shownNotice: dated }) };
}

/** "Silver or Gold?": each one's row, or its number on premises. */
function sideBySide(memberships: Membership[], situation: Situation, book: Rulebook): Draft {
  const plan = planOf(situation, book);
  return {
    findings: memberships.map((m) => sideOf(m, plan, book)),
    nextTopics: NEXT,
  };
}

/** One membership's number for the side that is asked about, or its whole row. */
function sideOf(membership: Membership, plan: PlanId | undefined, book: Rulebook): Finding {
  if (plan === 'on-premises') return cell(book, membership, 'on-premises');
  if (plan === undefined) return row(membership, book);
  return membership.competencyMatters ? decides(membership, book) : cell(book, membership, 'cloud');
}

function onPremises(membership: Membership, book: Rulebook): Draft {
  return {
    findings: [cell(book, membership, 'on-premises'), finding('recent-only', {}, ['R33'])],
    links: ['supported-products'],
    nextTopics: NEXT,
  };
}

/** Action Pack, and designations: the competency changes nothing, so nobody is asked for it. */
function withoutCompetency(membership: Membership, plan: PlanId | undefined, book: Rulebook): Draft {
  const noCloud = hasNoCloud(book, membership.id);
  const cloud = noCloud
    ? finding('no-cloud-in-membership', { membership: membership.id }, ['R28', 'R60', 'D3'])
    : cell(book, membership, 'cloud');
  const first = plan === 'cloud' ? [cloud] : [row(membership, book)];
  const onPremisesToo = noCloud && plan === 'cloud' ? [cell(book, membership, 'on-premises')] : [];
  return {
    findings: [...first, ...onPremisesToo],
    links: noCloud && plan === 'cloud' ? ['compare-plans'] : [],
    nextTopics: noCloud ? ['paid-plans', 'create-onprem-request', 'remaining-incidents'] : NEXT,
  };
}

function withCompetency(
  membership: Membership,
  plan: PlanId | undefined,
  situation: Situation,
  book: Rulebook,
): Draft {
  const kinds = competencyKinds(situation, book);
  const [kind] = kinds;
  // "One cloud and one other competency": of which kind both are is said, not which they are.
  const bothKinds = situation.openQuestion === 'several-competencies' && situation.competencies === undefined;
  if (kinds.length > 1 || bothKinds) return kindsDisagree(membership, book);
  if (plan === undefined && kind === undefined) {
    return { findings: [row(membership, book)], missing: ['plan', 'competencyKind'], nextTopics: NEXT };
  }
  if (kind === undefined) {
    return {
      findings: [decides(membership, book), listOfCloud(book)],
      missing: ['competencyKind'],
      nextTopics: NEXT,
    };
  }
  const why = namedCompetencies(situation, book, false);
  const cloudCell = cell(book, membership, 'cloud', kind, situation.competencies);
  const both = plan === undefined ? [cell(book, membership, 'on-premises')] : [];
  return { findings: [cloudCell, ...why, ...both], nextTopics: NEXT };
}

function kindsDisagree(membership: Membership, book: Rulebook): Draft {
  const cloud = entitlementOf(book, membership.id, 'cloud', 'cloud').incidents;
  const other = entitlementOf(book, membership.id, 'cloud', 'other').incidents;
  const data = { membership: membership.id, cloud, other };
  return doesNotSay('several-competencies', [
    finding('kinds-disagree', data, entitlementFacts(book, membership)),
    cell(book, membership, 'on-premises'),
  ]);
}

/** One cloud competency and another one, of a membership that is not known. */
function kindsOf(book: Rulebook): Draft {
  const levels = book.memberships.filter((m) => m.competencyMatters);
  return doesNotSay(
    'several-competencies',
    levels.map((m) => decides(m, book)),
  );
}

function doesNotSay(unknown: 'adding-up' | 'several-competencies', findings: Finding[]): Draft {
  return { findings, unknown, links: ['partner-center', 'manage-benefits'], nextTopics: NEXT };
}

/** Which competencies count as cloud ones (R35, X5). */
export const cloudCompetencies: Rule = (situation, book) => {
  const named = namedCompetencies(situation, book, true);
  const membership = membershipOf(situation, book);
  // "How many, with these competencies?" is asked here too; of kinds that disagree no number follows.
  const counted = situation.openQuestion === 'several-competencies';
  if (counted && membership?.competencyMatters && competencyKinds(situation, book).length > 1)
    return kindsDisagree(membership, book);
  if (counted && membership === undefined && named.length === 0) return kindsOf(book);
  const amounts = membership?.competencyMatters ? [decides(membership, book)] : [];
  return {
    findings: [...named, listOfCloud(book), ...amounts],
    nextTopics: ['count-entitlements', 'create-cloud-request'],
  };
};

function ofCloud(own: Membership, situation: Situation, book: Rulebook): Draft {
  return own.competencyMatters
    ? withCompetency(own, 'cloud', situation, book)
    : withoutCompetency(own, 'cloud', book);
}

/** Held beside Action Pack, or compared with it, another membership is where the cloud support is. */
function withCloudFirst(compared: Membership[], book: Rulebook): Draft {
  const without = compared.filter((m) => hasNoCloud(book, m.id));
  return {
    findings: [
      ...compared.filter((m) => !without.includes(m)).map((m) => row(m, book)),
      ...without.map((m) => finding('no-cloud-in-membership', { membership: m.id }, ['R28', 'R60', 'D3'])),
    ],
    nextTopics: ['count-entitlements', 'create-cloud-request', 'cloud-competencies'],
  };
}

/** What a competency would bring to Action Pack (E5), which has become a thing of the past since. */
function withEarned(none: Finding, book: Rulebook): Draft {
  const earned = book.memberships.filter((m) => m.competencyMatters);
  return {
    findings: [none, ...earned.map((m) => decides(m, book))],
    leadingNotice: 'competency-opens-cloud',
    shownNotice: 'end-of-sale-2025',
    nextTopics: ['cloud-competencies', 'count-entitlements', 'paid-plans'],
  };
}

/** Whether Action Pack includes cloud support (R28, R60, D3); of another membership, what that one includes. */
export const actionPackCloud: Rule = (situation, book) => {
  const own = membershipOf(situation, book);
  // Whose membership has cloud support asks for that, not for what Action Pack lacks.
  if (own && !hasNoCloud(book, own.id)) return ofCloud(own, situation, book);
  const compared = book.memberships.filter((m) => situation.compared?.includes(m.id));
  if (compared.some((m) => !hasNoCloud(book, m.id))) return withCloudFirst(compared, book);
  const pack = book.memberships.find((m) => hasNoCloud(book, m.id));
  if (!pack) return { findings: [], unknown: 'membership-not-in-rulebook', links: ['compare-plans'] };
  const none = finding('no-cloud-in-membership', { membership: pack.id }, ['R28', 'R60', 'D3']);
  if (situation.aspect === 'competency') return withEarned(none, book);
  const included = cell(book, pack, 'on-premises');
  return {
    findings: [
      ...(planOf(situation, book) === 'on-premises' ? [included, none] : [none, included]),
      finding('plans-paid', {}, ['R72', 'R73']),
    ],
    links: ['compare-plans'],
    nextTopics: ['paid-plans', 'count-entitlements', 'create-onprem-request'],
  };
};
