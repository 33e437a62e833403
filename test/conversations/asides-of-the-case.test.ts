import { play, Talk } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

/** A message that does not hold this. */
const without = (words: string): RegExp => new RegExp(`^(?!.*${words})`, 's');

describe('what is denied, or somebody else’s', () => {
  it.each<[string, Line[]]>([
    ['not a CSP', [["we're not a CSP. azure request how", 'Link support benefits', without('Admin agent')]]],
    ['no Gold', [['we have no gold, only silver. cloud incidents?', 'Silver', without('Gold')]]],
    [
      'our admin’s role',
      [
        [
          'our global admin is on holiday, can I activate',
          'Activating takes the role',
          without('you can activate'),
        ],
        ['im admin agent', 'cannot activate'],
        ['our global admin left last month', 'admin takeover', without('you can activate')],
      ],
    ],
    ['the client', [['le client peut l’ouvrir lui-même ?', 'ne peuvent pas créer de demande eux-mêmes']]],
    [
      'a partner’s customer',
      [
        [
          'hello i work for a customer of a partner, can i open a ticket',
          'cannot create requests themselves',
        ],
      ],
    ],
    ['a guest', [['im a guest user in the tenant', 'shown to a guest user']]],
  ])('%s', async (_what, lines) => play(lines));
});

