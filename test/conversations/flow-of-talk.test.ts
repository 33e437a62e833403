import { play } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

const NOT_BACK = /^(?!.*(?:Back to|Revenons))/s;

/** A question that waits is answered by what answers it, in whatever words, and is not put again then. */
describe('the question that waits', () => {
  it.each<[string, Line[]]>([
    [
      'is closed by a product that tells where it runs',
      [
        ['I have to log a case', '[On-premises] [Cloud]'],
        ['our SharePoint server crashes', 'Support for Business', NOT_BACK],
      ],
    ],
    [
      'est close par un produit sur site',
      [
        ['je dois ouvrir une demande', '[Sur site] [Cloud]'],
        ['pour un serveur SharePoint de notre client', 'Support for Business', NOT_BACK],
        ['et où est-ce que je trouve l’ID d’accès ?', 'Avantages techniques', NOT_BACK],
      ],
    ],
    [
      'is closed by the message in other words, and what follows goes on with that',
      [
        ['there is an error message', 'Which message do you see?'],
        ['something like not authorized', 'only with CSP', NOT_BACK],
        ['but I have the global admin role', /^(?!.*Which message)/s],
      ],
    ],
    [
      'est close par le message en d’autres mots',
      [
        ['j’ai un message d’erreur', 'Quel message voyez-vous ?'],
        ['apparemment je n’ai pas encore d’avantages', 'le mauvais compte', NOT_BACK],
        ['pourtant on est gold', /^(?!.*Quel message)/s],
      ],
    ],
    [
      'goes on with the error that was named',
      [
        ['I get an error message'],
        ['the ID is already associated', '[Yes, it shows]'],
        ['it is not in the list', /^\*\*Do not ignore/, NOT_BACK],
      ],
    ],
    [
      'continue avec l’erreur nommée',
      [
        ['j’ai une erreur'],
        ['access id already associated', '[Oui, il s’affiche]'],
        ['il n’est pas dans la liste', /^\*\*Ici, n’ignorez pas/, NOT_BACK],
      ],
    ],
    [
      'is put again once only after others',
      [
        ['how many incidents with Silver?', '[On-premises] [Cloud]'],
        ['who can activate the benefits?', 'Back to'],
        ['where do I find the access ID?', NOT_BACK],
      ],
    ],
    [
      'n’est reposée qu’une fois après d’autres questions',
      [
        ['combien d’incidents avec Silver ?', '[Sur site] [Cloud]'],
        ['qui peut activer les avantages ?', 'Revenons à'],
        ['où trouver l’ID d’accès ?', NOT_BACK],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

/** “On-premises or cloud?” is answered in the words that people have for it. */
describe('where a product runs', () => {
  it.each<[talk: string, holds: RegExp]>([
    ['ticket for dynamics → online', /portal of Dynamics 365/],
    ['un ticket pour dynamics → en ligne', /portail Dynamics 365/],
    ['un ticket pour dynamics → c’est du 365', /portail Dynamics 365/],
    ['ticket for dynamics → it is crm online', /portal of Dynamics 365/],
    ['ticket for dynamics → navision', /^Open the request in .*Support for Business/],
    ['un ticket pour dynamics → ax 2009', /^Faites la demande dans .*Support for Business/],
    ['I want to open a ticket for exchange → hosted by microsoft', /portal of Exchange Online/],
    ['open ticket for exchange → no, the cloud version', /portal of Exchange Online/],
    ['ticket exchange 2016 → en fait c’est en ligne', /portail Exchange Online|Exchange Online/],
    ['I need a ticket → it is installed on our own machines', /^Open the request in .*Support for Business/],
    [
      'il me faut un ticket → c’est installé sur nos serveurs',
      /^Faites la demande dans .*Support for Business/,
    ],
    ['il me faut un ticket → chez nous, en local', /^Faites la demande dans .*Support for Business/],
    ['I need a ticket → sql → 2017', /SQL Server is an on-premises product/],
    ['il me faut un ticket → sql → 2017', /SQL Server est un produit sur site/],
    ['ticket for sql → it runs on a vm in azure', /does not say/],
    ['I need a ticket → it runs at our customer’s site', /^Open the request in .*Support for Business/],
    ['il me faut un ticket → ça tourne chez notre client', /^Faites la demande dans .*Support for Business/],
    ['ouvrir un ticket → c’est pour un crm online', /portail Dynamics 365/],
  ])('%s', async (talk, holds) => {
    const turns = talk.split(' → ');
    await play(turns.map((says, at) => (at < turns.length - 1 ? [says] : [says, holds])));
  });

  it.each<[string, Line[]]>([
    [
      'what was said meanwhile is noted, and kept',
      [
        ['I need a ticket'],
        ['exchange', '[On-premises] [Cloud]'],
        ['we are silver', /^Noted: \*\*Silver\*\*\. Is it about/],
        ['2019', 'Support for Business'],
        ['is it covered then?', 'Exchange Server 2019'],
      ],
    ],
    [
      'ce qui est dit entre-temps est noté et gardé',
      [
        ['il me faut un ticket'],
        ['sql', '[Sur site] [Cloud]'],
        ['on est silver', /^C’est noté : \*\*Silver\*\*\. S’agit-il/],
        ['2016', 'Support for Business'],
        ['c’est couvert alors ?', 'SQL Server 2016'],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

/** A clear question is no failed answer to the one that waits. */
describe('a question put while another one waits', () => {
  it.each<[string, Line[]]>([
    [
      'where the IDs are that the answer speaks of',
      [
        ['we have to open a case'],
        ['Azure', '[Action Pack] [Silver] [Gold]'],
        ['and where do I get these IDs', /^You find the Access ID/],
      ],
    ],
    [
      'où sont les ID dont parle la réponse',
      [
        ['on doit ouvrir un ticket'],
        ['Azure', '[Action Pack] [Silver] [Gold]'],
        ['et ces identifiants, je les trouve où', /^Vous trouvez l’ID d’accès/],
      ],
    ],
    ['what it costs', [['open a case'], ['how much will it cost us', /does not say.*cost/]]],
    ['ce que cela coûte', [['ouvrir un ticket'], ['ça nous coûte combien', /ne dit pas.*coûtent/]]],
    [
      'after a bare level: the product that is named, and where to go with it',
      [
        ['silver partner', /\*\*15\*\*/],
        ['sharepoint', 'SharePoint runs on your own servers or in the cloud'],
        ['2016', /^Open the request in/],
        ['where do I go', /^Open the request in/],
      ],
    ],
    [
      'après un simple niveau : le produit nommé',
      [
        ['partenaire gold', /\*\*20\*\*/],
        ['c’est pour exchange', 'Exchange tourne sur vos serveurs ou dans le cloud'],
        ['en ligne', 'Exchange Online'],
        ['qui peut activer ?', NOT_BACK],
      ],
    ],
    [
      'a CSP partner with a customer’s case',
      [
        ['we are csp and silver'],
        ['there is an azure issue at a customer', 'Cloud Solution Provider'],
        ['so which plan should I choose', 'Cloud Solution Provider'],
      ],
    ],
    [
      'how to look, and where',
      [
        ['access id already associated', '[Yes, it shows]'],
        ['how can I check that', 'look at the list of support plans', '[No, it does not show]'],
        ['where is New support request', 'describes no more of the way', '[No, it does not show]'],
      ],
    ],
    [
      'comment vérifier, et où',
      [
        ['l’access id est déjà associé', '[Oui, il s’affiche]'],
        ['comment je vérifie ça', 'regardez la liste des plans', '[Non, il ne s’affiche pas]'],
        ['je ne trouve pas la liste', 'ne décrit pas davantage le chemin'],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

/** The person who does not know is told where to look, and what holds for each. */
describe('who does not know', () => {
  it.each<[string, Line[]]>([
    [
      'which membership it is',
      [
        ['how many incidents do we get?', '[Action Pack] [Silver] [Gold]'],
        ['no idea', 'Benefits > Technical benefits', '**15**', /^(?!.*closest)/s],
        ['how do I know which one we have', 'names one place only', '[Gold]'],
        ['silver', '[On-premises] [Cloud]'],
      ],
    ],
    [
      'quelle adhésion',
      [
        ['à combien d’incidents a-t-on droit ?', '[Action Pack] [Silver] [Gold]'],
        ['aucune idée', 'Avantages > Avantages techniques', '**15**', /^(?!.*le plus proche)/s],
        ['c’est quoi, une adhésion', 'Avantages techniques'],
      ],
    ],
    [
      'where to begin',
      [['we are a new partner and I have no idea of all this', /1\. Activate/, '[Activate our benefits]']],
    ],
    [
      'par où commencer',
      [['bonjour'], ['nous sommes nouveaux partenaires, je ne connais rien à tout ça', /1\. Activez/]],
    ],
    [
      'how to change the account',
      [
        ['I used the wrong account', 'Sign-in with another account'],
        ['how', 'Sign-in with another account'],
      ],
    ],
    [
      'comment changer de compte',
      [
        ['je me suis trompée de compte', 'Sign-in with another account'],
        ['toujours pareil', 'Quel message'],
      ],
    ],
    [
      'that an expired contract stays expired',
      [
        ['our support contract has expired'],
        ['can we still log a case', /^With a contract that has \*\*expired/],
        ['how can we renew it', /no longer be bought or renewed/],
        ['do we have to re-enter the IDs then', 'does not say'],
      ],
    ],
    [
      'que le contrat a expiré',
      [
        ['notre contrat de support a expiré'],
        ['on peut quand même créer une demande ?', /^Avec un contrat \*\*expiré/],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});

/** A few words go on with the case, or ask for its reason. */
describe('why, sure, and what then', () => {
  it.each<[talk: string, holds: RegExp]>([
    ['access id already associated → no it does not show → but why?', /^Why: .*hides it.*R69.*R64/s],
    [
      'j’ai l’erreur access id already associated → il n’y est pas → mais pourquoi ?',
      /^Pourquoi : .*masque.*R69.*R64/s,
    ],
    ['access id already associated → why does that happen', /^Why: .*more than once/],
    ['Gold with data analytics, how many cloud incidents? → really?', /^Why: .*six cloud competencies/],
    [
      'Gold avec analyse de données, combien d’incidents cloud ? → c’est sûr ?',
      /^Pourquoi : .*six compétences cloud/,
    ],
    ['combien d’incidents reste-t-il ? → pourquoi windows 10', /^Parce que/],
    ['how many incidents are left? → why windows 10', /^Because/],
    ['is sql 2008 covered → why not', /^Why: .*recent on-premises products only/],
    ['our contract expired → and why?', /^Why: .*R37/],
    ['notre contrat a expiré → ah bon ?', /^Pourquoi : .*R37/],
    ['open an azure ticket → where do I open it', /^For Azure, in the Azure portal/],
    ['is sql 2008 covered → where is the list', /aka\.ms\/n-1/],
    ['qui peut activer ? → je suis agent d’administration → donc non ?', /^Non : /],
    ['who can activate? → I am an admin agent → so what do I do', /User management/],
    [
      'qui peut activer ? → je suis agent d’administration → alors je fais comment ?',
      /gestion des utilisateurs/,
    ],
    ['access id already associated → yes it shows → so I just continue?', /^\*\*Ignore/],
    ['where is the access id → and what do I do with it', /Add Contract/],
    ['où est l’access id → et j’en fais quoi', /Ajouter un contrat|Add Contract/],
    ['combien d’incidents gold → et si on a les deux', /Sur site.*Cloud/s],
    ['we are action pack, azure is down → what then', /Premier|Advanced/],
    ['not authorized → I am a partner admin → still the same', /ruled out/],
    [
      'je vois « Apparemment, vous n’avez pas encore d’avantages » → comment je change de compte',
      /Sign-in with another account/,
    ],
    [
      'on est action pack, comment créer une demande pour dynamics 365 → et pour une version sur site ?',
      /Support for Business/,
    ],
    ['combien d’incidents reste-t-il ? → on est gold → ah ok et sur site', /Support for Business/],
    [
      'open ticket → windows server → 2019',
      /^Thanks, noted; the answer stays the same\..*Windows Server 2019/s,
    ],
    [
      'ouvrir un ticket → windows server → 2019',
      /^Merci, c’est noté ; la réponse reste la même\..*Windows Server 2019/s,
    ],
  ])('%s', async (talk, holds) => {
    const turns = talk.split(' → ');
    await play(turns.map((says, at) => (at < turns.length - 1 ? [says] : [says, holds])));
  });
});

describe('how far somebody is in the steps', () => {
  it.each<[string, Line[]]>([
    [
      'by what they say to have done',
      [
        ['how many incidents are left?', 'Step 1 of 7'],
        ['I did step 1', 'Step 2 of 7'],
        ['I picked windows 11', 'Step 3 of 7'],
        ['done', 'Step 4 of 7'],
        ['we added the contract', 'Step 5 of 7'],
        ['opened it', 'Step 6 of 7'],
      ],
    ],
    [
      'par ce qu’ils disent avoir fait',
      [
        ['comment activer nos avantages ?', 'Étape 1 sur 5'],
        ['j’ai fait l’étape 1', 'Étape 2 sur 5'],
        ['je continue', 'Étape 3 sur 5'],
        ['c’est bon', 'Étape 4 sur 5'],
        ['j’ai cliqué sur Activer', 'Étape 5 sur 5'],
        ['fait', 'dernière étape'],
        ['et maintenant', /^(?!.*Étape 1)/s, 'ID d’accès'],
      ],
    ],
    [
      'by several steps at once, and by where they are',
      [
        ['how do I activate the benefits?', 'Step 1 of 5'],
        ['I did steps 1 and 2', 'Step 3 of 5'],
        ['I am on that page', 'Step 4 of 5'],
      ],
    ],
    [
      'par plusieurs étapes à la fois',
      [
        ['combien d’incidents nous reste-t-il ?', 'Étape 1 sur 7'],
        ['étapes 1 et 2 faites', 'Étape 3 sur 7'],
        ['je suis à l’étape 4', 'Étape 4 sur 7'],
      ],
    ],
    [
      'by a remark, which does not lead back',
      [
        ['how many incidents are left?', 'Step 1 of 7'],
        ['there is no windows 10 to choose', 'Windows 11', 'Step 2 of 7'],
        ['done', 'Step 3 of 7'],
        ['step 2 shows nothing', '**Add Contract**', 'Step 4 of 7'],
      ],
    ],
    [
      'par une remarque, sans retour au début',
      [
        ['combien d’incidents nous reste-t-il ?', 'Étape 1 sur 7'],
        ['ok c’est fait', 'Étape 2 sur 7'],
        ['je ne vois aucun contrat affiché', 'Étape 4 sur 7'],
      ],
    ],
    [
      'when what was in the way is gone',
      [
        ['activate our benefits', 'Step 1 of 5'],
        ['it says not authorized', 'only with CSP', 'Step 1 of 5'],
        ['ok I changed the account and it works now', 'Step 2 of 5'],
      ],
    ],
    [
      'quand l’obstacle est levé',
      [
        ['comment activer', 'Étape 1 sur 5'],
        ['j’ai l’erreur not authorized', 'CSP'],
        ['ok j’ai changé de compte et ça marche', 'Étape 2 sur 5'],
        ['je continue', 'Étape 3 sur 5'],
      ],
    ],
  ])('%s', async (_what, lines) => play(lines));
});
