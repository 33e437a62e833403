import type { Reply } from './reply.js';

/** Joins what a turn has to say into one message: the first card, the last buttons. */
export function mergeReplies(replies: Reply[]): Reply | undefined {
  const [first] = replies;
  if (!first || replies.length === 1) return first;
  const card = replies.find((r) => r.card)?.card;
  const suggestions = [...replies].reverse().find((r) => r.suggestions.length > 0)?.suggestions ?? [];
  const join = (pick: (r: Reply) => string): string => replies.map(pick).join('\n\n');
  return {
    ...first,
    text: join((r) => r.text),
    plain: join((r) => r.plain),
    ...(card ? { card } : {}),
    suggestions,
  };
}
