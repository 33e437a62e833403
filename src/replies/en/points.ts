import type { PointWords } from '../words.js';
import { furtherPoints } from './further-points.js';
import { ordinaryPoints } from './ordinary-points.js';

/** The one sentence that answers what is asked by itself. */
export const points: PointWords = {
  'one-role-will-do': (t) =>
    `Either of two roles will do: **${t.role('global-admin')}** or **${t.role('mpn-partner-admin')}**. You need only one of them; ${t.role('admin-agent')} is neither needed nor enough.`,
  'account-to-activate': (t) =>
    `To activate, what counts is that the account is associated with your MPN membership and has the **${t.role('global-admin')}** or **${t.role('mpn-partner-admin')}** role; the source asks for no particular kind of account.`,
  'without-activating': () =>
    'No: a benefit has to be activated before it can be used; the two IDs appear only then.',
  'link-again': (t) =>
    `No: a contract is associated with an account only once. If it is on the account from on-premises support, click ${t.ui('new-support-request')} and choose the plan; linking it again brings the “already associated” error.`,
  'crossed-benefits': (t) =>
    `No: **${t.plan('on-premises')}** is for on-premises products only, **${t.plan('cloud')}** for cloud products only; neither can be used for the other side.`,
  'unlimited-not-used-up': () =>
    'No: unlimited incidents cannot be used up. If the plan does not show, the contract has expired, it is not linked to this account, or you are signed in with the wrong account.',
  hybrid: () =>
    'The source does not define “hybrid”; its numbers (10 for Gold, 5 for Silver) are those of a competency that is **not a cloud one**.',
  'per-membership': () =>
    'The incidents belong to the **membership**: they are for the whole company, not for each person or account.',
  'unlimited-really': () =>
    'Yes, unlimited means that they cannot run out; the source names no ceiling. It holds for cloud incidents with a cloud competency, never for on-premises ones.',
  'why-probe': (t) =>
    `Because the number is shown only where a request for an on-premises product is begun, and the source names **${t.parameter.probeProduct}** for that; the request is not submitted.`,
  'looking-costs-nothing': () =>
    'No: looking it up uses no incident, and no request is created as long as you do not submit the form.',
  'count-step': () => 'At **step 2** of the request form in Support for Business.',
  'error-fixed': () =>
    'The source does not say that it was: in 2021 Microsoft’s authors had asked for the message to be taken out. It is invalid, and can be ignored while your plan shows.',
  'no-role-to-open': (t) =>
    `No role is needed to open an on-premises request: any account that has both IDs can. For cloud products too the source asks for the two IDs; only a request for a CSP customer takes the **${t.role('admin-agent')}** role.`,
  'ids-after-activation': () =>
    'No: the two IDs appear only once the benefit is activated, and then to **all users** of your company.',
  'both-ids': () => 'Not yet: the benefit can be used once **both** IDs are shown.',
  'dummy-data': () =>
    'No: no request is created as long as you do not submit the form, so nobody works on what you entered. Do not submit it.',
  'paid-not-included': () => 'No: they are paid plans, beyond the incidents that come with a membership.',
  'expired-unused': () =>
    'No: once the contract has expired, no request can be made with it, whatever number was left.',
  'do-not-submit': () =>
    'No, do not submit it: the number is shown at step 2 of the form, and a form that is submitted creates a request.',
  'who-has-signature': (t) =>
    `**${t.plan('cloud')}** is the benefit for cloud products; every membership but Action Pack includes it.`,
  'paid-not-needed': (t) =>
    `No: the memberships with **${t.plan('cloud')}** cover requests for cloud products, and a CSP partner has a support plan for Azure; Premier and Advanced are paid plans beyond that.`,
  'ids-purpose': () =>
    'They put your support contract on your account: both are asked for the first time you use the support, and not again on that account.',
  'for-members': () =>
    'No: these benefits come with a Microsoft Partner Network membership; the source offers nothing to those who have none.',
  'same-ids': () =>
    'The **same two IDs**: your colleague enters them once, with their own account. The incidents belong to the membership.',
  'ids-by-mail': () =>
    'The source names no e-mail: both IDs are shown in Partner Center once the benefit is activated.',
  'no-partner-center': () =>
    'No: any work, school or personal account that has both IDs can open an on-premises request; it needs no access to Partner Center.',
  'support-for-business': () =>
    'Support for Business is the portal for requests on **on-premises** products.',
  'two-messages': (t) =>
    `They have different causes: “${t.error('not-authorized')}” is shown to an account that is associated with CSP only; “${t.error('no-benefits')}” where the company has no active offer, or to the wrong account.`,
  'switch-account': (t) =>
    `In Partner Center: ${t.ui('account')} icon, top right > ${t.ui('sign-in-other')}.`,
  ...furtherPoints,
  ...ordinaryPoints,
};
