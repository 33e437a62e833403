import type { Draft, Rule } from './draft.js';
import { finding } from './outcome.js';
import type { Certainty } from './outcome.js';
import type { FactId, Rulebook } from './rulebook.js';
import type { DecidedTopic } from './topics.js';

/**
 * A point of a topic that is asked by itself ("which role?", "does looking it up cost an incident?"): one sentence
 * answers it, and goes before the rest. The sentence is a finding, from facts of the rulebook, or a dated notice.
 */
interface Point {
  topic: DecidedTopic;
  /** How much of the topic's general answer follows. */
  beside: number;
}
interface SaidPoint extends Point {
  facts: readonly FactId[];
  certainty: Certainty;
}
interface DatedPoint extends Point {
  notice: string;
  /** Another notice that belongs to the answer. */
  also?: string;
}

type Said = [topic: DecidedTopic, facts: readonly FactId[], certainty?: Certainty, beside?: number];
const said = ([topic, facts, certainty = 'stated', beside = 1]: Said): SaidPoint => ({
  topic,
  facts,
  certainty,
  beside,
});
const dated = (topic: DecidedTopic, notice: string, beside = 1, also?: string): DatedPoint => ({
  topic,
  notice,
  beside,
  ...(also === undefined ? {} : { also }),
});

const SAID = {
  'one-role-will-do': said(['activation-roles', ['R4', 'R18', 'X2'], 'stated', 0]),
  'account-to-activate': said(['activation-roles', ['R7', 'R18', 'D1'], 'deduced', 0]),
  'without-activating': said(['activate-benefits', ['R16', 'R5']]),
  'link-again': said(['add-contract', ['R64', 'R65', 'R66', 'R68'], 'stated', 0]),
  'crossed-benefits': said(['supported-products', ['R33', 'R34'], 'deduced', 0]),
  'unlimited-not-used-up': said(['plan-not-shown', ['D4', 'R29', 'R31', 'R69'], 'deduced']),
  hybrid: said(['count-entitlements', ['X4', 'R30', 'R32', 'R69'], 'deduced', 0]),
  'per-membership': said(['count-entitlements', ['R24', 'D5'], 'deduced', 0]),
  'unlimited-really': said(['count-entitlements', ['D4', 'R29', 'R31'], 'deduced', 0]),
  'why-probe': said(['remaining-incidents', ['R40', 'R42', 'R45', 'R43']]),
  'looking-costs-nothing': said(['remaining-incidents', ['R43', 'X17']]),
  'count-step': said(['remaining-incidents', ['R42', 'R44']]),
  'error-fixed': said(['error-access-id-associated', ['R63', 'R62', 'R68']]),
  'no-role-to-open': said(['account-types', ['R38', 'R53', 'R57', 'D1'], 'deduced', 0]),
  'ids-after-activation': said(['find-ids', ['R5', 'R16', 'R19']]),
  'both-ids': said(['find-ids', ['R20', 'R5']]),
  'dummy-data': said(['remaining-incidents', ['R43', 'R45', 'X17'], 'stated', 0]),
  'paid-not-included': said(['paid-plans', ['R72', 'R74', 'R75'], 'deduced']),
  'expired-unused': said(['plan-not-shown', ['R37', 'R54', 'R50', 'R69'], 'stated', 0]),
  'do-not-submit': said(['remaining-incidents', ['R43', 'R44', 'X17'], 'deduced', 0]),
  'who-has-signature': said(['count-entitlements', ['R20', 'R34', 'R52', 'R60'], 'stated', 0]),
  'paid-not-needed': said(['paid-plans', ['R52', 'R56', 'R72'], 'deduced']),
  'ids-purpose': said(['when-ids-needed', ['R5', 'R21', 'R36', 'R53', 'R22']]),
  'for-members': said(['support-scope', ['R3', 'R24'], 'deduced', 0]),
  'same-ids': said(['when-ids-needed', ['D5', 'R21', 'R24'], 'deduced', 0]),
  'ids-by-mail': said(['find-ids', ['R10', 'R19'], 'deduced']),
  'no-partner-center': said(['account-types', ['R38', 'D1'], 'deduced', 0]),
  'support-for-business': said(['create-onprem-request', ['R39']]),
  'two-messages': said(['error-not-authorized', ['R8', 'R12', 'R13', 'X9'], 'stated', 0]),
  'switch-account': said(['account-types', ['R14'], 'stated', 0]),
} as const;

