import type { Language } from './types.js';
import type { Word } from './words.js';

const ENGLISH = new Set(
  [
    'the is are was were and or for to of in on with without my our your we you they it this that',
    'these how what where when who which why can could do does did don not no yes please thanks thank',
    'hello hi hey bye any some have has had get got need want left still if but from by at be been',
    'will would should there here me us show help stop speak english agent human someone open new',
    'many much about all ok sure',
  ]
    .join(' ')
    .split(' '),
);
const FRENCH = new Set(
  [
    'le la les un une des du de et ou ou est sont etait pour dans sur avec sans mon ma mes notre nos',
    'votre vos je tu il elle on nous vous ils ce cette ces ca comment quoi quel quelle quels quelles',
    'quand qui que pourquoi combien peut peux pouvez fait faire pas plus non oui merci bonjour salut',
    'bonsoir revoir svp stp besoin veux voudrais reste restent encore si mais depuis par au aux etre',
    'ete y en moi aide arrete parler francais quelqu personne c est d l j n s qu jusqu ouvrir nouveau',
    'couvre couvrent donne donnent droit nouvelle tout ici chez aussi deja slt bjr bsr cc mrc dsl pk pkoi koi jsp nan ouais tjs pb pbs',
  ]
    .join(' ')
    .split(' '),
);
/** Words both lists or both languages share tell nothing. */
const SHARED = new Set([
  'on',
  'me',
  'a',
  'or',
  'pour',
  'son',
  'six',
  'an',
  'as',
  'i',
  'but',
  'do',
  'n',
  's',
  'ok',
  'si',
  'support',
  'agent',
  'des',
]);

export interface Told {
  language: Language;
  /** Whether the text itself told. */
  sure: boolean;
}

/** What a message is told by. */
export interface Telling {
  /** Its words, without product and menu names. */
  words: readonly Word[];
  /** Those of them that quote an error message: it is in the language of the screen. */
  quoted?: ReadonlySet<Word>;
  /** The trained language margin: positive for French. */
  french: number;
}

/** What a score must reach to tell. */
const SURE = 0.35;
/** What it must reach in a few words none of which belongs to either language ("gold onprem"): names resemble both. */
const SURE_OF_NAMES = 1;
const FEW = 4;
/** What the accents of a text weigh. */
const ACCENTS = 0.6;

/**
 * Tells the language of one message: by the person's own words where an error message is quoted among them.
 * @param context the conversation's language, or the client's, where the text does not tell
 */
export function tellLanguage({ words, quoted, french }: Telling, context?: Language): Told {
  const fallback = context ?? 'en';
  // Single letters, numbers and signs are the same in both.
  if (!words.some(({ raw }) => /\p{L}{2}/u.test(raw))) return { language: fallback, sure: false };
  const own = words.filter((word) => quoted?.has(word) !== true);
  const ownScore = own.length < words.length ? scoreOf(own) : 0;
  const score = ownScore === 0 ? scoreOf(words) + french : ownScore;
  if (Math.abs(score) < neededFor(words, context)) return { language: fallback, sure: false };
  // A message pasted without a word beside it is in the language of the screen.
  const pasted = ownScore === 0 && own.length <= words.length / 4;
  return { language: score > 0 ? 'fr' : 'en', sure: !pasted };
}

/** A few names are left to the context, where there is one. */
function neededFor(words: readonly Word[], context: Language | undefined): number {
  return context !== undefined && words.length <= FEW && scoreOf(words) === 0 ? SURE_OF_NAMES : SURE;
}

/** By small words and accents: from about -1 for English to 1.6 for French. */
function scoreOf(words: readonly Word[]): number {
  let balance = 0;
  for (const { text } of words) {
    if (SHARED.has(text)) continue;
    if (ENGLISH.has(text)) balance -= 1;
    if (FRENCH.has(text)) balance += 1;
  }
  const accented = words.some((w) => /[àâçéèêëîïôûùœ]/iu.test(w.raw));
  return Math.tanh(balance / 2) + (accented ? ACCENTS : 0);
}
