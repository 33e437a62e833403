import { all, none, point, some } from './asked-point.js';
import { raw, wholeWords } from './wordings.js';
import { activating, counted, ids, onPremises } from './trade-words.js';
import type { Pattern } from './wordings.js';

/** Points of incidents and their number; the first that fits. */
export const COUNT_POINTS: readonly Pattern[] = [
  point(
    'crossed-benefits',
    ...[
      [
        raw`(?:${onPremises}) (?:incidents?|tickets?|support|cases?)|product support|support produit`,
        raw`(?:incidents?|tickets?) sur site`,
        raw`azure|microsoft 365|office 365|power bi|exchange online|intune`,
      ],
      [
        raw`signature|cloud (?:incidents?|tickets?|support|cases?)`,
        raw`incidents? cloud`,
        raw`windows server|sql server|exchange server|sharepoint server|(?:${onPremises})(?! support)`,
      ],
    ].map(([a = '', b = '', other = '']) =>
      all(
        raw`(?= ?(?:can|could|does|do|is|are|may|will|peut|peux|puis|est|le|la|les|nos|mes|microsoft|signature|and|et)\b)`,
        some(a, b),
        some(other),
        some(
          raw`use|used|covers?|spend|apply|applies|valid|works?|utilis\w*|couvr\w*|couvert|servir|sert|valables?|marche`,
        ),
        none(
          counted,
          raw`vms?|virtual machines?|machines? virtuelles?`,
          raw`how|comment|where|ou|or|which|quel\w*|error|erreur|difference|customers?|clients?|action pack|maps`,
        ),
      ),
    ),
  ),
  point(
    'do-not-submit',
    all(
      some(
        raw`submit\w*|complet\w+|finish\w*|send|click\w*|valid(?:er|e|ons)|envoy\w+|cliquer|clique|terminer|jusqu au bout`,
      ),
      some(
        raw`by accident|accidentally|by mistake|should|have to|need to|par (?:erreur|accident|megarde)|sans faire expres|dois|doit|faut|au bout`,
      ),
      some(
        raw`windows 1[01]|dummy|fictive|bouton creer|create button|solde|compteur|incidents? restants?|to see (?:the|how)`,
      ),
      none(raw`activ\w+|customers?|clients?`),
    ),
  ),
  point(
    'who-has-signature',
    all(
      some('signature'),
      some(
        raw`who (?:has|have|gets|is entitled)|which memberships?|(?:everyone|everybody|all (?:the )?(?:members|partners|memberships)) (?:has|have|gets?|includ\w+)`,
        raw`tous les (?:membres|partenaires) (?:ont|beneficient)|tout le monde a|toutes les adhesions|qui (?:a|n a|ont|a droit|y a droit)|quelles? (?:adhesions?|offres?)`,
      ),
      some(raw`has|have|gets?|includ\w+|entitled|ont|a|droit|inclus\w*|comprise?|beneficie\w*`),
      none(counted, activating, raw`see|voir|voit|portals?|portails?|${ids}`),
    ),
    raw`^ ?(?:(?:what (?:is|s)|tell me about|explain) (?:the )?signature(?: (?:cloud )?support)?|signature(?: cloud support)? (?:c est quoi|what is (?:it|that)))(?: exactly| exactement)? ?$`,
    raw`^ ?(?:c est quoi|qu est ce que?(?: c est que?)?) (?:le |la |l |avantage )*(?:support )?signature(?: cloud support)? ?$`,
  ),
  point(
    'dummy-data',
    all(
      some(raw`(?:real|actual|vrai\w*|veritable) (?:tickets?|requests?|cases?|demandes?|incidents?)`),
      some(raw`create\w*|open\w*|cree\w*|creer|ouvr\w*`),
      some(
        raw`left|remain\w*|count|check|look\w*|number|see how many|reste\w*|restants?|voir combien|nombre|solde|windows 1[01]|form\w*`,
      ),
      none(raw`activat\w+|activer|customers?|clients?`),
    ),
    all(
      some(
        raw`(?:dummy|fake|made up|invented|bogus|test) (?:data|information|info|details|values)`,
        raw`(?:donnees?|infos?|informations?) (?:de )?(?:bidons?|fictives?|fausses|test|inventees?)`,
        raw`fausses (?:donnees|infos|informations)`,
      ),
      some(
        raw`problem\w*|probleme\w*|matter|grave|ok|okay|sent|send|envoy\w+|harm|trouble|genant|effacer|delete|supprimer|embete\w*|allowed|microsoft`,
      ),
    ),
  ),
  point(
    'expired-unused',
    all(
      some(
        raw`(?:contracts?|contrats?|plans?|agreement)(?: \w+){0,3} (?:expired|expiree?|echu|perime|is over)`,
      ),
      some(raw`left|remaining|unused|still have|reste|restent|restants?`),
      some(raw`incidents?|tickets?|cases?|them`),
      some(raw`use|utiliser|open|ouvrir|can|peut|spend|consommer`),
      none(raw`error|erreur|associated|associe`, counted),
    ),
    all(
      some(raw`membership|adhesion|silver|gold|action pack|maps`),
      some(raw`expired|expire|lapsed|ended|cancelled|canceled|expiree?|echue?|resiliee?|pris fin`),
      some(raw`still|encore|toujours`),
      some(ids),
      some(raw`use|work|utiliser|marchent|valables?|valid`),
      none(raw`error|erreur`, counted),
    ),
  ),
  point(
    'unlimited-not-used-up',
    all(
      some(raw`unlimited|illimite\w*`),
      some(raw`used? (?:it |them )?up|run out|ran out|exhausted|epuise\w*`),
      none(counted, raw`associated|associe\w*|lie`),
    ),
  ),
  point(
    'hybrid',
    all(
      some(raw`hybrid\w*`),
      some(raw`mean\w*|what is|what s|what does|stands? for|veut dire|signifie\w*|c est quoi|qu est ce`),
      none(raw`sharepoint|exchange|azure arc|deploy\w*`),
    ),
  ),
  point(
    'per-membership',
    all(
      some(raw`incidents?|tickets?|cases?|20|15|10`),
      some(
        raw`(?:each|every|per) (?:employee|user|person|engineer|technician|head|seat)`,
        raw`par (?:personne|employe\w*|utilisateur\w*|collaborateur\w*|tete|technicien\w*|salarie\w*)`,
        raw`chaque (?:employe\w*|utilisateur\w*|collaborateur\w*|technicien\w*|personne|salarie\w*)`,
      ),
      none(ids, activating, raw`licen\w*|prix|price|cost\w*|coute\w*|rights?|droits?`),
    ),
  ),
  point(
    'unlimited-really',
    all(
      some(raw`unlimited|illimite\w*`),
      some(
        raw`really|truly|vraiment|reellement|plafond|ceiling|caps?|fair use|catch|piege|limit|limits|une limite`,
      ),
      none(counted, raw`presales?|pre sales|prevente|avant vente|${onPremises}`),
    ),
  ),
  point('why-probe', all(some('why|pourquoi'), some(raw`windows 1[01]|win ?1[01]`), none('error|erreur'))),
  point(
    'looking-costs-nothing',
    all(
      some(
        raw`(?:lose|cost|costs|use up|uses up|using up|burn|consume\w*|consomm\w*|coute\w*|perd\w*|decompt\w*) (?:\w+ )?(?:incidents?|tickets?)`,
      ),
      some(raw`check\w*|see|look\w*|view|voir|verifi\w*|consult\w*|regard\w*`),
      some(raw`count|balance|remaining|left|number|solde|restants?|nombre|reste|dispo\w*`),
      none(counted, 'phone|tpd'),
    ),
    all(
      some(raw`start\w*|begin\w*|open\w*|commenc\w+|creer|faire|create|creating`),
      some(raw`windows 1[01]|dummy|fictive?s?|bidon`),
      some(raw`costs?|use up|uses up|lose|coute\w*|consomm\w+|perd\w*|decompt\w+`),
      none(counted),
    ),
  ),
  point(
    'count-step',
    all(
      some(raw`(?:which|what) (?:step|page|screen)`, raw`quelle (?:etape|page)`),
      some(raw`incidents?|count|counter|number|nombre|solde|compteur|remaining`),
      some(raw`shows?|shown|appears?|come\w*|displayed|affiche\w*|apparait|voit|see`),
    ),
  ),
  point(
    'count-updates',
    all(
      some(
        raw`updated?|updates|refresh\w*|changes?|deducted|goes down|met a jour|mis a jour|mise a jour|actualis\w*|decompte\w*`,
      ),
      some(raw`when|quand|moment|opened|closed|ouverture|fermeture`),
      some(raw`count|counter|remaining|balance|solde|compteur|incidents? restants?`),
    ),
  ),
  point(
    'what-is-incident',
    wholeWords([
      raw`what (?:counts as|is considered|is|s) (?:an|one|a single) (?:support )?(?:incident|case)(?! (?:cost|worth))`,
      raw`definition (?:of|d) (?:an |un )?incident`,
      raw`(?:c est quoi|qu est ce qu) un (?:incident|ticket)`,
      raw`un (?:incident|ticket) c est quoi`,
      raw`qu est ce qui compte comme un`,
    ]),
    all(
      some(raw`two|2|3|three|several|plusieurs|deux|trois|multiple`),
      some(raw`problems?|problemes?|probems?|issues?|questions?|soucis`),
      some(
        raw`(?:one|same|single|un|meme|mon) (?:support )?(?:tickets?|incidents?|demande|calls?|request|case|dossier)`,
      ),
      some(raw`count\w*|costs?|how many|comptent?|consomment?|coutent?|combien|incidents`),
    ),
  ),
  point(
    'single-incident-account',
    raw`^ ?(?:(?:ok|and|or|so|et|ou|sinon|alors) )*(?:a l unite|(?:by the|per) (?:piece|unit)|(?:buying )?(?:single|individual) incidents?|incidents? a l unite)(?: then| alors)? ?$`,
    all(
      some(raw`buy|buying|purchase|purchasing|acheter|achat`),
      some(
        raw`(?:an? )?(?:single|one) (?:\w+ )?(?:incident|ticket|case)|one (?:incident|ticket|case) only|(?:incidents?|tickets?|cases?) (?:singly|one by one|individually)`,
        raw`un (?:seul|unique) (?:incident|ticket|billet)|(?:incidents?|tickets?) a l unite|un (?:incident|ticket) (?:seulement|isole|supplementaire)`,
      ),
      some(raw`can|could|may|is it possible|possible|peu\w+|puis|est ce`),
      none(counted, raw`price|cost|how much|combien|prix|expired?|azure`),
    ),
    all(
      some(raw`buy|buying|purchase|pay|acheter|achat|payer|paie|paye`),
      some(raw`incidents?|tickets?|cases?`),
      some(raw`accounts?|login|comptes?|msa|gmail|option`),
      none(counted),
    ),
  ),
];
