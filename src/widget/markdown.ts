import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { h } from './dom.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: '\u00a0',
};

/** The lexer leaves entities alone; they become characters here, and text nodes keep them harmless. */
function decode(text: string): string {
  return text.replace(/&(#39|[a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The address if it may be followed from a chat: web and mail only, nothing that runs. */
export function safeLink(address: string): string | undefined {
  try {
    const url = new URL(address);
    return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function append<T extends Node>(parent: T, children: readonly Node[]): T {
  for (const child of children) parent.appendChild(child);
  return parent;
}

function link(token: Tokens.Link): Node {
  const href = safeLink(token.href);
  const children = inline(token.tokens);
  if (!href) return append(document.createDocumentFragment(), children);
  return append(h('a', { href, target: '_blank', rel: 'noopener noreferrer' }), children);
}

function inlineNode(token: MarkedToken): Node {
  switch (token.type) {
    case 'strong':
      return append(h('strong'), inline(token.tokens));
    case 'em':
      return append(h('em'), inline(token.tokens));
    case 'codespan':
      return h('code', {}, decode(token.text));
    case 'br':
      return h('br');
    case 'link':
      return link(token);
    case 'text':
      if (token.tokens) return append(document.createDocumentFragment(), inline(token.tokens));
      return document.createTextNode(decode(token.text));
    case 'escape':
    case 'image':
      return document.createTextNode(decode(token.text));
    default:
      return document.createTextNode(token.raw);
  }
}

function inline(tokens: readonly Token[] | undefined): Node[] {
  // The lexer's type admits extensions; none is registered, so these are its own tokens.
  return (tokens ?? []).map((token) => inlineNode(token as MarkedToken));
}

function cells(tag: 'th' | 'td', row: readonly Tokens.TableCell[]): Node {
  return append(
    h('tr'),
    row.map((cell) => append(h(tag, tag === 'th' ? { scope: 'col' } : {}), inline(cell.tokens))),
  );
}

function table(token: Tokens.Table): Node {
  const rows = token.rows.map((row) => cells('td', row));
  const head = append(h('thead'), [cells('th', token.header)]);
  return h('div', { class: 'table', tabindex: '0' }, append(h('table'), [head, append(h('tbody'), rows)]));
}

function listNode(token: Tokens.List): Node {
  // A bare “1.” is a number, not a list of nothing.
  if (token.items.every(({ text }) => text === '')) return h('p', {}, token.raw.trim());
  const items = token.items.map((item) => append(h('li'), blocks(item.tokens, item.loose)));
  const start = token.ordered && token.start !== 1 ? String(token.start) : undefined;
  return append(token.ordered ? h('ol', { start }) : h('ul'), items);
}

function blockNode(token: MarkedToken, loose: boolean): Node | undefined {
  switch (token.type) {
    case 'space':
    case 'def':
      return undefined;
    case 'paragraph':
      return append(h('p'), inline(token.tokens));
    case 'text':
      return append(loose ? h('p') : document.createDocumentFragment(), [inlineNode(token)]);
    case 'heading':
      return append(h('h3'), inline(token.tokens));
    case 'list':
      return listNode(token);
    default:
      return rareBlockNode(token);
  }
}

function rareBlockNode(token: MarkedToken): Node {
  switch (token.type) {
    case 'code':
      return h('pre', { tabindex: '0' }, h('code', {}, token.text));
    case 'table':
      return table(token);
    case 'blockquote':
      return append(h('blockquote'), blocks(token.tokens, true));
    case 'hr':
      return h('hr');
    default:
      return h('p', {}, token.raw);
  }
}

function blocks(tokens: readonly Token[], loose: boolean): Node[] {
  return tokens.flatMap((token) => blockNode(token as MarkedToken, loose) ?? []);
}

/**
 * Markdown as DOM nodes from a short list of elements. No HTML is ever parsed: what looks like HTML in the
 * text is shown as the characters it is made of.
 */
export function renderMarkdown(text: string): DocumentFragment {
  return append(document.createDocumentFragment(), blocks(lexer(text, { gfm: true, breaks: true }), true));
}
