import type { EntryKind } from './lexicon.js';

interface Concept {
  kind: EntryKind;
  id: string;
  names: readonly string[];
}

/**
 * Words of the trade that no rulebook lists. Longer names win, so "cloud solution provider" never counts as "cloud".
 * `noise`: names that hold a telling word without meaning it.
 */
export const CONCEPTS: readonly Concept[] = [
  {
    kind: 'plan',
    id: 'on-premises',
    names: [
      ...['on-premises', 'on-premise', 'on-prem', 'onprem', 'onpremise'],
      ...['onpremises', 'onsite servers', 'local server', 'local servers', 'our own servers', 'own servers'],
      ...[
        'our servers',
        'self-hosted',
        'in-house server',
        'in-house servers',
        'server products',
        'own hardware',
      ],
      ...[
        'sur site',
        'sur place',
        'en local',
        'serveur local',
        'serveurs locaux',
        'produit local',
        'produits locaux',
      ],
      ...[
        'nos serveurs',
        'nos propres serveurs',
        'notre serveur',
        'dans nos murs',
        'chez nous sur serveur',
        'local',
      ],
      ...['locaux', 'hors cloud', 'hors nuage', 'physical server', 'serveur physique'],
    ],
  },
  {
    kind: 'plan',
    id: 'cloud',
    names: [
      ...['cloud', 'the cloud', 'le cloud', 'online services', 'cloud services', 'services cloud', 'nuage'],
      ...[
        'infonuagique',
        'en ligne',
        'dans le nuage',
        'cloud products',
        'produits cloud',
        'saas',
        'hosted by microsoft',
      ],
      ...[
        'online product',
        'online products',
        'produit en ligne',
        'produits en ligne',
        'services en ligne',
        'signature',
      ],
    ],
  },
  {
    kind: 'competencyKind',
    id: 'cloud',
    names: [
      ...[
        'cloud competency',
        'cloud competencies',
        'cloud competence',
        ...['cloud partner', 'cloud partners', 'partenaire cloud'],
        'compétence cloud',
        'compétences cloud',
      ],
      ...[
        'compétence dans le cloud',
        'compétence infonuagique',
        'compétences infonuagiques',
        'compétence du nuage',
      ],
      'compétence nuage',
    ],
  },
  {
    kind: 'competencyKind',
    id: 'other',
    names: [
      ...['non-cloud competency', 'non-cloud competencies', 'other competency', 'hybrid'],
      ...['other competencies', 'not a cloud competency', 'not cloud competency', 'hybrid competency'],
      ...[
        'non-cloud',
        'noncloud',
        'competency is not cloud',
        'competency isn’t cloud',
        'competency is not a cloud one',
        'compétence n’est pas cloud',
        'compétence n’est pas une compétence cloud',
        'compétence pas cloud',
        'compétence non cloud',
        'compétence hors cloud',
        'compétence hybride',
      ],
      ...[
        'autre compétence',
        'autres compétences',
        'hybride',
        'pas une compétence cloud',
        'pas de compétence cloud',
      ],
      ...[
        'compétence autre que cloud',
        'no cloud competency',
        'on-premises competency',
        'compétence on-prem',
      ],
    ],
  },
  {
    kind: 'account',
    id: 'personal',
    names: [
      ...[
        'personal account',
        'personal microsoft account',
        'private account',
        'msa',
        'hotmail',
        'gmail',
        'outlook com',
      ],
      ...[
        'live com',
        'personal email',
        'personal address',
        'personal login',
        'compte personnel',
        'compte perso',
      ],
      ...[
        'compte microsoft personnel',
        'compte privé',
        'adresse personnelle',
        'adresse perso',
        'courriel personnel',
      ],
      ...['personal one', 'mail perso', 'msa account', 'compte msa'],
    ],
  },
  {
    kind: 'account',
    id: 'work',
    names: [
      ...['work account', 'work or school account', 'school account', 'aad account', 'azure ad account'],
      ...['business account', 'company account', 'corporate account', 'organisational account'],
      ...['organizational account', 'compte professionnel', 'compte pro', 'compte professionnel ou scolaire'],
      ...['compte scolaire', 'compte aad', 'compte azure ad', 'compte entreprise', "compte d'entreprise"],
      ...['compte de travail', "compte d'organisation", 'work email', 'work login'],
    ],
  },
  {
    kind: 'csp',
    id: 'yes',
    names: [
      'csp',
      'csp partner',
      'partenaire csp',
      'cloud solution provider',
      'fournisseur de solutions cloud',
      'revendeur csp',
      'csp reseller',
      'direct csp',
      'csp direct',
      'csp indirect',
      'indirect csp',
    ],
  },
  {
    kind: 'association',
    id: 'csp-only',
    names: [
      ...[
        'csp only',
        'only csp',
        ...['only do csp', 'only a csp partner', 'que du csp', 'que csp'],
        'just csp',
        'only the csp',
        'only a csp',
        'csp uniquement',
        'uniquement csp',
      ],
      ...[
        'seulement csp',
        'csp seulement',
        'que csp',
        'associated with csp',
        'associé au csp',
        'associated to csp',
      ],
      ...['associé à csp', 'only associated with csp', 'only associated to csp', 'juste csp'],
    ],
  },
  {
    kind: 'noise',
    id: '',
    names: [
      ...[
        'google maps',
        'azure stack',
        'azure stack hci',
        'azure stack hub',
        'azure devops server',
        'bing maps',
        'google cloud',
        'partner center',
        'adobe creative cloud',
        'oracle cloud',
      ],
      ...['aws cloud', 'icloud', 'gold standard', 'golden', 'exchange rate', 'taux de change', 'local time'],
      ...[
        'heure locale',
        'teams call',
        'our teams',
        'security update',
        'taxe locale',
        'local phone',
        'numéro local',
      ],
      ...[
        'office hours',
        'head office',
        'our office',
        'the office',
        'post office',
        'en ligne avec',
        'local partner',
      ],
    ],
  },
];
