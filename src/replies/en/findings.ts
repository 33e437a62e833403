import type { FindingWords } from '../words.js';
import { points } from './points.js';

/** Levels are names and stand alone; a designation is a thing and takes an article. */
const one = (name: string): string => (name.endsWith('designation') ? `A ${name}` : name);

/** What each finding says in English. Written from the facts; names, labels and addresses come from the rulebook. */
export const findings: FindingWords = {
  entitlement: (d, t) => {
    const amount = d.plan === 'on-premises' ? 'on-premises' : 'cloud';
    const membership = one(t.membership(d.membership));
    const owner = d.named
      ? `${membership} with ${t.and(d.named.map((id) => t.competency(id)))}`
      : d.competency === 'cloud'
        ? `${membership} with a cloud competency`
        : d.competency === 'other'
          ? `${membership} with another competency (not a cloud one)`
          : membership;
    const many =
      d.incidents === 'unlimited'
        ? `**unlimited** ${amount} incidents`
        : d.incidents === 'none'
          ? `**no** ${amount} incidents`
          : `**${d.incidents}** ${amount} incidents`;
    return `${owner} includes ${many} (${t.plan(d.plan)}).`;
  },
  'entitlement-row': (d, t) => {
    const onPremises = `**${t.amount(d.onPremises)}** on-premises incidents`;
    const cloud =
      d.cloudOther === undefined
        ? `**${d.cloud === 'none' ? 'no' : t.amount(d.cloud)}** cloud incidents`
        : `**${t.amount(d.cloud)}** cloud incidents with a cloud competency, otherwise **${t.amount(d.cloudOther)}**`;
    return `${t.membership(d.membership)}: ${onPremises}, ${cloud}.`;
  },
  'shared-by-colleagues': () => 'The incidents come with the membership, not with a person or an account.',
  'depends-on-membership': () => 'It depends on your membership:',
  'competency-decides': (d, t) =>
    `With ${t.membership(d.membership)}, cloud incidents depend on the competency: **${t.amount(d.cloud)}** with a cloud competency, **${t.amount(d.other)}** with another one.`,
  'recent-only': (_d, t) =>
    `On-premises incidents are for recent products only (${t.link('supported-products', 'which ones')}).`,
  'cloud-competency': (d, t) =>
    `${d.asked ? 'Yes: ' : ''}**${t.competency(d.competency)}** is one of the cloud competencies.`,
  'other-competency': (d, t) =>
    `${d.asked ? 'No: ' : ''}**${t.competency(d.competency)}** is not among the cloud competencies that Microsoft’s page names, so I count it as “other”.`,
  'cloud-list': (d, t) =>
    `Microsoft’s page names these cloud competencies: ${t.and(d.competencies.map((id) => t.competency(id)))}.`,
  'kinds-disagree': (d, t) =>
    `Taken alone, with ${t.membership(d.membership)}: **${t.amount(d.cloud)}** cloud incidents for a cloud competency, **${t.amount(d.other)}** for another one.`,
  'activate-where': (_d, t) =>
    `Sign in to ${t.link('partner-center', 'Partner Center')}, open ${t.ui('menu')} (${t.link('technical-benefits', 'direct link')}) and click ${t.ui('activate')}.`,
  'activate-each': (_d, t) =>
    `${t.plan('on-premises')} and ${t.plan('cloud')} are two benefits: activate each one you want to use.`,
  'activate-signature-members': (_d, t) =>
    `${t.plan('on-premises')} comes with every membership, ${t.plan('cloud')} with all but ${t.membership('action-pack')}.`,
  'activate-roles': (d, t) =>
    `It takes an account with the role ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}.`,
  'role-may-activate': (d, t) => `With the **${t.role(d.role)}** role you can activate the benefits.`,
  'role-may-not-activate': (d, t) =>
    d.role === 'other'
      ? 'By itself, that role cannot activate the benefits.'
      : `The **${t.role(d.role)}** role cannot activate the benefits.`,
  'role-on-this-account': (d, t) =>
    `So check that **${t.role(d.role)}** is the role of the very account you are signed in with, and that this account is associated with your MPN membership: ${t.ui('account')} icon, top right > ${t.ui('sign-in-other')}.`,
  'csp-only-cannot': (_d, t) =>
    `An account associated only with CSP cannot activate: it gets “${t.error('not-authorized')}”. Use an account associated with your MPN membership.`,
  'ids-where': (_d, t) =>
    `You find the Access ID and the Contract ID in Partner Center, under ${t.ui('menu')} (${t.link('technical-benefits', 'direct link')}).`,
  'ids-after-activation': () =>
    'Both IDs appear once the benefit has been activated; with both on screen it is ready to use.',
  'ids-not-activated': () =>
    'There are no IDs yet: the benefit has to be activated first, then both IDs appear.',
  'ids-everyone': () => 'After activation **all users** of your company see the IDs, whatever their role.',
  'duration-not-said': () => 'The source page itself names no time for it.',
  'ids-first-time': () => 'Each account enters the two IDs once, when it first uses the support.',
  'ids-once': () =>
    '**Once per account.** Both IDs are asked for the first time; once the contract is on the account, they are not needed again.',
  'ids-per-account': () => 'A colleague, or you with a new account, has to enter the same two IDs once.',
  'ids-until': () =>
    'The contract stays associated with the account until the benefits expire or no incidents remain.',
  'ids-unlimited-until-expiry': () =>
    'The contract stays associated with the account until the benefits expire; unlimited incidents cannot be used up.',
  'ids-not-for-csp-azure': (_d, t) =>
    `Azure requests under the ${t.ui('csp-plan')} plan need no contract and so no IDs.`,
  'ids-not-for-microsoft-365': () => 'For Microsoft 365 requests the IDs are not needed.',
  'ids-if-asked': (_d, t) =>
    `You need the Access ID and Contract ID only if the portal asks for them (${t.link('technical-benefits', 'where they are')}); the source page itself makes no exception for Microsoft 365.`,
  'contract-already-linked': () =>
    'Your contract is already associated with the account, so you do not need the IDs again.',
  'remaining-where': (d, t) =>
    `Open ${t.link('support-for-business', 'Support for Business')} and begin a request for **${d.probe}**, without submitting it: its step 2 shows the incidents remaining.`,
  'remaining-not-in-cloud-portals': () =>
    'The Azure portal, LCS and the other cloud portals do not show this number.',
  'remaining-no-request': () =>
    '**Do not submit.** Dummy information will do, and no request is created as long as you do not complete the form.',
  'remaining-shows': () =>
    'In Support for Business, the Partner Support contract shows start date, end date and incidents remaining, if it is associated with your account and still valid.',
  'remaining-unlimited': (d, t) =>
    `Your cloud incidents are **unlimited** (${t.membership(d.membership)} with a cloud competency): there is nothing to count down.`,
  'signature-listed-unavailable': (_d, t) =>
    `In Support for Business, ${t.plan('cloud')} is listed under ${t.ui('unavailable-plans')}, because that portal is for on-premises products; this does not mean that the plan is used up.`,
  'signature-in-form': (_d, t) =>
    `In Support for Business, ${t.plan('cloud')} is always listed under ${t.ui('unavailable-plans')}: that portal is for on-premises products, so this does not mean that the plan is used up.`,
  'portal-on-premises': (_d, t) =>
    `Open the request in ${t.link('support-for-business', 'Support for Business')}, the portal for on-premises products.`,
  'portal-azure': (_d, t) =>
    `For Azure, in the Azure portal: the first time enter both IDs under ${t.ui('azure-help')} > ${t.ui('link-benefits')}; then click ${t.ui('new-support-request')} and choose your plan.`,
  'portal-cloud-product': (d, t) =>
    `Open the request in ${d.product ? `the portal of ${t.product(d.product)} itself` : 'the cloud product’s own portal'} and add your support contract there (${t.plan('cloud')}).`,
  'portal-csp-customer': (_d, t) =>
    `For a customer’s request, open the customer in the ${t.link('customers', 'customers list')} and follow ${t.ui('csp-path')}; it takes the **${t.role('admin-agent')}** role.`,
  'csp-plan-azure': (_d, t) =>
    `For Azure, a CSP partner can choose the ${t.ui('csp-plan')} support plan; **no support contract is needed**.`,
  'csp-other-workloads': () =>
    'For workloads other than Azure, selecting the workload opens its own portal; there you add a support contract and create the request.',
  'csp-no-indirect': () =>
    'The source page itself does not set indirect resellers apart from other CSP partners.',
  'own-request-role': (_d, t) =>
    `For requests of your own the source names no role; **${t.role('admin-agent')}** is the role for customers’ requests.`,
  'role-for-customers': (d, t) =>
    d.may
      ? `With the **${t.role(d.role)}** role you can open requests for CSP customers.`
      : `For a customer’s request the page names the **${t.role('admin-agent')}** role${d.role === 'other' ? '' : `, not **${t.role(d.role)}**`}.`,
  'csp-count-by-membership': (_d, t) =>
    `The number follows from your MPN membership, not from CSP; for your customers’ Azure requests there is the ${t.ui('csp-plan')} plan, without a support contract.`,
  'product-runs': (d, t) =>
    `${t.product(d.product)} is ${d.plan === 'cloud' ? 'a cloud product' : 'an on-premises product'}, so the benefit is ${t.plan(d.plan)}.`,
  'product-either': (d, t) =>
    `${t.product(d.product)} runs on your own servers or in the cloud: on-premises it goes to ${t.plan('on-premises')}, in the cloud to ${t.plan('cloud')}.`,
  'ids-at-hand': (_d, t) =>
    `Have the Access ID and Contract ID at hand (${t.link('technical-benefits', 'where they are')}): they are asked for the first time only.`,
  'cloud-members': (_d, t) =>
    `Every membership but ${t.membership('action-pack')} includes ${t.plan('cloud')}.`,
  'no-cloud-in-membership': (d, t) =>
    `**${t.membership(d.membership)}** includes **no cloud support**; ${t.plan('cloud')} is not part of it.`,
  'portal-overview': (_d, t) =>
    `It depends on the product: on-premises in ${t.link('support-for-business', 'Support for Business')}, Azure in the Azure portal (${t.ui('new-support-request')}), other cloud products in their own portal.`,
  'add-in-support-for-business': (_d, t) =>
    `In ${t.link('support-for-business', 'Support for Business')}: begin a request, expand ${t.ui('need-plans')} > ${t.ui('add-contract')} and enter both IDs.`,
  'add-in-azure': (_d, t) =>
    `In the Azure portal: open ${t.ui('azure-help')} > ${t.ui('link-benefits')} and enter both IDs.`,
  'add-once-only': () =>
    `Add it once, in one place: an account that has the contract needs no second link, and trying gives “Access ID is already associated”.`,
  'not-authorized-csp-only': (_d, t) =>
    `Your account is associated **only with CSP**, not with your MPN membership; that is when “${t.error('not-authorized')}” comes up.`,
  'not-authorized-remedy': (_d, t) =>
    `Sign in with an account associated with MPN: ${t.ui('account')} icon, top right > ${t.ui('sign-in-other')}; then ${t.link('technical-benefits', 'open the benefits')} again.`,
  'not-authorized-role': () =>
    'The account belongs to your MPN membership but lacks the role for this; have an admin check it. The source itself names only the first cause.',
  'not-authorized-excluded': () =>
    'The source names one cause only, an account associated with CSP alone; with an account of your MPN membership that is ruled out.',
  'not-authorized-role-left': (d, t) =>
    `Your account lacks the role; activating takes ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}. Have an admin check it.`,
  'not-authorized-nothing-left': (d, t) =>
    `With the **${t.role(d.role)}** role as well, the source has no further cause to name.`,
  'no-benefits-nothing-left': () =>
    'Both causes that the source names are ruled out then: the wrong account, and no active membership offer.',
  'access-denied-other': (_d, t) =>
    `“${t.error('not-authorized')}” is another message: it comes up for an account associated only with CSP.`,
  'no-benefits-no-offer': (_d, t) =>
    `Your company has **no active membership offer**; that is when “${t.error('no-benefits')}” comes up.`,
  'no-benefits-wrong-account': (d) =>
    d.activeOffer
      ? 'You are signed in with **the wrong account**, since your company does have an active offer.'
      : 'You are signed in with **the wrong account**, if your company does have an active offer.',
  'no-benefits-check-account': (_d, t) =>
    `Check which account you use: ${t.ui('account')} icon, top right > ${t.ui('sign-in-other')}, and choose the one associated with your MPN membership.`,
  'associated-ignore': (_d, t) =>
    `**Ignore the message.** Your plan shows, so the contract is already associated with your account: click ${t.ui('new-support-request')}, choose the plan and create the incident as usual.`,
  'associated-why': (_d, t) =>
    `Why: a contract is associated with an account only once, for instance for on-premises support; using ${t.ui('link-benefits')} again gives this message.`,
  'associated-plan-gone': (d) =>
    d.expired
      ? '**Do not ignore the message here.** A plan that does not show has **expired**, or a Signature 10-pack (Gold hybrid) or 5-pack (Silver hybrid) has **no incidents left**; Azure hides it then.'
      : '**Do not ignore the message here.** If the contract has not expired, the source leaves one cause for a plan that does not show: a Signature 10-pack (Gold hybrid) or 5-pack (Silver hybrid) has **no incidents left**; Azure hides it then.',
  'associated-buy': (d) =>
    `Without a valid contract, you ${d.must ? 'need to' : 'can'} purchase a new support plan for further Azure incidents.`,
  'associated-no-tam': () =>
    'You do not have to contact a Technical Account Manager or get a new Access ID, whatever the message says.',
  'associated-colleague': () =>
    'A colleague gets it only if the contract is already on that colleague’s own account: each account enters the two IDs once, and only a second time brings the message.',
  'associated-pointless': () =>
    'Ignoring the message or not makes no difference here: there are no cloud incidents to open a request with.',
  'associated-both': (d, t) =>
    `It depends on one thing. Under ${t.ui('new-support-request')}: if your plan **shows**, ignore the message and create the incident; if it does **not show**, ${d.usedUp ? 'it has expired or is used up, and you need another plan' : 'do not ignore the message'}.`,
  'cannot-be-used-up': (d, t) =>
    `Your plan is **not used up**: ${t.membership(d.membership)} with a cloud competency has unlimited cloud incidents.`,
  'unlimited-causes': (d) =>
    d.expired
      ? 'So the contract has expired, it is not linked to this account, or you are signed in with the wrong account.'
      : 'If it has not expired either, it is not linked to this account, or you are signed in with the wrong account.',
  'action-pack-linked': (d, t) =>
    `${t.membership(d.membership)} IDs linked in Azure show nothing: Azure lists valid plans only.`,
  'contract-spent': (d, t) =>
    `${d.state === 'expired' ? 'With a contract that has **expired**' : 'With **no incidents left** on the contract'} you cannot open a request under it: the portals no longer offer it. For further requests you can buy a ${t.link('compare-plans', 'support plan')}.`,
  'plan-hidden-azure': (d) =>
    d.expired
      ? 'Azure hides a plan whose contract has **expired**, and a Signature 10-pack (Gold hybrid) or 5-pack (Silver hybrid) with **no incidents left**; linking it again brings only the “already associated” error.'
      : 'If the contract has not expired, these causes are left: a Signature 10-pack (Gold hybrid) or 5-pack (Silver hybrid) has **no incidents left**, the contract is not associated with this account, or you are signed in with the wrong account.',
  'link-if-never': (d, t) => {
    const azure = `${t.ui('azure-help')} > ${t.ui('link-benefits')}`;
    const form = `${t.ui('need-plans')} > ${t.ui('add-contract')}`;
    const where =
      d.plan === 'cloud'
        ? `under ${azure}`
        : d.plan === 'on-premises'
          ? `under ${form}`
          : `in Azure under ${azure}, in Support for Business under ${form}`;
    return `If this account has **never had the contract**, add it first: ${where}, once, with both IDs. The plan shows after that.`;
  },
  'plan-hidden-on-premises': (d, t) => {
    const where = `Partner Support is listed under ${t.ui('unavailable-plans')} only if`;
    const others = `**no incidents remain** or an **old product** was selected (${t.link('supported-products', 'recent ones')})`;
    return d.expired
      ? `In Support for Business, ${where} the contract has **expired**, ${others}.`
      : `In Support for Business, if the contract has not expired, ${where} ${others}.`;
  },
  'product-not-covered': (_d, t) =>
    `This contract does not cover the product or version you chose; that is what “${t.error('product-not-covered')}” means. Choose one that it covers (${t.link('supported-products', 'list')}).`,
  'error-overview': (_d, t) =>
    `I can explain “${t.error('not-authorized')}”, “${t.error('no-benefits')}”, “Access ID is already associated…” and a support plan that does not show.`,
  'roles-activate-only': (d, t) =>
    `Activating takes the role ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}; **${t.role('admin-agent')}** ${d.agentDenied ? 'is' : 'is not enough, that role is'} for CSP customers’ requests.`,
  'account-any': () =>
    '**Any** account works for on-premises support, work or school (Azure AD, now Entra ID) or personal (Microsoft account), as long as it has the Access ID and the Contract ID.',
  'account-kind-fine': (d) =>
    d.account === 'personal'
      ? 'A personal Microsoft account can use on-premises support.'
      : 'A work or school account can use on-premises support.',
  'account-activation': () =>
    'To activate the benefits in Partner Center, it has to be an account associated with your MPN membership.',
  'account-cloud-not-said': () =>
    'For cloud requests the source asks for no particular kind of account, only for both IDs the first time.',
  'scope-break-fix': () =>
    'Technical support is **troubleshooting**: a specific problem, an error message, or a feature that does not work as expected.',
  'scope-not-said': () =>
    'Training, design, scripting or work done for you is not promised anywhere; the source speaks of troubleshooting only.',
  'validity-not-said': () =>
    'The source states no term; the dates of your own contract are shown where the incidents left are.',
  'hours-not-said': () =>
    'The source page itself does not say at what hours or in which languages there is support.',
  'products-two-benefits': (_d, t) =>
    `${t.plan('on-premises')} covers **recent on-premises products** (${t.link('supported-products', 'which ones')}); ${t.plan('cloud')} covers **cloud products**.`,
  'product-version-check': (d, t) =>
    `${t.product(d.product)}${d.version ? ` ${d.version}` : ''} is covered only if it counts as a recent version: check ${t.link('supported-products', 'Microsoft’s list')}. The source names no versions, so I will not guess.`,
  'recent-defined': () =>
    'Recent means the current version (N) and the one before it (N-1), the latter only while in mainstream support.',
  'plans-paid': (_d, t) =>
    `Partners can buy support plans beyond what is included: ${t.link('compare-plans', 'compare them')}.`,
  'plan-for': (d, t) =>
    d.plan === 'cloud'
      ? `For cloud products either one does: ${t.link('premier')}, or ${t.link('advanced')}, which is for cloud products only.`
      : `For on-premises products it takes ${t.link('premier')}; ${t.link('advanced')} is for cloud products only.`,
  'plan-premier': (_d, t) => `${t.link('premier')} is the top level of technical support from Microsoft.`,
  'plan-advanced': (_d, t) => `${t.link('advanced')} is for cloud products only.`,
  'second-benefit': (d, t) =>
    d.kind === 'tpd'
      ? `For advice before a sale or help with a deployment there is the other technical benefit, ${t.link('tpd', 'Technical Presales and Deployment services (TPD)')}.`
      : `For consultation there is the other technical benefit (ISV technical consultation); technical presales and deployment has its own page: ${t.link('tpd', 'TPD')}.`,
  'second-benefit-separate': () =>
    'It is separate from support incidents; its own page describes it, the support page does not.',
  'pmc-gone': () =>
    'Activate in Partner Center, not in Partner Membership Center (PMC): the page on activating there was removed in June 2021.',
  'pmc-now': (_d, t) =>
    `Sign in to ${t.link('partner-center', 'Partner Center')} and open ${t.ui('menu')} (${t.link('technical-benefits', 'direct link')}).`,
  'manage-where': (_d, t) =>
    `Your membership’s other benefits and offers are explained here: ${t.link('manage-benefits')}.`,
  point: ({ point }, t) => points[point](t),
  'manage-audience': () => 'I myself know only technical support: activation, IDs, incidents and requests.',
};
