import { play } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

describe('moving in a walk', () => {
  it.each<[string, Line[]]>([
    [
      'back and forth',
      [
        ['how do I activate'],
        ['done', 'Step 2'],
        ['done', 'Step 3'],
        ['go back', 'Step 2'],
        ['previous step please', 'Step 1'],
        ['back', 'Step 1'],
        ['where was I?', 'Step 1'],
        ['done', 'Step 2'],
      ],
    ],
    [
      'in French',
      [
        ['comment on active ?'],
        ['fait', 'Étape 2'],
        ['fait', 'Étape 3'],
        ["je reviens à l'étape d'avant", 'Étape 2'],
        ['retour', 'Étape 1'],
        ['où j’en étais ?', 'Étape 1'],
      ],
    ],
    [
      'what only resembles an end',
      [['how do I activate'], ['this button is cancelled', 'What do you see'], ['done', 'Step 2']],
    ],
    ['an end', [['how do I activate'], ['abort', 'I have stopped'], ['go on', /^(?!.*Step 2)/s]]],
    ['a question about going back', [['how do I activate'], ['back to the IDs', 'Access ID']]],
  ])('%s', async (_what, lines) => play(lines));
});
