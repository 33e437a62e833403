import { anyOf, oneOf, raw, wholeWords } from './wordings.js';
import type { Pattern } from './wordings.js';

const contract = '(?:contracts?|contrats?|plans?|agreement|entente|incidents?|benefits?|avantages)';

const membership = '(?:membership|adhesion|abonnement|offer|offre|subscription|partnership)';
const notMembership = raw`(?<!\b${membership} (?:\w+ ){0,3})`;

/** State of the case, as people tell it; questions ("how do I link") must not match. */
export const STATE_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      raw`${notMembership}` +
        wholeWords([
          '(?:not|isn ?t|hasn ?t|haven ?t) (?:yet |even )?(?:been )?(?:expired|lapsed)',
          'n (?:est|a|ont|sont) (?:pas|jamais)(?: encore)? (?:expiree?s?|echue?s?|perimee?s?)',
          raw`(?<!if |whether )(?:it|${contract}) (?:is|s|are) still (?:valid|running)`,
          raw`(?<!est ce qu |est ce que |si |si le |si notre |que le |que notre )(?:il|${contract}) (?:est|court) ` +
            '(?:toujours|encore) (?:valable|valide|en cours|bon)',
          raw`(?:it|${contract}) (?:runs?|lasts?|is (?:good|valid)) (?:until|till|to|through)`,
          raw`(?:il|${contract}) (?:court|(?:est )?(?:valable|valide)|dure) jusqu`,
        ]) +
        raw`|^ ?(?:non |mais |ben |si )*pas (?:encore )?expiree?\b`,
    ),
    facts: { contract: 'valid' },
  },
  {
    pattern: anyOf([
      raw`\b${contract} (?:(?:has|have|had|is|are|was) )?(?:been )?(?:already )?` +
        oneOf(['expired|lapsed', raw`ended (?:on|in|last|yesterday|\d+)`, 'ran out of date']) +
        raw`\b`,
      raw`\bexpired ${contract}\b`,
      raw`\b` +
        oneOf([
          'says?|shows?',
          'shown as',
          'marked(?: as)?',
          'listed as',
          'appears',
          '(?<!so |if |and )it (?:has|s)',
        ]) +
        raw` (?:it s |it is |as )?expired\b`,
    ]),
    facts: { contract: 'expired' },
  },
  {
    pattern: new RegExp(
      raw`\b${contract} (?:\w+ ){0,3}(?:expiree?s?|echus?|perimes?|echue|perime)\b` +
        raw`(?! (?:quand|when|le|dans|bientot|exactement|on|in))`,
    ),
    facts: { contract: 'expired' },
  },
  {
    pattern: new RegExp(
      wholeWords([
        'no (?:more )?(?:incidents?|tickets?|cases?)(?: are| is)? left',
        raw`(?:used|burned|burnt|gone through|ate) (?:up )?all (?:of )?(?:our|the|my|\d+)`,
        raw`(?<!\b(?:are|is|if|whether|when|once|have) )all (?:of )?(?:our |the |my )?(?:\d+ )?` +
          '(?:incidents|tickets|cases) (?:are |were |have been )?(?:used|gone|consumed|spent)',
        '(?:incidents|tickets|cases) are all (?:used|gone|spent|consumed)',
        'ran out of (?:incidents|tickets|cases)',
        '(?:run|are|re) out of (?:incidents|tickets|cases)',
        raw`(?<!\b(?:whether|if|when|are|is|once|how) (?:\w+ ){0,2})(?:contract|incidents|tickets|plan|cases) ` +
          '(?:(?:is|are|was|were|has|have|got) )?(?:been |all |now )*used up',
        'zero (?:incidents|tickets) (?:left|remaining)',
      ]),
    ),
    facts: { contract: 'exhausted' },
  },
  {
    pattern: new RegExp(
      '(?<!avoir |obtenir |acheter |payer |prendre |veux |voudrais |demander )' +
        wholeWords([
          'plus (?:de|d|aucune?|un seul) (?:incidents?|tickets?|billets?|cas|demandes?)',
          raw`(?:incidents|tickets|billets) (?:\w+ ){0,2}(?:epuises|tous (?:ete )?(?:utilises|consommes|passes))`,
          raw`(?<!\b(?:ce que|si) )tous (?:nos|les|mes) (?:\d+ )?(?:incidents|tickets|billets) ` +
            '(?:sont|ont ete) (?:utilises|consommes|epuises|passes)',
          '(?:utilise|consomme|epuise|brule|passe) ' +
            raw`(?:tous (?:nos|les|mes)|(?:tous )?(?:nos|les|mes) \d+ (?:incidents|tickets|billets|cas))`,
          'tout (?:utilise|consomme|epuise)',
          raw`(?<!\bsi (?:\w+ ){0,2})(?:contrat|plan|forfait) (?:(?!pas |n )\w+ ){0,2}epuise`,
        ]),
    ),
    facts: { contract: 'exhausted' },
  },
  {
    pattern: anyOf([
      raw`\b${contract} (?:(?:is|are|was) )?not (?:yet )?(?:been )?(?:linked|associated|added)\b`,
      raw`\b${contract} (?:isn t|aren t|wasn t|hasn t been|never got|was never) (?:yet )?(?:linked|associated|added)\b`,
    ]),
    facts: { contract: 'not-linked' },
  },
  {
    pattern: new RegExp(
      raw`\b${contract} n (?:est|etait|a) (?:pas|jamais)(?: encore)?(?: ete)? (?:lie|associe|ajoute|rattache)s?\b`,
    ),
    facts: { contract: 'not-linked' },
  },
  {
    pattern: anyOf([
      raw`\b${contract} (?:is|are|was|has been|have been) (?:already |now )?` +
        raw`(?:linked|associated|added)\b(?! (?:to an account|but))`,
      raw`\b(?:we|i) (?:have |ve )?already (?:linked|associated|added) (?:the|our|my) ${contract}`,
    ]),
    facts: { contract: 'linked' },
  },
  {
    pattern: anyOf([
      raw`\b${contract} (?:est|sont) (?:deja |bien )?(?:lie|associe|ajoute|rattache)s?\b(?! a un compte)`,
      raw`\b(?:a|ai|avons) (?:deja |bien )(?:lie|associe|ajoute|rattache) (?:le|notre|mon) ${contract}`,
    ]),
    facts: { contract: 'linked' },
  },
];

