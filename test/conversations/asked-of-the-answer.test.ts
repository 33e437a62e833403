import { play } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

/** A few words that only the answer before makes a question: read behind its topic's name. */
describe('asked of the answer just given', () => {
  it.each<[string, Line[]]>([
    ['does looking cost one?', [['how many incidents left'], ['does that cost me one?', /^\*{0,2}No/]]],
    ['does it use one?', [['how many incidents are left?'], ['will that use one up', /^\*{0,2}No/]]],
    [
      'ça en consomme un ?',
      [['combien d’incidents il nous reste ?'], ['ça en consomme un ?', /^\*{0,2}Non/]],
    ],
    ['both?', [['ok so I have to click Activate'], ['both of them?', /two benefits: activate each/]]],
    ['les deux ?', [['activer nos avantages'], ['les deux ?', /deux avantages distincts/]]],
    ['cloud too?', [['how many incidents are left'], ['is that for cloud too?', /^The Azure portal, LCS/]]],
    ['price of what was explained', [['what is premier?'], ['price?', /does not say\*\* what/]]],
    [
      'le prix de ce qui vient d’être dit',
      [['c’est quoi Premier ?'], ['le prix ?', /ne dit pas\*\* ce que/]],
    ],
    [
      'how much, of two plans',
      [['difference between premier and advanced?'], ['how much', /does not say\*\* what/]],
    ],
    [
      'at the renewal',
      [['combien d’incidents Silver'], ['et si on renouvelle ça repart à zéro ?', /ne dit pas/]],
    ],
    [
      'IDs that are not there',
      [
        ['where is the access id'],
        ['i dont see it', /^Both IDs appear once the benefit has been activated.*Check which account/s],
        ['yes its activated', /^(?!Sign in).*few days.*Check which account/s],
      ],
    ],
    [
      'des ID absents',
      [
        ['où sont les ID ?'],
        ['je les vois pas', /^Les deux ID s’affichent une fois l’avantage activé.*compte/s],
        ['oui c’est activé', /quelques jours.*compte/s],
      ],
    ],
    ['IDs not there', [['where is the contract id?'], ['its not there', /^Both IDs appear once/]]],
    [
      'the account for Partner Center',
      [['you are not authorized for this action'], ['so what kind of account do i need', /MPN/]],
    ],
    [
      'le compte pour l’Espace partenaires',
      [['j’ai l’erreur non autorisé'], ['quel type de compte il faut', /^(?!N’importe).*MPN/s]],
    ],
    [
      'IDs for a request',
      [['open a ticket for windows server 2019'], ['which ids do i need', /both IDs|Access ID/]],
    ],
    ['les ID pour une demande', [['ouvrir un ticket azure'], ['quels id il faut', /deux ID/]]],
    ['where IDs go', [['where do I find the IDs?'], ['and in azure?', /Link support benefits/]]],
    ['où vont les ID', [['où trouver les ID ?'], ['pour azure', /Link support benefits/]]],
    [
      'a customer’s request, in Azure',
      [['open a ticket'], ['for a customer'], ['azure', /Customers > Service Management/]],
    ],
    [
      'presales are no incidents',
      [['what is tpd'], ['is it the same as incidents', /^(?:\*\*)?No\b|separate from support incidents/]],
    ],
    [
      'not a cloud one',
      [['how many incidents do we have', /It depends/], ['silver'], ['not a cloud one', /\*\*5\*\* cloud/]],
    ],
    [
      'pas cloud',
      [['combien d’incidents avons-nous ?'], ['gold'], ['elle est pas cloud', /\*\*10\*\* incidents cloud/]],
    ],
    ['how many, of a level that was told', [['we have gold'], ['how many', /\*\*20\*\*/]]],
    ['the admin has left', [['who can activate the benefits?'], ['and if he left', /admin has left/]]],
    ['pas les droits', [['comment activer ?'], ['j’ai pas les droits', /Administrateur général/]]],
    ['no rights', [['how do I activate'], ['i dont have the rights', /Global admin/]]],
    [
      'an expired contract, then the error',
      [['our contract expired'], ['in azure i get already associated', /^\*\*Do not ignore/]],
    ],
    [
      'Action Pack has nothing in Azure',
      [['our plan does not show'], ['we are action pack', /\*\*Action Pack\*\* includes \*\*no/]],
    ],
    [
      'Action Pack n’a rien dans Azure',
      [['je ne vois pas le plan'], ['si je suis action pack', /\*\*Action Pack\*\* ne comprend \*\*aucun/]],
    ],
    ['what to pick', [['how many incidents are left?'], ['ok and what do i pick there', /Windows 10/]]],
    [
      'where a colleague finds them',
      [
        ['do I need the Access ID each time?'],
        ['and my colleague?'],
        ['where does he find it', /^You find the Access ID/],
      ],
    ],
    ['so buy?', [['our contract expired'], ['so i need to buy?', /^Without a valid contract/]]],
    [
      'faut-il racheter',
      [['notre contrat a expiré'], ['il faut racheter un plan ?', /^Sans contrat valide/]],
    ],
    ['TPD is not activated', [['what is tpd'], ['do i have to activate it', /needs no activation/]]],
    [
      'à qui s’adresser',
      [
        ['le bouton est gris'],
        ['je suis agent d’administration'],
        ['ah ok comment trouver la personne', /filtrée par rôle|gestion des utilisateurs/],
      ],
    ],
    [
      'qui d’autre les voit',
      [
        ['j’ai activé mais je vois pas les id'],
        ['qui d’autre peut les voir ?', /^Après l’activation, \*\*tous/],
      ],
    ],
    [
      'comparer',
      [['combien ça coûte le support Premier'], ['où est-ce que je peux comparer', /comparez-les/]],
    ],
    [
      'donc 5 ?',
      [
        ['c’est quoi une compétence cloud'],
        ['on est silver data platform'],
        ['donc 5 ?', /\*\*5\*\* incidents cloud/],
      ],
    ],
    ['found, and then', [['où est l’Access ID'], ['je l’ai trouvé j’en fais quoi', /^Dans|Saisissez/]]],
    [
      'non disponible, que faire',
      [['notre plan est sous les plans de support non disponibles'], ['que faire', /Windows 10/]],
    ],
    [
      'right account, active offer',
      [
        ['je vois pas nos avantages'],
        ['on est action pack'],
        ['c’est le bon compte', /exclues.*quelques jours/s],
      ],
    ],
    [
      'so no support for an old one?',
      [['ticket for exchange'], ['2010'], ['so no support at all?', /recent/]],
    ],
  ])('%s', async (_title, talk) => {
    await play(talk);
  });

  it.each<[string, Line[]]>([
    ['in the steps', [['how do I activate the benefits?'], ['i dont understand', /Step 1 of/]]],
    ['dans les étapes', [['comment activer ?'], ['expliquez plus simplement svp', /Étape 1 sur/]]],
    ['compliqué', [['combien d’incidents il reste ?'], ['c’est trop compliqué', /Étape 1 sur/]]],
    [
      'elsewhere, its first sentence',
      [['what is CSP support for azure?'], ['can you explain that more simply?', /^(?!Did you).*plan/s]],
    ],
    ['in one message', [['explain in simple words how to activate', /Sign in to/]]],
    ['en un message', [['expliquez-moi simplement comment activer', /Connectez-vous/]]],
  ])('not understood, %s', async (_title, talk) => {
    await play(talk);
  });

  // What is none of ours stays that behind an answer too.
  it.each([
    ['where are the IDs?', 'what is the weather like'],
    ['how many incidents are left?', 'how is your mother'],
    ['activer nos avantages', 'vous vendez des pizzas ?'],
    ['what is premier?', 'who won the match'],
  ])('%s – %s', async (first, then) => {
    await play([[first], [then, /outside|did not understand|sort de|pas compris|Did you mean|Vouliez/]]);
  });
});
