import type { NoticeWords } from '../words.js';

/** Avis datés : ce qui a changé ou s'est ajouté depuis la date du recueil de règles. */
export const notices: NoticeWords = {
  'renamed-2025': () =>
    'Signature Cloud Support s’appelle Partner Cloud Support, et le Support produit Microsoft s’appelle Partner On-premises Support. Pour les programmes suivants, je n’ai pas de nombres confirmés.',
  'partner-center-shows-remaining': () =>
    'l’Espace partenaires affiche lui-même les incidents restants et la date de fin, sous **Benefits > Technical support & consultation** ; regardez d’abord là.',
  'roles-2025': () =>
    'la page de Microsoft cite les rôles « MAICPP Partner admin » et « Admin agent » ; l’Administrateur général n’y figure plus.',
  'end-of-sale-2025': () =>
    'Action Pack et les anciens statuts Silver et Gold ne peuvent plus être achetés ni renouvelés ; les avantages déjà détenus courent jusqu’à leur expiration.',
  'replacement-2025': () =>
    'Microsoft recommande, à la place d’Action Pack et des anciens statuts Silver et Gold, les offres Partner Success Core Benefits et Partner Success Expanded Benefits ; je n’ai pour elles aucun nombre d’incidents confirmé.',
  'designations-2022': () =>
    'les désignations Solutions Partner prennent la place des nouvelles adhésions Silver et Gold ; leurs nombres ne figurent pas dans les règles dont je me sers.',
  'solutions-partner-2023': () =>
    'une désignation Solutions Partner donnait droit à **20** incidents sur site et à un nombre **illimité** d’incidents cloud ; depuis, je n’ai pas de nombres confirmés.',
  'menu-2023': () =>
    'le chemin s’appelle **Benefits > Technical support & consultation benefits** > votre avantage > **Activate**.',
  'windows-11-2023': () =>
    'la page de Microsoft cite ici **Windows 11** ; prenez-le si Windows 10 ne vous est pas proposé.',
  'activation-takes-days': () => 'le traitement d’une activation peut prendre quelques jours.',
  'activation-takes-a-day': () =>
    'après un achat, il peut s’écouler jusqu’à 24 heures avant que les avantages soient disponibles.',
  'find-admin': (t) =>
    `la gestion des utilisateurs, filtrée par rôle, montre qui a le rôle **${t.role('global-admin')}** ou **${t.role('mpn-partner-admin')}**, ceux qui permettent d’activer.`,
  'greyed-button': (t) =>
    `un bouton ${t.ui('activate')} grisé veut dire que votre compte n’a aucun des rôles qui permettent d’activer ; la gestion des utilisateurs, filtrée par rôle, vous montre quel collègue peut le faire.`,
  'n-minus-1': () =>
    'récent veut dire la version actuelle (N) et la précédente (N-1), celle-ci seulement pendant son support standard.',
  'incident-definition': () =>
    'un incident est un problème de support indivisible et l’effort raisonnable pour le résoudre ; chaque sous-problème compte à part.',
  'microsoft-365-ids': () =>
    'pour les produits cloud, les ID sont demandés à la première utilisation, sauf pour Microsoft 365.',
  'competency-opens-cloud': () =>
    'un partenaire Action Pack accède au support cloud s’il obtient une compétence.',
  'action-pack-linked': () =>
    'des ID Action Pack liés dans Azure ne font rien apparaître, car Azure n’affiche que les plans valides.',
  'can-purchase': () =>
    'la page de Microsoft dit que vous « pouvez » acheter un nouveau plan de support, et non plus que vous le devez.',
  'no-benefits-other-causes': () => 'il se peut aussi que votre compte n’ait pas le bon rôle.',
  'access-denied-guest': (t) =>
    `« Access denied. Please contact your company’s global admin… » est un message à part, affiché à un utilisateur invité qui n’a ni le rôle ${t.role('global-admin')} ni le rôle ${t.role('mpn-partner-admin')}.`,
  'tpd-hours': () =>
    'les services TPD comptent **50** heures avec Gold, **20** avec Silver et **5** avec Action Pack ; ils ne demandent aucune activation, et ce n’est pas du dépannage.',
  'tpd-activation': () =>
    'les services TPD ne demandent aucune activation : tout utilisateur associé à l’adhésion peut déposer une demande ; ce n’est pas du dépannage.',
  'menu-role': () => 'si la page est absente, il se peut que votre compte n’ait pas le bon rôle.',
  'customer-or-own': (t) =>
    `les deux sont possibles ; une demande sur site peut être créée pour un client **ou** pour votre propre société, avec n’importe quel compte, professionnel, scolaire ou personnel. Une demande cloud pour un client passe par le rôle **${t.role('admin-agent')}**.`,
  'maicpp-2023': () =>
    'le programme s’appelle Microsoft AI Cloud Partner Program (MAICPP), et non plus Microsoft Partner Network.',
  'plan-names-2025': () =>
    '**Partner On-premises Support 20** est l’ancien « Partner support Gold 20pack », et **Partner Cloud Support 5** l’ancien « Partner Signature 5pack » ; le chiffre est le nombre d’incidents.',
  'pmc-closed': () =>
    'PMC est fermé et les anciens identifiants PMC sont irrécupérables ; il faut une nouvelle inscription dans l’Espace partenaires.',
  'customer-requests-2023': () =>
    'un revendeur indirect ne peut pas ouvrir de demande Azure pour un client, même avec un contrat de support ; c’est au CSP direct ou au fournisseur indirect de le faire.',
  'admin-gone': (t) =>
    `quand l’administrateur est parti, un autre **${t.role('global-admin')}** attribue le rôle à quelqu’un d’autre ; s’il n’en reste aucun, il faut une demande de support dans le portail Azure, pour reprendre le contrôle de l’annuaire.`,
  'share-ids': () =>
    'dans l’entreprise, l’avantage se partage en communiquant l’ID d’accès et l’ID de contrat ; partager un compte ou un mot de passe est déconseillé.',
  'csp-own-tenant': () =>
    'le support au titre de CSP ne couvre pas votre propre locataire ; pour votre propre abonnement Azure, indiquez un plan de support, à savoir votre contrat MPN, le Support Premier ou un plan Azure.',
  'contract-validity': () => 'un contrat de support du Microsoft Partner Network court un an et 30 jours.',
  'csp-customers': () =>
    'les clients d’un partenaire CSP ne peuvent pas créer de demande eux-mêmes ; c’est le partenaire qui la crée.',
  'csp-response': () =>
    'pour la panne d’un client CSP, la première réponse arrive en **2** heures en gravité A, **4** en B et **8** en C ; en anglais, et dans la langue du pays aux heures ouvrables.',
  'support-hours': () =>
    'le support partenaires en français est assuré en EMEA du lundi au vendredi, de 9 h à 18 h, heure CET.',
  'csp-dynamics-2021': () =>
    'pour les incidents Dynamics 365 d’un client, il faut au moins, dans le programme CSP, un contrat de Support avancé pour les partenaires.',
  'cloud-admin-portal': () =>
    'un partenaire hors CSP passe par le portail d’administration du produit cloud.',
  'asfp-contents-2023': () =>
    'le Support avancé pour les partenaires (ASfP), réservé aux produits cloud, comprenait un responsable de compte, 12 Cloud Consults, une aide à l’escalade et de meilleurs délais de réponse.',
  'silent-failure': () =>
    'l’ajout d’un contrat peut échouer sans message ; essayez une fenêtre de navigation privée et vérifiez que vous êtes dans le bon locataire, ou « tenant ».',
  'asfp-2023': () =>
    'le Support Premier couvre tous les produits, le Support avancé les produits cloud seulement ; tous deux sont payants.',
  'count-updates': () => 'le nombre change à l’ouverture et à la fermeture d’une demande.',
  'gdap-role': () =>
    'avec GDAP, le rôle le moins élevé qui permet de créer les demandes d’un client est « Service support administrator », quel que soit le plan de support.',
  'billing-portal': () =>
    'pour une question sur l’Espace partenaires lui-même, une facture, un prix ou un approvisionnement, adressez-vous à « Help + support » dans l’Espace partenaires.',
  'benefits-end': () =>
    'une adhésion prend fin 365 jours après l’achat, ses avantages 30 jours plus tard ; pendant ces 30 jours, on peut la renouveler et les avantages continuent.',
  'n-minus-1-since': () =>
    'la règle N-1 vaut pour les produits sur site depuis le 22 juillet 2017 ; les produits cloud ne sont pas concernés.',
  'presales-unlimited': () =>
    'la prévente est **illimitée** pour Gold et Silver ; avec Action Pack, elle est déduite des heures de conseil.',
  refund: () =>
    'un achat peut être annulé et remboursé dans les 30 jours, et seulement si aucun avantage logiciel n’a été activé.',
  'pay-per-incident-msa': () =>
    'pour acheter un incident à l’unité en ligne, il faut un compte Microsoft personnel ; les comptes professionnels ne voient pas cette option.',
};

