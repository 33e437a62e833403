import type { OpenQuestion, Situation } from '../rules/index.js';
import { COUNTED } from './asked-patterns.js';
import { CARRY_OVER, tickets } from './carry-over.js';
import { PRICES } from './prices.js';
import { anyOf, oneOf, raw, wholeWords } from './wordings.js';

const eachPlace = wholeWords([
  raw`(?:each|every|per|par|chaque|all our|toutes nos|tous nos|between|among|entre) (?:\w+ ){0,2}` +
    oneOf([
      'offices?|branch(?:es)?|locations?|(?<!sur )sites?|subsidiar(?:y|ies)|countr(?:y|ies)',
      'agences?|filiales?|bureaux?|pays|implantations?|etablissements?',
    ]),
]);
const level = '(?:action packs?|maps|silver|gold)';
const change = wholeWords([
  'merg(?:e|ed|er|ers|es|ing)',
  'acqui(?:red|sition|ring)|takeover',
  'taken over',
  'bought (?:out|by|another)',
  raw`fusion(?:n\w*)?|rachat|rachetes?|rachetee?s?|racheter|absorb\w*`,
]);
const becomes =
  raw`\b` +
  oneOf([
    raw`happens?|keep|kept|transfer\w*|moved?|lose|lost`,
    'become of',
    raw`gard\w+|conserv\w+|devien\w+|devenir|transfer\w*|perd\w*`,
  ]) +
  raw` (?:\w+ ){0,5}(?:${tickets}|ids?|contracts?|contrats?|identifiants?)\b`;

