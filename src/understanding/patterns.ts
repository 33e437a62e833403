import type { Situation } from '../rules/index.js';

/** A wording that tells a fact, on folded words joined by blanks (`n est plus lie`). The first that fits wins. */
export interface Pattern {
  pattern: RegExp;
  facts: Situation;
}

const contract = '(?:contracts?|contrats?|plans?|agreement|entente|incidents?|benefits?|avantages)';

const membership = '(?:membership|adhesion|abonnement|offer|offre|subscription|partnership)';
const notMembership = `(?<!\\b${membership} (?:\\w+ ){0,3})`;

/** State of the case, as people tell it; questions ("how do I link") must not match. */
export const STATE_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `${notMembership}\\b(?:(?:not|isn ?t|hasn ?t|haven ?t) (?:yet |even )?(?:been )?(?:expired|lapsed)|n (?:est|a|ont|sont) (?:pas|jamais)(?: encore)? (?:expiree?s?|echue?s?|perimee?s?)|(?<!if |whether )(?:it|${contract}) (?:is|s|are) still (?:valid|running)|(?<!est ce qu |est ce que |si |si le |si notre |que le |que notre )(?:il|${contract}) (?:est|court) (?:toujours|encore) (?:valable|valide|en cours|bon)|(?:it|${contract}) (?:runs?|lasts?|is (?:good|valid)) (?:until|till|to|through)|(?:il|${contract}) (?:court|(?:est )?(?:valable|valide)|dure) jusqu|^(?:non |mais |ben |si )*pas (?:encore )?expiree?)\\b`,
    ),
    facts: { contract: 'valid' },
  },
  {
    pattern: new RegExp(
      `\\b${contract} (?:(?:has|have|had|is|are|was) )?(?:been )?(?:already )?(?:expired|lapsed|ended (?:on|in|last|yesterday|\\d+)|ran out of date)\\b|\\bexpired ${contract}\\b|\\b(?:says?|shows?|shown as|marked(?: as)?|listed as|appears|(?<!so |if |and )it (?:has|s)) (?:it s |it is |as )?expired\\b`,
    ),
    facts: { contract: 'expired' },
  },
  {
    pattern: new RegExp(
      `\\b${contract} (?:\\w+ ){0,3}(?:expiree?s?|echus?|perimes?|echue|perime)\\b(?! (?:quand|when|le|dans|bientot|exactement|on|in))`,
    ),
    facts: { contract: 'expired' },
  },
  {
    pattern:
      /\b(?:no (?:more )?(?:incidents?|tickets?|cases?)(?: are| is)? left|(?:used|burned|burnt|gone through|ate) (?:up )?all (?:of )?(?:our|the|my)|all (?:our |the |my )?(?:incidents|tickets|cases) (?:are |have been )?(?:used|gone|consumed)|ran out of (?:incidents|tickets|cases)|(?:run|are|re) out of (?:incidents|tickets|cases)|(?<!\b(?:whether|if|when|are|is|once|how) (?:\w+ ){0,2})(?:contract|incidents|tickets|plan|cases) (?:(?:is|are|was|were|has|have|got) )?(?:been |all |now )*used up|zero (?:incidents|tickets) (?:left|remaining))\b/,
    facts: { contract: 'exhausted' },
  },
  {
    pattern:
      /(?<!avoir |obtenir |acheter |payer |prendre |veux |voudrais |demander )\b(?:plus (?:de|d|aucune?|un seul) (?:incidents?|tickets?|billets?|cas|demandes?)|(?:incidents|tickets|billets) (?:\w+ ){0,2}(?:epuises|tous utilises|tous consommes|tous passes)|(?:utilise|consomme|epuise|brule|passe) (?:tous (?:nos|les|mes)|(?:tous )?(?:nos|les|mes) \d+ (?:incidents|tickets|billets|cas))|tout (?:utilise|consomme|epuise)|(?<!\bsi (?:\w+ ){0,2})(?:contrat|plan|forfait) (?:(?!pas |n )\w+ ){0,2}epuise)\b/,
    facts: { contract: 'exhausted' },
  },
  {
    pattern: new RegExp(
      `\\b${contract} (?:(?:is|are|was) )?not (?:yet )?(?:been )?(?:linked|associated|added)\\b|\\b${contract} (?:isn t|aren t|wasn t|hasn t been|never got|was never) (?:yet )?(?:linked|associated|added)\\b`,
    ),
    facts: { contract: 'not-linked' },
  },
  {
    pattern: new RegExp(
      `\\b${contract} n (?:est|etait|a) (?:pas|jamais)(?: encore)?(?: ete)? (?:lie|associe|ajoute|rattache)s?\\b`,
    ),
    facts: { contract: 'not-linked' },
  },
  {
    pattern: new RegExp(
      `\\b${contract} (?:is|are|was|has been|have been) (?:already |now )?(?:linked|associated|added)\\b(?! (?:to an account|but))|\\b(?:we|i) (?:have |ve )?already (?:linked|associated|added) (?:the|our|my) ${contract}`,
    ),
    facts: { contract: 'linked' },
  },
  {
    pattern: new RegExp(
      `\\b${contract} (?:est|sont) (?:deja |bien )?(?:lie|associe|ajoute|rattache)s?\\b(?! a un compte)|\\b(?:a|ai|avons) (?:deja |bien )(?:lie|associe|ajoute|rattache) (?:le|notre|mon) ${contract}`,
    ),
    facts: { contract: 'linked' },
  },
];

