import type { ReasonWords } from '../words.js';

export const reasons: ReasonWords = {
  // R69, R70
  'plan-hidden': () =>
    'Why: Azure hides a contract that is no longer valid, because it has **expired** or because a Signature 10-pack or 5-pack has **no incidents left** (R69).',
  // R37, R54, R50, R69
  spent: () =>
    'Why: a contract stays associated with an account only until the benefits expire or no incidents remain (R37, R54); after that Azure hides it (R69), and Support for Business lists it as unavailable (R50).',
  // R64, R69, R70
  'error-hidden': () =>
    'Why: a contract that has **expired** or has **no incidents left** is not valid any more, so Azure hides it (R69). It is still associated with the account all the same; that is why linking it again brings this message (R64, R70).',
  // R64 to R66
  'error-twice': () =>
    'Why: the message comes up when a support contract is associated with an account more than once in the Azure portal (R64), for instance after it was added for on-premises support (R65). Once is enough (R66).',
  // D4
  'unlimited-hidden': () =>
    'Why: what is unlimited cannot be used up, so that this cause of a hidden plan drops out (deduced from R29, R31 and R69).',
  // R28, R60
  'no-cloud': (t) =>
    `Why: Action Pack has one of the two benefits only, **${t.plan('on-premises')}**, which covers on-premises products (R33, R60).`,
  // R35, X5
  'other-competency': () =>
    'Why: Microsoft’s page names six cloud competencies, and this one is not among them; another competency gets the smaller number (R35). The page introduces its list with “include”, and says no more on whether it is complete.',
  'cloud-competency': () =>
    'Why: it is one of the six cloud competencies that Microsoft’s page names (R35), and with one of these cloud incidents are unlimited (R29, R31).',
  'by-competency': () =>
    'Why: the number of cloud incidents follows from the competency, unlimited with a cloud competency, a fixed number with another one (R29 to R32).',
  'by-membership': () =>
    'Why: the number follows from the membership, and in the cloud from the competency too (R24). The source gives no reason for the figures themselves.',
  'activation-role': (t) =>
    `Why: the account that activates needs the role ${t.or(['global-admin', 'mpn-partner-admin'].map((id) => t.role(id)))} (R18). The source gives no reason for that.`,
  'recent-only': (t) =>
    `Why: **${t.plan('on-premises')}** covers recent on-premises products only (R33), and the source leaves to Microsoft’s list (${t.link('supported-products')}) which ones those are (R50).`,
  'by-side': (t) =>
    `Why: **${t.plan('on-premises')}** covers on-premises products only, **${t.plan('cloud')}** cloud products only (R33, R34).`,
};
