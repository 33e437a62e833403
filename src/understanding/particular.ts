import { TOPICS, topicOfPoint } from '../rules/index.js';
import type { Situation, TopicId } from '../rules/index.js';
import { BY_ASPECT } from './asked-topics.js';
import { ORDINARY_TELLINGS } from './ordinary-tellings.js';
import { PRODUCT_TELLINGS } from './product-tellings.js';
import { SPENT_TELLINGS } from './spent-tellings.js';
import type { Particular, Telling } from './telling.js';
import { anyOf, oneOf, raw } from './wordings.js';

const TELLINGS: readonly Telling[] = [
  ...PRODUCT_TELLINGS,
  ...ORDINARY_TELLINGS,
  {
    // "Left" is said of people too.
    topic: 'activation-roles',
    mistaken: ['remaining-incidents', 'find-ids', 'account-types'],
    // The IDs are there for all users, whoever has left.
    asks: /^(?!.*\b(?:lost|perdus?)\b.{0,20}\b(?:ids?|identifiants?|codes)\b)/,
    holds: ({ admin }) => admin === 'gone',
  },
  {
    // Help with activating is how to activate.
    topic: 'activate-benefits',
    mistaken: ['help', 'activation-roles', 'troubleshoot-error'],
    asks: new RegExp(
      raw`^(?:(?:hi|hello|please|can|could|you|would|i|need|want|some|me|bonjour|svp|stp|vous|tu|pouvez|pourriez|peux|pourrais|s il|plait|j|ai|besoin|d|de) )*` +
        raw`(?:help|helping|aide|aider|aidez|m aider|m aide)(?: (?:me|moi|us|nous))? (?:(?:to|with|a|pour|l|d|en) )*(?:activat\w+|activer)` +
        raw`(?: (?:the|our|my|it|us|les|nos|mes|le|l|avantages?|benefits?|support|please|signature|svp|stp))*$`,
    ),
  },
  {
    // Wanted, and nothing else: where it is.
    topic: 'find-ids',
    mistaken: ['when-ids-needed', 'add-contract'],
    asks: new RegExp(
      raw`^(?!.*\b(?:do|does|why|again|how often|faut|dois|pourquoi|encore)\b).*\b(?:(?:only|just) (?:need|want|wanted|looking for) |(?:veux|voudrais|cherche|(?:ai )?besoin) (?:(?:juste|seulement|que|de|d) )+)` +
        raw`(?:\w+ ){0,2}(?:(?:access|contract) ids?|ids? (?:d |de )?(?:acces|contrat))\b`,
    ),
  },
  {
    topic: 'count-entitlements',
    mistaken: ['create-request', 'action-pack-cloud', 'manage-benefits'],
    asks: /./,
    holds: ({ openQuestion, compared }) => openQuestion === 'adding-up' && compared !== undefined,
  },
  {
    // That it does not work follows from the membership.
    topic: 'action-pack-cloud',
    mistaken: ['troubleshoot-error'],
    asks: /^(?!.*\b(?:says|dit|affiche|message)\b).*\b(?:marche|fonctionne|work|works|working|reussi\w*|arriv\w+|able|fails?)\b/,
    holds: ({ membership, product, error }) =>
      membership === 'action-pack' &&
      error === undefined &&
      product !== undefined &&
      /^(?:azure|azure-ad|intune|microsoft-365|teams|dynamics-365)$/.test(product),
  },
  {
    topic: 'activation-roles',
    mistaken: ['csp-azure-support'],
    asks: new RegExp(
      raw`^(?!.*\b(?:customers?|clients?)\b)(?=.*\b(?:admin agents?|agents? d administration)\b).*` +
        raw`\b(?:what (?:is|s|are)|c est quoi|qu est ce|role|get|become|obtenir|devenir)\b`,
    ),
  },
  {
    topic: 'cloud-competencies',
    mistaken: ['count-entitlements'],
    asks: /^(?!.*\b(?:how many|combien|incidents?|tickets?)\b).*\b(?:is|are|est|est ce|sont) .{0,50}\b(?:cloud competenc\w+|competences? cloud)\b/,
  },
  {
    topic: 'account-types',
    mistaken: ['activation-roles', 'find-ids', 'when-ids-needed'],
    asks: /\b(?:who (?:can|may) use|qui (?:peut|a le droit d) (?:utiliser|se servir)) (?:\w+ ){0,3}(?:incidents?|tickets?|support|ids?|identifiants)\b/,
  },
  {
    topic: 'when-ids-needed',
    mistaken: ['find-ids', 'add-contract'],
    asks: /\b(?:what (?:is|are|s) (?:the )?(?:\w+ ){0,2}ids? (?:\w+ )?for|a quoi (?:sert|servent) (?:l |les |le )?(?:\w+ ){0,3}(?:ids?|identifiants))\b/,
  },
  {
    // Pressed, and nothing comes of it: the role, or a few days.
    topic: 'activation-roles',
    mistaken: ['activate-benefits', 'troubleshoot-error'],
    asks: /\b(?:activate|activation|activer)\b.{0,60}\b(?:nothing happens|does nothing|mais rien|but nothing|rien ne se passe|ne fait rien|il ne se passe rien)\b/,
  },
  {
    // No button to press is a matter of the role, as a grey one is.
    topic: 'activation-roles',
    mistaken: ['activate-benefits', 'error-no-benefits'],
    asks: anyOf([
      raw`\b(?:no|not see|t see|don t have|missing) (?:\w+ ){0,2}activate (?:button|option)\b`,
      raw`\b(?:pas|aucun|manque) (?:\w+ ){0,2}(?:bouton|option) (?:\w+ )?activer\b`,
    ]),
  },
  {
    topic: 'plan-not-shown',
    mistaken: ['cancel'],
    asks: /^(?:no|non|wait|attend\w*|but|mais)\b/,
    holds: ({ contract }) => contract === 'valid',
  },
  {
    topic: 'activation-roles',
    mistaken: ['activate-benefits', 'error-not-authorized', 'csp-azure-support'],
    asks: /\b(?:activat\w+|activer)\b/,
    holds: ({ association, error }) => association === 'csp-only' && error === undefined,
  },
  {
    topic: 'presales-deployment',
    mistaken: ['activation-roles', 'activate-benefits', 'support-scope', 'create-request'],
    asks: /\b(?:pre ?sales?|avant vente|prevente)\b/,
  },
  {
    topic: 'action-pack-cloud',
    mistaken: [],
    near: ['action-pack-cloud', 'create-cloud-request'],
    asks: /\b(?:azure|cloud)\b/,
    holds: ({ membership }) => membership === 'action-pack',
  },
  {
    topic: 'count-entitlements',
    mistaken: ['remaining-incidents'],
    asks: /\b(?:pas|not) (?:\w+ ){0,4}(?:reste|left|remain\w*)\b.{0,30}\b(?:droit|entitled|in total|au total|included|we get)\b/,
  },
  {
    // Whether a product is part of Signature, of whatever membership.
    topic: 'supported-products',
    mistaken: ['action-pack-cloud'],
    asks: /^(?!.*\b(?:packs?|maps)\b).*\bsignature\b/,
    holds: ({ product }) => product !== undefined,
  },
  {
    topic: 'count-entitlements',
    mistaken: ['action-pack-cloud', 'create-request', 'activate-benefits'],
    asks: /\b(?:pas|not|non|ni|nor|neither|no) (?:(?:l|d|un|une|an?|the|en|de) )?action packs?\b/,
    holds: ({ membership }) => membership !== 'action-pack',
  },
  {
    // Where they go in, not where they are.
    topic: 'add-contract',
    mistaken: ['find-ids', 'when-ids-needed'],
    asks: new RegExp(
      raw`^(?!.*\b(?:find|see|get|look|trouver?|trouve|voir|recuperer|cherche\w*|portals?)\b)(?=.*\b(?:where|ou|which|quel|la)\b)` +
        raw`(?=.*\b(?:ids?|identifiants)\b).*\b(?:plug|swallows?|put|enter|type|mets|(?:je|on|tu) met|met on|mettre|mettons|rentre|rentrer|rentrent|renseigner|renseigne|indiquer|colle|coller|saisir|saisit|saisis|inscri\w+|avale)\b`,
    ),
  },
  {
    topic: 'find-ids',
    mistaken: [],
    near: ['find-ids'],
    asks: new RegExp(
      raw`\b(?:where|find|see|locate|get|show|read|ou|trouver?|voir|recuperer|consulter|cherche)\b.{0,60}` +
        oneOf([
          raw`\b(?:the|our|my|your|their|both|two|les|nos|mes|vos) (?:ids?|codes|numbers|numeros)\b`,
          raw`\b(?:access|contract|contrat|acces) ids?\b`,
          raw`\bids? (?:d |de )?(?:acces|contrat)\b`,
          raw`\bidentifiants\b`,
        ]),
    ),
  },
  {
    topic: 'create-request',
    mistaken: ['support-scope', 'find-ids', 'activate-benefits', 'talk-to-human'],
    asks: new RegExp(
      raw`^(?:(?:how|where|can|could|do|to|i|we|want|need|comment|ou|peut|puis|on|je|nous|veux|faut|il|est|ce|que) )*` +
        oneOf(['contact|reach|call|phone', 'contacter|joindre|appeler']) +
        raw` (?:(?:the|le|microsoft|ms|partner|technical) )*(?:microsoft|ms|support)(?: technique)?$`,
    ),
  },
  {
    // What shows is no plan that hides.
    topic: 'error-access-id-associated',
    mistaken: ['plan-not-shown', 'create-cloud-request', 'find-ids', 'add-contract'],
    asks: /^(?=.*\b(?:error|erreur|message)\b).*\b(?:access|acces|associat\w+|associee?)\b/,
    holds: ({ planShown }) => planShown === 'yes',
  },
  {
    // "Signature 10-pack" names what is left of a plan as Azure shows it.
    topic: 'count-entitlements',
    mistaken: ['supported-products', 'action-pack-cloud'],
    asks: /^(?=.*\b(?:\d+|ten|five) ?packs?\b).*\b(?:mean\w*|what (?:is|s|are)|c est quoi|veut dire|signifie)\b/,
  },
  {
    topic: 'troubleshoot-error',
    mistaken: ['find-ids'],
    asks: /^(?:(?:une?|an?|the|my|mon|l) )?(?:erreur|error|probleme|problem)\b.{0,60}\bids?\b/,
  },
  {
    topic: 'supported-products',
    mistaken: ['support-scope', 'create-cloud-request'],
    asks: /^(?!.*\b(?:install\w*|configur\w*|migr\w*|train\w*|form\w*|how|comment|design|deploy\w*|script\w*|develop\w*)\b).*\b(?:cover(?:s|ed)?|couvr\w+|couvert\w*|pris(?:e|es)? en charge|supported)\b/,
    holds: ({ product }) => product !== undefined,
  },
  {
    topic: 'paid-plans',
    mistaken: ['create-request', 'support-scope', 'count-entitlements', 'remaining-incidents'],
    asks: /\b(?:pay\w*|paid|paiement|paye\w*) (?:\w+ )?(?:per|par|by|a l) (?:incident|ticket|case|unite)\b/,
  },
  {
    topic: 'create-request',
    mistaken: ['remaining-incidents', 'plan-not-shown', 'when-ids-needed'],
    asks: /\b(?:still|anyway|quand meme|encore|tout de meme)\b.{0,60}\b(?:open|create|log|raise|submit|ouvrir|creer)\b/,
    holds: ({ contract }) => contract === 'expired' || contract === 'exhausted',
  },
  {
    topic: 'plan-not-shown',
    mistaken: ['add-contract', 'find-ids'],
    asks: anyOf([
      raw`\bwhere (?:did|has|have) (?:\w+ ){0,3}(?:contracts?|plans?) (?:go|gone|disappear\w*)\b`,
      raw`\bou est passee? (?:\w+ ){0,3}(?:contrat|plan)\b`,
    ]),
  },
  ...SPENT_TELLINGS,
  {
    topic: 'plan-not-shown',
    mistaken: ['create-cloud-request', 'create-request'],
    asks: /./,
    holds: ({ planShown, error }) => planShown === 'no' && error === undefined,
  },
];

/**
 * What a text asks for, whatever else its words resemble.
 * @param folded folded words joined by single blanks
 * @param facts what the text says of the case
 * @param nearest the topic that it resembles most
 */
export function particularIn(
  folded: string,
  facts: Situation,
  nearest: TopicId | undefined,
): Particular | undefined {
  const pointed = topicOfPoint(facts.aspect);
  // A point's wording is its own, whatever else the words resemble; also where that is nothing of ours.
  if (pointed !== undefined) return { topic: pointed, mistaken: TOPICS };
  const [topic, ...mistaken] = (facts.aspect && BY_ASPECT[facts.aspect]) ?? [];
  if (topic !== undefined) return { topic, mistaken };
  return TELLINGS.find(
    (each) =>
      (each.near === undefined || (nearest !== undefined && each.near.includes(nearest))) &&
      (each.holds?.(facts) ?? true) &&
      each.asks.test(folded),
  );
}