const plan = '(?:plan|contract|contrat|forfait|support plan|plan de support)';

export const PLAN_SHOWN_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `\\b${plan} (?:\\w+ ){0,2}(?:does not|doesn ?t|do not|don ?t|is not|isn ?t|not|never|no longer) (?:even |being )?(?:in|on|under|show up|show|shown|showing|appear|appearing|listed|there|visible|displayed)|\\b${plan} (?:\\w+ ){0,2}(?:disappeared|vanished|is missing|missing|hidden|gone|invisible)\\b|\\b(?:don ?t|do not|can ?t|cannot|can not) (?:see|find) (?:the|our|my|any) (?:\\w+ )?${plan}\\b`,
    ),
    facts: { planShown: 'no' },
  },
  {
    pattern: new RegExp(
      `\\b${plan} (?:\\w+ ){0,2}(?:(?:n apparait|ne s affiche|ne figure|n y est|s affiche|apparait) (?:plus|pas)|(?:n )?est (?:plus|pas) (?:visible|affiche|liste|la|dans|propose))|\\b${plan} (?:\\w+ ){0,2}(?:a disparu|disparu|est masque|est cache|invisible|introuvable)\\b|\\b(?:vois|trouve|voit|retrouve) (?:pas|plus) (?:le|notre|mon|de) (?:\\w+ )?${plan}\\b`,
    ),
    facts: { planShown: 'no' },
  },
  {
    pattern: new RegExp(
      `\\b(?:i|we) (?:can |do )?see (?:the|our|my) (?:\\w+ )?${plan}\\b|\\b${plan} (?:is|does) (?:there|listed|shown|show|appear|visible)\\b|\\b(?:je|on) vois? (?:bien )?(?:le|notre|mon) ${plan}\\b|\\b${plan} (?:s affiche|apparait|est affiche|est visible)\\b(?! (?:pas|plus))`,
    ),
    facts: { planShown: 'yes' },
  },
];

export const ACTIVATED_PATTERNS: readonly Pattern[] = [
  {
    pattern:
      /\b(?:not (?:been )?(?:yet )?activated|(?:haven t|hasn t|have not|has not|didn t|did not|never|not yet) (?:yet |been |ever )?activated?|isn t activated|aren t activated|not active yet|nobody (?:ever )?activated)\b/,
    facts: { activated: 'no' },
  },
  {
    pattern:
      /\b(?:(?:pas|jamais)(?: encore| ete)* activee?s?|non activee?s?|rien active|personne (?:n a |a )?(?:jamais )?active)\b/,
    facts: { activated: 'no' },
  },
  {
    pattern:
      /\b(?:(?:i|we|he|she|they|boss|colleague|admin) (?:have |ve |has |had )?(?:just |already |now )?activated|already activated|(?:has been|have been|was|were) activated|activated (?:it|everything|them|yesterday|last|this|both|an hour|today))\b/,
    facts: { activated: 'yes' },
  },
  {
    pattern:
      /\b(?:(?:ai|a|avons|avez|ont) (?:deja |bien |tout )?active|(?:viens|vient|venons) d activer|deja activee?s?|(?:a|ont) ete activee?s?|(?:est|sont) bien activee?s?|active (?:hier|ce matin|lundi|mardi|mercredi|jeudi|vendredi|tout))\b/,
    facts: { activated: 'yes' },
  },
];

const right = '(?:right|correct|good|proper|mpn|partner)';

