import { without } from '../rules/index.js';
import { withAspect } from './follow-up-row.js';
import type { FollowUp } from './follow-up-row.js';
import { ACTIVATING, topics } from './question.js';
import type { Question } from './question.js';

const REQUESTS: ReadonlySet<string> = topics(
  'create-request',
  'create-cloud-request',
  'create-onprem-request',
);
const HIDDEN = topics('plan-not-shown', 'error-access-id-associated');
const BLOCKED = topics('error-no-benefits', 'error-not-authorized');
const ERROR = topics('error-access-id-associated');

/** What people say next, in the words of the answer: "these IDs", "it", "the list", "still". */
export const TALK_FOLLOW_UPS: readonly FollowUp[] = [
  {
    // "Where do I find these IDs?", "where are they?"
    after: topics(
      'create-request',
      'create-cloud-request',
      'create-onprem-request',
      'add-contract',
      'when-ids-needed',
    ),
    asks: /^(?!.*\b(?:enter|put|add|type|paste|saisi\w*|mets|mettre|met|entre|entrer|rentre\w*|colle\w*|ajoute\w*|when|quand)\b)(?=.*\b(?:where|how|ou|comment)\b).*\b(?:(?:access |contract )?ids?|identifiants?|codes|they|them|ils|les trouve\w*|les avoir)\b/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'find-ids', situation }),
  },
  {
    // "What do I do with them?", "j’en fais quoi ?"
    after: topics('find-ids'),
    asks: /^(?:(?:and|so|ok|now|et|bon|donc|alors|(?:je l'ai |on l'a |c'est |j'ai )?trouve|(?:i |we )?(?:found|got|have) (?:it|them)|(?:je les|on les) ai?)[ ,]+)*(?:what (?:do|can|should) (?:i|we) do with (?:it|them|that|those|these|the ids)|j'en fais quoi|(?:on|je) en fait quoi|que (?:faire|dois-je faire) (?:avec|de ca)|j'en fait quoi|(?:and |et )?(?:then|next|now|apres|ensuite|maintenant))(?: (?:now|then|next|maintenant|alors|ensuite))?$/,
    overrules: true,
    means: withPlaceBefore,
  },
  {
    after: topics('find-ids'),
    asks: /^(?:and |et |ok |but |mais )*(?:what )?(?:if|si)\b.{0,20}\b(?:not|don't|can't|cannot|pas|rien|nothing)\b/,
    means: ({ topic, situation }) => ({
      topic,
      situation: { ...situation, activated: situation.activated ?? 'yes', aspect: 'ids-missing' },
    }),
  },
  {
    // "Is it covered, then?", of the product that was named.
    after: topics(
      'create-request',
      'create-cloud-request',
      'create-onprem-request',
      'count-entitlements',
      'supported-products',
      'account-types',
    ),
    asks: /\b(?:it|this|that|il|elle|ca|c'est|cela|est-il|est-elle)\b.{0,15}\b(?:covered|supported|couverte?|pris en charge|supportee?)\b/,
    overrules: true,
    means: ({ situation }, { understanding: { facts } }) =>
      situation.product === undefined || facts.product !== undefined
        ? undefined
        : { topic: 'supported-products', situation },
  },
  {
    after: topics('supported-products'),
    asks: /^(?:(?:and|so|ok|et|bon) )*(?:where|ou|which|what|quelle)(?:'s|s| is| est| se trouve)?(?: the| that| this| la| cette)? (?:list|liste)\b/,
    overrules: true,
    means: (before) => ({ ...before, brief: true }),
  },
  {
    after: topics('create-request', 'create-cloud-request', 'create-onprem-request', 'find-ids'),
    asks: /^(?!.*\b(?:activ\w*|premier|advanced)\b)(?:.*\bhow much\b.{0,15}\bcosts?|.*\bwhat\b.{0,12}\bcosts?\b|.*\b(?:ca|cela|ticket|demande|incident|combien) (?:me |nous )?(?:coute|couterait)\b|.*\bcoute (?:combien|quelque chose)|(?:and |et )*c'est (?:payant|combien)$)/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'paid-plans', situation: { ...situation, openQuestion: 'prices' } }),
  },
  {
    // "How many do we have?", beside a request.
    after: topics('create-request', 'create-cloud-request', 'create-onprem-request'),
    asks: /^(?:(?:and|so|et|donc|ok) )*(?:how many (?:incidents |tickets )?(?:do (?:we|i) (?:have|get)|have we|of those)?|(?:on (?:en )?a |nous (?:en )?avons |j'en ai )?combien(?: (?:d'incidents|de tickets))?(?: (?:on (?:en )?a|en avons-nous|avons-nous|j'en ai))?)$/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'count-entitlements', situation }),
  },
  {
    // "Where do I open it?"
    after: topics('create-request', 'create-cloud-request', 'create-onprem-request'),
    asks: /^(?:(?:and|so|ok|then|et|donc|alors|bon) )*(?:(?:where|how|ou|comment)\b(?: (?:do|can|should|exactly|est-ce qu'on|est-ce que))*(?: (?:i|we|je|on))?(?: (?:dois|peux|peut|doit))? (?:open|create|log|raise|go|ouvre|ouvrir|cree|creer|vais|va|aller|l'ouvre|le cree)(?: (?:it|one|that|a ticket|the ticket|ca|le ticket|la demande))?|(?:je|on) (?:vais|va|l'ouvre|ouvre ca|le cree) ou)$/,
    overrules: true,
    means: (before, { understanding: { facts } }) =>
      Object.keys(facts).length === 0 ? { ...before, brief: true } : undefined,
  },
  {
    // The contract has expired: "can we still open a ticket?"
    after: topics('plan-not-shown', 'error-access-id-associated', 'remaining-incidents'),
    asks: /\b(?:still|anyway|nevertheless|encore|quand meme|malgre tout|toujours)\b.{0,25}\b(?:open|use|log|raise|create|ouvrir|utiliser|creer|deposer|servir)\b|^(?:(?:and|so|but|et|mais|donc) )*(?:can|could|may|peut|peux|pouvons|puis)[- ]?(?:we|i|on|je|nous)?\b.{0,12}\b(?:open|use|log|raise|create|ouvrir|utiliser|creer|deposer)\b/,
    overrules: true,
    means: (before) => (isSpent(before) ? ofSpent(before) : undefined),
  },
  {
    after: topics('plan-not-shown', 'error-access-id-associated', 'manage-benefits'),
    asks: /^(?=.*\b(?:ids?|identifiants?|codes)\b).*\b(?:renew\w*|renouvel\w*|re-?enter|change\w*|new|nouveaux|ressaisir|retaper|remettre|rentrer)\b/,
    overrules: true,
    means: (before) =>
      isSpent(before) || before.situation.aspect === 'still-sold' || before.topic === 'manage-benefits'
        ? { topic: 'when-ids-needed', situation: { ...before.situation, openQuestion: 'renewal-carry-over' } }
        : undefined,
  },
  {
    after: HIDDEN,
    asks: /\b(?:how|where|can|comment|ou|peut|peux)\b.{0,15}\b(?:renew|renouvel\w*|prolong\w*)\b/,
    overrules: true,
    means: (before) =>
      isSpent(before)
        ? { topic: 'manage-benefits', situation: { ...before.situation, aspect: 'still-sold' } }
        : undefined,
  },
  {
    after: topics('plan-not-shown'),
    asks: /^(?:(?:and|no|well|et|non|c'est|it's|it is) )*(?:in|dans|sur|under|from|on) (?:le |the )?(?:portail |portal )?support (?:for business|pour les entreprises)$/,
    overrules: true,
    means: ({ topic, situation }) => ({ topic, situation: { ...situation, plan: 'on-premises' } }),
  },
  {
    after: topics('csp-azure-support', 'create-request', 'create-cloud-request'),
    asks: /\b(?:which|what|quel)\b.{0,10}\bplan\b.{0,15}\b(?:pick|choose|select|take|choisi\w*|prend\w*|prends)\b/,
    overrules: true,
    means: (before) => before,
  },
  {
    after: ERROR,
    asks: /\b(?:bug|fix|fixed|fixing|corrig\w*|repare\w*|resol\w*)\b/,
    overrules: true,
    means: (before) => withAspect(before, 'error-fixed'),
  },
  {
    after: topics('action-pack-cloud', 'create-cloud-request', 'count-entitlements'),
    asks: /\b(?:use|take|utiliser|prendre)\b.{0,20}\b(?:our|one of|these|nos|un de|un des|ces)\b.{0,10}\b(?:10|ten|15|20|dix|incidents?|tickets?)\b(?!.*\b(?:customers?|clients?|colleague|for (?:a|our))\b)/,
    means: ({ situation }) => withAspect({ topic: 'supported-products', situation }, 'crossed-benefits'),
  },
  {
    after: ACTIVATING,
    asks: /\b(?:find|identify|trouver?|savoir)\b.{0,12}\b(?:th(?:e|at|is) person|someone|somebody|him|her|(?:la|cette|une) personne|quelqu'un)\b|\b(?:find out|know|see|tell|savoir|sais|trouver|voir)\b.{0,12}\b(?:who|qui)\b(?!.{0,12}\b(?:see|voi\w+|activ\w+)\b)|\bi'?m not (?:an? |the )?(?:global )?admin\b|\bnot (?:an? )?admin\b|\b(?:suis|est) pas (?:un )?admin\w*\b/,
    overrules: true,
    means: ({ situation }) =>
      withAspect({ topic: 'activation-roles', situation: without(situation, 'role') }, 'who-is-admin'),
  },
  {
    after: ACTIVATING,
    asks: /^(?!.*\b(?:who|how long|qui|combien)\b).*\b(?:after|once|apres|une fois)\b.{0,15}\b(?:activat\w*|active|activee?)\b/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'find-ids', situation: without(situation, 'role', 'activated') }),
  },
  {
    // Another account has been tried: the other causes.
    after: BLOCKED,
    asks: /\b(?:what else|quoi d'autre|autre (?:cause|raison|explication|chose a verifier))\b|\b(?:already|deja|i|we|je|on)\b.{0,12}\b(?:tried|used|switched|changed|essaye|change|teste)\b.{0,20}\b(?:accounts?|comptes?)\b/,
    overrules: true,
    means: ({ topic, situation }, { text }) =>
      /\b(?:how|comment|works?|marche)\b/i.test(text)
        ? undefined
        : { topic, situation: { ...situation, association: 'mpn' } },
  },
  {
    // "Where do I switch the account?"
    after: BLOCKED,
    asks: /^(?=.*\b(?:how|where|comment|ou)\b).*\b(?:switch|change|changer|use|other|another|autre|bon)\b.{0,20}\b(?:accounts?|comptes?)\b/,
    overrules: true,
    means: ({ situation }) => withAspect({ topic: 'account-types', situation }, 'switch-account'),
  },
  {
    after: topics('add-contract'),
    asks: /\b(?:already|deja)\b.{0,15}\b(?:added|linked|did|done|ajoute\w*|lie\w*|associe\w*|fait)\b/,
    overrules: true,
    means: ({ topic, situation }) =>
      withAspect({ topic, situation: { ...situation, contract: 'linked' } }, 'link-again'),
  },
  {
    after: topics('paid-plans'),
    asks: /\b(?:who|where|how|qui|ou|comment)\b.{0,25}\b(?:buy|purchase|order|contact\w*|call|acheter|commander|souscrire|appeler)\b/,
    overrules: true,
    means: ({ topic, situation }) => ({ topic, situation: without(situation, 'openQuestion') }),
  },
  {
    after: topics('presales-deployment'),
    asks: /^(?:(?:and|so|ok|et|bon|donc) )*(?:how|where|comment|ou)\b.{0,15}\b(?:request|book|order|get|ask for|submit|demande\w*|obtenir|reserver|obtient)\b.{0,10}$/,
    overrules: true,
    means: (before) => before,
  },
  {
    after: topics('remaining-incidents'),
    asks: /\b(?:can't|cannot|can|could|pouvez|peux|peut)[- ]?(?:you|vous|tu)\b.{0,12}\b(?:tell|say|look|check|dire|regarder|verifier|donner)\b|\b(?:tell me|dites[- ]moi)\b/,
    means: (before) => before,
  },
];

function isSpent({ situation: { contract } }: Question): boolean {
  return contract === 'expired' || contract === 'exhausted';
}

/** What is left of a contract does not matter once it is spent. */
function ofSpent({ topic, situation }: Question): Question {
  return { topic: topic === 'remaining-incidents' ? 'plan-not-shown' : topic, situation };
}

/** Where the IDs are entered is asked of the request that was spoken of before them. */
function withPlaceBefore(
  { situation }: Question,
  {
    conversation: { earlier },
  }: { conversation: { earlier?: { topic: string; situation: Question['situation'] } | undefined } },
): Question {
  const before = earlier && REQUESTS.has(earlier.topic) ? earlier.situation : {};
  return {
    topic: 'add-contract',
    situation: { ...without(before, 'aspect'), ...without(situation, 'aspect') },
  };
}
