import { mergeSituation } from '../dialogs/conversation.js';
import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import type { DecidedTopic } from '../rules/index.js';
import { LONG } from './question.js';
import type { Question } from './question.js';

/** What a message that asks nothing, and resembles no question enough, tells of the case; undefined where it does not. */
export function statedCase(turn: Turn): Question | undefined {
  if (turn.understanding.band === 'answer') return undefined;
  const topic = spentContract(turn) ?? productDown(turn);
  if (topic === undefined) return undefined;
  const { understanding: u, conversation } = turn;
  return { topic, situation: mergeSituation(conversation.known, u.facts, u.retracted) };
}

/** "So our contract got used up for Azure": answered by what becomes of such a contract. */
function spentContract({ understanding: u }: Turn): DecidedTopic | undefined {
  const { contract } = u.facts;
  const spent = contract === 'expired' || contract === 'exhausted';
  return spent && !u.valueOnly ? 'plan-not-shown' : undefined;
}

const DOWN =
  /\b(?:(?:is|are|are all|is all|went|goes|keeps going|completely|totally) down|down again|outage|crash(?:ed|es|ing)?|not (?:working|responding|starting)|(?:doesn't|does not|won't|isn't) (?:work|start|respond|working|responding)|broken|en panne|panne|hs|tombee?s?|plante[ers]?|plantage|hors service|(?:marche|fonctionne|demarre|repond)(?:nt)? (?:plus|pas))\b/;
/** "We have a problem with Azure": no more is said of it. */
const TROUBLED =
  /\b(?:has|have|having|got|a|an?|un|une|des|ai|a|avons) (?:\w+ )?(?:problems?|issues?|troubles?|soucis?|problemes?|pannes?|bugs?)\b/;
const SEVERE = /\b(?:sev(?:erity)? ?[abc1-4]|gravite [abc])\b/;
/** What may be down beside the product itself. */
const OF_BENEFIT =
  /\b(?:plans?|contracts?|contrats?|ids?|identifiants?|benefits?|avantages?|button|bouton|link|lien|portal|portail|activat\w+|activer)\b/;

/** "Azure is down, sev A": a product's trouble is what a request is opened for. */
function productDown({ text, understanding: u }: Turn): DecidedTopic | undefined {
  const folded = fold(text);
  if (u.facts.product === undefined || u.facts.error !== undefined || OF_BENEFIT.test(folded))
    return undefined;
  const short = folded.split(/\s+/).length <= 2 * LONG;
  const told = !text.includes('?') && TROUBLED.test(folded);
  return short && (DOWN.test(folded) || SEVERE.test(folded) || told) ? 'create-request' : undefined;
}