/** "I am signed in with the MPN account"; a question which one that is must not match. */
export const ASSOCIATION_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `\\b(?<!if |whether |am |are )(?:i|we|i am|i m|we are|we re|am|im|already|still) (?:am |are )?(?:already |still |definitely )?(?:signed|logged) in(?:to it)? (?:with|using|on|to|as|under) (?:the|our|my) ${right} account\\b|\\b(?:it s|already|am|m|definitely) (?:already )?(?:using |on |with )?the ${right} account\\b(?! or)`,
    ),
    facts: { association: 'mpn' },
  },
  {
    pattern:
      /\b(?:i|we) (?:already |do )*have (?:an? |the )?mpn(?: account| membership)?\b|\b(?:j ai|on a|nous avons) (?:deja |bien )?(?:un |le )?(?:compte )?mpn\b/,
    facts: { association: 'mpn' },
  },
  {
    pattern:
      /\b(?:suis|sommes|on est|c est|deja)(?: deja| bien| pourtant| toujours)* (?:connectee?s? )?(?:(?:avec|sur|au) )?(?:le |notre |mon )?(?:bon compte|compte (?:mpn|partenaire|associe au mpn))\b(?! ou)/,
    facts: { association: 'mpn' },
  },
];

export const BUTTON_PATTERNS: readonly Pattern[] = [
  {
    pattern:
      /\b(?:gr[ea]y(?:ed|s)?(?: out)?|can ?(?:t|not) (?:be )?click(?:ed)?|not clickable|unclickable|grisee?s?|griser|en gris|tout gris|pas cliquables?|non cliquables?)\b/,
    facts: { activateButton: 'greyed' },
  },
];

const notOurs =
  '(?<!\\b(?:not|pas|plus|no longer|our|my|an?other|notre|mon|un autre|leur|their) (?:(?:an?|un) )?)';

export const RESELLER_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `\\b${notOurs}(?:indirect (?:csp )?(?:resellers?|advisors?)|(?:csp )?revendeurs? (?:csp )?indirects?|csp indirect)\\b`,
    ),
    facts: { csp: 'yes', reseller: 'indirect' },
  },
];

const lately =
  '(?:yesterday|today|this (?:morning|afternoon|evening)|last night|tonight|an hour ago|(?:a few|some|\\d+) hours ago|just now|hier|avant hier soir|aujourd hui|ce (?:matin|midi|soir)|cet apres midi|cette nuit|a l instant|tout a l heure|il y a (?:une|deux|quelques|\\d+) heures?)';
const bought =
  '(?:paid|bought|purchased|ordered|subscribed|paye|achete|regle|commande|souscrit|adhere|(?:we|i|company|firm) (?:(?:have|has|ve|only) )*(?:joined|enrolled|signed up)|(?:on s est|nous nous sommes|je me suis) (?:inscrit|inscrite|inscrits|inscrites|abonnes?))';

/** A purchase that may not have been provisioned yet; "last month" is long ago. */
export const PURCHASE_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(`\\b${bought} (?:\\w+ ){0,5}?${lately}\\b`),
    facts: { purchase: 'recent' },
  },
  {
    pattern:
      /\b(?:just (?:paid|bought|purchased|ordered|subscribed)|(?:we|i|company|firm|^) (?:(?:have|has|ve|only) )*just (?:joined|enrolled|signed up|became|become)|(?:viens|vient|venons|viennent) (?:juste |tout juste |a peine )?(?:de |d )(?:(?:s|nous|m|l|la|le|les) )?(?:payer|acheter|regler|commander|souscrire|adherer|inscrire|abonner|devenir|rejoindre (?:le|la) (?:programme|mpn|reseau|microsoft)))\b/,
    facts: { purchase: 'recent' },
  },
];

