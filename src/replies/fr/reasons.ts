import type { ReasonWords } from '../words.js';

export const reasons: ReasonWords = {
  // R69, R70
  'plan-hidden': () =>
    'Pourquoi : Azure masque un contrat qui n’est plus valide, parce qu’il a **expiré** ou parce qu’un Signature 10-pack ou 5-pack n’a **plus d’incidents** (R69).',
  // R37, R54, R50, R69
  spent: () =>
    'Pourquoi : un contrat ne reste associé à un compte que jusqu’à l’expiration des avantages, ou jusqu’à ce qu’il ne reste plus d’incidents (R37, R54) ; ensuite, Azure le masque (R69) et Support for Business le range parmi les plans non disponibles (R50).',
  // R64, R69, R70
  'error-hidden': () =>
    'Pourquoi : un contrat qui a **expiré** ou qui n’a **plus d’incidents** n’est plus valide, et Azure le masque (R69). Il reste pourtant associé au compte ; c’est pourquoi l’associer de nouveau ne donne que ce message (R64, R70).',
  // R64 à R66
  'error-twice': () =>
    'Pourquoi : le message apparaît quand un contrat de support est associé plus d’une fois à un compte dans le portail Azure (R64), par exemple après avoir été ajouté pour le support sur site (R65). Une fois suffit (R66).',
  // D4
  'unlimited-hidden': () =>
    'Pourquoi : ce qui est illimité ne peut pas être épuisé ; cette cause d’un plan masqué est donc exclue (déduit de R29, R31 et R69).',
  // R28, R60
  'no-cloud': (t) =>
    `Pourquoi : Action Pack ne comprend qu’un des deux avantages, le **${t.plan('on-premises')}**, qui couvre les produits sur site (R33, R60).`,
  // R35, X5
  'other-competency': () =>
    'Pourquoi : la page de Microsoft cite six compétences cloud, et celle-ci n’en fait pas partie ; une autre compétence donne droit au plus petit nombre (R35). La page introduit sa liste par « include » et ne dit pas si elle est complète.',
  'cloud-competency': () =>
    'Pourquoi : c’est l’une des six compétences cloud que cite la page de Microsoft (R35), et avec l’une d’elles les incidents cloud sont illimités (R29, R31).',
  'by-competency': () =>
    'Pourquoi : le nombre d’incidents cloud dépend de la compétence, illimité avec une compétence cloud, limité avec une autre (R29 à R32).',
  'by-membership': () =>
    'Pourquoi : le nombre découle de l’adhésion et, pour le cloud, de la compétence aussi (R24). La source ne donne pas la raison des chiffres eux-mêmes.',
  'activation-role': (t) =>
    `Pourquoi : le compte qui active doit avoir le rôle ${t.or(['global-admin', 'mpn-partner-admin'].map((id) => t.role(id)))} (R18). La source n’en donne pas la raison.`,
  'recent-only': (t) =>
    `Pourquoi : le **${t.plan('on-premises')}** ne couvre que les produits sur site récents (R33), et la source renvoie à la liste de Microsoft (${t.link('supported-products')}) pour savoir lesquels (R50).`,
  'by-side': (t) =>
    `Pourquoi : le **${t.plan('on-premises')}** ne couvre que les produits sur site, **${t.plan('cloud')}** que les produits cloud (R33, R34).`,
};
