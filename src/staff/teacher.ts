import { randomUUID } from 'node:crypto';
import { isDecidedTopic } from '../rules/index.js';
import type { Language, TopicId } from '../rules/index.js';
import type { TaughtPhrase, Unanswered } from '../store/records.js';
import type { TaughtPhraseRepository, UnansweredRepository } from '../store/repositories.js';
import { exactKey } from '../understanding/index.js';
import { findBroken } from './evaluation.js';
import type { EvaluationQuestion } from './evaluation.js';
import type { TaughtUnderstander } from './taught.js';

export interface TeacherOptions {
  phrases: TaughtPhraseRepository;
  unanswered: UnansweredRepository;
  taught: TaughtUnderstander;
  /** Questions with known answers; undefined where they were not shipped. */
  evaluation: () => readonly EvaluationQuestion[] | undefined;
  clock: () => Date;
}

export type Lesson =
  | { kind: 'taught'; phrase: TaughtPhrase }
  | { kind: 'breaks'; broken: EvaluationQuestion[] }
  | { kind: 'shadowed' | 'unknown-topic' | 'no-evaluation' };

/** A question that several people asked in the same words. */
export interface QuestionGroup {
  /** Id of the newest of them. */
  id: string;
  text: string;
  language: string;
  topic: string | undefined;
  ids: string[];
}

/** Topics that a phrase can mean: those of the rules, a person, and out of scope. */
function isTeachable(topic: string): topic is TopicId {
  return isDecidedTopic(topic) || topic === 'talk-to-human' || topic === 'none';
}

/** Questions in different spelling but the same words belong together; the most frequent first. */
export function groupQuestions(questions: readonly Unanswered[]): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>();
  for (const { id, text, language, topic } of questions) {
    const key = exactKey(text);
    const group = groups.get(key);
    if (group) group.ids.push(id);
    else groups.set(key, { id, text, language, topic, ids: [id] });
  }
  return [...groups.values()].sort((a, b) => b.ids.length - a.ids.length);
}

/** Teaches phrases: tested against the evaluation set first, stored with who and when, and taken back. */
export class Teacher {
  constructor(private readonly options: TeacherOptions) {}

  /** The questions that wait for an answer, grouped. */
  async workList(): Promise<QuestionGroup[]> {
    const questions: Unanswered[] = [];
    for await (const question of this.options.unanswered.list()) questions.push(question);
    return groupQuestions(questions);
  }

  /** The group that a question belongs to. */
  async group(id: string): Promise<QuestionGroup | undefined> {
    return (await this.workList()).find(({ ids }) => ids.includes(id));
  }

  /** Teaches that a text means a topic, unless that breaks an answer that was right. */
  async teach(text: string, topic: string, by: { name: string; language: Language }): Promise<Lesson> {
    const { taught, phrases, clock } = this.options;
    if (!isTeachable(topic)) return { kind: 'unknown-topic' };
    const evaluation = this.options.evaluation();
    if (!evaluation) return { kind: 'no-evaluation' };
    const trial = await taught.trial({ text, topic });
    if (trial.after.understand(text).topics[0]?.id !== topic) return { kind: 'shadowed' };
    const broken = await findBroken(evaluation, trial);
    if (broken.length > 0) return { kind: 'breaks', broken };
    const at = clock().toISOString();
    const phrase = { id: randomUUID(), text, topic, language: by.language, by: by.name, at };
    await phrases.add(phrase);
    await taught.changed();
    return { kind: 'taught', phrase };
  }

  /** The topics that questions come closest to: those of the first question first, then the best of each other. */
  guesses([first, ...others]: readonly Pick<QuestionGroup, 'text'>[]): TopicId[] {
    const { latest } = this.options.taught;
    const closest = (text: string): TopicId[] =>
      latest.understand(text).topics.flatMap(({ id }) => (id === 'none' ? [] : [id]));
    if (!first) return [];
    const topics = [...closest(first.text), ...others.flatMap(({ text }) => closest(text).slice(0, 1))];
    return [...new Set(topics)];
  }

  /** Takes the questions of a group off the list. */
  async settle(group: QuestionGroup): Promise<void> {
    for (const id of group.ids) await this.options.unanswered.remove(id);
  }

  /** The phrases that count, newest first. */
  async list(): Promise<TaughtPhrase[]> {
    return this.options.phrases.active();
  }

  /** Takes a phrase back; undefined if there is none. */
  async undo(id: string): Promise<TaughtPhrase | undefined> {
    const phrase = await this.options.phrases.undo(id, this.options.clock().toISOString());
    if (phrase) await this.options.taught.changed();
    return phrase;
  }
}
