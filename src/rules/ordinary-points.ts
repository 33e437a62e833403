import { dated, said, silent } from './point-kinds.js';

const onlyThis = { beside: 0 };

/** Points that two rounds of ordinary people asked for, answered by facts of the rulebook. */
export const ORDINARY_SAID = {
  // Roles and accounts
  'another-activates': said('activation-roles', ['R18', 'X2', 'R19'], 'deduced', onlyThis),
  'mpn-account-needed': said('account-types', ['R7', 'R9', 'R38'], 'stated', onlyThis),
  'csp-signs-in': said('error-not-authorized', ['R8', 'R9', 'R14'], 'stated', onlyThis),
  'ids-without-center': said('account-types', ['R38', 'D1'], 'deduced', { beside: 0, also: 'share-ids' }),
  'level-not-listed': said('error-no-benefits', ['R13', 'R11'], 'most-likely', {
    along: ['check-account'],
    beside: 0,
    also: 'activation-takes-a-day',
  }),
  // Activation
  'buy-first': said('activate-benefits', ['R24', 'R16', 'R72'], 'deduced'),
  'entitled-begin': said('count-entitlements', ['R24', 'R5', 'R16', 'R6'], 'deduced'),
  'other-one-too': said('activate-benefits', ['R15', 'R16'], 'stated', { unless: 'without-cloud' }),
  'benefits-page': said('activate-benefits', ['R10', 'R11'], 'stated', onlyThis),
  // Numbers
  'unlimited-who': said('count-entitlements', ['R29', 'R31', 'R34', 'R35'], 'deduced', onlyThis),
  'two-numbers': said('count-entitlements', ['R33', 'R34'], 'deduced'),
  'lcs-no-count': said('remaining-incidents', ['R41', 'R40', 'R42'], 'stated', { beside: 2 }),
  'probe-then': said('remaining-incidents', ['R45', 'R44', 'R46', 'R43'], 'stated', onlyThis),
  'unlimited-not-shown': said('plan-not-shown', ['D4', 'R29', 'R31', 'R69'], 'deduced'),
  // Requests and plans
  'csp-customer-request': said('csp-azure-support', ['R57', 'R58', 'R56'], 'stated'),
  'premier-includes': said('paid-plans', ['R74', 'R72'], 'stated', { beside: 1, also: 'asfp-2023' }),
} as const;

/** The same, answered by dated notices. */
export const ORDINARY_DATED = {
  'advanced-includes': dated('paid-plans', 'asfp-contents-2023'),
} as const;

/** The same, answered by no source. */
export const ORDINARY_SILENT = {
  'share-outside': silent('find-ids', ['partner-center'], { also: 'share-ids' }),
  'link-missing': silent('add-contract', ['partner-center'], { also: 'silent-failure' }),
  'where-valid': silent('count-entitlements', ['partner-center', 'manage-benefits']),
} as const;
