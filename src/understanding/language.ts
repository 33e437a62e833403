import type { Language } from './types.js';
import type { Word } from './words.js';

const ENGLISH = new Set(
  'the is are was were and or for to of in on with without my our your we you they it this that these how what where when who which why can could do does did don not no yes please thanks thank hello hi hey bye any some have has had get got need want left still if but from by at be been will would should there here me us show help stop speak english agent human someone open new many much about all ok'.split(
    ' ',
  ),
);
const FRENCH = new Set(
  'le la les un une des du de et ou ou est sont etait pour dans sur avec sans mon ma mes notre nos votre vos je tu il elle on nous vous ils ce cette ces ca comment quoi quel quelle quels quelles quand qui que pourquoi combien peut peux pouvez fait faire pas plus non oui merci bonjour salut bonsoir revoir svp stp besoin veux voudrais reste restent encore si mais depuis par au aux etre ete y en moi aide arrete parler francais quelqu personne c est d l j n s qu jusqu ouvrir nouveau nouvelle tout ici chez aussi deja'.split(
    ' ',
  ),
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

/**
 * Tells the language of one message.
 * @param words those of the message, without product and menu names
 * @param french the trained language margin: positive for French
 * @param fallback the conversation's language, where the text does not tell
 */
export function tellLanguage(words: readonly Word[], french: number, fallback: Language = 'en'): Told {
  let balance = 0;
  for (const { text } of words) {
    if (SHARED.has(text)) continue;
    if (ENGLISH.has(text)) balance -= 1;
    if (FRENCH.has(text)) balance += 1;
  }
  const accented = words.some((w) => /[àâçéèêëîïôûùœ]/iu.test(w.raw)) ? 0.6 : 0;
  const score = Math.tanh(balance / 2) + french + accented;
  if (Math.abs(score) < 0.35) return { language: fallback, sure: false };
  return { language: score > 0 ? 'fr' : 'en', sure: true };
}
