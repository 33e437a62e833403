import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { TOPICS } from '../rules/index.js';
import type { TopicId } from '../rules/index.js';
import type { Understander, Understanding } from '../understanding/index.js';

/** A question of the evaluation set with its accepted topics. */
export const EvaluationQuestion = z.object({
  text: z.string().min(1),
  topics: z.array(z.enum(TOPICS)).min(1),
});
export type EvaluationQuestion = z.infer<typeof EvaluationQuestion>;

/** Questions read before the other conversations get their turn. */
const STEP = 20;

/** The questions that one recogniser answers rightly and the other no longer does. */
export async function findBroken(
  questions: readonly EvaluationQuestion[],
  { before, after }: { before: Understander; after: Understander },
): Promise<EvaluationQuestion[]> {
  const broken: EvaluationQuestion[] = [];
  for (const [index, question] of questions.entries()) {
    if (index % STEP === 0) await setImmediate();
    if (isRight(question, after.understand(question.text))) continue;
    if (isRight(question, before.understand(question.text))) broken.push(question);
  }
  return broken;
}

/** Answered at once with an accepted topic; out of scope: not answered. */
function isRight({ topics }: EvaluationQuestion, { band, requests }: Understanding): boolean {
  if (topics[0] === 'none') return band !== 'answer';
  const accepted = new Set<TopicId>(topics);
  return band === 'answer' && requests.some((topic) => accepted.has(topic));
}
