import type { Activity } from 'botbuilder';

const TEXT_KEYS = ['text', 'title', 'value'] as const;
const IN_ORDER = ['body', 'items', 'columns', 'rows', 'cells', 'facts', 'actions'] as const;

/**
 * All that a person would read of an activity, in reading order: the text, then the card's texts, with the addresses
 * behind its links and buttons.
 */
export function readActivity(activity: Partial<Activity>): string {
  const cards = (activity.attachments ?? []).flatMap((attachment) => readElement(attachment.content));
  return [activity.text ?? '', ...cards].filter((line) => line !== '').join('\n');
}

/** The labels of the buttons under a message. */
export function suggestionsIn(activity: Partial<Activity>): string[] {
  return (activity.suggestedActions?.actions ?? []).map((action) => action.title);
}

function readElement(element: unknown): string[] {
  if (Array.isArray(element)) return element.flatMap(readElement);
  if (typeof element !== 'object' || element === null) return [];
  const record = Object.fromEntries(Object.entries(element));
  const texts = TEXT_KEYS.flatMap((key) => (typeof record[key] === 'string' ? [record[key]] : []));
  const url = typeof record['url'] === 'string' && record['type'] === 'Action.OpenUrl' ? [record['url']] : [];
  const own = [...texts, ...url].join(' ');
  return [...(own === '' ? [] : [own]), ...IN_ORDER.flatMap((key) => readElement(record[key]))];
}
