import { play } from '../helpers/talk.js';

/** Products and competencies in few words: which side they are on, what is counted, whose portal it is (R26 to R35, R58). */
describe('products and competencies in few words', () => {
  it.each<[said: string, begins: RegExp]>([
    // A count, not a verdict on the competency
    ['silver datacenter, cloud incidents?', /^Silver with Datacenter includes \*\*5\*\*/],
    ['Gold Security cloud tickets', /includes \*\*unlimited\*\*/],
    ['Gold avec Application Development, tickets cloud ?', /\*\*10\*\* incidents cloud/],
    // Where a product runs
    ['is Intune cloud or on-prem?', /^(?:Microsoft )?Intune is a cloud product/],
    ['Teams, c’est cloud ou sur site ?', /^Microsoft Teams est un produit cloud/],
    ['is SharePoint cloud or on-prem?', /^SharePoint (?:can )?runs?/],
    ['différence entre support sur site et support cloud', /sur site.*Support for Business.*cloud/s],
    ['our Exchange Online broke at a customer, which benefit is that', /^Exchange Online is a cloud/],
    // Names that hold the name of another product
    ['which benefit for azure stack hci', /^(?!Azure is|\*\*The source does not say whether ent)/],
    ['Azure DevOps Server, quel avantage ?', /^(?!Azure est)/],
    ['Où ouvrir un ticket Dynamics 365 Business Central ?', /portail Dynamics 365/],
    ['does action pack cover office three sixty five', /^(?:No: )?\*\*Action Pack\*\* includes \*\*no/],
    // Two questions, two answers
    ['two things: where are the IDs and how many incidents has Gold?', /Access ID.*\*\*20\*\*/s],
    ['dites-moi comment activer et combien de tickets a un Silver', /Activer.*\*\*15\*\*/s],
    ['Action Pack couvre Azure ? et combien coûte un plan payant ?', /aucun support cloud.*ne dit pas/s],
    // Plans by the names that portals show: their number, and no Action Pack
    ['signature 10-pack', /^Gold .*\*\*10\*\* cloud/],
    ['5-pack silver hybrid no incidents left', /used up|no incidents/],
    ['10 pack signature', /\*\*10\*\* cloud/],
    ['Partner Signature 5pack', /\*\*5\*\* cloud/],
    ['partner cloud support 5', /\*\*5\*\* cloud/],
    ['partner support gold 20pack', /^Gold includes \*\*20\*\* on-premises/],
    ['partner support MAPS 10pack', /\*\*10\*\* on-premises/],
    ['pack', /^It depends on your membership/],
    ['silver other competency azure', /^Silver .*\*\*5\*\* cloud/],
    ['compétence cloud gold', /illimités|unlimited/],
    // Both sides, side by side
    ['on-prem or cloud', /^Microsoft Product Support covers \*\*recent/],
    ['cloud ou sur site', /^(?:Le )?Support produit Microsoft couvre/],
    ['sharepoint online vs sharepoint 2019', /^Microsoft Product Support covers \*\*recent/],
    // A label of one portal
    ['link support benefits', /^In Azure|^In the Azure portal/],
    ['lier les avantages du support', /portail Azure|Azure/],
    // Two words of a message of its own
    ['access denied', /guest user/],
    ['accès refusé', /invité/],
    // Linked already, elsewhere
    ['j’ai lié le contrat dans Support for Business, dois-je le refaire dans Azure ?', /^Non : un contrat/],
    ['we linked it in Support for Business, must we redo it in Azure?', /^No: a contract/],
  ])('%s', async (text, begins) => {
    await play([[text, begins]]);
  });

  it.each<[title: string, talk: [said: string, answer: RegExp | string][]]>([
    [
      'the side of a product, said afterwards',
      [
        ['ticket for exchange', /Support for Business|On-premises/],
        ['no, in the cloud', /portal of Exchange/],
      ],
    ],
    [
      '365, dit de Dynamics',
      [
        ['comment créer une demande pour Dynamics', /Dynamics/],
        ['365', /portail Dynamics 365/],
      ],
    ],
  ])('%s', async (_title, talk) => {
    await play(talk);
  });
});
