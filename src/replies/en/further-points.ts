import type { PointWords, SilentWords } from '../words.js';
import type { FurtherPointId, OrdinarySilentId } from '../../rules/index.js';

/** Words of the trade, and further points that are asked by themselves. */
export const furtherPoints: Pick<PointWords, FurtherPointId> = {
  'what-is-id': () =>
    'The Access ID and the Contract ID are what puts your support benefits on your account: they appear once a benefit is activated, and are asked for the first time you use it.',
  'what-is-mpn': () =>
    'MPN is the **Microsoft Partner Network**; these support benefits come with its memberships.',
  'what-is-csp': (t) =>
    `CSP is the **Cloud Solution Provider** programme; a partner in it can create Azure requests under the ${t.ui('csp-plan')} support plan, without a support contract.`,
  'what-is-tam': () =>
    'TAM is the Technical Account Manager whom the “Access ID is already associated” message tells you to contact; that message is invalid, and you do not need one for it.',
  'what-is-lcs': () =>
    'LCS is one of the cloud portals that the source names; it does **not** show the incidents remaining.',
  'what-is-mpn-admin': (t) =>
    `**${t.role('mpn-partner-admin')}** is one of the two roles that may activate the benefits; the other is **${t.role('global-admin')}**. The source says no more of it.`,
  'what-is-membership': (t) =>
    `It is the offer that your company holds in the Microsoft Partner Network: ${t.membership('action-pack')}, ${t.membership('silver')} or ${t.membership('gold')}. Its benefits are listed in Partner Center, under ${t.ui('menu')}.`,
  'what-is-on-premises': () =>
    'On-premises is what runs on your own servers and computers, such as Windows Server; cloud is what Microsoft runs online, such as Azure.',
  'what-is-premier': () =>
    '**Premier Support for Partners** is the top level of technical support from Microsoft, a paid plan.',
  'what-is-advanced': () =>
    '**Advanced Support for Partners** (ASfP) is a paid support plan, for cloud products only.',
  'admin-agent-for': (t) =>
    `**${t.role('admin-agent')}** is the role for requests on behalf of CSP customers: ${t.ui('csp-path')}. It cannot activate the benefits.`,
  'csp-or-mpn': (t) =>
    `MPN is the membership that the incidents come with; CSP is a programme of its own, in which Azure requests go under the ${t.ui('csp-plan')} plan, without a support contract.`,
  'two-kinds': (t) =>
    `On-premises incidents (**${t.plan('on-premises')}**) are for recent on-premises products and go to Support for Business; cloud incidents (**${t.plan('cloud')}**) are for cloud products only and go to the portal of the product.`,
  'pack-names': () =>
    'The Signature 10-pack is the **10** cloud incidents of Gold, the 5-pack the **5** of Silver, each with a competency that is not a cloud one (“hybrid”).',
  'not-covered': (t) =>
    `Not covered are on-premises products that are not recent, whatever is not troubleshooting and, with ${t.membership('action-pack')}, all cloud products.`,
  'mpn-id': () =>
    'The source names no MPN ID; the Access ID is the one that is shown once a benefit is activated.',
  'anyone-opens': (t) =>
    `Yes: any account that has both IDs can open an on-premises request, whatever its role. For cloud products too the source asks for the two IDs; only a request for a CSP customer takes the **${t.role('admin-agent')}** role.`,
  'who-may-open': (t) =>
    `Anyone whose account has both IDs: an on-premises request takes no role. For cloud products too the source asks for the two IDs; only a request for a CSP customer takes the **${t.role('admin-agent')}** role.`,
  'without-role-sees': () =>
    'Yes: once the benefit is activated, **all users** of the company see both IDs, whatever their role.',
  'colleague-opens': () =>
    'The **same two IDs**, which your colleague enters once, with their own account; for an on-premises request no role is needed.',
  'colleague-uses': () =>
    'Yes: your colleague enters the **same two IDs** once, with their own account; for an on-premises request no role is needed.',
  'same-for-all': () =>
    'Yes: **all users** of the company see the same two IDs, and each account enters them once.',
  'incidents-included': () =>
    'Yes: the incidents are included in the membership; only support beyond their number is paid.',
  'pay-per-ticket': () =>
    'No: the incidents are included in the membership; only support beyond their number is paid.',
  'cloud-included': (t) =>
    `Yes: **${t.plan('cloud')}** is for cloud products, and every membership but ${t.membership('action-pack')} includes it.`,
  'csp-activates': (t) =>
    `Only with an account that is associated with MPN: one of CSP alone gets “${t.error('not-authorized')}”. The account also needs the **${t.role('global-admin')}** or **${t.role('mpn-partner-admin')}** role.`,
  'csp-without-mpn': (t) =>
    `No: these benefits come with a Microsoft Partner Network membership. What a CSP partner has is the ${t.ui('csp-plan')} support plan for Azure requests, without a support contract.`,
  'ids-then': (t) =>
    `Enter both IDs once, when you first use the support: on-premises in Support for Business, under ${t.ui('need-plans')} > ${t.ui('add-contract')}; for Azure under ${t.ui('azure-help')} > ${t.ui('link-benefits')}. Then create the request there.`,
  'activated-then': (t) =>
    `Take the Access ID and the Contract ID from ${t.ui('menu')} and enter both with your first request: on-premises in Support for Business (${t.ui('add-contract')}), for Azure under ${t.ui('link-benefits')}.`,
  'before-opening': () =>
    'Two things: the benefit must be activated, and you need both IDs, which are asked for the first time only.',
  'must-activate-first': () =>
    'Yes: a benefit has to be activated before it can be used; the two IDs appear only then.',
  'activated-known': (t) =>
    `By the IDs: a benefit is activated and ready to use once **both** are shown, under ${t.ui('menu')}.`,
  'activate-which-first': () =>
    'The source sets no order: each benefit that you want to use is activated by itself.',
  'cannot-activate': (t) =>
    `Your account lacks the role; activating takes **${t.role('global-admin')}** or **${t.role('mpn-partner-admin')}**.`,
  'both-needed': () =>
    'Both: the Access ID **and** the Contract ID are needed the first time an account uses the support.',
  'press-link': (t) =>
    `Only if the contract is not on your account yet: then enter both IDs there, once. If it is, go straight to ${t.ui('new-support-request')}.`,
  'ids-at-renewal': () =>
    '**The source does not say** whether the IDs change at renewal. The contract stays on the account only until the benefits expire; should Partner Center then show other IDs, each account enters these once.',
  'ids-both-benefits': () =>
    '**The source does not say** outright whether both benefits have the same IDs; it does say that a contract added for on-premises support needs no second link in Azure on the same account.',
  'ids-unseen-other': () =>
    'Two things to check: that the benefit has been activated, and that the account is the right one. After activation **all users** of the company see the IDs.',
  'none-left': () => 'With none left, further requests take a paid support plan.',
  'expiry-where': (t) =>
    `By the end date of the contract, which Support for Business shows while it is valid; one that has expired is listed there under ${t.ui('unavailable-plans')}.`,
  'windows-client': () =>
    'Windows on a computer counts as an on-premises product, so the request goes to Support for Business.',
};

