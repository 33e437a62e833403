import { all, none, point, some } from './asked-point.js';
import { activating, counted, elsewhere, ids, oneId, otherKeys } from './trade-words.js';
import { raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const trouble = raw`error|erreur|associated|associee?s?|authori[sz]ed|${elsewhere}`;
const billed = raw`price|cost|costs|coute|prix|tarif\w*|combien (?:coute|ca coute|vaut)|how much|cher`;

/** Points that no source answers; the first that fits. */
export const SILENT_POINTS: readonly Pattern[] = [
  point(
    'count-odd',
    all(
      some(raw`count|contracts?|contrats?|counter|balance|remaining|incidents?|tickets?|left|compteur|solde`),
      some(
        raw`(?:count|number|counter|balance|remaining \w+) (?:\w+ ){0,2}(?:is |looks |seems )?(?:wrong|incorrect|off|not right|not correct|odd)|(?:wrong|incorrect) (?:count|number|counter|balance)`,
        raw`(?:says|shows?|see|displays?) (?:0|zero|\d+) (?:\w+ ){0,3}but|but (?:it |we |i )?(?:never|only|still|have not|haven t) (?:\w+ ){0,3}(?:opened|used|shows?|says)|(?:see|shows?|says) (?:0|zero) (?:incidents?|remaining|tickets?|left)`,
        raw`(?:shows?|displays?|affiche\w*|indique) (?:\w+ ){0,3}(?:(?:old|wrong|previous) (?:end )?date|ancienne date|mauvaise date)`,
        raw`(?:nombre|compteur|solde) (?:\w+ ){0,3}(?:faux|errone|incorrect|pas bon|pas juste|bizarre)|(?:affiche|indique|dit|voi[st]) (?:0|zero|\d+) (?:\w+ ){0,4}(?:mais|alors qu)|(?:affiche|indique|dit|voi[st]) (?:0|zero) (?:incidents?|tickets?)`,
      ),
      none(
        trouble,
        activating,
        raw`azure|you|vous|microsoft|licen\w*|users?|utilisateurs?|how many|combien|cloud competenc\w*|documentation|gold (?:gets|has)|step|etape|nothing|rien`,
      ),
    ),
  ),
  point(
    'activation-clock',
    all(
      some(raw`${activating}|activate`),
      some(
        raw`clock|deadline|by when|time limit|latest|until when (?:can|must|do)|start (?:the|a|our) (?:year|period|term|clock)|wait|later|now or|too late`,
        raw`date limite|delai pour|jusqu a quand|au plus tard|demarre\w*|fait (?:courir|demarrer|partir)|compteur|attendre|plus tard|trop tard`,
      ),
      none(
        trouble,
        ids,
        otherKeys,
        raw`how long|combien de temps|long(?:temps|ue)?|days|jours|who|qui|already|deja|nothing|rien`,
      ),
    ),
  ),
  point(
    'deactivate',
    raw`\b(?:de ?activat(?:e|ed|ing|ion)|desactiv\w+|turn (?:it |the benefit )?off)\b(?=.*\b(?:benefits?|avantages?|it|signature|support|again)\b)|\b(?:benefits?|avantages?|signature|support)\b.{0,40}\b(?:de ?activat(?:e|ed|ing|ion)|desactiv\w+)\b`,
  ),
  point(
    'one-benefit-listed',
    all(
      some('signature'),
      some('product support|support produit|on ?prem\\w*|sur site'),
      some(
        raw`(?:only|just|seule?|seulement|que) (?:\w+ ){0,3}(?:signature|product support|support produit)|(?:is|est) (?:shown|listed|there|affichee?|visible|la)`,
      ),
      some(
        raw`(?:isn t|is not|not|n est pas|pas|n y est pas|missing|manque|absente?|doesn t|does not) ?(?:\w+ ){0,2}(?:listed|shown|there|show|appear|affichee?|visible|la)?`,
      ),
      none(
        trouble,
        ids,
        counted,
        raw`action pack|maps|unavailable|disponibles?|support for business|plan|azure|cover\w*|couvr\w*`,
      ),
    ),
  ),
  point(
    'who-gives-role',
    all(
      raw`(?=.*\b(?:who|qui)\b)`,
      some(
        raw`(?:gives?|assigns?|grants?|changes?|change|give|assign|grant|set) (?:\w+ ){0,4}(?:roles?|mine)|(?:donne|donner|attribue|attribuer|change|changer|accorde\w*) (?:\w+ ){0,4}(?:roles?|droits?)`,
      ),
      none(raw`admin agents?|agents? d admin\w*|left|gone|parti\w*|quitte\w*|customers?|clients?|gdap`),
    ),
  ),
  point(
    'id-format',
    all(
      some(oneId),
      some(
        raw`look(?:s)? like|format|how many (?:digits|characters)|starts? with|begins? with|ressemble\w* a quoi|a quoi ressemble\w*|commence\w* par|combien de (?:chiffres|caracteres)|format`,
      ),
      none(trouble, raw`benefits yet|where|ou`),
    ),
  ),
  point(
    'change-ids',
    all(
      some(oneId),
      some(
        raw`(?:entered|typed|put in|used|added|gave) (?:\w+ ){0,2}(?:wrong|incorrect|bad)|wrong (?:access|contract) id|typed? (?:in )?wrong|(?:correct|change|edit|modify|replace) (?:(?:the|an?|my|our) )*(?:access|contract) ids?`,
        raw`(?:mauvais|faux) (?:access id|contract id|id|identifiant)|(?:trompee?s?|erreur) (?:\w+ ){0,3}(?:id|identifiant)|(?:corriger|changer|modifier|remplacer) (?:(?:l|le|la|les|mon|notre|nos|mes|un|d) )*(?:access id|contract id|ids?|identifiants?)`,
      ),
      some(raw`how|can|could|may|what|possible|comment|peut|puis|peux|que|fait|faire`),
      none(
        raw`associated|associee?s?|renew\w*|renouvel\w*|invalid\w*|valides?|reconnu\w*|refus\w*|left|gone`,
      ),
    ),
  ),
  point(
    'id-refused',
    all(
      some(oneId),
      some(
        raw`invalid|not (?:valid|accepted|recogni[sz]ed)|isn t (?:valid|accepted|recogni[sz]ed)|rejected|refused|doesn t accept|won t accept`,
        raw`invalides?|(?:pas|non) (?:valides?|reconnu\w*|acceptee?s?)|refusee?s?|rejetee?s?|incorrecte?s?|n accepte pas`,
      ),
      none(
        raw`associated|associee?s?|(?:is|est) (?:this|the) (?:message|error)|error message|message d erreur|menu|expired?|button|our contract id is|technical account|azure|already|deja|rattache\w*|pris|tied|mpn`,
      ),
    ),
  ),
  point(
    'portal-fault',
    all(
      some(
        raw`support for business|(?:support|microsoft|partner) portal|portail (?:de |du )?(?:support|partenaires?|microsoft)|partner center|espace partenaires`,
      ),
      some(
        raw`(?:login|sign in|redirect) loop|loops?|keeps? (?:asking|loading|redirecting|spinning|signing)|(?:doesn t|does not|won t|not) load\w*|times? out|(?:is|seems) down`,
        raw`(?:en )?boucle|(?:ne )?(?:charge|s ouvre|repond) pas|(?:est|reste) (?:bloquee?|en panne)|redemande sans cesse`,
      ),
      none(
        trouble,
        ids,
        raw`azure|add contract|ajouter un contrat|button|bouton|list\w*|benefits yet|tickets?|incidents?`,
      ),
    ),
  ),
  point(
    'link-csp-mpn',
    all(
      some('csp'),
      some('mpn'),
      some(
        raw`associate|associated|associating|link|connect|attach|add|associer|rattacher|lier|relier|ajouter`,
      ),
      some(raw`how|comment`),
      none(raw`error|erreur|message|authori[sz]ed|autorisee?|customers?|clients?|${ids}`),
    ),
  ),
  point(
    'visual-studio',
    all(
      some(raw`visual studio|msdn|software assurance`),
      some(raw`incidents?|tickets?|cases?`),
      some(raw`gold|silver|action pack|mpn|partner (?:incidents?|tickets?)|partenaires?`),
      some(raw`add\w*|on top|count\w*|too|also|plus|cumul\w*|ajout\w*|en plus|aussi|comptent?|same|memes?`),
      none(trouble, raw`cover\w*|couvr\w*|couvert\w*|supported|open|ouvrir|create|creer|log`),
    ),
  ),
  point(
    'membership-price',
    raw`^ ?(?:(?:and|et|ok|so|alors|hi|bonjour) )*(?:how much (?:is|does|do|for|are)|what (?:is|s) the (?:price|cost) (?:of|for)|what does|prix|tarif|quel est le (?:prix|tarif)|combien (?:coute|vaut|ca coute|pour)|(?:ca )?coute combien|price of|cost of) ` +
      raw`(?:(?:an?|the|our|le|la|l|un|une|d|de|du|mpn|adhesion|membership|partner) )*(?:action packs?|maps|silver|gold|(?:mpn )?membership|adhesion(?: (?:silver|gold|mpn))?)(?: (?:membership|adhesion|cost|costs|coute|competency|today|aujourd hui|now|a year|par an|per year))* ?$`,
    raw`^ ?(?:(?:and|et|ok|so|alors) )*(?:l |le |la |the |an? )*(?:action packs?|maps|silver|gold)(?: (?:membership|adhesion))? (?:${billed})(?: (?:combien|much))? ?$`,
  ),
];
