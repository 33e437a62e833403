import { createHash } from 'node:crypto';
import type { UnansweredRepository } from '../store/repositories.js';

/** A question that got no answer, masked. */
export interface OpenQuestion {
  conversationKey: string;
  activityId: string | undefined;
  text: string;
  language: string;
  /** What was guessed first, or `none` where it seemed out of scope. */
  topic: string;
}

/** Keeps the questions without an answer, for staff to teach from. */
export class UnansweredQuestions {
  constructor(
    private readonly repository: UnansweredRepository,
    private readonly clock: () => Date,
  ) {}

  /** Puts a question on the list; gives its id. A turn that runs twice lists it once. */
  async add({ conversationKey, activityId, text, language, topic }: OpenQuestion): Promise<string> {
    const at = this.clock().toISOString();
    const id = createHash('sha256')
      .update(`${conversationKey} ${activityId ?? at}`)
      .digest('hex')
      .slice(0, 32);
    await this.repository.add({ id, text, language, topic, at, conversationKey });
    return id;
  }

  /** Takes a question off the list: the person found the answer after all. */
  async remove(id: string): Promise<void> {
    await this.repository.remove(id);
  }
}
