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
        ["est-ce qu'on a encore notre ancien gold ?", /^Depuis le 22 janvier 2025, /],
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
        ['et si on passe Silver ?', /^Depuis le 22 janvier 2025, /, 'Avec Silver'],
        ["c'est encore possible ?", /^Depuis le 22 janvier 2025, /],
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
        ['on peut encore passer Silver ?', /^Depuis le 22 janvier 2025, /],
        ['une autre compétence', '**5** incidents cloud'],
      ],
    ],
    ['at once', [['can we still become gold partner?', /^As of January 22, 2025/]]],
    ['supposed at once', [['what if we upgrade to gold?', /^As of January 22, 2025/, 'Gold: **20**']]],
    [
      'but what one has to be is another question',
      [['do we still have to be gold partner for azure support', without('no longer be bought')]],
    ],
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
          /^Action Pack partners.*earning a competency.*\(as of June 19, 2021; /,
          'As of January 22, 2025',
        ],
      ],
    ],
    [
      'une compétence à obtenir',
      [
        ['Action Pack comprend le support Microsoft 365 ?', 'aucun support cloud'],
        [
          'et si on obtenait une competence',
          /^Un partenaire Action Pack.*\(état au 19 juin 2021 ; /,
          'Depuis le 22 janvier 2025',
        ],
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
        ['on ne peut plus renouveler action pack ?', /^Depuis le 22 janvier 2025, /],
        ["par quoi c'est remplacé ?", 'Partner Success Core Benefits'],
        ['on achète quoi alors ?', 'Partner Success Core Benefits'],
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

describe('what a CSP partner may do for a customer does not hold for others', () => {
  it.each<[string, Line[]]>([
    [
      'for the customer',
      [
        ["I'm CSP direct, my customer has an Azure problem", 'Admin agent'],
        ['can the customer open it himself?', /^Customers of a CSP partner cannot.*\(as of September 2023; /],
      ],
    ],
    [
      'pour le client',
      [
        ['on est CSP direct, comment ouvrir un ticket Azure pour un client ?', 'Agent d’administration'],
        [
          'et si le client veut ouvrir lui-meme',
          /^Les clients d’un partenaire CSP.*\(état en septembre 2023 ; /,
        ],
      ],
    ],
    [
      'for any customer, at once',
      [
        [
          'can a CSP customer open a support request himself?',
          /^Customers of a CSP partner cannot.*\(as of September 2023; /,
        ],
      ],
    ],
    [
      'for the own tenant: neither the role nor the plan',
      [
        ['We are a direct CSP, how do I open an Azure ticket for a customer?', 'Admin agent'],
        [
          "why can't I use the CSP plan for our own stuff?",
          /^Support as a CSP partner.*\(as of September 2023; /,
        ],
        ['which role do I need for that?', /^For requests of your own the source names no role/],
        [
          'do I need the contract ID there?',
          'Both IDs are asked for the first time',
          without('need no contract'),
        ],
      ],
    ],
    [
      'pour le locataire du partenaire lui-même',
      [
        ['On est CSP direct, comment ouvrir un ticket Azure pour un client ?', 'Agent d’administration'],
        [
          'pourquoi je ne peux pas utiliser le plan CSP pour nos propres machines ?',
          /^Le support au titre de CSP.*\(état en septembre 2023 ; /,
        ],
        [
          'quel rôle il faut pour ça ?',
          /^Pour vos propres demandes, la documentation de Microsoft ne cite aucun rôle/,
        ],
        ["il me faut l'ID de contrat là ?", 'Les deux ID sont demandés à la première utilisation'],
      ],
    ],
    [
      'for an indirect reseller, with IDs or without',
      [
        [
          "I'm an indirect reseller, customer has an Azure problem",
          'even with a support contract',
          without('is needed'),
        ],
        ['can I use my own IDs?', 'even with a support contract'],
        ['can I use my gold IDs for him', 'even with a support contract'],
      ],
    ],
    [
      'pour un revendeur indirect',
      [
        ['je suis revendeur indirect, mon client a un problème Azure', 'même avec un contrat de support'],
        ['je peux pas utiliser mes propres ID ?', 'même avec un contrat de support'],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('the error on the Access ID, once it is spoken of', () => {
  it.each<[string, Line[]]>([
    [
      'whether a colleague meets it, and whether to turn to the TAM',
      [
        ['This Access ID is already associated to an account', '[Yes, it shows]'],
        ['yes it shows', 'Ignore the message'],
        ['will my colleague get the same error?', /^A colleague gets it only if/],
        ['do I need to contact my TAM?', /^You do not have to contact a Technical Account Manager/],
      ],
    ],
    [
      'et en français',
      [
        ['j’ai « Access ID is already associated » dans azure', '[Oui, il s’affiche]'],
        ["oui le plan s'affiche", 'Ignorez ce message'],
        ['et mon collegue aura la meme erreur', /^Un collègue ne le verra que si/],
        ['et il faut que je contacte mon TAM ?', /^Inutile de contacter/],
      ],
    ],
    [
      'whether to ignore it, without any cloud incidents',
      [
        ['we only have action pack and I get This Access ID is already associated to an account', 'no cloud'],
        [
          'so can I ignore it or not?',
          /^Ignoring the message or not makes no difference/,
          '**no cloud support**',
        ],
      ],
    ],
    [
      'is the case itself where a colleague is the one to see it',
      [['my colleague gets Access ID is already associated', 'It depends on one thing']],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('what was activated or renewed and is not to be seen', () => {
  it.each<[string, Line[]]>([
    [
      'the IDs',
      [
        [
          'I activated the benefit but the IDs do not show',
          /^Processing an activation.*\(as of October 21, 2020; /,
          'which account',
        ],
        ['since 10 minutes', /^Processing an activation.*\(as of October 21, 2020; /, 'wrong account'],
      ],
    ],
    [
      'les ID',
      [
        [
          "J'ai activé mais les ID ne s'affichent pas",
          /^Le traitement.*\(état au 21 octobre 2020 ; /,
          'avec quel compte',
        ],
        ['depuis 2 jours', /^Le traitement.*\(état au 21 octobre 2020 ; /, 'mauvais compte'],
      ],
    ],
    [
      'but where they are is another question',
      [['we activated, where are the IDs?', /^You find the Access ID/]],
    ],
    [
      'the benefits, after a renewal',
      [
        ["it says Looks like you don't have any benefits yet", 'wrong account'],
        ['but we renewed last week', 'since your company does have an active offer', without('purchase')],
      ],
    ],
    [
      'les avantages',
      [
        ["il me dit apparemment vous n'avez pas encore d'avantages", 'mauvais compte'],
        [
          'pourtant on a renouvele la semaine derniere',
          'puisque votre société a bien une offre',
          without('acheter'),
        ],
      ],
    ],
    [
      'Signature',
      [["I don't see Signature", /^In Support for Business, Signature Cloud Support is always listed/]],
    ],
    [
      'Signature, dans Support for Business',
      [
        [
          'je ne vois pas Signature dans Support for Business',
          /^Dans Support for Business, .* figure toujours/,
        ],
      ],
    ],
    [
      'Signature, in Azure',
      [['signature does not show in azure', /^Azure hides a plan/, 'In Support for Business']],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('where only buying is left, or nobody is', () => {
  it.each<[string, Line[]]>([
    [
      'whether to pay, and how much',
      [
        ['our contract expired last March, can we still open an azure ticket?', '**expired**'],
        ['so we have to pay?', /^Without a valid contract, you need to purchase/],
        ['how much does it cost?', 'does not say** what the paid plans'],
      ],
    ],
    [
      'pourquoi payer, et combien',
      [
        ['notre contrat a expiré en mars dernier', '**expiré**'],
        ['alors pourquoi on doit payer ?', /^Avec un contrat \*\*expiré/],
        ['ca coute combien', 'ne dit pas** ce que coûtent'],
      ],
    ],
    [
      'right, what now',
      [
        ['This Access ID is already associated to an account', '[No, it does not show]'],
        ['no the plan is not there', 'Do not ignore'],
        ['right, so now what', /^Without a valid contract, you need to purchase/],
      ],
    ],
    [
      'the only admin has left',
      [
        ['Our global admin left the company', 'admin takeover'],
        ['he was the only one', 'admin takeover'],
        ['can I activate meanwhile', /^Activating takes the role/],
      ],
    ],
    [
      'le seul administrateur est parti',
      [
        ['notre admin est parti', 'reprendre le contrôle'],
        ["c'était le seul", 'reprendre le contrôle'],
        ['je peux activer en attendant ?', /^Pour activer, il faut le rôle/],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('the first of two products', () => {
  it.each<[string, Line[]]>([
    [
      'en français',
      [
        ['SQL Server 2012 est-il couvert ?', 'SQL Server 2012'],
        ['et Exchange Online ?', 'produit cloud'],
        [
          "j'utilise quel portail pour le premier ?",
          /^Faites la demande dans \[Support for Business/,
          'SQL Server',
        ],
      ],
    ],
    [
      'in English',
      [
        ['is SQL Server 2012 covered?', 'SQL Server 2012'],
        ['and Exchange Online?', 'a cloud product'],
        ['which portal do I use for the first one?', /^Open the request in \[Support for Business/],
      ],
    ],
    [
      'but not the first time',
      [
        ['is SQL Server 2012 covered?', 'SQL Server 2012'],
        ['and Exchange Online?', 'a cloud product'],
        ['do we need the IDs the first time', without('SQL Server')],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});
