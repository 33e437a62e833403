import type { FindingWords } from '../words.js';

/** What each finding says in English. Written from the facts; names, labels and addresses come from the rulebook. */
export const findings: FindingWords = {
  entitlement: (d, t) => {
    const amount = d.plan === 'on-premises' ? 'on-premises' : 'cloud';
    const owner = d.named
      ? `${t.membership(d.membership)} with ${t.and(d.named.map((id) => t.competency(id)))}`
      : d.competency === 'cloud'
        ? `${t.membership(d.membership)} with a cloud competency`
        : d.competency === 'other'
          ? `${t.membership(d.membership)} with another (not cloud) competency`
          : t.membership(d.membership);
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
        ? d.cloud === 'none'
          ? '**no** cloud incidents'
          : `**${t.amount(d.cloud)}** cloud incidents`
        : `cloud incidents **${t.amount(d.cloud)}** with a cloud competency, otherwise **${t.amount(d.cloudOther)}**`;
    return `${t.membership(d.membership)} includes ${onPremises}; ${cloud}.`;
  },
  'competency-decides': (d, t) =>
    `With ${t.membership(d.membership)}, cloud incidents depend on the competency: **${t.amount(d.cloud)}** with a cloud competency, **${t.amount(d.other)}** with another one.`,
  'recent-only': (_d, t) =>
    `On-premises incidents are for recent products only: ${t.link('supported-products')}.`,
  'cloud-competency': (d, t) =>
    `${d.asked ? 'Yes: ' : ''}**${t.competency(d.competency)}** is one of the cloud competencies.`,
  'other-competency': (d, t) =>
    `${d.asked ? 'No: ' : ''}**${t.competency(d.competency)}** is not among the cloud competencies that the page names, so it counts as “other”.`,
  'cloud-list': (d, t) =>
    `The page names these cloud competencies: ${t.and(d.competencies.map((id) => t.competency(id)))}.`,
  'kinds-disagree': (d, t) =>
    `The source does not say what applies when a ${t.membership(d.membership)} partner holds both a cloud competency (**${t.amount(d.cloud)}**) and another one (**${t.amount(d.other)}**).`,
  'activate-where': (_d, t) =>
    `Sign in to ${t.link('partner-center', 'Partner Center')}, open ${t.ui('menu')} and click ${t.ui('activate')}: here is ${t.link('technical-benefits', 'the page')}.`,
  'activate-each': (_d, t) =>
    `${t.plan('on-premises')} and ${t.plan('cloud')} are two benefits: activate each one you want to use.`,
  'activate-signature-members': (_d, t) =>
    `${t.plan('cloud')} is for Gold and Silver members; ${t.plan('on-premises')} is there for Action Pack too.`,
  'activate-roles': (d, t) =>
    `Your account needs the role ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}.`,
  'role-may-activate': (d, t) => `Yes: with the **${t.role(d.role)}** role you can activate the benefits.`,
  'role-may-not-activate': (d, t) =>
    d.role === 'other'
      ? 'No: that role cannot activate the benefits.'
      : `No: the **${t.role(d.role)}** role cannot activate the benefits.`,
  'csp-only-cannot': (_d, t) =>
    `An account associated only with CSP cannot activate: it gets “${t.error('not-authorized')}”. Use an account associated with your MPN membership.`,
  'ids-where': (_d, t) =>
    `The Access ID and the Contract ID are in Partner Center, under ${t.ui('menu')}: ${t.link('technical-benefits', 'open the page')}.`,
  'ids-after-activation': () =>
    'They appear once the benefit has been activated; with both IDs on screen it is ready to use.',
  'ids-not-activated': () =>
    'There are no IDs yet: the benefit has to be activated first, then both IDs appear.',
  'ids-everyone': () => 'After activation **all users** of your company see the IDs, whatever their role.',
  'ids-first-time': () => 'Each account enters them once, at its first use of the support.',
  'ids-once': () =>
    '**Once per account.** Both IDs are asked for the first time; once the contract is on the account, they are not needed again.',
  'ids-per-account': () => 'A colleague, or you with a new account, must enter the same two IDs once.',
  'ids-until': () => 'The link to the account lasts until the benefits expire or no incidents remain.',
  'ids-unlimited-until-expiry': () =>
    'The link lasts until the benefits expire; an unlimited benefit cannot be used up.',
  'ids-not-for-csp-azure': (_d, t) =>
    `Azure requests under the ${t.ui('csp-plan')} plan need no contract, hence no IDs.`,
  'ids-not-for-microsoft-365': () => 'For Microsoft 365 requests the IDs are not needed.',
  'contract-already-linked': () => 'Your contract is on the account already: you do not need the IDs again.',
  'remaining-where': (d, t) =>
    `Open ${t.link('support-for-business', 'Support for Business')} and begin a request for **${d.probe}**: the second page shows your remaining incidents.`,
  'remaining-not-in-cloud-portals': () =>
    'The Azure portal, LCS and the other cloud portals do not show the number.',
  'remaining-no-request': () =>
    '**Do not submit.** Dummy entries will do, and no request is created as long as you do not finish the form.',
  'remaining-shows': () =>
    'There, the Partner Support contract shows start date, end date and incidents remaining, if it is associated with your account and still valid.',
  'remaining-unlimited': (d, t) =>
    `Your cloud incidents are **unlimited** (${t.membership(d.membership)} with a cloud competency): there is nothing to count down.`,
  'signature-listed-unavailable': (_d, t) =>
    `${t.plan('cloud')} always stands under ${t.ui('unavailable-plans')} there, because that form is about on-premises products; this does not mean that it is used up.`,
  'portal-on-premises': (_d, t) =>
    `Open the request in ${t.link('support-for-business', 'Support for Business')}, the portal for on-premises products.`,
  'portal-azure': (_d, t) =>
    `In the Azure portal: ${t.ui('azure-help')} > ${t.ui('link-benefits')} the first time, then ${t.ui('new-support-request')} and choose your plan.`,
  'portal-cloud-product': (d, t) =>
    `Open the request in the portal of ${d.product ? t.product(d.product) : 'the cloud product'} itself and add your support contract there (${t.plan('cloud')}).`,
  'portal-csp-customer': (_d, t) =>
    `For a customer: ${t.link('customers', 'customers list')}, then ${t.ui('csp-path')}, with the **${t.role('admin-agent')}** role.`,
  'csp-plan-azure': (_d, t) =>
    `For Azure, a CSP partner can choose the ${t.ui('csp-plan')} support plan; **no support contract is needed**.`,
  'csp-other-workloads': () =>
    'For other workloads, picking the workload opens its own portal; there you add a support contract and create the request.',
  'product-runs': (d, t) =>
    `${t.product(d.product)} is ${d.plan === 'cloud' ? 'a cloud product' : 'an on-premises product'}: it goes to ${t.plan(d.plan)}.`,
  'product-either': (d, t) =>
    `${t.product(d.product)} can run on your own servers or in the cloud, and the two go to different portals.`,
  'ids-at-hand': (_d, t) =>
    `Have the Access ID and Contract ID at hand (${t.link('technical-benefits', 'where they are')}); they are needed the first time only.`,
  'cloud-members': (_d, t) =>
    `${t.plan('cloud')} is for Gold and Silver partners; Action Pack has no cloud support.`,
  'no-cloud-in-membership': (d, t) =>
    `No: **${t.membership(d.membership)}** includes **no cloud support**; ${t.plan('cloud')} is not part of it.`,
  'portal-overview': (_d, t) =>
    `On-premises products: ${t.link('support-for-business', 'Support for Business')}. Azure: ${t.ui('azure-help')}, then ${t.ui('new-support-request')} in the Azure portal. Other cloud products: their own portal.`,
  'add-in-support-for-business': (_d, t) =>
    `In ${t.link('support-for-business', 'Support for Business')}: begin a request, expand ${t.ui('need-plans')} > ${t.ui('add-contract')}, and enter both IDs.`,
  'add-in-azure': (_d, t) =>
    `In the Azure portal: ${t.ui('azure-help')} > ${t.ui('link-benefits')}, and enter both IDs.`,
  'add-once-only': () =>
    `Add it once, in one place: an account that has the contract needs no second link, and trying gives “Access ID is already associated”.`,
  'not-authorized-csp-only': (_d, t) =>
    `“${t.error('not-authorized')}” comes up when the account is associated **only with CSP**, not with your MPN membership.`,
  'not-authorized-remedy': (_d, t) =>
    `Sign in with an account associated with MPN: ${t.ui('account')} icon, top right > ${t.ui('sign-in-other')}, then ${t.link('technical-benefits', 'open the benefits')} again.`,
  'not-authorized-role': () =>
    'If your account does belong to the MPN membership, have a colleague with an admin role check your role; the source names no other cause.',
  'no-benefits-no-offer': (_d, t) =>
    `Your company has **no active membership offer**: then the page says “${t.error('no-benefits')}”.`,
  'no-benefits-wrong-account': (d) =>
    d.activeOffer
      ? 'You are signed in with **the wrong account**, since your company does have an active offer.'
      : 'Your company has an active offer and you are signed in with **the wrong account**.',
  'no-benefits-check-account': (_d, t) =>
    `Check the ${t.ui('account')} icon, top right > ${t.ui('sign-in-other')}, and choose the account associated with your MPN membership.`,
  'associated-ignore': (_d, t) =>
    `**Ignore the message.** Your plan shows, so the contract is already on your account: use ${t.ui('new-support-request')}, choose the plan and create the incident as usual.`,
  'associated-why': (_d, t) =>
    `Why: a contract goes on an account once only, for example for on-premises support; using ${t.ui('link-benefits')} again gives this message.`,
  'associated-plan-gone': () =>
    'The message **cannot be ignored** here: a plan that does not show has **expired**, or a Signature 10-pack (Gold hybrid) or 5-pack (Silver hybrid) has **no incidents left**, and Azure hides it.',
  'associated-buy': (d) =>
    d.must
      ? 'For further Azure incidents you need to purchase a new support plan.'
      : 'For further Azure incidents you can purchase a new support plan.',
  'associated-no-tam': () =>
    'You do not have to contact a Technical Account Manager or get a new Access ID, whatever the message says.',
  'associated-both': (_d, t) =>
    `It depends on one thing. Under ${t.ui('new-support-request')}: if your plan **shows**, ignore the message and create the incident; if it does **not show**, it has expired or is used up, and you need another plan.`,
  'cannot-be-used-up': (d, t) =>
    `It is **not used up**: cloud incidents of ${t.membership(d.membership)} with a cloud competency are unlimited.`,
  'unlimited-causes': () =>
    'So the contract has expired, is not linked to this account, or you are signed in with the wrong account.',
  'action-pack-linked': (d, t) =>
    `${t.membership(d.membership)} IDs linked in Azure show nothing: Azure lists valid plans only.`,
  'plan-hidden-azure': () =>
    'In Azure a plan is hidden when the contract has **expired**, or when a Signature 10-pack (Gold hybrid) or 5-pack (Silver hybrid) has **no incidents left**. Linking it again brings only the “already associated” error.',
  'plan-hidden-on-premises': (_d, t) =>
    `In Support for Business, Partner Support moves under ${t.ui('unavailable-plans')} only if the contract has **expired**, **no incidents remain**, or an **old product** was selected (${t.link('supported-products', 'recent ones')}).`,
  'product-not-covered': (_d, t) =>
    `“${t.error('product-not-covered')}”: this contract does not cover that product or version. Choose a product it covers (${t.link('supported-products', 'list')}).`,
  'error-overview': (_d, t) =>
    `The errors I know: “${t.error('not-authorized')}”, “${t.error('no-benefits')}”, “Access ID is already associated…”, and a support plan that no longer shows.`,
  'roles-activate-only': (d, t) =>
    `Activating takes the role ${t.or(d.roles.map((id) => `**${t.role(id)}**`))}. An ${t.role('admin-agent')} cannot: that role is for requests on behalf of CSP customers.`,
  'account-any': () =>
    '**Any** account works for on-premises support, work or school (Azure AD, now Entra ID) or personal (Microsoft account), if it has the Access ID and the Contract ID.',
  'account-kind-fine': (d) =>
    d.account === 'personal'
      ? 'Yes: a personal Microsoft account can use on-premises support.'
      : 'Yes: a work or school account can use on-premises support.',
  'account-activation': () =>
    'To activate the benefits in Partner Center it has to be an account associated with your MPN membership.',
  'account-cloud-not-said': () =>
    'For cloud requests the source names no kind of account; it only asks for both IDs the first time.',
  'scope-break-fix': () =>
    'Technical support is **troubleshooting**: a specific problem, an error message, or a feature that does not work as expected.',
  'scope-not-said': () =>
    'Training, design, scripting or doing the work for you is nowhere promised; the source names troubleshooting only.',
  'products-two-benefits': (_d, t) =>
    `${t.plan('on-premises')} covers **recent on-premises products** (${t.link('supported-products', 'which ones')}); ${t.plan('cloud')} covers **cloud products**.`,
  'product-version-check': (d, t) =>
    `${t.product(d.product)}${d.version ? ` ${d.version}` : ''} is covered only if it counts as a recent version: check ${t.link('supported-products', 'Microsoft’s list')}. The source itself names no versions, so I will not guess.`,
  'recent-defined': () =>
    'Recent means the current version (N) and the one before it (N-1), the latter only while in mainstream support.',
  'plans-paid': (_d, t) =>
    `Partners can buy support plans beyond what is included: ${t.link('compare-plans', 'compare them')}.`,
  'plan-premier': (_d, t) => `${t.link('premier')} is the top level of technical support from Microsoft.`,
  'plan-advanced': (_d, t) => `${t.link('advanced')} is for cloud products only.`,
  'second-benefit': (d, t) =>
    d.kind === 'tpd'
      ? `For advice before a sale or help with a deployment there is the other technical benefit, ${t.link('tpd', 'Technical Presales and Deployment services (TPD)')}.`
      : `For consultation there is the other technical benefit (ISV technical consultation); technical presales and deployment has its own page: ${t.link('tpd', 'TPD')}.`,
  'second-benefit-separate': () =>
    'It is separate from support incidents and described on its own page; the support page gives no details of it.',
  'pmc-gone': () =>
    'Partner Membership Center (PMC) is closed, and the page on activating benefits there is gone.',
  'pmc-now': (_d, t) => `Use ${t.link('partner-center', 'Partner Center')} instead: ${t.ui('menu')}.`,
  'manage-where': (_d, t) =>
    `The membership’s other benefits and offers are explained here: ${t.link('manage-benefits')}.`,
  'manage-audience': () =>
    'I only know the technical-support part: activating it, the IDs, incidents and requests.',
};
