import type { NoticeWords } from '../words.js';

/** Dated notices: what has changed or been added since the rulebook's date. Each is shown with its date and source. */
export const notices: NoticeWords = {
  'renamed-2025': () =>
    'Signature Cloud Support is called Partner Cloud Support, and Microsoft Product Support is called Partner On-premises Support. I have no confirmed numbers for later programmes.',
  'partner-center-shows-remaining': () =>
    'Partner Center itself shows the incidents remaining and the end date, under **Benefits > Technical support & consultation**; look there first.',
  'roles-2025': () =>
    'Microsoft’s page names the MAICPP Partner admin and the Admin agent; Global admin is no longer listed.',
  'end-of-sale-2025': () =>
    'Action Pack and legacy Silver and Gold can no longer be bought or renewed; benefits already held run until they expire.',
  'replacement-2025': () =>
    'Microsoft recommends, in the place of Action Pack and legacy Silver and Gold, the packages Partner Success Core Benefits and Partner Success Expanded Benefits; I have no confirmed incident numbers for them.',
  'designations-2022': () =>
    'Solutions Partner designations take the place of new Silver and Gold enrolments; the rules I answer from do not hold their numbers.',
  'solutions-partner-2023': () =>
    'a Solutions Partner designation included **20** on-premises incidents and **unlimited** cloud incidents; since then I have no confirmed numbers.',
  'menu-2023': () =>
    'the path is called **Benefits > Technical support & consultation benefits** > your benefit > **Activate**.',
  'windows-11-2023': () =>
    'Microsoft’s page names **Windows 11** for this; take it where Windows 10 is not offered.',
  'activation-takes-days': () => 'processing an activation may take a few days.',
  'activation-takes-a-day': () =>
    'after a purchase it can take up to 24 hours before the benefits are there.',
  'find-admin': (t) =>
    `User management, filtered by role, shows who has **${t.role('global-admin')}** or **${t.role('mpn-partner-admin')}**, the roles that may activate.`,
  'greyed-button': (t) =>
    `a greyed-out ${t.ui('activate')} button means that your account has none of the roles that may activate; User management, filtered by role, shows a colleague who has it.`,
  'n-minus-1': () =>
    'recent means the current version (N) and the one before (N-1), the latter only while in mainstream support.',
  'incident-definition': () =>
    'an incident is one support issue that cannot be divided, and the reasonable effort to resolve it; sub-problems count separately.',
  'microsoft-365-ids': () => 'for cloud products the IDs are asked for at first use, Microsoft 365 excepted.',
  'competency-opens-cloud': () =>
    'Action Pack partners become eligible for cloud support by earning a competency.',
  'action-pack-linked': () =>
    'Action Pack IDs linked in Azure show nothing, as Azure lists valid plans only.',
  'can-purchase': () =>
    'Microsoft’s page says that you “can” buy a new support plan, no longer that you need to.',
  'no-benefits-other-causes': () => 'your account may also lack the right role.',
  'access-denied-guest': (t) =>
    `“Access denied. Please contact your company’s global admin…” is a message of its own, shown to a guest user without the ${t.role('global-admin')} or ${t.role('mpn-partner-admin')} role.`,
  'tpd-hours': () =>
    'TPD comes with **50** hours for Gold, **20** for Silver and **5** for Action Pack; it needs no activation, and it is not break-fix.',
  'tpd-activation': () =>
    'TPD needs no activation: any user associated with the membership can submit a request; it is not break-fix.',
  'menu-role': () => 'where the page is absent, your account may lack the right role.',
  'customer-or-own': (t) =>
    `both are possible; on-premises requests can be created for a customer **or** for your own organisation, with any work, school or personal account. A cloud request on a customer’s behalf takes the **${t.role('admin-agent')}** role.`,
  'maicpp-2023': () =>
    'the programme is called Microsoft AI Cloud Partner Program (MAICPP), no longer Microsoft Partner Network.',
  'plan-names-2025': () =>
    '**Partner On-premises Support 20** is what was called “Partner support Gold 20pack”, and **Partner Cloud Support 5** what was “Partner Signature 5pack”; the figure is the number of incidents.',
  'pmc-closed': () =>
    'PMC is shut down and old PMC IDs cannot be recovered; the way in is a fresh enrolment in Partner Center.',
  'customer-requests-2023': () =>
    'indirect resellers cannot open Azure requests for a customer, even with a support contract; the direct CSP or the indirect provider does.',
  'admin-gone': (t) =>
    `when the admin has left, a remaining **${t.role('global-admin')}** gives the role to somebody else; if none is left, it takes a support request in the Azure portal, for an admin takeover.`,
  'share-ids': () =>
    'inside the company you share the benefit by sharing the Access ID and the Contract ID; sharing a login or a password is not recommended.',
  'csp-own-tenant': () =>
    'support as a CSP partner does not cover your own tenant; for your own Azure subscription you supply a plan, that is your MPN contract, Premier or an Azure plan.',
  'contract-validity': () =>
    'support contracts of the Microsoft Partner Network run for one year and 30 days.',
  'csp-customers': () =>
    'customers of a CSP partner cannot create requests themselves; the partner creates them.',
  'csp-response': () =>
    'a break-fix request for a CSP customer gets its first response within **2** hours at severity A, **4** at B and **8** at C; in English, and in the local language during business hours.',
  'support-hours': () =>
    'partner support in French is available in EMEA from Monday to Friday, 9 am to 6 pm CET.',
  'csp-dynamics-2021': () =>
    'for a customer’s Dynamics 365 incidents, CSP takes at least an Advanced Support for Partners contract.',
  'cloud-admin-portal': () => 'partners outside CSP go to the admin portal of the cloud product.',
  'silent-failure': () =>
    'adding a contract can fail without a message; a private browser window and a look at the right tenant help.',
  'asfp-contents-2023': () =>
    'Advanced Support for Partners (ASfP), for cloud products only, included an account manager, 12 Cloud Consults, escalation support and better response times.',
  'asfp-2023': () => 'Premier covers all products, Advanced covers cloud only; both are fee-based.',
  'count-updates': () => 'the number changes when a ticket is opened or closed.',
  'gdap-role': () =>
    'with GDAP the least privileged role for creating a customer’s tickets is “Service support administrator”, whatever the support plan.',
  'billing-portal': () =>
    'questions on Partner Center itself, invoices, prices and provisioning go to “Help + support” in Partner Center.',
  'benefits-end': () =>
    'a membership ends 365 days after the purchase, its benefits 30 days later; in these 30 days it can be renewed, and the benefits go on.',
  'n-minus-1-since': () =>
    'the N-1 rule has held for on-premises products since July 22, 2017; cloud products are not affected.',
  'presales-unlimited': () =>
    'presales is **unlimited** for Gold and Silver; with Action Pack it is taken from the advisory hours.',
  refund: () =>
    'a purchase can be cancelled and refunded within 30 days, and only if no software benefit was activated.',
  'pay-per-incident-msa': () =>
    'buying single incidents online takes a personal Microsoft account; work accounts do not see that option.',
};
