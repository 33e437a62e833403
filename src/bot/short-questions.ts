import { asksPlainer } from '../dialogs/asks-plainer.js';
import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import { isDecidedTopic, without } from '../rules/index.js';
import type { DecidedTopic, OpenQuestion, Situation } from '../rules/index.js';
import { ofCaseBefore } from './case-follow-ups.js';
import { CASE_READERS } from './case-questions.js';
import { afterGuess } from './guessed-questions.js';
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
  String.raw`(?:then )?(?:where|ou)(?: is (?:it|that)| do (?:i|you|we) (?:go|(?:find|see) (?:it|that|them|this)|click)| exactly| then| ca| c'est| alors| donc| (?:je|on) (?:le |la |les )?(?:trouve|vois|voit)(?: ca)?)*|(?:je|on) (?:le|la|les) (?:trouve|vois|voit|trouve-t-on) (?:ou|comment)`,
);
const WHAT_NOW = short(
  String.raw`(?:(?:what|now what|what now|what then|so what|how|quoi|comment|et apres|et donc|et du coup|et sinon|et alors|apres|ensuite)(?: (?:now|then|instead|next|alors|donc))?|(?:what|how) (?:do|should|can|must|would|could) (?:i|we) (?:do|need|proceed|use)(?: (?:now|then|instead|about it|with it))*|what'?s next|what is next|now|next|then|maintenant|(?:je|on) (?:dois |peux |peut |doit )?(?:fais|fait|faire) (?:quoi|comment)|que faire|quoi faire|comment (?:je|on|dois-je|faut-il) (?:fais|fait|faire|m'y prends)|comment faire|il faut faire quoi|faut faire quoi|qu'est-ce que (?:je|on) (?:fais|fait|dois faire|doit faire)|du coup|sinon|donc)(?: (?:moi|alors|maintenant|donc|du coup|then|now)){0,3}`,
);
const CONFIRMS = short(
  String.raw`(?:no|not|non|yes|oui|right|correct|(?:i|we) (?:can't|cannot|can not)|(?:je|on) (?:ne )?(?:peux|peut) pas|that's a (?:no|yes)|c'est (?:non|oui|bon)|(?:i |we )?(?:just )?(?:continue|carry on|go on|ignore (?:it|that)|proceed)|(?:je|on) (?:continue|ignore|l'ignore)|(?:there is |there's |il n'y a |y a )?(?:nothing|rien) (?:(?:else |more |de plus |d'autre )?(?:to|a) (?:do|faire))|(?:that|this)'s (?:all|it)|c'est tout)(?: (?:then|alors|donc|du coup|right|c'est ca|n'est-ce pas|d'accord)){0,2}`,
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
  (turn, folded) => afterGuess(turn, folded),
  (_turn, folded, before) => ofVersion(folded, before),
  (turn, _folded, before) => openQuestion(turn, before),
  ofSale,
  ...TROUBLE_READERS,
  ofCaseBefore,
  ...CASE_READERS,
  confirmed,
  plainer,
  (_turn, folded, before) => nextStep(folded, before),
  (turn, folded, before) =>
    turn.understanding.facts.aspect || turn.understanding.requests.includes('talk-to-human')
      ? undefined
      : of(turn, folded, before),
  (turn, _folded, before) => sameTrouble(turn, before),
];

/** "So no?", "donc rien à faire ?": the same once more, if it is asked. */
function confirmed(
  { text, conversation: { current } }: Turn,
  folded: string,
  { topic }: Question,
): Question | undefined {
  const asks = text.includes('?') || /^(?:so|ok so|donc|ok donc)\b/.test(folded);
  // What was asked in particular is what is confirmed.
  return asks && current !== undefined && CONFIRMS.test(folded)
    ? { topic, situation: current.situation, brief: true }
    : undefined;
}

/** "I don't understand": what matters most of the answer, by itself. */
function plainer(
  { conversation: { current } }: Turn,
  folded: string,
  { topic }: Question,
): Question | undefined {
  return current !== undefined && asksPlainer(folded)
    ? { topic, situation: current.situation, brief: true }
    : undefined;
}

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

function of(turn: Turn, folded: string, { topic, situation }: Question): Question | undefined {
  if (WHO.test(folded)) return whoMay(topic, situation);
  if (HOW_LONG.test(folded) && ACTIVATING.has(topic)) return howLong(situation);
  if (NOTHING.test(folded) && WITHOUT_CLOUD.has(topic)) return whatElse(situation);
  if (WHAT_NOW.test(folded)) return whatNow(turn, { topic, situation });
  return WHERE.test(folded) ? where({ topic, situation }) : undefined;
}

/** Where the answer has nothing more to do in it, the next thing: to buy, to ask who may, to enter the IDs. */
const NEXT: Partial<Record<DecidedTopic, DecidedTopic>> = {
  'activate-benefits': 'find-ids',
  'find-ids': 'add-contract',
  'when-ids-needed': 'add-contract',
  'add-contract': 'create-request',
  'remaining-incidents': 'create-request',
};

function whatNow({ decide, conversation }: Turn, { topic, situation }: Question): Question {
  // Of a plan that is listed, its dates and its count are to be read first (R47).
  const next = situation.listed === 'unavailable' ? 'remaining-incidents' : NEXT[topic];
  if (next) return { topic: next, situation };
  const codes: ReadonlySet<string> = new Set(decide(topic, situation).findings.map(({ code }) => code));
  // What is unlimited is not used up: another plan need not be the way out.
  const buys = ENDS_IN_BUYING.has(topic) && isSettled(topic, situation) && !codes.has('cannot-be-used-up');
  if (buys || codes.has('no-cloud-in-membership')) return { topic: 'paid-plans', situation };
  return codes.has('role-may-not-activate')
    ? { topic: 'activation-roles', situation: { ...without(situation, 'role'), aspect: 'who-is-admin' } }
    : { topic, situation: conversation.current?.situation ?? situation, brief: true };
}

/** Where what is needed is to be found, is the question where to find it. */
function where({ topic, situation }: Question): Question {
  return { topic: topic === 'when-ids-needed' ? 'find-ids' : topic, situation, brief: true };
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
