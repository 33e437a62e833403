import type { Words } from '../words.js';
import { ask } from './ask.js';
import { findings } from './findings.js';
import { notices } from './notices.js';
import { say } from './say.js';
import { staff } from './staff.js';
import { steps } from './steps.js';
import { topics, unknown } from './topics.js';

export const en: Words = {
  findings,
  steps,
  notices,
  topics,
  unknown,
  ask,
  say,
  staff,
  commands: {
    help: ['help', 'menu', 'start over', 'restart', 'begin again', 'home', 'options', '?', '/help', 'reset'],
    greeting: ['hi', 'hello', 'hey'],
    cancel: ['cancel', 'stop', 'quit', 'exit', 'never mind', 'nevermind'],
    'change-language': ['english', 'french', 'in english', 'in french', 'en', 'switch language', 'language'],
    'talk-to-human': ['human', 'agent', 'person', 'operator'],
    'forget-me': ['forget me', 'what do you know about me', 'delete my data', 'privacy'],
    thanks: ['thanks', 'thank you', 'ty', 'thx'],
    goodbye: ['bye', 'goodbye'],
  },
};
