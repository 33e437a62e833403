import { tickets } from './carry-over.js';
import { oneOf, raw, wholeWords } from './wordings.js';

/** What a plan or a single incident costs. */
export const PRICES = new RegExp(
  wholeWords([
    raw`what (?:does|do|would|will) (?:an?|one|1|each|another) (?:\w+ )?${tickets} (?:\w+ )?cost`,
    raw`how much (?:is|s|for|does|do|per|would|will) (?:\w+ ){0,3}${tickets}(?: (?:\w+ )?cost)?(?= *$)`,
    raw`(?:combien (?:ca )?(?:coute|vaut)|(?:ca )?(?:coute|vaut) combien|prix|tarif|cout) (?:d |de )?(?:une?|chaque|l) ${tickets}(?= *$)`,
    raw`(?:how much|what price|price|prix|tarif|combien|cout) (?:\w+ ){0,5}` +
      oneOf([
        'one|1',
        'a single',
        'single',
        'an extra',
        'another|extra|additional|additionnel',
        'un seul',
        'd un',
        'un|unique|supplementaire',
        'a l unite',
      ]) +
      '(?: (?:incident|ticket|case|billet))?(?: (?:a l unite|seul|unique|supplementaire))?(?= *$)',
    '(?:cost|costs|coute|coutent|vaut) ' +
      '(?:combien )?(?:l |le |la |the |an? )?(?:advanced|premier|support (?:avance|premier)|avance)',
    raw`what (?:does|do|would) (?:\w+ ){0,3}(?:advanced|premier|support plans?|paid support) (?:support )?cost`,
    oneOf([
      'price|prices|pricing|cost|costs',
      'how much',
      'fee|fees|rate|prix|tarifs?',
      'combien (?:coute|ca coute|pour|vaut)',
      'cout|couts',
    ]) +
      raw` (?:\w+ ){0,6}` +
      oneOf([
        'asfp|psfp',
        'advanced support',
        'premier support',
        'premier',
        'support plans?',
        'plans? de support',
        'plans? payants?',
        'paid (?:plans?|support)',
        'support payant',
        'soutien (?:payant|premier|advanced)',
      ]),
    oneOf([
      'asfp|psfp',
      'advanced support',
      'premier support',
      'premier',
      'paid (?:plans?|support)',
      'support payant',
    ]) +
      raw` (?:\w+ ){0,6}` +
      oneOf(['price|pricing|cost|costs', 'how much', 'fee|prix|tarifs?|coute|combien|cout']),
  ]),
);
