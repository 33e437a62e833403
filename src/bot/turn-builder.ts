import type { Activity } from 'botbuilder';
import type { HandoverPort, StoredCounts, Turn } from '../dialogs/turn.js';
import { sayText } from '../replies/compose.js';
import type { Phrasing } from '../replies/compose.js';
import { starters } from '../replies/conversation.js';
import type { Reply } from '../replies/reply.js';
import { decide } from '../rules/index.js';
import type { DecidedTopic, Language, TopicId } from '../rules/index.js';
import type { Understander, Understanding } from '../understanding/index.js';
import type { LoadedConversation } from './conversation-store.js';
import { contextOf, followClient, languageFor } from './language.js';
import { fold } from '../dialogs/fold.js';
import { maskIdentifiers, MAX_TEXT } from './mask.js';
import { isPrivate, personalKeyOf } from './person.js';
import { withSide } from './said-side.js';
import { soundsUpset, withoutExplain, withoutThanks } from './small-talk.js';

/** What a turn wants to have done when it ends; the effects of dialogs are collected here. */
interface Wishes {
  forget: boolean;
  pass?: string;
  reason?: { feedbackId: string };
}

export interface TurnParts {
  raw: string;
  value: unknown;
  loaded: LoadedConversation;
  activity: Partial<Activity>;
  phrasings: Record<Language, Phrasing>;
  understander: Pick<Understander, 'understand'>;
  today: string;
  /** The question that staff have already; undefined where nobody is there to take over. */
  handover: { pending?: NonNullable<HandoverPort['pending']> } | undefined;
  stored: () => Promise<StoredCounts>;
}

export interface BuiltTurn {
  turn: Turn;
  said: Reply[];
  wishes: Wishes;
}

/** The labels and commands of a language, folded once. */
const LABELS = new WeakMap<Phrasing['words'], ReadonlySet<string>>();

function labelsOf(words: Phrasing['words']): ReadonlySet<string> {
  const known = LABELS.get(words);
  if (known) return known;
  const all = [...Object.values(words.topics), ...Object.values(words.commands).flat()];
  const labels = new Set(all.map(fold));
  LABELS.set(words, labels);
  return labels;
}

/** Whether a text is one of a language's labels or commands. */
function hasLabel(words: Phrasing['words'], text: string): boolean {
  return labelsOf(words).has(fold(text));
}

/** Reads a message at the door: masked, understood, in its language; nothing is done yet. */
export function buildTurn(parts: TurnParts): BuiltTurn {
  const { raw, loaded, phrasings, today, handover } = parts;
  const { data } = loaded;
  const { text, hidden } = masked(raw);
  followClient(data, parts.activity.locale);
  const context = contextOf(data, phrasings.en.book, today, parts.activity.locale);
  const alone = parts.understander.understand(withoutExplain(withoutThanks(text)), context);
  const understanding = withSide(alone, text, data, context.asking);
  // A pressed button without words says nothing about the language.
  if (text !== '' || !data.language)
    data.language = languageFor(understanding, data, (language) => hasLabel(phrasings[language].words, text));
  const said: Reply[] = [];
  const wishes: Wishes = { forget: false };
  const [top] = understanding.topics;
  const turn: Turn = {
    text,
    value: parts.value,
    mask: (other) => maskIdentifiers(other).text,
    isPrivate: isPrivate(parts.activity),
    knowsPerson: personalKeyOf(parts.activity) !== undefined,
    stored: parts.stored,
    ...(handover ? { handover: { ...handover, pass: (question) => void (wishes.pass = question) } } : {}),
    understanding,
    readBehind: (topic) => readBehind(parts, turn, topic),
    conversation: data,
    phrasing: phrasings[data.language],
    speak: (language) => void (turn.phrasing = phrasings[language]),
    decide: (topic, situation) => ({
      ...decide(topic, situation, turn.phrasing.book, today),
      ...(isPlain(understanding, topic, text) ? {} : { withoutYesNo: true }),
    }),
    say: (reply) => void said.push(reply),
    forgetPerson: () => void (wishes.forget = true),
    giveReason: (feedbackId) => void (wishes.reason = { feedbackId }),
    report: { topic: top?.id ?? 'none', confidence: top?.confidence ?? 0, outcome: 'answer' },
  };
  preface(turn, said, { tooLong: raw.length > MAX_TEXT, hidden });
  return { turn, said, wishes };
}

function readBehind(
  { understander }: TurnParts,
  { text, phrasing }: Turn,
  topic: DecidedTopic,
): Understanding {
  return understander.understand(`${phrasing.words.topics[topic]} ${text}`, {
    language: phrasing.t.language,
  });
}

/** With a role named in passing, something else than activating may be asked. */
const OF_SOMETHING_ELSE =
  /^(?!.*\bactiv).*\b(?:tickets?|requests?|cases?|incidents?|demandes?|ids?|identifiants?|left|remaining|restent?|reste)\b/;

/** A bare name, or a question of which: no yes or no answers it. */
const NOT_OF_YES_OR_NO = /^[\p{L}\d]+$|\b(?:which one|lequel|laquelle|lesquel(?:le)?s)\b/u;
const ON_THE_CLOUD: ReadonlySet<TopicId> = new Set([
  'action-pack-cloud',
  'create-request',
  'create-cloud-request',
]);

/** Whether a yes or no can go before the answer. */
function isPlain({ putOtherwise }: Understanding, topic: TopicId, text: string): boolean {
  if (ON_THE_CLOUD.has(topic) && NOT_OF_YES_OR_NO.test(fold(text))) return false;
  return !putOtherwise && !(topic === 'activation-roles' && OF_SOMETHING_ELSE.test(fold(text)));
}

/** An identifier at the cut is hidden whole before the text is cut there. */
function masked(raw: string): ReturnType<typeof maskIdentifiers> {
  const { text, hidden } = maskIdentifiers(raw.slice(0, MAX_TEXT + 100));
  return { text: text.slice(0, MAX_TEXT), hidden };
}

/** What is said before, or instead of, the answer. */
function preface(
  turn: Turn,
  said: Reply[],
  { tooLong, hidden }: { tooLong: boolean; hidden: boolean },
): void {
  const { say } = turn.phrasing.words;
  if (tooLong) {
    turn.report.outcome = 'conversation';
    said.push(sayText('none', say.tooLong, starters(turn.phrasing), turn.phrasing));
    return;
  }
  turn.preface = [
    ...(hidden ? [say.maskedNotice] : []),
    ...(soundsUpset(turn.text) ? [say.sorryToHear] : []),
  ];
}
