import { all, none, point, some } from './asked-point.js';
import { activating, counted, elsewhere, ids, opening, requests } from './trade-words.js';
import { raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const trouble = raw`error|erreur|associated|associee?s?|authori[sz]ed|${elsewhere}`;
const tpd = raw`tpd|pre ?sales?|advisory|avant vente|prevente|conseil partenaire`;

/** What ordinary people ask of requests and plans; the first that fits. */
export const PLAN_POINTS: readonly Pattern[] = [
  point(
    'csp-customer-request',
    all(
      some(raw`customers?|clients?`),
      some('csp', raw`admin agents?|agents? d admin\w*`),
      some(opening, 'new request|nouvelle demande|request|demande'),
      some(requests),
      some(raw`how|where|comment|ou|need to|want to|must|voudrais|veux|veut|dois|doit|besoin`),
      none(
        trouble,
        ids,
        activating,
        counted,
        raw`plans?|contracts?|contrats?|indirect\w*|gdap|roles? (?:do|is|needed)|which role|what role|quel role|can|peut|peux|puis|who|qui|dynamics|premier|advanced|lui meme|himself|themselves|our own|nos propres|tenant|without|sans|instead|or|access`,
      ),
    ),
  ),
  point(
    'tpd-hours',
    all(
      some(raw`(?:${tpd})(?: \w+)? (?:hours?|heures?)|(?:hours?|heures?) (?:\w+ ){0,2}(?:${tpd})`),
      some(
        raw`do|does|are|is|have|get|any|included?|come|avons|a t on|on a|y a|droit|comprise?s?|inclus\w*|combien`,
      ),
      none(trouble, raw`opening|open|support hours|horaires?|unlimited|illimite\w*`),
    ),
  ),
  point(
    'advanced-includes',
    all(
      some('advanced support|support avance|asfp'),
      some(
        raw`what (?:does|do) (?:\w+ ){0,4}(?:include|contain|offer|bring|cover|get)|what (?:is|s) (?:in|included)|(?:comprend|inclut|contient|apporte|offre|couvre) (?:\w+ )?(?:quoi|le|l)|(?:que|qu est ce que|qu est ce qu) (?:\w+ ){0,3}(?:comprend|inclut|contient|apporte|offre)|what do (?:you|we|i) get|what (?:is|s) in it`,
        raw`contents?|contenu|y a (?:t il )?(?:quoi )?dans|dedans`,
      ),
      none(
        trouble,
        counted,
        raw`difference|premier|psfp|versus|vs|membership|adhesion|silver|gold|action pack|price|prix`,
      ),
    ),
  ),
  point(
    'premier-includes',
    all(
      some('premier(?: support)?(?: for partners)?|support premier|psfp'),
      some(
        raw`what (?:does|do) (?:\w+ ){0,4}(?:include|contain|offer|bring|get)|what (?:is|s) (?:in|included)|(?:comprend|inclut|contient|apporte|offre) (?:\w+ )?(?:quoi|le|l)|(?:que|qu est ce que|qu est ce qu) (?:\w+ ){0,3}(?:comprend|inclut|contient|apporte|offre)|what do (?:you|we|i) get|what (?:is|s) in it`,
        raw`contents?|contenu|y a (?:t il )?(?:quoi )?dans|dedans`,
      ),
      none(
        trouble,
        counted,
        raw`difference|advanced|avance|asfp|versus|vs|membership|adhesion|silver|gold|action pack|price|prix|free|gratuit\w*`,
      ),
    ),
  ),
  point(
    'none-left',
    all(
      some(
        raw`no (?:more )?(?:incidents?|tickets?)(?: left)?|none left|plus d (?:incidents?|tickets?)|(?:used|utilise) (?:up )?(?:all|tou[ts])`,
      ),
      some(
        raw`rachet\w+|buy (?:more|new|some|others?|them)|purchase (?:more|new|some)|get (?:more|new ones)|en (?:acheter|reprendre|avoir d autres)|(?:acheter|avoir) (?:d autres|en plus)`,
      ),
      none(trouble, raw`azure|cloud|signature|price|cost|combien coute|how much`),
    ),
  ),
  point(
    'what-is-tam',
    // The message quoted holds its name.
    raw`^(?=.*·)(?=.*\b(?:message|error|erreur|contact\w*)\b).*\b(?:c est qui|qui est ce|qui est celui ci|who is (?:that|it|this)) ?$`,
    all(
      some(raw`tam|technical account manager|account manager|responsable technique|gestionnaire technique`),
      some(
        raw`who (?:is|s|are)|qui (?:est|c est|ca)|c est qui|who (?:that|this) is|what (?:is|s) (?:an?|that|my|the|this)|c est quoi`,
      ),
      none(raw`premier|advanced|avance`),
    ),
  ),
  point(
    'link-missing',
    all(
      some('link support benefits|lier les avantages'),
      some(
        raw`(?:not|isn t|doesn t|don t|can t|cannot|no|missing|nowhere|n est pas|ne|pas|plus|aucun|manque|introuvable) ?(?:\w+ ){0,3}(?:there|find|see|show\w*|displayed|appear\w*|visible|link support|lier les|affiche\w*|apparai\w+|trouv\w+|voi[rst]|la)?`,
      ),
      none(
        trouble,
        raw`why do|dois|must|need to|should|if|si|already|deja|support for business|nothing happens|rien ne se passe`,
      ),
      raw`(?=.*\b(?:find|see|missing|nowhere|there|shown?|showing|displayed|appears?|visible|affiche\w*|apparai\w+|trouve\w*|vois|voit|manque|introuvable|disparu)\b)`,
    ),
  ),
  point(
    'where-valid',
    all(
      raw`(?=.*\b(?:valid|usable|valables?|valides?|utilisables?)\b)`,
      some(requests),
      raw`(?=.*\b(?:in|en|au|aux|dans) (?:my country|our country|mon pays|notre pays|algerie|tunisie|maroc|belgique|suisse|canada|france|senegal|cote d ivoire|cameroun|luxembourg|quebec|africa|afrique|europe|india|ireland|germany|spain|australia|another country|un autre pays|other countries|d autres pays|abroad|tous les pays|every country|which countries|quels pays)\b|.*\b(?:abroad|a l etranger|worldwide|mondialement|partout)\b)`,
      none(trouble, activating, ids, raw`how long|combien de temps|until|jusqu`),
    ),
  ),
];
