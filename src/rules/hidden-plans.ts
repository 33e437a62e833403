import { cell } from './entitlement-findings.js';
import type { Draft, Rule } from './draft.js';
import {
  competencyKinds,
  hasNoCloud,
  membershipOf,
  planOf,
  spentContract,
  unlimitedCloud,
} from './lookup.js';
import { finding } from './outcome.js';
import type { Finding } from './outcome.js';
import { spentFinding } from './requests.js';
import type { Rulebook } from './rulebook.js';
import type { PlanId, Situation } from './situation.js';

/** "This Access ID is already associated…" (R55, R59 to R71, D2, D3, D4, X3): the same error with two answers. */
export const errorAccessIdAssociated: Rule = (situation, book) => {
  const draft = associated(situation, book);
  const first = askedOfError(situation, book);
  const rest = draft.findings.filter(({ code }) => first.every((each) => each.code !== code));
  return { ...draft, findings: [...first, ...rest] };
};

/** What was asked in particular, which goes before the rest. */
function askedOfError({ aspect, membership }: Situation, book: Rulebook): Finding[] {
  if (aspect === 'tam') return [finding('associated-no-tam', {}, ['R61', 'R62', 'X3'])];
  if (aspect === 'colleague') return [finding('associated-colleague', {}, ['D5', 'R64', 'R66'], 'deduced')];
  const pointless = aspect === 'ignore' && membership !== undefined && hasNoCloud(book, membership);
  return pointless ? [finding('associated-pointless', {}, ['R60', 'D3'], 'deduced')] : [];
}

function associated(situation: Situation, book: Rulebook): Draft {
  const membership = membershipOf(situation, book);
  if (membership && hasNoCloud(book, membership.id)) return associatedWithoutCloud(membership.id, book);
  if (situation.planShown === 'yes') return associatedIgnore();
  const gone = situation.planShown === 'no' || spentContract(situation, book) !== undefined;
  if (gone) return associatedGone(situation, book);
  const unlimited = unlimitedCloud(situation, book);
  const both = { usedUp: unlimited === undefined };
  return {
    findings: [
      finding('associated-both', both, ['D2', 'R62', 'R68', 'R69', 'X3'], 'deduced'),
      ...(unlimited ? unlimitedCauses(unlimited, situation) : []),
      finding('associated-why', {}, ['R64', 'R65', 'R66']),
      finding('associated-no-tam', {}, ['R61', 'R62', 'X3']),
    ],
    missing: ['planShown'],
    nextTopics: ['plan-not-shown', 'create-cloud-request', 'paid-plans'],
  };
}

function associatedWithoutCloud(membership: string, book: Rulebook): Draft {
  const known = book.memberships.filter((m) => m.id === membership);
  const dated = book.parameters.actionPackLinkScenario
    ? [finding('action-pack-linked', { membership }, ['R60'])]
    : [];
  return {
    findings: [
      finding('no-cloud-in-membership', { membership }, ['R28', 'R60', 'D3'], 'deduced'),
      ...dated,
      ...known.map((m) => cell(book, m, 'on-premises')),
      finding('associated-no-tam', {}, ['R61', 'R62', 'X3']),
    ],
    links: ['compare-plans'],
    nextTopics: ['action-pack-cloud', 'paid-plans', 'create-onprem-request'],
  };
}

function associatedIgnore(): Draft {
  return {
    findings: [
      finding('associated-ignore', {}, ['R62', 'R67', 'R68', 'D2']),
      finding('associated-why', {}, ['R64', 'R65', 'R66']),
      finding('associated-no-tam', {}, ['R61', 'R62', 'X3']),
    ],
    nextTopics: ['create-cloud-request', 'remaining-incidents', 'plan-not-shown'],
  };
}

function associatedGone(situation: Situation, book: Rulebook): Draft {
  const unlimited = unlimitedCloud(situation, book);
  const cause = unlimited
    ? unlimitedCauses(unlimited, situation)
    : [finding('associated-plan-gone', { expired: situation.contract !== 'valid' }, ['R69', 'R70', 'D2'])];
  return {
    findings: [
      ...cause,
      ...countable(situation, book),
      buyAnother(book),
      finding('associated-no-tam', {}, ['R61', 'R62', 'X3']),
    ],
    links: ['compare-plans', 'support-for-business'],
    nextTopics: ['remaining-incidents', 'paid-plans', 'plan-not-shown'],
  };
}

function unlimitedCauses(membership: string, { contract }: Situation): Finding[] {
  return [
    finding('cannot-be-used-up', { membership }, ['D4', 'R29', 'R31', 'R69'], 'deduced'),
    finding('unlimited-causes', { expired: contract !== 'valid' }, ['D4', 'R69'], 'deduced'),
  ];
}

/** "Support plan cannot be used…": the contract does not cover what was chosen (R50, E25). */
export const productNotCovered: Draft = {
  findings: [finding('product-not-covered', {}, ['R50', 'R33'])],
  links: ['supported-products'],
  nextTopics: ['supported-products', 'paid-plans', 'plan-not-shown'],
};

