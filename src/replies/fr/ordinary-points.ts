import type { PointWords, SilentWords } from '../words.js';
import type { OrdinaryPointId, OrdinarySilentId } from '../../rules/index.js';

/** Ce que les gens demandent d’ordinaire. */
export const ordinaryPoints: Pick<PointWords, OrdinaryPointId> = {
  'another-activates': (t) =>
    `Oui, quiconque a sur son propre compte le rôle **${t.role('global-admin')}** ou **${t.role('mpn-partner-admin')}** : une seule personne suffit, avec l’un des deux. Le rôle ${t.role('admin-agent')} ne suffit pas ; après l’activation, **tous les utilisateurs** voient les ID.`,
  'mpn-account-needed': () =>
    'Oui, pour l’Espace partenaires : il faut un compte associé à votre adhésion MPN. Pour une demande sur site, n’importe quel compte convient, pourvu qu’il ait les deux ID.',
  'csp-signs-in': (t) =>
    `Pas avec un compte associé au seul programme CSP : il reçoit « ${t.error('not-authorized')} ». Les avantages demandent un compte associé à votre adhésion MPN.`,
  'ids-without-center': () =>
    'Oui : dans l’entreprise, les ID peuvent se partager, et n’importe quel compte qui a les deux peut ouvrir une demande sur site, sans accès à l’Espace partenaires.',
  'level-not-listed': () =>
    'Vous êtes connecté avec le mauvais compte : la page affiche les avantages des offres d’adhésion que détient votre société.',
  'buy-first': () =>
    'Non : les incidents sont compris dans l’adhésion, et l’avantage n’a qu’à être activé. On n’achète un plan que pour du support au-delà.',
  'entitled-begin': () =>
    'Les incidents sont compris dans l’adhésion. Pour commencer, activez l’avantage ; l’ID d’accès et l’ID de contrat s’affichent alors, et vous créez avec eux la première demande.',
  'other-one-too': (t) =>
    `Oui : le **${t.plan('on-premises')}** et **${t.plan('cloud')}** s’activent chacun à part, si vous voulez vous servir des deux.`,
  'benefits-page': (t) =>
    `Dans l’Espace partenaires, sous ${t.ui('menu')} : ${t.link('technical-benefits', 'ouvrir la page')}. Elle affiche les avantages de support technique de votre adhésion.`,
  'unlimited-who': (t) =>
    `Les membres ${t.membership('silver')} et ${t.membership('gold')} qui ont une **compétence cloud**, et pour les seuls produits cloud ; les incidents sur site ne sont jamais illimités.`,
  'two-numbers': () =>
    'Ils ne s’additionnent pas : les incidents sur site et les incidents cloud sont deux avantages séparés, et aucun ne sert pour l’autre côté.',
  'lcs-no-count': () =>
    'LCS n’affiche pas ce nombre, aucun autre portail cloud non plus ; Support for Business, lui, l’affiche.',
  'probe-then': () =>
    'Saisissez ensuite des informations fictives et passez à l’étape 2 : si le contrat est associé à votre compte, les incidents s’y affichent. N’envoyez pas le formulaire, pour qu’aucune demande ne soit créée.',
  'unlimited-not-shown': () =>
    'Des incidents illimités ne s’épuisent pas : le contrat a donc expiré, il n’est pas associé à ce compte, ou vous êtes connecté avec le mauvais compte.',
  'csp-customer-request': (t) =>
    `Ouvrez la fiche du client : ${t.ui('csp-path')} (${t.link('customers', 'liste des clients')}), avec le rôle **${t.role('admin-agent')}**.`,
  'premier-includes': () =>
    'Du **Support Premier pour les partenaires** (PSfP), la source dit seulement que c’est le plus haut niveau de support technique de Microsoft, et qu’il est payant ; elle ne dit pas en détail ce qu’il comprend.',
};

/** Ce que la source ne dit pas. */
export const ordinarySilent: Pick<SilentWords, OrdinarySilentId> = {
  'share-outside': () =>
    'si les ID peuvent être donnés à un client ou à quelqu’un d’autre hors de la société ; pour un client, c’est vous qui créez la demande',
  'link-missing': () =>
    'pourquoi « Lier les avantages du support » (« Link support benefits ») manquerait ; si le contrat est déjà associé au compte, vous n’en avez pas besoin',
  'where-valid': () => 'si les incidents valent pour un pays donné',
};
