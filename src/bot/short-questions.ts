import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import { isDecidedTopic } from '../rules/index.js';
import type { DecidedTopic, OpenQuestion, Situation } from '../rules/index.js';

/** A question with what is known of the case. */
export interface Question {
  topic: DecidedTopic;
  situation: Situation;
}

const topics = (...ids: DecidedTopic[]): ReadonlySet<DecidedTopic> => new Set(ids);
const CUSTOMERS = topics('csp-azure-support');
const ACTIVATING = topics(
  'activate-benefits',
  'activation-roles',
  'find-ids',
  'error-not-authorized',
  'error-no-benefits',
);
/** Where no more incidents are to be had than one has, the next thing is to buy. */
const ENDS_IN_BUYING = topics(
  'supported-products',
  'plan-not-shown',
  'error-access-id-associated',
  'action-pack-cloud',
);
const TROUBLES = topics(
  'error-not-authorized',
  'error-no-benefits',
  'error-access-id-associated',
  'plan-not-shown',
);
const WITHOUT_CLOUD = topics('action-pack-cloud', 'create-cloud-request', 'create-request', 'plan-not-shown');

const start = String.raw`^(?:(?:and|so|but|then|ok|okay|well|hm+|et|alors|donc|mais|bon|du coup|sinon|oui|yes|no|non|great|super|parfait|cool|merci|thanks)[ ,]+)*`;
const short = (asked: string): RegExp => new RegExp(`${start}(?:${asked})$`);