describe('what only sounds like something else', () => {
  it.each<[string, Line[]]>([
    [
      'outside business hours',
      [['My production Azure VM is down outside business hours, how do I open a request?', 'Azure portal']],
    ],
    [
      'users, not requests',
      [['can our customers create users in partner center', without('cannot create requests')]],
    ],
    [
      'a new question on the same topic',
      [
        ['is SQL Server 2014 covered', 'SQL Server 2014'],
        ['which products are covered?', without('2014')],
      ],
    ],
    ['“en plus”', [['on est Gold et en plus CSP, ticket azure pour un client', 'Cloud Solution Provider']]],
    ['my own role', [['I am our global admin, can I activate', 'you can activate']]],
    ['both, mine and his', [["he's global admin, I'm nothing, can i activate", without('you can activate')]]],
    [
      'a question whether',
      [['how can I see whether the incidents are used up', without('no incidents left')]],
    ],
    [
      'pas épuisé',
      [['notre contrat est pas épuisé mais le plan ne s’affiche pas', without('plus aucun incident')]],
    ],
    [
      'an expired contract beside the error',
      [
        [
          'our silver contract expired and azure says access id is already associated to an account',
          'Do not ignore',
        ],
      ],
    ],
    [
      'a valid one',
      [
        [
          'access id already associated — gold plateforme cloud, contrat valide jusqu’en décembre',
          'pas épuisé',
        ],
        ['non le plan n’apparaît pas', 'mauvais compte', without('que le contrat a expiré')],
      ],
    ],
    [
      'a server on an Azure VM',
      [['SQL Server on an Azure VM, is it covered?', 'does not say', 'on-premises']],
    ],
    ['how long', [['how long is the contract valid?', 'one year and 30 days', 'states no term']]],
    [
      'still true',
      [
        ['gold on premises', '**20**'],
        ['is that still true in 2026?', 'as of May 27, 2021'],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('hours and languages of support', () => {
  it.each<[string, Line[]]>([
    [
      'in French',
      [['do they offer support in french', '9 am to 6 pm', 'does not say', without('je continue')]],
    ],
    ['en français', [['horaires du support en français ?', 'de 9 h à 18 h']]],
    [
      'of a CSP’s customer',
      [
        ['gravité A pour un client csp direct, délai de réponse ?', '**2** heures'],
        ['horaires du support en français ?', 'heures ouvrables'],
      ],
    ],
    ['but not of the bot', [['français', 'je continue en français']]],
  ])('%s', async (_what, lines) => play(lines));
});

describe('a few names', () => {
  it.each([
    ['silver sécu onprem', 'fr-FR', 'fr'],
    ['maps exchange', 'fr-FR', 'fr'],
    ['maps exchange', 'en-GB', 'en'],
    ['combien de tickets gold', 'en-GB', 'fr'],
    ['how many gold tickets', 'fr-FR', 'en'],
  ])(
    'are answered in the client’s language, sentences in their own: %s (%s)',
    async (text, locale, language) => {
      expect((await new Talk().say(text, { locale })).locale).toBe(language);
    },
  );
});

describe('in the middle of something', () => {
  it.each<[string, Line[]]>([
    [
      'no request is wanted',
      [
        ['how do i see remaining in azure portal', 'do not show this number'],
        ['ok fine but i dont want to create a request', /^\*\*Do not submit/],
        ['dummy info? wont that waste an incident', /^\*\*Do not submit/],
        [
          'it only shows partner support, not signature',
          /^In Support for Business, Signature Cloud Support is listed/,
        ],
      ],
    ],
    [
      'tried already',
      [
        ['where is contract id', 'Technical benefits'],
        ['I did that already', 'wrong account'],
      ],
    ],
    [
      'done with nothing running',
      [
        ['où trouver nos identifiants', 'Avantages techniques'],
        ["c'est fait", 'Support for Business'],
      ],
    ],
    [
      'thanks with a question',
      [
        ['access id already associated', 'It depends on one thing'],
        ['yes it shows', 'Ignore the message'],
        ['so i dont call the TAM?', 'Ignore the message', without('It depends')],
        ['great thanks, and how many are left of our 10 pack', 'Windows 10'],
      ],
    ],
    [
      'another version',
      [
        ['win srv 2012 R2 en panne, couvert ou pas', 'Windows Server 2012 R2'],
        ['et 2016 ?', 'Windows Server 2016'],
        ['and 2019?', 'Windows Server 2019'],
      ],
    ],
    [
      'a colleague, after the IDs',
      [
        ['silver, wher do i find teh access id', 'Technical benefits'],
        ['does my collegue need to do that too', 'A colleague'],
      ],
    ],
    [
      'un rôle, puis la différence avec un autre',
      [
        ['je suis admin utilisateurs, jarrive pas a activé', 'ne permet pas d’activer'],
        ['c koi la diff avec global admin', without('vous pouvez activer')],
      ],
    ],
    [
      'presales hours',
      [
        ['technical presales and deployment services', '**50** hours'],
        ['do I need to activate that', 'needs no activation'],
      ],
    ],
    [
      'a CSP partner’s own tenant, and a contract',
      [
        ['CSP indirect reseller here, need to open an azure case for customer', 'Indirect resellers cannot'],
        ['but we have gold so we have a contract id', 'Indirect resellers cannot'],
        ['hm ok. what about our own azure subscription', 'does not cover your own tenant'],
      ],
    ],
    [
      'contrat et Dynamics d’un client CSP',
      [
        ['on est csp direct, ticket azure pour un client', 'aucun contrat de support'],
        ['il me faut un contrat ?', 'aucun contrat de support'],
        ['et pour du dynamics chez ce client', 'Support avancé pour les partenaires'],
      ],
    ],
    [
      'encore en vente',
      [
        ['on est solutions partner, on a droit à quoi', 'La source ne dit pas'],
        ["et action pack je peux encore l'acheter ?", 'ne peuvent plus être achetés'],
      ],
    ],
    ['used up', [['So our contract got used up (gold, app dev) for azure. now what', 'no incidents left']]],
    ['at renewal', [['renewing in july. do we lose the unused incidents', 'does not say']]],
    [
      'two numbered questions',
      [
        [
          'Hello, two questions: 1) does Action Pack cover Azure 2) can an Admin agent activate the on-prem benefit?',
          'no cloud support',
          'cannot activate',
        ],
      ],
    ],
    [
      'what changes nothing is a sentence of its own',
      [
        ['Support plan cannot be used for support on the specified product(s)', 'does not cover the product'],
        ['sql 2014', 'the answer stays the same. This contract'],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

describe('what the source does not say', () => {
  it.each<[string, Line[]]>([
    [
      'first',
      [['how much for one incident', 'does not say** what the paid plans or a single paid incident cost']],
    ],
    ['offices', [['chaque filiale a ses propres tickets ?', 'ne dit pas** si chaque agence']]],
    [
      'a merger',
      [
        ['we are Silver, how many on-premises incidents', '15'],
        ['we were acquired last month, do we keep our benefits?', 'does not say** what becomes of'],
        ['ok and how many are left?', without('what becomes of')],
      ],
    ],
    ['GCC', [['we are in GCC High, does that change anything', 'government or national clouds']]],
  ])('%s', async (_what, lines) => play(lines));
});