const plan = '(?:plan|contract|contrat|forfait|support plan|plan de support)';

export const PLAN_SHOWN_PATTERNS: readonly Pattern[] = [
  {
    pattern: anyOf([
      raw`\b${plan} (?:\w+ ){0,2}` +
        oneOf(['does not', 'doesn ?t', 'do not', 'don ?t', 'is not', 'isn ?t', 'not|never', 'no longer']) +
        ' (?:even |being )?' +
        oneOf([
          'in|on|under',
          'show up',
          'show|shown|showing|appear|appearing|listed|there|visible|displayed',
        ]),
      raw`\b${plan} (?:\w+ ){0,2}(?:disappeared|vanished|is missing|missing|hidden|gone|invisible)\b`,
      raw`\b(?:don ?t|do not|can ?t|cannot|can not) (?:see|find) (?:the|our|my|any) (?:\w+ )?${plan}\b`,
    ]),
    facts: { planShown: 'no' },
  },
  {
    pattern: anyOf([
      raw`\b${plan} (?:\w+ ){0,2}` +
        oneOf([
          '(?:n apparait|ne s affiche|ne figure|n y est|s affiche|apparait) (?:plus|pas)',
          '(?:n )?est (?:plus|pas) (?:visible|affiche|liste|la|dans|propose)',
          'y est (?:plus|pas)',
        ]),
      raw`\b${plan} (?:\w+ ){0,2}(?:a disparu|disparu|est masque|est cache|invisible|introuvable)\b`,
      raw`\b(?:vois|trouve|voit|retrouve) (?:pas|plus) (?:le|notre|mon|de) (?:\w+ )?${plan}\b`,
    ]),
    facts: { planShown: 'no' },
  },
  {
    pattern: anyOf([
      raw`\b(?:i|we) (?:can |do )?see (?:the|our|my) (?:\w+ )?${plan}\b`,
      raw`\b${plan} (?:now |still )?(?:shows|appears)\b(?! (?:\w+ ){0,2}(?:unavailable|expired|gr[ea]y\w*|not|nothing|only))`,
      raw`\b${plan} (?:is|does) (?:there|listed|shown|show|appear|visible)\b`,
      raw`\b(?:je|on) vois? (?:bien )?(?:le|notre|mon) ${plan}\b`,
      raw`\b${plan} (?:s affiche|apparait|est affiche|est visible)\b(?! (?:pas|plus))`,
      raw`\b${plan} (?:y est|est (?:bien )?(?:la|dans la liste))\b(?! (?:pas|plus))`,
      raw`\b${plan} is (?:still )?(?:in|on) the list\b`,
    ]),
    facts: { planShown: 'yes' },
  },
];

