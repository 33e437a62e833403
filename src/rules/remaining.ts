import { noCloudFinding } from './activation.js';
import { cell } from './entitlement-findings.js';
import type { Draft, Rule } from './draft.js';
import { unlimitedCloud, membershipOf, planOf } from './lookup.js';
import { finding, step } from './outcome.js';
import type { Finding, Step } from './outcome.js';
import type { Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';

/** The walk through Support for Business that shows the count without creating a request (R42 to R50, X17). */
function remainingSteps(): Step[] {
  return [
    step('open-support-for-business', ['R42', 'R39']),
    { ...step('pick-probe-product', ['R45']), notice: 'windows-11-2023' },
    step('enter-dummy', ['R45', 'X17']),
    step('associate-contract', ['R46', 'R48'], ['find-ids']),
    step('read-remaining', ['R44', 'R46', 'R47'], ['plan-not-shown']),
    step('look-at-unavailable', ['R49', 'R50', 'X10']),
    step('leave-without-submitting', ['R43', 'X17']),
  ];
}

/** How many incidents are left, and from when to when the contract runs (R40 to R51, X10, X17). */
export const remainingIncidents: Rule = (situation, book) => {
  const cloud = planOf(situation, book) === 'cloud';
  const noCloud = cloud ? noCloudFinding(situation, book) : [];
  const notThere = finding('remaining-not-in-cloud-portals', {}, ['R41']);
  const signature = finding('signature-listed-unavailable', {}, ['R49', 'X10'], 'deduced');
  const noRequest = finding('remaining-no-request', {}, ['R43', 'X17']);
  const shows = finding('remaining-shows', {}, ['R44', 'R47']);
  const where = finding('remaining-where', { probe: book.parameters.probeProduct }, ['R40', 'R42', 'R45']);
  const asked = firstOf(situation, { noRequest, signature, shows, where });
  const endless = unlimited(situation, book);
  const rest = [
    ...endless,
    ...noCloud,
    ...(cloud ? [notThere] : []),
    where,
    ...(cloud ? [signature] : []),
    noRequest,
    shows,
    ...(cloud ? [] : [notThere, signature]),
    ...included(situation, book),
  ];
  return {
    findings: [...asked, ...rest.filter((each) => !asked.includes(each))],
    ...leading(situation, [...asked, ...endless, ...(cloud ? [notThere] : [])]),
    steps: remainingSteps(),
    links: ['support-for-business', 'remaining'],
    nextTopics: ['count-entitlements', 'plan-not-shown', 'paid-plans'],
  };
};

/** The shorter way of a later day goes before the walk, unless there is something better to begin with. */
function leading({ aspect, product }: Situation, better: Finding[]): Pick<Draft, 'leadingNotice'> {
  if (aspect === 'validity') return { leadingNotice: 'contract-validity' };
  if (aspect === 'probe-product' && product?.startsWith('windows') === true)
    return { leadingNotice: 'windows-11-2023' };
  return better.length > 0 ? {} : { leadingNotice: 'partner-center-shows-remaining' };
}

/** What was asked in particular goes first: whether it uses up an incident, or why Signature is not among the plans. */
function firstOf(
  { aspect, listed, contract }: Situation,
  parts: Record<'noRequest' | 'signature' | 'shows' | 'where', Finding>,
): Finding[] {
  const { noRequest, signature, shows, where } = parts;
  if (aspect === 'not-submitted') return [noRequest];
  if (aspect === 'probe-product') return [where];
  if (aspect === 'validity') return [finding('validity-not-said', {}, ['R44', 'X15'], 'deduced'), shows];
  // Where it does not show, it is not on the account yet.
  if (contract === 'not-linked') return [finding('add-in-support-for-business', {}, ['R48', 'R46'])];
  return listed === 'unavailable' ? [signature] : [];
}

function unlimited(situation: Situation, book: Rulebook): Finding[] {
  const membership = planOf(situation, book) === 'on-premises' ? undefined : unlimitedCloud(situation, book);
  return membership ? [finding('remaining-unlimited', { membership }, ['D4', 'R29', 'R31'], 'deduced')] : [];
}

/** What the membership had to begin with: only as a yardstick, never as the count that is left. */
function included(situation: Situation, book: Rulebook): Finding[] {
  const membership = membershipOf(situation, book);
  return membership && planOf(situation, book) !== 'cloud' ? [cell(book, membership, 'on-premises')] : [];
}
