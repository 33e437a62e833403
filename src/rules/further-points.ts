import { dated, said, silent } from './point-kinds.js';

const onlyThis = { beside: 0 };

/** What the words of the trade mean, and further points that facts of the rulebook answer. */
export const FURTHER_SAID = {
  // Words of the trade
  'what-is-id': said('find-ids', ['R5', 'R21']),
  'what-is-mpn': said('support-scope', ['R3', 'R24'], 'stated', { beside: 0, also: 'maicpp-2023' }),
  'what-is-csp': said('csp-azure-support', ['R56', 'R8'], 'stated', onlyThis),
  'what-is-tam': said('error-access-id-associated', ['R61', 'R62'], 'stated', onlyThis),
  'what-is-lcs': said('remaining-incidents', ['R41']),
  'what-is-mpn-admin': said('activation-roles', ['R4', 'R18'], 'stated', onlyThis),
  'what-is-membership': said('count-entitlements', ['R11', 'R24'], 'deduced', onlyThis),
  'what-is-on-premises': said('supported-products', ['R33', 'R34'], 'deduced'),
  'what-is-premier': said('paid-plans', ['R74', 'R72']),
  'what-is-advanced': said('paid-plans', ['R75', 'R72']),
  'admin-agent-for': said('activation-roles', ['R57', 'X2'], 'deduced', onlyThis),
  'csp-or-mpn': said('csp-azure-support', ['R3', 'R8', 'R56'], 'deduced', onlyThis),
  'two-kinds': said('supported-products', ['R33', 'R34', 'R39', 'R58'], 'stated', onlyThis),
  'pack-names': said('count-entitlements', ['R69', 'X4', 'R30', 'R32'], 'deduced', onlyThis),
  'not-covered': said('support-scope', ['R23', 'R33', 'R60'], 'deduced', onlyThis),
  'mpn-id': said('find-ids', ['R5'], 'deduced'),
  // Who may, for whom, at what price
  'anyone-opens': said('account-types', ['R38', 'R53', 'R57', 'D1'], 'deduced', onlyThis),
  'who-may-open': said('account-types', ['R38', 'R53', 'R57', 'D1'], 'deduced', onlyThis),
  'without-role-sees': said('find-ids', ['R19', 'D1']),
  'colleague-opens': said('account-types', ['D5', 'R21', 'R38'], 'deduced', onlyThis),
  'colleague-uses': said('account-types', ['D5', 'R21', 'R38'], 'deduced', onlyThis),
  'same-for-all': said('when-ids-needed', ['D5', 'R19', 'R21'], 'deduced', onlyThis),
  'incidents-included': said('count-entitlements', ['R24', 'R72'], 'deduced', {
    unless: 'without-cloud',
  }),
  'pay-per-ticket': said('count-entitlements', ['R24', 'R72'], 'deduced', { unless: 'without-cloud' }),
  'cloud-included': said('count-entitlements', ['R34', 'R52', 'R60'], 'stated', { unless: 'without-cloud' }),
  'csp-activates': said('activation-roles', ['R8', 'R9', 'R18'], 'stated', onlyThis),
  'csp-without-mpn': said('support-scope', ['R3', 'R24', 'R56'], 'deduced', onlyThis),
  // What comes next
  'ids-then': said('add-contract', ['R21', 'R48', 'R59', 'R6'], 'stated', onlyThis),
  'activated-then': said('find-ids', ['R5', 'R19', 'R21', 'R6'], 'stated', onlyThis),
  'before-opening': said('create-request', ['R16', 'R21', 'R6']),
  'must-activate-first': said('activate-benefits', ['R16', 'R5']),
  'activated-known': said('activate-benefits', ['R20', 'R19'], 'deduced', onlyThis),
  'activate-which-first': said('activate-benefits', ['R15'], 'deduced'),
  'cannot-activate': said('activation-roles', ['R18'], 'most-likely', { beside: 0, also: 'greyed-button' }),
  'both-needed': said('when-ids-needed', ['R21', 'R36', 'R53'], 'stated', onlyThis),
  'press-link': said('add-contract', ['R59', 'R66', 'R68'], 'stated', onlyThis),
  'ids-at-renewal': said('when-ids-needed', ['R37', 'R54', 'R21'], 'deduced', onlyThis),
  'ids-both-benefits': said('when-ids-needed', ['R65', 'R66'], 'deduced', onlyThis),
  'ids-unseen-other': said('find-ids', ['R16', 'R13', 'R19'], 'deduced', { along: ['ids-where'], beside: 0 }),
  'none-left': said('paid-plans', ['R71', 'R72'], 'deduced', { beside: 2, also: 'pay-per-incident-msa' }),
  'expiry-where': said('remaining-incidents', ['R47', 'R49', 'R50'], 'stated', onlyThis),
  'windows-client': said('create-onprem-request', ['R45', 'R39', 'X10'], 'deduced', onlyThis),
} as const;

