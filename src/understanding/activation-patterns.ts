import { anyOf, oneOf, raw, wholeWords } from './wordings.js';
import type { Pattern } from './wordings.js';

export const ACTIVATED_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      wholeWords([
        'not (?:been )?(?:yet )?activated',
        '(?:haven t|hasn t|have not|has not|didn t|did not|never|not yet) (?:yet |been |ever )?activated?',
        'isn t activated',
        'aren t activated',
        'not active yet',
        'nobody (?:ever )?activated',
      ]),
    ),
    facts: { activated: 'no' },
  },
  {
    pattern: new RegExp(
      wholeWords([
        '(?:pas|jamais)(?: encore| ete)* activee?s?',
        'non activee?s?',
        'rien active',
        'personne (?:n a |a )?(?:jamais )?active',
      ]),
    ),
    facts: { activated: 'no' },
  },
  {
    pattern: new RegExp(
      wholeWords([
        '(?:i|we|he|she|they|boss|colleague|admin) (?:have |ve |has |had )?(?:just |already |now )?activated',
        'already activated',
        '(?:has been|have been|was|were) activated',
        'activated (?:it|everything|them|yesterday|last|this|both|an hour|today)',
      ]),
    ),
    facts: { activated: 'yes' },
  },
  {
    pattern: new RegExp(
      wholeWords([
        '(?:ai|a|avons|avez|ont) (?:deja |bien |tout )?active',
        '(?:viens|vient|venons) d activer',
        'deja activee?s?',
        '(?:a|ont) ete activee?s?',
        '(?:est|sont) bien activee?s?',
        'active (?:hier|ce matin|lundi|mardi|mercredi|jeudi|vendredi|tout)',
      ]),
    ),
    facts: { activated: 'yes' },
  },
];

const right = '(?:right|correct|good|proper|mpn|partner)';

/** "I am signed in with the MPN account"; a question which one that is must not match. */
export const ASSOCIATION_PATTERNS: readonly Pattern[] = [
  {
    // Two accounts: it is not said with which one the person is signed in.
    pattern: anyOf([
      raw`\b(?:account|compte) (?:\w+ )?mpn\b.{0,30}\b(?:account|compte) (?:\w+ )?csp\b`,
      raw`\b(?:account|compte) (?:\w+ )?csp\b.{0,30}\b(?:account|compte) (?:\w+ )?mpn\b`,
      raw`\b(?:an? )?mpn (?:account )?and an? csp account\b|\b(?:an? )?csp (?:account )?and an? mpn account\b`,
    ]),
    facts: {},
  },
  {
    pattern: anyOf([
      raw`\b(?<!if |whether |am |are )(?:i|we|i am|i m|we are|we re|am|im|already|still) ` +
        '(?:am |are )?(?:already |still |definitely )?(?:signed|logged) in(?:to it)? ' +
        raw`(?:with|using|on|to|as|under) (?:the|our|my) ${right} account\b`,
      raw`\b(?:it s|already|am|m|definitely) (?:already )?(?:using |on |with )?the ${right} account\b(?! or)`,
    ]),
    facts: { association: 'mpn' },
  },
  {
    pattern: anyOf([
      raw`\b(?:i|we) (?:already |do )*have (?:an? |the )?mpn(?: account| membership)?\b`,
      raw`\b(?:j ai|jai|g|on a|nous avons|il a|elle a) (?:deja |bien )?(?:un |le )?(?:compte )?mpn\b`,
      raw`\b(?:my|our|the|his|her) account is (?:an? |the )?(?:mpn|associated with mpn)\b`,
      raw`\b(?:csp (?:and|et|\+) mpn|mpn (?:and|et|\+) csp)\b`,
    ]),
    facts: { association: 'mpn' },
  },
  {
    pattern: new RegExp(
      raw`\b(?:suis|sommes|on est|c est|deja)(?: deja| bien| pourtant| toujours){0,3} ` +
        raw`(?:connectee?s? )?(?:(?:avec|sur|au) )?(?:le |notre |mon )?` +
        raw`(?:bon compte|compte (?:mpn|partenaire|associe au mpn))\b(?! ou)`,
    ),
    facts: { association: 'mpn' },
  },
];

export const BUTTON_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      wholeWords([
        'gr[ea]y(?:ed|s)?(?: out)?',
        'can ?(?:t|not) (?:be )?click(?:ed)?',
        'not clickable',
        'unclickable|grisee?s?|griser',
        'en gris',
        'bouton (?:\\w+ ){0,4}gris',
        'tout gris',
        'pas cliquables?',
        'non cliquables?',
      ]),
    ),
    facts: { activateButton: 'greyed' },
  },
];

const lately = oneOf([
  'yesterday|today',
  'this (?:morning|afternoon|evening)',
  'last night',
  'tonight',
  'an hour ago',
  raw`(?:a few|some|\d+) hours ago`,
  'just now',
  'hier',
  'avant hier soir',
  'aujourd hui',
  'ce (?:matin|midi|soir)',
  'cet apres midi',
  'cette nuit',
  'a l instant',
  'tout a l heure',
  raw`il y a (?:une|deux|quelques|\d+) heures?`,
]);
const bought = oneOf([
  'paid|bought|purchased|ordered|subscribed|paye|achete|regle|commande|souscrit|adhere',
  '(?:we|i|company|firm) (?:(?:have|has|ve|only) )*(?:joined|enrolled|signed up)',
  '(?:on s est|nous nous sommes|je me suis) (?:inscrit|inscrite|inscrits|inscrites|abonnes?)',
]);

/** A purchase that may not have been provisioned yet; "last month" is long ago. */
export const PURCHASE_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(raw`\b${bought} (?:\w+ ){0,5}?${lately}\b`),
    facts: { purchase: 'recent' },
  },
  {
    pattern: new RegExp(
      wholeWords([
        'just (?:paid|bought|purchased|ordered|subscribed)',
        '(?:we|i|company|firm) (?:(?:have|has|ve|only) )*just (?:joined|enrolled|signed up|became|become)',
        '(?:viens|vient|venons|viennent) (?:juste |tout juste |a peine )?(?:de |d )(?:(?:s|nous|m|l|la|le|les) )?' +
          oneOf([
            'payer|acheter|regler|commander|souscrire|adherer|inscrire|abonner|devenir',
            'rejoindre (?:le|la) (?:programme|mpn|reseau|microsoft)',
          ]),
      ]),
    ),
    facts: { purchase: 'recent' },
  },
];
