import type { Turn } from '../dialogs/turn.js';
import { without } from '../rules/index.js';
import { short } from './question.js';
import type { Question } from './question.js';

const WHERE_TO = short(
  String.raw`(?:where|ou)\b.{0,12}\b(?:go|turn|write|ask|aller|vais|va|va-t-on|dois|adresser|m'adresser)\b.{0,12}|(?:how|comment)(?: (?:do i|do we|on|je|ca))?(?: (?:start|proceed|do it|do that|marche|fais|fait|faire))?`,
);

/** After a bare "Gold partner", of which only the numbers could be said: what is named next is what it was about. */
export function afterGuess({ conversation, understanding: u }: Turn, folded: string): Question | undefined {
  const { current, known } = conversation;
  if (!current?.guessed || u.band === 'answer') return undefined;
  const { product, person, csp } = u.facts;
  const situation = { ...known, ...without(u.facts, 'aspect') };
  if (person === 'customer' || (product !== undefined && csp === 'yes'))
    return { topic: 'csp-azure-support', situation };
  if (product !== undefined || WHERE_TO.test(folded)) return { topic: 'create-request', situation };
  return undefined;
}
