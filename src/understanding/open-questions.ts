import type { OpenQuestion, Situation } from '../rules/index.js';
import { COUNTED } from './asked-patterns.js';

const tickets =
  '(?:incidents?|tickets?|billets?|cases?|cas|requests?|demandes?|quotas?|packs?|supports?|avantages|benefits|entitlements?)';
const unused =
  '(?:unused|remaining|leftover|left over|non utilises?|inutilises?|restants?|pas utilises?|qui restent)';

const eachPlace =
  '\\b(?:(?:each|every|per|par|chaque|all our|toutes nos|tous nos|between|among|entre) (?:\\w+ ){0,2}(?:offices?|branch(?:es)?|locations?|subsidiar(?:y|ies)|countr(?:y|ies)|agences?|filiales?|bureaux?|pays|implantations?|etablissements?))\\b';
const change =
  '\\b(?:merg(?:e|ed|er|ers|es|ing)|acqui(?:red|sition|ring)|takeover|taken over|bought (?:out|by|another)|fusion(?:n\\w*)?|rachat|rachetes?|rachetee?s?|racheter|absorb\\w*)\\b';
const becomes = `\\b(?:happens?|keep|kept|transfer\\w*|moved?|lose|lost|become of|gard\\w+|conserv\\w+|devien\\w+|devenir|transfer\\w*|perd\\w*) (?:\\w+ ){0,5}(?:${tickets}|ids?|contracts?|contrats?|identifiants?)\\b`;

/** Questions that people ask and that the source does not answer; on folded words joined by blanks. */
const OPEN: readonly (readonly [OpenQuestion, RegExp])[] = [
  [
    'renewal-carry-over',
    new RegExp(
      [
        `\\b${tickets} (?:\\w+ ){0,8}(?:rolls?|rolled|carry|carries|carried|rolling|carrying) ?over\\b`,
        `\\b(?:rolls?|rolled|carry|carries|carried|rolling|carrying) ?over (?:\\w+ ){0,4}${tickets}`,
        `\\b${unused} ${tickets} (?:\\w+ ){0,5}(?:next year|renew\\w*|lost|expire|perdus?|reportes?|annee prochaine|renouvell\\w*)`,
        `\\b(?:report(?:es?|er|ent|ables?)|se reportent|cumul(?:es?|er|ent|ables?)|perdus?|perd) (?:\\w+ ){0,4}(?:annee (?:prochaine|suivante|d apres)|renouvellement)`,
        `\\b(?:reset|resets|refill|refilled|back to zero|topped up|remis a zero|remise a zero|remet(?:tent)? a zero|repart(?:ent)? a zero|reinitialis\\w+) (?:\\w+ ){0,5}(?:renew\\w*|anniversary|each year|every year|new year|renouvell\\w*|anniversaire|chaque annee|tous les ans)`,
        `\\b(?:when|do|does|will|are|is) (?:it|they|these|those|${tickets}|the (?:count|counter|balance)) (?:\\w+ ){0,2}(?:reset|resets|refill|renewed each|carry over|carried over|roll over)\\b`,
        `\\b(?:unused|they|them|these|those|ones) (?:\\w+ ){0,2}(?:carry|roll|rolled|carried) ?over\\b`,
        `\\b(?:sont ils|ils sont|elles sont|sont elles|seront ils|ils seront|c est|est ce) (?:\\w+ ){0,2}(?:reportes?|reportables?|reportees?|remis a zero|perdus)\\b`,
        `\\b(?:compteur|solde|quota)s? (?:\\w+ ){0,3}(?:a zero|reinitialise|repart)`,
        `\\b(?:renewal|renew|anniversary|renouvellement|anniversaire) (?:\\w+ ){0,6}(?:reset|remis a zero|compteur|repart)`,
        `\\b(?:ids?|identifiants?) (?:\\w+ ){0,2}(?:change|changes|changent|changer) (?:\\w+ ){0,5}(?:renew\\w*|renouvell\\w*|anniversary)`,
        `\\b(?:renewal|renewing|renew|renouvelle\\w*) (?:\\w+ ){0,8}(?:lose|remonte|revient a|unused)\\b`,
        `\\b${tickets} (?:that |which |que |qu )?(?:we|i|on|nous|je) (?:\\w+ ){0,3}(?:not|didn t|don t|pas|n) (?:\\w+ ){0,2}(?:used?|utilis\\w*)\\b`,
        `\\b${tickets} (?:non utilises|inutilises|qui restent) (?:sont|seront|se) `,
        `^ (?:and |so |et |mais )*(?:(?:do|does|will) (?:the|my|our|both) (?:ids?|numbers) change|(?:les|nos) (?:ids?|identifiants) (?:changent|vont changer))`,
        `\\b(?:lose|losing|perd\\w*) (?:the |our |my |all |les |nos |mes )*(?:${unused} ${tickets}|${tickets} (?:qui restent|${unused}))`,
        `\\b(?:renewal|renew|renouvellement) (?:\\w+ ){0,4}(?:change (?:the|our|my) ids?|(?:ids?|identifiants) (?:stay the same|change|changent))`,
      ].join('|'),
    ),
  ],
  [
    'adding-up',
    new RegExp(
      [
        `\\b(?:add|adds|added) up\\b`,
        `\\b(?:combine|combined|combining|stack|stacks|stacking|sum|summed|cumulate|cumulative|on top of each other)\\b(?! update)`,
        `\\b(?:cumul\\w*|additionn\\w*|s ajoutent|se cumulent|combiner|combines?|somme)\\b(?! update)`,
      ].join('|'),
    ),
  ],
  [
    'several-competencies',
    /\b(?:(?:two|three|several|multiple|many|2|3|4|five) (?:\w+ )?competenc(?:ies|es)|(?:deux|trois|plusieurs|2|3|4) (?:\w+ )?competences|second competency|deuxieme competence|per competency|par competence|each competency|chaque competence)\b/,
  ],
  [
    'server-in-azure',
    /\b(?:sql(?: server)?|windows server|win server|exchange|sharepoint|server)\b(?: \w+){0,6} (?:on|in|inside|sur|dans) (?:an? |une |un |the )?(?:azure (?:vms?|virtual machines?)|vms? (?:in |on |dans |sur )?azure|machines? virtuelles? (?:dans |sur )?azure)\b/,
  ],
  ['per-location', new RegExp(`${tickets} (?:\\w+ ){0,6}${eachPlace}|${eachPlace} (?:\\w+ ){0,6}${tickets}`)],
  ['company-change', new RegExp(`${change} (?:\\w+ ){0,12}${becomes}|${becomes} (?:\\w+ ){0,12}${change}`)],
  [
    'ids-apart',
    /\b(?:difference|differences|diff|distingu\w+|same (?:thing )?as|meme chose)\b(?: \w+){0,4} (?:access|acces|contract|contrat)(?: \w+){0,5} (?:access|acces|contract|contrat)\b|\b(?:access|acces)(?: \w+){0,5} (?:contract|contrat)(?: \w+){0,3} (?:difference|same thing|meme chose|the same)\b/,
  ],
  [
    'government-cloud',
    /\b(?:gcc|gcc high|government cloud|gov cloud|azure government|us government|sovereign clouds?|national clouds?|azure china|21vianet|cloud souverain|clouds souverains|cloud gouvernemental|cloud de confiance)\b/,
  ],
  [
    'new-packages',
    /\b(?:success core|success expanded|success (?:core|expanded) benefits|partner launch|launch benefits|partner success)\b/,
  ],
  [
    'prices',
    /\b(?:(?:how much|what price|price|prix|tarif|combien|cout) (?:\w+ ){0,5}(?:one|1|a single|single|an extra|another|extra|additional|additionnel|un seul|d un|un|unique|supplementaire|a l unite)(?: (?:incident|ticket|case|billet))?(?: (?:a l unite|seul|unique|supplementaire))?(?= *$)|(?:cost|costs|coute|coutent|vaut) (?:combien )?(?:l |le |la |the |an? )?(?:advanced|premier|support (?:avance|premier)|avance)|what (?:does|do|would) (?:\w+ ){0,3}(?:advanced|premier|support plans?|paid support) (?:support )?cost|(?:price|prices|pricing|cost|costs|how much|fee|fees|rate|prix|tarifs?|combien (?:coute|ca coute|pour|vaut)|cout|couts) (?:\w+ ){0,6}(?:asfp|psfp|advanced support|premier support|premier|support plans?|plans? de support|plans? payants?|paid (?:plans?|support)|support payant|soutien (?:payant|premier|advanced))|(?:asfp|psfp|advanced support|premier support|premier|paid (?:plans?|support)|support payant) (?:\w+ ){0,6}(?:price|pricing|cost|costs|how much|fee|prix|tarifs?|coute|combien|cout))\b/,
  ],
  [
    'response-times',
    /\b(?:response times?|(?:first|initial) response|sla|slas|temps de reponse|delais? de (?:reponse|rappel|prise en charge)|how (?:fast|quickly|soon) (?:will|do|does|can|would|is|are) (?:\w+ ){0,3}(?:respond|reply|answer|call|someone|engineer|microsoft)|sous combien de temps|en combien de temps|how long (?:until|before|till) (?:\w+ ){0,3}(?:responds?|replies|reply|answers?|calls?|engineer))\b/,
  ],
];

