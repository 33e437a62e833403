import type { TopicWords, UnknownWords } from '../words.js';
import { silentPoints } from './further-points.js';
import { ordinarySilent } from './ordinary-points.js';

export const topics: TopicWords = {
  'activate-benefits': 'Activate our benefits',
  'find-ids': 'Find Access ID and Contract ID',
  'count-entitlements': 'How many incidents do we get?',
  'troubleshoot-error': 'I get an error',
  'remaining-incidents': 'How many incidents are left?',
  'create-request': 'Open a support request',
  'error-not-authorized': '“Not authorized”',
  'error-no-benefits': '“No benefits yet”',
  'error-access-id-associated': '“Access ID already associated”',
  'plan-not-shown': 'Our plan does not show',
  'create-onprem-request': 'On-premises request',
  'create-cloud-request': 'Cloud request',
  'activation-roles': 'Who may activate?',
  'when-ids-needed': 'When are the IDs needed?',
  'add-contract': 'Add the contract',
  'cloud-competencies': 'Which competencies are cloud?',
  'action-pack-cloud': 'Action Pack and cloud',
  'supported-products': 'Which products are covered?',
  'support-scope': 'What does support help with?',
  'account-types': 'Which account can I use?',
  'csp-azure-support': 'Support for CSP partners',
  'paid-plans': 'Paid support plans',
  'presales-deployment': 'Presales and deployment',
  'pmc-activation': 'We are still in PMC',
  'manage-benefits': 'Other benefits',
  greeting: 'Hello',
  help: 'Menu',
  thanks: 'Thanks',
  goodbye: 'Goodbye',
  cancel: 'Cancel',
  'talk-to-human': 'Talk to a person',
  'change-language': 'Français',
  'forget-me': 'What do you know about me?',
};

export const unknown: UnknownWords = {
  ...silentPoints,
  ...ordinarySilent,
  'adding-up': () =>
    'whether entitlements add up, for several competencies or for Action Pack beside a competency',
  'several-competencies': () => 'what applies when one partner holds a cloud competency and another one',
  'renewal-carry-over': () =>
    'whether unused incidents carry over or are reset at renewal, nor whether the IDs change',
  'new-packages': () => 'how many incidents the newer benefit packages include',
  'ids-apart': () => 'what distinguishes the Access ID from the Contract ID, only that both are needed',
  'per-location': () => 'whether each office, country or subsidiary has incidents of its own',
  'company-change': () =>
    'what becomes of benefits, incidents and IDs when companies merge or one is taken over',
  'government-cloud': () => 'whether anything else holds for government or national clouds',
  'incident-returned': () =>
    'whether an incident is given back, for a closed ticket or for a fault of Microsoft’s own',
  'remove-contract': () => 'how a contract is taken off an account',
  'premier-today': () =>
    'whether Premier Support for Partners is still sold, nor how it relates to Unified Support',
  'takeover-duration': () => 'how long it takes to give the role to somebody else, or an admin takeover',
  prices: () => 'what the paid plans or a single paid incident cost today',
  'server-in-azure': () =>
    'whether a server product on an Azure virtual machine counts as an on-premises or as a cloud product',
  'response-times': () => 'which response times the plans promise today',
  'still-shown-today': () => 'whether today’s pages still show this message',
  'membership-not-in-rulebook': (t) =>
    `anything about that membership: I work from the rules of the ${t.programme}`,
  'error-not-in-rulebook': () => 'anything about that error',
};
