import type { Turn } from '../dialogs/turn.js';
import type { DecidedTopic, Situation } from '../rules/index.js';
import { ACTIVATING, LONG, short, topics } from './question.js';
import type { Question, Reader } from './question.js';

const ERROR: DecidedTopic = 'error-access-id-associated';
/** Of somebody else's trouble, and not of what they have to do. */
const TROUBLE = new Set<string>([ERROR, 'troubleshoot-error']);
const TAM =
  /\btam\b|\btechnical account manager\b|\b(?:responsable|gestionnaire) technique\b|\bnew access id\b|\b(?:nouvel|nouveau) (?:id|identifiant)\b/;
const IGNORE = /\bignor(?:e|er|ing|ons|ez)\b/;

/** What is asked of the error on the Access ID while it is spoken of: the colleague, the TAM, whether to ignore it. */
const ofError: Reader = ({ understanding: { facts, band, requests } }, folded, { topic, situation }) => {
  if (topic !== ERROR || facts.error !== undefined) return undefined;
  const asked = (aspect: Situation['aspect']): Question => ({ topic, situation: { ...situation, aspect } });
  if (TAM.test(folded)) return asked('tam');
  if (IGNORE.test(folded)) return asked('ignore');
  const same = facts.person === 'colleague' && (band !== 'answer' || TROUBLE.has(requests[0] ?? ''));
  return same ? asked('colleague') : undefined;
};

const SINCE = short(
  String.raw`(?:(?:for|since|it's been|it has been|only|about|depuis|ca fait|c'etait|il y a|deja|environ|seulement) )*(?:(?:\d{1,3}|one|an|a|two|three|a few|several|une|un|deux|trois|quelques|plusieurs) (?:minutes?|mins?|hours?|heures?|h|days?|jours?|weeks?|semaines?)(?: (?:ago|now|already|deja|maintenant))*|yesterday|hier|this morning|ce matin|just now|a l'instant|today|aujourd'hui|last week)`,
);

/** "For two days": how long one has waited for what was activated. */
const ofWaiting: Reader = (_turn, folded, { topic, situation }) =>
  ACTIVATING.has(topic) && situation.activated === 'yes' && SINCE.test(folded)
    ? { topic: 'error-no-benefits', situation }
    : undefined;

const SPENT = topics(
  'plan-not-shown',
  ERROR,
  'action-pack-cloud',
  'count-entitlements',
  'supported-products',
);
const COST =
  /\bhow much\b(?!.{0,20}\b(?:left|remain\w*|get|have|entitled|included?)\b)|\b(?:does|do|will|would|is) (?:it|they|that|this)\b.{0,15}\bcosts?\b|\bwhat.{0,15}\b(?:price|cost)|\b(?:coute|couterait|coutera|coutent)\b|\bquels? (?:est (?:le |son )|sont les )?(?:prix|tarifs?)\b/;
const PAY = /\b(?:pay|paying|payer|paie|paye|payons|payant)\b/;
const WHY = /\b(?:why|pourquoi)\b/;

/** "So we have to pay?", "ça coûte combien ?": where only buying is left. */
const ofBuying: Reader = ({ understanding: { facts } }, folded, before) => {
  // "If we pay" resembles a membership that is paid for.
  const brief =
    folded.split(' ').length <= LONG && Object.keys(facts).every((fact) => fact === 'activeOffer');
  const { contract } = before.situation;
  const spent = SPENT.has(before.topic) || contract === 'expired' || contract === 'exhausted';
  if (!brief || !spent) return undefined;
  if (COST.test(folded))
    return { topic: 'paid-plans', situation: { ...before.situation, openQuestion: 'prices' } };
  if (!PAY.test(folded)) return undefined;
  return WHY.test(folded) ? before : { topic: 'paid-plans', situation: before.situation };
};

const FIRST = /\b(?:the first(?: one| product)?|the former|le premier|la premiere)$/;
const REQUESTS = new Set<string>(['create-cloud-request', 'create-onprem-request', 'create-request']);

/** "Which portal for the first one?", of two products asked about in turn. */
function ofFirst({ understanding: u, conversation }: Turn, folded: string): Question | undefined {
  if (!FIRST.test(folded) || (u.band === 'answer' && !u.requests.every((id) => REQUESTS.has(id))))
    return undefined;
  const { known, current, earlier } = conversation;
  const { product, productVersion } = earlier?.situation ?? {};
  if (product === undefined || current?.situation.product === undefined) return undefined;
  const version = productVersion === undefined ? {} : { productVersion };
  return { topic: 'create-request', situation: { ...known, product, ...version } };
}

/** What is asked of a trouble that was spoken of, or of the one of two products. */
export const TROUBLE_READERS: readonly Reader[] = [ofError, ofWaiting, ofBuying, ofFirst];
