import type { Activity } from 'botbuilder';
import { labelled } from '../replies/typography.js';
import type { Language } from '../rules/index.js';
import { suggestionsIn } from './read-activity.js';

const WIDTH = 80;
const GAP = '  ';
const IN_ORDER = ['body', 'items', 'actions'] as const;

type Element = Readonly<Record<string, unknown>>;

/**
 * An activity for a person at a terminal: no marks of formatting, lines that fit, a table's row and a step on a line
 * each, addresses behind links and buttons; what can be chosen at the end.
 */
export function plainText(activity: Partial<Activity>): string {
  const language = activity.locale?.startsWith('fr') ? 'fr' : 'en';
  const cards = (activity.attachments ?? []).map(({ content }) => (isElement(content) ? content : {}));
  const parts = [plain(activity.text ?? ''), ...cards.map((card) => element(card, language).join('\n'))];
  const choices = [...new Set([...cards.flatMap(captions), ...suggestionsIn(activity)])];
  if (choices.length > 0) parts.push(bracketed(choices));
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Text with its formatting taken away: emphasis goes, a link keeps its address, a list its dashes. */
function plain(text: string): string {
  const bare = text
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, '$1 ($2)')
    .replace(/\*\*|__/g, '')
    .replace(/(^|\s)_([^_\n]+)_(?=\s|$)/g, '$1$2');
  return bare.split('\n').map(wrapped).join('\n').trim();
}

/** A line in lines that fit, those after the first beneath the words of a list's item. */
function wrapped(line: string): string {
  const indent = ' '.repeat(/^\s*(?:[-*•] |\d+\. |✓ +)?/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = '';
  // Only spaces that may break; a first indent stays with its word.
  for (const word of line.match(/^ *[^ ]+|[^ ]+/g) ?? []) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= WIDTH || current.trim() === '') current = longer;
    else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current].join('\n');
}

/** Choices in lines that fit, none of them broken. */
function bracketed(choices: readonly string[]): string {
  return wrapped(choices.map((choice) => `[${choice.replaceAll(' ', '\u00a0')}]`).join(' ')).replaceAll(
    '\u00a0',
    ' ',
  );
}

function element(value: unknown, language: Language): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => element(each, language));
  if (!isElement(value)) return [];
  const own = SHOWN[String(value['type'])];
  if (own) return own(value, language);
  return IN_ORDER.flatMap((key) => element(value[key], language));
}

const SHOWN: Readonly<Record<string, (shown: Element, language: Language) => string[]>> = {
  TextBlock: (block) => [plain(textOf(block, 'text'))],
  // What is folded away elsewhere stands apart here.
  Container: (box, language) => [
    ...(box['isVisible'] === false ? [''] : []),
    ...element(box['items'], language),
  ],
  ColumnSet: (set, language) => [besides(set, language)],
  Table: rowsOf,
  FactSet: (set, language) =>
    listOf(set, 'facts').map((fact) =>
      wrapped(labelled(textOf(fact, 'title'), plain(textOf(fact, 'value')), language)),
    ),
  'Action.OpenUrl': (action, language) => [
    labelled(textOf(action, 'title'), textOf(action, 'url'), language),
  ],
  // What can be chosen is listed at the end; what only unfolds the card has nothing to unfold here.
  'Action.Execute': () => [],
  'Action.Submit': () => [],
  'Action.ToggleVisibility': () => [],
};

/** Columns beside each other: a step's number and its words. */
function besides(set: Element, language: Language): string {
  const [first = '', ...rest] = listOf(set, 'columns').map((column) =>
    element(column['items'], language).join(' · '),
  );
  const mark = /^\d+$/.test(first) ? `${first}.` : first;
  return wrapped([mark, ...rest].filter(Boolean).join(' ').replaceAll('\n', ' '));
}

/** The rows of a table, its columns one below the other. */
function rowsOf(table: Element, language: Language): string[] {
  const rows = listOf(table, 'rows').map((row) =>
    listOf(row, 'cells').map((cell) => element(cell['items'], language).join(' ').replaceAll('\n', ' ')),
  );
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(width(i)))
      .join(GAP)
      .trimEnd(),
  );
}

/** The captions of a card's buttons that say something in the conversation. */
function captions(card: Element): string[] {
  return listOf(card, 'actions')
    .filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit')
    .map((action) => textOf(action, 'title'));
}

function textOf(shown: Element, key: string): string {
  const value = shown[key];
  return typeof value === 'string' ? value : '';
}

function listOf(shown: Element, key: string): Element[] {
  const value = shown[key];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
