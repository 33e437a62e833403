import type { Situation, TopicId } from '../rules/index.js';

/** What a text that asks for something in particular means. */
export interface Particular {
  topic: TopicId;
  /** Topics that its words are wrongly taken for; where the text clearly asks for another, that one stays. */
  mistaken: readonly TopicId[];
}

/** A wording that means a topic, in the text's folded words. */
export interface Telling extends Particular {
  asks: RegExp;
  /** What the text must also say of the case. */
  holds?: (facts: Situation) => boolean;
  /** Only where the text resembles one of these most already, though not surely. */
  near?: readonly TopicId[];
}
