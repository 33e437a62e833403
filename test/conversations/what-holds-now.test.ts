import { play } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

/** A message that does not hold this. */
const without = (words: string): RegExp => new RegExp(`^(?!.*${words})`, 's');

describe('whether looking at the count creates a request', () => {
  it.each<[string, Line[]]>([
    [
      'is answered where the person stands in the walk',
      [
        ['how many tickets left', 'Step 1 of 7'],
        ['done', 'Step 2 of 7'],
        ['does that create a real ticket?', /^\*\*Do not submit/, 'Step 2 of 7'],
        ['done', 'Step 3 of 7'],
        ['will that open a case?', /^\*\*Do not submit/, 'Step 3 of 7'],
      ],
    ],
    [
      'en français',
      [
        ['combien de tickets left ?', 'Étape 1 sur 7'],
        ['je risque pas de créer un vrai ticket ?', /^\*\*N’envoyez pas/, 'Étape 1 sur 7'],
        ['est-ce que ca cree une demande', /^\*\*N’envoyez pas/],
      ],
    ],
    [
      'how to open one is another question',
      [
        ['how many tickets left', 'Step 1 of 7'],
        ['how do I open a support request in azure?', 'Link support benefits', without('Do not submit')],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('a designation of a later programme', () => {
  it.each<[string, Line[]]>([
    [
      'keeps its dated number in a follow-up',
      [
        ["We're a Solutions Partner for Infrastructure, how many on-prem incidents?", 'As of March 27, 2023'],
        ['and cloud?', '**unlimited** cloud incidents', 'no confirmed numbers'],
        ['and do we still have our old gold?', /^As of January 22, 2025/, 'run until they expire'],
      ],
    ],
    [
      'en français',
      [
        ["on est solutions partner, combien d'incidents sur site ?", 'Au 27 mars 2023'],
        ['et cloud ?', 'un nombre **illimité** d’incidents cloud'],
        ["est-ce qu'on a encore notre ancien gold ?", /^Au 22 janvier 2025/],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('a membership that is no longer sold', () => {
  it.each<[string, Line[]]>([
    [
      'is not offered as a way out',
      [
        ['on est Action Pack, on a un souci sur Azure', '**aucun support cloud**'],
        ['et si on passe Silver ?', /^Au 22 janvier 2025/, 'Avec Silver'],
        ["c'est encore possible ?", /^Au 22 janvier 2025/],
      ],
    ],
    [
      'whatever was asked before',
      [
        ['how many incidents do we have, silver?', '**15**'],
        ['what if we upgrade to gold?', /^As of January 22, 2025/, '**20**'],
        ['is that still possible', /^As of January 22, 2025/],
      ],
    ],
    [
      'nor in the middle of a question',
      [
        ["combien d'incidents cloud avec Silver ?", '[Une compétence cloud]'],
        ['on peut encore passer Silver ?', /^Au 22 janvier 2025/],
        ['une autre compétence', '**5** incidents cloud'],
      ],
    ],
    ['at once', [['can we still become gold partner?', /^As of January 22, 2025/]]],
    [
      'what would have come with it is said of the trouble before',
      [
        [
          'we only have action pack and I get This Access ID is already associated to an account in azure',
          'no cloud support',
        ],
        [
          'what if we get a silver competency?',
          /^As of January 22, 2025/,
          '**unlimited** with a cloud competency, **5**',
        ],
      ],
    ],
    [
      'a competency that one would have to earn',
      [
        ['Does Action Pack include Microsoft 365 support?', 'no cloud support'],
        [
          'and if we earn a competency?',
          /^As of June 19, 2021.*earning a competency/,
          'As of January 22, 2025',
        ],
      ],
    ],
    [
      'une compétence à obtenir',
      [
        ['Action Pack comprend le support Microsoft 365 ?', 'aucun support cloud'],
        ['et si on obtenait une competence', /^Au 19 juin 2021/, 'Au 22 janvier 2025'],
      ],
    ],
    [
      'what takes its place, and how much that includes',
      [
        ["we can't renew action pack anymore?", /^As of January 22, 2025/],
        ['what should we buy then', 'Partner Success Core Benefits', 'no confirmed incident numbers'],
        ['how many incidents with that', 'does not say** how many incidents the newer benefit packages'],
      ],
    ],
    [
      'par quoi',
      [
        ['on ne peut plus renouveler action pack ?', /^Au 22 janvier 2025/],
        ["par quoi c'est remplacé ?", 'Partner Success Core Benefits'],
        ["et combien d'incidents avec ça ?", 'ne dit pas** combien d’incidents'],
      ],
    ],
    ['what replaces it', [['what replaces action pack?', 'Partner Success Core Benefits']]],
    ['ce qui le remplace', [['par quoi action pack est remplace', 'Partner Success Core Benefits']]],
    ['but its incidents are counted', [['do we still have gold incidents?', 'Windows 10']]],
    ['and who still holds it is answered', [['on a encore gold, combien d’incidents cloud ?', 'Avec Gold']]],
  ])('%s', async (_what, lines) => play(lines));
});

describe('a sum that the source does not give', () => {
  it.each<[string, Line[]]>([
    [
      'of several at one level',
      [
        [
          'we have 3 silver competencies, how many tickets is that in total?',
          'does not say** whether entitlements',
        ],
        ['so 45?', 'does not say** whether entitlements'],
      ],
    ],
    [
      'de deux niveaux',
      [
        [
          'nous avons 2 gold et 1 silver, ça fait combien en tout ?',
          'ne dit pas** si les droits s’additionnent',
        ],
        ['donc 55 ?', 'ne dit pas** si les droits s’additionnent'],
      ],
    ],
    [
      'of a level and a designation, with what each had',
      [
        [
          "We're both Gold and Solutions Partner, how many cloud incidents?",
          'does not say** whether',
          'Gold: ',
          'As of March 27, 2023',
        ],
      ],
    ],
    [
      'd’un niveau et d’une désignation',
      [["On a gold et solutions partner, combien d'incidents cloud ?", 'ne dit pas** si', 'Au 27 mars 2023']],
    ],
    [
      'but of both kinds of competency it is another question',
      [
        [
          'we are gold with two competencies, one cloud and one not, how many cloud incidents',
          without('add up'),
        ],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});
