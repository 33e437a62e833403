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
        raw`\b(?! date)`,
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
      raw`\b${contract} (?:\w+ ){0,3}(?:expiree?s?|echus?|perimes?|echue|perime|(?:est|sont) arrives? a (?:echeance|expiration))\b` +
        raw`(?! (?:quand|when|le|dans|bientot|exactement|on|in))`,
    ),
    facts: { contract: 'expired' },
  },
  {
    pattern: new RegExp(
      wholeWords([
        raw`no (?:(?:more|cloud|on ?prem\w*|azure|support|partner|signature) ){0,3}(?:incidents?|tickets?|cases?)(?: are| is)? (?:left|remaining)`,
        raw`(?<!\b(?:whether|if|when|is|once|how) (?:\w+ ){0,3})packs? (?:\w+ ){0,2}(?:is|are|has been) (?:now |all |already )?(?:empty|used up|finished|used|exhausted)`,
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
          'tout (?:utilise|consomme|epuise)|epuise (?:nos|mes) (?:incidents|tickets|billets)',
          raw`(?<!\bsi (?:\w+ ){0,3})packs? (?:\w+ )?(?:est|sont) (?:\w+ )?(?:vides?|epuisee?s?|consommee?s?|finis?)`,
          raw`(?<!\bsi (?:\w+ ){0,2})(?:contrat|plan|forfait) (?:(?!pas |n )\w+ ){0,2}epuise`,
        ]),
    ),
    facts: { contract: 'exhausted' },
  },
  {
    pattern: anyOf([
      raw`\b${contract} (?:(?:is|are|was) )?not (?:yet )?(?:been )?(?:linked|associated|added)\b`,
      raw`\b${contract} (?:isn t|aren t|wasn t|hasn t been|never got|was never) (?:yet )?(?:linked|associated|added)\b`,
      raw`\b(?:never|not yet|haven t|have not) (?:ever |yet )?(?:linked|associated) (?:anything|any|one|the|our|my|it)\b`,
      raw`^(?!.*\b(?:only|asked|needed|required|once)\b)(?=.*\b(?:plans?|contract)\b).*\b(?:first time (?:we|i|that we|that i)|(?:our|my) first time|never did this before)\b`,
    ]),
    facts: { contract: 'not-linked' },
  },
  {
    pattern: new RegExp(
      raw`\b${contract} n (?:est|etait|a) (?:pas|jamais)(?: encore)?(?: ete)? (?:lie|associe|ajoute|rattache)s?\b` +
        raw`|\bjamais (?:rien )?(?:lie|associe)\b` +
        raw`|^(?!.*\b(?:seulement|demandes?|necessaires?|fois pour toutes)\b)(?=.*\b(?:plans?|contrat)\b).*\bpremiere fois qu(?:e|on| on| nous| je)\b`,
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
