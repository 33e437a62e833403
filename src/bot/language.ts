import type { ConversationData } from '../dialogs/conversation.js';
import { topicFrom } from '../dialogs/conversation.js';
import { decide, isDecidedTopic } from '../rules/index.js';
import type { AskableFact, Language, Rulebook } from '../rules/index.js';
import type { UnderstandContext, Understanding } from '../understanding/types.js';
import { TROUBLES } from './question.js';

/** Words a message must have to change the language of a conversation whose language was chosen. */
const ENOUGH_WORDS = 3;

/** Said in any language: a French person's "thanks" or "bye" is no wish for English. */
function isPolite({ topics: [first] }: Understanding): boolean {
  return first?.id === 'thanks' || first?.id === 'goodbye';
}

/** What the conversation tells the recogniser: its language, the last topic and the fact that it waits for. */
export function contextOf(
  data: ConversationData,
  book: Rulebook,
  today: string,
  locale?: string,
): UnderstandContext {
  const lastTopic = topicFrom(data.current?.topic);
  const asking = askedFact(data, book, today);
  const language = data.language ?? (locale === undefined ? undefined : greetingLanguage(locale));
  return {
    // A client's locale is only a hint, for messages that do not tell by themselves.
    ...(language ? { language } : {}),
    ...(lastTopic ? { lastTopic } : {}),
    ...(asking ? { asking } : {}),
  };
}

function askedFact({ current }: ConversationData, book: Rulebook, today: string): AskableFact | undefined {
  if (!current || !isDecidedTopic(current.topic)) return undefined;
  const { topic, situation } = current;
  const outcome = decide(topic, situation, book, today);
  if (outcome.kind === 'ask') return outcome.missing[0];
  // After "gold", said of a plan that does not show, "security" is the competency that decides.
  const { membership, competencies, competencyKind } = situation;
  const untold = competencies === undefined && competencyKind === undefined;
  return TROUBLES.has(topic) && membership !== undefined && untold ? 'competencyKind' : undefined;
}

/**
 * The language to answer in: the one the person writes; a chosen one stays for short or doubtful messages, and any one
 * for a label that it has itself ("Menu" is the same in both).
 * @param says whether a language has a text among its labels and commands
 */
export function languageFor(
  understanding: Understanding,
  data: ConversationData,
  says: (language: Language) => boolean,
): Language {
  const { language, languageSure } = understanding;
  if (!data.language) return language;
  if (says(data.language)) return data.language;
  if (!languageSure || language === data.language) return data.language;
  const words = understanding.clauses.reduce((n, c) => n + c.text.split(/\s+/).length, 0);
  return words < ENOUGH_WORDS && (data.languageChosen || isPolite(understanding)) ? data.language : language;
}

/** A page that was left for the same one in another language takes the conversation along, unless one was asked for. */
export function followClient(data: ConversationData, locale: string | undefined): void {
  if (locale === undefined) return;
  const before = data.clientLanguage;
  data.clientLanguage = greetingLanguage(locale);
  const changed = before !== undefined && before !== data.clientLanguage;
  if (changed && !data.languageChosen) data.language = data.clientLanguage;
}

/** The language of a greeting, from a client's locale such as `fr-CA`; English where it says nothing. */
export function greetingLanguage(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
