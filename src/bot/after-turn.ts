import type { Activity } from 'botbuilder';
import type { Turn } from '../dialogs/turn.js';
import { isDecidedTopic } from '../rules/index.js';
import type { Staff } from '../staff/index.js';
import type { LoadedConversation } from './conversation-store.js';

/** Lines of the conversation that are kept to be handed over, and their length. */
const TRANSCRIPT_LINES = 20;
const LINE_LENGTH = 500;
const ANSWERED: ReadonlySet<string> = new Set(['answer', 'ask', 'unknown']);
const UNANSWERED: ReadonlySet<string> = new Set(['choose', 'not-understood', 'out-of-scope']);

/** Adds the turn to the transcript and notes the question, both masked already. */
export function noteTurn(
  { text, report, conversation, understanding }: Turn,
  reply: string | undefined,
): void {
  const lines = [
    { from: 'person' as const, text: text.slice(0, LINE_LENGTH) },
    ...(reply ? [{ from: 'assistant' as const, text: reply.slice(0, LINE_LENGTH) }] : []),
  ].filter((line) => line.text !== '');
  conversation.transcript = [...conversation.transcript, ...lines].slice(-TRANSCRIPT_LINES);
  const answered = ANSWERED.has(report.outcome);
  const isQuestion = (answered || UNANSWERED.has(report.outcome)) && understanding.valueOnly !== true;
  if (isQuestion || conversation.question === undefined) {
    if (report.outcome !== 'conversation') conversation.question = text.slice(0, LINE_LENGTH);
  }
  if (answered && isDecidedTopic(report.topic)) {
    conversation.rated = { topic: report.topic, question: conversation.question ?? text };
  }
}

/** Keeps a question without an answer for staff; takes it off their list if the person picked what was offered. */
export async function collectQuestion(
  { unanswered }: Staff,
  turn: Turn,
  { key, data }: LoadedConversation,
  activity: Partial<Activity>,
): Promise<void> {
  const { outcome, topic } = turn.report;
  const offered = data.openQuestion;
  delete data.openQuestion;
  if (offered?.topics.includes(topic) && ANSWERED.has(outcome)) await unanswered.remove(offered.id);
  // An answer that a running flow could not read is no question, unless it looks like one.
  const ofFlow = isInFlow(data.dialogState) && !turn.text.includes('?');
  if (!UNANSWERED.has(outcome) || turn.text === '' || ofFlow) return;
  const id = await unanswered.add({
    conversationKey: key,
    activityId: activity.id,
    text: turn.text.slice(0, LINE_LENGTH),
    language: turn.phrasing.t.language,
    topic: outcome === 'out-of-scope' ? 'none' : topic,
  });
  const topics = turn.understanding.topics.slice(0, 3).map((guess) => guess.id);
  if (outcome === 'choose') data.openQuestion = { id, topics };
}

function isInFlow(dialogState: Record<string, unknown> | undefined): boolean {
  const stack = dialogState?.['dialogStack'];
  return Array.isArray(stack) && stack.length > 0;
}
