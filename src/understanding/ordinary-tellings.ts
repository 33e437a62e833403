import { raw } from './wordings.js';
import type { Telling } from './telling.js';

const everyday = raw`^(?!.*\b(?:error|erreur|message|says|dit)\b)`;

/** What ordinary wordings ask for, whatever else they resemble. */
export const ORDINARY_TELLINGS: readonly Telling[] = [
  {
    // What this bot is there for.
    topic: 'help',
    mistaken: ['support-scope', 'when-ids-needed', 'thanks'],
    asks: /\b(?:a quoi (?:sert|ca sert)|what (?:is|s|does)|que fait|c est quoi|what can) (?:(?:this|the|your|ce|cet|cette|le|l|la|votre) )?(?:chat ?bots?|chat|bot|assistant|robot|outil|tool)\b/,
  },
  {
    // Whether a competency by its name counts as a cloud one; the number is another matter.
    topic: 'cloud-competencies',
    mistaken: ['count-entitlements', 'create-cloud-request', 'supported-products'],
    asks: new RegExp(
      raw`^(?!.*\b(?:how many|combien|incidents?|tickets?)\b).*\b(?:c est|est ce|est elle|is (?:it|that)|counts?|considered|compte|consideree?)` +
        raw`(?: (?:bien|as|an?|une?|comme|pour|aussi|parmi|among|really|competences?|les|the|one|of)){0,4} cloud\b(?! (?:ou|or)\b)`,
    ),
    holds: ({ competencies, product }) => competencies !== undefined && product === undefined,
  },
  {
    // Entitled to them at all: the incidents of the membership.
    topic: 'count-entitlements',
    mistaken: ['activate-benefits', 'account-types', 'activation-roles', 'create-request', 'support-scope'],
    asks: new RegExp(
      everyday +
        raw`(?=.*\b(?:incidents?|tickets?|support|silver|gold|action packs?|maps|avantages?|benefits?)\b).*\b(?:nous y avons droit|(?:on|j) y (?:a|ai) droit|y a t on droit|y avons nous droit|(?:are|if|whether) (?:we|i) (?:are |am )?(?:even |really )?entitled to (?:them|it|that|those|any))\b`,
    ),
  },
  {
    // Which of the two benefits a membership has.
    topic: 'count-entitlements',
    mistaken: ['action-pack-cloud', 'supported-products', 'find-ids'],
    asks: /^(?!.*\b(?:azure|cloud|activ\w+)\b).*\b(?:lequel|laquelle|lesquels|which (?:one|of (?:them|the two|both)))\b/,
    holds: ({ membership, product, competencies }) =>
      membership !== undefined && product === undefined && competencies === undefined,
  },
  {
    topic: 'count-entitlements',
    mistaken: ['action-pack-cloud', 'error-no-benefits', 'manage-benefits'],
    asks: /^ ?(?:(?:et|and|ok|alors|so) )*(?:combien|how many) (?:(?:en|avec|d|in|with|on) )?(?:action packs?|maps) ?$/,
  },
  {
    // The only error that can be ignored.
    topic: 'error-access-id-associated',
    mistaken: ['troubleshoot-error'],
    near: ['error-access-id-associated', 'troubleshoot-error'],
    asks: /^(?=.*\b(?:error|erreur|message)\b).*\b(?:ignor\w+|disregard)\b/,
  },
  {
    // Whether a product is part of it.
    topic: 'supported-products',
    mistaken: [
      'action-pack-cloud',
      'activate-benefits',
      'create-cloud-request',
      'support-scope',
      'create-request',
      'manage-benefits',
    ],
    asks: new RegExp(
      raw`^(?!.*\b(?:training|formations?|migrations?|installation|deploy\w*|deploiement|consulting|conseil|premier|advanced|avance|licen\w*|how many|combien|membership|adhesion)\b)(?=.*\b(?:support|benefits?|avantages?)\b)` +
        raw`.*\b(?:includes?|included|comprend|comprise?|inclut|inclus\w*|englobe\w*|concerne\w*)\b`,
    ),
    holds: ({ product, membership }) => product !== undefined && membership === undefined,
  },
  {
    // Something is broken, and somebody is to mend it: a request for that product.
    topic: 'create-request',
    mistaken: ['supported-products', 'support-scope', 'presales-deployment', 'talk-to-human'],
    asks: new RegExp(
      raw`^(?=.*\b(?:not|isnt|isn t|doesnt|doesn t|wont|won t|cant|can t|broken|down|crash\w*|fails?|slow|pas|plus|panne|plante\w*|bloquee?|lente?)\b)` +
        raw`.*\b(?:(?:can|could|will) (?:you|u) (?:please )?(?:fix|repair|mend|solve|sort)|(?:pouvez|pourriez|peux|pourrais|peut) (?:vous|tu|t on|on)? ?(?:me |nous |le |la |l )?(?:reparer|depanner|resoudre|corriger|arranger)|(?:vous|tu) (?:pouvez|peux|peut) (?:me |nous |le |la |l )?(?:reparer|depanner|resoudre|corriger|arranger))\b`,
    ),
    holds: ({ product, error }) => product !== undefined && error === undefined,
  },
  {
    // Licences and subscriptions are benefits, and none of technical support.
    topic: 'manage-benefits',
    mistaken: ['count-entitlements', 'action-pack-cloud', 'supported-products', 'find-ids'],
    asks: new RegExp(
      raw`^(?!.*\b(?:incidents?|tickets?|activat\w+|activer|cover\w*|couvr\w*|couvert\w*|support)\b)(?=.*\b(?:action packs?|maps|silver|gold|membership|adhesion|included|incluse?s?|comprise?s?|benefits?|avantages?|mpn)\b)` +
        raw`.*\b(?:licen[cs]es?|(?:visual studio|msdn) (?:subscriptions?|abonnements?)|abonnements? (?:visual studio|msdn))\b`,
    ),
  },
];
