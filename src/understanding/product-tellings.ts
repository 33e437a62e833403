import { oneOf, raw } from './wordings.js';
import type { Telling } from './telling.js';

/** What is asked of products and competencies in a few words. */
export const PRODUCT_TELLINGS: readonly Telling[] = [
  {
    // "What if we also have a non-cloud one?" supposes a case and asks for its number.
    topic: 'count-entitlements',
    mistaken: ['cloud-competencies'],
    asks: /^(?=.*\b(?:what if|and if|et si)\b)(?=.*\b(?:also|too|second|additional|another|aussi|deuxieme|egalement|en plus)\b).*\bcompetenc/,
  },
  {
    // A level, a competency and what is to be counted, without a word more.
    topic: 'count-entitlements',
    mistaken: ['cloud-competencies', 'create-cloud-request'],
    near: ['cloud-competencies', 'count-entitlements', 'create-cloud-request'],
    asks: /^(?!.*\b(?:is|are|est|sont|which|quelles?|counts?|compte\w*|consider\w*|how|comment|where|ou|open|ouvrir)\b).*\b(?:incidents?|tickets?|cases?|support|unlimited|illimite\w*)\b/,
    holds: ({ membership, competencies }) => membership !== undefined && competencies !== undefined,
  },
  {
    topic: 'supported-products',
    mistaken: [
      'presales-deployment',
      'create-request',
      'create-cloud-request',
      'cloud-competencies',
      'manage-benefits',
    ],
    asks: /\b(?:which|what) benefits?\b(?! (?:do|does|are|can|come))|\bquel (?:avantage|support)\b/,
    holds: ({ product }) => product !== undefined,
  },
  {
    // Of a product, where it runs.
    topic: 'supported-products',
    mistaken: [
      'cloud-competencies',
      'create-cloud-request',
      'create-onprem-request',
      'create-request',
      'count-entitlements',
    ],
    asks: new RegExp(
      raw`^(?!.*\bcompetenc\w+\b).*` +
        oneOf([
          raw`\bcloud ou (?:sur site|local|pas)\b`,
          raw`\b(?:on ?prem\w*|on premises?|sur site|local) (?:or|ou) (?:(?:the|le|in|dans|en) ){0,2}(?:cloud|online|en ligne|ligne)\b`,
          raw`\bcloud (?:or|ou) (?:(?:not|pas)$|(?:not|pas) |(?:on ?prem\w*|on premises?|sur site|local))`,
          raw`\b(?:count\w*|compte\w*|consider\w*|class\w*) (?:\w+ )?(?:as|comme|pour|en) (?:\w+ ){0,2}cloud\b`,
          raw`\b(?:is|est ce que|c est) .{0,30}\b(?:cloud (?:product|produit)|produit cloud|du cloud)\b`,
        ]),
    ),
    holds: ({ product, competencies, openQuestion }) =>
      product !== undefined && competencies === undefined && openQuestion === undefined,
  },
  {
    topic: 'supported-products',
    mistaken: [
      'count-entitlements',
      'activate-benefits',
      'cloud-competencies',
      'create-request',
      'support-scope',
      'create-onprem-request',
    ],
    asks: new RegExp(
      raw`^(?=.*\b(?:difference|diff|differences|distingu\w+)\b)(?=.*\b(?:on ?prem\w*|on premises?|sur site|local)\b)` +
        raw`(?!.*\b(?:how many|combien|ids?)\b).*\bcloud\b`,
    ),
  },
];
