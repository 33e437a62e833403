import type { Rule } from './draft.js';
import { rolesThatMay } from './lookup.js';
import { finding } from './outcome.js';
import type { Finding } from './outcome.js';
import type { Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';

/** Who may activate, and why the button may be greyed out (R4, R18, X2, E2). */
export const activationRoles: Rule = (situation, book) => ({
  findings: [
    ...(situation.association === 'csp-only' ? whoCannot(situation, book) : []),
    ...(situation.aspect === 'who-is-admin' ? [] : roleVerdict(situation, book)),
    rolesActivateOnly(situation, book),
    finding('ids-everyone', {}, ['R19']),
  ],
  ...(situation.activateButton === 'greyed' ? { leadingNotice: 'greyed-button' } : {}),
  ...(situation.aspect === 'who-is-admin' ? { leadingNotice: 'find-admin' } : {}),
  ...(situation.admin === 'gone' ? { leadingNotice: 'admin-gone' } : {}),
  links: ['partner-center'],
  nextTopics: ['activate-benefits', 'find-ids', 'error-not-authorized'],
});

/** Who may; that the Admin agent may not is left out where the verdict has said it. */
function rolesActivateOnly({ aspect, role }: Situation, book: Rulebook): Finding {
  const said = aspect !== 'who-is-admin' && role === 'admin-agent';
  const roles = rolesThatMay(book, 'activate');
  return finding('roles-activate-only', { roles, ...(said && { agentDenied: true }) }, ['R4', 'R18', 'X18']);
}

/** What keeps this person from activating: a CSP-only account, or a role that may not. */
export function whoCannot(situation: Situation, book: Rulebook): Finding[] {
  if (situation.association === 'csp-only') return [finding('csp-only-cannot', {}, ['R8', 'R9'])];
  return roleMayNot(situation.role, book);
}

/** A role that may not activate is a cause by itself, whatever the account (R18, X2, D1). */
export function roleMayNot(id: string | undefined, book: Rulebook): Finding[] {
  const role = book.roles.find((r) => r.id === id);
  if (!role || role.can.includes('activate')) return [];
  return [finding('role-may-not-activate', { role: role.id }, ['R18', 'X2', 'D1'], 'deduced')];
}

/** A grey button although the role may activate: the role is then another account's (R7, R18, E2). */
export function onThisAccount({ role: id }: Situation, book: Rulebook): Finding[] {
  const role = book.roles.find((r) => r.id === id && r.can.includes('activate'));
  return role ? [finding('role-on-this-account', { role: role.id }, ['R7', 'R14', 'R18'], 'deduced')] : [];
}

function roleVerdict(situation: Situation, book: Rulebook): Finding[] {
  const role = rolesThatMay(book, 'activate').find((id) => id === situation.role);
  if (role === undefined) return roleMayNot(situation.role, book);
  // Who sees the button in grey cannot activate, whatever the role.
  return situation.activateButton === 'greyed'
    ? onThisAccount(situation, book)
    : [finding('role-may-activate', { role }, ['R18', 'D1'])];
}
