import { all, none, point, some } from './asked-point.js';
import { activating, counted, elsewhere, ids, opening, requests } from './trade-words.js';
import { oneOf, raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const firm = raw`tout le monde|n importe qui|n importe quel \w+|chacun|quiconque|any ?one|any ?body|every ?one|every ?body`;
const staff = oneOf([
  raw`employees?|users?|engineers?|technicians?|interns?|apprentices?|trainees?|staff|members? of (?:our|the) (?:team|staff)|team members?`,
  raw`employe\w*|utilisat\w+|ingenieurs?|technicien\w*|stagiaires?|alternante?s?|apprentie?s?|salarie\w*|collaborat\w+`,
]);
const colleague = oneOf([
  raw`coll?eagues?|collegues?|co ?workers?|team ?mates?|(?:new )?(?:engineer|technician|employee|hire|guy)`,
  raw`(?:nouveau |nouvelle |nouvel )?(?:collaborat\w+|technicien\w*|employee?|ingenieur|stagiaire|alternante?|arrivante?)`,
]);
const customers = raw`customers?|clients?`;
const own = oneOf([
  raw`ourselves|internal(?:ly)?|in house|our (?:own )?(?:it|company|firm|servers?|systems?|environment|business)|our own \w+|own (?:company|firm|use|servers?|it)|for us`,
  raw`nous memes?|pour nous|en interne|internes?|nos propres \w+|notre propre \w+|notre (?:informatique|societe|entreprise|boite|parc)|soi`,
]);
const trouble = raw`error|erreur|message|not authori[sz]ed|denied|refuse\w*|associated|associe\w*|${elsewhere}`;
const wayAsked = raw`where|ou|how|comment`;
const cloudOnes = oneOf([
  raw`azure(?: ad)?|cloud|microsoft 365|m365|o365|office 365|dynamics 365|teams|intune|exchange online|sharepoint online|power bi|power \w+|entra|defender`,
]);
const free = raw`free(?: of charge)?|for free|gratuite?s?|gratos|gratis|at no (?:extra )?(?:cost|charge)|sans frais|sans supplement`;
const sold = raw`premier|advanced|avance|asfp|psfp|presales?|pre sales|prevente|tpd|trial|licen\w*|refund\w*|rembours\w*|visual studio|msdn|single|unite`;

/** Not what a look costs in incidents, nor what another plan costs. */
const ofOpening = raw`^(?!.*\b(?:${elsewhere}|csp|plans?|check\w*|look\w*|submit\w*|form|dummy|windows|premier|advanced|presales|tpd|hours|heures|single|${activating}|cost (?:us |me )?(?:(?:an?|one|any|our) )?(?:incidents?|tickets?|cases?))\b)`;

/** Who may open requests, for whom they are, and whether they cost anything; the first that fits. */
export const SHARING_POINTS: readonly Pattern[] = [
  point(
    'without-role-sees',
    all(
      some(ids),
      some(raw`see|view|look at|read|access to|voir|vois|consulter|lire|regarder`),
      some(
        raw`(?:not|no|isn t|am not|m not|without being) (?:(?:an?|the|global|mpn|partner) )*admin\w*|without (?:any |an? )?(?:admin )?(?:role|rights)|(?:no|any) role`,
        raw`(?:sans|pas) (?:etre )?(?:(?:un|une|l) )?admin\w*|sans (?:aucun )?(?:role|droits?)|aucun role|pas de role`,
      ),
      some(raw`can|could|may|do|peux?|puis|est ce|pouvoir`),
      none(activating, raw`can t|cannot|not see|t see|pas voir|vois pas|${wayAsked}`, trouble),
    ),
  ),
  // Of a colleague: what is needed, or whether it is allowed.
  point(
    'colleague-opens',
    all(
      some(colleague),
      some(opening, raw`use|utiliser|se servir`),
      some(requests),
      some(
        raw`what (?:does|do|must|should|would|will) (?:he|she|they|(?:\w+ ){0,3})(?:need|have)|needs? what|what (?:is|s) (?:needed|required)|how (?:can|does|do|should)`,
        raw`besoin de quoi|de quoi a|(?:il|elle|lui) (?:lui )?faut(?: il)? quoi|que lui faut|qu est ce qu il (?:lui )?faut|que doit|comment`,
      ),
      none(activating, customers, trouble, raw`azure|csp|gone|left|parti\w*|quitte\w*|${counted}`),
    ),
  ),
  point(
    'colleague-uses',
    all(
      some(colleague),
      some(raw`use|open|create|log|raise|utilis\w+|se servir|ouvrir|creer|profiter`),
      some(raw`(?:our|my|these|those|the|same|nos|mes|ces|les|des|un) (?:partner )?(?:${requests})`),
      some(raw`can|could|may|allowed|right|entitled|peu\w+|puis|droit|autorise\w*`),
      none(
        activating,
        ids,
        customers,
        trouble,
        raw`${wayAsked}|only|seule?s?|gone|left|parti\w*|sans|without|roles?|${counted}`,
      ),
    ),
    all(
      some(colleague),
      raw`(?=.* (?:peut|peuvent) (?:il |elle |ils |elles )?(?:aussi |egalement )?(?:utiliser|se servir de) (?:nos|mes|les) (?:${requests})(?: aussi| egalement)?\b)`,
      none(activating, ids, customers, trouble),
    ),
  ),
  point(
    'no-role-to-open',
    all(
      some(
        raw`(?:only|just|reserved (?:to|for)|seuls?|uniquement|reserve\w* aux?|que les) (?:(?:the|les|des|l) )*admin\w*`,
        raw`(?:must|need|have|has) (?:\w+ ){0,2}(?:be )?(?:an? )?admin\w*`,
        raw`faut(?: il)? etre (?:un )?admin\w*`,
      ),
      some(opening),
      some(requests),
      none(activating, ids, customers, trouble, 'csp', raw`any ?one|any user|admin agents?`),
    ),
  ),
  point(
    'anyone-opens',
    all(
      raw`(?= ?(?:(?:and|et|ok|so|alors|hi|hello|bonjour) )*(?:can|could|may|are|is|do|does|will|est ce|peu\w*|tout|tous|toutes|n importe|chacun|un|une|le|la|les|l|nos|mes)\b)`,
      some(
        firm,
        raw`(?:any|all|every|each|other|normal|standard|ordinary|simple|tous les|toutes les|tous nos|chaque|n importe quel) (?:\w+ ){0,2}${staff}`,
        raw`${staff} (?:standard|normal|ordinaire|lambda|simple|sans (?:aucun )?(?:role|droits?))`,
        raw`(?:without|sans) (?:any |an? |aucun )?(?:\w+ )?(?:role|roles|droits? d admin\w*)`,
      ),
      some(opening),
      some(requests),
      some(raw`can|could|may|allowed|right|entitled|peu\w+|droit|autorise\w*|possible|able`),
      none(
        activating,
        ids,
        customers,
        trouble,
        raw`csp|${wayAsked}|on ?prem\w*|sur site|windows|sql|exchange|sharepoint|${counted}`,
      ),
    ),
  ),
  point(
    'who-may-open',
    raw`^ ?(?:(?:and|et|ok|so|alors|hi|hello|bonjour) )*(?:who|qui|which (?:users?|people)|quels? utilisateurs?) ` +
      raw`(?:\w+ ){0,6}(?:${opening}) (?:(?!on |onprem|sur |windows |sql |exchange |sharepoint |customer|client)\w+ ){0,4}(?:${requests})(?: (?:in azure|for azure|dans azure|pour azure|here|in our (?:company|firm)|chez nous|dans la societe|de support|de support technique))? ?$`,
  ),
  // For customers, or for oneself
  point(
    'own-tenant',
    all(
      some(raw`(?:our|my|notre|mon) (?:own |propre )(?:\w+ )?(?:tenant|locataire)`),
      some(raw`support|${requests}|cover\w*|couvr\w*|couvert\w*`),
      some(raw`can|could|may|do|does|is|peu\w+|puis|est ce|droit`),
      none(wayAsked, trouble, counted),
    ),
  ),
  point(
    'customer-or-own',
    all(
      some(requests, raw`benefits?|avantages?|supports?`),
      some(customers),
      some(own),
      some(raw`or|ou|and|et|just|only`),
      some(
        raw`can|could|may|are|is|does|for|meant|allowed|use|used|peu\w+|puis|pour|droit|serv\w+|utilis\w+|valent|vaut`,
      ),
      none(
        trouble,
        ids,
        activating,
        raw`where|how|comment|azure|csp|portal|portail|${counted}|tenants?|locataires?|left|reste\w*|action pack|role|available|disponibles?|shows?|select`,
      ),
    ),
    all(
      some(requests),
      some(
        raw`use|used|using|spend|spent|utilis\w+|consomm\w+|serv\w+|apply|applies|allowed to (?:open|create|log|raise)|droit d (?:ouvrir|utiliser)`,
      ),
      some(
        raw`(?:for|on|pour|chez) (?:(?:an?|my|our|the|un|une|mes|nos|le compte d un|mon|des|les|other|end) )*(?:${customers})`,
        raw`(?:${customers}) (?:s )?(?:servers?|systems?|machines?|serveurs?)`,
      ),
      some(raw`can|could|may|are we|am i|is it|allowed|peu\w+|puis|droit|possible|est ce|a t on`),
      none(
        trouble,
        ids,
        activating,
        raw`where|how|comment|azure|csp|cloud|365|intune|portal|portail|${counted}|left|reste\w*|indirect\w*|role|gdap|admin agents?|who|qui|which|quel\w*|action pack|available|disponibles?|shows?|select`,
      ),
    ),
    all(
      some(requests, raw`support`),
      some(raw`use|used|using|spend|utilis\w+|consomm\w+|serv\w+`),
      none(raw`never|jamais|y avons droit|entitled`),
      some(own),
      some(raw`can|could|may|are we|am i|allowed|peu\w+|puis|droit|possible|est ce|a t on`),
      none(
        trouble,
        ids,
        activating,
        raw`where|how|comment|azure|csp|cloud|365|tenants?|locataires?|subscriptions?|abonnements?|portal|portail|${counted}|left|reste\w*|action pack`,
      ),
    ),
    raw`\bdoes it matter (?:whether|if|whose) (?:\w+ ){0,5}(?:server|system|machine|product)s? (?:\w+ ){0,3}(?:customer|client|ours?)`,
    raw`\b(?:server|system|machine)s? (?:belongs?|is owned) (?:to|by) (?:an?|the|our|my) (?:customer|client)\b(?=.*\b(?:matter|allowed|ok|okay|can)\b)|\bdoes it matter\b.{0,40}\bbelongs? to (?:an?|the|our|my) (?:customer|client)\b`,
  ),
  // Whether they cost anything
  point(
    'pay-per-ticket',
    raw`${ofOpening} ?(?:(?:and|et|ok|so|alors|mais|but) )*(?:do|does|will|would|must|should|shall|are|is) (?:we|i|they|you|one|it|each|every|an?|the|tickets?|requests?|incidents?|opening) (?:\w+ ){0,5}(?:pay|charged?|billed|invoiced|cost)(?: (?:us|me|anything|money|something|extra|more|per|for|by|the|an?|each|every|a fee|to)){0,4}(?: (?:to )?(?:open|create|log|raise|opening|an?|the|each|every|our|one|azure|cloud)){0,4}(?: (?:${requests}))?(?: (?:as|we) .{0,40})? ?$`,
    raw`${ofOpening} ?(?:(?:et|alors|mais|ok) )*(?:est ce (?:que |qu )?)?(?:(?:doit|doi[st]|faut|va|vais|devons) (?:on|nous|il|je|t on)?|(?:on|nous|je|il) (?:doit|doi[st]|faut|va|vais|devons)|c est|ca) ?(?:\w+ ){0,2}(?:payer|payants?|facture\w*) (?:\w+ ){0,3}(?:${requests}) ?$`,
    raw`${ofOpening} ?(?:(?:et|alors|mais|ok) )*(?:est ce (?:que |qu )?)?(?:les |un |nos |chaque |l |ouvrir un |l ouverture d un )*(?:${requests}) (?:\w+ ){0,3}(?:payante?s?|facture\w*) ?$`,
  ),
  point(
    'incidents-included',
    all(
      some(requests, raw`(?:technical |cloud |azure )?support`),
      some(
        raw`incidents?|support|partners?|partenaires?|gold|silver|action pack|maps|membership|adhesion`,
        raw`(?:our|the|these|les|nos|ces|azure|cloud) (?:\w+ )?(?:${requests})`,
      ),
      some(free),
      // Action Pack and the cloud is a question of its own.
      raw`(?!.*\b(?:action pack|maps)\b.*\b${cloudOnes}\b)(?!.*\b${cloudOnes}\b.*\b(?:action pack|maps)\b)`,
      some(raw`are|is|do|does|get|can|est|sont|est ce|avons|a|c est`),
      none(
        sold,
        trouble,
        ids,
        raw`how|comment|where|more|plus d|extra|supplementaires?|left|reste\w*|option|switch|turn|what do i do|trial|plans?|${counted}`,
      ),
    ),
    all(
      some('support'),
      raw`(?=.*\b(?:is|are|est(?: il| elle)?|est ce que) (?:\w+ ){0,6}(?:included|part of|comprise?|inclus\w*)\b|.*\bsupport (?:technique )?(?:est(?: il)? )?(?:bien )?(?:inclus|compris)\b)`,
      some(raw`membership|adhesion|action pack|maps|silver|gold`),
      none(
        sold,
        raw`signature|premier|${cloudOnes}|product support|support produit|${counted}|not|pas|where|switch|how|comment`,
      ),
    ),
  ),
  point(
    'cloud-included',
    all(
      raw`(?= ?(?:(?:and|et|ok|so|alors|hi|hello|bonjour) )*(?:do|does|is|are|has|have|est|le|la|les|l|on|gold|silver|un|en|avec|nous)\b)`,
      some('gold|silver'),
      some(cloudOnes),
      some(raw`support|${requests}`),
      some(
        raw`included?|get|gets|come with|comes with|part of|entitled|has|have|includes?|inclus\w*|comprise?s?|comprend|droit au?x?|beneficie\w*`,
      ),
      none(
        sold,
        trouble,
        ids,
        activating,
        raw`where|how|comment|ou|portal|portail|limited|unlimited|illimite\w*|${counted}|left|reste\w*|action pack|maps|not|no|pas|non|on ?prem\w*|sur site|5|10|15|20|competenc\w*|security|platform|datacenter|data|csp|or|what|which|quel\w*|expired?|plan|show\w*|vm|customers?|clients?`,
      ),
    ),
  ),
  point(
    'csp-activates',
    all(
      some(activating),
      some(raw`(?:account|compte) (?:\w+ ){0,2}csp|csp (?:account|one|compte)`),
      some(raw`can|could|may|peux|peut|puis|possible`),
      none(ids, raw`admin\w*|agents?|error|erreur|message|only|seul\w*|uniquement|que csp|how|comment`),
    ),
  ),
];
