export { decide } from './decide.js';
export * from './outcome.js';
export * from './rulebook.js';
export * from './situation.js';
export * from './topics.js';
