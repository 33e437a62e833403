import { anyOf, oneOf, raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const sold = '(?:action packs?|maps|silver|gold)';
/** Incidents of a level are not the level itself. */
const ofLevel = raw`(?! (?:\w+ )?(?:incidents?|tickets?|ids?|cases?|support|contracts?|contrats?|billets?))`;

/** What is asked of a membership that is sold no more: joining it, what replaces it, whether it can still be had. */
export const SALE_PATTERNS: readonly Pattern[] = [
  {
    // Supposed of what can no longer be had.
    pattern: anyOf([
      raw`\b(?:if|suppose|supposing|assuming|imagine) (?:we|i|they) (?:\w+ )?` +
        oneOf([
          'go|went|get|got|become|became|moved?|upgraded?|switch(?:ed)?|reach(?:ed)?|take|took',
          'buy|bought|earn(?:ed)?|join(?:ed)?|renew(?:ed)?',
        ]) +
        raw` (?:(?:up|to|for|into|as|an?|the) ){0,3}${sold}\b${ofLevel}`,
      raw`\bsi (?:on|nous|je|l on) ` +
        oneOf([
          'passe|passait|passons|passions|monte|montait|montons|montions|devient|devenait',
          'devenons|devenions|obtient|obtenait|obtenons|prend|prenait|prenons|achete|achetait',
          'achetons',
        ]) +
        raw` (?:(?:a|en|au|un|une|le|la|l|partenaire|niveau|competence) ){0,3}${sold}\b${ofLevel}`,
    ]),
    facts: { aspect: 'joining' },
  },
  {
    pattern: anyOf([
      raw`\b(?:replac(?:e|es|ed|ing)|replacements? (?:for|of)|successors? (?:to|of)) (?:an? |the |our )?${sold}\b`,
      raw`\b${sold} (?:(?:has|been|is|are|was|by) ){0,3}replaced?\b`,
      raw`\b${sold} (?:\w+ ){0,2}(?:expires?|ends?|runs out|finit|se termine|jusqu) (?:\w+ ){0,4}(?:and then|what then|then what|and after|et apres|apres c est|apres quoi)\b`,
      raw`\bremplac\w+ (?:(?:l|le|la|les|d|de|par) ){0,2}${sold}\b`,
      raw`\b${sold} (?:(?:c|est|a|ete|sont|ont) ){0,3}remplac\w+`,
    ]),
    facts: { aspect: 'replacement' },
  },
  {
    // Held, or still to be had: both are answered by what became of the sale.
    pattern: new RegExp(
      raw`\b(?:do|does|will|can|could|may|is it|are we) (?:\w+ ){0,2}still (?:(?:possible|allowed|able) (?:for us )?to )?` +
        oneOf(['have|keep|hold|get|become|join|earn|reach|be', '(?:go|move|upgrade) (?:to|for)']) +
        raw` (?:an? |the |our |my )?(?:old |former |legacy |previous |new )?${sold}\b${ofLevel}`,
    ),
    facts: { aspect: 'still-sold' },
  },
  {
    pattern: new RegExp(
      raw`\b` +
        oneOf([
          'peut|peux|puis|pouvons|pourrait|possible',
          'ce qu (?:on|il) (?:a|garde|conserve)',
          'a t on',
          'avons nous',
          'on a',
          'on garde',
          'nous avons',
        ]) +
        ' (?:on |je |nous )?(?:encore |toujours )' +
        '(?:(?:de |d )?(?:passer|devenir|monter|obtenir|prendre|adherer|avoir|etre|garder) )?' +
        '(?:(?:a|en|au|un|une|le|la|l|notre|mon) ){0,2}' +
        oneOf(['partenaire ', 'niveau ', 'competence ', 'ancien(?:ne)? ', 'vieux ', 'vieille ']) +
        raw`?${sold}\b${ofLevel}`,
    ),
    facts: { aspect: 'still-sold' },
  },
  {
    pattern: anyOf([
      raw`^ ?(?:renew|renewal|renewing|renouveler|renouvellement|reconduction)(?: (?:of|for|our|the|an?|de|d|du|la|le|l|un|une|notre|partenaire))* ${sold}(?: (?:membership|competency|competence|partner|adhesion))? ?$`,
      raw`^ ?${sold} (?:membership |competency )?(?:renewal|renouvellement) ?$`,
      raw`\b(?:still|can|could|where|how) (?:\w+ ){0,4}(?:buy|purchase|order|subscribe to|renew) ` +
        raw`(?:an? |the |our |my |into )?${sold}\b(?! (?:incidents?|tickets?|ids?))`,
      raw`\b${sold} (?:\w+ ){0,2}still (?:sold|sale|available|be bought|buy|exists?|valid|around|work)`,
      raw`\bstill sell ${sold}\b`,
      raw`\b${sold}\b(?! (?:incidents?|tickets?|ids?|plan)).{0,40}\b(?:can|could|may|do) (?:we|i|you) (?:\w+ )?(?:renew|extend)\b`,
    ]),
    facts: { aspect: 'still-sold' },
  },
  {
    pattern: anyOf([
      raw`^ (?:\w+ ){0,3}${sold} (?:\w+ ){0,3}(?:peut|peux|puis|pouvons|possible) ` +
        raw`(?:\w+ ){0,4}(?:l |la |les )?(?:acheter|racheter|souscrire|renouveler|commander)\b`,
      raw`\b${sold}\b(?! (?:incidents?|tickets?|plan)).{0,40}\b(?:peut|peux|puis|pouvons|possible) ` +
        raw`(?:\w+ ){0,4}(?:renouveler|prolonger)\b`,
      raw`\b${sold} (?:(?:c est|est ce que c est|est|is|it s) )*` +
        raw`(?:fini|termine|mort|supprime|arrete|abandonne|over|dead|gone|discontinued|retired)\b(?! used)`,
      raw`\b(?:peut|peux|puis|pouvons|pourrait|possible|ou|comment|toujours|encore) ` +
        raw`(?:\w+ ){0,4}(?:acheter|racheter|souscrire|renouveler|commander) ` +
        raw`(?:(?:a |un |une |le |l |d |notre |mon |du |de l )){0,2}${sold}\b(?! (?:incidents?|tickets?))`,
      raw`\b${sold} (?:\w+ ){0,4}(?:encore|toujours) (?:(?:l|a la) )?(?:achete[rz]?|vendue?s?|vente|disponibles?|en vente)\b`,
    ]),
    facts: { aspect: 'still-sold' },
  },
];