/** For whom, where it is not the person's own account that is asked about; the first that fits. */
export const PERSON_PATTERNS: readonly Pattern[] = [
  {
    pattern:
      /\b(?:our|my) (?:azure subscription|tenant|subscription in azure)\b|\b(?:for )?(?:our|my|your) own (?:\w+ )?(?:tenant|subscription|azure|environment|company|firm|systems?)\b|\b(?:for|pour) (?:ourselves|us|nous|nous memes?|notre propre (?:compte|boite|societe|entreprise))\b(?! (?:donner|aider|dire|expliquer|sont|est|c))|\b(?:notre|mon) (?:abonnement azure|tenant|locataire)\b|\bnotre propre (?:\w+ )?(?:locataire|tenant|abonnement|azure|environnement)\b|\bnous memes\b|\bfor (?:our|my) own (?!customers?\b|clients?\b|ids?\b|contracts?\b|accounts?\b)\w+|\bpour (?:nos|mes|notre|mon) propres? (?!clients?\b|ids?\b|identifiants?\b|contrats?\b|comptes?\b)\w+|\b(?:our own (?:stuff|machines|servers|vms?|resources|workloads|use)|nos propres (?:machines|serveurs|vms?|ressources|besoins)|(?:for )?internal use|usage interne)\b/,
    facts: { person: 'own-firm' },
  },
  {
    pattern:
      /\b(?:my|our|a|an|the|this|one of our|another|for|on behalf of) (?:csp |end )?(?:customers?|clients?)(?: s)?\b|\b(?:mon|ma|un|une|notre|nos|mes|ce|cette|le|du|leur|chez un|d un) (?:propres? )?clients?e?s?\b/,
    facts: { person: 'customer' },
  },
  {
    pattern:
      /\b(?:my|our|an?|another|other|each|every|new|the|one of (?:my|our)) (?:new |other )?(?:coll?eagues?|collegues?|interns?|coworkers?|co workers?|team ?mates?|engineers?|technicians?)\b|\b(?:mon|ma|mes|nos|notre|une?|autres?|chaque|nouveau|nouvelle|le|la|les) (?:nouveau |nouvel |nouvelle |autres? )?(?:collegues?|stagiaires?|collaborateurs?|collaboratrices?|technicien(?:ne)?s?|ingenieurs?)\b/,
    facts: { person: 'colleague' },
  },
];

const admin = '(?:(?:global |mpn |partner |only |sole |last )*admins?|administrat(?:eur|rice)s?)';

/** Nobody is left who could activate. */
export const ADMIN_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `\\b${admin} (?:\\w+ ){0,4}(?:left|quit|resigned|retired|is gone|has gone|no longer works|passed away)\\b|\\b(?:left|quit|resigned|retired) (?:\\w+ ){0,6}(?:only|sole|last) (?:\\w+ )?admin\\b|\\b(?:nobody|no one|noone) (?:\\w+ ){0,5}(?:admin|that role|the role)\\b|\\b${admin} (?:\\w+ ){0,5}(?:parti|partie|quitte|plus la|demissionne|retraite)\\b|\\b(?:parti|quitte|demissionne) (?:\\w+ ){0,8}${admin}\\b|\\b(?:plus personne|personne) (?:\\w+ ){0,4}(?:admin\\w*|le role|ce role)\\b|\\bplus d admin\\w*`,
    ),
    facts: { admin: 'gone' },
  },
];

/** Listed, but where it cannot be chosen. */
export const LISTED_PATTERNS: readonly Pattern[] = [
  {
    pattern:
      /\b(?:under|in|as|among|show(?:s|n)?|listed|appears?|dans|sous|parmi|comme) (?:\w+ ){0,4}(?:unavailable|indisponibles?|non disponibles?)\b|\b(?:is|are|est|sont) (?:listed )?(?:unavailable|indisponibles?)\b/,
    facts: { listed: 'unavailable' },
  },
];

export const OFFER_PATTERNS: readonly Pattern[] = [
  {
    pattern:
      /(?<!\b(?:if|when|once|since|after) )\b(?:we|i) (?:have |ve |just |only |did )*renewed\b|(?<!\b(?:si|quand|depuis qu) )\b(?:on|nous|j) (?:(?:l|le|la) )?(?:a|avons|ai|vient de|venons de) (?:bien |deja |juste |pourtant )*renouvele[rz]?\b/,
    facts: { activeOffer: 'yes' },
  },
  {
    pattern: new RegExp(
      `\\b${membership} (?:\\w+ ){0,2}(?:(?:not|isn ?t|hasn ?t) (?:yet )?(?:been )?(?:expired|lapsed)|n (?:est|a) pas(?: encore)? (?:expiree?|echue?))\\b`,
    ),
    facts: { activeOffer: 'yes' },
  },
  {
    pattern:
      /\b(?:(?:membership|adhesion|abonnement|offer|offre|subscription|partnership) (?:\w+ )?(?:has |have |is |a |est |had )?(?:expired|lapsed|ended|expiree?|echue?|terminee?|perimee?|inactive)|no active (?:membership|offer)|aucune (?:offre|adhesion) active|pas d (?:offre|adhesion) active)\b/,
    facts: { activeOffer: 'no' },
  },
  {
    pattern:
      /\b(?:(?:membership|offer|subscription) is (?:still )?active|active (?:membership|offer)|(?:offre|adhesion|abonnement) (?:est )?(?:bien |toujours |encore )?active|(?:adhesion|abonnement) a jour)\b/,
    facts: { activeOffer: 'yes' },
  },
];