/** Questions that people ask and that the source does not answer; on folded words joined by blanks. */
const OPEN: readonly (readonly [OpenQuestion, RegExp])[] = [
  ['renewal-carry-over', CARRY_OVER],
  [
    'adding-up',
    anyOf([
      raw`\b(?:add|adds|added) up\b`,
      // "Gold + Silver, 35?": of two memberships their sum, with or without its number
      raw`\b${level} (?:\w+ ){0,3}${level}\b.{0,25}\b(?:makes?|gives?|equals?|is|are|have|get|ca fait|cela fait|fait|font|donnent?|a t on|on a|avons) (?:(?:that|nous|us|we|bien|then|donc) ){0,2}(?:15|2[05]|3[05]|4[05])\b`,
      raw`\b${level} (?:\w+ ){0,3}${level}\b.{0,12} (?:15|2[05]|3[05]|4[05]) (?:\w+ ){0,2}$`,
      raw`\b${level} (?:\w+ ){0,3}${level}\b.{0,30}\b(?:in total|au total|en tout|altogether|all together|total)\b`,
      raw`\b(?:silver|gold) (?:and|plus|et) (?:(?:an?|the|un|une|l) )?(?:action pack|maps) (?:together|at the same time|en meme temps|ensemble|both|a la fois)\b`,
      raw`\b(?:action pack|maps) (?:and|plus|et) (?:(?:an?|the|un|une|en) )?(?:silver|gold) (?:together|at the same time|en meme temps|ensemble|both|a la fois)\b`,
      wholeWords([
        'combine|combined|combining|(?<!azure )stack|stacks|stacking|sum|summed|cumulate|cumulative',
        'on top of each other',
      ]) + '(?! update)',
      raw`\b(?:cumul\w*|additionn\w*|s ajoutent|se cumulent|combiner|combines?|somme)\b(?! update)`,
    ]),
  ],
  [
    'several-competencies',
    new RegExp(
      wholeWords([
        raw`(?:two|three|several|multiple|many|2|3|4|five) (?:\w+ ){0,3}competenc(?:ies|es)`,
        raw`(?:deux|trois|plusieurs|2|3|4) (?:\w+ ){0,2}competences`,
        raw`(?:one|a) cloud (?:competency )?and (?:one|an?|another) (?:other|non ?cloud|not cloud)`,
        raw`(?:one|a) cloud and one (?:non|other)`,
        raw`une (?:competence )?cloud et une (?:autre|non|qui|pas)`,
        raw`(?:l )?une? (?:est |is )?cloud (?:et )?l autre (?:non|pas|n)`,
        raw`one (?:(?:of them|competency|is|a) ){0,3}cloud (?:one )?(?:and )?(?:the other|one) (?:one )?(?:is )?(?:not|isn t)`,
        'second competency',
        'deuxieme competence',
        'per competency',
        'par competence',
        'each competency',
        'chaque competence',
      ]),
    ),
  ],
  [
    'server-in-azure',
    new RegExp(
      raw`^ (?:(?:it s|it is|its|it runs|running|hosted|c est|il est|il tourne|elle est|heberge) )(?:on |in |sur |dans )?(?:an? |une |un )?` +
        raw`(?:azure vms?|azure virtual machine|vms? (?:in |on |dans |sur )?azure|machine virtuelle (?:dans |sur )?azure) $|` +
        wholeWords(['sql(?: server)?', 'windows server', 'win server', 'exchange|sharepoint|server']) +
        raw`(?: \w+){0,6} (?:on|in|inside|sur|dans) (?:an? |une |un |the )?` +
        oneOf([
          'azure (?:vms?|virtual machines?)',
          'vms? (?:in |on |dans |sur )?azure',
          'machines? virtuelles? (?:dans |sur )?azure',
        ]) +
        raw`\b`,
    ),
  ],
  [
    'per-location',
    anyOf([
      raw`${tickets} (?:\w+ ){0,6}${eachPlace}|${eachPlace} (?:\w+ ){0,6}${tickets}`,
      raw`\b\d+ (?:incidents |tickets )?(?:per|par|pour chaque|for each|for every) (?:sites?|locations?|offices?|agences?|filiales?|bureaux?|pays|countr\w+)\b`,
      raw`\b(?:in|dans) (?:two|three|several|\d|deux|trois|plusieurs) (?:countries|locations|offices|pays|villes)\b.{0,40}\b\d+\b`,
      raw`\b(?:two|three|several|\d|deux|trois|plusieurs) (?:sites|locations|offices|agences|bureaux|filiales)\b.{0,60}\b(?:\d+ (?:\w+ )?(?:each|chacun\w*)|each|chacun\w*)\b`,
      raw`\b(?:\d+|two|three|several|deux|trois|plusieurs) (?:sites|locations|offices|branches|agences|filiales|bureaux) (?:\w+ ){0,3}(?:each|chacun\w*|own)\b`,
    ]),
  ],
  [
    'incident-returned',
    new RegExp(
      raw`^(?=.*\b(?:incidents?|tickets?)\b)(?=.*\b(?:bugs?|bogues?|closed?|ferme\w*|fault|resolu\w*|resou\w+|resol[vu]\w*|solve\w*|solution|resolved|solved)\b)` +
        raw`.*\b(?:(?:get|have|give\w*|given) (?:\w+ ){0,4}back|returned|lose|lost|refund\w*|recredite\w*|rendus?|recupere\w*|rembourse\w*|per(?:d|ds|dus?|dons|dre)|decompte\w*)\b`,
    ),
  ],
  [
    'remove-contract',
    anyOf([
      raw`\b(?:remove|delete|unlink|detach|disassociate) (?:\w+ ){0,3}(?:contract|plan)\b`,
      raw`\b(?:retirer|supprimer|dissocier|detacher|delier|enlever) (?:\w+ ){0,4}(?:contrat|plan)\b`,
    ]),
  ],
  [
    'still-shown-today',
    new RegExp(
      raw`^(?=.*\b(?:messages?|errors?|erreurs?|wording)\b)(?=.*\b(?:today|now|nowadays|currently|20(?:2[2-9])|aujourd hui|actuellement|maintenant)\b)` +
        raw`.*\b(?:still (?:shown|shows?|appears?|exists?|used|there)|(?:existe|affiche|affichee?|apparait)(?: \w+){0,2} (?:encore|toujours)|(?:encore|toujours) (?:affichee?s?|visible|d actualite))\b`,
    ),
  ],
  ['premier-today', new RegExp(raw`^(?=.*\b(?:premier|psfp)\b).*\bunified\b`)],
  [
    'takeover-duration',
    new RegExp(
      raw`^(?=.*\b(?:how long|how many (?:days|weeks)|how much time|duration|combien de (?:temps|jours)|duree|delais?)\b)` +
        raw`.*\b(?:takeover|reprise de controle)\b`,
    ),
  ],
  ['company-change', new RegExp(raw`${change} (?:\w+ ){0,12}${becomes}|${becomes} (?:\w+ ){0,12}${change}`)],
  [
    'ids-apart',
    anyOf([
      raw`\b(?:why|pourquoi) (?:\w+ ){0,4}(?:two|2|deux) (?:different |differents )?(?:ids|identifiants|codes|numbers)\b`,
      wholeWords([raw`difference|differences|diff|distingu\w+`, 'same (?:thing )?as', 'meme chose']) +
        raw`(?: \w+){0,4} (?:access|acces|contract|contrat)(?: \w+){0,5} (?:access|acces|contract|contrat)\b`,
      raw`\b(?:access|acces)(?: \w+){0,5} (?:contract|contrat)(?: \w+){0,3} (?:difference|same thing|meme chose|the same)\b`,
    ]),
  ],
  [
    'government-cloud',
    new RegExp(
      wholeWords([
        'gcc',
        'gcc high',
        'government cloud',
        'gov cloud',
        'azure government',
        'us government',
        'sovereign clouds?',
        'national clouds?',
        'azure china',
        '21vianet',
        'cloud souverain',
        'clouds souverains',
        'cloud gouvernemental',
        'cloud de confiance',
      ]),
    ),
  ],
  [
    'new-packages',
    new RegExp(
      wholeWords([
        'success core',
        'success expanded',
        'success (?:core|expanded) benefits',
        'partner launch',
        'launch benefits',
        'partner success',
      ]),
    ),
  ],
  ['prices', PRICES],
  [
    'response-times',
    new RegExp(
      wholeWords([
        'response times?',
        '(?:first|initial) response',
        'sla|slas',
        'temps de reponse',
        'delais? de (?:reponse|rappel|prise en charge)',
        'how (?:fast|quickly|soon) (?:will|do|does|can|would|is|are) ' +
          raw`(?:\w+ ){0,3}(?:respond|reply|answer|call|someone|engineer|microsoft)`,
        'sous combien de temps',
        'en combien de temps',
        raw`how long (?:until|before|till) (?:\w+ ){0,3}(?:responds?|replies|reply|answers?|calls?|engineer)`,
      ]),
    ),
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
const SUMMED = anyOf([
  raw`\b${severalOf} (?:silver|gold)\b`,
  raw`\b${severalOf} (?:\w+ ){0,2}competenc(?:es?|ies)\b.{0,40}\b(?:do we get|do we have|get|have|a t on|avons nous|on a|ca fait|droit a) (?:30|40)\b`,
  raw`\b${severalOf} (?:\w+ ){0,2}competenc(?:es?|ies)\b.{0,60}\b(?:makes?|gives?|equals?|total|sum|ca fait|cela fait|donnent?) (?:\w+ ){0,2}\d+`,
  raw`\b${severalOf} competenc(?:es?|ies)\b.{0,60}\b(?:in total|altogether|all together|en tout|au total)\b`,
]);
const HOLDING = new RegExp(
  wholeWords([
    'both|plus',
    'a la fois',
    '(?:we|i) (?:are|re|am|m|have|ve|hold|got)',
    '(?:we ve|i ve) got',
    '(?:on|nous) (?:est|a|sommes|avons)',
  ]),
);
const CHOOSING = new RegExp(
  wholeWords([
    raw`or|ou|vs|versus|compare|comparer|instead|rather|would|more|upgrad\w*|downgrad\w*|demoted|becom\w*|move|mov\w+|going|changed|retrograd\w*|descendus?`,
    'difference|previously',
    'used to',
    raw`plutot|avant|passer|passe|passons|devenir|monter|hesite|hesitons|donnerait|gagne\w*`,
    'si',
  ]),
);

function findOpenQuestion(folded: string): OpenQuestion | undefined {
  const padded = ` ${folded} `;
  return OPEN.find(([, pattern]) => pattern.test(padded))?.[0];
}
