import { play } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

/** A message that does not hold this. */
const without = (words: string): RegExp => new RegExp(`^(?!.*${words})`, 's');

const ALL_USERS = /^After activation \*\*all users\*\*|^Après l’activation, \*\*tous les utilisateurs\*\*/;
const ANY_ACCOUNT = /^\*\*Any\*\* account|^\*\*N’importe quel compte/;

describe('who may do what', () => {
  it.each<[string, Line[]]>([
    ['sees the IDs', [["I'm an admin agent, can I see the IDs?", ALL_USERS]]],
    ['voit les ID', [["je suis agent d'administration, je peux voir les ID ?", ALL_USERS]]],
    ['opens on premises', [['can an admin agent open an on-premises ticket?', ANY_ACCOUNT]]],
    ['ouvre sur site', [["un agent d'administration peut ouvrir un ticket sur site ?", ANY_ACCOUNT]]],
    [
      'one after the other',
      [
        ['who can activate?', 'Global admin'],
        ['and who can see the IDs?', ALL_USERS],
        ['and who can open an on-premises ticket?', ANY_ACCOUNT],
      ],
    ],
    [
      'l’un après l’autre',
      [
        ['qui peut activer ?', 'Administrateur général'],
        ['et qui peut voir les ID ?', ALL_USERS],
        ['et qui peut ouvrir un ticket sur site ?', ANY_ACCOUNT],
      ],
    ],
    ['what a role is', [['what is admin agent', /^\*\*Admin agent\*\* is the role for requests/]]],
    ['getting a role', [['how do I get the admin agent role?', /^Activating takes the role/]]],
    ['one’s own role', [["I'm an admin agent, can I activate?", /^No: the \*\*Admin agent\*\* role/]]],
    [
      'an admin who is gone, for a request on premises',
      [['how do I open an on-premises ticket?'], ['what if our admin has left?', ANY_ACCOUNT]],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('Action Pack and something more', () => {
  it.each<[string, Line[]]>([
    ['both', [["we're Action Pack and Gold, do we get Azure support?", /^Gold: /, '**no cloud support**']]],
    ['les deux', [['nous sommes Action Pack et Gold, on a droit au support Azure ?', /^Gold/]]],
    ['only Action Pack', [['do we get Azure support with Action Pack?', /^No: \*\*Action Pack\*\*/]]],
    ['renewing', [['Action Pack, on peut encore le renouveler ?', /ne peuvent plus être/]]],
    ['over', [["Action Pack c'est fini ?", /ne peuvent plus être/]]],
  ])('%s', async (_what, lines) => play(lines));
});

describe('a question is no statement', () => {
  it.each<[string, Line[]]>([
    [
      'whether it is a cloud competency',
      [
        ['how many cloud incidents for gold with Windows and Devices', '**10**'],
        ['is that a cloud competency?', /^No: \*\*Windows and Devices\*\*/, without('unlimited\\*\\* cloud')],
      ],
    ],
    [
      'en français',
      [
        ['combien d’incidents cloud avec Gold et Windows et appareils', '**10**'],
        ["c'est une compétence cloud ?", /^Non/],
      ],
    ],
    [
      'one competency more',
      [
        ['we have silver with Security', '**unlimited**'],
        ['what if we also have a non-cloud competency?', 'The source does not say'],
      ],
    ],
    [
      'une compétence de plus',
      [
        ["on est Silver avec Sécurité, combien d'incidents cloud ?", '**illimité**'],
        ['et avec une compétence non cloud en plus ?', 'La source ne dit pas'],
      ],
    ],
    [
      'another competency instead',
      [
        ['we have silver with Security', '**unlimited**'],
        ['no, a non-cloud competency', '**5**'],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('what shows and what does not', () => {
  it.each<[string, Line[]]>([
    [
      'a plan that does not show, with the membership',
      [
        [
          'our plan does not show in azure, we are gold with cloud platform',
          without('\\+ New Support request\\*\\* and choose'),
        ],
        ['so it is used up?', '**not used up**'],
      ],
    ],
    [
      'told with the error',
      [
        [
          'azure says access ID already associated and the plan is not in the list',
          without('It depends'),
          'need to purchase',
        ],
      ],
    ],
    [
      'after adding it',
      [
        ['how do I add the contract in azure', 'Link support benefits'],
        ['done but nothing shows up', /Azure hides a plan/],
      ],
    ],
    [
      'après l’ajout',
      [['comment ajouter le contrat dans azure ?'], ["c'est fait mais rien ne s'affiche", /Azure masque/]],
    ],
    [
      'an active membership',
      [
        ["Looks like you don't have any benefits yet"],
        [
          'yes we do have an active silver membership!!',
          without('Partner Membership Center'),
          'Sign-in with another account',
        ],
      ],
    ],
    [
      'how an account is known to be associated',
      [
        ['You are not authorized for this action', 'only with CSP'],
        ['how do I know whether my account is MPN associated?', 'Sign-in with another account'],
      ],
    ],
    [
      'comment savoir',
      [
        ["j'ai « vous n'êtes pas autorisé à effectuer cette action »"],
        [
          'comment je sais si mon compte est lié au MPN ?',
          /Se connecter avec un autre compte|Sign-in with another account/,
        ],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('what is used up, and what it uses', () => {
  it.each<[string, Line[]]>([
    [
      'all of them',
      [['we have used all our 15 on-premises incidents, what now?', /support plan/, without('Windows 10')]],
    ],
    [
      'tous',
      [['on a utilisé nos 15 incidents sur site, que faire ?', /plans? de support/, without('Windows 10')]],
    ],
    [
      'dummy information',
      [['how many tickets left'], ['what is dummy information?', /no request is created|not submit/]],
    ],
    [
      'des infos bidon',
      [['combien de tickets left ?'], ["c'est quoi des infos bidon", /N’envoyez pas|aucune demande/]],
    ],
    [
      'presales',
      [
        ['on peut avoir de l’aide pour préparer une migration ?', 'TPD'],
        ['ça décompte nos incidents ?', /distinct|séparé|à part/],
      ],
    ],
    [
      'hours of presales',
      [
        ['Can someone from Microsoft help us design a migration?'],
        ['and gold?', '**50**', without('on-premises incidents')],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('thanks with more to say', () => {
  it.each<[string, Line[]]>([
    ['a colleague', [['how do I activate'], ['ok and my colleague?', without('You are welcome')]]],
    [
      'a role',
      [
        ['comment on active ?'],
        ["merci mais je n'ai pas ce rôle", without('Avec plaisir'), 'Administrateur général'],
      ],
    ],
    ['just thanks', [['how do I activate'], ['ok thanks!', 'welcome']]],
  ])('%s', async (_what, lines) => play(lines));
});

describe('what follows on a number', () => {
  it.each<[string, Line[]]>([
    [
      'a colleague’s own',
      [
        ['how many cloud incidents do we get, silver not cloud competency', '**5**'],
        ['does my colleague get his own 5?', /^The incidents come with the membership/],
      ],
    ],
    [
      'the other side',
      [
        ['how many cloud incidents do we get, silver not cloud competency', '**5**'],
        ['ok but what about on premises', /^Silver includes \*\*15\*\*/],
      ],
    ],
    [
      'l’autre côté',
      [
        ['combien d’incidents cloud avec Silver, compétence non cloud', '**5**'],
        ['ok mais sur site ?', /^Avec Silver.*\*\*15\*\*/],
      ],
    ],
    [
      'unlimited for everything',
      [
        ['how many cloud incidents do we get, gold Cloud Platform', '**unlimited**'],
        ['so unlimited for everything?', /^Gold includes \*\*20\*\*/],
      ],
    ],
    [
      'what there was to begin with',
      [['how many incidents are left?'], ['how many did we have to start with, gold', /^Gold: \*\*20\*\*/]],
    ],
    [
      'today',
      [
        ['how many incidents do we get, gold'],
        [
          'is that still true in 2026?',
          'As of June 23, 2025',
          'As of January 22, 2025',
          'as of May 27, 2021',
        ],
      ],
    ],
    [
      'aujourd’hui',
      [
        ['combien d’incidents avec Gold ?'],
        ['c’est encore vrai aujourd’hui ?', /Depuis le 23\sjuin\s2025/, /Depuis le 22\sjanvier\s2025/],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('on the way to the number left', () => {
  it.each<[string, Line[]]>([
    [
      'no contract',
      [['how many incidents are left?'], ["I don't see the contract", /^.*\*\*Add Contract\*\*/]],
    ],
    [
      'pas de contrat',
      [['combien d’incidents reste-t-il ?'], ['je ne vois pas le contrat', /^.*Add Contract/]],
    ],
    [
      'the product',
      [
        ['how many incidents are left?'],
        ['it asks for a product, should I pick azure?', /^Open.*\*\*Windows 10\*\*/],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('what the two IDs are', () => {
  it.each<[string, Line[]]>([
    [
      'their difference',
      [
        [
          "what's the difference between the access ID and the contract ID?",
          /^\*\*The source does not say\*\*/,
          'Technical benefits',
        ],
      ],
    ],
    [
      'leur différence',
      [["quelle est la différence entre l'ID d'accès et l'ID de contrat ?", /^\*\*La source ne dit pas\*\*/]],
    ],
  ])('%s', async (_what, lines) => play(lines));
});
