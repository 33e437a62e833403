import type { Turn } from '../dialogs/turn.js';
import { ACTIVATING, asksOwn, CUSTOMERS, LONG, short, topics } from './question.js';
import { without } from '../rules/index.js';
import type { Question, Reader } from './question.js';

const SHARING =
  /\b(?:passwords?|mots? de passe|mdp|share (?:the|our|my) (?:ids|codes|login)|(?:partager|donner) (?:les|nos) (?:ids?|identifiants|codes)|(?:can|may|could) (?:he|she|they|i|we) (?:just )?(?:send|share|give|forward)|(?:peut|peux|puis|pouvons)[- ]?(?:il|elle|je|on|nous)? (?:me |m'|les |leur |lui |nous )*(?:envoyer|transmettre|communiquer|partager))\b/;

const NEEDS_CONTRACT =
  /\b(?:need|needs|faut|besoin|require[sd]?|necessaire|have|a|with|avec|use|using|utiliser|utilise|prendre|servir)\b.{0,25}\b(?:contracts?|contrats?|access ids?|ids?|identifiants?)\b/;

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
  if (facts.person === 'own-firm') return { topic: 'csp-azure-support', situation };
  if (!NEEDS_CONTRACT.test(folded)) return undefined;
  // The own tenant is served by the own benefits, whose IDs are asked for once.
  if (situation.person === 'own-firm') return { topic: 'when-ids-needed', situation };
  const forCustomer = CUSTOMERS.has(topic) || situation.person === 'customer';
  return forCustomer ? { topic: 'csp-azure-support', situation } : undefined;
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

const NOBODY_ELSE =
  /\b(?:nobody|no one|noone) else\b|\b(?:is|have|has) (?:none|no other)\b|\bpersonne d'autre\b|\bplus personne\b|\b(?:y en a|il n'y en a) (?:plus|pas d'autre)\b/;

const ONLY_ONE =
  /\b(?:only|sole|last) (?:one|admin)\b|\b(?:le|la) (?:seule?|dernier|derniere)\b|\bnobody (?:else|left)\b/;

/** "He was the only one", "can I activate meanwhile", once the admin is said to have left. */
function ofAdminGone(turn: Turn, folded: string, before: Question): Question | undefined {
  const { topic, situation } = before;
  if (topic !== 'activation-roles' || situation.admin !== 'gone' || asksOwn(turn, before)) return undefined;
  // Whether to activate all the same is asked of the roles, which have been the same since.
  if (/\bactiv/.test(folded)) return { topic, situation: without(situation, 'admin') };
  return ONLY_ONE.test(folded) ? { topic, situation } : undefined;
}

/** "Nobody else has it", of who may activate. */
function ofAdmins(_turn: Turn, folded: string, { topic, situation }: Question): Question | undefined {
  if (topic === 'activation-roles' && NOBODY_ELSE.test(folded))
    return { topic: 'activation-roles', situation: { ...situation, admin: 'gone' } };
  return undefined;
}

/** "Does my colleague need to do that too?": whose account needs the IDs; "even an intern?": who sees them. */
function ofSeeing(turn: Turn, folded: string, before: Question): Question | undefined {
  const { topic, situation } = before;
  const { facts, band } = turn.understanding;
  if (topic !== 'find-ids' || asksOwn(turn, before)) return undefined;
  if (facts.role !== undefined) return /\bactiv/.test(folded) ? undefined : { topic, situation };
  return facts.person === 'colleague' && band !== 'answer'
    ? { topic: 'when-ids-needed', situation }
    : undefined;
}

/** A grey button while activating is not a plan that does not show; a password asked about there is not another product's. */
function ofActivating(turn: Turn, folded: string, before: Question): Question | undefined {
  const { topic, situation } = before;
  const { understanding: u } = turn;
  if (ACTIVATING.has(topic) && u.facts.activateButton && topic !== 'activation-roles')
    return { topic: 'activation-roles', situation };
  if (IDS.has(topic) && SHARING.test(folded) && !asksOwn(turn, before))
    return { topic: 'find-ids', situation: { ...situation, aspect: 'sharing' } };
  return undefined;
}

const TICKET = String.raw`(?:tickets?|requests?|cases?|incidents?|demandes?|billets?)`;
/** Whether going through the form creates a request after all, without asking how one is created. */
const CREATES = new RegExp(
  String.raw`\b(?:real|actual|genuine|vraie?s?|veritables?|reel(?:le)?s?) ${TICKET}\b|\b(?:does|will|would|won't|doesn't|wouldn't|could) (?:this|that|it|doing (?:this|that|so))\b.{0,15}\b(?:create|open|submit|raise|log|file|send|count)\b|\b(?:is|will) (?:a|any|the) ${TICKET} (?:be )?(?:created|opened|submitted)\b|\b(?:ca|cela)(?: ne)? (?:va |risque (?:pas )?(?:de |d'))?(?:cree|creer|ouvre|ouvrir|envoie|envoyer|compte|compter)\b|\brisque\w*\b.{0,12}\b(?:creer|ouvrir|envoyer)\b`,
);
/** "How do I open a real one?" leaves the count for a request. */
const HOW_TO = /\b(?:how (?:do|can|to|should)|where|comment)\b/;
const USES_UP =
  /\b(?:wast\w*|use up|uses up|consume\w*|burn\w*|bouff\w*|consomm\w*|mange\w*|grill\w*|gaspill\w*)\b.{0,20}\b(?:incidents?|tickets?)\b|\b(?:don'?t|do not) want to (?:really )?(?:create|open|submit)\b|\bveux pas (?:\w+ )?(?:envoyer|creer|ouvrir)\b/;
const ONLY_OTHER = /\bsignature\b/;
const NOT_LISTED = /\b(?:only|not|no|don'?t|doesn'?t|pas|que|juste|seulement|unavailable|indisponibles?)\b/;

/** Asked in the middle of the walk to the number left: whether that uses one up, and where Signature is. */
function ofRemaining(folded: string, { topic, situation }: Question): Question | undefined {
  if (topic !== 'remaining-incidents') return undefined;
  const creates = CREATES.test(folded) && !HOW_TO.test(folded);
  if (USES_UP.test(folded) || creates) return { topic, situation: { ...situation, aspect: 'not-submitted' } };
  const missing = ONLY_OTHER.test(folded) && NOT_LISTED.test(folded);
  return missing ? { topic, situation: { ...situation, listed: 'unavailable' } } : undefined;
}

const SUM = short(
  String.raw`(?:(?:we|on|nous) (?:get|have|a|en a|avons|en avons) |c'est |ca fait |it's |that's |that is |that makes |it makes )?(?:bien |about |exactly )?\d{1,3}(?: (?:incidents?|tickets?))?(?: (?:in total|altogether|en tout|au total))?`,
);

/** "So 45?": a sum of what no source adds up. */
function ofSum({ conversation: { current } }: Turn, folded: string): Question | undefined {
  if (current?.situation.openQuestion !== 'adding-up' || !SUM.test(folded)) return undefined;
  return { topic: 'count-entitlements', situation: current.situation };
}

/** What only the case before makes whole: a customer's request, activating, the count of what is left. */
export const CASE_READERS: readonly Reader[] = [
  ofSum,
  ofProvider,
  ofCustomers,
  ofAdminGone,
  ofAdmins,
  ofSeeing,
  ofActivating,
  (_turn, folded, before) => ofRemaining(folded, before),
];
