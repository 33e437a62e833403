import { cell } from './entitlements.js';
import type { Draft, Rule } from './draft.js';
import { hasNoCloud, unlimitedCloud, membershipOf, planOf, rolesThatMay, spentContract } from './lookup.js';
import { finding } from './outcome.js';
import type { Finding } from './outcome.js';
import { spentFinding } from './requests.js';
import type { Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';

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

function notAuthorizedCauses({ association, role }: Situation, book: Rulebook): Finding[] {
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
    ...(holds === undefined ? [finding('not-authorized-role', {}, ['R18', 'X9'], 'possible')] : []),
  ];
}

/** "Looks like you don't have any benefits yet" (R12 to R14, X8, X9, E38), causes in order of likelihood. */
export const errorNoBenefits: Rule = (situation, book) => {
  const rightAccount = situation.association === 'mpn';
  const offer = situation.activeOffer ?? (membershipOf(situation, book) ? 'yes' : undefined);
  const check = finding('no-benefits-check-account', {}, ['R14']);
  return {
    findings: [...noBenefitsCauses(situation, offer), ...(offer === 'no' || rightAccount ? [] : [check])],
    ...(situation.purchase === 'recent' ? { leadingNotice: 'activation-takes-a-day' } : {}),
    links: ['technical-benefits', 'partner-center'],
    nextTopics: ['error-not-authorized', 'activate-benefits', 'manage-benefits'],
  };
};

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
  const buy = finding('associated-buy', { must: book.parameters.repurchase === 'need' }, ['R71', 'X13']);
  const unlimited = unlimitedCloud(situation, book);
  const cause = unlimited
    ? unlimitedCauses(unlimited, situation)
    : [finding('associated-plan-gone', { expired: situation.contract !== 'valid' }, ['R69', 'R70', 'D2'])];
  return {
    findings: [...cause, buy, finding('associated-no-tam', {}, ['R61', 'R62', 'X3'])],
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

/** The plan was there and is hidden now (R47, R49, R50, R69 to R71, D4, X10). */
export const planNotShown: Rule = (situation, book) => {
  const plan = planOf(situation, book);
  const membership = membershipOf(situation, book);
  if (membership && plan === 'cloud' && hasNoCloud(book, membership.id))
    return associatedWithoutCloud(membership.id, book);
  const expired = situation.contract !== 'valid';
  const spent = spentFinding(situation, book);
  const onPremises = [
    finding('plan-hidden-on-premises', { expired }, ['R50', 'R47']),
    finding('signature-listed-unavailable', {}, ['R49', 'X10'], 'deduced'),
  ];
  const buy = finding('associated-buy', { must: book.parameters.repurchase === 'need' }, ['R71', 'X13']);
  const unlimited = unlimitedCloud(situation, book);
  const azure = unlimited
    ? unlimitedCauses(unlimited, situation)
    : [finding('plan-hidden-azure', { expired }, ['R69', 'R70', 'R50'])];
  const where =
    plan === 'on-premises' ? onPremises : plan === 'cloud' ? [...azure, buy] : [...azure, ...onPremises, buy];
  return {
    findings: [...spent, ...where],
    ...(situation.purchase === 'recent' ? { leadingNotice: 'activation-takes-a-day' } : {}),
    links:
      plan === 'cloud'
        ? ['support-for-business', 'compare-plans']
        : ['support-for-business', 'supported-products', 'compare-plans'],
    nextTopics: ['remaining-incidents', 'error-access-id-associated', 'paid-plans'],
  };
};

const BY_ERROR: Record<string, Rule> = {
  'not-authorized': errorNotAuthorized,
  'access-denied': errorNotAuthorized,
  'no-benefits': errorNoBenefits,
  'access-id-associated': errorAccessIdAssociated,
  'plan-not-shown': planNotShown,
  'product-not-covered': () => ({
    findings: [finding('product-not-covered', {}, ['R50', 'R33'])],
    links: ['supported-products'],
    nextTopics: ['supported-products', 'paid-plans', 'plan-not-shown'],
  }),
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
