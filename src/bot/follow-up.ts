import { mergeSituation } from '../dialogs/conversation.js';
import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import { isDecidedTopic, without } from '../rules/index.js';
import type { DecidedTopic, FactName, Situation } from '../rules/index.js';
import { ofWrongAccount } from './newcomers.js';
import { readTogether } from './read-together.js';
import { shortQuestion } from './short-questions.js';
import { TROUBLES } from './question.js';
import type { Question } from './question.js';
import { statedCase } from './stated-case.js';

/** `unchanged`: what was said does not change the answer before. */
type Meant = Question | 'unchanged' | undefined;

/** Whether the message has no topic of its own and goes on with the one before. */
export function continues(turn: Turn): boolean {
  const { understanding: u, conversation } = turn;
  const corrects = u.correction && conversation.current !== undefined && !asksElse(turn);
  return u.followUp || corrects || (u.valueOnly ?? false);
}

const ASKS = /\?|\b(?:how|what|where|who|which|when|combien|cb|comment|ou|qui|quel|quels|quelles?|quand)\b/;

/** "Wait, how many will I get?" corrects nothing: it asks something of its own. */
function asksElse({ text, understanding: u, conversation: { current } }: Turn): boolean {
  return (
    u.band === 'answer' &&
    u.requests[0] !== current?.topic &&
    ASKS.test(fold(text) + (text.includes('?') ? '?' : ''))
  );
}

/** "And for Gold?", "sorry, I meant Silver", "cloud": the last question again, with other facts. */
export function followUp(turn: Turn): Meant {
  const more =
    ofWrongAccount(turn) ??
    howMuchOrMany(turn) ??
    showsAfterAll(turn) ??
    moreOfTheCase(turn) ??
    shortQuestion(turn) ??
    statedCase(turn) ??
    readTogether(turn);
  if (more) return more;
  if (!hasNews(turn)) return sameAgain(turn);
  return continues(turn) ? goesOn(turn) : undefined;
}

function goesOn(turn: Turn): Meant {
  const { understanding: u, conversation } = turn;
  const topic = topicToContinue(turn);
  if (!topic) return undefined;
  const guessed = conversation.current === undefined ? ({ guessed: true } as const) : {};
  const before = withoutAspect(turn, conversation.current?.situation ?? conversation.known);
  const situation = mergeSituation(before, u.facts, u.retracted);
  return (
    correctedBefore(turn) ??
    ownQuestion(turn, { topic, before, situation }) ?? { topic, situation, ...guessed }
  );
}

function hasNews({ understanding: u }: Turn): boolean {
  return Object.keys(u.facts).length > 0 || u.retracted.length > 0;
}

const NOT_THERE =
  /\b(?:it |its |that )?(?:is|'s|s)? ?(?:not|n't|no longer) (?:there|shown|showing|listed|in the list|visible)\b|\b(?:isn't|isnt|doesn't|doesnt|does not) (?:there|show|appear|listed)\b|\b(?:don't|dont|do not|can't|cant|cannot) see it\b|\b(?:gone|disappeared|vanished|disparu)\b|\b(?:pas|plus) (?:la|dans la liste|affiche|visible)\b|\bn'(?:apparait|y est) (?:pas|plus)\b|\bs'affiche (?:pas|plus)\b|\b(?:vois|voit|trouve) (?:pas|plus)\b/;
const THERE =
  /\b(?:it|its|it's) (?:is |does )?(?:there|shows?|listed|visible)\b|\b(?:i|we) (?:can |do )?(?:see|found|find) it\b|\b(?:il|elle|le plan) (?:est|y est|s'affiche|apparait) ?(?:bien )?(?:la|dans la liste|affichee?)? ?(?:en fait|finalement|maintenant)?$|\bje (?:le|la) vois\b/;

/** "Actually it is there", after the answer for a plan that does not show. */
function showsAfterAll({ text, conversation, understanding: u }: Turn): Question | undefined {
  const topic = 'error-access-id-associated';
  // Also after a question in between.
  const asked = [conversation.current, conversation.earlier].find((question) => question?.topic === topic);
  if (asked === undefined || u.valueOnly || text.includes('?')) return undefined;
  const folded = fold(text);
  const gone = NOT_THERE.test(folded);
  if (!gone && !THERE.test(folded)) return undefined;
  const situation = mergeSituation(asked.situation, { ...u.facts, planShown: gone ? 'no' : 'yes' });
  return { topic, situation };
}

