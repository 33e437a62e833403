import { partsOf } from '../../replies/compose.js';
import type { Parts, Phrasing } from '../../replies/compose.js';
import { outcomeCard } from '../../replies/outcome-card.js';
import type { Card } from '../../replies/reply.js';
import { withoutMarkdown } from '../../replies/without-markdown.js';
import { typeset } from '../../replies/typography.js';
import { decide } from '../../rules/index.js';
import type { DecidedTopic, Situation } from '../../rules/index.js';
import { previewOf } from './preview.js';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const THUMBNAIL_CARD = 'application/vnd.microsoft.card.thumbnail';

/** An answer to insert: complete by itself, because its reader did not ask the bot. */
export interface FinishedAnswer {
  title: string;
  /** What a list shows of it, without Markdown. */
  preview: string;
  card: Card;
}

/** A result of a message extension: what the list shows, and what is inserted. */
export interface ExtensionResult {
  contentType: string;
  content: Card;
  preview: { contentType: string; content: { title: string; text: string } };
}

/** Answers a topic as a card with the whole text, its details, source, date and links, and nothing left to click. */
export function finishedAnswer(
  topic: DecidedTopic,
  situation: Situation,
  phrasing: Phrasing,
  today: string,
): FinishedAnswer {
  const outcome = decide(topic, situation, phrasing.book, today);
  const parts = partsOf(outcome, phrasing);
  const { language } = phrasing.t;
  const title = typeset(phrasing.words.topics[topic], language);
  return {
    title,
    preview: typeset(previewOf(parts.lines, outcome.kind === 'unknown'), language),
    card: finish(outcomeCard(outcome, parts, phrasing), title, parts, phrasing),
  };
}

/** Puts a finished answer into the list of a message extension. */
export function extensionResult(answer: FinishedAnswer, title = answer.title): ExtensionResult {
  const { preview: text, card } = answer;
  return {
    contentType: ADAPTIVE_CARD,
    content: card,
    preview: { contentType: THUMBNAIL_CARD, content: { title, text } },
  };
}

/** The chat's card stands under a text; an inserted one holds the text too, opened, without the button to open it. */
function finish(card: Card, title: string, { lines }: Parts, { t }: Phrasing): Card {
  const [lead = '', ...more] = lines;
  const text = [lead, ...more.map((line) => `- ${line}`)].join('\n');
  const heading = { type: 'TextBlock', text: title, weight: 'Bolder', style: 'heading', wrap: true };
  const answer = { type: 'TextBlock', text: typeset(text, t.language), wrap: true };
  const rest = list(card['body'])
    .filter((element) => element['style'] !== 'heading')
    .map((element) => (element['id'] === 'more' ? { ...element, isVisible: true } : element));
  return {
    ...card,
    fallbackText: typeset(withoutMarkdown(lead), t.language),
    body: [heading, answer, ...rest],
    actions: list(card['actions']).filter((action) => action['type'] === 'Action.OpenUrl'),
  };
}

function list(value: unknown): Card[] {
  return Array.isArray(value)
    ? value.filter((item): item is Card => typeof item === 'object' && item !== null)
    : [];
}
