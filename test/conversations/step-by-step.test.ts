import { play, Talk } from '../helpers/talk.js';
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
      'Partner Center, which was to be looked at first, shows nothing',
      [
        ['how many incidents do we have left?', /^Partner Center itself.*\(as of June 23, 2025; /],
        ["it's not in partner center", 'Step 1'],
        ['done', 'Step 2'],
        ['Partner Center does not show it either', 'Step 2'],
        ['you are not authorized for this', 'account'],
      ],
    ],
    [
      'Partner Center shows it',
      [['how many incidents do we have left?'], ['found it in partner center', 'That was the last step']],
    ],
    [
      'the same in French',
      [
        ["combien d'incidents nous reste-t-il ?", /^L’Espace partenaires affiche.*\(état au 23 juin 2025 ; /],
        ["je vois rien dans l'espace partenaires", 'Étape 1'],
        ["l'Espace partenaires n'affiche rien", 'Étape 1'],
        ["je l'ai trouvé dans l'espace partenaires", 'dernière étape'],
      ],
    ],
    [
      'which is no step of another walk',
      [['how do I activate'], ['nothing in partner center', /^(?!.*Step 1)/s]],
    ],
    [
      'what only resembles an end',
      [['how do I activate'], ['this button is cancelled', /^(?!I have stopped)/], ['done', 'Step 2']],
    ],
    ['an end', [['how do I activate'], ['abort', 'I have stopped'], ['go on', /^(?!.*Step 2)/s]]],
    ['a question about going back', [['how do I activate'], ['back to the IDs', 'Access ID']]],
  ])('%s', async (_what, lines) => play(lines));

  it('shows the card anew when a step back takes back what it ticks off, and only then', async () => {
    const talk = new Talk();
    const ticked = async (text: string): Promise<number | undefined> => {
      const { reply } = await talk.say(text);
      return reply.includes('Step by step') ? reply.split('✓').length - 1 : undefined;
    };
    await talk.say('how do I activate');
    await talk.say('done');

    expect(await ticked('done')).toBe(2);
    expect(await ticked('undo')).toBe(1);
    expect(await ticked('where was I?')).toBeUndefined();
    expect(await ticked('go back')).toBe(0);
    expect(await ticked('go back')).toBeUndefined();
  });
});
