import type { Words } from '../words.js';
import { ask } from './ask.js';
import { findings } from './findings.js';
import { notices } from './notices.js';
import { say } from './say.js';
import { staff } from './staff.js';
import { steps } from './steps.js';
import { topics, unknown } from './topics.js';

export const fr: Words = {
  findings,
  steps,
  notices,
  topics,
  unknown,
  ask,
  say,
  staff,
  commands: {
    help: [
      'aide',
      'menu',
      'recommencer',
      'accueil',
      'options',
      'aidez-moi',
      'au secours',
      '/aide',
      'repartir de zéro',
    ],
    greeting: ['bonjour', 'salut', 'bonsoir', 'coucou'],
    cancel: ['annuler', 'annule', 'stop', 'arrêter', 'arrête', 'laisse tomber', 'laissez tomber', 'quitter'],
    'change-language': [
      'français',
      'anglais',
      'en français',
      'en anglais',
      'fr',
      'langue',
      'changer de langue',
    ],
    'talk-to-human': ['humain', 'conseiller', 'une personne', 'un agent'],
    'forget-me': ['oubliez-moi', 'oublie-moi', 'que savez-vous de moi', 'effacer mes données', 'mes données'],
    thanks: ['merci', 'merci beaucoup'],
    goodbye: ['au revoir', 'adieu', 'à bientôt'],
  },
};