/**
 * Recognises a question that no source answers.
 * @param folded folded words joined by single blanks
 * @param facts what else the text says of the case
 */
export function openQuestionIn(folded: string, facts: Situation): OpenQuestion | undefined {
  const asked = findOpenQuestion(folded);
  const { competencies = [] } = facts;
  if (asked === 'several-competencies')
    return competencies.length < 2 && SUMMED.test(folded) ? 'adding-up' : asked;
  if (asked !== undefined || !COUNTED.test(folded)) return asked;
  if (holdsBoth(folded, facts)) return 'adding-up';
  return competencies.length > 1 ? 'several-competencies' : undefined;
}

/** Who holds two memberships does not compare them. */
function holdsBoth(folded: string, { compared }: Situation): boolean {
  return compared !== undefined && HOLDING.test(folded) && !CHOOSING.test(folded);
}

const severalOf = '(?:two|three|four|several|multiple|[2-9]|deux|trois|quatre|plusieurs)';
/** The sum of competencies is asked for, whichever they are; "two, one of them cloud" asks what applies. */
const SUMMED = new RegExp(
  `\\b${severalOf} (?:silver|gold)\\b|\\b${severalOf} competenc(?:es?|ies)\\b.{0,60}\\b(?:in total|altogether|all together|en tout|au total)\\b`,
);
const HOLDING =
  /\b(?:both|a la fois|(?:we|i) (?:are|re|am|m|have|ve|hold|got)|(?:we ve|i ve) got|(?:on|nous) (?:est|a|sommes|avons))\b/;
const CHOOSING =
  /\b(?:or|ou|vs|versus|instead|rather|would|more|upgrad\w*|becom\w*|move|mov\w+|going|difference|previously|used to|plutot|avant|passer|passe|passons|devenir|monter|hesite|hesitons|donnerait|gagne\w*|si)\b/;

function findOpenQuestion(folded: string): OpenQuestion | undefined {
  const padded = ` ${folded} `;
  return OPEN.find(([, pattern]) => pattern.test(padded))?.[0];
}
