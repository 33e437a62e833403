import { play, Talk } from '../helpers/talk.js';

/** Asked by itself, one point of a topic is what the first sentence answers; not a table, not the way to do it. */
describe('one point, asked by itself', () => {
  it.each<[asked: string, begins: RegExp]>([
    // Roles and accounts
    ['Can I activate without being global admin?', /^Either of two roles will do/],
    ['Isn’t it true that only a Global admin can activate?', /^Either of two roles will do/],
    ['Can I activate without Admin agent role?', /^Either of two roles will do/],
    ['Peut-on activer l’avantage sans être administrateur général ?', /^L’un des deux rôles suffit/],
    ['Faut-il être administrateur général pour activer ?', /^L’un des deux rôles suffit/],
    ['do i have to be global admin', /^Either of two roles will do/],
    ['Can a Global admin activate?', /^Yes: with the \*\*Global admin/],
    ['Can a user activate from a personal Microsoft account?', /^To activate, what counts/],
    ['Do I need a work account to activate?', /^To activate, what counts/],
    ['Un compte Gmail peut-il activer les avantages ?', /^Pour activer, il faut un compte associé/],
    ['Can a gmail account open a Windows Server ticket?', /^Yes: a personal/],
    ['My account is CSP only, can I still activate?', /^An account associated only with CSP cannot activate/],
    ['Je suis CSP seulement, puis-je activer les avantages ?', /seul programme CSP/],
    [
      'Does the account need to be in our MPN Partner Center to open an on-premises request?',
      /^No: any work/,
    ],
    ['Which role do I need to open a ticket for a customer?', /\*\*Admin agent\*\* role/],
    ['What is the least privileged role under GDAP to create tickets?', /Service support administrator/],
    ['how do I switch accounts in Partner Center?', /^In Partner Center: \*\*Account/],
    // Activating
    ['Can I use the incidents without activating first?', /^No: a benefit has to be activated/],
    ['Peut-on utiliser Signature sans l’activer ?', /^Non : un avantage s’utilise une fois activé/],
    ['Does the Signature benefit have to be activated separately?', /are two benefits/],
    // What counts for what
    ['Can I use on-premises incidents for Azure?', /^No: \*\*Microsoft Product Support/],
    ['Can I use Signature support for Windows Server?', /^No: \*\*Microsoft Product Support/],
    ['Le support Signature couvre-t-il Windows Server sur site ?', /^Non : le \*\*Support produit Microsoft/],
    ['Does Signature cover Azure?', /^(?!No)/],
    ['Is it necessary to link in Azure if I already added it on premises?', /^No: a contract is associated/],
    ['What does hybrid mean in Gold hybrid 10-pack?', /^The source does not define “hybrid”/],
    [
      'Que signifie hybride dans "Gold hybrid" ?',
      /^La documentation de Microsoft ne définit pas « hybride »/,
    ],
    ['Does each employee get 20 incidents or every user together?', /^The incidents belong to the/],
    ['Does unlimited really mean unlimited?', /^Yes, unlimited means/],
    ['Unlimited veut vraiment dire illimité ou il y a un plafond ?', /^Oui : illimité veut dire/],
    [
      'We have unlimited cloud support, did we use it up? the plan is gone',
      /^No: unlimited incidents cannot/,
    ],
    // Numbers
    [
      'On est Silver sans compétence cloud, on a droit à combien d’incidents cloud ?',
      /\*\*5\*\* incidents cloud/,
    ],
    ['Gold sans compétence cloud : 10 ou 20 incidents cloud ?', /\*\*10\*\* incidents cloud/],
    ['Gold without a cloud competency, how many cloud incidents?', /\*\*10\*\* cloud incidents/],
    ['silver w/o cloud competency, how many cloud tickets?', /\*\*5\*\* cloud incidents/],
    // Waiting for it, with "last week" among the words
    ['i clicked activate last week and nothing happened, is that normal', /few days|source does not say/i],
    [
      'j’ai cliqué sur activer la semaine dernière et il ne se passe rien',
      /quelques jours|la source ne dit pas/i,
    ],
    // What the IDs are for
    ['what are the ids for', /^They put your support contract on your account/],
    ['what is the access id used for?', /^They put your support contract on your account/],
    ['à quoi sert l’ID d’accès ?', /^Ils rattachent votre contrat de support à votre compte/],
    ['à quoi servent ces deux identifiants', /^Ils rattachent votre contrat de support à votre compte/],
    // Renewing, without "still"
    ['our action pack expires soon, can we renew', /^As of January 22, 2025/],
    ['notre adhésion Gold arrive à échéance, peut-on la renouveler ?', /^Depuis le 22 janvier 2025, /],
    // Whom it is for
    [
      'I’m not a partner, can I use this?',
      /^No: these benefits come with a Microsoft Partner Network membership/,
    ],
    [
      'on n’est pas partenaire Microsoft, on peut en profiter ?',
      /^Non : ces avantages vont avec une adhésion/,
    ],
    ['we are not a gold partner, we are silver, how many?', /^(?!No: these)/],
    ['comment ajouter le contrat pour Microsoft 365 ?', /sauf\s+pour Microsoft\s365/],
    // Second round
    [
      'I have no role. My lead gave me access id and contract id. Will that work for SQL Server or do I need to be admin?',
      /^No role is needed/,
    ],
    [
      'Do all users see the IDs even if they have no role?',
      /^Yes: once the benefit is activated, \*\*all users/,
    ],
    [
      'Our Silver membership lapsed. We still have the Access ID in our wiki. Can we still use the IDs?',
      /^No: once the contract/,
    ],
    [
      'Je suis agent d’administration : puis-je ouvrir une demande Azure pour mon client ?',
      /Agent d’administration/,
    ],
    ['Will starting a Windows 10 request cost us an incident?', /^No: looking it up/],
    ['Est-ce que créer une demande fictive coûte un incident ?', /^Non : consulter/],
    ['What if I complete the Windows 10 form by mistake?', /^No, do not submit/],
    ['combien il me reste → c’est fait → je dois valider ?', /^Non, ne l’envoyez pas/],
    ['J’ai perdu mes ID et mon admin est parti, je fais quoi ?', /^Vous trouvez l’ID d’accès/],
    ['Tous les membres ont Signature sauf Action Pack ?', /est l’avantage pour les produits cloud/],
    ['who has Signature?', /is the benefit for cloud products/],
    ['signature c’est quoi', /est l’avantage pour les produits cloud/],
    ['Combien de comptes peuvent être associés au même contrat ?', /^Les \*\*deux mêmes ID/],
    ['Le contrat dure un an ou plus ?', /un an et 30 jours/],
    ['les avantages durent encore 30 jours après la fin de l’adhésion ?', /30 jours/],
    [
      'le menu avantages techniques n’existe plus dans mon espace partenaires',
      /^Le chemin.*\(état au 27 mars 2023 ; /,
    ],
    ['I cannot find technical benefits in partner center', /^The path.*\(as of March 27, 2023; /],
    ['Pas combien il en reste, combien on y a droit en Gold sur site', /\*\*20\*\* incidents sur site/],
    ['how many on-prem for gold → r u sure', /Source: /],
    ['customer wants to open ticket himself not us. possible?', /customers? .*cannot/i],
    ['We only have CSP, no MPN. Is there any way to get these incidents?', /^No: these benefits come/],
    ['faut il un plan Premier pour ouvrir un ticket azure', /^Non : les adhésions/],
    ['on n’a jamais rien activé. On peut ouvrir un ticket direct ?', /^Non : un avantage s’utilise/],
    ['ASfP couvre Windows Server ?', /^Pour les produits sur site/],
    ['i’m a csp indirect provider, how do I open an azure ticket for a customer', /^(?!Indirect resellers)/],
    // A product that is down wants a request
    ['azure is down sev A what do i do', /^For Azure, in the Azure portal/],
    ['Azure outage, urgent', /^For Azure, in the Azure portal/],
    [
      'azure est en panne, gravité A, on fait quoi',
      /^Pour Azure, sur le portail Azure|^Dans le portail Azure|portail Azure/,
    ],
    ['Windows Server 2019 ne démarre plus', /Support for Business/],
    ['the support plan in azure is not working', /^(?!For Azure)/],
    // Where a product that has two homes runs
    ['In which portal do I open a Dynamics 365 on-premises case?', /Support for Business/],
    ['un incident Dynamics 365 sur site, quel portail ?', /Support for Business/],
    ['je suis admin général, le bouton activer est gris', /^(?!Oui)/],
    ['Gold with a cloud competency, how many cloud incidents?', /\*\*unlimited\*\* cloud incidents/],
    [
      'We have one cloud and one non-cloud gold competency, how many incidents?',
      /^\*\*The source does not say/,
    ],
    // What is left
    ['Why do I have to pick Windows 10 to see our incidents?', /^Because the number is shown only/],
    ['Pourquoi dois-je choisir Windows 10 pour voir mes incidents ?', /^Parce que le nombre ne s’affiche/],
    [
      'Will I lose an incident if I just check how the balance stands?',
      /^No: looking it up uses no incident/,
    ],
    ['Voir le solde, ça consomme un incident ?', /^Non : consulter le nombre/],
    ['At which step does the number of incidents appear?', /^At \*\*step 2/],
    ['À quelle étape s’affiche le nombre d’incidents ?', /^À l’\*\*étape 2/],
    ['When is the remaining count updated?', /^The number changes.*\(as of March 27, 2023; /],
    // The error
    ['Has the "Access ID is already associated" error been fixed?', /^The source does not say that it was/],
    ['Do I need to contact a Technical Account Manager for the Access ID error?', /^(?:No|You do not)/],
    ['What is the difference between not authorized and no benefits yet?', /^They have different causes/],
    [
      'I linked my Action Pack IDs in Azure and nothing shows, why?',
      /^Action Pack IDs.*\(as of March 27, 2023; /,
    ],
    // The IDs
    ['Can my colleague use the same IDs?', /^The \*\*same two IDs/],
    ['Do I get an email with the IDs?', /^The source names no e-mail/],
    [
      'Can I delete the contract from my account?',
      /^\*\*The source does not say\*\* how a contract is taken off/,
    ],
    // What support is
    ['What counts as one incident?', /^An incident is one support issue/],
    ['C’est quoi un incident exactement ?', /^Un incident est un problème de support indivisible/],
    [
      'Si mon ticket contient deux problèmes, ça compte pour combien d’incidents ?',
      /sous-problème compte à part/,
    ],
    [
      'When we close a ticket do we get the incident back?',
      /^\*\*The source does not say\*\* whether an incident/,
    ],
    ['What is Support for Business?', /^Support for Business is the portal/],
    // Names and dates
    [
      'What is Signature Cloud Support called now?',
      /^As of June 23, 2025, Signature Cloud Support is called/,
    ],
    ['Is Partner Cloud Support the same as Signature?', /^As of June 23, 2025/],
    ['What does N-1 mean?', /current version \(N\)/],
    ['Depuis quand la politique N-1 s’applique-t-elle ?', /22 juillet 2017/],
    ['What changed in June 2025?', /^As of June 23, 2025/],
    ['Qu’est-ce qui a changé depuis juin 2025 ?', /^Depuis le 23 juin 2025, /],
    // Paid support, presales, the membership itself
    [
      'Can I buy a single incident with my work account?',
      /^Buying single incidents.*\(as of March 27, 2023; /,
    ],
    ['What’s the difference between ASfP and Premier?', /^Premier covers.*\(as of September 26, 2023; /],
    ['Is Unified the same as Premier for partners?', /^\*\*The source does not say/],
    ['Are presales hours unlimited for Silver?', /^Presales is \*\*unlimited\*\* for Gold and Silver/],
    ['Do I need to activate TPD?', /TPD needs no activation/],
    ['Can I get a refund for Action Pack?', /refunded within 30 days/],
    ['Which portal for a Partner Center invoice problem?', /Help \+ support/],
    ['What happens to the benefits after our membership ends?', /365 days after the purchase/],
  ])('%s', async (asked, begins) => {
    const turns = asked.split(' → ');
    await play(turns.map((says, at) => (at < turns.length - 1 ? [says] : [says, begins])));
  });

  it.each([
    'what do I need before activating?',
    'What is new in Office 2021?',
    'how do I get a refund from my Azure partner',
  ])('is not heard where it is not asked: %s', async (asked) => {
    expect((await new Talk().say(asked)).text).not.toMatch(/^No: a benefit|^As of/);
  });

  it('leaves the question after it as it was', async () => {
    const talk = new Talk();
    await talk.say('Does unlimited really mean unlimited?');
    expect((await talk.say('how many incidents does Gold get on premises?')).text).toMatch(/\*\*20\*\*/);
  });
});
