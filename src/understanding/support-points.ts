import { all, facts, none, point, some } from './asked-point.js';
import { oneOf, raw } from './wordings.js';
import { activating, counted, ids, onPremises } from './trade-words.js';
import type { Pattern } from './wordings.js';

const tpd = raw`tpd|pre ?sales?|advisory hours?|heures? de conseil|avant vente|prevente|conseil partenaire`;
const n1 = raw`n ?1|n minus (?:1|one)|n moins (?:1|un)`;
const month = oneOf([
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
]);

/** Points of names, rules, other benefits and the membership; the first that fits. */
export const SUPPORT_POINTS: readonly Pattern[] = [
  point(
    'for-members',
    all(
      raw`(?=.*(?:\b(?:i m|i am|im|we are|we re|if you are|you re|who (?:is|are)) not|\bn est pas|\bne (?:suis|sommes) pas|\bsuis pas|\best pas|\bsans etre) (?:(?:an?|un|une|yet|encore) )*(?:microsoft )?(?:mpn )?(?:partners?|members?|partenaires?|membres?)(?: (?:microsoft|mpn|du mpn))?(?: ?,| |$))`,
      some(
        raw`can|could|may|use|get|support|eligible|peut|peux|puis|droit|profiter|beneficier|utiliser|avoir`,
      ),
      none(raw`csp|gold|silver|customers?|clients?|admin\w*|associat\w+|action pack`),
    ),
    all(
      raw`(?=.*\b(?:end customer|client final|simple client|customer of microsoft)\b)`,
      some(raw`not (?:an? )?partner|pas (?:un )?partenaire`),
      none(raw`csp|incidents? of`),
    ),
  ),
  point(
    'csp-without-mpn',
    all(
      some(
        raw`no mpn|without mpn|not in mpn|only (?:have |do )?csp|csp only|pas (?:de |d |l )?(?:mpn|adhesion mpn)|sans (?:le )?mpn|(?:que|uniquement|seulement|juste) (?:le |du |en )?csp`,
      ),
      some(raw`incidents?|tickets?|these|ces`),
      some(raw`get|have|any|entitled|for us|avoir|droit|obtenir|beneficier`),
      none(activating, raw`authori[sz]ed|autorise|error|erreur|azure`),
    ),
  ),
  point(
    'windows-client',
    all(
      some(raw`windows (?:10|11)|win ?1[01]`),
      some(
        raw`help|problem|problems|issue|issues|trouble|crash\w*|broken|fail\w*|support purposes|on ?prem\w*|cloud|which ticket`,
        raw`aide|probleme|problemes|souci|soucis|panne|plante\w*|marche pas|sur site|bug`,
      ),
      none(
        raw`count|left|remain\w*|reste\w*|restants?|dummy|fictive?|select|choose|pick|choisir|selectionner|list|liste|why|pourquoi|solde|compteur|azure|step|etape|cost|costs|server|cover\w*|couvr\w*|couvert\w*|supported`,
        counted,
      ),
    ),
  ),
  point(
    'levels-gone',
    all(
      some('gold|silver|action packs?|maps'),
      some(
        raw`(?:don t|doesn t|do not|does not|no longer|not) exist|still exists?|(?:do|does) (?:\w+ ){1,6}(?:still )?exist|(?:is|are) (?:gone|over|dead|finished|discontinued|retired)(?: now)?|existe\w* (?:encore|toujours|plus)|(?:encore|toujours) (?:existe|existent)|(?:c est|est|sont) (?:fini|finis|termine\w*|mort\w*)|ca existe|avantages legacy|legacy benefits`,
      ),
      none(counted, ids, raw`left|incidents?|tickets?|expired?|solutions? partners?|contracts?|contrats?`),
    ),
  ),
  point(
    'support-for-business',
    raw`^ ?(?:(?:and|et) )?(?:what (?:is|s)|c est quoi|qu est ce que?) (?:le |the )?support for business\b`,
  ),
  point(
    'new-names',
    all(
      some(
        raw`called|named|new name|renamed|s appelle\w*|nouveau nom|nom|same|meme chose|pareil|became|devenu\w*|mean|means`,
      ),
      some('partner cloud support', raw`partner (?:${onPremises}) support`),
      none(counted),
    ),
    all(
      some(raw`called|named|new name|renamed|s appelle\w*|nouveau nom`),
      some('signature|product support|support produit'),
      some(raw`now|today|new|since|maintenant|aujourd hui|nouveau|renamed|desormais`),
    ),
  ),
  point('n-minus-1-since', all(some(n1), some(raw`since|when|depuis|quand|from|azure|cloud`), none(counted))),
  point(
    'n-minus-1',
    all(some(n1), some(raw`mean\w*|what is|what s|definition|veut dire|c est quoi|signifie|explain`)),
  ),
  point(
    'tpd-activation',
    all(some(tpd), some(activating), none(raw`how many|combien|fix|fixes|repar\w*|broken|panne`)),
  ),
  point('presales-unlimited', all(some(tpd), some(raw`unlimited|illimite\w*`))),
  point(
    'tpd-hours',
    all(
      some(tpd),
      some(
        raw`${activating}|how many hours|combien d heures|same|meme chose|fix|fixes|repar\w*|break fix|panne|broken|production`,
      ),
    ),
  ),
  point(
    'paid-not-needed',
    all(
      some(raw`premier|advanced support|support avance|asfp|psfp`),
      some(raw`need|must|have to|has to|required|necessary|faut|doit|dois|necessaire|obligatoire|obliges?`),
      some(raw`open|create|log|raise|ouvrir|creer`),
      some(raw`tickets?|requests?|cases?|incidents?|demandes?`),
      none(counted, raw`on ?prem\w*|sur site|server`),
    ),
  ),
  point(
    'menu-moved',
    all(
      some('technical benefits|avantages techniques'),
      some(
        raw`no longer|doesn t exist|not there|gone|disappeared|missing|can ?t find|cannot find|don t (?:see|find)`,
        raw`n existe (?:plus|pas)|disparu\w*|introuvable|trouve (?:pas|plus)|vois (?:pas|plus)|plus de menu`,
      ),
      none(ids, counted, raw`benefits yet|encore d avantages|incidents?`),
    ),
    // Whatever it is called
    all(
      some(raw`menu|tab|section|entry|item|onglet|rubrique|page`),
      some(raw`benefits?|avantages?`),
      some(
        raw`missing|gone|disappeared|not there|no (?:benefits )?(?:menu|tab|section)|can ?t (?:find|see)|cannot (?:find|see)|don t (?:have|see|find)`,
        raw`disparu\w*|introuvable|manque|(?:vois|voit|trouve|ai|a|y a) (?:pas|plus)|pas (?:d |de )?(?:menu|onglet|rubrique|section)|n existe (?:pas|plus)`,
      ),
      none(
        ids,
        counted,
        raw`benefits yet|encore d avantages|incidents?|signature|error|erreur|blank|blanche|csp`,
      ),
    ),
  ),
  point(
    'paid-not-included',
    all(
      some(raw`premier|advanced support|support avance|asfp|psfp`),
      some(
        raw`included?|part of|free|come with|comes with|get it with|inclus\w*|compris\w*|gratuit\w*|fait partie`,
      ),
      some(
        raw`silver|gold|action pack|maps|membership|adhesion|benefits?|avantages?|solutions partners?|partners?`,
      ),
      none(counted),
    ),
  ),
  point(
    'indirect-reseller',
    all(
      some(raw`indirect providers?|fournisseurs? indirects?`),
      some(raw`resellers?|revendeurs?`),
      some(raw`tickets?|requests?|cases?|demandes?`),
    ),
  ),
  point(
    'premier-or-advanced',
    all(
      some('asfp|advanced|avance'),
      some('psfp|premier'),
      some(raw`difference|diff|vs|versus|compare|better|mieux|same|pareil|entre|between`),
    ),
  ),
  point(
    'action-pack-in-azure',
    all(
      some('action pack|maps'),
      some('azure'),
      some(
        raw`(?:shows?|see) nothing|nothing (?:shows?|appears?|happens|is shown)|rien (?:ne )?(?:s affiche|apparait)|ne montre rien|doesn t show|does not show|not showing|s affichent? pas|apparait pas`,
      ),
      none(counted),
    ),
  ),
  facts('competency', [
    all(
      some('action pack|maps'),
      some(
        raw`(?:earn|get|gain|obtain|obtient|obtenir|obtenons|gagne|decroche) (?:\w+ ){0,2}competenc\w+|un jour|one day`,
        raw`upgrade|upgrading|evoluer|passer (?:d|de) (?:\w+ )?(?:action pack|maps)`,
      ),
      some(raw`cloud|azure|signature`),
    ),
  ]),
  point(
    'changes',
    // No name between: "what is new in Office 2021" is none of ours.
    raw`\b(?:what (?:has |have |is |s )?(?:changed|changes|new)|qu est ce qui (?:a change|change)|quoi de neuf) ` +
      raw`(?:here |for us |pour nous )?(?:since|in|en|depuis) (?:${month} )?20\d\d\b`,
  ),
  point(
    'refund',
    all(
      some(raw`refund\w*|money back|rembours\w*`),
      some(raw`action pack|maps|membership|adhesion|silver|gold|mpn`),
    ),
  ),
  point(
    'benefits-end',
    raw`\b(?:deadline|last (?:day|date)|date limite|dernier (?:jour|delai)|delai) (?:(?:to|for|of|pour|de|du|d|la|le|l|our|the|notre|mon|my) )*(?:renew\w*|renouvel\w*)\b`,
    raw`\b(?:when (?:do|must|should|can|does|is) (?:i|we|one|our \w+) (?:have to |need to )?renew|quand (?:est ce que |est ce qu )?(?:(?:je|on|nous|faut|il|doit|doi[st]|devons|dois je|doit on) ){0,3}renouveler)(?: (?:(?:the|our|my|l|la|le|notre|mon) )?(?:membership|adhesion|action pack|maps|silver|gold))? *$`,
    raw`^ ?(?:(?:our|my|notre|mon) )?(?:action pack|maps|silver|gold) (?:(?:is|has|est|a) )?(?:expired|lapsed|expire|echu) ?$`,
    all(
      some(raw`30 (?:days|jours)|thirty days|trente jours`),
      some(raw`benefits?|avantages|incidents?|support`),
      some(raw`after|apres|end|fin|expir\w*|renew\w*|renouvel\w*`),
      none(ids),
    ),
    all(
      some(
        raw`what happens|que deviennent|until when|jusqu a quand|how long|combien de temps|continue\w*|still use`,
      ),
      some(raw`benefits?|avantages?|perks|renew|renouvel\w*`),
      some(
        raw`membership (?:ends?|expires?|lapses?)|renewal window|after (?:the |our )?(?:membership|anniversary)`,
        raw`(?:fin|expiration|echeance) de (?:l |notre |mon )?adhesion|apres l (?:adhesion|anniversaire)`,
        raw`periode de renouvellement|renewal (?:is|period)`,
      ),
      none(ids),
    ),
  ),
  point(
    'billing-portal',
    all(
      some(raw`invoices?|factures?`),
      some(raw`partner center|espace partenaires`),
      some(
        raw`wrong|incorrect|error|mistake|missing|who|contact|fausse|erreur|erronee|incorrecte|manque|qui|contacter|probleme|problem`,
      ),
      none(raw`incidents?|tickets?`),
    ),
    all(
      some(raw`billing|invoices?|facturation|factures?`),
      some(raw`portals?|portails?|support plan|where|ou`),
      some(raw`partner center|espace partenaires|questions?|problems?|problemes?|support`),
      none(oneOf(['aws', 'google', 'oracle'])),
    ),
    all(
      some('csp'),
      some(raw`invoices?|billing|factures?|facturation`),
      some(raw`help with|problem|problems|question|aide|probleme`),
      none(raw`tickets?|incidents?|${counted}`),
    ),
  ),
];
