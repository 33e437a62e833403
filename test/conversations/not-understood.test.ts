import { play } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

const NO_PERSON = /^(?!.*(?:Talk to a person|a person can help|do not want to pretend))/s;

/** What is not understood, again and again, where no person can be reached. */
describe('not understood', () => {
  it.each<[name: string, talk: Line[]]>([
    [
      'at length once, briefly afterwards, and nobody is promised',
      [
        ['blorp zzz', 'outside what I know'],
        ['weather in Paris?', 'I still do not understand', 'People you can reach', NO_PERSON],
        ['zzz blorp', 'I did not understand that either', /^(?!.*People you can reach)/s, NO_PERSON],
        ['How many on-prem incidents does Gold include?', '**20**'],
        ['blorp zzz', 'outside what I know'],
      ],
    ],
    [
      'le même en français',
      [
        ['blorp zzz', /./],
        ['quel temps fait-il à Paris ?', 'je ne comprends toujours pas', 'Qui joindre'],
        ['zzz blorp', 'Cela non plus, je ne l’ai pas compris', /^(?!.*Qui joindre)/s],
      ],
    ],
    [
      'in the steps: said, then a way out; a question that is none of ours is said to be that',
      [
        ['How do I activate our support benefits?', 'Step 1'],
        ['asdf qwer', 'I did not understand that. What do you see at this step?', '[Done]'],
        ['asdf qwer', 'I can stop here', '[Cancel]', NO_PERSON],
        ['what is the weather in Paris?', 'outside what I know'],
        ['done', 'Step 2'],
        ['asdf qwer', 'I did not understand that. What do you see at this step?'],
      ],
    ],
  ])('%s', async (_name, talk) => {
    await play(talk);
  });
});
