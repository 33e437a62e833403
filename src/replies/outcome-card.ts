import type {
  DecidedTopic,
  Entitlement,
  FactId,
  Finding,
  FindingData,
  Outcome,
  PlanId,
} from '../rules/index.js';
import type { Parts, Phrasing } from './compose.js';
import type { Card } from './reply.js';
import { typesetAll } from './typography.js';
import type { CauseCode } from './words.js';

/** A line of the steps card. */
export interface StepLine {
  mark: string;
  text: string;
  current: boolean;
}

/**
 * The topics whose steps are said one message at a time: their card is an overview, without what to do at each step.
 * A test holds this list to that of the dialogs.
 */
export const STEPS_ONE_BY_ONE: ReadonlySet<DecidedTopic> = new Set([
  'activate-benefits',
  'remaining-incidents',
]);

/**
 * The card of an outcome: table, steps, causes or plain. It adds to the text and does not repeat it; further details,
 * notices and the source are folded away.
 * @param done in a walk, how many steps are done; the links, shown with the first message, are then left out
 */
export function outcomeCard(outcome: Outcome, parts: Parts, phrasing: Phrasing, done?: number): Card {
  const { words, t, cards } = phrasing;
  const { say } = words;
  const rows = tableRows(outcome, phrasing);
  const common = {
    title: '',
    language: t.language,
    details: parts.details.map((text) => ({ text })),
    hasDetails: parts.details.length > 0,
    notices: parts.notices.map((text) => ({ text })),
    hasNotices: parts.notices.length > 0,
    source: rows.length > 0 ? tableSource(outcome, phrasing) : parts.source,
    sources: say.sources,
    links: done === undefined ? linksToTap(parts) : [],
  };
  if (rows.length > 0) {
    const lines = rows.map((row) => rowLine(row, rows, outcome, phrasing));
    return cards('entitlements', typesetAll({ ...common, rows: lines, head: say.table }, t.language));
  }
  if (outcome.steps.length > 0) {
    const steps = stepLines(outcome, phrasing, done);
    return cards('steps', typesetAll({ ...common, title: say.stepsTitle, steps }, t.language));
  }
  const causes = causesOf(outcome, phrasing);
  if (causes.length > 1)
    return cards('diagnosis', typesetAll({ ...common, title: say.causesTitle, causes }, t.language));
  return cards('answer', typesetAll(common, t.language));
}

/** The first place to go to, and any further one that the text does not link to. */
function linksToTap({ lines, links }: Parts): Parts['links'] {
  return links.filter(({ url }, i) => i === 0 || !lines.some((line) => line.includes(`](${url})`)));
}

const isCause = (code: string, causes: Record<CauseCode, string>): code is CauseCode => code in causes;

/** The causes that an error can have, in order, each in a few words: the text explains them. */
function causesOf({ findings }: Outcome, { words: { say } }: Phrasing): object[] {
  return findings
    .flatMap(({ code, certainty }) =>
      isCause(code, say.causes)
        ? [{ text: say.causes[code], certainty: certaintyLabel(say.certainty[certainty]) }]
        : [],
    )
    .map((cause, i) => ({ order: `${i + 1}.`, ...cause }));
}

/** “Most likely: ” as a label. */
const certaintyLabel = (prefix: string): string => prefix.replace(/[\s:]+$/, '');

/** The steps with a check mark for those done: what to do at each, or its title where each gets a message of its own. */
export function stepLines(outcome: Outcome, { words, t }: Phrasing, done?: number): StepLine[] {
  const oneByOne = STEPS_ONE_BY_ONE.has(outcome.topic);
  return outcome.steps.map((s, i) => {
    const { title, detail } = words.steps[s.code](t);
    return {
      mark: i < (done ?? 0) ? '✓' : String(i + 1),
      current: oneByOne && i === (done ?? 0),
      text: oneByOne ? title : detail,
    };
  });
}

type Row = FindingData['entitlement-row'];

const OF_THE_TABLE: ReadonlySet<Finding['code']> = new Set([
  'entitlement',
  'entitlement-row',
  'competency-decides',
  'kinds-disagree',
  'no-cloud-in-membership',
]);

/** The whole table of the rulebook, wherever an answer counts entitlements; otherwise nothing. */
export function tableRows({ topic, findings }: Outcome, { book }: Phrasing): Row[] {
  if (topic !== 'count-entitlements' || !findings.some((f) => OF_THE_TABLE.has(f.code))) return [];
  const amount = (
    membership: string,
    plan: PlanId,
    kind: Entitlement['competency'],
  ): Entitlement['incidents'] =>
    book.entitlements.find(
      (e) => e.membership === membership && e.plan === plan && (e.competency ?? kind) === kind,
    )?.incidents ?? 'none';
  return book.memberships.map(({ id, competencyMatters }) => ({
    membership: id,
    onPremises: amount(id, 'on-premises', 'other'),
    cloud: amount(id, 'cloud', 'cloud'),
    ...(competencyMatters ? { cloudOther: amount(id, 'cloud', 'other') } : {}),
  }));
}

/** A row in words, with the person's own one marked. */
function rowLine(row: Row, rows: Row[], { findings }: Outcome, { words, t }: Phrasing): object {
  const named = rows.filter(({ membership }) =>
    findings.some(({ data }) => 'membership' in data && data.membership === membership),
  );
  const name = t.membership(row.membership);
  const amounts =
    row.cloudOther === undefined
      ? t.amount(row.cloud)
      : words.say.cloudByCompetency(t.amount(row.cloud), t.amount(row.cloudOther));
  return {
    membership: name.charAt(0).toUpperCase() + name.slice(1),
    onPremises: t.amount(row.onPremises),
    cloud: amounts,
    own: named.length === 1 && named[0] === row,
  };
}

/** The table shows more than the answer says, and so rests on more facts. */
function tableSource(outcome: Outcome, { words, t, book }: Phrasing): string {
  const facts: FactId[] = [...outcome.facts, ...book.entitlements.flatMap((e) => e.facts)];
  const cited = [...new Set(facts.flatMap((fact) => book.replacedFacts[fact] ?? [fact]))];
  return words.say.source(book.source.name[t.language], t.date(book.asOf), cited.join(', '));
}
