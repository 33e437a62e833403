import { fold } from '../dialogs/fold.js';
import type { Turn } from '../dialogs/turn.js';
import { sayText } from '../replies/compose.js';
import { topicChoice } from '../replies/conversation.js';
import type { Question } from './question.js';

const NEW =
  /\b(?:new|newbie|nouveau|nouvelle|nouveaux|debut(?:ante?s?|e|ons)|just (?:joined|became|started)|(?:vient|viens|venons) de (?:rejoindre|devenir|commencer))\b/;
const KNOWS_NOTHING =
  /\b(?:know nothing|don'?t know (?:anything|where|how)|no idea|no clue|where (?:do|to|should) (?:i |we )?(?:start|begin)|how (?:do|should|to) (?:i |we )?(?:start|begin)|(?:connais|sais|comprends|connait|comprend) (?:pas grand-chose|pas|rien)|aucune idee|par (?:ou|quoi) (?:on |je )?commence\w*|comment (?:on |je )?commence\w*)\b/;
const IS_NEW =
  /^(?:(?:ok|so|hi|hello|bonjour|salut|alors|bon)[ ,!.]+)*(?:i am|i'm|im|je suis|we are|on est) (?:a )?(?:new|newbie|(?:tout )?nouveau|nouvelle|debutante?)(?: (?:here|to this|at this|ici|dans ce domaine|la-dedans|sur ce sujet))?[ .!]*$/;
/** "I have no idea what that is, where to begin?" */
const BEGINS =
  /^(?=.*\b(?:no idea|no clue|know nothing|don'?t know|sais pas|connais rien|comprends? rien|aucune idee)\b).*\b(?:where (?:do |to |should )(?:i |we )?(?:start|begin)|how (?:do |to |should )(?:i |we )?(?:start|begin)|par (?:ou|quoi) (?:on |je )?commenc\w+)/;
const WHERE_TO_BEGIN =
  /^(?:(?:ok|so|hi|hello|bonjour|alors|bon|donc)[ ,]+)*(?:where (?:do|should) (?:i|we) (?:start|begin)|what do (?:i|we) do first|par (?:ou|quoi) (?:commencer|on commence|je commence|dois-je commencer))$/;

/** Whether somebody says to be new and to know nothing yet. */
export function isNewcomer({ text, understanding: { requests, facts } }: Turn): boolean {
  const folded = fold(text);
  if (requests.some((id) => id !== 'help') || facts.error !== undefined) return false;
  const lost = KNOWS_NOTHING.test(folded) && (NEW.test(folded) || BEGINS.test(folded));
  return lost || IS_NEW.test(folded) || WHERE_TO_BEGIN.test(folded);
}

/** What comes first and what then (R5, R6). */
export function sayOrder(turn: Turn): void {
  const { phrasing } = turn;
  turn.report = { topic: 'activate-benefits', confidence: 1, outcome: 'conversation' };
  const next = (['activate-benefits', 'find-ids', 'create-request'] as const).map((topic) =>
    topicChoice(topic, phrasing),
  );
  turn.say(sayText('activate-benefits', phrasing.words.say.order(phrasing.t), next, phrasing));
}

const WRONG_ACCOUNT =
  /\b(?:tromp\w+ de compte|(?:the |with the )?wrong account|(?:avec |sur |dans )?le mauvais compte|pas le bon compte)\b/;

/** "I took the wrong account", which resembles a wish to stop, asks how to change it. */
export function ofWrongAccount({ text, understanding: u, conversation }: Turn): Question | undefined {
  const own = u.band === 'answer' && !u.requests.includes('cancel');
  if (own || u.facts.error !== undefined || !WRONG_ACCOUNT.test(fold(text))) return undefined;
  return { topic: 'account-types', situation: { ...conversation.known, aspect: 'switch-account' } };
}
