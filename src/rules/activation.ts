import type { Draft, Rule } from './draft.js';
import { hasNoCloud, membershipOf, isMicrosoft365, planOf, rolesThatMay, unlimitedCloud } from './lookup.js';
import { finding, step } from './outcome.js';
import type { Finding, Step } from './outcome.js';
import { onThisAccount, whoCannot } from './roles.js';
import type { Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';

const SIGN_IN_TROUBLE = ['error-not-authorized'] as const;
const LIST_TROUBLE = ['error-no-benefits', 'error-not-authorized'] as const;

/** The walk of R7 to R20, with the errors that can meet the person at each step. */
function activationSteps(): Step[] {
  return [
    step('sign-in', ['R7', 'R8', 'R9'], [...SIGN_IN_TROUBLE]),
    step('open-benefits', ['R10', 'R11'], [...LIST_TROUBLE]),
    step('check-list', ['R11', 'R12', 'R15'], ['error-no-benefits']),
    step('press-activate', ['R17', 'R18'], ['activation-roles']),
    step('read-ids', ['R19', 'R20'], ['find-ids']),
  ];
}

/** How to activate the benefits (R4 to R20, X2, X11). */
export const activateBenefits: Rule = (situation, book) => {
  const blocked = whoCannot(situation, book);
  const membership = membershipOf(situation, book);
  const signature = membership ? [] : [finding('activate-signature-members', {}, ['R20', 'X11'])];
  const grey = situation.activateButton === 'greyed';
  // How long it takes is asked by who has activated already, or is about to.
  if (situation.aspect === 'duration') return howLong();
  // A membership without cloud support has one benefit to activate.
  const each = membership && hasNoCloud(book, membership.id) ? [] : [finding('activate-each', {}, ['R15'])];
  return {
    findings: [
      ...blocked,
      ...(situation.aspect === 'each' ? each : []),
      ...(grey ? onThisAccount(situation, book) : []),
      finding('activate-where', {}, ['R5', 'R10', 'R16', 'R17']),
      finding('activate-roles', { roles: rolesThatMay(book, 'activate') }, ['R18']),
      ...(situation.aspect === 'each' ? [] : each),
      ...signature,
      finding('ids-after-activation', {}, ['R5', 'R19']),
    ],
    ...(grey ? { leadingNotice: 'greyed-button' } : {}),
    steps: activationSteps(),
    links: ['technical-benefits', 'partner-center'],
    nextTopics: ['find-ids', 'add-contract', 'create-request'],
  };
};

function howLong(): Draft {
  return {
    findings: [
      finding('ids-after-activation', {}, ['R5', 'R19', 'R20']),
      finding('ids-everyone', {}, ['R19']),
      finding('duration-not-said', {}, ['R19', 'R20'], 'deduced'),
    ],
    leadingNotice: 'activation-takes-days',
    links: ['technical-benefits'],
    nextTopics: ['find-ids', 'error-no-benefits', 'add-contract'],
  };
}

/** Where the Access ID and the Contract ID are (R5, R10, R19, R20). */
export const findIds: Rule = (situation) => {
  const notYet = situation.activated === 'no';
  if (!notYet && situation.aspect === 'ids-missing') return idsMissing(situation);
  const where = finding('ids-where', {}, ['R10', 'R19']);
  if (situation.aspect === 'who-sees') return whoSeesIds(where);
  return {
    findings: notYet
      ? [finding('ids-not-activated', {}, ['R5', 'R16']), where, finding('ids-everyone', {}, ['R19'])]
      : [
          where,
          finding('ids-everyone', {}, ['R19']),
          finding('ids-after-activation', {}, ['R5', 'R19', 'R20']),
          finding('ids-first-time', {}, ['R21', 'R22']),
        ],
    ...(situation.aspect === 'sharing' ? { leadingNotice: 'share-ids' } : {}),
    steps: activationSteps().filter((s) => notYet || s.code !== 'press-activate'),
    links: ['technical-benefits'],
    nextTopics: notYet
      ? ['activate-benefits', 'activation-roles', 'add-contract']
      : ['add-contract', 'when-ids-needed', 'create-request'],
  };
};

function whoSeesIds(where: Finding): Draft {
  return {
    findings: [finding('ids-everyone', {}, ['R19']), where],
    links: ['technical-benefits'],
    nextTopics: ['activation-roles', 'add-contract', 'when-ids-needed'],
  };
}

/** No IDs: the benefit is not activated (R5), activating takes its time (E8), or it is another account (R14). */
function idsMissing({ activated }: Situation): Draft {
  const after = finding('ids-after-activation', {}, ['R5', 'R19', 'R20']);
  const account = finding('no-benefits-check-account', {}, ['R14']);
  const where = [finding('ids-where', {}, ['R10', 'R19']), finding('ids-everyone', {}, ['R19'])];
  return {
    findings: activated === 'yes' ? [account, ...where, after] : [after, account, ...where],
    ...(activated === 'yes' ? { leadingNotice: 'activation-takes-days' } : {}),
    links: ['technical-benefits'],
    nextTopics: ['error-no-benefits', 'activation-roles', 'add-contract'],
  };
}

/** Whether the IDs are needed again (R21, R22, R36, R37, R53, R54, D5). */
export const whenIdsNeeded: Rule = (situation, book) => {
  // The plan for customers is none for the own tenant (E41).
  const forCustomers = situation.csp === 'yes' && situation.person !== 'own-firm';
  const cspAzure = forCustomers ? [finding('ids-not-for-csp-azure', {}, ['R56'])] : [];
  const linked =
    situation.contract === 'linked' ? [finding('contract-already-linked', {}, ['R22', 'R66'])] : [];
  const excepted = book.parameters.microsoft365NeedsIds && isMicrosoft365(situation);
  const once = finding('ids-once', {}, ['R21', 'R22', 'R36', 'R53']);
  const others = finding('ids-per-account', {}, ['D5', 'R21', 'R24'], 'deduced');
  return {
    ...(excepted ? { leadingNotice: 'microsoft-365-ids' } : {}),
    findings: [
      ...linked,
      ...(situation.person === 'colleague'
        ? [others, once, ...without365(situation, book)]
        : [once, ...without365(situation, book), others]),
      unlimitedCloud(situation, book)
        ? finding('ids-unlimited-until-expiry', {}, ['R54', 'D4', 'X6'], 'deduced')
        : finding('ids-until', {}, ['R37', 'R54']),
      ...cspAzure,
    ],
    nextTopics: ['add-contract', 'find-ids', 'create-request'],
  };
};

function without365(situation: Situation, book: Rulebook): Finding[] {
  if (book.parameters.microsoft365NeedsIds) return [];
  return situation.product === undefined || isMicrosoft365(situation)
    ? [finding('ids-not-for-microsoft-365', {}, ['R53'])]
    : [];
}

const supportForBusinessSteps = (): Step[] => [
  step('open-support-for-business', ['R39', 'R48']),
  step('associate-contract', ['R48', 'R36'], ['find-ids']),
];

const azureSteps = (): Step[] => [
  step('open-azure-support', ['R59']),
  step('link-benefits', ['R59'], ['error-access-id-associated']),
];

/** How the contract gets onto an account (R48, R59, R66). */
export const addContract: Rule = (situation, book) => {
  const plan = planOf(situation, book);
  const noCloud = plan === 'cloud' ? noCloudFinding(situation, book) : [];
  if (noCloud.length > 0) return nothingToLink(noCloud);
  if (plan === 'cloud' && hasOwnPortal(situation, book)) return inItsPortal(situation);
  const inAzure = finding('add-in-azure', {}, ['R59']);
  const inSfb = finding('add-in-support-for-business', {}, ['R48']);
  const where = plan === 'cloud' ? [inAzure] : plan === 'on-premises' ? [inSfb] : [inSfb, inAzure];
  return {
    findings: [
      ...where,
      finding('add-once-only', {}, ['R66', 'R64']),
      finding('ids-first-time', {}, ['R21', 'R22']),
    ],
    ...(situation.aspect === 'add-fails' ? { leadingNotice: 'silent-failure' } : {}),
    steps: plan === 'cloud' ? azureSteps() : supportForBusinessSteps(),
    links: plan === 'cloud' ? ['technical-benefits'] : ['support-for-business', 'technical-benefits'],
    nextTopics: ['find-ids', 'create-request', 'error-access-id-associated'],
  };
};

function hasOwnPortal({ product }: Situation, book: Rulebook): boolean {
  return book.products.some(({ id, portal }) => id === product && portal === 'product');
}

const ofProduct = ({ product }: Situation): { product?: string } => (product ? { product } : {});

/** Other workloads than Azure have portals of their own, where the contract is added (R58). */
function inItsPortal(situation: Situation): Draft {
  return {
    ...(isMicrosoft365(situation) ? { shownNotice: 'microsoft-365-ids' } : {}),
    findings: [
      finding('portal-cloud-product', ofProduct(situation), ['R58', 'R34'], 'deduced'),
      finding('ids-first-time', {}, ['R21', 'R22']),
    ],
    links: ['technical-benefits'],
    nextTopics: ['find-ids', 'create-cloud-request', 'when-ids-needed'],
  };
}

/** Without cloud support there is no contract to link in Azure; on-premises requests take it in Support for Business. */
function nothingToLink(noCloud: Finding[]): Draft {
  return {
    findings: [...noCloud, finding('add-in-support-for-business', {}, ['R48'])],
    links: ['support-for-business', 'compare-plans'],
    nextTopics: ['action-pack-cloud', 'paid-plans', 'create-onprem-request'],
  };
}

/** For a membership without any cloud support (Action Pack): says so before anything else (D3). */
export function noCloudFinding(situation: Situation, book: Rulebook): Finding[] {
  const membership = membershipOf(situation, book);
  const none = book.entitlements.find(
    (e) => e.membership === membership?.id && e.plan === 'cloud' && e.incidents === 'none',
  );
  return none
    ? [finding('no-cloud-in-membership', { membership: none.membership }, ['R28', 'R60', 'D3'], 'deduced')]
    : [];
}
