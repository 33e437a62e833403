import { play } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

describe('counting entitlements', () => {
  it.each<[string, Line[]]>([
    [
      'all in one message, English',
      [['We are Silver. How many on-premises incidents do we get?', /\*\*15\*\*/, 'May 27, 2021', 'R26']],
    ],
    [
      'all in one message, French',
      [
        [
          'Partenaire Gold, développement d applications, combien d incidents cloud ?',
          /\*\*10\*\*/,
          '27 mai 2021',
          'R32',
        ],
      ],
    ],
    ['a cloud competency', [['Silver, Security competency, how many cloud tickets?', 'unlimited']]],
    [
      'step by step, English',
      [
        ['how many incidents do we get', 'Which membership', '[Action Pack] [Silver] [Gold]'],
        ['Gold', /\*\*20\*\*/, '[On-premises] [Cloud]'],
        ['Cloud', '[A cloud competency] [Another competency]'],
        ['Another competency', /Gold .*\*\*10\*\* cloud/],
      ],
    ],
    [
      'step by step, French',
      [
        [
          'à combien d’incidents avons-nous droit ?',
          'Quelle est votre adhésion ?',
          '[Action Pack] [Silver] [Gold]',
        ],
        ['Argent', /Silver : \*\*15\*\*/, '[Sur site] [Cloud]'],
        ['cloud', 'Une compétence cloud'],
        ['Sécurité', 'illimité'],
      ],
    ],
    [
      'a wrong answer, help, then a way out',
      [
        ['how many incidents do we get', 'Which membership'],
        ['purple', 'level of your firm’s partner membership', '[Silver]'],
        ['xyzzy', 'I can stop here', '[Cancel]', /^(?!.*\[Talk to a person\])/s],
        ['Gold', /\*\*20\*\*/],
      ],
    ],
    [
      'a correction',
      [
        ['We are Silver. How many on-premises incidents do we get?', /\*\*15\*\*/],
        ['sorry, I meant Gold', /\*\*20\*\*/],
      ],
    ],
    [
      'a correction that means the question before the one in between',
      [
        ['We are Silver. How many on-premises incidents do we get?', /\*\*15\*\*/],
        ['where is the access ID?', 'Access ID'],
        ['sorry, I meant Gold', /\*\*20\*\*/],
        ['who may activate?', 'Global admin'],
        ['pardon, je voulais dire Silver', /\*\*15\*\*/],
      ],
    ],
    [
      'a correction in the middle, French',
      [
        ['combien d’incidents avons-nous ?', 'adhésion'],
        ['Gold', /Gold : \*\*20\*\*/],
        ['pardon, je voulais dire Silver', /Silver : \*\*15\*\*/],
        ['sur site', /\*\*15\*\* incidents sur site/],
      ],
    ],
    [
      'follow-ups, both languages',
      [
        ['Gold, Security competency: how many on-premises incidents?', /\*\*20\*\*/],
        ['and for cloud?', 'unlimited'],
        ['et si on restait Silver ?', 'Silver', 'illimité'],
      ],
    ],
    [
      'help in the middle',
      [
        ['how many incidents do we get', 'Which membership'],
        ['help', 'I can help you', 'Back to “How many incidents do we get?”', '[Silver]'],
        ['Silver', /\*\*15\*\*/],
      ],
    ],
    [
      'cancel in the middle',
      [
        ['how many incidents do we get', 'Which membership'],
        ['cancel', 'I have stopped'],
        ['cancel', 'Nothing is running'],
      ],
    ],
    [
      'another question in the middle, after which it goes on',
      [
        ['combien d’incidents avons-nous ?', 'adhésion'],
        ['qui a le droit d’activer ?', 'Administrateur général', 'Revenons à', '[Silver]'],
        ['Silver', /\*\*15\*\*/],
      ],
    ],
    [
      'the program restarts in the middle',
      [
        ['how many incidents do we get', 'Which membership'],
        ['(restart)'],
        ['Silver', /\*\*15\*\*/],
        ['(restart)'],
        ['On-premises', /\*\*15\*\* on-premises/],
      ],
    ],
    [
      'competencies that disagree',
      [
        [
          'Gold with the Security and Datacenter competencies, how many cloud incidents?',
          'The source does not say',
          'Where to ask',
        ],
      ],
    ],
    [
      'a membership of a later edition, English',
      [
        [
          'We are a Solutions Partner, how many incidents do we get?',
          'The source does not say',
          'anything about that membership',
          'Where to ask',
        ],
        ['how many do solutions partners get', 'The source does not say'],
        ['and if we stay Gold?', /\*\*20\*\*/],
      ],
    ],
    [
      'a membership of a later edition, French',
      [
        [
          'Nous sommes partenaire de solutions, à combien d’incidents avons-nous droit ?',
          'La source ne dit pas',
          'pour cette adhésion',
        ],
        ['et si on reste Silver ?', /Silver : \*\*15\*\*/],
      ],
    ],
    ['adding up', [['We have Action Pack and Silver, do the incidents add up?', 'The source does not say']]],
    [
      'Action Pack is asked nothing more',
      [['MAPS subscriber, how many tickets do we get', /\*\*10\*\* on-premises/, /\*\*no\*\* cloud/]],
    ],
  ])('%s', async (_name, lines) => {
    await play(lines);
  });
});
