import type { Draft, Rule } from './draft.js';
import { finding } from './outcome.js';
import type { Finding } from './outcome.js';
import { noCloudFinding } from './activation.js';
import { planOf, spentContract } from './lookup.js';
import { cspResponse } from './customer-requests.js';
import type { Product, Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';

/** Which products and versions are covered (R33, R34, R50, X12). */
export const supportedProducts: Rule = (situation, book) => {
  if (situation.error === 'product-not-covered') {
    return {
      findings: [
        finding('product-not-covered', {}, ['R50', 'R33']),
        finding('products-two-benefits', {}, ['R33', 'R34']),
      ],
      links: ['supported-products'],
      nextTopics: ['paid-plans', 'plan-not-shown', 'create-request'],
    };
  }
  const product = book.products.find((p) => p.id === situation.product);
  const recent =
    book.parameters.recentProducts === 'n-and-n-1' ? [finding('recent-defined', {}, ['R50'])] : [];
  return {
    findings: [
      ...(product?.runs === 'cloud' ? noCloudFinding(situation, book) : []),
      ...(product ? [aboutProduct(product, situation)] : []),
      finding('products-two-benefits', {}, ['R33', 'R34']),
      ...recent,
    ],
    links: ['supported-products'],
    nextTopics: ['create-request', 'count-entitlements', 'paid-plans'],
  };
};

/** Where a product runs; of one on premises the versions, which its own list tells (X12). */
function aboutProduct({ id, runs, facts }: Product, { productVersion: version }: Situation): Finding {
  if (runs === 'either') return finding('product-either', { product: id }, facts);
  if (runs === 'cloud') return finding('product-runs', { product: id, plan: runs }, facts, 'deduced');
  const data = version === undefined ? { product: id } : { product: id, version };
  return finding('product-version-check', data, ['R33', 'R50', 'X12']);
}

/** What kind of help (R23), and when (E55): of that the source itself says nothing. */
export const supportScope: Rule = (situation, book) =>
  situation.aspect === 'hours' || situation.aspect === 'french'
    ? supportHours(situation, book)
    : scopeOf(book);

function supportHours(situation: Situation, book: Rulebook): Draft {
  if (situation.csp === 'yes') return cspResponse(situation, book);
  return {
    findings: [finding('hours-not-said', {}, ['R23'], 'deduced')],
    // Of French alone something is known.
    ...(situation.aspect === 'french'
      ? { leadingNotice: 'support-hours' }
      : { shownNotice: 'support-hours' }),
    links: ['partner-center'],
    nextTopics: ['create-request', 'paid-plans', 'support-scope'],
  };
}

const scopeOf = (book: Rulebook): Draft => ({
  findings: [
    finding('scope-break-fix', {}, ['R23']),
    finding('scope-not-said', {}, ['R23'], 'deduced'),
    finding('second-benefit', { kind: book.parameters.secondBenefit }, ['R1', 'R2']),
  ],
  links: ['tpd'],
  nextTopics: ['presales-deployment', 'create-request', 'supported-products'],
});

/** Which sign-in account works (R6, R7, R38). */
export const accountTypes: Rule = (situation, book) => ({
  findings: [...accountsThatWork(situation, book), finding('account-activation', {}, ['R7', 'R9', 'R6'])],
  links: ['support-for-business'],
  nextTopics: ['when-ids-needed', 'find-ids', 'create-onprem-request'],
});

function accountsThatWork(situation: Situation, book: Rulebook): Finding[] {
  const any = finding('account-any', {}, ['R38']);
  const cloud = finding('account-cloud-not-said', {}, ['R53'], 'deduced');
  if (planOf(situation, book) === 'cloud') return [cloud, any];
  const { account } = situation;
  return [...(account ? [finding('account-kind-fine', { account }, ['R38'])] : []), any, cloud];
}

/** Paid partner support (R71 to R75). */
export const paidPlans: Rule = (situation, book) => {
  const plan = planOf(situation, book);
  const spent = situation.planShown === 'no' || spentContract(situation, book) !== undefined;
  const must = book.parameters.repurchase === 'need';
  const findings = [
    ...(spent && plan !== 'on-premises' ? [finding('associated-buy', { must }, ['R71', 'X13'])] : []),
    ...(plan ? [finding('plan-for', { plan }, ['R74', 'R75'])] : []),
    finding('plans-paid', {}, ['R72', 'R73']),
    finding('plan-premier', {}, ['R74']),
    ...(plan ? [] : [finding('plan-advanced', {}, ['R75'])]),
  ];
  const links = ['compare-plans', 'premier', 'advanced'];
  const open = situation.openQuestion;
  if (open === 'prices' || open === 'response-times') return { findings, unknown: open, links };
  return { findings, links, nextTopics: ['count-entitlements', 'remaining-incidents', 'action-pack-cloud'] };
};

/** The other benefit on the page (R1, R2, R76). */
export const presalesDeployment: Rule = ({ aspect, membership }, book) => {
  const findings = [
    finding('second-benefit', { kind: book.parameters.secondBenefit }, ['R1', 'R2']),
    finding('second-benefit-separate', {}, ['R1', 'R23'], 'deduced'),
  ];
  return {
    findings: aspect === 'separate' ? findings.reverse() : findings,
    // Of a membership its hours are asked.
    ...(membership === undefined ? { shownNotice: 'tpd-hours' } : { leadingNotice: 'tpd-hours' }),
    links: ['tpd'],
    nextTopics: ['support-scope', 'activate-benefits', 'manage-benefits'],
  };
};

/** Members still in Partner Membership Center: the page that R76 named is gone (E16, X16); never sends anyone there. */
export const pmcActivation: Rule = () => ({
  findings: [finding('pmc-gone', {}, ['R76', 'X16']), finding('pmc-now', {}, ['R7', 'R10'])],
  links: ['partner-center', 'technical-benefits'],
  nextTopics: ['activate-benefits', 'find-ids', 'error-not-authorized'],
});

/** The membership's other benefits (R3, R76); that it is no longer sold, or what is instead, goes first where that is asked. */
export const manageBenefits: Rule = ({ aspect }) => ({
  ...(aspect === 'still-sold' ? { leadingNotice: 'end-of-sale-2025' } : {}),
  ...(aspect === 'replacement'
    ? { leadingNotice: 'replacement-2025', shownNotice: 'designations-2022' }
    : {}),
  findings: [finding('manage-where', {}, ['R76']), finding('manage-audience', {}, ['R3', 'R11'])],
  links: ['manage-benefits', 'partner-center'],
  nextTopics: ['activate-benefits', 'count-entitlements', 'presales-deployment'],
});
