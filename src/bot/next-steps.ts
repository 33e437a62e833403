import type { DecidedTopic } from '../rules/index.js';
import { LONG, short } from './question.js';
import type { Question } from './question.js';

const TRIED = short(
  String.raw`(?:i|we)?(?:'ve| have)? ?(?:already |just )?(?:did|done|tried) (?:that|this|it|all that|all of that)(?: already| before| twice)?|(?:i |we )?tried (?:that|this|it),? (?:(?:still|and) )?(?:the )?same(?: thing| result)?|already (?:did|done|tried)(?: (?:that|this|it))?|(?:(?:je|on) (?:l')?|j'|on )?(?:l')?(?:ai |a )?deja (?:fait|essaye|teste)(?: (?:ca|cela))?|(?:it'?s |it is |c'est )?(?:still|always|toujours|encore) (?:the same|pareil|le meme (?:message|probleme)|la meme (?:chose|erreur))(?: (?:thing|error|message|problem|result))?|(?:ca|cela) (?:ne )?change rien|no change|same (?:thing )?in incognito|pareil en navigation privee`,
);
const DONE = short(
  String.raw`(?:it'?s |that'?s |all )?done(?: that)?(?: now)?|did it|i did|c'?est fait|fait|voila c'est fait|c'est bon(?: c'est fait)?`,
);
/** Where nothing came of it. */
const AFTER_TRYING: Partial<Record<DecidedTopic, DecidedTopic>> = {
  'find-ids': 'error-no-benefits',
  'activate-benefits': 'error-no-benefits',
  'activation-roles': 'error-no-benefits',
  'error-no-benefits': 'activation-roles',
  'error-access-id-associated': 'plan-not-shown',
  'add-contract': 'troubleshoot-error',
  'account-types': 'troubleshoot-error',
  'create-request': 'troubleshoot-error',
  'create-cloud-request': 'plan-not-shown',
  'create-onprem-request': 'plan-not-shown',
};
/** What one does next. */
const AFTER_DOING: Partial<Record<DecidedTopic, DecidedTopic>> = {
  'activate-benefits': 'find-ids',
  'activation-roles': 'find-ids',
  'find-ids': 'create-request',
  'add-contract': 'create-request',
};
const OF_PRESALES = /\b(?:activ\w*|hours?|heures?|h|sign up|register|inscri\w*|book|reserv\w*)\b/;

const VERSION = short(
  String.raw`(?:(?:what|how) about |and for |et pour |it'?s |c'?est |sorry |pardon |la |le |version |in version )*(20[012]\d)(?: (r2))?(?: sorry| alors| then)?`,
);

/** "And 2016?": another version of the product before. */
export function ofVersion(folded: string, { topic, situation }: Question): Question | undefined {
  const [, year, release] = VERSION.exec(folded) ?? [];
  if (year === undefined || situation.product === undefined) return undefined;
  return { topic, situation: { ...situation, productVersion: release ? `${year} R2` : year } };
}

function afterTrying({ topic, situation }: Question): Question | undefined {
  // The right account has been tried: the other cause is left.
  if (topic === 'error-not-authorized' && situation.association === undefined)
    return { topic, situation: { ...situation, association: 'mpn' } };
  const next = AFTER_TRYING[topic];
  return next ? { topic: next, situation } : undefined;
}

/** "I did that already" asks what else it can be, "done" what comes next; hours and activation are asked of presales. */
export function nextStep(folded: string, { topic, situation }: Question): Question | undefined {
  if (TRIED.test(folded)) return afterTrying({ topic, situation });
  const next = DONE.test(folded) ? AFTER_DOING[topic] : undefined;
  if (next) return { topic: next, situation };
  const ofPresales = topic === 'presales-deployment' && OF_PRESALES.test(folded);
  return ofPresales && folded.split(' ').length <= LONG ? { topic, situation } : undefined;
}