const GOES_ON = /^(?:and|so|but|then|ok|why|et|alors|donc|mais|pourquoi)\b(?=.{1,60}$)/;
const ASKS_WHO = /\b(?:who|whom|qui)\b/;

/** "So who does it then?": the question before once more, where the message resembles nothing else. */
function sameAgain({ text, understanding: u, conversation: { current } }: Turn): Question | undefined {
  const folded = fold(text);
  if (!current || u.band !== 'choose' || u.topics[0]?.id !== current.topic) return undefined;
  if (!isDecidedTopic(current.topic) || !GOES_ON.test(folded)) return undefined;
  // Whoever asks who may do it has heard that their role may not.
  const situation = ASKS_WHO.test(folded) ? without(current.situation, 'role') : current.situation;
  return { topic: current.topic, situation };
}

/** What a statement of the case resembles, though it asks nothing. */
const ABOUT_CASE: ReadonlySet<string> = new Set([
  'count-entitlements',
  'cloud-competencies',
  'account-types',
  'activation-roles',
  // "No wait, it has not expired"
  'cancel',
]);

const HAS_UNLIMITED =
  /\b(?:have|got|has|avons|on a|j'ai|c'est|that is|it is)\b.{0,20}\b(?:unlimited|illimite)/;

/** "We have unlimited though, Gold with Cloud Platform", after a trouble: says more of the case, asks for no number. */
function moreOfTheCase(turn: Turn): Meant {
  const { understanding: u, conversation } = turn;
  const { current } = conversation;
  if (!current || !isDecidedTopic(current.topic) || !TROUBLES.has(current.topic)) return undefined;
  // "But we have unlimited" says nothing new after an answer that reckons with it.
  if (HAS_UNLIMITED.test(fold(turn.text)) && !hasNews(turn)) return 'unchanged';
  if (!tellsOfCase(turn, current.topic)) return undefined;
  const situation = mergeSituation(current.situation, u.facts, u.retracted);
  const same = isSameAnswer(turn, current.topic, [situation, current.situation]);
  if (same && u.band === 'answer') return undefined;
  if (same) return 'unchanged';
  return { topic: current.topic, situation };
}

function tellsOfCase(turn: Turn, topic: DecidedTopic): boolean {
  const { text, understanding } = turn;
  const told = !text.includes('?') || HAS_UNLIMITED.test(fold(text));
  // A renewal resembles a plan that has gone; here it tells that the offer is active.
  const renewed = topic === 'error-no-benefits' && understanding.facts.activeOffer === 'yes';
  // A role or an account of CSP's says why something does not work.
  const { role, association } = understanding.facts;
  const ofCsp = role !== undefined || association !== undefined;
  const ofCase = understanding.requests.every(
    (id) => ABOUT_CASE.has(id) || id === topic || (ofCsp && id === 'csp-azure-support'),
  );
  return told && hasNews(turn) && (renewed || ofCase);
}

function isSameAnswer({ decide }: Turn, topic: DecidedTopic, [one, other]: [Situation, Situation]): boolean {
  return JSON.stringify(decide(topic, one)) === JSON.stringify(decide(topic, other));
}

