import type { Situation } from '../rules/index.js';
import { sayText } from './compose.js';
import type { Phrasing } from './compose.js';
import { topicChoice } from './conversation.js';
import type { Card, Reply } from './reply.js';
import { typeset, typesetAll } from './typography.js';
import { withoutMarkdown } from './without-markdown.js';
import type { Choice } from './words.js';

/** What the staff card shows of a ticket. */
export interface TicketView {
  id: string;
  question: string;
  status: 'open' | 'taken' | 'closed';
  takenBy?: string | undefined;
  /** The person's language. */
  language: 'en' | 'fr';
  createdAt: string;
  situation: Situation;
  transcript: readonly { from: 'person' | 'assistant' | 'staff'; text: string }[];
}

/** Lines and characters a line of the transcript on a card: the card stays far below 28 kB. */
const CARD_LINES = 12;
const CARD_LINE_LENGTH = 400;
const CARD_CHOICES = 20;
const CHOICE_LENGTH = 120;
const NUMBER_LENGTH = 6;

/** The short number by which people speak of a ticket. */
function ticketNumber(id: string): string {
  return id.slice(0, NUMBER_LENGTH).toUpperCase();
}

/** The form that passes a question on: the question prefilled, one confirmation; typing the label does the same. */
export function handoverForm(question: string, phrasing: Phrasing): Reply {
  const { words, t, cards } = phrasing;
  const { handover } = words.staff;
  const choices = [
    { label: handover.send, value: 'handover-send' },
    { label: handover.cancel, value: 'handover-cancel' },
  ];
  const text = `${handover.ask(question)}\n\n${handover.seen}`;
  const data = {
    title: handover.title,
    language: t.language,
    questionLabel: handover.questionLabel,
    seen: handover.seen,
    choices: choices.map(({ label, value }) => ({ label, verb: value })),
  };
  return {
    ...sayText('talk-to-human', text, choices, phrasing),
    // The question is the person's own text and is not typeset.
    card: cards('handover', { ...typesetAll(data, t.language), question }),
    isForm: true,
  };
}

/** What is stored beside the facts of the firm, as lines for the profile. */
export function storedLines(
  stored: Record<'earlier' | 'tickets' | 'ratings' | 'questions' | 'messages', number> & {
    remembered: boolean;
  },
  knowsPerson: boolean,
  { words, t }: Phrasing,
): string[] {
  const { stored: say, desk } = words.staff;
  const items = [
    ...(stored.earlier > 0 ? [say.earlier(stored.earlier)] : []),
    ...(stored.messages > 0 ? [say.messages] : []),
    say.language(desk.languages[t.language]),
    ...(stored.tickets > 0 ? [say.tickets(stored.tickets)] : []),
    ...(stored.ratings > 0 ? [say.ratings(stored.ratings)] : []),
    ...(stored.questions > 0 ? [say.questions(stored.questions)] : []),
  ];
  const isOnlyThis = !knowsPerson && stored.earlier === 0;
  return [
    say.lead(items),
    ...(stored.remembered ? [say.remembered] : []),
    ...(isOnlyThis ? [words.say.conversationOnly] : []),
  ];
}

/** The offer of a person, as one sentence with its button. */
export function offerPerson(phrasing: Phrasing): Reply {
  const offer = phrasing.words.staff.handover.offer;
  return sayText('talk-to-human', offer, [topicChoice('talk-to-human', phrasing)], phrasing);
}

/** The card of a ticket in the staff channel. */
export function ticketCard(ticket: TicketView, phrasing: Phrasing): Card {
  const { words, t, cards } = phrasing;
  const { desk } = words.staff;
  const actions = {
    open: [button(desk.take, 'ticket-take'), button(desk.reply, 'ticket-reply')],
    taken: [button(desk.reply, 'ticket-reply')],
    closed: [],
  }[ticket.status];
  const close = ticket.status === 'closed' ? [] : [button(desk.close, 'ticket-close')];
  const facts = [
    { name: desk.statusLabel, value: desk.status(ticket.status, ticket.takenBy) },
    { name: desk.languageLabel, value: desk.languages[ticket.language] },
    { name: desk.sinceLabel, value: ticket.createdAt.replace('T', ' ').replace(/:\d\d\.\d+Z$/, ' UTC') },
    ...situationFacts(ticket.situation, phrasing),
  ];
  const frame = {
    language: t.language,
    title: desk.title(ticketNumber(ticket.id)),
    facts,
    replyLabel: desk.replyLabel,
    transcriptLabel: desk.transcriptLabel,
  };
  return cards('ticket', {
    ...typesetAll(frame, t.language),
    question: plainMarkdown(ticket.question),
    transcript: transcriptLines(ticket, phrasing),
    isClosed: ticket.status === 'closed',
    actions: [...actions, ...close].map((action) => ({ ...action, ticket: ticket.id })),
  });
}

