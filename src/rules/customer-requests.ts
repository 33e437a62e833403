import type { Draft } from './draft.js';
import { finding, step } from './outcome.js';
import type { Finding, Step } from './outcome.js';
import type { Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';

/** A CSP partner's requests for its customers (R56 to R58, X7). */
export function cspDraft(situation: Situation, book: Rulebook): Draft {
  const product = book.products.find((p) => p.id === situation.product);
  // "Dynamics", said of a customer: it is the cloud's that a CSP partner serves.
  const other = product !== undefined && product.runs !== 'on-premises' && product.portal !== 'azure';
  if (situation.reseller === 'indirect') return indirectDraft(other);
  const azure = finding('csp-plan-azure', {}, ['R56']);
  const workloads = finding('csp-other-workloads', {}, ['R58', 'X7'], 'deduced');
  return {
    findings: [
      ...roleForCustomers(situation, book),
      ...(situation.aspect === 'role' ? [customerPath()] : []),
      ...(other ? [workloads, azure] : [azure, workloads]),
      ...(situation.aspect === 'role' ? [] : [customerPath()]),
    ],
    ...(product?.id.startsWith('dynamics') ? { shownNotice: 'csp-dynamics-2021' } : {}),
    steps: customerSteps(),
    links: ['customers'],
    nextTopics: ['add-contract', 'create-cloud-request', 'activation-roles'],
    noticesOf: 'csp-azure-support',
  };
}

/** How fast, and in which language, a customer's request is answered (E43). */
export function cspResponse(situation: Situation, book: Rulebook): Draft {
  return { ...cspDraft(situation, book), leadingNotice: 'csp-response', noticesOf: 'csp-azure-support' };
}

/** Who asks whether the customer may open it has no use for the steps that the partner goes (E46). */
export function customerOpens(): Draft {
  return {
    findings: [customerPath()],
    leadingNotice: 'csp-customers',
    links: ['customers'],
    nextTopics: ['create-cloud-request', 'add-contract', 'support-scope'],
    noticesOf: 'csp-azure-support',
  };
}

/** A customer of a CSP partner cannot open a request: the partner does (R57, R58, D1). */
export function customerPath(): Finding {
  return finding('portal-csp-customer', {}, ['R57', 'R58', 'D1']);
}

/** Whether the role asked about may open a customer's request (R57, D1). */
function roleForCustomers({ role: id, aspect }: Situation, book: Rulebook): Finding[] {
  const role = book.roles.find((r) => r.id === id);
  const may = role?.can.includes('customer-request') ?? false;
  if (!role || (may && aspect !== 'role')) return [];
  return [finding('role-for-customers', { role: role.id, may }, ['R57', 'D1'], 'deduced')];
}

function customerSteps(): Step[] {
  return [
    step('open-customer', ['R57']),
    step('service-management', ['R57']),
    step('new-request', ['R57', 'R58']),
    step('describe-and-submit', ['R58']),
  ];
}

/**
 * An indirect reseller cannot open a customer's Azure request (E42): that goes first, and the way to open one, with
 * the plan for it, is left out. Of other workloads no source says so.
 */
function indirectDraft(otherWorkload: boolean): Draft {
  const general = finding('csp-no-indirect', {}, ['R56', 'R57'], 'deduced');
  const workloads = finding('csp-other-workloads', {}, ['R58', 'X7'], 'deduced');
  const customer = customerPath();
  return {
    findings: otherWorkload ? [general, workloads, customer] : [general, workloads],
    leadingNotice: 'customer-requests-2023',
    steps: otherWorkload ? customerSteps() : [],
    links: ['customers'],
    nextTopics: ['paid-plans', 'create-onprem-request', 'count-entitlements'],
    noticesOf: 'csp-azure-support',
  };
}
