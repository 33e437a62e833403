import type { TopicId } from '../rules/index.js';

/** A topic that a message may mean. */
export interface TopicGuess {
  id: TopicId;
  confidence: number;
}