/** Les sources des avis, citées en français ; un test vérifie qu’aucune ne manque. */
export const noticeSources: Record<string, string> = {
  'Microsoft Partner Center, technical support page': 'Espace partenaires, page sur le support technique',
  'Microsoft Partner Center, renewal and Silver/Gold pages, 2025':
    'Espace partenaires, pages sur le renouvellement et sur Silver/Gold, 2025',
  'Microsoft, Silver and Gold membership page, 2023-09-14':
    'Microsoft, page sur les adhésions Silver et Gold, 14 septembre 2023',
  'Partner Center documentation, technical support page':
    'documentation de l’Espace partenaires, page sur le support technique',
  'Partner Center documentation, “Manage your MPN benefits”':
    'documentation de l’Espace partenaires, page sur la gestion des avantages MPN',
  'Partner Center documentation, technical support page, June 2021':
    'documentation de l’Espace partenaires, page sur le support technique',
  'Partner Center documentation, page on Advanced Support for Partners, March 2023':
    'documentation de l’Espace partenaires, page sur le Support avancé pour les partenaires',
  'support.microsoft.com, pay-per-incident FAQ': 'support.microsoft.com, FAQ sur le paiement par incident',
  'Microsoft Tech Community, blog': 'Microsoft Tech Community, blog',
  'Partner Center documentation, permissions overview, 2023':
    'documentation de l’Espace partenaires, page sur les autorisations',
  'Partner Center documentation, technical benefits page':
    'documentation de l’Espace partenaires, page sur les avantages techniques',
  'Partner Center documentation, PMC retirement FAQ':
    'documentation de l’Espace partenaires, FAQ sur la fin de PMC',
  'Partner Center documentation': 'documentation de l’Espace partenaires',
  'support.microsoft.com, N-1 policy': 'support.microsoft.com, règle N-1',
  'Partner Center documentation, CSP support pages, September 2023':
    'documentation de l’Espace partenaires, pages sur le support CSP',
  'Services Hub documentation, missing support plan; Partner Center documentation':
    'documentation Services Hub, page sur les plans manquants ; documentation de l’Espace partenaires',
  'Partner Center documentation, page on a missing MPN admin':
    'documentation de l’Espace partenaires, page sur l’absence d’administrateur MPN',
  'support.microsoft.com, article on the Access ID and Contract ID':
    'support.microsoft.com, article sur l’ID d’accès et l’ID de contrat',
  'Partner Center documentation, support hours':
    'documentation de l’Espace partenaires, page sur les horaires du support',
  'Partner Center documentation, page on reporting problems':
    'documentation de l’Espace partenaires, page sur le signalement des problèmes',
  'Partner Center documentation, page on Advanced Support for Partners':
    'documentation de l’Espace partenaires, page sur le Support avancé pour les partenaires',
  'Partner Center documentation, escalating to Microsoft':
    'documentation de l’Espace partenaires, page sur l’escalade vers Microsoft',
  'Partner Center documentation, Action Pack and Silver/Gold pages, September 2023':
    'documentation de l’Espace partenaires, pages Action Pack et Silver/Gold',
};
