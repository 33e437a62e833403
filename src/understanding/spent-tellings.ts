import type { Situation } from '../rules/index.js';
import type { Telling } from './telling.js';
import { anyOf, raw } from './wordings.js';

const asking = raw`how|where|when|see|check|know|combien|comment|ou|quand|voir|verifier|savoir|sait`;
/** Words of a question or a wish of its own, beside those. */
const wanting = raw`what|which|who|why|can|could|may|do|does|did|is it|are we|must|should|que|quoi|quel\w*|qui|pourquoi|peu\w+|puis|pouv\w+|est ce|doi\w*|buy|acheter|achat|pay\w*|more|need|besoin|activ\w*|renew\w*|renouvel\w*|open|ouvrir|ids?|identifiants?|error|erreur|if|si`;

const isSpent = ({ contract }: Situation): boolean => contract === 'exhausted' || contract === 'expired';

/** What is told of a contract that has nothing left or has expired. */
export const SPENT_TELLINGS: readonly Telling[] = [
  {
    topic: 'plan-not-shown',
    mistaken: ['remaining-incidents', 'count-entitlements', 'paid-plans'],
    asks: anyOf([
      raw`\b(?:what now|now what|what next|what (?:can|do|should) (?:we|i) do)\b`,
      raw`\b(?:que faire|(?:on|je) fait?s? quoi|et maintenant)\b`,
    ]),
    holds: ({ contract }) => contract === 'exhausted',
  },
  {
    // Told without a question, that nothing is left asks what becomes of it.
    topic: 'plan-not-shown',
    mistaken: [
      'remaining-incidents',
      'count-entitlements',
      'paid-plans',
      'error-no-benefits',
      'activate-benefits',
    ],
    asks: new RegExp(raw`^(?!.*\b(?:${asking}|${wanting})\b) ?(?:\w+ ){0,8}\w+ ?$`),
    holds: (facts) => isSpent(facts) && facts.error === undefined,
  },
  {
    topic: 'plan-not-shown',
    mistaken: ['remaining-incidents'],
    asks: new RegExp(raw`^(?!.*\b(?:${asking})\b)`),
    holds: ({ contract }) => contract === 'exhausted',
  },
  {
    topic: 'plan-not-shown',
    mistaken: ['remaining-incidents'],
    asks: anyOf([
      raw`\bwhat happens (?:when|once|if|after)\b.{0,30}\b(?:used|gone|consumed|spent|zero|run out|exhausted)\b`,
      raw`\b(?:que se passe t il|il se passe quoi|qu est ce qui se passe)\b.{0,40}\b(?:utilises|consommes|epuises|zero)\b`,
    ]),
  },
];
