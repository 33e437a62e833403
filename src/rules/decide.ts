import { activateBenefits, addContract, findIds, whenIdsNeeded } from './activation.js';
import { cspResponse } from './customer-requests.js';
import { complete } from './draft.js';
import type { Draft, Rule } from './draft.js';
import { actionPackCloud, cloudCompetencies, countEntitlements } from './entitlements.js';
import { errorNoBenefits, errorNotAuthorized, troubleshootError } from './errors.js';
import { errorAccessIdAssociated, planNotShown } from './hidden-plans.js';
import {
  accountTypes,
  manageBenefits,
  paidPlans,
  pmcActivation,
  presalesDeployment,
  supportedProducts,
  supportScope,
} from './general.js';
import { finding } from './outcome.js';
import type { Finding, Outcome } from './outcome.js';
import { onPoint } from './points.js';
import { remainingIncidents } from './remaining.js';
import { createCloudRequest, createOnpremRequest, createRequest, cspAzureSupport } from './requests.js';
import { activationRoles } from './roles.js';
import type { Rulebook } from './rulebook.js';
import { without } from './situation.js';
import type { OpenQuestion, Situation } from './situation.js';
import type { DecidedTopic } from './topics.js';

const RULES: Record<DecidedTopic, Rule> = {
  'activate-benefits': activateBenefits,
  'find-ids': findIds,
  'count-entitlements': countEntitlements,
  'troubleshoot-error': troubleshootError,
  'remaining-incidents': remainingIncidents,
  'create-request': createRequest,
  'error-not-authorized': errorNotAuthorized,
  'error-no-benefits': errorNoBenefits,
  'error-access-id-associated': errorAccessIdAssociated,
  'plan-not-shown': planNotShown,
  'create-onprem-request': createOnpremRequest,
  'create-cloud-request': createCloudRequest,
  'activation-roles': activationRoles,
  'when-ids-needed': whenIdsNeeded,
  'add-contract': addContract,
  'cloud-competencies': cloudCompetencies,
  'action-pack-cloud': actionPackCloud,
  'supported-products': supportedProducts,
  'support-scope': supportScope,
  'account-types': accountTypes,
  'csp-azure-support': cspAzureSupport,
  'paid-plans': paidPlans,
  'presales-deployment': presalesDeployment,
  'pmc-activation': pmcActivation,
  'manage-benefits': manageBenefits,
};

/**
 * Decides what can be said on a topic. Pure: the same input gives the same outcome.
 * @param topic one of the topics of kind dialog or answer
 * @param situation what is known; ids that the rulebook lacks are answered with `unknown`
 * @param rulebook the dated rules to decide by
 * @param today ISO date (YYYY-MM-DD), for the notices
 * @returns `answer`, `ask` (with the facts that are missing and what can be said already) or `unknown`
 */
export function decide(
  topic: DecidedTopic,
  situation: Situation,
  rulebook: Rulebook,
  today: string,
): Outcome {
  const draft = draftFor(topic, situation, rulebook);
  // Who thinks of joining what is no longer sold hears that first.
  const closed = situation.aspect === 'joining' ? { leadingNotice: 'end-of-sale-2025' } : {};
  return complete(topic, { ...draft, ...closed }, rulebook, today);
}

function draftFor(topic: DecidedTopic, situation: Situation, rulebook: Rulebook): Draft {
  const plain = without(situation, 'aspect');
  const pointed = onPoint(situation, topic, rulebook, () => RULES[topic](plain, rulebook));
  if (pointed) return pointed;
  const stranger =
    situation.membership !== undefined && !rulebook.memberships.some((m) => m.id === situation.membership);
  const asksPackages = situation.openQuestion === 'new-packages';
  if (stranger && !asksPackages && MEMBERSHIP_DECIDES.has(topic))
    return otherMembership(topic, situation, rulebook);
  if (situation.openQuestion === 'adding-up') return countEntitlements(situation, rulebook);
  const ofCsp = situation.openQuestion === 'response-times' && situation.csp === 'yes';
  if (ofCsp) return cspResponse(situation, rulebook);
  const open = openQuestionOn(topic, situation);
  if (open) return { findings: besideOpen(open), unknown: open, links: whereToAsk(open) };
  return RULES[topic](situation, rulebook);
}

const MEMBERSHIP_DECIDES: ReadonlySet<DecidedTopic> = new Set([
  'count-entitlements',
  'remaining-incidents',
  'action-pack-cloud',
]);

/** A membership of another edition: the rules do not hold it; what a dated notice says of it is shown beside that. */
function otherMembership(topic: DecidedTopic, { membership }: Situation, rulebook: Rulebook): Draft {
  const notice = rulebook.otherMemberships.find((m) => m.id === membership)?.notice;
  const where = topic === 'remaining-incidents' ? 'partner-center-shows-remaining' : notice;
  return {
    findings: [],
    unknown: 'membership-not-in-rulebook',
    ...(where === undefined ? {} : { shownNotice: where }),
    links: ['partner-center', 'manage-benefits'],
  };
}

/** Questions that no fact answers, whatever the topic they are asked in; others are handled inside their rule. */
const ANYWHERE: ReadonlySet<OpenQuestion> = new Set([
  'renewal-carry-over',
  'new-packages',
  'still-shown-today',
  'per-location',
  'ids-apart',
  'company-change',
  'government-cloud',
  'takeover-duration',
  'premier-today',
  'remove-contract',
  'incident-returned',
]);
const ABOUT_PRODUCTS: ReadonlySet<DecidedTopic> = new Set([
  'supported-products',
  'create-request',
  'create-onprem-request',
  'create-cloud-request',
]);
const PAID_TOPICS: ReadonlySet<DecidedTopic> = new Set(['paid-plans']);

function openQuestionOn(topic: DecidedTopic, { openQuestion }: Situation): OpenQuestion | undefined {
  if (openQuestion === undefined) return undefined;
  if (ANYWHERE.has(openQuestion)) return openQuestion;
  if (openQuestion === 'server-in-azure') return ABOUT_PRODUCTS.has(topic) ? openQuestion : undefined;
  const priced = openQuestion === 'prices' || openQuestion === 'response-times';
  return priced && !PAID_TOPICS.has(topic) ? openQuestion : undefined;
}

/** What can be said all the same. */
function besideOpen(open: OpenQuestion): Finding[] {
  if (open === 'server-in-azure') return [finding('products-two-benefits', {}, ['R33', 'R34'])];
  // Both are always entered together.
  return open === 'ids-apart'
    ? [finding('ids-where', {}, ['R10', 'R19']), finding('ids-first-time', {}, ['R21', 'R22'])]
    : [];
}

function whereToAsk(open: OpenQuestion): string[] {
  return open === 'prices' || open === 'response-times'
    ? ['compare-plans']
    : ['partner-center', 'manage-benefits'];
}