/** The same as text, for notifications and readers without cards. */
export function ticketText(ticket: TicketView, phrasing: Phrasing): string {
  const { words, t } = phrasing;
  const { desk } = words.staff;
  const status = desk.status(ticket.status, ticket.takenBy);
  const summary = desk.summary(desk.title(ticketNumber(ticket.id)), status);
  return `${typeset(summary, t.language)} ${plainMarkdown(ticket.question)}`;
}

function transcriptLines({ transcript }: TicketView, phrasing: Phrasing): { line: string }[] {
  return transcript
    .slice(-CARD_LINES)
    .map(({ from, text }) => ({ line: saidLine(from, cut(text, CARD_LINE_LENGTH), phrasing) }));
}

/** The same where no Markdown is read, as in a notification. */
export function ticketSummary(ticket: TicketView, phrasing: Phrasing): string {
  return ticketText({ ...ticket, question: '' }, phrasing).replace(/\*\*/g, '') + ticket.question;
}

/** What somebody said, with who it was; a person's text stays as it was written, ours loses its emphasis. */
export function saidLine(
  from: TicketView['transcript'][number]['from'],
  text: string,
  { words, t }: Phrasing,
): string {
  const plain = from === 'assistant' ? withoutMarkdown(text) : text;
  return `${typeset(words.staff.desk.said[from], t.language)} ${plainMarkdown(plain)}`;
}

function situationFacts(situation: Situation, { words, t }: Phrasing): { name: string; value: string }[] {
  const field = words.staff.desk.situationField;
  const { membership, competencies, role, plan, product, productVersion, error } = situation;
  return [
    ...(membership ? [{ name: field.membership, value: t.membership(membership) }] : []),
    ...(competencies?.length
      ? [{ name: field.competencies, value: t.and(competencies.map(t.competency)) }]
      : []),
    ...(role ? [{ name: field.role, value: t.role(role) }] : []),
    ...(plan ? [{ name: field.plan, value: t.plan(plan) }] : []),
    ...(product
      ? [{ name: field.product, value: [t.product(product), productVersion ?? ''].join(' ').trim() }]
      : []),
    ...(error ? [{ name: field.error, value: t.error(error) }] : []),
  ];
}

/** A card with which staff choose something of a list, and a topic for it. */
export function chooseCard(
  choose: {
    title: string;
    text: string;
    items: Choice[];
    topics: Choice[];
    actions: { title: string; verb: string }[];
  },
  phrasing: Phrasing,
): Card {
  const { words, t, cards } = phrasing;
  const { teach } = words.staff;
  const { items, topics, ...rest } = choose;
  return cards('teach', {
    ...typesetAll(
      {
        ...rest,
        itemLabel: teach.questionLabel,
        topicLabel: teach.topicLabel,
        typeToFilter: teach.typeToFilter,
        language: t.language,
      },
      t.language,
    ),
    items: items
      .slice(0, CARD_CHOICES)
      .map(({ label, value }) => ({ label: cut(label, CHOICE_LENGTH), value })),
    topics,
    firstItem: items[0]?.value ?? '',
    hasItems: items.length > 0,
    hasTopics: topics.length > 0,
  });
}

function button(title: string, verb: string): { title: string; verb: string } {
  return { title, verb };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** A partner's text shows as it was written: no links and no headings that they did not see themselves. */
export function plainMarkdown(text: string): string {
  return text.replace(/([\\[\]*_`#])/g, '\\$1').replace(/\s*\n\s*/g, ' / ');
}
