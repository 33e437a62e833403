import { noCloudFinding } from './activation.js';
import { cspDraft, customerOpens, customerPath } from './customer-requests.js';
import { cell } from './entitlement-findings.js';
import type { Draft, Rule } from './draft.js';
import { isMicrosoft365, membershipOf, planOf, spentContract } from './lookup.js';
import { finding, step } from './outcome.js';
import type { Finding, Step } from './outcome.js';
import type { Product, Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';

/** Which portal, with which IDs, for which product (R6, R33, R34, R36, R39, R52 to R59). */
export const createRequest: Rule = (situation, book) => {
  const plan = planOf(situation, book);
  if (plan === 'on-premises') return onPremisesRequest(situation, book);
  if (plan === 'cloud') return cloudRequest(situation, book, true);
  const product = book.products.find((p) => p.id === situation.product);
  const either = product ? [finding('product-either', { product: product.id }, product.facts)] : [];
  return {
    findings: [
      ...either,
      finding('portal-overview', {}, ['R6', 'R39', 'R59']),
      ...(situation.person === 'customer' ? [customerPath()] : []),
    ],
    missing: ['plan'],
    links: ['support-for-business'],
    nextTopics: ['find-ids', 'support-scope', 'count-entitlements'],
  };
};

/** A request for a product on one's own servers (R33, R36 to R39). */
export const createOnpremRequest: Rule = (situation, book) =>
  planOf(situation, book) === 'cloud'
    ? cloudRequest(situation, book, false)
    : onPremisesRequest(situation, book);

/** A request for a cloud product with Signature Cloud Support (R34, R52 to R59, R68). */
export const createCloudRequest: Rule = (situation, book) => {
  const plan = planOf(situation, book);
  if (plan === 'on-premises') return onPremisesRequest(situation, book);
  // "A request for Exchange": the words sound like the cloud, the product can be either, so it is asked.
  const either = book.products.some((p) => p.id === situation.product && p.runs === 'either');
  return either && plan === undefined ? createRequest(situation, book) : cloudRequest(situation, book, false);
};

function onPremisesRequest(situation: Situation, book: Rulebook): Draft {
  const membership = membershipOf(situation, book);
  return {
    findings: [
      ...spentFinding(situation, book),
      finding('portal-on-premises', {}, ['R39']),
      ...productRuns(situation, book),
      ids(situation),
      finding('account-any', {}, ['R38']),
      finding('recent-only', {}, ['R33', 'R50']),
      ...(membership ? [cell(book, membership, 'on-premises')] : []),
    ],
    steps: [
      step('open-support-for-business', ['R39']),
      step('associate-contract', ['R36', 'R48'], ['find-ids', 'plan-not-shown']),
      step('choose-plan', ['R47', 'R50'], ['plan-not-shown']),
      step('describe-and-submit', ['R6', 'R23']),
    ],
    links: ['support-for-business', 'supported-products'],
    nextTopics: ['find-ids', 'add-contract', 'plan-not-shown'],
  };
}

function isForCustomers({ csp, role, person }: Situation): boolean {
  return person !== 'own-firm' && (csp === 'yes' || role === 'admin-agent');
}

function cloudRequest(situation: Situation, book: Rulebook, mayAsk: boolean): Draft {
  if (isForCustomers(situation)) return cspDraft(situation, book);
  const none = noCloudFinding(situation, book);
  if (none.length > 0) return noCloud(none, situation, book);
  const membership = membershipOf(situation, book);
  const product = book.products.find((p) => p.id === situation.product);
  return {
    findings: [
      ...spentFinding(situation, book),
      ...(situation.person === 'customer' ? [customerPath()] : []),
      ...cloudPortal(product, situation, book),
      ...(membership ? [] : [finding('cloud-members', {}, ['R52', 'R60'])]),
      cloudIds(situation, book),
    ],
    ...(isMicrosoft365(situation) ? { shownNotice: 'microsoft-365-ids' } : {}),
    ...ownTenant(situation),
    steps: runsInAzure(product) ? azureSteps(situation) : [],
    ...(mayAsk && situation.membership === undefined ? { missing: ['membership' as const] } : {}),
    nextTopics: ['find-ids', 'error-access-id-associated', 'csp-azure-support'],
  };
}

/** A contract that has run out is said before the way to a portal that will not take it (R37, R50, R54, R69, R72). */
export function spentFinding(situation: Situation, book: Rulebook): Finding[] {
  const state = spentContract(situation, book);
  return state ? [finding('contract-spent', { state }, ['R37', 'R50', 'R54', 'R69', 'R72'], 'deduced')] : [];
}

/** Without a named product the source's own path is Azure's (R59). */
function runsInAzure(product: Product | undefined): boolean {
  return product?.portal !== 'product';
}

/** Microsoft 365 does without the IDs: by a notice, or by the rules of the edition (E6). */
function cloudIds(situation: Situation, book: Rulebook): Finding {
  if (!isMicrosoft365(situation) || situation.contract === 'linked') return ids(situation);
  return book.parameters.microsoft365NeedsIds
    ? finding('ids-if-asked', {}, ['R21', 'R53'])
    : finding('ids-not-for-microsoft-365', {}, ['R53']);
}

function cloudPortal(product: Product | undefined, situation: Situation, book: Rulebook): Finding[] {
  if (product && !runsInAzure(product)) {
    return [finding('portal-cloud-product', { product: product.id }, ['R58', 'R34'], 'deduced')];
  }
  const azure = finding('portal-azure', {}, ['R59', 'R68']);
  if (product) return [azure, ...productRuns(situation, book)];
  return [azure, finding('portal-cloud-product', {}, ['R58', 'R34'], 'deduced')];
}

function azureSteps(situation: Situation): Step[] {
  const link =
    situation.contract === 'linked' ? [] : [step('link-benefits', ['R59'], ['error-access-id-associated'])];
  return [
    step('open-azure-support', ['R59']),
    ...link,
    step('new-request', ['R68']),
    step('choose-plan', ['R68'], ['plan-not-shown']),
    step('describe-and-submit', ['R6', 'R23']),
  ];
}

function noCloud(none: Finding[], situation: Situation, book: Rulebook): Draft {
  const own = book.memberships.filter((m) => m.id === situation.membership);
  return {
    findings: [
      ...none,
      ...own.map((m) => cell(book, m, 'on-premises')),
      finding('plans-paid', {}, ['R72', 'R73']),
    ],
    links: ['compare-plans'],
    nextTopics: ['paid-plans', 'action-pack-cloud', 'create-onprem-request'],
  };
}

function ids(situation: Situation): Finding {
  return situation.contract === 'linked'
    ? finding('contract-already-linked', {}, ['R22', 'R66'])
    : finding('ids-at-hand', {}, ['R21', 'R22', 'R36', 'R53']);
}

function productRuns(situation: Situation, book: Rulebook): Finding[] {
  const product = book.products.find((p) => p.id === situation.product);
  return product && product.runs !== 'either'
    ? [finding('product-runs', { product: product.id, plan: product.runs }, product.facts, 'deduced')]
    : [];
}

/** CSP partners: Azure without a contract, other workloads with one, customers' requests by Admin agents (R56 to R58, X7). */
export const cspAzureSupport: Rule = (situation, book) => {
  const { aspect, person, csp } = situation;
  if (aspect === 'customer-opens') return customerOpens();
  if (person === 'own-firm') return ownRequest({ ...situation, csp: 'yes' }, book);
  const noPartner = csp === 'no' && person !== 'customer' && aspect === undefined;
  return noPartner ? cloudRequest(situation, book, false) : cspDraft(situation, book);
};

/** Of a request of one's own no source names a role (R57, D1). */
function ownRequest(situation: Situation, book: Rulebook): Draft {
  const draft = cloudRequest(situation, book, false);
  if (situation.aspect !== 'role') return draft;
  const role = finding('own-request-role', {}, ['R57', 'D1'], 'deduced');
  const { leadingNotice, ...rest } = draft;
  return {
    ...rest,
    findings: [role, ...draft.findings],
    ...(leadingNotice && { shownNotice: leadingNotice }),
  };
}

/** A CSP partner's own subscription is not a customer's: the partner's own benefits serve it (E41, R59). */
function ownTenant({ csp, person }: Situation): Pick<Draft, 'leadingNotice' | 'noticesOf'> {
  if (csp !== 'yes' || person !== 'own-firm') return {};
  return { leadingNotice: 'csp-own-tenant', noticesOf: 'csp-azure-support' };
}
