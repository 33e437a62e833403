import type { StepWords } from '../words.js';

/** The steps of the guided walks in English. */
export const steps: StepWords = {
  'sign-in': (t) => ({
    title: 'Sign in to Partner Center',
    detail: `Open ${t.link('partner-center', 'Partner Center')} with the account associated with your MPN membership.`,
  }),
  'open-benefits': (t) => ({
    title: `Open ${t.uiPlain('menu')}`,
    detail: `In the left navigation choose ${t.ui('menu')}, or take ${t.link('technical-benefits', 'the direct link')}.`,
  }),
  'check-list': (t) => ({
    title: 'Find your benefit in the list',
    detail: `The page lists what your membership includes: ${t.plan('on-premises')} and, with all but ${t.membership('action-pack')}, ${t.plan('cloud')}. Each one is activated by itself.`,
  }),
  'press-activate': (t) => ({
    title: `Click ${t.uiPlain('activate')}`,
    detail: `Click ${t.ui('activate')}. It takes the **${t.role('global-admin')}** or **${t.role('mpn-partner-admin')}** role.`,
  }),
  'read-ids': () => ({
    title: 'Note both IDs',
    detail:
      'The Access ID and the Contract ID are shown after activation, to all users. With both on screen the benefit is ready.',
  }),
  'open-support-for-business': (t) => ({
    title: 'Open Support for Business',
    detail: `Open ${t.link('support-for-business', 'Support for Business')} and sign in with the account you use for support.`,
  }),
  'pick-probe-product': (t) => ({
    title: `Select ${t.parameter.probeProduct}`,
    detail: `As the product, select **${t.parameter.probeProduct}**. You will not submit this request.`,
  }),
  'enter-dummy': () => ({
    title: 'Fill in dummy information',
    detail: 'Enter anything in the required fields and go on to step 2 of the form. **Do not submit.**',
  }),
  'associate-contract': (t) => ({
    title: 'Add the contract, if it is not there yet',
    detail: `Expand ${t.ui('need-plans')} > ${t.ui('add-contract')} and enter the Access ID and the Contract ID. Skip this if your plan is listed.`,
  }),
  'read-remaining': () => ({
    title: 'Read the incidents remaining',
    detail: 'The Partner Support contract shows start date, end date and incidents remaining.',
  }),
  'look-at-unavailable': (t) => ({
    title: 'Look at the unavailable plans',
    detail: `Expand ${t.ui('unavailable-plans')} for ${t.plan('cloud')}: it is listed there because this form is for on-premises products, not because it is used up.`,
  }),
  'leave-without-submitting': () => ({
    title: 'Leave without submitting',
    detail: '**Do not submit**: close the page. No request is created.',
  }),
  'open-azure-support': (t) => ({
    title: `Azure portal: ${t.uiPlain('azure-help')}`,
    detail: `In the Azure portal open ${t.ui('azure-help')}.`,
  }),
  'link-benefits': (t) => ({
    title: `${t.uiPlain('link-benefits')} (first time only)`,
    detail: `Choose ${t.ui('link-benefits')} and enter the Access ID and the Contract ID. Skip this if the contract is on your account already.`,
  }),
  'new-request': (t) => ({
    title: `Click ${t.uiPlain('new-support-request')}`,
    detail: `Click ${t.ui('new-support-request')}.`,
  }),
  'choose-plan': () => ({
    title: 'Choose your support plan',
    detail: 'Your partner plan is in the list; select it.',
  }),
  'describe-and-submit': () => ({
    title: 'Describe the problem and submit',
    detail: 'Say what does not work, with the exact error message, and submit the request.',
  }),
  'open-customer': (t) => ({
    title: 'Open the customer',
    detail: `In ${t.link('customers', 'the customers list')} open the customer; you need the ${t.role('admin-agent')} role.`,
  }),
  'service-management': (t) => ({ title: 'Service Management', detail: `Follow ${t.ui('csp-path')}.` }),
};
