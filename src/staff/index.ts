import type { Storage } from 'botbuilder';
import type { Logger } from '../logger.js';
import type { Phrasing } from '../replies/compose.js';
import type { Language } from '../rules/index.js';
import { Documents } from '../store/documents.js';
import { createRepositories } from '../store/repositories.js';
import type { Repositories } from '../store/repositories.js';
import type { Understander } from '../understanding/index.js';
import { StaffChannel } from './channel.js';
import { StaffConsole } from './console.js';
import { Desk } from './desk.js';
import type { EvaluationQuestion } from './evaluation.js';
import { Feedback } from './feedback.js';
import { Handover } from './handover.js';
import type { StaffMembers } from './members.js';
import { PopularTopics } from './popular.js';
import type { Proactive } from './proactive.js';
import { TaughtUnderstander } from './taught.js';
import { TeachConsole } from './teach-console.js';
import { Teacher } from './teacher.js';
import { UnansweredQuestions } from './unanswered.js';
import { UsageCounter } from './usage.js';

export type { StaffMembers } from './members.js';
export { readStaffAction } from './actions.js';
export { FeedbackAction } from './feedback.js';
export type { RatedAnswer } from './feedback.js';
export { nameOf } from './hub.js';
export { readHandoffStatus } from './handoff-events.js';
export { Proactive } from './proactive.js';
export type { ProactiveAdapter, ProactiveOptions } from './proactive.js';
export { EvaluationQuestion } from './evaluation.js';

export interface StaffOptions {
  phrasings: Record<Language, Phrasing>;
  /** Without taught phrases. */
  understander: Understander;
  storage: Storage;
  proactive: Proactive;
  members: StaffMembers;
  hub: boolean;
  /** Loaded at the first lesson only; undefined where the questions were not shipped. */
  evaluation: () => readonly EvaluationQuestion[] | undefined;
  mask: (text: string) => string;
  clock: () => Date;
  logger: Logger;
}

/** The people's side of the assistant: handing over, rating, teaching, counting, forgetting. */
export interface Staff {
  repositories: Repositories;
  console: StaffConsole;
  handover: Handover;
  feedback: Feedback;
  taught: TaughtUnderstander;
  unanswered: UnansweredQuestions;
  usage: UsageCounter;
  popular: PopularTopics;
  /** Shows staff the questions that could not be shown when they came. */
  showWaiting(): Promise<string[]>;
  /** Deletes all that is stored about a person, after taking their tickets out of the staff channel. */
  forget(person: { userKey: string | undefined; conversationKeys: readonly string[] }): Promise<void>;
}

/** Builds the people's side over a storage. */
export function createStaff(options: StaffOptions): Staff {
  const { phrasings, storage, mask, clock, logger } = options;
  const documents = new Documents(storage);
  const repositories = createRepositories(storage);
  const { tickets, taughtPhrases, unanswered } = repositories;
  const channel = new StaffChannel(documents);
  const desk = new Desk({ phrasings, tickets, channel, proactive: options.proactive, clock, logger });
  const taught = new TaughtUnderstander(options.understander, taughtPhrases, documents);
  const teacher = new Teacher({
    phrases: taughtPhrases,
    unanswered,
    taught,
    evaluation: options.evaluation,
    clock,
  });
  const teaching = new TeachConsole({ teacher, phrasings, mask });
  const feedback = new Feedback({
    feedback: repositories.feedback,
    unanswered,
    rulebook: phrasings.en.book.id,
    mask,
    clock,
  });
  return {
    repositories,
    taught,
    console: new StaffConsole({ ...options, channel, desk, tickets, teaching }),
    handover: new Handover({ desk, tickets, channel, hub: options.hub, clock }),
    feedback,
    unanswered: new UnansweredQuestions(unanswered, clock),
    usage: new UsageCounter(documents, clock, (err) => logger.warn({ err }, 'usage not counted')),
    popular: new PopularTopics(documents, clock),
    showWaiting: () => desk.showWaiting(),
    forget: (person) => forget(person, { repositories, desk, feedback }),
  };
}

async function forget(
  { userKey, conversationKeys }: Parameters<Staff['forget']>[0],
  { repositories, desk, feedback }: { repositories: Repositories; desk: Desk; feedback: Feedback },
): Promise<void> {
  for (const key of conversationKeys) {
    feedback.forget(key);
    await desk.withdraw(key);
  }
  await repositories.forgetPerson({ userKey, conversationKeys });
}