/** Listed, but where it cannot be chosen. */
export const LISTED_PATTERNS: readonly Pattern[] = [
  {
    pattern: anyOf([
      raw`\b(?:under|in|as|among|show(?:s|n)?|listed|appears?|dans|sous|parmi|comme) ` +
        raw`(?:\w+ ){0,4}(?:unavailable|indisponibles?|non disponibles?)\b`,
      raw`\b(?:is|are|est|sont) (?:listed )?(?:unavailable|indisponibles?)\b`,
    ]),
    facts: { listed: 'unavailable' },
  },
];

export const OFFER_PATTERNS: readonly Pattern[] = [
  {
    pattern: anyOf([
      raw`(?<!\b(?:if|when|once|since|after) )\b(?:we|i) (?:have |ve |just |only |did )*renewed\b`,
      raw`(?<!\b(?:si|quand|depuis qu) )\b(?:on|nous|j) (?:(?:l|le|la) )?(?:a|avons|ai|vient de|venons de) ` +
        raw`(?:bien |deja |juste |pourtant )*renouvele[rz]?\b`,
    ]),
    facts: { activeOffer: 'yes' },
  },
  {
    pattern: new RegExp(
      raw`\b${membership} (?:\w+ ){0,2}` +
        oneOf([
          '(?:not|isn ?t|hasn ?t) (?:yet )?(?:been )?(?:expired|lapsed)',
          'n (?:est|a) pas(?: encore)? (?:expiree?|echue?)',
        ]) +
        raw`\b`,
    ),
    facts: { activeOffer: 'yes' },
  },
  {
    pattern: new RegExp(
      wholeWords([
        '(?:membership|adhesion|abonnement|offer|offre|subscription|partnership) ' +
          raw`(?:\w+ )?(?:has |have |is |a |est |had )?(?:expired|lapsed|ended|expiree?|echue?|terminee?|perimee?|inactive)`,
        raw`(?<!n est pas |not )(?:our|my|the|notre|mon|l) (?:silver|gold|action pack|maps)(?: (?:status|membership|competency|statut|adhesion))? ` +
          raw`(?:\w+ )?(?:has |have |is |a |est |had |was )?(?:expired|lapsed|ended|ran out|cancelled|canceled|expire|echu|pris fin|fini|termine|resilie)`,
        raw`(?:silver|gold|action pack|maps|membership|adhesion) (?:was |is |has been |a ete |est )?(?:cancelled|canceled|resiliee?|annulee?)`,
        raw`(?:didn t|did not|haven t|have not|never|not|pas|jamais) (?:renew|renewed|renouvele) (?:(?:our|the|notre|l|le|la) )?(?:silver|gold|action pack|maps|membership|adhesion)`,
        'no active (?:membership|offer)',
        'aucune (?:offre|adhesion) active',
        'pas d (?:offre|adhesion) active',
      ]),
    ),
    facts: { activeOffer: 'no' },
  },
  {
    pattern: new RegExp(
      wholeWords([
        '(?:membership|offer|subscription) is (?:still )?active',
        'active (?:membership|offer)',
        '(?:offre|adhesion|abonnement) (?:est )?(?:bien |toujours |encore )?active',
        '(?:adhesion|abonnement) a jour',
      ]),
    ),
    facts: { activeOffer: 'yes' },
  },
];
