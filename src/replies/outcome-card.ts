import type { Finding, Outcome } from '../rules/index.js';
import type { Parts, Phrasing } from './compose.js';
import type { Card } from './reply.js';
import { typesetAll } from './typography.js';

/** A line of the steps card. */
export interface StepLine {
  mark: string;
  title: string;
  detail: string;
  current: boolean;
}

/** The card of an outcome: table, steps, causes or plain, with details, notices, source and links. */
export function outcomeCard(outcome: Outcome, parts: Parts, phrasing: Phrasing, done?: number): Card {
  const { words, t, cards } = phrasing;
  const common = {
    title: words.topics[outcome.topic],
    language: t.language,
    details: parts.details.map((text) => ({ text })),
    hasDetails: parts.details.length > 0,
    notices: parts.notices.map((text) => ({ text })),
    hasNotices: parts.notices.length > 0,
    source: parts.source,
    sources: words.say.sources,
    links: parts.links,
    // A card with nothing else to show opens with its details.
    shown: false,
  };
  const rows = tableRows(outcome, phrasing);
  if (rows.length > 0)
    return cards('entitlements', typesetAll({ ...common, rows, head: words.say.table }, t.language));
  if (outcome.steps.length > 0) {
    const steps = stepLines(outcome, phrasing, done);
    return cards('steps', typesetAll({ ...common, steps, stepsTitle: words.say.stepsTitle }, t.language));
  }
  const causes = causesOf(outcome, phrasing);
  if (causes.length > 0) return cards('diagnosis', typesetAll({ ...common, causes }, t.language));
  return cards('answer', typesetAll(common, t.language));
}

function causesOf(
  outcome: Outcome,
  { words, t }: Phrasing,
): { order: string; text: string; certainty: string }[] {
  const isCause = (f: Finding): boolean => f.certainty === 'most-likely' || f.certainty === 'possible';
  return outcome.findings.filter(isCause).map((f, i) => {
    // Same correlation of code and data as in compose.ts.
    const write = words.findings[f.code] as (data: Finding['data'], v: typeof t) => string;
    return {
      order: `${i + 1}.`,
      text: write(f.data, t),
      certainty: words.say.certainty[f.certainty].replace(/[\s:]+$/, ''),
    };
  });
}

/** The steps with a check mark for those done and a pointer at the current one. */
export function stepLines(outcome: Outcome, { words, t }: Phrasing, done = 0): StepLine[] {
  return outcome.steps.map((s, i) => ({
    mark: i < done ? '✓' : `${i + 1}.`,
    current: i === done,
    ...words.steps[s.code](t),
  }));
}

function tableRows(
  outcome: Outcome,
  { t }: Phrasing,
): { membership: string; onPremises: string; cloud: string; cloudOther: string }[] {
  return outcome.findings.flatMap((f) =>
    f.code === 'entitlement-row'
      ? [
          {
            membership: t.membership(f.data.membership),
            onPremises: t.amount(f.data.onPremises),
            cloud: t.amount(f.data.cloud),
            cloudOther: t.amount(f.data.cloudOther ?? f.data.cloud),
          },
        ]
      : [],
  );
}
