import type { Draft, Rule } from './draft.js';
import { errorAccessIdAssociated, planNotShown, productNotCovered } from './hidden-plans.js';
import { membershipOf, rolesThatMay } from './lookup.js';
import { finding } from './outcome.js';
import type { Finding } from './outcome.js';
import { roleMayNot } from './roles.js';
import type { Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';

/** "You are not authorized for this action" (R8, R9, R14, X9). */
export const errorNotAuthorized: Rule = (situation, book) =>
  situation.error === 'access-denied' || situation.aspect === 'guest'
    ? accessDenied(book)
    : notAuthorized(situation, book);

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
    ...roleMayNot(role, book),
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
  const causes = noBenefitsCauses(situation, offer);
  const nothingLeft = causes.some(({ code }) => code === 'no-benefits-nothing-left');
  return {
    findings: [...causes, ...(offer === 'no' || rightAccount ? [] : [check])],
    // What is left then is that it takes its time (E8).
    ...(nothingLeft ? { shownNotice: 'activation-takes-days' } : {}),
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
