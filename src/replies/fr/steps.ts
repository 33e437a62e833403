import type { StepWords } from '../words.js';

/** Les étapes des parcours guidés en français. */
export const steps: StepWords = {
  'sign-in': (t) => ({
    title: 'Se connecter à l’Espace partenaires',
    detail: `Ouvrez ${t.link('partner-center', 'l’Espace partenaires')} avec le compte associé à votre adhésion MPN.`,
  }),
  'open-benefits': (t) => ({
    title: `Ouvrir ${t.uiPlain('menu')}`,
    detail: `Dans le menu de gauche, choisissez ${t.ui('menu')}, ou prenez ${t.link('technical-benefits', 'le lien direct')}.`,
  }),
  'check-list': (t) => ({
    title: 'Repérer votre avantage dans la liste',
    detail: `La page énumère ce que comprend votre adhésion : le ${t.plan('on-premises')} et, pour toutes sauf ${t.membership('action-pack')}, ${t.plan('cloud')}. Chacun s’active séparément.`,
  }),
  'press-activate': (t) => ({
    title: `Cliquer sur ${t.uiPlain('activate')}`,
    detail: `Cliquez sur ${t.ui('activate')}. Il faut le rôle **${t.role('global-admin')}** ou **${t.role('mpn-partner-admin')}**.`,
  }),
  'read-ids': () => ({
    title: 'Relever les deux ID',
    detail:
      'L’ID d’accès et l’ID de contrat s’affichent après l’activation, pour tous les utilisateurs. Dès que les deux sont à l’écran, l’avantage est utilisable.',
  }),
  'open-support-for-business': (t) => ({
    title: 'Ouvrir Support for Business',
    detail: `Ouvrez ${t.link('support-for-business', 'Support for Business')} (« Support pour les entreprises ») et connectez-vous avec le compte que vous utilisez pour le support.`,
  }),
  'pick-probe-product': (t) => ({
    title: `Choisir ${t.parameter.probeProduct}`,
    detail: `Comme produit, choisissez **${t.parameter.probeProduct}**. Vous n’enverrez pas cette demande.`,
  }),
  'enter-dummy': () => ({
    title: 'Saisir des données fictives',
    detail:
      'Remplissez les champs obligatoires avec n’importe quoi et passez à l’étape 2 du formulaire. **N’envoyez rien.**',
  }),
  'associate-contract': (t) => ({
    title: 'Ajouter le contrat, s’il n’y est pas encore',
    detail: `Développez ${t.ui('need-plans')} > ${t.ui('add-contract')}, puis saisissez l’ID d’accès et l’ID de contrat. Sautez cette étape si votre plan est déjà affiché.`,
  }),
  'read-remaining': () => ({
    title: 'Lire les incidents restants',
    detail:
      'Le contrat de support partenaire affiche la date de début, la date de fin et les incidents restants.',
  }),
  'look-at-unavailable': (t) => ({
    title: 'Regarder les plans non disponibles',
    detail: `Développez ${t.ui('unavailable-plans')} pour ${t.plan('cloud')} : il y figure parce que ce formulaire concerne les produits sur site, et non parce qu’il est épuisé.`,
  }),
  'leave-without-submitting': () => ({
    title: 'Quitter sans envoyer',
    detail: '**N’envoyez pas le formulaire** : fermez la page. Aucune demande n’est créée.',
  }),
  'open-azure-support': (t) => ({
    title: `Portail Azure : ${t.uiPlain('azure-help')}`,
    detail: `Dans le portail Azure, ouvrez ${t.ui('azure-help')}.`,
  }),
  'link-benefits': (t) => ({
    title: `${t.uiPlain('link-benefits')} (la première fois seulement)`,
    detail: `Choisissez ${t.ui('link-benefits')}, puis saisissez l’ID d’accès et l’ID de contrat. Sautez cette étape si le contrat est déjà associé à votre compte.`,
  }),
  'new-request': (t) => ({
    title: `Cliquer sur ${t.uiPlain('new-support-request')}`,
    detail: `Cliquez sur ${t.ui('new-support-request')}.`,
  }),
  'choose-plan': () => ({
    title: 'Choisir votre plan de support',
    detail: 'Votre plan partenaire figure dans la liste ; sélectionnez-le.',
  }),
  'describe-and-submit': () => ({
    title: 'Décrire le problème et envoyer',
    detail: 'Dites ce qui ne marche pas, avec le message d’erreur exact, puis envoyez la demande.',
  }),
  'open-customer': (t) => ({
    title: 'Ouvrir la fiche du client',
    detail: `Dans ${t.link('customers', 'la liste des clients')}, ouvrez le client ; il vous faut le rôle ${t.role('admin-agent')}.`,
  }),
  'service-management': (t) => ({
    title: 'Gestion des services (Service Management)',
    detail: `Suivez ${t.ui('csp-path')}.`,
  }),
};
