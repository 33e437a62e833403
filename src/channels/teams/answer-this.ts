import { greetingLanguage } from '../../bot/language.js';
import { maskIdentifiers } from '../../bot/mask.js';
import type { Card } from '../../replies/reply.js';
import { typesetAll } from '../../replies/typography.js';
import { isDecidedTopic } from '../../rules/index.js';
import type { DecidedTopic, Language } from '../../rules/index.js';
import { extensionResult, finishedAnswer } from './finished-answer.js';
import type { ExtensionResult } from './finished-answer.js';
import { MAX_QUESTION } from './invoke-schemas.js';
import { EXTENSION_COMMANDS } from './manifest.js';
import { popularTopics } from './search.js';
import type { TeamsInvokeDeps } from './types.js';
import { TEAMS_WORDS } from './words.js';
import { isoDay } from '../../iso-day.js';

const MAX_PROPOSALS = 4;

interface Proposal {
  topic: DecidedTopic;
  /** 0 to 1; absent when it is only offered because many want it. */
  confidence?: number;
}

/** The dialog on somebody's message: the proposed answers, how sure each is, and the choice of one. */
export async function answerThisDialog(
  deps: TeamsInvokeDeps,
  message: string,
  locale: string | undefined,
): Promise<{ title: string; card: Card }> {
  const question = maskIdentifiers(plainText(message)).text.slice(0, MAX_QUESTION);
  const uiLanguage = greetingLanguage(locale);
  const read = deps.understander.understand(question, { language: uiLanguage });
  const language = question !== '' && read.languageSure ? read.language : uiLanguage;
  const understood = proposalsOf([
    ...read.requests.map((id) => ({ id, confidence: confidenceOf(id, read.topics) })),
    ...read.topics,
  ]);
  const popular = (await popularTopics(deps)).slice(0, MAX_PROPOSALS).map((topic) => ({ topic }));
  const proposals = understood.length > 0 ? understood : popular;
  const words = TEAMS_WORDS[language];
  return {
    title: words.proposals,
    card: dialogCard(deps, {
      question,
      language,
      proposals,
      lead: understood.length > 0 ? '' : words.noProposals,
    }),
  };
}

/** What the dialog's choice inserts; undefined for a choice that is no answer of ours. */
export function chosenAnswer(
  { phrasings, understander, clock }: TeamsInvokeDeps,
  choice: { answer: string; question: string; language: Language },
): ExtensionResult | undefined {
  if (!isDecidedTopic(choice.answer)) return undefined;
  const { facts } = understander.understand(choice.question, { language: choice.language });
  const today = isoDay(clock());
  return extensionResult(finishedAnswer(choice.answer, facts, phrasings[choice.language], today));
}

function confidenceOf(id: string, topics: { id: string; confidence: number }[]): number {
  // A further request of the same message is as sure as the message was clear.
  return topics.find((topic) => topic.id === id)?.confidence ?? topics[0]?.confidence ?? 0;
}

function proposalsOf(guesses: { id: string; confidence: number }[]): Proposal[] {
  const proposals = new Map<DecidedTopic, number>();
  for (const { id, confidence } of guesses) {
    if (isDecidedTopic(id) && !proposals.has(id)) proposals.set(id, confidence);
  }
  return [...proposals].slice(0, MAX_PROPOSALS).map(([topic, confidence]) => ({ topic, confidence }));
}

interface DialogData {
  question: string;
  language: Language;
  proposals: Proposal[];
  lead: string;
}

function dialogCard(deps: TeamsInvokeDeps, { question, language, proposals, lead }: DialogData): Card {
  const words = TEAMS_WORDS[language];
  const answers = shownAnswers(deps, { question, language, proposals });
  const choices = answers.map(({ topic, label }) => ({ title: label, value: topic }));
  const data = { command: EXTENSION_COMMANDS.answerThis, question, language };
  const card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    body: [
      ...(question === '' ? [] : [text(escapeMarkdown(question), { isSubtle: true, maxLines: 4 })]),
      ...(lead === '' ? [] : [text(lead)]),
      ...answers.flatMap(({ label, sentence }) => [
        text(label, { weight: 'Bolder', spacing: 'Medium' }),
        text(sentence, { spacing: 'None' }),
      ]),
      {
        type: 'Input.ChoiceSet',
        id: 'answer',
        label: words.choose,
        style: 'expanded',
        value: answers[0]?.topic ?? '',
        choices,
      },
    ],
    actions: [{ type: 'Action.Submit', title: words.insert, data }],
  };
  return typesetAll(card, language);
}

interface ShownAnswer {
  topic: DecidedTopic;
  label: string;
  sentence: string;
}

function shownAnswers(
  { phrasings, understander, clock }: TeamsInvokeDeps,
  { question, language, proposals }: Omit<DialogData, 'lead'>,
): ShownAnswer[] {
  const today = isoDay(clock());
  const { facts } = understander.understand(question, { language });
  return proposals.map(({ topic, confidence }) => {
    const { title, preview: sentence } = finishedAnswer(topic, facts, phrasings[language], today);
    const sure =
      confidence === undefined ? '' : ` (${TEAMS_WORDS[language].sure(Math.round(confidence * 100))})`;
    return { topic, label: `${title}${sure}`, sentence };
  });
}

function text(content: string, more: Card = {}): Card {
  return { type: 'TextBlock', text: content, wrap: true, ...more };
}

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
};

/** The words of a Teams message, which comes as HTML. */
export function plainText(html: string): string {
  return html
    .slice(0, MAX_QUESTION * 8)
    .replace(/<(br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<at\b[^<>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** A quoted message is shown as it was written: none of it becomes a link or emphasis. */
function escapeMarkdown(text: string): string {
  return text.replace(/[[\]*_`\\]/g, '\\$&');
}
