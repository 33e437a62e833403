import type { Step, StepCode } from '../rules/index.js';

/** How far a person says to have come: the number of the step that is done or reached, or the step itself. */
export type WalkPlace = { done: number | StepCode } | { at: number | StepCode };

const start = String.raw`^(?:(?:ok|okay|so|and|yes|oui|et|bon|alors|voila|now|well|c'est bon|ca y est|done|fait)[ ,]+)*`;
const DONE_NUMBER = new RegExp(
  String.raw`${start}(?:(?:(?:i|we)(?:'ve| have)? (?:already |just |now )?|(?:j'ai|on a|nous avons) (?:deja |bien |maintenant )?)?(?:did|done|done with|finished|completed|fait|fini|termine) (?:the |l'|la |les )?(?:step|etape)s? (?:number |numero )?(?:\d(?: ?(?:,|and|et|to|a|-|&) ?))?(?<one>\d)|(?:the |l'|la |les )?(?:step|etape)s? (?:\d(?: ?(?:,|and|et|to|a|-|&) ?))?(?<other>\d) (?:is |are |est |sont |c'est )?(?:done|faites?|fini|finies?|ok|terminee?|completed?|finished))$`,
);
const AT_NUMBER = new RegExp(
  String.raw`${start}(?:i'm|i am|we are|we're|je suis|j'en suis|on est|on en est) (?:now |maintenant )?(?:at|on|in|a) (?:the |l'|la )?(?:step|etape) (?<one>\d)$`,
);
const I_DID = String.raw`${start}(?:(?:i|we)(?:'ve| have| did)? ?(?:already |just |now )*|(?:j'ai|je l'ai|je les ai|on a|on l'a|nous avons|c'est|je suis|on est|i am|i'm|we are|we're) (?:deja |bien |maintenant |now |already )*)?`;
/** What a person may say to have done, and with which step. */
const DEEDS: readonly [RegExp, StepCode | undefined][] = [
  [
    new RegExp(
      String.raw`${I_DID}(?:added|(?<=did )add|linked|entered|ajoute|associe|lie|saisi|entre) (?:the |our |my |both |le |les |mon |notre |nos |deux )*(?:contract|contrat|ids?|codes)(?: (?:there|la|now|maintenant))?$`,
    ),
    'associate-contract',
  ],
  [
    new RegExp(
      String.raw`${I_DID}(?:selected|picked|chose|took|choisi|selectionne|pris) (?:the )?windows(?: 1[01])?$`,
    ),
    'pick-probe-product',
  ],
  [
    new RegExp(
      String.raw`${I_DID}(?:clicked|pressed|hit|clique|appuye)(?: on| sur)? (?:the |le )?(?:button |bouton )?activ(?:ate|er|ated|e)$`,
    ),
    'press-activate',
  ],
  [
    new RegExp(
      String.raw`${I_DID}(?:done|added|opened|open|selected|entered|filled|signed|logged|connected|clicked|picked|expanded|chosen|finished|fait|ajoute|ouvert|choisi|saisi|rempli|connectee?|clique|selectionne|deplie|fini|termine)(?: (?:in|on|it|that|this|them|all|out|ca|cela|tout|dessus|dedans|now|there|maintenant|aussi|too)){0,3}$`,
    ),
    undefined,
  ],
  [
    new RegExp(
      String.raw`${start}(?:i'm|i am|we are|we're|je suis|on est|j'en suis) (?:now |maintenant )?(?:on|in|at|sur|dans|a) (?:the|that|this|la|le|cette|ce) (?:page|site|menu|portal|portail|form|formulaire|right page|bonne page)$`,
    ),
    undefined,
  ],
];

/** Reads how far a person has come ("I did step 1", "the contract is added"); undefined where they say nothing of it. */
export function readPlace(folded: string): WalkPlace | 'done' | undefined {
  const done = numberOf(DONE_NUMBER.exec(folded));
  if (done !== undefined) return { done };
  const at = numberOf(AT_NUMBER.exec(folded));
  if (at !== undefined) return { at };
  const [deed] = DEEDS.filter(([pattern]) => pattern.test(folded));
  return deed && (deed[1] === undefined ? 'done' : { done: deed[1] });
}

function numberOf(match: RegExpExecArray | null): number | undefined {
  const { one, other } = match?.groups ?? {};
  const digit = one ?? other;
  return digit === undefined ? undefined : Number(digit);
}

/** What a remark shows of the step at which somebody is, though it is a question of its own. */
const REMARKS: readonly [RegExp, StepCode][] = [
  [/\bwindows 1[01]\b/, 'pick-probe-product'],
  [
    /\b(?:contracts?|contrats?|partner support|support partenaire)\b|\b(?:step|etape) 2\b/,
    'associate-contract',
  ],
  [/\b(?:button|bouton)\b.{0,25}\bactiv|\bactiv\w* (?:button|bouton)\b|\bgrey|\bgris/, 'press-activate'],
];

/** The step that a remark is about; undefined where it names none. */
export function placeOfRemark(folded: string): StepCode | undefined {
  return REMARKS.find(([pattern]) => pattern.test(folded))?.[1];
}

/** The index of the step to show for a place, never before the one that was reached; undefined where it has no such step. */
export function indexOf(place: WalkPlace, steps: readonly Step[], reached: number): number | undefined {
  const at = 'at' in place ? place.at : place.done;
  const found = typeof at === 'number' ? at - 1 : steps.findIndex(({ code }) => code === at);
  if (found < 0 || found >= steps.length) return undefined;
  return Math.max(reached, 'done' in place ? found + 1 : found);
}
