import type { PointWords, SilentWords } from '../words.js';
import type { FurtherPointId, OrdinarySilentId } from '../../rules/index.js';

/** Les mots du métier, et d’autres points demandés pour eux-mêmes. */
export const furtherPoints: Pick<PointWords, FurtherPointId> = {
  'what-is-id': () =>
    'L’ID d’accès (« Access ID ») et l’ID de contrat (« Contract ID ») associent vos avantages de support à votre compte : ils s’affichent une fois l’avantage activé et vous sont demandés à la première utilisation.',
  'what-is-mpn': () =>
    'MPN, c’est le **Microsoft Partner Network** ; ces avantages de support vont avec ses adhésions.',
  'what-is-csp': (t) =>
    `CSP, c’est le programme **Cloud Solution Provider** ; un partenaire qui en fait partie peut créer des demandes Azure avec le plan de support ${t.ui('csp-plan')}, sans contrat de support.`,
  'what-is-tam': () =>
    'Le TAM est le responsable technique de compte (« Technical Account Manager ») que le message « ID d’accès déjà associé » dit de contacter ; ce message n’est pas valable, et vous n’avez pas besoin d’un TAM pour cela.',
  'what-is-lcs': () =>
    'LCS est l’un des portails cloud que cite la source ; il n’affiche **pas** les incidents restants.',
  'what-is-mpn-admin': (t) =>
    `**${t.role('mpn-partner-admin')}** est l’un des deux rôles qui permettent d’activer les avantages ; l’autre est **${t.role('global-admin')}**. La source n’en dit pas plus.`,
  'what-is-membership': (t) =>
    `C’est l’offre que votre société détient dans le Microsoft Partner Network : ${t.membership('action-pack')}, ${t.membership('silver')} ou ${t.membership('gold')}. Ses avantages figurent dans l’Espace partenaires, sous ${t.ui('menu')}.`,
  'what-is-on-premises': () =>
    '« Sur site », c’est ce qui tourne sur vos propres serveurs et ordinateurs, comme Windows Server ; « cloud », ce que Microsoft fait tourner en ligne, comme Azure.',
  'what-is-premier': () =>
    'Le **Support Premier pour les partenaires** (PSfP) est le plus haut niveau de support technique de Microsoft ; c’est un plan payant.',
  'what-is-advanced': () =>
    'Le **Support avancé pour les partenaires** (ASfP) est un plan de support payant, pour les produits cloud uniquement.',
  'admin-agent-for': (t) =>
    `**${t.role('admin-agent')}** est le rôle pour les demandes au nom des clients CSP : ${t.ui('csp-path')}. Il ne permet pas d’activer les avantages.`,
  'csp-or-mpn': (t) =>
    `MPN, c’est l’adhésion à laquelle sont attachés les incidents ; CSP est un programme à part, où une demande Azure se fait avec le plan ${t.ui('csp-plan')}, sans contrat de support.`,
  'two-kinds': (t) =>
    `Les incidents sur site (**${t.plan('on-premises')}**) valent pour les produits sur site récents et s’ouvrent dans Support for Business ; les incidents cloud (**${t.plan('cloud')}**), pour les seuls produits cloud, dans le portail du produit.`,
  'pack-names': () =>
    'Le Signature 10-pack, ce sont les **10** incidents cloud de Gold, et le 5-pack les **5** de Silver, avec une compétence non cloud (« hybride »).',
  'not-covered': (t) =>
    `Ne sont pas couverts les produits sur site qui ne sont pas récents, ce qui n’est pas du dépannage et, avec ${t.membership('action-pack')}, tous les produits cloud.`,
  'mpn-id': () =>
    'La documentation de Microsoft ne parle d’aucun ID MPN ; l’ID d’accès est celui qui s’affiche une fois l’avantage activé.',
  'anyone-opens': (t) =>
    `Oui : n’importe quel compte qui a les deux ID peut ouvrir une demande sur site, quel que soit son rôle. Pour les produits cloud, la source ne demande là aussi que les deux ID ; seule la demande pour un client CSP passe par le rôle **${t.role('admin-agent')}**.`,
  'who-may-open': (t) =>
    `Quiconque a les deux ID sur son compte : une demande sur site n’exige aucun rôle. Pour les produits cloud, la source ne demande là aussi que les deux ID ; seule la demande pour un client CSP passe par le rôle **${t.role('admin-agent')}**.`,
  'without-role-sees': () =>
    'Oui : une fois l’avantage activé, **tous les utilisateurs** de la société voient les deux ID, quel que soit leur rôle.',
  'colleague-opens': () =>
    'Avec les **deux mêmes ID**, que votre collègue saisit une seule fois, avec son propre compte ; pour une demande sur site, aucun rôle n’est nécessaire.',
  'colleague-uses': () =>
    'Oui : votre collègue saisit une seule fois les **deux mêmes ID**, avec son propre compte ; pour une demande sur site, aucun rôle n’est nécessaire.',
  'same-for-all': () =>
    'Oui : **tous les utilisateurs** de la société voient les deux mêmes ID, et chaque compte les saisit une seule fois.',
  'incidents-included': () =>
    'Oui : les incidents sont compris dans l’adhésion ; seul le support au-delà de leur nombre est payant.',
  'pay-per-ticket': () =>
    'Non : les incidents sont compris dans l’adhésion ; seul le support au-delà de leur nombre est payant.',
  'cloud-included': (t) =>
    `Oui : **${t.plan('cloud')}** est fait pour les produits cloud, et toutes les adhésions le comprennent, sauf ${t.membership('action-pack')}.`,
  'csp-activates': (t) =>
    `Seulement avec un compte associé au MPN : un compte du seul programme CSP reçoit « ${t.error('not-authorized')} ». Il faut aussi le rôle **${t.role('global-admin')}** ou **${t.role('mpn-partner-admin')}**.`,
  'csp-without-mpn': (t) =>
    `Non : ces avantages vont avec une adhésion au Microsoft Partner Network (MPN). Un partenaire CSP dispose, lui, du plan de support ${t.ui('csp-plan')} pour les demandes Azure, sans contrat de support.`,
  'ids-then': (t) =>
    `Saisissez les deux ID une seule fois, à la première utilisation : sur site dans Support for Business, sous ${t.ui('need-plans')} > ${t.ui('add-contract')} ; pour Azure, sous ${t.ui('azure-help')} > ${t.ui('link-benefits')}. Créez-y ensuite la demande.`,
  'activated-then': (t) =>
    `Relevez l’ID d’accès et l’ID de contrat sous ${t.ui('menu')} et saisissez les deux avec votre première demande : sur site dans Support for Business, sous ${t.ui('need-plans')} > ${t.ui('add-contract')} ; pour Azure, sous ${t.ui('link-benefits')}.`,
  'before-opening': () =>
    'Il faut deux choses : que l’avantage soit activé, et les deux ID, demandés la première fois seulement.',
  'must-activate-first': () =>
    'Oui : un avantage doit être activé avant de servir, et les deux ID ne s’affichent qu’alors.',
  'activated-known': (t) =>
    `Aux ID : un avantage est activé et prêt à servir dès que les **deux** s’affichent, sous ${t.ui('menu')}.`,
  'activate-which-first': () =>
    'La documentation de Microsoft ne fixe aucun ordre : chaque avantage que vous voulez utiliser s’active à part.',
  'cannot-activate': (t) =>
    `Votre compte n’a pas le rôle voulu ; pour activer, il faut **${t.role('global-admin')}** ou **${t.role('mpn-partner-admin')}**.`,
  'both-needed': () =>
    'Les deux : l’ID d’accès **et** l’ID de contrat sont demandés la première fois qu’un compte utilise le support.',
  'press-link': (t) =>
    `Seulement si le contrat n’est pas encore sur votre compte : saisissez-y alors les deux ID, une seule fois. S’il y est déjà, passez directement à ${t.ui('new-support-request')}.`,
  'ids-at-renewal': () =>
    '**La source ne dit pas** si les ID changent au renouvellement. Le contrat ne reste associé au compte que jusqu’à l’expiration des avantages ; si l’Espace partenaires affiche ensuite d’autres ID, chaque compte saisit ceux-là une seule fois.',
  'ids-both-benefits': () =>
    '**La source ne dit pas** expressément si les deux avantages ont les mêmes ID ; elle dit qu’un contrat ajouté pour le support sur site n’a pas à être lié de nouveau dans Azure avec le même compte.',
  'ids-unseen-other': () =>
    'Deux choses à vérifier : que l’avantage est activé, et que le compte est le bon. Après l’activation, **tous les utilisateurs** de la société voient les ID.',
  'none-left': () => 'Quand il n’en reste plus, il faut un plan de support payant pour d’autres demandes.',
  'expiry-where': (t) =>
    `À la date de fin du contrat, que Support for Business affiche tant qu’il est valide ; un contrat expiré y figure sous ${t.ui('unavailable-plans')}.`,
  'windows-client': () =>
    'Windows sur un ordinateur compte comme un produit sur site : la demande se fait dans Support for Business.',
};

