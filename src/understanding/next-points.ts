import { all, none, point, some } from './asked-point.js';
import {
  activating,
  counted,
  erring,
  ids,
  opening,
  otherKeys,
  renewal,
  requests,
  whatNow,
} from './trade-words.js';
import { raw } from './wordings.js';
import type { Pattern } from './wordings.js';

/** What comes next, what is needed before, and what becomes of IDs and activation; the first that fits. */
export const NEXT_POINTS: readonly Pattern[] = [
  // Renewal
  point(
    'activate-at-renewal',
    all(
      some(renewal, raw`permanent\w*|once and for all|une fois pour toutes`),
      some(raw`${activating}|re ?activat\w+|reactiver`),
      some(
        raw`again|anew|need|have to|must|permanent\w*|every|each|nouveau|faut|doit|dois|chaque|tous|une fois pour toutes`,
      ),
      none(ids, erring, otherKeys, raw`incidents?|tickets?`),
    ),
  ),
  point(
    'activated-then',
    all(
      some(
        raw`(?:benefits?|we|i|it|everything|all|activation) (?:(?:is|are|have|has|ve|been|just|now|already|the|was|s) )*(?:activated|active|done|complete|finished)`,
        raw`(?:after|once) (?:the |it is |they are |it s )?(?:activation|activated|activating)|activated (?:the |our |my |it|them|everything|all)|what (?:happens|comes) after (?:the )?activation`,
        raw`(?:avantages?|activation|tout|c|benefice) (?:(?:est|sont|deja|bien|maintenant|a|ete) )*(?:activee?s?|actifs?|faite?|terminee?|finie?)|(?:on|j|nous) (?:(?:a|ai|avons|vient|viens|venons|d|tout|deja|bien) )*(?:active|activer)|apres (?:l )?(?:activation|avoir active)|une fois (?:active\w*|l activation)`,
      ),
      some(whatNow),
      none(
        erring,
        otherKeys,
        raw`ids?|identifiants?|not|no|haven t|never|nothing|error|greyed|but|pas|rien|jamais|mais|aucun\w*|who|qui|button|bouton|long|temps|log|case|ticket|count|left`,
      ),
    ),
  ),
  point(
    'before-opening',
    all(
      some(opening, raw`opening`),
      some(requests),
      some(
        raw`what (?:do|should|must|would) (?:i|we|one|you) (?:need|have|prepare)|what (?:is|s) (?:needed|required|necessary)|requirements?|prerequisites?|what (?:\w+ ){0,3}(?:needed|required)`,
        raw`(?:de quoi|besoin de quoi|qu est ce qu il (?:me |nous )?faut|que (?:me |nous )?faut il|il (?:me |nous )?faut quoi|faut (?:avoir |preparer )?quoi|quels? (?:sont les )?pre ?requis|pre ?requis|conditions)`,
      ),
      none(
        erring,
        activating,
        raw`roles?|permissions?|azure|csp|customers?|clients?|coll?eagues?|collegues?|colleague|which|left|account|compte|${counted}`,
      ),
    ),
  ),
  point(
    'must-activate-first',
    all(
      some(activating),
      some(
        raw`first|before|prior to|in advance|d abord|avant (?:de|d)|prealable|avant`,
        raw`mandatory|compulsory|obligatoire|required at all|optional|indispensable|facultati\w+`,
      ),
      some(
        raw`must|need|have to|has to|should|mandatory|compulsory|obligatoire|optional|do we|do i|faut|doit|dois|necessaire|indispensable|facultati\w+|required`,
      ),
      none(
        erring,
        otherKeys,
        counted,
        raw`who|qui|which|what|role|roles|admin\w*|quoi|quel\w*|account|compte|how|comment|ids?|identifiants?|without|sans|again|twice|deadline|days|jours|expir\w*|microsoft|gmail|personal|personnel\w*`,
      ),
    ),
  ),
  point(
    'activated-known',
    all(
      some(
        raw`how (?:can|do|would) (?:i|we|one) (?:know|tell|see|check|verify)|how to (?:know|tell|see|check)`,
        raw`comment (?:(?:puis je|peut on|je peux|on peut|faire pour) )?(?:savoir|voir|verifier|reconnaitre)|a quoi (?:voit on|reconnait on|je vois)`,
      ),
      some(
        raw`(?:is|are|were|was|whether|if|si|est|sont|a|ont|deja|already|been|ete|bien) (?:\w+ ){0,4}(?:activated|active|activee?s?|actifs?)`,
      ),
      none(
        erring,
        otherKeys,
        raw`who|qui|which|ids?|identifiants?|incidents?|tickets?|expir\w*|contrat|contract`,
      ),
    ),
  ),
  point(
    'activate-which-first',
    all(
      some(activating),
      some(
        raw`(?:which|what) (?:\w+ ){0,6}first|quoi (?:\w+ ){0,2}(?:en premier|d abord)|(?:lequel|laquelle|que faut il|quel avantage) (?:\w+ ){0,4}(?:en premier|d abord)|par quoi commencer`,
      ),
      none(erring, otherKeys, ids),
    ),
  ),
  point(
    'pressed-nothing',
    all(
      some(activating),
      some(raw`click\w*|press\w*|push\w*|hit|clique\w*|appu\w*`),
      some(
        raw`nothing (?:happen\w*|changes|appears)|does nothing|but nothing|mais rien|rien (?:ne )?(?:se|s est) pass\w*|passe rien|ne fait rien`,
      ),
      none(erring, otherKeys, ids, raw`gre(?:y|ed|yed)|gris\w*|add contract|link`),
    ),
  ),
  point(
    'cannot-activate',
    all(
      some(
        raw`(?:can t|cannot|can not|unable to|not able to|impossible to|fail to|failing to) (?:seem to )?activate`,
        raw`impossible d activer|(?:n )?arrive pas a activer|(?:peux|peut|puis|pouvons) pas activer|(?:n )?arrivons pas a activer|pas moyen d activer`,
      ),
      none(
        erring,
        otherKeys,
        ids,
        raw`who|qui|why can|csp|looks like|any benefits yet|encore d avantages|left|gone|parti\w*|quitte\w*|gre(?:y|ed|yed)|gris\w*|admin\w*|guest|invite\w*|button|bouton|agents?|account|compte|menu|page|list\w*`,
      ),
    ),
  ),
  point(
    'press-link',
    all(
      some(raw`link support benefits|lier (?:les|des) avantages`),
      some(raw`should|must|need|have to|do i|click|press|dois|doit|faut|cliquer|appuyer`),
      none(erring, raw`how|comment|where|ou|already|deja|missing|not|pas|find|what|quoi|again|ids?`),
    ),
  ),
  point(
    'benefits-arrive',
    all(
      some(raw`bought|purchased|paid|ordered|achete\w*|acheter|paye\w*|souscrit|commande`),
      some(raw`when|how long|quand|combien de temps|sous combien|delai`),
      some(raw`benefits?|avantages?|it|they|incidents?|ids`),
      some(
        raw`appear\w*|arriv\w*|there|visible\w*|available|show\w*|come|get|active\w*|disponibles?|apparai\w+|affich\w+`,
      ),
      none(
        erring,
        raw`expir\w*|renew\w*|renouvel\w*|left|rest\w*|last|valid\w*|valable\w*|refund\w*|rembours\w*`,
      ),
    ),
    all(
      some(raw`how long|combien de temps|sous combien|quel delai`),
      some(raw`benefits?|avantages?`),
      some(raw`visibles?|appear|apparai\w+|affich\w+|show up|be there|disponibles?|arriv\w+`),
      none(erring, ids, activating, raw`expir\w*|valid\w*|valable\w*`),
    ),
  ),
  // What is left
  point(
    'none-left',
    all(
      some(
        raw`(?:no|none|zero|0|no more) (?:incidents? |tickets? |cases? |support )*(?:are |is )?(?:left|remaining|anymore|any more)|(?:incidents?|tickets?) (?:are |is )?(?:all )?(?:used up|gone|exhausted)|(?:no|none) left|ran out of (?:incidents?|tickets?)|out of (?:incidents?|tickets?)`,
        raw`(?:plus|plus aucun) d? ?(?:incidents?|tickets?|billets?)|(?:incidents?|tickets?) (?:sont )?(?:tous )?(?:epuises|utilises|consommes)`,
      ),
      some(whatNow, raw`options?|possibilites?|solutions?|alternatives?`),
      none(
        erring,
        raw`azure|plan|contracts?|contrat|unlimited|illimite\w*|signature|cloud|how many|combien|show\w*|affiche\w*|visible\w*|wrong|but`,
      ),
    ),
  ),
  point(
    'expiry-where',
    all(
      some(
        raw`how (?:can|do|would) (?:i|we|one|you) (?:know|tell|see|check)|how to (?:know|tell|see|check)|where (?:can|do) (?:i|we) see`,
        raw`comment (?:(?:puis je|peut on|je peux|on peut) )?(?:savoir|voir|verifier)|a quoi (?:voit on|reconnait on|je vois)|ou (?:voir|voit on)`,
      ),
      some(
        raw`(?:has|is|s|if|whether|it|contract|plan|si|s il|il|est|a|contrat) (?:\w+ ){0,4}(?:expired|expire|expires|echu|perime|expiree)`,
      ),
      none(erring, ids, raw`who|qui|used up|epuise\w*|renew\w*|renouvel\w*|exhausted`),
    ),
  ),
  point(
    'other-way-to-count',
    all(
      some(
        raw`(?:another|other|different|easier|quicker|shorter|simpler) way|without (?:creating|filling|opening|making|a) (?:\w+ ){0,3}(?:request|form|ticket|case)`,
        raw`(?:un )?autre moyen|autrement|sans (?:creer|remplir|ouvrir|faire|passer par) (?:\w+ ){0,4}(?:demande|formulaire|ticket|incident)`,
      ),
      some(
        raw`(?:fake|dummy|form|pretend\w*|bogus)|(?:see|check|count|know) (?:\w+ ){0,4}(?:left|remain\w*|number|count)|how many (?:\w+ ){0,4}left`,
        raw`fausse?|fictive?|bidon|formulaire|(?:voir|savoir|connaitre) (?:\w+ ){0,6}(?:reste\w*|restants?|nombre|solde)`,
      ),
      none(erring, activating, raw`azure|customers?|clients?|error`),
    ),
  ),
];
