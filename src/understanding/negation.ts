import type { Mention } from './lexicon.js';
import type { Word } from './words.js';

/** Words right before a name that deny it, a few words apart ("not a Gold", "ne sommes plus partenaire Gold"). */
const BEFORE =
  /(?:^| )(?:(?:have|has|had|ve|got|with) no|don t have|dont have|do not have|doesn t have|not|non|ni|neither|nor|never|isn t|aren t|am not|no longer|lost|without|instead of|rather than|ex|formerly|former|previously|used to be|used to have|was|were|pas|plus|jamais|sans|ancien|anciens|etait|etions|etais|perdu|au lieu de|plutot que) (?:(?:a|an|the|our|my|in|un|une|le|la|les|nos|notre|de|du|d|en|au|partner|partners|partenaire|partenaires|member|membre|competency|competence|statut|niveau|really|any|actually|vraiment|encore|more) ){0,3}$/;

/** Words right after a name that deny it ("Gold no longer", "Gold any more"). */
const AFTER =
  /^ (?:(?:partner|partners|competency|status|member|membership) )?(?:any ?more|no more|no longer|before|avant|until last|jusqu)(?: |$)/;

/** "Pas seulement Gold", "more than Gold", "if we were Gold", "as if": no denial although a denying word stands there. */
const NOT_DENIED =
  /(?:^| )(?:not only|not just|pas seulement|pas juste|pas que|why not|pourquoi pas|no plus|if (?:we|i|you|they) (?:were|was)|si (?:on|nous|j|je) etai(?:t|s|ons|ent)|en plus|de plus|(?:silver|gold|pack|maps|and|et) plus|what if we (?:were|was)|suppose we were|plus que|n est plus que) (?:\w+ ){0,3}$/;

/** A competency is gone only by such words; "not a cloud competency" says which kind it is. */
const LOST =
  /(?:^| )(?:lose|loses|losing|lost|without|drop|dropped|perds?|perdons|perdez|perdre|perdu|perdait|perdions|perdrait|sans) (?:(?:the|our|my|la|le|notre|ma|competency|competence|in|en|de) ){0,3}$/;
/** A competency by its name that is another than the one meant ("not Security, Datacenter"). */
const NOT_THIS =
  /(?:^| )(?:not|isn t|(?:don t|do not|doesn t) have|pas|plutot que|au lieu de|instead of|rather than) (?:(?:a|an|in|en|de|la|le|the|competence|competency) ){0,2}$/;
/** The verbs of it, which make an everyday word a competency's name. */
export const LOSING = /^(?:lose|loses|losing|lost|perds?|perdons|perdez|perdre|perdu|perdait|perdions)$/;

/** Tells whether a name is denied ("we are not Gold any more") and not stated. */
export function isNegated(words: readonly Word[], mention: Mention): boolean {
  const before = `${sameSentence(words, mention).join(' ')} `;
  if (mention.kind === 'competency')
    return LOST.test(before) || (NOT_THIS.test(before) && !NOT_DENIED.test(before));
  if (mention.kind !== 'membership' && mention.kind !== 'plan') return false;
  if (BEFORE.test(before)) return !NOT_DENIED.test(before);
  const after = words.slice(mention.to, mention.to + 4).map((w) => w.text);
  return AFTER.test(` ${after.join(' ')} `) && mention.kind === 'membership' && !/^plan/.test(mention.id);
}

const NOT_FOR =
  /(?:^| )(?:not|pas|ni|plutot que|au lieu de|instead of|rather than)(?: (?:for|about|on|in|pour|de|d|du|sur|dans|the|l|le|la|un|une))*$/;

/** The products that are set aside for another one ("not Azure, Dynamics 365"). */
export function productsSetAside(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const products = mentions.filter(({ kind }) => kind === 'product');
  const aside = products.filter((mention) => NOT_FOR.test(sameSentence(words, mention).join(' ')));
  const ids = new Set(aside.map(({ id }) => id));
  return products.some(({ id }) => !ids.has(id)) ? aside : [];
}

const MOVING = /^(?:from|downgraded|demoted|dropped|retrogradee?s?|descendus?|tombee?s?)$/;
const TO = /^(?:to|a|au|en|vers)$/;

/** What was had before a change ("downgraded to Silver", "from Datacenter to Security"), where what came of it is named. */
export function leftBehind(words: readonly Word[], mentions: readonly Mention[]): Mention[] {
  const moved = words.findIndex(({ text }) => MOVING.test(text));
  const to = words.findIndex(({ text }, i) => i > moved && TO.test(text));
  if (moved < 0 || to < 0) return [];
  const isFrom = words[moved]?.text === 'from';
  return mentions.filter(
    ({ kind, from }) =>
      (kind === 'membership' || kind === 'competency') &&
      from < to &&
      (!isFrom || from > moved) &&
      mentions.some((other) => other.kind === kind && other.from > to),
  );
}

const LACKING =
  /(?:^| )(?:sans|without|w ?o|no|non|ss|hors|outside|except|excepte|sauf|a part|depourvue?s? de|aucune?|(?:pas|plus) (?:de|d)|(?:do not|don t|doesn t|not) have|not) (?:(?:a|an|any|une?|la) )?$/;

/** Tells whether a kind of competency is said to be missing ("without a cloud competency"). */
export function isLacking(words: readonly Word[], mention: Mention): boolean {
  return LACKING.test(`${sameSentence(words, mention).join(' ')} `);
}

/** The six words before a name. */
function sameSentence(words: readonly Word[], mention: Mention): string[] {
  return words.slice(Math.max(0, mention.from - 6), mention.from).map((w) => w.text);
}
