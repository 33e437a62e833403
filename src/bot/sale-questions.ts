import { COUNTED } from '../understanding/asked-patterns.js';
import type { Turn } from '../dialogs/turn.js';
import { short, topics, TROUBLES } from './question.js';
import type { Question, Reader } from './question.js';

const MEMBERSHIPS = topics(
  'count-entitlements',
  'action-pack-cloud',
  'cloud-competencies',
  'manage-benefits',
);
const STILL_POSSIBLE = short(
  String.raw`(?:is (?:it|that|this) |are they |c'est |ca se fait |est-ce (?:que c'est )?)?(?:still |encore |toujours )(?:possible|available|allowed|sold|on sale|disponible|faisable|permis|en vente|vendue?s?)(?: today| now| nowadays| aujourd'hui| maintenant)?`,
);
const INSTEAD =
  /\b(?:instead|alternatives?|successors?|successeurs?|replac\w*|remplac\w*|a la place|(?:should|can|do|could|would|must) (?:we|i) (?:buy|get|take|order|purchase|choose|go for)|(?:quoi|que|qu'est-ce qu'?(?:e|on|il)?)\b.{0,15}\b(?:acheter|achete|prendre|prend|commander|souscrire|choisir)|(?:achete|prend|achetons|prenons) quoi)\b/;
const EARNED =
  /\b(?:if|si)\b.{0,15}\b(?:earn|earned|get|got|gain|gained|obtain|achieve|acquire|had|have|take|obten\w*|obtien\w*|decroch\w*|acquer\w*|a|avait|avions|avons|prend|passe|passait)\b.{0,20}\bcompeten(?:cy|ces?|cies)\b/;

/** "Is that still possible?", "what should we buy then?", "and if we earned a competency?": of memberships no longer sold. */
export const ofSale: Reader = (turn, folded, before) =>
  stillPossible(folded, before) ??
  ofJoining(turn, before) ??
  ofCompetency(turn, folded, before) ??
  ofReplacement(turn, folded, before);

function stillPossible(folded: string, { topic, situation }: Question): Question | undefined {
  if (!MEMBERSHIPS.has(topic) || !STILL_POSSIBLE.test(folded)) return undefined;
  return { topic: 'manage-benefits', situation: { ...situation, aspect: 'still-sold' } };
}

function ofJoining({ understanding: { facts } }: Turn, { topic, situation }: Question): Question | undefined {
  if (facts.aspect !== 'joining') return undefined;
  // With another membership the trouble would be another one: what that would include is the question.
  if (topic === 'error-access-id-associated')
    return { topic: 'count-entitlements', situation: { ...situation, plan: 'cloud' } };
  return TROUBLES.has(topic) ? { topic: 'count-entitlements', situation } : undefined;
}

function ofCompetency(
  { understanding: { facts } }: Turn,
  folded: string,
  { topic, situation }: Question,
): Question | undefined {
  const ofPack = topic === 'action-pack-cloud' || situation.membership === 'action-pack';
  if (!ofPack || facts.competencies !== undefined || !EARNED.test(folded)) return undefined;
  return { topic: 'action-pack-cloud', situation: { membership: 'action-pack', aspect: 'competency' } };
}

/** What comes in the place of a membership that was just said to be no longer sold, and how much it includes. */
function ofReplacement(
  { conversation: { current }, understanding: { facts } }: Turn,
  folded: string,
  { topic, situation }: Question,
): Question | undefined {
  const aspect = current?.situation.aspect;
  if (topic !== 'manage-benefits' || facts.membership !== undefined) return undefined;
  if (aspect === 'replacement' && COUNTED.test(folded))
    return { topic: 'count-entitlements', situation: { ...situation, openQuestion: 'new-packages' } };
  const asked = (aspect === 'still-sold' || aspect === 'replacement') && INSTEAD.test(folded);
  return asked ? { topic, situation: { ...situation, aspect: 'replacement' } } : undefined;
}
