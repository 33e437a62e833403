import type { TopicWords, UnknownWords } from '../words.js';
import { silentPoints } from './further-points.js';
import { ordinarySilent } from './ordinary-points.js';

export const topics: TopicWords = {
  'activate-benefits': 'Activer nos avantages',
  'find-ids': 'Trouver l’ID d’accès et l’ID de contrat',
  'count-entitlements': 'À combien d’incidents avons-nous droit ?',
  'troubleshoot-error': 'J’ai une erreur',
  'remaining-incidents': 'Combien d’incidents reste-t-il ?',
  'create-request': 'Ouvrir une demande de support',
  'error-not-authorized': '« Non autorisé »',
  'error-no-benefits': '« Pas encore d’avantages »',
  'error-access-id-associated': '« ID d’accès déjà associé »',
  'plan-not-shown': 'Notre plan ne s’affiche pas',
  'create-onprem-request': 'Demande sur site',
  'create-cloud-request': 'Demande cloud',
  'activation-roles': 'Qui peut activer ?',
  'when-ids-needed': 'Quand faut-il les ID ?',
  'add-contract': 'Ajouter le contrat',
  'cloud-competencies': 'Quelles compétences sont cloud ?',
  'action-pack-cloud': 'Action Pack et le cloud',
  'supported-products': 'Quels produits sont couverts ?',
  'support-scope': 'Que couvre le support technique ?',
  'account-types': 'Quel compte utiliser ?',
  'csp-azure-support': 'Support des partenaires CSP',
  'paid-plans': 'Plans de support payants',
  'presales-deployment': 'Prévente et déploiement',
  'pmc-activation': 'Nous sommes encore dans PMC',
  'manage-benefits': 'Autres avantages',
  greeting: 'Bonjour',
  help: 'Menu',
  thanks: 'Merci',
  goodbye: 'Au revoir',
  cancel: 'Annuler',
  'talk-to-human': 'Parler à une personne',
  'change-language': 'English',
  'forget-me': 'Que savez-vous de moi ?',
};

export const unknown: UnknownWords = {
  ...silentPoints,
  ...ordinarySilent,
  'adding-up': () =>
    'si les droits s’additionnent, avec plusieurs compétences ou avec Action Pack et une compétence',
  'several-competencies': () =>
    'ce qui s’applique quand un partenaire détient une compétence cloud et une autre',
  'renewal-carry-over': () =>
    'si les incidents non utilisés sont reportés ou remis à zéro au renouvellement, ni si les ID changent',
  'new-packages': () => 'combien d’incidents comprennent les nouvelles offres d’avantages',
  'ids-apart': () => 'ce qui distingue l’ID d’accès de l’ID de contrat, seulement qu’il faut les deux',
  'per-location': () => 'si chaque agence, pays ou filiale dispose de ses propres incidents',
  'company-change': () =>
    'ce que deviennent les avantages, les incidents et les ID après une fusion ou un rachat',
  'government-cloud': () => 'si d’autres règles valent pour les clouds gouvernementaux ou nationaux',
  'incident-returned': () =>
    'si un incident est rendu, parce que la demande est fermée ou que l’erreur vient de Microsoft',
  'remove-contract': () => 'comment retirer un contrat d’un compte',
  'premier-today': () =>
    'si le Support Premier pour les partenaires est encore vendu, ni comment il se situe par rapport au Support unifié',
  'takeover-duration': () =>
    'combien de temps prend l’attribution du rôle à quelqu’un d’autre, ni la reprise de contrôle de l’annuaire',
  prices: () => 'ce que coûtent aujourd’hui les plans payants ou un incident payé à l’unité',
  'server-in-azure': () =>
    'si un produit serveur installé sur une machine virtuelle Azure compte comme produit sur site ou comme produit cloud',
  'response-times': () => 'quels délais de réponse les plans garantissent aujourd’hui',
  'still-shown-today': () => 'si les pages d’aujourd’hui affichent encore ce message',
  'membership-not-in-rulebook': (t) =>
    `ce qui vaut pour cette adhésion : je m’appuie sur les règles du ${t.programme}`,
  'error-not-in-rulebook': () => 'ce que veut dire cette erreur',
};
