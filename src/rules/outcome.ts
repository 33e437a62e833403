import type { Entitlement, FactId } from './rulebook.js';
import type { AskableFact, CompetencyKind, OpenQuestion, PlanId } from './situation.js';
import type { SaidPointId, SilentPointId } from './points.js';
import type { DecidedTopic } from './topics.js';

/** How sure a finding is: said by the source, deduced from it (D…), or one of several likely causes. */
export const CERTAINTIES = ['stated', 'deduced', 'most-likely', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

type Nothing = Record<string, never>;
export type Incidents = Entitlement['incidents'];

/** Every finding that a rule can make, with the data its sentence needs. */
export interface FindingData {
  // Entitlements
  entitlement: {
    membership: string;
    plan: PlanId;
    incidents: Incidents;
    competency?: CompetencyKind;
    named?: string[];
  };
  'entitlement-row': { membership: string; onPremises: Incidents; cloud: Incidents; cloudOther?: Incidents };
  'depends-on-membership': Nothing;
  'shared-by-colleagues': Nothing;
  'competency-decides': { membership: string; cloud: Incidents; other: Incidents };
  'recent-only': Nothing;
  'cloud-competency': { competency: string; asked: boolean };
  'other-competency': { competency: string; asked: boolean };
  'cloud-list': { competencies: string[] };
  'kinds-disagree': { membership: string; cloud: Incidents; other: Incidents };
  // Activation and IDs
  'activate-where': Nothing;
  'activate-each': Nothing;
  'activate-signature-members': Nothing;
  'activate-roles': { roles: string[] };
  'role-may-activate': { role: string };
  'role-may-not-activate': { role: string };
  'role-on-this-account': { role: string };
  'csp-only-cannot': Nothing;
  'ids-where': Nothing;
  'ids-after-activation': Nothing;
  'ids-not-activated': Nothing;
  'ids-everyone': Nothing;
  'duration-not-said': Nothing;
  'ids-first-time': Nothing;
  'ids-once': Nothing;
  'ids-per-account': Nothing;
  'ids-until': Nothing;
  'ids-unlimited-until-expiry': Nothing;
  'ids-not-for-csp-azure': Nothing;
  'ids-not-for-microsoft-365': Nothing;
  'ids-if-asked': Nothing;
  'contract-already-linked': Nothing;
  // Remaining incidents
  'remaining-where': { probe: string };
  'remaining-not-in-cloud-portals': Nothing;
  'remaining-no-request': Nothing;
  'remaining-shows': Nothing;
  'remaining-unlimited': { membership: string };
  'signature-listed-unavailable': Nothing;
  'signature-in-form': Nothing;
  // Requests
  'portal-on-premises': Nothing;
  'portal-azure': Nothing;
  'portal-cloud-product': { product?: string };
  'portal-csp-customer': Nothing;
  'csp-plan-azure': Nothing;
  'csp-other-workloads': Nothing;
  'csp-no-indirect': Nothing;
  'csp-count-by-membership': Nothing;
  'own-request-role': Nothing;
  'role-for-customers': { role: string; may: boolean };
  'product-runs': { product: string; plan: PlanId };
  'product-either': { product: string };
  'ids-at-hand': Nothing;
  'cloud-members': Nothing;
  'no-cloud-in-membership': { membership: string };
  'portal-overview': Nothing;
  // Contract
  'add-in-support-for-business': Nothing;
  'add-in-azure': Nothing;
  'add-once-only': Nothing;
  // Errors
  'not-authorized-csp-only': Nothing;
  'not-authorized-remedy': Nothing;
  'not-authorized-role': Nothing;
  'not-authorized-excluded': Nothing;
  'no-benefits-nothing-left': Nothing;
  'not-authorized-role-left': { roles: string[] };
  'not-authorized-nothing-left': { role: string };
  'access-denied-other': Nothing;
  'no-benefits-no-offer': Nothing;
  'no-benefits-wrong-account': { activeOffer: boolean };
  'no-benefits-check-account': Nothing;
  'associated-ignore': Nothing;
  'associated-why': Nothing;
  'associated-plan-gone': { expired: boolean };
  'associated-buy': { must: boolean };
  'associated-no-tam': Nothing;
  'associated-colleague': Nothing;
  'associated-pointless': Nothing;
  'associated-both': { usedUp: boolean };
  'cannot-be-used-up': { membership: string };
  'unlimited-causes': { expired: boolean };
  'action-pack-linked': { membership: string };
  'contract-spent': { state: 'expired' | 'exhausted' };
  'plan-hidden-azure': { expired: boolean };
  'link-if-never': { plan: PlanId | 'either' };
  'plan-hidden-on-premises': { expired: boolean };
  'product-not-covered': Nothing;
  'error-overview': Nothing;
  /** One point, asked by itself. */
  point: { point: SaidPointId };
  // General
  /** With or without that the Admin agent may not, which another finding can have said. */
  'roles-activate-only': { roles: string[]; agentDenied?: true };
  'account-any': Nothing;
  'account-kind-fine': { account: 'work' | 'personal' };
  'account-activation': Nothing;
  'account-cloud-not-said': Nothing;
  'scope-break-fix': Nothing;
  'scope-not-said': Nothing;
  'hours-not-said': Nothing;
  'validity-not-said': Nothing;
  'products-two-benefits': Nothing;
  'product-version-check': { product: string; version?: string };
  'recent-defined': Nothing;
  'plans-paid': Nothing;
  'plan-for': { plan: PlanId };
  'plan-premier': Nothing;
  'plan-advanced': Nothing;
  'second-benefit': { kind: 'tpd' | 'isv-consultation' };
  'second-benefit-separate': Nothing;
  'pmc-gone': Nothing;
  'pmc-now': Nothing;
  'manage-where': Nothing;
  'manage-audience': Nothing;
}

export type FindingCode = keyof FindingData;
export type Finding = {
  [C in FindingCode]: { code: C; data: FindingData[C]; facts: FactId[]; certainty: Certainty };
}[FindingCode];

/** The steps of a guided walk, in the order of the pages that the person sees. */
export const STEP_CODES = [
  'sign-in',
  'open-benefits',
  'check-list',
  'press-activate',
  'read-ids',
  'open-support-for-business',
  'pick-probe-product',
  'enter-dummy',
  'associate-contract',
  'read-remaining',
  'look-at-unavailable',
  'leave-without-submitting',
  'open-azure-support',
  'link-benefits',
  'new-request',
  'choose-plan',
  'describe-and-submit',
  'open-customer',
  'service-management',
] as const;
export type StepCode = (typeof STEP_CODES)[number];
export interface Step {
  code: StepCode;
  facts: FactId[];
  /** The errors that can meet the person here. */
  trouble: DecidedTopic[];
  /** The notice that says what has changed here, where the rulebook has it. */
  notice?: string;
}

interface Common {
  topic: DecidedTopic;
  /** The first one answers; the rest explains. */
  findings: Finding[];
  steps: Step[];
  /** Every fact the outcome rests on, in order, each once. */
  facts: FactId[];
  /** Ids of the notices that apply today. */
  notices: string[];
  /** The one of the notices that answers what the person sees; then it comes before the findings. */
  leadingNotice?: string;
  /** The one of the notices that this person should not miss; it comes after the findings. */
  shownNotice?: string;
  /** Ids of the rulebook's addresses, the most useful first. */
  links: string[];
  nextTopics: DecidedTopic[];
  /** Set where the question was not put plainly: no yes or no goes before the first finding. */
  withoutYesNo?: true;
}

export interface Answer extends Common {
  kind: 'answer';
}
export interface Ask extends Common {
  kind: 'ask';
  /** The facts that would change the outcome, the most useful first. `findings` is what can be said already. */
  missing: [AskableFact, ...AskableFact[]];
}
export interface Unknown extends Common {
  kind: 'unknown';
  /** What exactly the source does not say. */
  reason: OpenQuestion | SilentPointId | 'membership-not-in-rulebook' | 'error-not-in-rulebook';
}
export type Outcome = Answer | Ask | Unknown;

/** Makes a finding stated by the source. */
export function finding<C extends FindingCode>(
  code: C,
  data: FindingData[C],
  facts: FactId[],
  certainty: Certainty = 'stated',
): Finding {
  // The mapped type pairs code and data; TypeScript cannot see it through the generic.
  return { code, data, facts, certainty } as Finding;
}

/** Makes a step of a guided walk. */
export function step(code: StepCode, facts: FactId[], trouble: DecidedTopic[] = []): Step {
  return { code, facts, trouble };
}
