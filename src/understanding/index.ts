export { createUnderstanding } from './understand.js';
export type { Understander, UnderstandingParts } from './understand.js';
export { parseCalibration } from './calibration.js';
export { exactKey, fold } from './normalise.js';
export type { Calibration } from './judge.js';
export type { ModelData } from './model.js';
export type {
  Band,
  Clause,
  Language,
  TaughtPhrase,
  TopicGuess,
  UnderstandContext,
  Understanding,
} from './types.js';
