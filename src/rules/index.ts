export { decide } from './decide.js';
export * from './outcome.js';
export { topicOfPoint } from './points.js';
export type {
  FurtherPointId,
  OrdinaryPointId,
  OrdinarySilentId,
  PointId,
  SaidPointId,
  SilentPointId,
} from './points.js';
export * from './rulebook.js';
export * from './situation.js';
export * from './topics.js';
