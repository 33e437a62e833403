import { anyOf, oneOf, raw } from './wordings.js';
import type { Pattern } from './wordings.js';

/** How long a contract, its benefits and its incidents are valid (X15, E21). */
export const VALIDITY_PATTERNS: readonly Pattern[] = [
  {
    pattern: anyOf([
      raw`\b(?:how long|until when|till when) (?:\w+ ){0,4}(?:contracts?|agreement|benefits?|plan) ` +
        raw`(?:\w+ ){0,2}(?:valid|lasts?|run|good)\b`,
      raw`\b(?:contrats?|avantages|plan) (?:\w+ ){0,3}(?:valables?|valides?|dure(?:nt)?|court) ` +
        raw`(?:\w+ ){0,2}(?:combien de temps|quand)\b`,
      raw`\b(?:combien de temps|jusqu a quand) (?:\w+ ){0,4}(?:contrats?|avantages)\b`,
      raw`\bcontrats? (?:\w+ )?(?:dure|court) (?:un|1|deux|2|douze|12|combien)\b|\bcontract (?:last|run)s? (?:for )?(?:a|one|1|two|12|twelve)\b`,
      raw`\b(?:per|a|each|every) year or\b|\bpar an(?:nee)? ou\b|\b(?:are|is) (?:the|our|these|those|that) (?:\d+ )?` +
        raw`(?:incidents? |tickets? )?(?:per year|yearly|annual|a year)\b`,
      raw`^ ?(?:et |alors )*(?:c est|est ce(?: que c est)?|ce sont|ils sont|cela vaut|ca vaut|valables?)(?: \w+){0,3} par an(?:nee)?\b`,
      raw`\bhow long (?:is|are) (?:\w+ ){0,4}(?:contracts?|benefits?|support|plan) (?:\w+ )?(?:valid|good)\b`,
      raw`\b(?:duree|validite) (?:de validite )?(?:du|de notre|de mon|des|de nos) (?:\w+ )?(?:contrats?|avantages)\b`,
      raw`\bquand (?:est ce qu )?expirent? (?:mon|notre|le|les|nos|mes) (?:contrats?|avantages)\b`,
      raw`\b(?:contrats?|avantages) (?:\w+ ){0,2}expirent? quand\b`,
      raw`\b(?:contrat|plan) (?:\w+ ){0,4}est il (?:encore |toujours )?(?:valide|valable)\b`,
      // How long incidents last, not how many
      raw`^(?!.*\b(?:how many|number of|nombre|carry|report\w*|renew\w*|renouvel\w*|unused|left|reste\w*|azure|unlimited|illimite\w*)\b).*\b` +
        oneOf([
          raw`(?:how long|until when|till when) (?:\w+ ){0,4}(?:incidents?|tickets?) (?:\w+ ){0,2}(?:valid|lasts?|good|usable|run)`,
          raw`when (?:do|does|will) (?:our|the|my|these) (?:\w+ )?(?:incidents?|tickets?|contracts?|benefits?|support contract) (?:\w+ )?(?:expire|end|run out|lapse)`,
          raw`(?:incidents?|tickets?) (?:sont (?:ils )?)?(?:valables?|valides?|durent|utilisables?) (?:pendant |pour )?(?:combien de temps|jusqu a quand|quand)`,
          raw`(?:combien de temps|jusqu a quand) (?:\w+ ){0,6}(?:incidents?|tickets?)(?: (?:sont ils )?(?:valables?|valides?|utilisables?))?`,
        ]) +
        raw` *$`,
      raw`\bvalidity (?:of|period) (?:\w+ ){0,4}(?:contracts?|benefits?|plan)\b|\b(?:contract|benefits?) validity\b`,
    ]),
    facts: { aspect: 'validity' },
  },
];
