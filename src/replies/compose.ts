import type { Finding, Notice, Outcome, Rulebook, TopicId } from '../rules/index.js';
import type { CardFactory } from './cards.js';
import { afterColon, openingOf } from './opening.js';
import { outcomeCard, tableRows } from './outcome-card.js';
import { deepFreeze, Recent } from './recent.js';
import type { Reply } from './reply.js';
import { labelled, typeset } from './typography.js';
import type { Vocabulary } from './vocabulary.js';
import type { Choice, Words } from './words.js';

/** All that is needed to put an outcome into words. */
export interface Phrasing {
  words: Words;
  t: Vocabulary;
  book: Rulebook;
  cards: CardFactory;
}

/** The parts of an answer, in the order in which a person reads them. */
export interface Parts {
  /** The answer and what explains it: at most `MAX_LINES`. */
  lines: string[];
  /** Further findings. */
  details: string[];
  notices: string[];
  /** Short: date and facts. */
  cited: string;
  /** Long: the page's name too. */
  source: string;
  links: { title: string; url: string }[];
}

const MAX_LINES = 5;
const MAX_CITED = 6;

/** The sentence of a finding. */
export function sentence(finding: Finding, { words, t }: Phrasing): string {
  // Each code has its own data type; the table is indexed by the same code, which TypeScript cannot correlate.
  const write = words.findings[finding.code] as (data: Finding['data'], t: Vocabulary) => string;
  return write(finding.data, t);
}

/** The same as a line of an answer: with the yes or no it begins with, or how sure it is. */
function line(finding: Finding, outcome: Outcome, phrasing: Phrasing): string {
  const { words } = phrasing;
  const before = openingOf(outcome, finding, words) + words.say.certainty[finding.certainty];
  const said = sentence(finding, phrasing);
  return before === '' ? said : before + afterColon(said);
}

/** Splits an outcome into the parts of an answer. */
export function partsOf(outcome: Outcome, phrasing: Phrasing): Parts {
  const { words, t, book } = phrasing;
  const said = outcome.findings.map((f) => line(f, outcome, phrasing));
  const doesNotSay =
    outcome.kind === 'unknown' ? [words.say.doesNotSay(words.unknown[outcome.reason](t))] : [];
  const { leadingNotice } = outcome;
  const shown = shownNotice(outcome, book);
  const first = leadingNotice === undefined ? [] : [noticeLine(leadingNotice, phrasing, 'first')];
  const last = shown === undefined ? [] : [noticeLine(shown, phrasing)];
  const body = [...doesNotSay, ...said];
  const room = MAX_LINES - first.length - last.length;
  const places = placesToAsk(outcome, body, t);
  const where =
    outcome.kind === 'unknown' && places.length > 0 ? [words.say.whereToAsk(places.join(', '))] : [];
  const date = t.date(book.asOf);
  return {
    lines: [...first, ...body.slice(0, room - where.length), ...last, ...where],
    details: body.slice(room - where.length),
    notices: outcome.notices
      .filter((id) => id !== shown && id !== leadingNotice)
      .map((id) => noticeLine(id, phrasing)),
    cited: `${words.say.asOf(date)} · ${factsOf(outcome, book).slice(0, MAX_CITED).join(', ')}`,
    source: words.say.source(book.source.name[t.language], date, factsOf(outcome, book).join(', ')),
    links: outcome.links.slice(0, 3).map((id) => ({ title: t.address(id).name, url: t.address(id).url })),
  };
}

/** The notice that is said after the findings: the one for this person, or the first that nobody should miss. */
function shownNotice(outcome: Outcome, book: Rulebook): string | undefined {
  const { kind, notices, leadingNotice } = outcome;
  if (outcome.shownNotice !== undefined) return outcome.shownNotice;
  // What the source does not say is another question than the topic's own, and so are the notices on that.
  if (kind === 'unknown') return undefined;
  return notices.find((id) => id !== leadingNotice && book.notices.find((n) => n.id === id)?.prominent);
}

/** At most two places, and none that a line above links to already. */
function placesToAsk(outcome: Outcome, body: string[], t: Vocabulary): string[] {
  const linked = (id: string): boolean => body.some((said) => said.includes(`](${t.address(id).url})`));
  const fresh = outcome.links.filter((id) => !linked(id));
  return (fresh.length > 0 ? fresh.slice(0, 2) : outcome.links.slice(0, 1)).map((id) => t.link(id));
}

/** The facts behind an outcome; where there are none, because the source does not say, those on its date. */
function factsOf({ facts }: Outcome, book: Rulebook): string[] {
  return facts.length > 0 ? facts : book.source.facts;
}

/**
 * What has changed, with its date and source.
 * @param place at the head of an answer, what it says goes first and its date after
 */
