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
  ['4', 'fourth', 'the fourth', 'quatrieme', 'le quatrieme', 'la quatrieme'],
  ['5', 'fifth', 'the fifth', 'cinquieme', 'le cinquieme', 'la cinquieme'],
  ['6', 'sixth', 'the sixth', 'sixieme', 'le sixieme', 'la sixieme'],
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

/** A longer message says yes or no only if all that follows says the same again. */
const MAX_WORDS = 8;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ECHO = words(
  [
    "it it's its is isn't isnt does doesn't doesnt do don't dont can can't cant i we you they that the a in on there here see show shows showing shown",
    'appear appears listed list plan contract visible still also not already have has am are yes no of one cloud competency',
    "il elle est n'est l'est c'est c ce pas plus s'affiche n'apparait apparait affiche affichee figure n'y y a la le les l ne se dans liste je on",
    "vois voit l'ai la-dedans bien toujours encore deja en fait effectivement oui non plan contrat visible du tout une un competence sommes suis",
  ].join(' '),
);

/** "Non il s'affiche pas": the first word answers, if the rest only says it again. */
export function readOpening({ text, understanding }: Turn): 'yes' | 'no' | undefined {
  const [first = '', ...rest] = fold(text).split(/[\s,;:.!]+/);
  const bare = Object.keys(understanding.facts).every((fact) => fact === 'planShown');
  const echoes = rest.length < MAX_WORDS && rest.every((word) => ECHO.has(word));
  return bare && echoes && !text.includes('?') && !isConsent(first) && first !== 'not'
    ? readYesNo(first)
    : undefined;
}

/** "Ok" agrees with what was said; it tells nothing of the case. */
const CONSENT = words('ok okay o');

function isConsent(folded: string): boolean {
  return CONSENT.has(folded);
}

/** Whether a text tells yes or no of the person's case. */
function readCase(turn: Turn): 'yes' | 'no' | undefined {
  return isConsent(fold(turn.text)) ? undefined : (readYesNo(turn.text) ?? readOpening(turn));
}

const DOUBT =
  /^(?:(?:ok|well|hm+|oh|ben|euh|bah|sorry|desolee?)[ ,]+)*(?:(?:i am |i'm |im |we are |we're )?(?:really )?(?:not (?:so |really |quite |too )?sure|unsure)|(?:i |we )?(?:really )?(?:don't|dont|do not) (?:really )?know|dunno|idk|no idea|no clue|(?:je |j')?(?:ne |n')?(?:sais|s)(?:ais)? pas(?: trop| vraiment)?|chais pas|chai pas|jsp|aucune idee|pas sure?|pas certaine?)(?: .{0,12}|[ ,]+(?:so |and |et |donc )?(?:where|how|ou|comment) .{0,25}\b(?:look|see|check|find|tell|regarder?|voir|verifier|trouver|savoir)\b.{0,15})?$/;

/** "Not sure", "aucune idée": no answer, but said to the question. */
export function isDoubt(text: string): boolean {
  return DOUBT.test(fold(text));
}

const BOTH =
  /^(?:(?:for|pour|i need|we need|i want|we want|i'd like|i would like|je veux|je voudrais|on veut|il (?:me|nous) faut|(?:and |what )?(?:if )?(?:we|i) have|(?:et )?(?:si )?(?:on a|nous avons|j'ai)) )?(?:both|both of them|the two|the 2|les deux|les 2|tous les (?:deux|2)|toutes les deux|l'un et l'autre|(?:on[- ]?prem(?:ises)?|sur site) (?:and|et|\+|&) (?:le )?cloud|(?:le )?cloud (?:and|et|\+|&) (?:on[- ]?prem(?:ises)?|sur site))(?: please| svp)?[.!]?$/;

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
  const yesNo = readCase(turn);
  if (yesNo && fact === 'planShown') return { planShown: yesNo };
  if (fact === 'competencyKind' && ANOTHER.has(fold(turn.text))) return { competencyKind: 'other' };
  if (yesNo && fact === 'competencyKind') return { competencyKind: yesNo === 'yes' ? 'cloud' : 'other' };
  return turn.understanding.facts;
}
