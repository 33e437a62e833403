import { play } from '../helpers/talk.js';

/** A plan that is not there, or is: who is told to ignore the message, to link, or to buy (D2, D4, R46, R48, R59, R69). */
describe('a plan that shows, and one that does not', () => {
  it.each<[talk: string, begins: RegExp]>([
    // The denial stands before the plan
    ['“already associated” in Azure, and no support plan is listed', /^\*\*Do not ignore/],
    ['Access ID already associated. None of our plans shows up', /^\*\*Do not ignore/],
    ['« déjà associé » dans Azure et aucun plan de support ne s’affiche', /^\*\*Ici, n’ignorez pas/],
    ['ID d’accès déjà associé, il n’y a aucun plan', /^\*\*Ici, n’ignorez pas/],
    // It is there, under its own name
    ['already associated error, though I can select our partner plan', /^\*\*Ignore the message/],
    ['Azure access id error, yet we do see Partner Signature', /^\*\*Ignore the message/],
    ['erreur ID d’accès dans Azure, mais je vois bien notre plan', /^\*\*Ignorez ce message/],
    // Never linked, which comes before buying
    ['our plan is missing in Azure, we never linked anything', /Link support benefits.*both IDs/],
    ['plan introuvable dans Azure, on n’a jamais rien lié', /Link support benefits.*deux ID/],
    ['our plan is missing in Azure', /never had the contract.*Link support benefits/s],
    ['Azure tells us to buy a support plan, we are Silver', /^(?!.*Premier).*never had the contract/s],
    ['Azure veut nous vendre un plan alors qu’on est Gold', /jamais été associé/],
    ['only billing can be picked in azure help + support', /never had the contract/],
    ['dans azure je n’ai que la facturation, pas de choix technique', /jamais été associé/],
    // Told without a question, that nothing is left asks what becomes of it
    ['we are out of incidents', /^With \*\*no incidents left/],
    ['our incidents are all gone', /^With \*\*no incidents left/],
    ['on a épuisé nos incidents', /^Lorsqu’il \*\*ne reste plus/],
    ['Nous n’avons plus d’incidents.', /^Lorsqu’il \*\*ne reste plus/],
    ['Notre contrat de support a expiré', /^Avec un contrat \*\*expiré/],
    ['notre contrat de support partenaire est arrivé à échéance', /^Avec un contrat \*\*expiré/],
    ['our support benefits expired', /^With a contract that has \*\*expired/],
    ['nos avantages ont expiré', /^Avec un contrat \*\*expiré/],
    ['we ran out of incidents, can I buy more', /^(?!With \*\*no incidents)/],
    // In Support for Business
    ['our plan is not in the list in Support for Business', /^In Support for Business.*Add Contract/s],
    ['Support for Business n’affiche pas notre plan', /^Dans Support for Business/],
  ])('%s', async (text, begins) => {
    await play([[text, begins]]);
  });

  it.each<[title: string, talk: [said: string, answer: RegExp | string][]]>([
    [
      'what level and competency, told one after the other, change',
      [
        ['our plan does not show in Azure', /^Azure hides/],
        ['silver', /5-pack/],
        ['enterprise mobility management', /^Your plan is \*\*not used up/],
      ],
    ],
    [
      'le niveau, puis la compétence',
      [
        ['notre plan n’apparaît pas dans Azure', /^Azure masque/],
        ['gold', /10-pack/],
        ['compétence cloud', /^Votre plan n’est \*\*pas épuisé/],
      ],
    ],
    [
      'an empty list, said to our question',
      [
        ['access id already associated', 'It depends on one thing'],
        ['the list is empty', /^\*\*Do not ignore/],
      ],
    ],
    [
      'une liste vide',
      [
        ['l’ID d’accès est déjà associé', 'Tout dépend d’un point'],
        ['la liste est vide', /^\*\*Ici, n’ignorez pas/],
      ],
    ],
  ])('%s', async (_title, talk) => {
    await play(talk);
  });
});