/** Further points that dated notices answer. */
export const FURTHER_DATED = {
  'customer-or-own': dated('account-types', 'customer-or-own', onlyThis),
  'own-tenant': dated('csp-azure-support', 'csp-own-tenant', onlyThis),
  'ids-not-yet': dated('find-ids', 'activation-takes-days', {
    along: ['check-account', 'ids-where'],
    beside: 0,
  }),
  'pressed-nothing': dated('activate-benefits', 'activation-takes-days', {
    along: ['ids-where'],
    beside: 0,
    also: 'greyed-button',
  }),
  'benefits-arrive': dated('error-no-benefits', 'activation-takes-a-day', {
    beside: 0,
    also: 'activation-takes-days',
  }),
  'levels-gone': dated('manage-benefits', 'end-of-sale-2025', { beside: 0, also: 'replacement-2025' }),
  maicpp: dated('manage-benefits', 'maicpp-2023', onlyThis),
  'plan-numbers': dated('count-entitlements', 'plan-names-2025', { beside: 0, also: 'renamed-2025' }),
  'tpd-activation': dated('presales-deployment', 'tpd-activation'),
  'other-way-to-count': dated('remaining-incidents', 'partner-center-shows-remaining'),
} as const;

const REQUESTS = ['support-for-business', 'partner-center'];
const BENEFITS = ['partner-center', 'manage-benefits'];

/** Points that no source answers. */
export const SILENT = {
  'ticket-life': silent('create-request', REQUESTS),
  severity: silent('create-request', REQUESTS),
  complaint: silent('create-request', REQUESTS),
  'at-once': silent('create-request', REQUESTS),
  'open-at-expiry': silent('create-request', REQUESTS, { along: ['ids-until'] }),
  phone: silent('create-request', REQUESTS, { along: ['portals'] }),
  'count-odd': silent('remaining-incidents', ['remaining', 'partner-center'], { also: 'count-updates' }),
  'activate-at-renewal': silent('activate-benefits', BENEFITS),
  'activation-clock': silent('activate-benefits', BENEFITS, {
    along: ['ids-after-activation'],
  }),
  deactivate: silent('activate-benefits', BENEFITS),
  'one-benefit-listed': silent('activate-benefits', BENEFITS, {
    along: ['members'],
  }),
  'who-gives-role': silent('activation-roles', ['partner-center'], { also: 'admin-gone' }),
  'second-id': silent('find-ids', BENEFITS, { along: ['ids-per-account'] }),
  'id-format': silent('find-ids', ['technical-benefits'], { along: ['ids-where'] }),
  'change-ids': silent('find-ids', BENEFITS, { along: ['ids-where'] }),
  'id-refused': silent('troubleshoot-error', ['technical-benefits', 'partner-center'], {
    along: ['ids-where', 'check-account'],
  }),
  'portal-fault': silent('add-contract', ['partner-center'], { also: 'silent-failure' }),
  'link-csp-mpn': silent('error-not-authorized', ['partner-center'], {
    along: ['mpn-account'],
  }),
  'visual-studio': silent('manage-benefits', BENEFITS),
  'membership-price': silent('manage-benefits', BENEFITS, { also: 'end-of-sale-2025' }),
} as const;