const WHO = short(
  String.raw`(?:(?:with |in )?(?:what|which) role|who|avec quel role|quel role|il faut quel role|faut quel role|c'est qui|qui)\b.{0,40}`,
);
const HOW_LONG = short(
  String.raw`(?:.{0,30}\b)?(?:how long|how much time|when (?:will|do|does) (?:it|they|this|that)|combien de temps|c'est long|ca prend|faut(?:-il)? attendre|dans combien de temps)\b(?!.{0,30}\b(?:respon|answer|repon|valid|last|dure|renew)).{0,40}`,
);
const WHERE = short(
  String.raw`(?:then )?(?:where|ou)(?: is (?:it|that)| do i (?:go|find (?:it|that)|click)| exactly| then| ca| c'est| alors| donc)*`,
);
const WHAT_NOW = short(
  String.raw`(?:(?:what|now what|what now|what then|so what|quoi|et apres|et donc|et du coup|et sinon|et alors)(?: (?:now|then|instead|next))?|(?:what|how) (?:do|should|can|must) (?:i|we) (?:do|need|proceed)(?: (?:now|then|instead|about it|with it))*|what'?s next|what is next|et maintenant|je fais quoi|on fait quoi|que faire|quoi faire|comment (?:je|on) fait?s?|comment faire|il faut faire quoi|faut faire quoi|du coup|sinon|donc)(?: (?:moi|alors|maintenant|donc|du coup))*`,
);
const SHARING =
  /\b(?:passwords?|mots? de passe|mdp|share (?:the|our|my) (?:ids|codes|login)|(?:partager|donner) (?:les|nos) (?:ids?|identifiants|codes)|(?:can|may|could) (?:he|she|they|i|we) (?:just )?(?:send|share|give|forward)|(?:peut|peux|puis|pouvons)[- ]?(?:il|elle|je|on|nous)? (?:me |m'|les |leur |lui |nous )*(?:envoyer|transmettre|communiquer|partager))\b/;
const NOTHING = short(
  String.raw`(?:we get |we have |i get |there is |there's |on a |j'ai |c'est )?(?:absolutely )?(?:nothing|none|zero|no support|rien)(?: at all| du tout| then| alors)*`,
);
const BACK_TO =
  /^(?:(?:ok|okay|so|now|bon|alors|donc)[ ,]+)*(?:back to|let's (?:go|get) back to|return to|go on with|revenons|retournons|on revient|retour)\b.{2,60}$/;

const TRIED = short(
  String.raw`(?:i|we)?(?:'ve| have)? ?(?:already |just )?(?:did|done|tried) (?:that|this|it|all that|all of that)(?: already| before| twice)?|already (?:did|done|tried)(?: (?:that|this|it))?|(?:(?:je|on) (?:l')?|j'|on )?(?:l')?(?:ai |a )?deja (?:fait|essaye|teste)(?: (?:ca|cela))?|same (?:thing )?in incognito|pareil en navigation privee`,
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

/** What the source leaves open is asked of these topics. */
const OPEN: Record<OpenQuestion, DecidedTopic> = {
  'adding-up': 'count-entitlements',
  'renewal-carry-over': 'count-entitlements',
  'new-packages': 'count-entitlements',
  'several-competencies': 'count-entitlements',
  'still-shown-today': 'remaining-incidents',
  prices: 'paid-plans',
  'response-times': 'paid-plans',
  'server-in-azure': 'supported-products',
};

/** "And how long does it take?", "so who?", "what now?": a question that only the one before makes whole. */
export function shortQuestion(turn: Turn): Question | undefined {
  const { conversation, understanding: u } = turn;
  const { current } = conversation;
  const folded = fold(turn.text);
  if (BACK_TO.test(folded)) return backTo(turn);
  if (!current || !isDecidedTopic(current.topic))
    return openQuestion(turn, { situation: conversation.known });
  // What was asked in particular was asked of the answer before.
  const situation = { ...current.situation };
  delete situation.aspect;
  const before = { topic: current.topic, situation: { ...situation, ...u.facts } };
  for (const read of READERS) {
    const meant = read(turn, folded, before);
    if (meant) return meant;
  }
  return undefined;
}

type Reader = (turn: Turn, folded: string, before: Question) => Question | undefined;

const VERSION = short(
  String.raw`(?:(?:what|how) about |and for |et pour |it'?s |c'?est |sorry |pardon |la |le |version |en |in )*(20[012]\d)(?: (r2))?(?: sorry| alors| then)?(?: \?)?`,
);

/** "And 2016?": another version of the product before. */
function ofVersion(folded: string, { topic, situation }: Question): Question | undefined {
  const [, year, release] = VERSION.exec(folded) ?? [];
  if (year === undefined || situation.product === undefined) return undefined;
  return { topic, situation: { ...situation, productVersion: release ? `${year} R2` : year } };
}

const READERS: readonly Reader[] = [
  (_turn, folded, before) => ofVersion(folded, before),
  (turn, _folded, before) => openQuestion(turn, before),
  ofProvider,
  ofCustomers,
  ofAdmins,
  ofActivating,
  (_turn, folded, before) => ofRemaining(folded, before),
  (_turn, folded, before) => nextStep(folded, before),
  (_turn, folded, before) => of(folded, before),
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

const NEEDS_CONTRACT =
  /\b(?:need|needs|faut|besoin|require[sd]?|necessaire|have|a|with|avec)\b.{0,25}\b(?:contracts?|contrats?|access ids?|ids?|identifiants?)\b/;

/** Activating, and where something is, is asked of the benefits and not of the provider. */
const OF_IDS_THEMSELVES = /\b(?:activ\w*|where|ou (?:est|sont|trouver)|find|trouver|trouve)\b/;

/** Whether a contract is needed, or helps, and what holds for the own tenant, is asked of customers' requests. */
function ofProvider(
  { understanding: { facts } }: Turn,
  folded: string,
  { topic, situation }: Question,
): Question | undefined {
  if (situation.csp !== 'yes' || folded.split(' ').length > LONG + 4) return undefined;
  if (OF_IDS_THEMSELVES.test(folded)) return undefined;
  const own = facts.person === 'own-firm';
  const contract = NEEDS_CONTRACT.test(folded) && (CUSTOMERS.has(topic) || situation.person === 'customer');
  return own || contract ? { topic: 'csp-azure-support', situation } : undefined;
}

/** "I'm global admin, is that right?" where a customer's request is spoken of: not about activating. */
function ofCustomers(
  { understanding: u }: Turn,
  folded: string,
  { topic, situation }: Question,
): Question | undefined {
  const customers = CUSTOMERS.has(topic) || (situation.csp === 'yes' && situation.person === 'customer');
  const asksElse = u.band === 'answer' && u.requests.some((id) => id !== 'activation-roles');
  if (!customers || u.facts.role === undefined || asksElse || /\bactiv/.test(folded)) return undefined;
  return { topic: 'csp-azure-support', situation: { ...situation, aspect: 'role' } };
}

const IDS = topics('find-ids', 'when-ids-needed', 'add-contract', ...ACTIVATING);

const NOBODY_ELSE = /\b(?:nobody|no one|noone) else\b|\bpersonne d'autre\b|\bplus personne\b/;

/** "Nobody else has it", of who may activate; "even an intern?", of who sees the IDs: everybody does. */
function ofAdmins(
  { understanding: { facts, band } }: Turn,
  folded: string,
  { topic, situation }: Question,
): Question | undefined {
  const left = facts.admin === 'gone' && band !== 'answer' && ACTIVATING.has(topic);
  if (left || (topic === 'activation-roles' && NOBODY_ELSE.test(folded)))
    return { topic: 'activation-roles', situation: { ...situation, admin: 'gone' } };
  const seen = topic === 'find-ids' && facts.role !== undefined && !/\bactiv/.test(folded);
  return seen ? { topic, situation } : undefined;
}

/** A grey button while activating is not a plan that does not show; a password asked about there is not another product's. */
function ofActivating(
  { understanding: u }: Turn,
  folded: string,
  { topic, situation }: Question,
): Question | undefined {
  if (ACTIVATING.has(topic) && u.facts.activateButton && topic !== 'activation-roles')
    return { topic: 'activation-roles', situation };
  if (IDS.has(topic) && SHARING.test(folded))
    return { topic: 'find-ids', situation: { ...situation, aspect: 'sharing' } };
  return undefined;
}

/** "I did that already" asks what else it can be, "done" what comes next; hours and activation are asked of presales. */
const USES_UP =
  /\b(?:wast\w*|use up|uses up|consume\w*|burn\w*|bouff\w*|consomm\w*|mange\w*|grill\w*|gaspill\w*)\b.{0,20}\b(?:incidents?|tickets?)\b|\b(?:don'?t|do not) want to (?:really )?(?:create|open|submit)\b|\bveux pas (?:\w+ )?(?:envoyer|creer|ouvrir)\b/;
const ONLY_OTHER = /\bsignature\b/;
const NOT_LISTED = /\b(?:only|not|no|don'?t|doesn'?t|pas|que|juste|seulement|unavailable|indisponibles?)\b/;

/** Asked in the middle of the walk to the number left: whether that uses one up, and where Signature is. */
function ofRemaining(folded: string, { topic, situation }: Question): Question | undefined {
  if (topic !== 'remaining-incidents') return undefined;
  if (USES_UP.test(folded)) return { topic, situation: { ...situation, aspect: 'not-submitted' } };
  const missing = ONLY_OTHER.test(folded) && NOT_LISTED.test(folded);
  return missing ? { topic, situation: { ...situation, listed: 'unavailable' } } : undefined;
}

function nextStep(folded: string, { topic, situation }: Question): Question | undefined {
  const next = (TRIED.test(folded) && AFTER_TRYING[topic]) || (DONE.test(folded) && AFTER_DOING[topic]);
  if (next) return { topic: next, situation };
  const ofPresales = topic === 'presales-deployment' && OF_PRESALES.test(folded);
  return ofPresales && folded.split(' ').length <= LONG ? { topic, situation } : undefined;
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
  return WHERE.test(folded) ? { topic, situation } : undefined;
}

/** Whoever asks who may do it has heard that their own role may not. */
function whoMay(topic: DecidedTopic, situation: Situation): Question | undefined {
  const rest = { ...situation };
  delete rest.role;
  if (CUSTOMERS.has(topic) || situation.person === 'customer')
    return { topic: 'csp-azure-support', situation: { ...rest, aspect: 'role' } };
  return ACTIVATING.has(topic) ? { topic: 'activation-roles', situation: rest } : undefined;
}

function howLong(situation: Situation): Question {
  if (situation.purchase === 'recent') return { topic: 'error-no-benefits', situation };
  return { topic: 'activate-benefits', situation: { ...situation, aspect: 'duration' } };
}

function whatElse(situation: Situation): Question {
  const rest = { ...situation };
  delete rest.plan;
  delete rest.product;
  return { topic: 'count-entitlements', situation: rest };
}

/** Whether the answer before said all, and did not ask first. */
function isSettled(topic: DecidedTopic, { planShown }: Situation): boolean {
  return topic !== 'error-access-id-associated' || planShown === 'no';
}

const LONG = 8;

/** "So why the error?": the one that was spoken of. */
function sameTrouble({ text, understanding: u }: Turn, before: Question): Question | undefined {
  const again = u.topics[0]?.id === 'troubleshoot-error' && u.facts.error === undefined;
  return again && TROUBLES.has(before.topic) && text.split(/\s+/).length <= LONG ? before : undefined;
}
