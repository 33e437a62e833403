import { asksPlainer } from './asks-plainer.js';
import { fold } from './fold.js';
import { readPlace } from './walk-place.js';
import type { WalkPlace } from './walk-place.js';
import type { Turn } from './turn.js';

const DONE = new Set(
  [
    'done',
    'ok',
    'okay',
    'next',
    'yes',
    'did it',
    'got it',
    'fait',
    "c'est fait",
    'suivant',
    'oui',
    'ok fait',
    "c'est bon",
    'continue',
    'continuer',
    'ensuite',
    'then',
    'and then',
    'et apres',
    'what next',
    'it works',
    'works now',
    'it works now',
    'ok works now',
    'ca marche',
    'ok ca marche',
    "c'est fait aussi",
    "c'est ouvert",
    "ok c'est ouvert",
    "it's open",
    "ok it's open",
    'et ensuite',
    'and now',
    'now what',
    'what now',
    'et maintenant',
    'i continue',
    'je continue',
    'on continue',
    'continuons',
    'go on',
    'carry on',
    "let's go on",
  ].map(fold),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** "C'est bon je le vois", "ok took that. next?": one of these says that the step is done, the others may go with it. */
const SEEN = words(
  "ok okay yes oui done fait bon trouve pris vu found took see saw got did vois next suivant ensuite j'y",
);
const WITH_SEEN = words(
  "c est c'est voila j have ai l'ai j'ai suis y i'm i am there we je on it that this le la les now maintenant apres and et then puis",
);

function isSeen(folded: string): boolean {
  const said = folded.split(/[^\p{L}']+/u).filter(Boolean);
  return said.some((word) => SEEN.has(word)) && said.every((word) => SEEN.has(word) || WITH_SEEN.has(word));
}

/** "I changed the account, it works": what was in the way is gone. */
const WORKS =
  /^(?!.*\b(?:pas|not|rien|jamais|never|if|si)\b)(?!.*n't\b).{0,60}\b(?:ca marche|ca fonctionne|it works|works now|it worked|ca a marche)(?: (?:now|maintenant|mieux|better|enfin))?$/;

/** Asks for the next step; any other question is none. */
const NEXT = /\b(?:next|then|suivant|suivante|ensuite|apres)\W*$/;
/** "No I don't see it", "c'est bon mais je ne vois pas le bouton". */
const NOT_SEEN =
  /^(?:(?:no|non|nope|ok|yes|oui|but|mais|sorry|desole|c'est bon)[ ,]+)*(?:(?:i|we) (?:do not|don't|dont|can't|cant|cannot|can not) (?:see|find) (?:it|that|this|the (?:button|page|menu|list)|any(?:thing)?)|(?:je|on) (?:ne |n')?(?:l'|le |la |les )?(?:vois|voit|trouve) (?:pas|rien)(?: (?:le|la|ce|cette) (?:bouton|page|menu|liste))?)\s*[.!]*$/;

/** "Go back", "je reviens à l'étape d'avant": one step back; "where was I?": this step again. */
const BACK =
  /^(?:(?:ok|sorry|oops|oups|pardon|non|no|wait|attends|attendez)[ ,]+)*(?:(?:can|could|peux|peut|puis|je|on|i|we|let'?s|want|veux|voudrais|to|please)[ -]+)*(?:(?:go |one |a |step |going )*back(?: a| one)?(?: step)?|previous(?: step)?|step before|undo|retour(?:ner)?|en arriere|(?:l')?etape (?:d'avant|precedente)|precedente?|annule(?:r)? l'etape|revien[st]|revenir)(?: (?:en arriere|a l'etape (?:d'avant|precedente)|d'une etape|one step|a step|to the (?:previous|last) step|please|svp|stp))*\s*[.!?]*$/;
const AGAIN =
  /^(?:(?:ok|so|alors|donc|sorry|pardon|et)[ ,]+)*(?:where (?:was|were|am|are) (?:i|we)(?: again)?|which step(?: (?:was|is) (?:it|that|this))?|(?:say|show) (?:that|it|the step) again|again|repeat(?: (?:that|please))?|(?:j'en|on en|j'|on)? ?(?:etais|etait|suis|est) (?:je |on )?(?:ou|a quelle etape)|ou (?:j'en|on en|en) (?:etais|etait|suis|est)(?: (?:je|on))?|(?:vous pouvez )?repete[rz]?)\s*[.!?]*$/;

const THERE =
  "(?: there| la)? (?:in|on|under|dans|sur) (?:the |my |our |l'|le |mon |notre )?(?:partner cent(?:er|re)|espace partenaires?)(?: either| non plus)?";
/** The count is in Partner Center, where the answer says to look first: nothing is left to do. */
const COUNT_FOUND = new RegExp(
  `^(?:(?:ok|yes|oui|ah|oh|super|great|c'est bon)[ ,]+)*(?:(?:i|we|je|j'|on) ?(?:ai |a )?)?(?:can |(?:l'|le |la )?(?:ai |a )?)?(?:found|see|saw|got|vu|vois|voit|trouve)(?: it| that)?${THERE}$`,
);
/** It is not: then the walk, from the step that it has reached. */
const COUNT_NOT_FOUND = new RegExp(
  `^(?:(?:no|non|nope|but|mais|ok|well|sorry|desole)[ ,]+)*(?:(?:(?:it|that|the (?:count|number))(?:'s| is)? ?(?:not|isn't|isnt)|(?:i|we) (?:do not|don't|dont|can't|cant|cannot) (?:see|find)(?: it| that| any(?:thing)?| the (?:count|number))?|nothing|(?:je|on) (?:ne |n')?(?:l'|le |la )?(?:vois|voit|trouve) (?:pas|rien)|(?:c'est|ce n'est|il n'est|il est|y a) (?:pas|rien)|rien)${THERE}` +
    `|(?:the |l'|le )?(?:partner cent(?:er|re)|espace partenaires?) (?:(?:does not|doesn't|doesnt|do not) (?:show|list|have) (?:it|that|any(?:thing)?|the (?:count|number))(?: either)?|shows nothing|(?:ne |n')?(?:l'|le )?(?:affiche|montre|indique) (?:rien|pas)(?: .{1,20})?))$`,
);

/** What a person may say to a step: it is done, once more, back, all is done, it shows something else, or how far they are. */
export type WalkAnswer = 'done' | 'again' | 'back' | 'end' | 'trouble' | WalkPlace;

/** What may be said of the place that the answer names before the walk. */
function readBefore(folded: string, { conversation }: Turn): WalkAnswer | undefined {
  if (conversation.current?.topic !== 'remaining-incidents') return undefined;
  if (COUNT_FOUND.test(folded)) return 'end';
  return COUNT_NOT_FOUND.test(folded) ? 'again' : undefined;
}

function readMove(folded: string): WalkAnswer | undefined {
  if (BACK.test(folded)) return 'back';
  if (asksPlainer(folded)) return 'again';
  return AGAIN.test(folded.replaceAll('-', ' ')) ? 'again' : undefined;
}

function isDone(text: string, folded: string, turn: Turn): boolean {
  if (text.includes('?') && !NEXT.test(folded)) return false;
  if (WORKS.test(folded)) return true;
  return folded === fold(turn.phrasing.words.say.stepDone) || DONE.has(folded) || isSeen(folded);
}

/**
 * Reads a message as an answer to the step of a running walk.
 * @returns undefined if it is none, but a question or something else
 */
export function readWalkAnswer(turn: Turn): WalkAnswer | undefined {
  const folded = fold(turn.text);
  if (folded === fold(turn.phrasing.words.say.stepTrouble) || NOT_SEEN.test(folded)) return 'trouble';
  // A button's label is a question of its own.
  const asks = turn.text.includes('?') || turn.understanding.known;
  const place = asks ? undefined : readPlace(folded);
  const other = readMove(folded) ?? readBefore(folded, turn) ?? place;
  return other ?? (isDone(turn.text, folded, turn) ? 'done' : undefined);
}
