import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Feedback as FeedbackRecord } from '../store/records.js';
import type { FeedbackRepository, UnansweredRepository } from '../store/repositories.js';

/** The data of a thumb under an answer, outside Teams. */
export const FeedbackAction = z.object({
  verb: z.literal('feedback'),
  rating: z.enum(['up', 'down']),
  topic: z.string().max(100).optional(),
  reason: z.string().max(2000).optional(),
});

/** What an answer was about. */
export interface RatedAnswer {
  conversationKey: string;
  topic: string;
  language: string;
  /** The person's question, masked; a bad answer to it goes on the staff's list. */
  question?: string | undefined;
}

export interface Rating {
  rating: 'up' | 'down';
  reason?: string | undefined;
  /** The rated activity; with it, rating twice counts once. */
  activityId?: string | undefined;
}

export interface FeedbackOptions {
  feedback: FeedbackRepository;
  unanswered: UnansweredRepository;
  rulebook: string;
  mask: (text: string) => string;
  clock: () => Date;
}

/** Answers whose activity id is remembered, so that Teams' own thumbs find what they rate. */
const REMEMBERED = 5000;
const REASON_LENGTH = 1000;

/** Keeps what people think of answers, with topic, rulebook and language. */
export class Feedback {
  private readonly answers = new Map<string, RatedAnswer>();

  constructor(private readonly options: FeedbackOptions) {}

  /** Remembers what the answer with this activity id was about. */
  note(activityId: string, answer: RatedAnswer): void {
    this.answers.set(keyOf(answer.conversationKey, activityId), answer);
    if (this.answers.size <= REMEMBERED) return;
    const [oldest] = this.answers.keys();
    if (oldest !== undefined) this.answers.delete(oldest);
  }

  /** What the answer with this activity id was about, as far as this instance sent it lately. */
  answerTo(conversationKey: string, activityId: string): RatedAnswer | undefined {
    return this.answers.get(keyOf(conversationKey, activityId));
  }

  /** Forgets the answers of a conversation, whose questions a thumb would store again. */
  forget(conversationKey: string): void {
    for (const [key, answer] of this.answers)
      if (answer.conversationKey === conversationKey) this.answers.delete(key);
  }

  /** Stores a rating; gives its id, and whether it is new. A thumbs-down puts the question on the staff's list. */
  async record(rating: Rating, answer: RatedAnswer): Promise<{ id: string; added: boolean }> {
    const { feedback, rulebook, clock } = this.options;
    const at = clock().toISOString();
    const record: FeedbackRecord = {
      id: idOf(rating, answer),
      conversationKey: answer.conversationKey,
      activityId: rating.activityId ?? '',
      topic: answer.topic,
      rulebook,
      language: answer.language,
      rating: rating.rating,
      ...(rating.reason ? { reason: this.cleanReason(rating.reason) } : {}),
      at,
    };
    const added = await feedback.add(record);
    if (!added && record.reason !== undefined) await feedback.addReason(record.id, record.reason);
    if (added && rating.rating === 'down') await this.list(answer, at);
    return { id: record.id, added };
  }

  /** Adds the reason that a person gives afterwards. */
  async addReason(id: string, reason: string): Promise<void> {
    await this.options.feedback.addReason(id, this.cleanReason(reason));
  }

  private cleanReason(reason: string): string {
    return this.options.mask(reason).slice(0, REASON_LENGTH);
  }

  private async list({ question, language, topic, conversationKey }: RatedAnswer, at: string): Promise<void> {
    if (!question) return;
    await this.options.unanswered.add({
      id: randomUUID(),
      text: question,
      language,
      topic,
      at,
      conversationKey,
    });
  }
}

function keyOf(conversationKey: string, activityId: string): string {
  return `${conversationKey} ${activityId}`;
}

/**
 * The same thumb on the same answer is the same record, however often it is pressed or delivered. Where the channel does
 * not say which message it is on, the answer to the same question is the same answer.
 */
function idOf({ rating, activityId }: Rating, { conversationKey, topic, question }: RatedAnswer): string {
  const answer = activityId || `${topic} ${question ?? ''}`;
  return createHash('sha256').update(`${conversationKey} ${answer} ${rating}`).digest('hex').slice(0, 32);
}
