import { play } from '../helpers/talk.js';

const NO_BENEFITS = 'Looks like you don’t have any benefits yet';

/** The same questions denied, doubted, excepted, or asked in passing: what is said first must not answer the opposite. */
describe('questions put otherwise', () => {
  it.each<[talk: string, begins: RegExp]>([
    // Yes and no are said only to a question that is put plainly
    ['Are hotmail accounts not allowed for SQL Server cases?', /^A personal Microsoft account can use/],
    ['Is it correct that a personal account cannot be used for on-prem tickets?', /^A personal Microsoft/],
    ['Can a personal account be used for on-prem tickets?', /^Yes: a personal Microsoft account/],
    ['Is it false that Action Pack has cloud support?', /^\*\*Action Pack\*\* includes \*\*no cloud/],
    ['Does the Action Pack have on-prem incidents or only cloud?', /^(?!No)/],
    ['Is MPN partner admin not enough to activate?', /^(?!Yes)/],
    ['Le support cloud n’est pas compris dans l’Action Pack ?', /^\*\*Action Pack\*\* ne comprend/],
    ['Action Pack comprend-il le support cloud ?', /^Non : \*\*Action Pack/],
    // A role named in passing, where something else is asked
    ['Must the global admin open every ticket?', /^No role is needed to open/],
    ['Does only the global admin open tickets for SQL Server?', /^No role is needed to open/],
    ['Faut-il être administrateur général pour ouvrir un ticket ?', /^Aucun rôle n’est exigé pour ouvrir/],
    ['Before activation, are the IDs visible to the global admin?', /^No: the two IDs appear only/],
    ['Les ID sont-ils visibles avant l’activation ?', /^Non : les deux ID/],
    [
      'J’ai activé hier soir avec le compte admin général. Aucun ID affiché. Dois-je recommencer l’activation ?',
      /quelques jours/,
    ],
    ['I activated yesterday as global admin, no IDs yet. Do I have to activate again?', /few days/],
    [
      'Je suis admin général, est-ce que je peux voir combien d’incidents restent ?',
      /^(?!Oui : avec le rôle)/,
    ],
    // A role or an account denied
    ['I’m not a global admin', /^(?!Yes|With the Global)/],
    ['je ne suis pas administrateur général', /^(?!Oui|Avec le rôle)/],
    ['I don’t have a global admin role, can I see the IDs?', /^(?!Yes)/],
    ['we don’t have a personal account', /^(?!Yes)/],
    // The second question, with a phone’s apostrophe
    ['comment activer les avantages et c’est quoi l’ID d’accès ?', /Activer.*ID d’accès/s],
    // Whether a message is still shown
    ['Is the “no benefits yet” message still shown today?', /^\*\*The source does not say/],
    // CSP denied
    ['Non-CSP partner here, how do I open an Azure ticket', /Link support benefits/],
    ['we’re a partner outside of CSP, azure request?', /Link support benefits/],
    ['We stopped being a CSP last year. How do we open an Azure request now?', /Link support benefits/],
    ['Partenaire hors CSP : comment ouvrir un ticket Azure ?', /Link support benefits/],
    ['On n’est pas CSP. Comment ouvrir un ticket Azure ?', /Link support benefits/],
    // A competency excepted
    ['Gold hors compétence cloud, combien d’incidents cloud ?', /\*\*10\*\* incidents cloud/],
    ['Silver à part la compétence cloud, combien d’incidents cloud ?', /\*\*5\*\* incidents cloud/],
    ['jsuis gold ss competence cloud, combien d’incidents cloud', /\*\*10\*\* incidents cloud/],
    ['Gold, but our competency is not cloud, how many cloud incidents?', /\*\*10\*\* cloud incidents/],
    // A membership denied, or never named
    ['le support Azure est compris dans signature cloud support ?', /^(?!Non : \*\*Action Pack)/],
    ['est ce que le support M365 est compris ds signature', /^(?!Non : \*\*Action Pack)/],
    ['On n’est pas Action Pack. Cloud compris ?', /^(?!Non : \*\*Action Pack)/],
    ['sans aucune compétence ni Action Pack, combien d’incidents ?', /^(?!\*?\*?Action Pack)/],
    ['On a ni Gold ni Silver, que l’Action Pack. Intune est couvert ?', /^\*\*Action Pack\*\* ne comprend/],
    // A product excepted
    ['Je ne parle pas d’Azure mais de Dynamics 365, où ouvrir la demande ?', /portail Dynamics 365/],
    ['Je veux ouvrir une demande pour Intune, pas pour Azure', /portail .*Intune/],
    ['I need a request for Dynamics 365, not Azure', /portal of Dynamics 365/],
    // A membership that is over
    [`we didn’t renew gold. ${NO_BENEFITS}`, /^(?!Most likely: you are signed in)/],
    [`Our Silver lapsed in 2025. ${NO_BENEFITS}. What now?`, /^(?!Most likely: you are signed in)/],
    [`${NO_BENEFITS} - Action Pack cancelled by us in May`, /^(?!Most likely: you are signed in)/],
    [
      'notre Gold a pris fin en mars, « Apparemment, vous n’avez pas encore d’avantages »',
      /^(?!Le plus probable)/,
    ],
    // Both, and one after the other
    ['two gold non cloud competencies = 20 cloud incidents?', /^\*\*The source does not say/],
    [
      'Nous avons 3 compétences Gold cloud, ça fait 60 incidents sur site ?',
      /^\*\*La source ne dit pas\*\* si/,
    ],
    ['On a deux sites, Paris et Genève : 20 incidents chacun ?', /^\*\*La source ne dit pas/],
    ['Compare gold security vs gold data analytics for cloud tickets', /^(?!\*\*The source)/],
    [
      'Our Gold in Data Analytics was downgraded to Silver in March. How many cloud incidents do we have now?',
      /\*\*5\*\* cloud incidents/,
    ],
    // What is asked of a server in an Azure VM stays open, whichever benefit is named
    ['Can I use Signature for SQL Server in an Azure VM?', /^\*\*The source does not say/],
    ['Does Product Support cover SQL Server on Azure VM?', /^\*\*The source does not say/],
    // Linked already
    [
      'I just want to know whether I should link the contract in Azure, it’s already in Support for Business',
      /^No: a contract is associated/,
    ],
    [
      'If I add the IDs in Azure first, do I have to add them again in Support for Business?',
      /^No: a contract/,
    ],
    [
      'Nous avons ajouté le contrat dans Azure, faut-il l’ajouter aussi dans Support for Business ?',
      /^Non : un contrat/,
    ],
    // Paid plans are not part of a membership
    ['Is Premier included in Gold membership?', /^No: they are paid plans/],
    ['Le support Premier est-il inclus dans Gold ?', /^Non : ce sont des plans payants/],
    ['premier or advanced for exchange on prem → and is it included in gold', /^No: they are paid plans/],
    // The role, asked after who may activate
    ['who can activate → can admin agent?', /Admin agent.*cannot activate/],
    // Providers are not resellers
    [
      'We are an indirect provider and one of our resellers wants us to open an Azure ticket for his customer. Is that our job or his?',
      /^Indirect resellers.*\(as of September 2023; /,
    ],
    // Renewal and IDs
    ['contract expire yesterday, we renew today, same ID work?', /^\*\*The source does not say/],
    ['On a renouvelé l’adhésion le 3 novembre. Les ID ont-ils changé ?', /^\*\*La source ne dit pas/],
    // Spent and expired
    [
      'Il reste encore 3 incidents mais le contrat est expiré, on peut les utiliser ?',
      /^Non : une fois le contrat expiré/,
    ],
    [
      'We still have 4 incidents but the contract has expired, can we use them?',
      /^No: once the contract has expired/,
    ],
    // One of two IDs
    ['Only one of the two IDs shows up. Can I start using support?', /^Not yet: /],
    ['On ne voit que l’ID d’accès, pas l’ID de contrat, c’est bon ?', /^Pas encore : /],
    // Dummy data are not the person's data
    ['est-ce que mes données bidon posent problème à Microsoft ?', /^Non : aucune demande n’est créée/],
    ['effacer mes données fictives dans le formulaire', /^(?!Dois-je effacer)/],
    ['Is it a problem that I entered dummy data?', /^No: no request is created/],
    // Whether the plan shows
    ['Access ID already associated → plan shows', /^\*\*Ignore/],
    ['Access ID already associated → no → no it does not show', /^(?!Most likely: you are signed in)/],
    // Signature, listed as unavailable where it always is
    [
      'mon plan signature est marqué non disponible dans support for business, il est épuisé ?',
      /^(?!Azure masque)/,
    ],
    // Two accounts: the other one is the cause
    [
      'you are not authorized for this action alors que j’ai un compte mpn et un compte csp',
      /^Le plus probable/,
    ],
    // Asking for new IDs is no error
    [
      'Un ingénieur est parti avec le compte qui avait le contrat associé. Doit-on demander de nouveaux ID ?',
      /^Les \*\*deux mêmes ID/,
    ],
    // Who is the customer of a partner
    [
      'nous sommes un cabinet comptable, client d’un partenaire Gold. Comment profiter de ses incidents ?',
      /client.*(?:ne peut|ne peuvent|partenaire)/,
    ],
    // Answers to "on-premises or cloud?"
    ['how many incidents does gold have → in the cloud', /cloud incidents/],
    ['combien d’incidents avec gold → dans le cloud', /incidents cloud/],
    ['ouvrir un ticket → c’est pour dynamics → dans le cloud', /portail Dynamics|propre portail|Dynamics/],
    [
      'We changed from Silver Datacenter to Silver Security, how many cloud incidents now?',
      /\*\*unlimited\*\*/,
    ],
    // "French" is also asked of the support
    ['do you speak french? how many on-prem incidents does gold have', /\*\*20\*\*/],
  ])('%s', async (talk, begins) => {
    const turns = talk.split(' → ');
    await play(turns.map((says, at) => (at < turns.length - 1 ? [says] : [says, begins])));
  });
});