export function noticeLine(
  id: string,
  { words, t, book }: Phrasing,
  place: 'first' | 'later' = 'later',
): string {
  const notice = book.notices.find((n) => n.id === id);
  const text = words.notices[id]?.(t) ?? id;
  if (notice === undefined) return text;
  if (notice.undated) return words.say.undated(text, notice.source);
  const { say } = words;
  const write = notice.lasting ? say.changed : place === 'first' ? say.stateOn : say.since;
  return write(t.dateKnown(notice.since), text, sourceOf(notice));
}

/** A source that ends with the notice's own date need not repeat it. */
function sourceOf({ source, since }: Notice): string {
  return source.replace(new RegExp(`,( edition of)? ${since}$`), '');
}

/** What a rule still asks, as a question with choices; undefined for other outcomes. */
export function questionOf(
  outcome: Outcome,
  { words, t, book }: Phrasing,
): { text: string; choices: Choice[] } | undefined {
  if (outcome.kind !== 'ask') return undefined;
  const asked = words.ask[outcome.missing[0]];
  const ids = { memberships: book.memberships.map((m) => m.id), errors: book.errors.map((e) => e.id) };
  return { text: asked.question(t), choices: asked.choices(t, ids) };
}

/** The buttons that lead on from an outcome: choices of its question, or the next topics. */
export function suggestionsOf(outcome: Outcome, phrasing: Phrasing): Choice[] {
  const question = questionOf(outcome, phrasing);
  if (question) return question.choices;
  return outcome.nextTopics.slice(0, 3).map((id) => ({ label: phrasing.words.topics[id], value: id }));
}

/** Answers that were given lately, per language; an answer follows from its outcome alone. */
const RECENT = new WeakMap<Phrasing, Recent<Reply>>();
const MOST_RECENT = 300;

/**
 * Puts an outcome into words.
 * @returns one message: the answer in the first sentence, then what explains it, a question if a fact is missing,
 *   facts and date, a card with the detail, and buttons. It is frozen, as others may be given the same.
 */
export function composeOutcome(outcome: Outcome, phrasing: Phrasing): Reply {
  const recent = RECENT.get(phrasing) ?? new Recent(MOST_RECENT);
  RECENT.set(phrasing, recent);
  return recent.get(JSON.stringify(outcome), () => deepFreeze(compose(outcome, phrasing)));
}

function compose(outcome: Outcome, phrasing: Phrasing): Reply {
  const { words, t } = phrasing;
  const parts = partsOf(outcome, phrasing);
  const question = questionOf(outcome, phrasing);
  const [lead = '', ...rest] = parts.lines;
  const answer = [lead, ...rest.map((line) => `- ${line}`)].join('\n');
  const asked = question ? `\n\n${question.text}` : '';
  const text = `${answer}\n\n_${parts.cited}_${asked}`;
  const steps = outcome.steps.map((s, i) => `${i + 1}. ${phrasing.words.steps[s.code](phrasing.t).detail}`);
  const links = parts.links.map((l) => labelled(l.title, l.url, t.language));
  const table = tableRows(outcome, phrasing).map((row) => words.findings['entitlement-row'](row, t));
  const beyond = table.filter((line) => !parts.lines.includes(line));
  const more = [...steps, ...beyond, ...parts.details, ...parts.notices, parts.source, ...links];
  const language = phrasing.t.language;
  const card = outcomeCard(outcome, parts, phrasing);
  return {
    language,
    topic: outcome.topic,
    text: typeset(text, language),
    plain: typeset([text, '', ...more].join('\n'), language),
    card,
    suggestions: suggestionsOf(outcome, phrasing).map((c) => ({ ...c, label: typeset(c.label, language) })),
  };
}

/** Answers to several questions of one message, as one message: each under its topic's name. */
export function composeSeveral(replies: [Reply, ...Reply[]], titles: string[]): Reply {
  const [first, ...others] = replies;
  if (others.length === 0) return first;
  const join = (pick: (r: Reply) => string): string =>
    replies
      .map((r, i) => `**${typeset(titles[i] ?? r.topic, r.language)}**\n\n${pick(r)}`)
      .join('\n\n---\n\n');
  const seen = new Set<string>();
  const suggestions = replies
    .flatMap((r) => r.suggestions)
    .filter((s) => (seen.has(s.label) ? false : seen.add(s.label)))
    .slice(0, 6);
  const last = replies[replies.length - 1] ?? first;
  return {
    ...first,
    text: join((r) => r.text),
    plain: join((r) => r.plain),
    ...(last.card ? { card: last.card } : {}),
    suggestions,
  };
}

/** A message of the conversation itself: only text and buttons. */
export function sayText(topic: TopicId, text: string, suggestions: Choice[], { t }: Phrasing): Reply {
  const set = typeset(text, t.language);
  const buttons = suggestions.map((s) => ({ ...s, label: typeset(s.label, t.language) }));
  return { language: t.language, topic, text: set, plain: set, suggestions: buttons };
}
