import { without } from '../rules/index.js';
import { ANSWER_FOLLOW_UPS } from './answer-follow-ups.js';
import { COUNT_FOLLOW_UPS } from './count-follow-ups.js';
import { withAspect } from './follow-up-row.js';
import type { FollowUp } from './follow-up-row.js';
import { ACTIVATING, asksOwn, LONG, topics } from './question.js';
import type { Reader } from './question.js';
import { TALK_FOLLOW_UPS } from './talk-follow-ups.js';

const WITH_PLAN = topics('add-contract', 'create-cloud-request', 'create-request');
const SPENT = topics('plan-not-shown', 'error-access-id-associated');
const NO_BENEFITS = topics('error-no-benefits');

const FOLLOW_UPS: readonly FollowUp[] = [
  ...ANSWER_FOLLOW_UPS,
  ...TALK_FOLLOW_UPS,
  ...COUNT_FOLLOW_UPS,
  {
    after: SPENT,
    asks: /\b(?:used up|exhausted|run out|none left|epuise\w*|plus d'incidents?|tout consomme)\b/,
    means: ({ topic, situation }, { understanding: u, conversation: { current } }) =>
      u.band === 'answer' ? undefined : { topic, situation: current?.situation ?? situation },
  },
  {
    after: WITH_PLAN,
    overrules: true,
    asks: /^(?!.*\b(?:incidents?|ids?)\b).*(?:\b(?:nothing|doesn't|does not|don't|not|still no|rien|pas|aucun)\b.{0,25}\b(?:show\w*|appear\w*|visible|listed|affiche\w*|apparait|apparaissent)\b|\b(?:nothing|rien)\b.{0,12}\b(?:happen\w*|passe)\b|\brien n(?:e s)?'(?:affiche|apparait))/,
    means: ({ topic, situation }) => ({
      topic: 'plan-not-shown',
      // Without a product it is not said in which portal.
      situation: topic === 'create-request' ? situation : { ...situation, plan: situation.plan ?? 'cloud' },
    }),
  },
  {
    after: NO_BENEFITS,
    asks: /^(?!.*\b(?:who|which|how|what|where|when|qui|quels?|quelles?|comment|ou|combien|quand)\b).*\b(?:actives?|actifs?|paid|renew\w*|a jour|paye\w*|renouvele\w*)\b/,
    overrules: true,
    means: (before, { text }) => (text.includes('?') ? undefined : before),
  },
  {
    after: topics('error-not-authorized'),
    asks: /^(?!.*\b(?:roles?|activat\w+|activer)\b)(?=.*\b(?:how|which|know|check|tell|comment|savoir|sais|sait|quel|verifier)\b).*\b(?:mpn|associat\w+|associe\w*|lie|liee|rattache\w*)\b/,
    overrules: true,
    means: (before) => before,
  },
  {
    after: topics('create-request', 'create-cloud-request', 'create-onprem-request'),
    asks: /^(?:(?:and|et|so|donc|but|mais) )*(?:is (?:it|that|this)|c'est|est-ce|are they|ils sont)(?: (?:all|bien|vraiment))? (?:free|for free|gratuite?s?|inclus|included)(?: of charge)?$/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'count-entitlements', situation }),
  },
  {
    after: topics('add-contract', 'activate-benefits', 'when-ids-needed'),
    asks: /\b(?:col\w+gues?|coworkers?)\b.{0,60}\b(?:need|needs|new|too|own|faut|besoin|nouveaux?|aussi)\b/,
    means: ({ situation }) => ({
      topic: 'when-ids-needed',
      situation: { ...situation, person: 'colleague' },
    }),
  },
  {
    after: topics('activation-roles', 'activate-benefits'),
    asks: /^(?:(?:and|so|but|et|mais|alors) )*(?:can|could|may|what about|how about|is|peut|est-ce qu'?e?)? ?(?:an? |the |un |une |l'|le )?(?:admin agents?|agents? d'administration|agents? admin)(?: peut| can| too| aussi| ok)?$/,
    overrules: true,
    means: ({ situation }) => ({
      topic: 'activation-roles',
      situation: { ...situation, role: 'admin-agent' },
    }),
  },
  {
    after: topics('paid-plans'),
    asks: /\b(?:it|that|they|c'est|il|ils|elle|ce plan)\b.{0,20}\b(?:included|part of|free|inclus\w*|compris\w*|gratuit\w*)\b/,
    overrules: true,
    means: (before) => withAspect(before, 'paid-not-included'),
  },
  {
    after: topics('activate-benefits'),
    asks: /\bdiff\w*\b.{0,12}\b(?:between|entre)\b.{0,10}\b(?:two|2|them|both|deux)\b/,
    overrules: true,
    means: () => ({ topic: 'supported-products', situation: {} }),
  },
  {
    // "And who can see them?"
    after: ACTIVATING,
    asks: /\b(?:who|qui)\b.{0,24}\b(?:see|view|voir|voit)\b.{0,8}\b(?:them|les|ids?)?\b/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'find-ids', situation: { ...situation, aspect: 'who-sees' } }),
  },
  {
    // "Can my colleague see them too?"
    after: topics('find-ids', 'when-ids-needed', 'activate-benefits'),
    asks: /^(?!.*\b(?:not|can't|cannot|pas|why|pourquoi|how|comment)\b).*\b(?:col\w+gues?|coworkers?|team|everyone|everybody|anyone|others|equipe|tout le monde|autres)\b.{0,12}\b(?:see|view|read|voir|voit|voient)\b(?!.*\b(?:plan|incidents?|tickets?)\b)/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'find-ids', situation: { ...situation, aspect: 'who-sees' } }),
  },
  {
    // "Can't we just renew?": what is no longer sold is not renewed.
    after: topics('plan-not-shown', 'error-access-id-associated', 'create-request', 'create-cloud-request'),
    asks: /^(?!.*\b(?:have|had|ai|a|avons|already|deja|ids?|identifiants?|incidents?|tickets?|how|comment|when|quand|combien)\b).*\b(?:renew\w*|renouvel\w*|prolong\w*|extend)\b/,
    overrules: true,
    means: ({ situation }) => ({
      topic: 'manage-benefits',
      situation: { ...situation, aspect: 'still-sold' },
    }),
  },
  {
    after: topics('plan-not-shown', 'error-access-id-associated'),
    asks: /^(?!.*\b(?:whether|if|how|si|comment|savoir)\b).*(?:\b(?:it|il)\b.{0,12}\b(?:expired|ran out|lapsed|expire|echu|perime)\b|\bl'echeance\b)/,
    overrules: true,
    // "It has not expired" says the opposite, and was read as that.
    means: ({ topic, situation }) =>
      situation.contract === 'valid'
        ? undefined
        : { topic, situation: { ...situation, contract: 'expired' } },
  },
  {
    after: topics('find-ids', 'when-ids-needed', 'add-contract', 'activate-benefits'),
    asks: /\b(?:confidential|confidentiels?|secrets?)\b/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'find-ids', situation: { ...situation, aspect: 'sharing' } }),
  },
  {
    // The customer's request takes nothing of the own incidents: it needs no contract.
    after: topics('csp-azure-support'),
    asks: /^(?=.*\b(?:incidents?|tickets?)\b).*\b(?:use|uses|count|counts|deduct\w*|decompte\w*|dedui\w*|consomme\w*)\b/,
    means: (before) => before,
  },
  {
    after: topics('csp-azure-support'),
    asks: /\b(?:himself|herself|themselves|itself|lui-meme|elle-meme|eux-memes)\b/,
    means: (before) => withAspect(before, 'customer-opens'),
  },
  {
    after: topics('account-types'),
    asks: /\b(?:partner center|espace partenaires?|in our (?:tenant|company)|dans notre (?:tenant|societe))\b/,
    // Of which kind the account is has been said.
    means: ({ topic, situation }) => ({ topic, situation: without(situation, 'account') }),
  },
  {
    after: topics('create-onprem-request'),
    overrules: true,
    asks: /\badmin/,
    means: ({ situation }, { understanding: { facts } }) =>
      facts.admin === 'gone' ? { topic: 'account-types', situation } : undefined,
  },
  {
    // A role of CSP's says here why it does not work.
    after: ACTIVATING,
    asks: /\b(?:i am|i'm|im|we are|we're|he is|she is|je suis|chuis|jsuis|on est)\b.{0,12}\b(?:admin agents?|agents? d'administration)\b/,
    overrules: true,
    means: ({ topic, situation }) => ({
      topic: topic === 'error-not-authorized' ? topic : 'activation-roles',
      situation,
    }),
  },
  {
    // "Left" is said of people too.
    after: ACTIVATING,
    asks: /\b(?:he|she|they|il|elle|ils|elles)\b.{0,12}\b(?:left|quit|resigned|retired|(?<!fait |font )parti(?:e?s?)|quitte\w*)\b(?! (?:incidents?|tickets?|me|us))/,
    means: ({ situation }) => ({ topic: 'activation-roles', situation: { ...situation, admin: 'gone' } }),
  },
  {
    after: ACTIVATING,
    asks: /\b(?:don't|dont|do not|haven't|n'ai|j'ai|n'a|on a|n'avons)\b.{0,12}\b(?:that|this|these|those|ce|ces|cette)\b (?:roles?|rights?|permissions?|droits?)\b/,
    means: ({ situation }) => ({ topic: 'activation-roles', situation }),
  },
];

/** A short message that goes on with the case before, known by a word of it. */
export const ofCaseBefore: Reader = (turn, folded, before) => {
  if (folded.split(' ').length > LONG + 4) return undefined;
  const own = asksOwn(turn, before);
  for (const { after, asks, overrules, means } of FOLLOW_UPS) {
    if (!after.has(before.topic) || !asks.test(folded)) continue;
    if (own && !overrules) continue;
    const meant = means(before, turn);
    if (meant) return meant;
  }
  return undefined;
};