/** The plan was there and is hidden now (R47, R49, R50, R69 to R71, D4, X10). */
export const planNotShown: Rule = (situation, book) => {
  if (situation.error === 'product-not-covered') return productNotCovered;
  const plan = planOf(situation, book);
  const membership = membershipOf(situation, book);
  if (membership && plan === 'cloud' && hasNoCloud(book, membership.id))
    return associatedWithoutCloud(membership.id, book);
  if (situation.aspect === 'signature-missing') return signatureMissing(situation, book);
  if (situation.listed === 'unavailable') return listedUnavailable(plan, hiddenOnPremises(situation));
  if (situation.contract === 'not-linked') return neverLinked(plan);
  const portals = plan === 'cloud' ? [] : (['supported-products'] as const);
  const spent = spentFinding(situation, book);
  // What is said of a spent contract tells already to buy another plan.
  const why = hidden(plan, situation, book).filter((f) => spent.length === 0 || f.code !== 'associated-buy');
  return {
    findings: [...spent, ...countable(situation, book), ...why],
    ...(situation.purchase === 'recent' ? { leadingNotice: 'activation-takes-a-day' } : {}),
    links: ['support-for-business', ...portals, 'compare-plans'],
    nextTopics: ['remaining-incidents', 'error-access-id-associated', 'paid-plans'],
  };
};

/** A contract that this account never had is the first thing to add: only then does its plan show (R46, R48, R59, R68). */
function neverLinked(plan: PlanId | undefined): Draft {
  const inAzure = finding('add-in-azure', {}, ['R59', 'R68']);
  const inSfb = finding('add-in-support-for-business', {}, ['R48', 'R46']);
  return {
    findings: [
      ...(plan === 'on-premises' ? [inSfb] : plan === 'cloud' ? [inAzure] : [inAzure, inSfb]),
      finding('ids-first-time', {}, ['R21', 'R22']),
      ...(plan === 'on-premises' ? hiddenOnPremises({}) : []),
    ],
    links: ['technical-benefits', 'support-for-business'],
    nextTopics: ['find-ids', 'add-contract', 'create-cloud-request'],
  };
}

/** What is to be done first on an account that has never had the contract; left out where it is known to have it. */
function linkIfNever(plan: PlanId | undefined, { contract, error }: Situation): Finding[] {
  const hasIt = contract === 'linked' || contract === 'expired' || contract === 'exhausted';
  if (hasIt || error !== undefined) return [];
  return [finding('link-if-never', { plan: plan ?? 'either' }, ['R46', 'R48', 'R59', 'R68'], 'deduced')];
}

/** Signature is not where it was looked for: the one form never offers it, and Azure hides what is spent. */
function signatureMissing(situation: Situation, book: Rulebook): Draft {
  const inForm = [finding('signature-in-form', {}, ['R49', 'X10'], 'deduced')];
  const azureFirst = situation.product === 'azure' || situation.error === 'access-id-associated';
  return {
    findings: azureFirst
      ? [...hidden('cloud', situation, book), ...inForm]
      : [...inForm, ...hiddenInAzure(situation, book)],
    links: ['support-for-business', 'compare-plans'],
    nextTopics: ['remaining-incidents', 'create-cloud-request', 'error-access-id-associated'],
  };
}

function hidden(plan: PlanId | undefined, situation: Situation, book: Rulebook): Finding[] {
  const onPremises = hiddenOnPremises(situation);
  const link = linkIfNever(plan, situation);
  if (plan === 'on-premises') return [...onPremises.slice(0, 1), ...link, ...onPremises.slice(1)];
  const membership = membershipOf(situation, book);
  if (plan === undefined && membership && hasNoCloud(book, membership.id))
    return [
      finding('no-cloud-in-membership', { membership: membership.id }, ['R28', 'R60', 'D3'], 'deduced'),
      ...onPremises.slice(0, 1),
      ...linkIfNever('on-premises', situation),
    ];
  const rest = plan === 'cloud' ? [] : onPremises;
  return [...hiddenInAzure(situation, book), ...link, ...rest, buyAnother(book)];
}

function hiddenOnPremises({ contract }: Situation): Finding[] {
  return [
    finding('plan-hidden-on-premises', { expired: contract !== 'valid' }, ['R50', 'R47']),
    finding('signature-listed-unavailable', {}, ['R49', 'X10'], 'deduced'),
  ];
}

function hiddenInAzure(situation: Situation, book: Rulebook): Finding[] {
  const unlimited = unlimitedCloud(situation, book);
  if (unlimited) return unlimitedCauses(unlimited, situation);
  return [finding('plan-hidden-azure', { expired: situation.contract !== 'valid' }, ['R69', 'R70', 'R50'])];
}

function buyAnother(book: Rulebook): Finding {
  return finding('associated-buy', { must: book.parameters.repurchase === 'need' }, ['R71', 'X13']);
}

/** Listed as unavailable: for Signature that is how it always is there; of Partner Support it tells a cause (R49, R50, X10). */
function listedUnavailable(plan: PlanId | undefined, listed: Finding[]): Draft {
  return {
    findings: plan === 'cloud' ? [...listed].reverse() : listed,
    links: ['support-for-business', 'supported-products', 'compare-plans'],
    nextTopics: ['remaining-incidents', 'create-cloud-request', 'paid-plans'],
  };
}

/** Incidents that can be counted can be used up: how many there were (R30, R32, R69). */
function countable(situation: Situation, book: Rulebook): Finding[] {
  const membership = membershipOf(situation, book);
  const [kind, ...more] = competencyKinds(situation, book);
  const counts = membership?.competencyMatters && kind === 'other' && more.length === 0;
  if (!counts || planOf(situation, book) === 'on-premises') return [];
  return [cell(book, membership, 'cloud', kind, situation.competencies)];
}