/** What the source does not say. */
export const silentPoints: Omit<SilentWords, OrdinarySilentId> = {
  'ticket-life': () =>
    'how a request that is open already is followed, changed, escalated, closed, cancelled or reopened',
  severity: () => 'which severities a partner’s request can have',
  complaint: () => 'where to complain about the handling of a request, or to rate it',
  'at-once': () => 'whether several requests may be open at the same time',
  'open-at-expiry': () => 'what becomes of requests that are still open when the benefits expire',
  phone: () => 'any telephone number for support',
  'count-odd': () => 'why the number or the date shown would be wrong',
  'activate-at-renewal': () => 'whether the benefits have to be activated again after a renewal',
  'activation-clock': () =>
    'whether activating sets a period running, nor by when a benefit has to be activated',
  deactivate: () => 'whether a benefit can be deactivated',
  'one-benefit-listed': () => 'why only one of the two benefits would be listed',
  'who-gives-role': () => 'who gives a role to somebody as long as there is an admin',
  'second-id': () => 'whether further IDs can be had; none are needed for another account',
  'id-format': () => 'what the IDs look like',
  'change-ids': () => 'how IDs are changed, or put right once they were entered',
  'id-refused': () => 'what it means that an ID is refused or called invalid',
  'portal-fault': () => 'what helps when a portal does not load, or keeps asking you to sign in',
  'link-csp-mpn': () => 'how an account comes to be associated with MPN',
  'visual-studio': () =>
    'anything about the incidents of a Visual Studio subscription or of Software Assurance',
  'membership-price': () => 'what a membership costs',
};
