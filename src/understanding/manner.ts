import type { FoundFacts } from './facts.js';
import { anyOf, oneOf, raw, wholeWords } from './wordings.js';

/** How something is said, apart from what: on folded words joined by single blanks. */
const HYPOTHETICAL = new RegExp(
  wholeWords([
    'what if',
    'what would',
    'if (?:we|i|they|you|my company|the company) ' +
      oneOf([
        'were|was|had|went|go|got|get|became|become|moved?|upgraded?|upgrade|switched|switch',
        'reach|reached|took|take|bought',
        'renewed as',
        'renew as',
        'joined|lost|dropped',
      ]),
    'suppose|supposing|assuming|imagine',
    'were we',
    'hypothetically',
    'would (?:we|i) (?:get|have)',
    'en supposant',
    'supposons|imaginons',
    'si (?:on|nous|je|j|jamais|l on|mon entreprise) (?:on |nous |je )?' +
      oneOf([
        'passait|passions|passais|passe|passons|etait|etions|etais|avait|avions|avais',
        'devenait|devenions|devient|devenons|prenait|prenions|prend|monte|montait|montions',
        'obtenait|obtient|renouvelait|perdait|perdions|perd|achetait',
      ]),
    'et si',
  ]),
);

const CORRECTION = anyOf([
  '^' +
    oneOf([
      'sorry|oops',
      'correction|actually|no|nope|wait',
      'pardon|desolee?|excuse|excusez|oups',
      'non',
      'en fait',
      'plutot|erreur',
      'je corrige',
      'scratch that',
      'finalement|finally',
      'in the end',
    ]) +
    raw`\b`,
  wholeWords([
    'i meant',
    'i mean',
    'je voulais dire',
    'je voulais ecrire',
    'i wanted to say',
    'je me suis trompee?',
    'my mistake',
    'typo',
  ]),
]);

const FOLLOW_UP = new RegExp(
  '^' +
    oneOf([
      'and|et',
      'what if',
      'what happens if',
      'what about',
      'how about',
      'same',
      'ok and',
      'okay and',
      'or for',
      'for|pour|pr',
      'meme chose',
      'meme question',
      'pareil|idem|ditto|likewise',
      'qu en est il',
      'quid',
      'ok et',
      'puis|pis',
      'ou pour',
      'but for',
      'mais pour',
      'then|alors',
      'why not',
      'pourquoi pas',
    ]) +
    raw`\b`,
);

/** "What is Signature support?", "is Security a cloud competency?": something is named to ask about it. */
const ASKS_ABOUT = anyOf([
  raw`^(?:what (?:is|are|s)|c est quoi|qu est ce que?|que veut dire)\b(?! (?:it|about|pour|for|avec|with))`,
  raw`^(?:is|are)\b(?! (?:it|that|this)\b).*\bcompetenc`,
]);

/** "Datacenter, is that a cloud one?", which words of a bare value ask too. */
const ASKS_KIND =
  /\b(?:c est|is (?:that|it)|est elle|est ce) (?:(?:bien|une?|an?|la|parmi|des|considered|a) ){0,3}(?:competences? cloud|cloud competenc\w+|cloud one|cloud$)/;

const FILLER = new Set(
  [
    'a an the we re are is it s i m am my our us have has had got get with for to in of on at be been',
    'yes yeah yep ok okay please pls',
    'but ben mais thanks thank you hi hello well just only still now actually sorry meant mean i mean',
    'no not sure oh um so then and what about how if were was',
    'think believe guess as one level partner partners member membership status competency',
    'competencies status company firm kind side version',
    'thing ones product products type same question answer would it be that this its instead rather',
    'say said wanted let go me stay stayed keep kept remain finally end back retour finalement',
    'je j on nous suis sommes est c ce ca a ai avons avez le la les l un une des du de d en au aux',
    'pour pr avec mon notre nos ma mes oui ouais ok',
    'svp stp merci bonjour salut alors donc plutot pardon desole desolee voulais dire non pas euh ben',
    'et si etait etions partenaire partenaires',
    'membre niveau statut competence competences entreprise societe question meme chose pareil idem',
    'dans qu cote cas plus encore plan produit produits sur y s il vous plait',
    'type genre crois pense uniquement seulement fait juste dit c etait serait reste restons restait',
    'restions garde gardons',
  ]
    .join(' ')
    .split(' '),
);

/** Denied, doubted, one of two, or asked for what must be: a yes or a no would be read of that. */
const PUT_OTHERWISE = new RegExp(
  wholeWords([
    raw`not|no longer|never|cannot|without|false|wrong|right|true|correct|normal|only|must|need|needs|required|or|nor`,
    raw`(?:can|isn|aren|doesn|don|won|ain) ?t|isnt|arent|doesnt|dont|wont|(?:have|has) to`,
    raw`pas|plus|jamais|n|ne|ni|faux|fausse|vrai|raison|normal|seulement|uniquement|sans|sauf|hors|ou|suffit`,
    raw`faut|doi[st]|besoin|obligatoire`,
    // Who asks how gets no yes or no.
    raw`how(?! (?:many|much))|comment`,
  ]),
);

export interface Manner {
  hypothetical: boolean;
  /** A question of yes or no, if it is one, is not put plainly ("isn't it true that only ..."). */
  putOtherwise: boolean;
  correction: boolean;
  /** Starts like a continuation ("and for cloud?") and is short; whether it is one depends on the topic's confidence. */
  continues: boolean;
  valueOnly: boolean;
}

/**
 * Reads how a text is said: supposed, corrected, continued, or a bare value.
 * @param key the text as `exactKey` gives it
 * @param found what was read of it
 */
export function readManner(key: string, { facts, retracted, words, mentions }: FoundFacts): Manner {
  const named = mentions.length > 0 || retracted.length > 0;
  const covered = new Set(
    mentions.flatMap((m) => Array.from({ length: m.to - m.from }, (_, i) => m.from + i)),
  );
  const other = words.filter(
    (w, i) => !covered.has(i) && !FILLER.has(w.text) && w.text !== facts.productVersion,
  );
  return {
    hypothetical: named && HYPOTHETICAL.test(key),
    putOtherwise: PUT_OTHERWISE.test(key),
    correction: named && words.length <= 14 && CORRECTION.test(key),
    continues: words.length <= 9 && FOLLOW_UP.test(key),
    valueOnly: mentions.length > 0 && other.length === 0 && words.length <= 14 && !asksAbout(key, mentions),
  };
}

function asksAbout(key: string, mentions: FoundFacts['mentions']): boolean {
  return ASKS_ABOUT.test(key) || (mentions.some(({ kind }) => kind === 'competency') && ASKS_KIND.test(key));
}
