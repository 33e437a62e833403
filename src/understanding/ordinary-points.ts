import { all, none, point, some } from './asked-point.js';
import { activating, counted, elsewhere, ids, opening, otherKeys } from './trade-words.js';
import { PERSON_POINTS } from './person-points.js';
import { PLAN_POINTS } from './plan-points.js';
import { raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const trouble = raw`error|erreur|associated|associee?s?|authori[sz]ed|${elsewhere}`;
const called = raw`(?:phone )?calls?|appels?|coups? de (?:fil|telephone)|telephone|rappel\w*|appelle\w*`;
const level = raw`silver|gold|action packs?|maps|argent`;
const showing = raw`see|get|have|receive|appear\w*|show\w*|displayed|visible|voir|vois|voit|avoir|ai|aurai|affich\w+|apparai\w+|arriv\w+`;
const unlimited = raw`unlimited|illimite\w*`;
const deduct = raw`(?:uses?|using|used?|takes?|burns?|eats?|costs?|spends?|consumes?|counts? as|lose|deducts?) (?:(?:up|me|us|off|one|any|an?|of|my|our) ){0,4}(?:incidents?|tickets?|cases?)|(?:consomm\w+|decompt\w+|coute\w*|perd\w*|utilis\w+|compte\w*|bouff\w+|prend\w*) (?:(?:me|nous|moi|comme|pour|de|sur|un|une|mes|nos|des) ){0,3}(?:incidents?|tickets?)|(?:incident|ticket) (?:\w+ ){0,2}(?:used up|deducted|decompte|consomme)|decompte\w*`;
const probing = raw`balance|check\w*|look\w*|see how many|dummy|fake|windows 1[01]|verifi\w+|consult\w+|solde|fausse?s?|bidon|fictive?s?|regard\w+`;
const tpd = raw`tpd|pre ?sales?|advisory|avant vente|prevente|conseil partenaire`;
const starting = raw`where (?:do|should|to|can|must) (?:i |we )?(?:start|begin)|how (?:do|should|to|can) (?:i |we )?(?:start|begin|proceed)|(?:par|d) (?:ou|quoi) (?:on |je |nous )?(?:commenc\w+|demarr\w+)|comment (?:on |je |nous )?(?:commenc\w+|demarr\w+|proced\w+)|where to begin|how to start`;

/** What ordinary people ask of roles, numbers, requests and plans; the first that fits. */
export const ORDINARY_POINTS: readonly Pattern[] = [
  ...PERSON_POINTS,
  ...PLAN_POINTS,
  // What an incident is
  point(
    'what-is-incident',
    all(
      some(called),
      some(raw`incidents?|tickets?|cases?`),
      some(
        raw`count\w*|equals?|is|one|1|means?|mean|second|2|another|per|compte\w*|fait|font|egale?|est|un|par|autre|deux`,
      ),
      raw`(?=.*\b(?:one|1|an?|every|each|per|same|un|une|chaque|par|plusieurs|meme|second|2|deux) (?:\w+ ){0,3}(?:incidents?|tickets?|cases?|problem\w*|${called})\b)`,
      none(
        trouble,
        activating,
        ids,
        raw`number|numero|who|qui|where|ou|(?:${counted}) (?:\w+ )?(?:do|left|reste)|left|reste\w*|open|ouvrir|log|customers?|clients?|can i|puis je|peut on|how can|comment on appelle|s appelle\w*|called|tam|someone|back|when|quand|sla|response`,
      ),
    ),
    raw`^ ?(?:(?:so|and|is|does|donc|et|alors|c est|est ce que) )*(?:one|1|a|un|chaque|every) (?:ticket|request|case|demande|problem|probleme) (?:(?:is|equals?|c est|egale?|fait|compte|counts?|as|pour|comme) ){0,2}(?:one|1|an|un) incidents? ?$`,
  ),
  // Sums
  point(
    'two-numbers',
    all(
      raw`(?=.*\b(?:5|10|15|20) (?:(?:plus|and|et) )?(?:5|10|15|20) (?:\w+ ){0,3}(?:15|20|25|30|35)\b)`,
      some(level),
      raw`(?!.*\b(?:${level})\b.*\b(?:${level})\b)`,
      none(raw`competenc\w*|left|reste\w*`),
    ),
  ),
  point(
    'unlimited-who',
    all(
      some(unlimited),
      some(
        raw`who (?:\w+ )?(?:gets?|has|have|is entitled|receives?)|for whom|which (?:members?|memberships?|partners?|levels?) (?:\w+ )?(?:gets?|has|have)|pour qui|qui (?:y )?(?:a|ont|recoit|beneficie|obtient|dispose)|quels? (?:membres?|partenaires?|adhesions?|niveaux?)`,
      ),
      none(trouble, tpd, counted, raw`plan|expired?|presales?|phone|internet`),
    ),
  ),
  // The look at the number
  point(
    'looking-costs-nothing',
    all(
      some(deduct),
      some(probing),
      none(
        trouble,
        activating,
        counted,
        raw`phone|tpd|customers?|clients?|hours|heures|renew\w*|competenc\w*`,
      ),
    ),
  ),
  point(
    'probe-then',
    all(
      some(raw`windows 1[01]|win ?1[01]`),
      some(raw`pick\w*|select\w*|choose|chose|chosen|choisi\w*|selectionn\w+|took|take|prends|pris`),
      some(
        raw`then what|and then|now what|what now|what next|next|et apres|et ensuite|ensuite|puis quoi|et maintenant|apres`,
      ),
      none(trouble, raw`why|pourquoi|cover\w*|couvr\w*|install\w*`),
    ),
  ),
  point(
    'lcs-no-count',
    all(
      some('lcs|lifecycle services'),
      some(
        raw`incidents?|tickets?|count|number|balance|remaining|left|nombre|solde|compteur|restants?|reste`,
      ),
      some(
        raw`shows?|showing|see|display\w*|find|not|doesn ?t|does|tell\w*|affich\w+|voi[rst]|montre\w*|pas|trouve\w*|indique\w*`,
      ),
      none(trouble, activating, ids, opening),
    ),
  ),
  point(
    'unlimited-not-shown',
    all(
      some(
        raw`(?:we|i) (?:are|re|have|ve|get|got) (?:\w+ )?unlimited|with unlimited|(?:nous sommes|on est|on a|nous avons) (?:\w+ ){0,3}illimite\w*|en illimite|incidents? illimites`,
      ),
      some(
        raw`(?:plan|contract|contrat|azure) (?:\w+ ){0,3}(?:not|doesn ?t|don ?t|isn ?t|pas|plus|missing|gone|disappeared|hidden|disparu|masque|invisible)|(?:not|doesn ?t|don ?t|can ?t|pas|plus) (?:\w+ ){0,3}(?:plan|contract|contrat)`,
      ),
      none(trouble, raw`used? (?:it )?up|run out|epuise\w*`),
    ),
  ),
  point(
    'level-not-listed',
    all(
      some(
        raw`(?:shows?|lists?|see|sees|displays?|says|get) (?:(?:me|us|up) )?(?:only|just)|only (?:shows?|lists?|see|displays?)|(?:affiche|montre|vois|voit|voyons|dit|propose|y a) (?:\w+ )?(?:que|qu|seulement|uniquement|juste)`,
      ),
      some(raw`benefits?|page|partner center|avantages?|espace partenaires`),
      raw`(?=.*\b(?:${level})\b.*\b(?:but|though|although|yet|mais|alors|pourtant|or)\b.*\b(?:we|i|our|on|nous|je|notre)\b.*\b(?:${level})\b)`,
      none(trouble, counted, raw`azure|incidents?|tickets?|ids?`),
    ),
  ),
  // Activation and the page
  point(
    'ids-not-yet',
    all(
      some(
        raw`how (?:long|soon|many (?:days|hours))|when (?:will|do|does|can|should)|(?:au bout de )?combien de (?:temps|jours|heures)|quand|sous combien|quel delai`,
      ),
      some(raw`${activating}|activated|active|activate`),
      some(raw`access ids?|contract ids?|ids?|identifiants?`),
      some(showing),
      none(
        trouble,
        raw`expir\w*|valid\w*|renew\w*|renouvel\w*|each|every time|again|needed|necessaires?|demandes?|enter|saisir`,
      ),
    ),
  ),
  point(
    'other-one-too',
    all(
      raw`(?=.*\b(?:must|need|have to|should|do i|do we|is it|dois|doit|faut|devons|necessaire|obligatoire|est ce que)\b)`,
      raw`(?=.*\b(?:activate|activating|activation|activer) (?:(?:the|also|too|as|well|la|le|l|aussi|egalement|my|our|notre) ){0,2}(?:other|second|signature|product support|cloud|autre|deuxieme|support produit|support cloud)\b)`,
      none(
        trouble,
        ids,
        otherKeys,
        raw`first|d abord|avant|before|which|quel\w*|why|pourquoi|who|qui|button|bouton`,
      ),
    ),
  ),
  point(
    'benefits-page',
    all(
      some(
        raw`(?:technical )?benefits? (?:page|link|site|url|section)|page (?:of|for|with) (?:the |our )?benefits?|(?:link|url|address) (?:to|for|of) (?:the |our |my )?(?:partner center |technical |support )*benefits?`,
        raw`(?:page|lien|adresse|url|rubrique) (?:(?:de|des|du|d|vers|la|les|nos|mes|pour|page) ){0,4}avantages?`,
      ),
      some(
        raw`where|link|url|address|send|show me|open|find|get to|ou|lien|adresse|donne\w*|envoy\w+|trouv\w+|acced\w+`,
      ),
      none(
        trouble,
        ids,
        activating,
        counted,
        raw`not|no|isn t|doesn t|can t|cannot|pas|plus|empty|vide|blank|blanche|missing|gone|moved|only|que|remaining|left|reste\w*|link support benefits|lier les avantages|other benefits|autres avantages|tpd|presales|menu|tab|onglet`,
      ),
    ),
  ),
  point(
    'buy-first',
    all(
      some(
        raw`(?:have to|need to|must|should|do (?:i|we)) (?:\w+ ){0,2}(?:buy|purchase) (?:some ?thing|somthing|any ?thing|a plan|a support plan|support|it|more)|(?:faut(?: il)?|dois|doit|devons|besoin d) (?:je |on |nous )?(?:acheter|prendre|souscrire) (?:quelque chose|quelquechose|un plan|un support|autre chose|en plus)`,
      ),
      some(raw`support|benefits?|avantages?|tickets?|incidents?|help|aide`),
      none(
        trouble,
        ids,
        counted,
        raw`how|comment|where|ou|left|reste\w*|more|used|(?:deja|tou[ts]) utilise\w*|expired?|plus|epuise\w*|action pack|maps|azure|cloud|365|premier|advanced|avance|after|apres|renew\w*`,
      ),
    ),
  ),
  point(
    'entitled-begin',
    all(
      some(raw`support|incidents?|tickets?|benefits?|avantages?`),
      some(
        raw`never used|not used|haven t used|jamais (?:\w+ ){0,2}(?:utilise\w*|servi|employe\w*)|entitled|y avons droit|y a droit|avons nous droit|avons droit`,
      ),
      some(starting),
      none(trouble, counted, raw`azure|renew\w*|left`),
    ),
  ),
];
