import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import { isDecidedTopic, without } from '../rules/index.js';
import type { DecidedTopic, OpenQuestion, Situation } from '../rules/index.js';
import { ofCaseBefore } from './case-follow-ups.js';
import { CASE_READERS } from './case-questions.js';
import { nextStep, ofVersion } from './next-steps.js';
import { ACTIVATING, CUSTOMERS, LONG, short, topics, TROUBLES } from './question.js';
import type { Question, Reader } from './question.js';
import { ofSale } from './sale-questions.js';
import { TROUBLE_READERS } from './trouble-questions.js';

/** Where no more incidents are to be had than one has, the next thing is to buy. */
const ENDS_IN_BUYING = topics(
  'supported-products',
  'plan-not-shown',
  'error-access-id-associated',
  'action-pack-cloud',
);
const WITHOUT_CLOUD = topics('action-pack-cloud', 'create-cloud-request', 'create-request', 'plan-not-shown');

const WHO = short(
  String.raw`(?:(?:with |in )?(?:what|which) role|who|avec quel role|quel role|il faut quel role|faut quel role|c'est qui|qui)\b.{0,40}`,
);
const HOW_LONG = short(
  String.raw`(?:.{0,30}\b)?(?:how long|how much time|when (?:will|do|does) (?:it|they|this|that)|combien de temps|c'est long|ca prend|faut(?:-il)? attendre|dans combien de temps)\b(?!.{0,30}\b(?:respon|answer|repon|valid|last|dure|renew)).{0,40}`,
);
const WHERE = short(
  String.raw`(?:then )?(?:where|ou)(?: is (?:it|that)| do (?:i|you|we) (?:go|find (?:it|that|them)|click)| exactly| then| ca| c'est| alors| donc)*`,
);
const WHAT_NOW = short(
  String.raw`(?:(?:what|now what|what now|what then|so what|quoi|et apres|et donc|et du coup|et sinon|et alors)(?: (?:now|then|instead|next))?|(?:what|how) (?:do|should|can|must) (?:i|we) (?:do|need|proceed)(?: (?:now|then|instead|about it|with it))*|what'?s next|what is next|et maintenant|je fais quoi|on fait quoi|que faire|quoi faire|comment (?:je|on) fait?s?|comment faire|il faut faire quoi|faut faire quoi|du coup|sinon|donc)(?: (?:moi|alors|maintenant|donc|du coup)){0,3}`,
);
const NOTHING = short(
  String.raw`(?:we get |we have |i get |there is |there's |on a |j'ai |c'est )?(?:absolutely )?(?:nothing|none|zero|no support|rien)(?: at all| du tout| then| alors)*`,
);
const BACK_TO =
  /^(?:(?:ok|okay|so|now|bon|alors|donc)[ ,]+)*(?:back to|let's (?:go|get) back to|return to|go on with|revenons|retournons|on revient|retour)\b.{2,60}$/;

/** What the source leaves open is asked of these topics. */
/** The topic under which it is said that the source leaves a question open. */
export const OPEN: Record<OpenQuestion, DecidedTopic> = {
  'adding-up': 'count-entitlements',
  'renewal-carry-over': 'count-entitlements',
  'new-packages': 'count-entitlements',
  'several-competencies': 'count-entitlements',
  'still-shown-today': 'troubleshoot-error',
  prices: 'paid-plans',
  'response-times': 'paid-plans',
  'server-in-azure': 'supported-products',
  'per-location': 'count-entitlements',
  'ids-apart': 'find-ids',
  'company-change': 'manage-benefits',
  'government-cloud': 'create-cloud-request',
  'takeover-duration': 'activation-roles',
  'incident-returned': 'support-scope',
  'remove-contract': 'add-contract',
  'premier-today': 'paid-plans',
};

/** "And how long does it take?", "so who?", "what now?": a question that only the one before makes whole. */
export function shortQuestion(turn: Turn): Question | undefined {
  const { conversation, understanding: u } = turn;
  const { current } = conversation;
  const folded = fold(turn.text);
  if (BACK_TO.test(folded)) return backTo(turn);
  if (!current || !isDecidedTopic(current.topic))
    return openQuestion(turn, { situation: { ...conversation.known, ...u.facts } });
  // What was asked in particular was asked of the answer before.
  const situation = { ...without(current.situation, 'aspect'), ...u.facts };
  const before = { topic: current.topic, situation };
  for (const read of READERS) {
    const meant = read(turn, folded, before);
    if (meant) return meant;
  }
  return undefined;
}

const READERS: readonly Reader[] = [
  (_turn, folded, before) => ofVersion(folded, before),
  (turn, _folded, before) => openQuestion(turn, before),
  ofSale,
  ...TROUBLE_READERS,
  ofCaseBefore,
  ...CASE_READERS,
  (_turn, folded, before) => nextStep(folded, before),
  ({ understanding: u }, folded, before) =>
    u.facts.aspect || u.requests.includes('talk-to-human') ? undefined : of(folded, before),
  (turn, _folded, before) => sameTrouble(turn, before),
];

function backTo({ understanding: u, conversation }: Turn): Question | undefined {
  const topic = u.topics[0]?.id;
  if (topic === undefined || !isDecidedTopic(topic)) return undefined;
  return { topic, situation: { ...conversation.known, ...u.facts } };
}

function openQuestion(
  { understanding: u }: Turn,
  { situation }: Pick<Question, 'situation'>,
): Question | undefined {
  const open = u.facts.openQuestion;
  return open === undefined || u.band === 'answer' ? undefined : { topic: OPEN[open], situation };
}

function of(folded: string, { topic, situation }: Question): Question | undefined {
  if (WHO.test(folded)) return whoMay(topic, situation);
  if (HOW_LONG.test(folded) && ACTIVATING.has(topic)) return howLong(situation);
  if (NOTHING.test(folded) && WITHOUT_CLOUD.has(topic)) return whatElse(situation);
  if (WHAT_NOW.test(folded))
    return {
      topic: ENDS_IN_BUYING.has(topic) && isSettled(topic, situation) ? 'paid-plans' : topic,
      situation,
    };
  return WHERE.test(folded) ? where({ topic, situation }) : undefined;
}

/** Where what is needed is to be found, is the question where to find it. */
function where({ topic, situation }: Question): Question {
  return { topic: topic === 'when-ids-needed' ? 'find-ids' : topic, situation };
}

/** Whoever asks who may do it has heard that their own role may not. */
function whoMay(topic: DecidedTopic, situation: Situation): Question | undefined {
  const rest = without(situation, 'role');
  if (CUSTOMERS.has(topic) || situation.person === 'customer')
    return { topic: 'csp-azure-support', situation: { ...rest, aspect: 'role' } };
  return ACTIVATING.has(topic) ? { topic: 'activation-roles', situation: rest } : undefined;
}

function howLong(situation: Situation): Question {
  if (situation.purchase === 'recent') return { topic: 'error-no-benefits', situation };
  if (situation.admin === 'gone')
    return { topic: 'activation-roles', situation: { ...situation, openQuestion: 'takeover-duration' } };
  return { topic: 'activate-benefits', situation: { ...situation, aspect: 'duration' } };
}

function whatElse(situation: Situation): Question {
  return { topic: 'count-entitlements', situation: without(situation, 'plan', 'product') };
}

/** Whether the answer before said all, and did not ask first. */
function isSettled(topic: DecidedTopic, { planShown }: Situation): boolean {
  return topic !== 'error-access-id-associated' || planShown === 'no';
}

const ANOTHER_TROUBLE = /\b(?:another|other|different|autre)\b/i;

/** "So why the error?": the one that was spoken of. */
function sameTrouble({ text, understanding: u }: Turn, before: Question): Question | undefined {
  const again = u.topics[0]?.id === 'troubleshoot-error' && Object.keys(u.facts).length === 0;
  if (ANOTHER_TROUBLE.test(text)) return undefined;
  return again && TROUBLES.has(before.topic) && text.split(/\s+/).length <= LONG ? before : undefined;
}
