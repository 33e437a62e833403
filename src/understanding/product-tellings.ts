import { oneOf, raw } from './wordings.js';
import type { Telling } from './telling.js';

const onPremises = raw`(?:on ?prem\w*|on premises?|sur site|local|locaux)`;
const cloud = raw`(?:(?:the|le|in|dans|en) )?(?:cloud|online|ligne|nuage)`;
const against = raw`(?:or|ou|vs|versus|against|contre)`;
const pack = raw`(?:\d+|five|ten|cinq|dix) ?packs?`;
/** Products that there are on both sides. */
const server = raw`(?:exchange|sharepoint|sql|dynamics|office|project|crm|business central)`;

/** What is asked of products and competencies in a few words. */
export const PRODUCT_TELLINGS: readonly Telling[] = [
  {
    // A plan by the name that a portal shows, or a pack of any kind, and nothing else.
    topic: 'count-entitlements',
    mistaken: [
      ...(['action-pack-cloud', 'plan-not-shown', 'supported-products', 'manage-benefits'] as const),
      ...(['create-cloud-request', 'create-onprem-request', 'paid-plans', 'goodbye'] as const),
    ],
    asks: new RegExp(
      raw`^(?:(?:ms|microsoft|partner|product|cloud|support|signature|gold|silver|maps|hybrid|competency|my|our|the|an?|le|un|notre|mon) )*` +
        raw`(?:(?:${pack})(?: (?:of|de|for|pour|partner|signature|cloud|support|gold|silver|hybrid|hybride|competency))*|packs?|` +
        raw`partner (?:cloud|${onPremises}) support \d+)$`,
    ),
  },
  {
    // A pack that is counted is no Action Pack.
    topic: 'count-entitlements',
    mistaken: ['action-pack-cloud'],
    near: ['action-pack-cloud'],
    asks: new RegExp(raw`^(?!.*\b(?:action|maps)\b).*\b${pack}\b`),
    holds: ({ membership }) => membership !== 'action-pack',
  },
  {
    // What is entered to see the number left (R45).
    topic: 'remaining-incidents',
    mistaken: ['supported-products', 'create-onprem-request', 'create-request'],
    asks: /^(?=.*\bwindows 1[01]\b).*\b(?:dummy|fictive?s?)\b/,
  },
  {
    // A level and a kind of competency, told and not asked about.
    topic: 'count-entitlements',
    mistaken: ['cloud-competencies', 'create-cloud-request'],
    near: ['cloud-competencies', 'count-entitlements', 'create-cloud-request'],
    asks: /^(?!.*\b(?:is|are|est|sont|which|what|quelles?|counts?|compte\w*|consider\w*|how|comment|where|ou|open|ouvrir|list\w*|become|devenir)\b)/,
    holds: ({ membership, competencyKind, openQuestion, contract, planShown, error }) =>
      membership !== undefined &&
      competencyKind !== undefined &&
      [openQuestion, contract, planShown, error].every((trouble) => trouble === undefined),
  },
  {
    // Both sides, and nothing else: which products are on which.
    topic: 'supported-products',
    mistaken: ['create-onprem-request', 'create-cloud-request', 'cloud-competencies', 'create-request'],
    asks: new RegExp(raw`^(?:${onPremises} ${against} ${cloud}|${cloud} ${against} ${onPremises})$`),
  },
  {
    // One product as a service and as a server, side by side.
    topic: 'supported-products',
    mistaken: ['create-onprem-request', 'create-cloud-request', 'create-request'],
    asks: new RegExp(
      raw`^(?=.*\b(?:online|365|azure|cloud|en ligne)\b)(?=.*\b(?:server|20\d\d|${onPremises})\b)` +
        raw`(?:microsoft |ms |azure )?${server}(?: \w+){0,3} ${against} (?:microsoft |ms |azure )?(?:${server}|${onPremises}|online|20\d\d)(?: \w+){0,3}$`,
    ),
  },
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
