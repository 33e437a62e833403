import { cell } from './entitlements.js';
import type { Draft, Rule } from './draft.js';
import {
  competencyKinds,
  hasNoCloud,
  unlimitedCloud,
  membershipOf,
  planOf,
  rolesThatMay,
  spentContract,
} from './lookup.js';
import { finding } from './outcome.js';
import type { Finding } from './outcome.js';
import { spentFinding } from './requests.js';
import type { Rulebook } from './rulebook.js';
import type { PlanId, Situation } from './situation.js';

/** "You are not authorized for this action" (R8, R9, R14, X9). */
export const errorNotAuthorized: Rule = (situation, book) =>
  situation.error === 'access-denied' ? accessDenied(book) : notAuthorized(situation, book);

/** "Access denied. Please contact your company's global admin" (E54): a message that the source does not name. */
function accessDenied(book: Rulebook): Draft {
  return {
    findings: [
      finding('roles-activate-only', { roles: rolesThatMay(book, 'activate') }, ['R4', 'R18', 'X18']),
      finding('no-benefits-check-account', {}, ['R14']),
      finding('access-denied-other', {}, ['R8', 'X9']),
    ],
    leadingNotice: 'access-denied-guest',
    links: ['partner-center', 'technical-benefits'],
    nextTopics: ['activation-roles', 'account-types', 'activate-benefits'],
  };
}

function notAuthorized(situation: Situation, book: Rulebook): Draft {
  return {
    findings: notAuthorizedCauses(situation, book),
    links: ['partner-center', 'technical-benefits'],
    nextTopics: ['activate-benefits', 'error-no-benefits', 'activation-roles'],
  };
}

function notAuthorizedCauses({ association, role, csp }: Situation, book: Rulebook): Finding[] {
  const remedy = finding('not-authorized-remedy', {}, ['R9', 'R14']);
  if (association === 'csp-only') return [finding('not-authorized-csp-only', {}, ['R8']), remedy];
  const may = rolesThatMay(book, 'activate');
  const holds = role !== undefined && may.includes(role) ? role : undefined;
  if (association === 'mpn') {
    return [
      finding('not-authorized-excluded', {}, ['R8', 'X9'], 'deduced'),
      holds === undefined
        ? finding('not-authorized-role-left', { roles: may }, ['R18', 'X9'], 'possible')
        : finding('not-authorized-nothing-left', { role: holds }, ['R18', 'X9']),
      finding('no-benefits-check-account', {}, ['R14']),
    ];
  }
  return [
    finding('not-authorized-csp-only', {}, ['R8', 'X9'], 'most-likely'),
    remedy,
    // Of a CSP partner the source's one cause is the likely one; nobody needs to look for a second.
    ...(holds === undefined && csp !== 'yes'
      ? [finding('not-authorized-role', {}, ['R18', 'X9'], 'possible')]
      : []),
  ];
}

/** "Looks like you don't have any benefits yet" (R12 to R14, X8, X9, E38), causes in order of likelihood. */
export const errorNoBenefits: Rule = (situation, book) => {
  const rightAccount = situation.association === 'mpn';
  const held = situation.activated === 'yes' || membershipOf(situation, book) !== undefined;
  const offer = situation.activeOffer ?? (held ? 'yes' : undefined);
  const check = finding('no-benefits-check-account', {}, ['R14']);
  return {
    findings: [...noBenefitsCauses(situation, offer), ...(offer === 'no' || rightAccount ? [] : [check])],
    ...justBegun(situation),
    links: ['technical-benefits', 'partner-center'],
    nextTopics: ['error-not-authorized', 'activate-benefits', 'manage-benefits'],
  };
};

/** What was bought or activated a moment ago may not be there yet (E8, E38). */
function justBegun({ purchase, activated }: Situation): Pick<Draft, 'leadingNotice'> {
  if (purchase === 'recent') return { leadingNotice: 'activation-takes-a-day' };
  return activated === 'yes' ? { leadingNotice: 'activation-takes-days' } : {};
}

function noBenefitsCauses({ association, purchase }: Situation, offer: Situation['activeOffer']): Finding[] {
  const likelihood = purchase === 'recent' ? 'possible' : 'most-likely';
  const wrongAccount = (): Finding =>
    finding('no-benefits-wrong-account', { activeOffer: offer === 'yes' }, ['R13', 'X8'], likelihood);
  const noOffer = finding('no-benefits-no-offer', {}, ['R12'], offer === 'no' ? 'stated' : 'possible');
  if (offer === 'no') return [noOffer];
  const left = offer === 'yes' ? [] : [noOffer];
  if (association !== 'mpn') return [wrongAccount(), ...left];
  return left.length > 0 ? left : [finding('no-benefits-nothing-left', {}, ['R12', 'R13'])];
}

/** "This Access ID is already associated…" (R55, R59 to R71, D2, D3, D4, X3): the same error with two answers. */
export const errorAccessIdAssociated: Rule = (situation, book) => {
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
};

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

const productNotCovered: Draft = {
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
  if (situation.listed === 'unavailable') return listedUnavailable(plan, hiddenOnPremises(situation));
  const cloud = plan === 'cloud';
  const portals = cloud ? [] : (['supported-products'] as const);
  return {
    findings: [
      ...spentFinding(situation, book),
      ...countable(situation, book),
      ...hidden(plan, situation, book),
    ],
    ...(situation.purchase === 'recent' ? { leadingNotice: 'activation-takes-a-day' } : {}),
    links: ['support-for-business', ...portals, 'compare-plans'],
    nextTopics: ['remaining-incidents', 'error-access-id-associated', 'paid-plans'],
  };
};

function hidden(plan: PlanId | undefined, situation: Situation, book: Rulebook): Finding[] {
  const onPremises = hiddenOnPremises(situation);
  if (plan === 'on-premises') return onPremises;
  return [...hiddenInAzure(situation, book), ...(plan === 'cloud' ? [] : onPremises), buyAnother(book)];
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

const BY_ERROR: Record<string, Rule> = {
  'not-authorized': errorNotAuthorized,
  'access-denied': errorNotAuthorized,
  'no-benefits': errorNoBenefits,
  'access-id-associated': errorAccessIdAssociated,
  'plan-not-shown': planNotShown,
  'product-not-covered': () => productNotCovered,
};

/** An error without a name: asks which one, and answers it by its own rule. */
export const troubleshootError: Rule = (situation, book) => {
  const known = book.errors.find((e) => e.id === situation.error);
  const rule = known && BY_ERROR[known.id];
  if (rule) return { ...rule(situation, book), noticesOf: known.topic };
  const overview = finding('error-overview', {}, ['R8', 'R12', 'R61', 'R69']);
  const links = ['partner-center', 'support-for-business'];
  if (situation.error !== undefined) return { findings: [overview], unknown: 'error-not-in-rulebook', links };
  return {
    findings: [overview],
    missing: ['error'],
    links,
    nextTopics: ['activate-benefits', 'create-request'],
  };
};
