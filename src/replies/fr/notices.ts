import type { NoticeWords } from '../words.js';

/** Avis datés : ce qui a changé ou s'est ajouté depuis la date du recueil de règles. */
export const notices: NoticeWords = {
  'renamed-2025': () =>
    'Signature Cloud Support s’appelle Partner Cloud Support, et le Support produit Microsoft s’appelle Partner On-premises Support. Je n’ai pas de nombres confirmés pour les programmes suivants.',
  'partner-center-shows-remaining': () =>
    'l’Espace partenaires affiche lui-même les incidents restants et la date de fin, sous **Benefits > Technical support & consultation** : regardez d’abord là.',
  'roles-2025': () =>
    'la page cite les rôles « MAICPP Partner admin » et « Admin agent » ; l’Administrateur général n’y figure plus.',
  'end-of-sale-2025': () =>
    'Action Pack et les anciens statuts Silver et Gold ne peuvent plus être achetés ni renouvelés ; les avantages déjà détenus courent jusqu’à leur expiration.',
  'designations-2022': () =>
    'les désignations Solutions Partner remplacent les nouvelles adhésions Silver et Gold ; leurs nombres (édition de mars 2023) ne figurent pas dans ce recueil.',
  'menu-2023': () =>
    'le chemin s’appelle **Benefits > Technical support & consultation benefits** > votre avantage > **Activate**.',
  'activation-takes-days': () => 'le traitement d’une activation peut prendre quelques jours.',
  'activation-takes-a-day': () =>
    'après un achat, il peut s’écouler jusqu’à 24 heures avant que les avantages soient là.',
  'greyed-button': () =>
    'un bouton Activer grisé veut dire que votre compte n’a aucun de ces rôles ; la gestion des utilisateurs, filtrée par rôle, montre le collègue qui l’a.',
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
    'la page dit que vous « pouvez » acheter un nouveau plan de support, et non plus que vous le devez.',
  'no-benefits-other-causes': () =>
    'deux autres causes : votre compte n’a pas le bon rôle, ou un achat récent n’est pas encore provisionné (jusqu’à 24 heures).',
  'access-denied-guest': () =>
    '« Access denied. Please contact your company’s global admin… » est un autre message : il s’affiche pour un invité sans rôle d’administration.',
  'tpd-hours': () =>
    'les TPD ne demandent aucune activation ; ce n’est pas du dépannage, et leurs heures ont leur propre page.',
  'pmc-closed': () =>
    'PMC est fermé et les anciens identifiants PMC sont irrécupérables ; il faut une nouvelle inscription dans l’Espace partenaires.',
  'customer-requests-2023': () =>
    'un revendeur indirect ne peut pas ouvrir de demande Azure pour un client : c’est au CSP direct ou au fournisseur indirect de le faire.',
  'cloud-admin-portal': () =>
    'un partenaire hors CSP passe par le portail d’administration du produit cloud.',
  'silent-failure': () =>
    'l’ajout d’un contrat peut échouer sans message ; une fenêtre de navigation privée et une vérification du locataire aident.',
  'asfp-2023': () => 'Premier couvre tous les produits, Avancé le cloud seulement ; tous deux sont payants.',
  'pay-per-incident-msa': () =>
    'pour acheter un incident à l’unité en ligne, il faut un compte Microsoft personnel ; les comptes professionnels ne voient pas cette option.',
};