/** Ce que la source ne dit pas. */
export const silentPoints: Omit<SilentWords, OrdinarySilentId> = {
  'ticket-life': () =>
    'comment suivre, modifier, escalader, fermer, annuler ou rouvrir une demande déjà ouverte',
  severity: () => 'quels niveaux de gravité peut avoir la demande d’un partenaire',
  complaint: () => 'où se plaindre du traitement d’une demande, ni où l’évaluer',
  'at-once': () => 'si plusieurs demandes peuvent être ouvertes en même temps',
  'open-at-expiry': () => 'ce que deviennent les demandes encore ouvertes quand les avantages expirent',
  phone: () => 'à quel numéro de téléphone appeler le support',
  'count-odd': () => 'pourquoi le nombre ou la date affichés ne seraient pas les bons',
  'activate-at-renewal': () => 'si les avantages sont à activer de nouveau après un renouvellement',
  'activation-clock': () =>
    'si l’activation fait courir un délai, ni jusqu’à quand un avantage peut être activé',
  deactivate: () => 'si un avantage peut être désactivé',
  'one-benefit-listed': () => 'pourquoi un seul des deux avantages serait affiché',
  'who-gives-role': () => 'qui attribue un rôle tant qu’il y a un administrateur',
  'second-id': () => 'si l’on peut avoir d’autres ID ; un autre compte n’en a pas besoin',
  'id-format': () => 'à quoi ressemblent les ID',
  'change-ids': () => 'comment changer les ID, ni comment les corriger une fois saisis',
  'id-refused': () => 'ce que veut dire un ID refusé ou déclaré non valide',
  'portal-fault': () => 'que faire quand un portail ne s’ouvre pas ou redemande sans cesse de se connecter',
  'link-csp-mpn': () => 'comment associer un compte au MPN',
  'visual-studio': () =>
    'ce qui vaut pour les incidents d’un abonnement Visual Studio ou de la Software Assurance',
  'membership-price': () => 'ce que coûte une adhésion',
};
