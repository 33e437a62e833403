import type { AskableFact, Situation } from '../rules/index.js';
import type { Choice } from '../replies/words.js';
import { fold } from './fold.js';
import type { Turn } from './turn.js';

const YES = new Set([
  'yes',
  'y',
  'yep',
  'yeah',
  'yup',
  'it does',
  'sure',
  'correct',
  'right',
  'oui',
  'ouais',
  'si',
  'exact',
  'tout a fait',
  "c'est ca",
  'ok',
  'o',
  'bien sur',
]);
const NO = new Set([
  'no',
  'n',
  'nope',
  'nah',
  "it doesn't",
  'it does not',
  'not',
  'non',
  'pas du tout',
  'nan',
  'pas',
  'negatif',
]);
const ORDINALS = [
  ['1', 'first', 'the first', 'the first one', 'premier', 'le premier', 'la premiere', 'premiere'],
  [
    '2',
    'second',
    'the second',
    'the second one',
    'deuxieme',
    'le deuxieme',
    'la deuxieme',
    'le second',
    'la seconde',
  ],
  ['3', 'third', 'the third', 'the third one', 'troisieme', 'le troisieme', 'la troisieme'],
];

/** Not one of those that were asked about. */
const ANOTHER = new Set([
  'another',
  'another one',
  'other',
  'other one',
  'autre',
  'une autre',
  'un autre',
  'aucune',
]);

/** Whether a text says yes or no, in either language. */
export function readYesNo(text: string): 'yes' | 'no' | undefined {
  const folded = fold(text);
  if (YES.has(folded)) return 'yes';
  return NO.has(folded) ? 'no' : undefined;
}

/** A longer message that begins with yes or no may go on with a question of its own. */
const MAX_WORDS = 6;

/** "Non il s'affiche pas": the first word answers, if the rest holds no fact of its own. */
export function readOpening({ text, understanding }: Turn): 'yes' | 'no' | undefined {
  const words = text.split(/[\s,;:.!]+/);
  const bare = Object.keys(understanding.facts).every((fact) => fact === 'planShown');
  // "Ok so it's 20?" asks; it does not say yes.
  const asks = text.includes('?') && words.length > 1;
  return bare && !asks && words.length <= MAX_WORDS ? readYesNo(words[0] ?? '') : undefined;
}

const BOTH =
  /^(?:(?:for|pour|i need|we need|i want|we want|i'd like|i would like|je veux|je voudrais|on veut|il (?:me|nous) faut) )?(?:both|both of them|the two|the 2|les deux|les 2|tous les (?:deux|2)|toutes les deux|l'un et l'autre|(?:on[- ]?prem(?:ises)?|sur site) (?:and|et|\+|&) (?:le )?cloud|(?:le )?cloud (?:and|et|\+|&) (?:on[- ]?prem(?:ises)?|sur site))(?: please| svp)?[.!]?$/;

/** Whether a text answers "on-premises or cloud?" with both. */
export function namesBoth(text: string): boolean {
  return BOTH.test(fold(text));
}

/** The choice that a text names by its label, its value or its place. */
export function readChoice(text: string, choices: Choice[]): Choice | undefined {
  const folded = fold(text);
  const place = ORDINALS.findIndex((words) => words.includes(folded));
  return choices.find((c) => fold(c.label) === folded || fold(c.value) === folded) ?? choices[place];
}

/**
 * Reads the answer to a question for a fact: a choice, yes or no, or any fact that the message holds.
 * @returns the facts to add; empty if the message answers nothing
 */
export function readFact(fact: AskableFact, choices: Choice[], turn: Turn): Situation {
  const choice = readChoice(turn.text, choices);
  if (choice) return { [fact]: choice.value };
  const yesNo = readYesNo(turn.text) ?? readOpening(turn);
  if (yesNo && fact === 'planShown') return { planShown: yesNo };
  if (fact === 'competencyKind' && ANOTHER.has(fold(turn.text))) return { competencyKind: 'other' };
  if (yesNo && fact === 'competencyKind') return { competencyKind: yesNo === 'yes' ? 'cloud' : 'other' };
  return turn.understanding.facts;
}
