import type { Finding, Outcome, Step, Unknown } from './outcome.js';
import type { FactId, Rulebook } from './rulebook.js';
import type { AskableFact, Situation } from './situation.js';
import type { DecidedTopic } from './topics.js';

/** What a rule says; the frame adds topic, facts and notices. */
export interface Draft {
  findings: Finding[];
  steps?: Step[];
  links?: string[];
  nextTopics?: DecidedTopic[];
  /** Present and not empty: the rule needs more to decide. */
  missing?: AskableFact[];
  unknown?: Unknown['reason'];
  /** The topic whose notices apply, where a rule answers by another topic's rule. */
  noticesOf?: DecidedTopic;
  /** The notice that answers what was seen; it goes before the findings where it holds. */
  leadingNotice?: string;
  /** The notice that this person should not miss; it is said after the findings where it holds. */
  shownNotice?: string;
  /** One point was asked: of the topic's notices only these two and the prominent ones belong to it. */
  onPoint?: boolean;
}

/** Where to go on from an outcome that names nothing better. */
const LEAD_ON: DecidedTopic[] = ['count-entitlements', 'create-request', 'paid-plans', 'find-ids'];

export type Rule = (situation: Situation, book: Rulebook) => Draft;

/**
 * Turns what a rule says into an outcome that explains itself.
 * @param today ISO date; notices that do not hold on it are left out
 */
export function complete(topic: DecidedTopic, draft: Draft, book: Rulebook, today: string): Outcome {
  const notices = noticesFor(topic, draft, book, today);
  const common = {
    topic,
    findings: draft.findings,
    steps: draft.steps ?? [],
    facts: factsOf(draft, book),
    notices,
    ...placed(draft, notices),
    links: draft.links ?? [],
    // What was just asked would be answered the same again.
    nextTopics: (draft.nextTopics ?? LEAD_ON).filter((next) => next !== topic),
  };
  if (draft.unknown) return { kind: 'unknown', ...common, reason: draft.unknown };
  const [first, ...rest] = draft.missing ?? [];
  if (first) return { kind: 'ask', ...common, missing: [first, ...rest] };
  return { kind: 'answer', ...common };
}

/** The notices with a place in the answer, if they hold. */
function placed(
  { leadingNotice, shownNotice }: Draft,
  notices: string[],
): Pick<Outcome, 'leadingNotice' | 'shownNotice'> {
  const holds = (id: string | undefined): id is string => id !== undefined && notices.includes(id);
  return { ...(holds(leadingNotice) && { leadingNotice }), ...(holds(shownNotice) && { shownNotice }) };
}

function factsOf(draft: Draft, book: Rulebook): FactId[] {
  const cited = [...draft.findings, ...(draft.steps ?? [])].flatMap((part) => part.facts);
  return [...new Set(cited.flatMap((fact) => book.replacedFacts[fact] ?? [fact]))];
}

function noticesFor(topic: DecidedTopic, draft: Draft, book: Rulebook, today: string): string[] {
  const { leadingNotice, shownNotice, onPoint = false } = draft;
  return book.notices
    .filter((n) => n.topics.includes(draft.noticesOf ?? topic))
    .filter((n) => n.since <= today && (n.until ?? today) >= today)
    .filter((n) => n.id === leadingNotice || n.id === shownNotice || (onPoint ? n.prominent : !n.onDemand))
    .map((n) => n.id);
}
