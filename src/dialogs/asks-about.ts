import type { AskableFact } from '../rules/index.js';
import { fold } from './fold.js';

const start = String.raw`^(?:(?:and|et|ok|but|mais|so|donc|alors|well|euh|hm+) )*`;

/** "I don't see any list", "vous la voyez où, la liste ?" */
const NO_PLACE =
  /\b(?:see|find|vois|voit|trouve)\b.{0,25}\b(?:list|menu|button|option|where|liste|bouton|ou)\b/;
/** "How do I check that?", "where is New support request?" */
const WHICH_PLACE = new RegExp(
  String.raw`${start}(?:how|where|comment|ou)\b(?!.*\b(?:ids?|identifiants?|incidents?|contracts?|contrats?|activ\w*)\b).{0,20}\b(?:check|see|look|find|verifi\w*|voir|vois|voit|regarde\w*|savoir|sais|trouve\w*|new support request|list|liste)\b`,
);
/** "Where exactly?" */
const WHERE = new RegExp(
  String.raw`${start}(?:where|ou)(?: (?:exactly|exactement|precisement|ca|is (?:that|it)|c'est|est-ce|alors|then))*$`,
);
/** "How do I know which one we have?", "what is a membership?" */
const WHICH_LEVEL = new RegExp(
  String.raw`${start}(?:how|where|comment|ou|c'est quoi|qu'est-ce|what(?:'s| is| does))\b(?!.*\b(?:ids?|identifiants?|incidents?|tickets?|demandes?|requests?|contracts?|contrats?)\b).{0,25}\b(?:which|level|membership|adhesion|niveau|laquelle|lequel|it up|know|savoir|sais|check|voir|vois|verifi\w*|that mean)\b`,
);

/** Whether a text asks about the question that was put: where to look, what is meant by it. It is no failed answer. */
export function asksAbout(fact: AskableFact | undefined, text: string): boolean {
  const folded = fold(text);
  if (fact === 'planShown') return NO_PLACE.test(folded) || WHICH_PLACE.test(folded) || WHERE.test(folded);
  return fact === 'membership' && WHICH_LEVEL.test(folded);
}