const HOW_MUCH =
  /^(?:et |and |so |ok |donc )*(?:c'est |it's |that's )?(?:combien|how much|what price|price|the price|prices|quel prix|quels prix|le prix|les prix|a quel prix)(?: (?:ca|cela)(?: coute)?| is (?:it|that)| (?:does|do) (?:it|they) cost| ils coutent)?\s*\?*$/;

function howMuchOrMany(turn: Turn): Question | undefined {
  return priceOfPlans(turn) ?? howManyOfKnown(turn);
}

/** "How much?" after the plans to buy means their price, not a number of incidents. */
function priceOfPlans({ text, conversation: { current } }: Turn): Question | undefined {
  if (current?.topic !== 'paid-plans' || !HOW_MUCH.test(fold(text))) return undefined;
  return {
    topic: 'paid-plans',
    situation: { ...without(current.situation, 'aspect'), openQuestion: 'prices' },
  };
}

const HOW_MANY =
  /^(?:(?:so|and|ok|et|donc|alors|du coup)[ ,]+)*(?:ca fait )?(?:how many|combien)(?: (?:do|did|can|would) (?:we|i) (?:have|get)| (?:on|j'|nous)(?: en)? ?(?:a|ai|avons)| en avons-nous| (?:d')?(?:incidents|tickets)| de tickets)*\s*\?*$/;

/** "How many?", where the membership is all that was said. */
function howManyOfKnown({ text, conversation: { current, known } }: Turn): Question | undefined {
  const topic = 'count-entitlements';
  const counted = current === undefined || current.topic === topic;
  if (!counted || known.membership === undefined || !HOW_MANY.test(fold(text))) return undefined;
  return { topic, situation: without(current?.situation ?? known, 'aspect') };
}

/** What was asked in particular, or is left open, was asked of the case before, not of the one now supposed or corrected. */
function withoutAspect({ understanding: u }: Turn, before: Situation): Situation {
  return u.hypothetical || u.correction
    ? without(before, 'aspect', 'openQuestion')
    : without(before, 'aspect');
}

/** What a fact is most often asked for, where it does not bear on the question before. */
const OWN_TOPICS: readonly [FactName, DecidedTopic][] = [
  ['person', 'when-ids-needed'],
  ['product', 'supported-products'],
  ['error', 'troubleshoot-error'],
  ['account', 'account-types'],
  ['csp', 'csp-azure-support'],
  ['role', 'activation-roles'],
  ['membership', 'count-entitlements'],
  ['competencies', 'cloud-competencies'],
  ['competencyKind', 'count-entitlements'],
];

function ownTopicOf(facts: Situation): DecidedTopic | undefined {
  if (facts.person === 'customer') return 'csp-azure-support';
  return OWN_TOPICS.find(([fact]) => facts[fact] !== undefined)?.[1];
}

/** A follow-up that would get the last answer word for word asks for something of its own. */
function ownQuestion(
  turn: Turn,
  { topic, before, situation }: { topic: DecidedTopic; before: Situation; situation: Situation },
): Meant {
  const { understanding, conversation } = turn;
  if (conversation.current?.topic !== topic) return undefined;
  if (!isSameAnswer(turn, topic, [before, situation])) return undefined;
  const own = ownTopicOf(understanding.facts);
  // Azure, where the number of cloud incidents was just said, has that number.
  if (own === 'supported-products' && topic === 'count-entitlements') return 'unchanged';
  if (own !== undefined && own !== topic) return { topic: own, situation };
  return 'unchanged';
}

/** The question before the last one, where a correction changes the answer to it and not that to the last one. */
function correctedBefore(turn: Turn): Question | undefined {
  const { understanding: u, conversation } = turn;
  const { current, earlier } = conversation;
  if (!u.correction || !current || !earlier) return undefined;
  const { topic } = earlier;
  if (!isDecidedTopic(topic) || !isDecidedTopic(current.topic)) return undefined;
  const corrected = (situation: Situation): Situation => mergeSituation(situation, u.facts, u.retracted);
  const changes = (of: DecidedTopic, situation: Situation): boolean =>
    !isSameAnswer(turn, of, [situation, corrected(situation)]);
  if (changes(current.topic, current.situation) || !changes(topic, earlier.situation)) return undefined;
  return { topic, situation: corrected(earlier.situation) };
}

const ONE_SIDED: ReadonlySet<string> = new Set(['create-onprem-request', 'create-cloud-request']);

/** A request for one side, and a product or side is named that may be the other's. */
function isOtherSide(topic: DecidedTopic, { product, plan }: Situation): boolean {
  return ONE_SIDED.has(topic) && (product !== undefined || plan !== undefined);
}

function topicToContinue({ conversation, understanding: { facts } }: Turn): DecidedTopic | undefined {
  const last = conversation.current?.topic;
  if (last && isDecidedTopic(last)) return isOtherSide(last, facts) ? 'create-request' : last;
  return topicOfBare(facts);
}

/** A bare fact with no question before it: memberships, competencies and sides are most often asked for their numbers. */
function topicOfBare(facts: Situation): DecidedTopic | undefined {
  const { membership, competencies, competencyKind, error, product } = facts;
  if (error) return 'troubleshoot-error';
  if (product && !membership) return 'supported-products';
  return membership || competencies || competencyKind ? 'count-entitlements' : undefined;
}
