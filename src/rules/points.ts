import type { Draft, Rule } from './draft.js';
import { FURTHER_DATED, FURTHER_SAID, SILENT } from './further-points.js';
import { hasNoCloud, planOf } from './lookup.js';
import { ORDINARY_DATED, ORDINARY_SAID, ORDINARY_SILENT } from './ordinary-points.js';
import { finding } from './outcome.js';
import type { Finding } from './outcome.js';
import type { Along, Point } from './point-kinds.js';
import { DATED, SAID } from './point-table.js';
import type { Rulebook } from './rulebook.js';
import type { Situation } from './situation.js';
import type { DecidedTopic } from './topics.js';

/** Points that a sentence of the replies answers. */
export type SaidPointId = keyof typeof SAID | FurtherPointId | OrdinaryPointId;
export type FurtherPointId = keyof typeof FURTHER_SAID;
export type OrdinaryPointId = keyof typeof ORDINARY_SAID;
/** Points that no source answers. */
export type OrdinarySilentId = keyof typeof ORDINARY_SILENT;
export type SilentPointId = keyof typeof SILENT | OrdinarySilentId;
export type PointId =
  SaidPointId | SilentPointId | keyof typeof DATED | keyof typeof FURTHER_DATED | keyof typeof ORDINARY_DATED;

const POINTS: Record<PointId, Point> = {
  ...SAID,
  ...FURTHER_SAID,
  ...ORDINARY_SAID,
  ...DATED,
  ...FURTHER_DATED,
  ...ORDINARY_DATED,
  ...SILENT,
  ...ORDINARY_SILENT,
};
/** All points, as values of what is asked in particular. */
export const POINT_IDS = Object.keys(POINTS) as PointId[]; // Keys of a literal are just these.

const ALONG: Record<Along, Finding> = {
  'ids-where': finding('ids-where', {}, ['R10', 'R19']),
  'ids-until': finding('ids-until', {}, ['R37', 'R54']),
  'ids-after-activation': finding('ids-after-activation', {}, ['R5', 'R16', 'R19']),
  'ids-per-account': finding('ids-per-account', {}, ['D5', 'R21']),
  'wrong-account': finding('no-benefits-wrong-account', { activeOffer: false }, ['R13'], 'most-likely'),
  'check-account': finding('no-benefits-check-account', {}, ['R14']),
  members: finding('activate-signature-members', {}, ['R20', 'X11']),
  'mpn-account': finding('not-authorized-remedy', {}, ['R9', 'R14']),
  portals: finding('portal-overview', {}, ['R39', 'R58']),
};

const isPoint = (asked: string | undefined): asked is PointId => asked !== undefined && asked in POINTS;

/** The topic of a point; undefined for anything else. */
export function topicOfPoint(asked: string | undefined): DecidedTopic | undefined {
  return isPoint(asked) ? POINTS[asked].topic : undefined;
}

/**
 * The answer to a point: its sentence, then what matters most of the general answer, without steps and questions.
 * @param situation of the question, with the point as what is asked in particular
 * @param rule the rule of the topic, and its situation without what was asked in particular
 * @returns undefined where it is no point of this topic, or not this case's, or the rulebook has no such notice
 */
export function onPoint(
  situation: Situation,
  topic: DecidedTopic,
  book: Rulebook,
  rule: () => ReturnType<Rule>,
): Draft | undefined {
  const { aspect: asked } = situation;
  if (!isPoint(asked)) return undefined;
  const point = POINTS[asked];
  if (point.topic !== topic || !holds(point, situation, book)) return undefined;
  const general = rule();
  const { links = [], nextTopics } = general;
  const rest = [
    ...(point.along ?? []).map((id) => ALONG[id]),
    ...besides(general.findings).slice(0, point.beside),
  ];
  const common = {
    onPoint: true,
    links,
    ...(nextTopics ? { nextTopics } : {}),
    ...(point.also === undefined ? {} : { shownNotice: point.also }),
  };
  if ('notice' in point) return { ...common, findings: rest, leadingNotice: point.notice };
  // The tables hold said and silent points under exactly these ids.
  if ('links' in point)
    return { ...common, findings: rest, unknown: asked as SilentPointId, links: [...point.links] };
  const sentence = finding('point', { point: asked as SaidPointId }, [...point.facts], point.certainty);
  return { ...common, findings: [sentence, ...rest] };
}

/** "It depends on your membership:" is nothing without the list that it opens. */
function besides(findings: readonly Finding[]): Finding[] {
  return findings.some(({ code }) => code === 'depends-on-membership') ? [] : [...findings];
}

/** Not where cloud incidents are asked for with a membership that has none (R28), nor without the notice. */
function holds(point: Point, situation: Situation, book: Rulebook): boolean {
  if ('notice' in point) return book.notices.some(({ id }) => id === point.notice);
  const { membership } = situation;
  if (point.unless === undefined || membership === undefined) return true;
  return !hasNoCloud(book, membership) || planOf(situation, book) !== 'cloud';
}
