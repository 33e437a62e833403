import { withoutMarkdown } from '../../replies/without-markdown.js';

/** Further lines are added up to here; Teams crops by itself what does not fit. */
const ENOUGH = 230;
/** A first line, or the list that it opens, may be this long: its end is often the other branch. */
const MOST = 350;
/** Less than this of a text that is cut would say nothing. */
const LEAST = 120;

/** Links that only point: “(direct link)”, “…: compare them”. They lead nowhere in a list. */
const POINTERS = /\s*\(\[\p{Ll}[^\]]*\]\([^)]*\)\)|\s*:\s*\[\p{Ll}[^\]]*\]\([^)]*\)(?=\.?$)/gu;
/** The English label beside a French one. */
const SECOND_LABEL = /(\*\*[^*]+\*\*) \(«\s[^»]*»\)/g;
const OPENS_LIST = /\s*:$/;
/** Lines that are nothing without what they lead to. */
const NEEDS_MORE = /\]\(|:$/;

/**
 * What a list of results shows of an answer: whole sentences, with what decides between its branches.
 * @param lines of the answer, in Markdown
 * @param leavesOpen whether the first says only that the source does not say
 */
export function previewOf(lines: readonly string[], leavesOpen = false): string {
  const opensList = OPENS_LIST.test(lines[0] ?? '');
  const [first = '', ...more] = opensList ? lines.slice(1) : lines;
  const room = opensList || leavesOpen ? MOST : ENOUGH;
  let text = plain(first);
  for (const line of more) {
    const longer = `${text} ${plain(line)}`;
    if (longer.length > room || NEEDS_MORE.test(line)) break;
    text = longer;
  }
  return shortened(text);
}

function plain(line: string): string {
  return withoutMarkdown(line.replace(POINTERS, '').replace(SECOND_LABEL, '$1'));
}

/** Ends with a sentence or a branch where one is near, with a whole word otherwise. */
function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const head = text.slice(0, MOST - 1);
  const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '));
  if (end >= LEAST) return head[end] === '.' ? head.slice(0, end + 1) : `${head.slice(0, end)}…`;
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), LEAST))}…`;
}