const DATED = {
  'single-incident-account': dated('paid-plans', 'pay-per-incident-msa'),
  'count-updates': dated('remaining-incidents', 'count-updates'),
  'what-is-incident': dated('support-scope', 'incident-definition'),
  'menu-moved': dated('activate-benefits', 'menu-2023'),
  'activated-already': dated('activate-benefits', 'activation-takes-days'),
  'indirect-reseller': dated('csp-azure-support', 'customer-requests-2023', 0),
  'gdap-role': dated('csp-azure-support', 'gdap-role'),
  'new-names': dated('supported-products', 'renamed-2025'),
  'n-minus-1-since': dated('supported-products', 'n-minus-1-since', 0, 'n-minus-1'),
  'n-minus-1': dated('supported-products', 'n-minus-1'),
  'presales-unlimited': dated('presales-deployment', 'presales-unlimited'),
  'tpd-hours': dated('presales-deployment', 'tpd-hours'),
  'premier-or-advanced': dated('paid-plans', 'asfp-2023'),
  'action-pack-in-azure': dated('action-pack-cloud', 'action-pack-linked'),
  changes: dated('count-entitlements', 'renamed-2025', 0, 'end-of-sale-2025'),
  refund: dated('manage-benefits', 'refund'),
  'benefits-end': dated('manage-benefits', 'benefits-end', 1, 'end-of-sale-2025'),
  'billing-portal': dated('manage-benefits', 'billing-portal'),
} as const;

export type SaidPointId = keyof typeof SAID;
export type PointId = SaidPointId | keyof typeof DATED;
const POINTS: Record<PointId, SaidPoint | DatedPoint> = { ...SAID, ...DATED };
/** All points, as values of what is asked in particular. */
export const POINT_IDS = Object.keys(POINTS) as PointId[]; // Keys of a literal are just these.

const isPoint = (asked: string | undefined): asked is PointId => asked !== undefined && asked in POINTS;

/** The topic of a point; undefined for anything else. */
export function topicOfPoint(asked: string | undefined): DecidedTopic | undefined {
  return isPoint(asked) ? POINTS[asked].topic : undefined;
}

/**
 * The answer to a point: its sentence, then what matters most of the general answer, without steps and questions.
 * @param asked what is asked in particular
 * @param rule the rule of the topic, and its situation without what was asked in particular
 * @returns undefined where it is no point of this topic, or the rulebook has no such notice
 */
export function onPoint(
  asked: string | undefined,
  topic: DecidedTopic,
  book: Rulebook,
  rule: () => ReturnType<Rule>,
): Draft | undefined {
  if (!isPoint(asked)) return undefined;
  const point = POINTS[asked];
  if (point.topic !== topic) return undefined;
  if ('notice' in point && !book.notices.some(({ id }) => id === point.notice)) return undefined;
  const general = rule();
  const { links = [], nextTopics } = general;
  const rest = general.findings.slice(0, point.beside);
  const common = { onPoint: true, links, ...(nextTopics ? { nextTopics } : {}) };
  if ('notice' in point)
    return {
      ...common,
      findings: rest,
      leadingNotice: point.notice,
      ...(point.also === undefined ? {} : { shownNotice: point.also }),
    };
  // The table holds said points under exactly these ids.
  const sentence = finding('point', { point: asked as SaidPointId }, [...point.facts], point.certainty);
  return { ...common, findings: [sentence, ...rest] };
}
