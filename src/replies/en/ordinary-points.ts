import type { PointWords, SilentWords } from '../words.js';
import type { OrdinaryPointId, OrdinarySilentId } from '../../rules/index.js';

/** What ordinary people ask by itself. */
export const ordinaryPoints: Pick<PointWords, OrdinaryPointId> = {
  'another-activates': (t) =>
    `Yes, whoever has the **${t.role('global-admin')}** or **${t.role('mpn-partner-admin')}** role on their own account: one person with one of the two is enough. ${t.role('admin-agent')} is not; once it is activated, **all users** see the IDs.`,
  'mpn-account-needed': () =>
    'Yes, for Partner Center: you need an account that is associated with your MPN membership. An on-premises request takes any account that has both IDs.',
  'csp-signs-in': (t) =>
    `Not with an account that is associated with CSP only: it gets “${t.error('not-authorized')}”. The benefits take an account that is associated with your MPN membership.`,
  'ids-without-center': () =>
    'Yes: inside the company the IDs may be shared, and any account that has both can open an on-premises request; it needs no access to Partner Center.',
  'level-not-listed': () =>
    'You are signed in with the wrong account: the page lists the benefits of the membership offers that your company holds.',
  'buy-first': () =>
    'No: the incidents come with the membership, and the benefit only has to be activated. Plans are bought for support beyond that.',
  'entitled-begin': () =>
    'The incidents come with the membership. To begin, activate the benefit; the Access ID and the Contract ID then appear, and with them you create the first request.',
  'other-one-too': (t) =>
    `Yes: **${t.plan('on-premises')}** and **${t.plan('cloud')}** are activated separately, each one that you want to use.`,
  'benefits-page': (t) =>
    `In Partner Center under ${t.ui('menu')}: ${t.link('technical-benefits', 'open the page')}. It lists the technical-support benefits of your membership.`,
  'unlimited-who': (t) =>
    `${t.membership('silver')} and ${t.membership('gold')} members with a **cloud competency**, and for cloud products only; on-premises incidents are never unlimited.`,
  'two-numbers': () =>
    'Not as one sum: on-premises and cloud incidents are two separate benefits, and neither can be used for the other side.',
  'lcs-no-count': () =>
    'LCS does not show this number, nor does any other cloud portal; Support for Business does.',
  'probe-then': () =>
    'Then enter made-up information and go on to step 2: if the contract is on your account, the incidents are displayed there. Do not submit the form, so that no request is created.',
  'unlimited-not-shown': () =>
    'As unlimited incidents cannot be used up, the contract has expired, it is not linked to this account, or you are signed in with the wrong account.',
  'csp-customer-request': (t) =>
    `Open the customer’s page: ${t.ui('csp-path')} (${t.link('customers', 'customers list')}), with the **${t.role('admin-agent')}** role.`,
  'premier-includes': () =>
    'Of **Premier Support for Partners** the source says only that it is the top level of technical support from Microsoft, and paid; it does not list what it includes.',
};

/** What the source does not say. */
export const ordinarySilent: Pick<SilentWords, OrdinarySilentId> = {
  'share-outside': () =>
    'whether the IDs may be given to a customer or to anybody else outside the company; for a customer you create the request yourself',
  'link-missing': () =>
    'why “Link support benefits” would be missing; if the contract is on the account already, you do not need it',
  'where-valid': () => 'whether the incidents hold for a country',
};
