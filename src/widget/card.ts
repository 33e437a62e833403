import {
  AdaptiveCard,
  GlobalRegistry,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
  Table,
  Versions,
  type Action,
} from 'adaptivecards';
import { hostConfig } from './card-host-config.js';
import { sanitiseCard } from './card-sanitiser.js';
import { renderMarkdown, safeLink } from './markdown.js';
import { isRecord } from './protocol.js';
import { drawThumbs, withoutThumb } from './thumbs.js';

/** What a tapped card button says to the bot. */
export interface CardReply {
  readonly text: string;
  readonly value: Record<string, unknown>;
}

// The library claims to have no side effects, so a bundler drops the module in which tables register themselves.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);

// Left unprocessed on purpose, see `formatTexts`; without a function the library warns on the page's console.
AdaptiveCard.onProcessMarkdown = () => undefined;

/** The renderer writes text with `<br>` for line breaks; this reads it back. */
function plainText(element: Element): string {
  const parts = Array.from(element.childNodes, (node) =>
    node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''),
  );
  return parts.join('');
}

/** The card library leaves Markdown to its host and would take it back as HTML; ours goes in as nodes. */
function formatTexts(rendered: HTMLElement): void {
  for (const block of rendered.querySelectorAll('.ac-textBlock')) {
    if (block.querySelector(':not(br)')) continue;
    block.replaceChildren(renderMarkdown(plainText(block)));
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A button does what typing its label does; a card may name other words in `data.text`. */
function replyOf(action: SubmitAction): CardReply {
  const value: Record<string, unknown> = isRecord(action.data) ? { ...action.data } : {};
  return { text: text(value['text']) ?? withoutThumb(text(value['label']) ?? action.title ?? '…'), value };
}

/** A spent button stays readable, but a second tap says nothing a second time. Of a form, all is spent at once. */
function spend(action: SubmitAction, card: AdaptiveCard): void {
  const button = action.renderedElement;
  if (button instanceof HTMLButtonElement) button.disabled = true;
  if (card.getAllInputs().length === 0) return;
  const parts = card.renderedElement?.querySelectorAll('button, input, select, textarea') ?? [];
  for (const part of parts) part.toggleAttribute('disabled', true);
}

function act(action: Action, card: AdaptiveCard, onReply: (reply: CardReply) => void): void {
  if (action instanceof OpenUrlAction) {
    const href = safeLink(action.url ?? '');
    if (href) window.open(href, '_blank', 'noopener,noreferrer');
  } else if (action instanceof SubmitAction) {
    spend(action, card);
    onReply(replyOf(action));
  }
}

/** Renders a card safely, or gives nothing where the card cannot be read. */
export function renderCard(
  content: Record<string, unknown>,
  host: string,
  onReply: (reply: CardReply) => void,
): HTMLElement | undefined {
  try {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(hostConfig);
    card.parse(sanitiseCard(content, host));
    card.onExecuteAction = (action) => act(action, card, onReply);
    const rendered = card.render();
    if (!rendered) return undefined;
    const finish = (): void => {
      formatTexts(rendered);
      drawThumbs(rendered);
    };
    finish();
    // A card within the card is rendered when it is first shown.
    card.onInlineCardExpanded = finish;
    rendered.removeAttribute('tabindex');
    return rendered;
  } catch {
    // A card from a newer bot may hold what this renderer cannot read: the message's text still stands.
    return undefined;
  }
}
