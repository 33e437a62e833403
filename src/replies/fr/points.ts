import type { PointWords } from '../words.js';
import { furtherPoints } from './further-points.js';
import { ordinaryPoints } from './ordinary-points.js';

/** La phrase qui répond à un point demandé pour lui-même. */
export const points: PointWords = {
  'one-role-will-do': (t) =>
    `L’un des deux rôles suffit : **${t.role('global-admin')}** ou **${t.role('mpn-partner-admin')}**. Il n’en faut qu’un ; le rôle ${t.role('admin-agent')} n’est ni nécessaire ni suffisant.`,
  'account-to-activate': (t) =>
    `Pour activer, il faut un compte associé à votre adhésion MPN, avec le rôle **${t.role('global-admin')}** ou **${t.role('mpn-partner-admin')}** ; la source n’exige aucun type de compte en particulier.`,
  'without-activating': () =>
    'Non : un avantage s’utilise une fois activé, et les deux ID ne s’affichent qu’alors.',
  'link-again': (t) =>
    `Non : un contrat ne s’associe qu’une fois à un compte. S’il y est déjà pour le support sur site, cliquez sur ${t.ui('new-support-request')} et choisissez le plan ; l’associer de nouveau donne l’erreur « déjà associé ».`,
  'crossed-benefits': (t) =>
    `Non : le **${t.plan('on-premises')}** ne vaut que pour les produits sur site, **${t.plan('cloud')}** que pour les produits cloud ; l’un ne sert pas pour l’autre.`,
  'unlimited-not-used-up': () =>
    'Non : des incidents illimités ne s’épuisent pas. Si le plan ne s’affiche pas, le contrat a expiré, il n’est pas associé à ce compte, ou vous êtes connecté avec le mauvais compte.',
  hybrid: () =>
    'La documentation de Microsoft ne définit pas « hybride » ; les nombres (10 pour Gold, 5 pour Silver) sont ceux d’une compétence **non cloud**.',
  'per-membership': () =>
    'Les incidents sont attachés à l’**adhésion** : ils valent pour toute la société, et non par personne ni par compte.',
  'unlimited-really': () =>
    'Oui : illimité veut dire qu’ils ne s’épuisent pas, et la source ne cite aucun plafond. Cela vaut pour les incidents cloud avec une compétence cloud, jamais pour ceux sur site.',
  'why-probe': (t) =>
    `Parce que le nombre ne s’affiche que si l’on commence une demande pour un produit sur site, et que la source cite **${t.parameter.probeProduct}** ; la demande, elle, n’est pas envoyée.`,
  'looking-costs-nothing': () =>
    'Non : consulter le nombre ne consomme aucun incident, et aucune demande n’est créée tant que vous n’envoyez pas le formulaire.',
  'count-step': () => 'À l’**étape 2** du formulaire de demande de Support for Business.',
  'error-fixed': () =>
    'La source ne le dit pas : en 2021, les auteurs de Microsoft avaient demandé que ce message disparaisse. Il n’est pas valable, et vous pouvez l’ignorer tant que votre plan s’affiche.',
  'no-role-to-open': (t) =>
    `Aucun rôle n’est exigé pour ouvrir une demande sur site : n’importe quel compte qui a les deux ID le peut. Pour les produits cloud, la source ne demande là aussi que les deux ID ; seule la demande pour un client CSP passe par le rôle **${t.role('admin-agent')}**.`,
  'ids-after-activation': () =>
    'Non : les deux ID n’apparaissent qu’une fois l’avantage activé, et alors à **tous les utilisateurs** de votre société.',
  'both-ids': () => 'Pas encore : l’avantage s’utilise une fois que les **deux** ID s’affichent.',
  'dummy-data': () =>
    'Non : aucune demande n’est créée tant que vous n’envoyez pas le formulaire, et personne ne traite ce que vous y avez mis. Ne l’envoyez pas.',
  'paid-not-included': () =>
    'Non : ce sont des plans payants, en plus des incidents compris dans l’adhésion.',
  'expired-unused': () =>
    'Non : une fois le contrat expiré, il ne permet plus d’ouvrir de demande, quel que soit le nombre qui restait.',
  'do-not-submit': () =>
    'Non, ne l’envoyez pas : le nombre s’affiche à l’étape 2 du formulaire, et un formulaire envoyé crée une demande.',
  'who-has-signature': (t) =>
    `**${t.plan('cloud')}** est l’avantage pour les produits cloud ; toutes les adhésions le comprennent, sauf Action Pack.`,
  'paid-not-needed': (t) =>
    `Non : les adhésions qui comprennent **${t.plan('cloud')}** suffisent pour les produits cloud, et un partenaire CSP dispose d’un plan de support pour Azure ; le Support Premier et le Support avancé sont des plans payants, en plus.`,
  'ids-purpose': () =>
    'Ils rattachent votre contrat de support à votre compte : on vous les demande la première fois que vous utilisez le support, puis plus jamais pour ce compte.',
  'for-members': () =>
    'Non : ces avantages vont avec une adhésion au Microsoft Partner Network (MPN) ; la source ne prévoit rien pour qui n’en a pas.',
  'same-ids': () =>
    'Les **deux mêmes ID** : votre collègue les saisit une seule fois, avec son propre compte. Les incidents sont attachés à l’adhésion.',
  'ids-by-mail': () =>
    'La documentation de Microsoft ne parle d’aucun courriel : les deux ID s’affichent dans l’Espace partenaires une fois l’avantage activé.',
  'no-partner-center': () =>
    'Non : n’importe quel compte, professionnel, scolaire ou personnel, peut ouvrir une demande sur site avec les deux ID ; l’accès à l’Espace partenaires n’est pas nécessaire.',
  'support-for-business': () =>
    'Support for Business (« Support pour les entreprises ») est le portail des demandes sur les produits **sur site**.',
  'two-messages': (t) =>
    `Ils n’ont pas la même cause : « ${t.error('not-authorized')} » s’affiche pour un compte associé au seul programme CSP ; « ${t.error('no-benefits')} », quand la société n’a aucune offre active ou que le compte n’est pas le bon.`,
  'switch-account': (t) =>
    `Dans l’Espace partenaires : icône ${t.ui('account')}, en haut à droite > ${t.ui('sign-in-other')}.`,
  ...furtherPoints,
  ...ordinaryPoints,
};
