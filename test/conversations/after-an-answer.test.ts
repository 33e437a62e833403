import { play } from '../helpers/talk.js';

const ASSOCIATED = 'Azure me dit cet ID d’accès est déjà associé';
const NOT_AUTHORIZED = 'You are not authorized for this action';

/** What people add, doubt or ask next; turns are parted by an arrow. */
describe('what comes after an answer', () => {
  it.each<[talk: string, holds: RegExp]>([
    // A plan that is or is not there, as people say it
    [`${ASSOCIATED} → le plan y est`, /^\*\*Ignorez ce message/],
    [`${ASSOCIATED} → le plan est dans la liste`, /^\*\*Ignorez ce message/],
    [
      `${ASSOCIATED} → le plan s’affiche pas → c’est quoi un incident exactement ? → pardon le plan s’affiche en fait`,
      /^\*\*Ignorez ce message/,
    ],
    [
      'access id already associated → is the tam really needed → the plan is not there → but we have the security competency, gold',
      /^Your plan is \*\*not used up/,
    ],
    [
      'où activer les avantages → c’est quoi la différence entre les deux',
      /^Le Support produit Microsoft couvre/,
    ],
    ['how do I activate → what is the difference between the two', /^Microsoft Product Support covers/],
    ['qui peut activer → et qui peut les voir alors', /^Après l’activation, \*\*tous les utilisateurs/],
    ['who can activate → and who can see them', /^After activation \*\*all users/],
    ['combien il nous reste → on est action pack → et pour un client on fait comment', /CSP|client/],
    ['where are my ids → can my colleague see them too', /^After activation \*\*all users\*\*/],
    [
      'où sont mes identifiants → mon collègue les voit aussi ?',
      /^Après l’activation, \*\*tous les utilisateurs\*\*/,
    ],
    ['combien d’incidents avec gold → c’est par an ?', /un an et 30 jours/],
    ['we are silver with security → no, not security, datacenter', /^Silver with \*?\*?Datacenter.*\b5\b/],
    [
      'on est gold sécurité → non pas sécurité, datacenter',
      /^Avec Gold et la compétence Centre de données.*\*\*10\*\*/,
    ],
    [`${ASSOCIATED} → le plan y est pas`, /n’ignorez pas le message/],
    ['Access ID already associated → the plan is in the list', /^\*\*Ignore/],
    ['Access ID already associated → no → gold, we’re a cloud partner', /^Your plan is \*\*not used up/],
    ['Access ID already associated → do I have to call my TAM? → no it does not show', /^\*\*Do not ignore/],
    // Renewing, and running out
    [`${ASSOCIATED} → on peut pas juste renouveler ?`, /ne peuvent plus être achetés ni renouvelés/],
    ['our contract expired → can we renew it?', /can no longer be bought or renewed/],
    ['Le plan n’apparaît pas dans azure → il a expiré en juin', /^Avec un contrat \*\*expiré/],
    ['incidents restants ? → et si on en a zéro, on peut ouvrir quand même ?', /ne reste plus d’incidents/],
    ['how many on-premises incidents does gold have → and if we go over?', /^With \*\*no incidents left/],
    ['all of our 5 incidents are used', /^With \*\*no incidents left/],
    ['we used all our incidents', /^With \*\*no incidents left/],
    ['what happens when all incidents are used?', /^(?!As of).*no incidents left/s],
    ['les 5 incidents ont tous été consommés', /ne reste plus d’incidents/],
    ['tous nos incidents sont utilisés', /ne reste plus d’incidents/],
    ['we used some incidents, how do I see how many are left?', /Partner Center itself shows the incidents/],
    ['combien d’incidents avec Action Pack ? → même si on paye ?', /^Les partenaires peuvent acheter/],
    ['how many incidents do we get with gold → price?', /does not say.* cost/],
    ['what does one incident cost?', /does not say.* cost/],
    ['what does a request cost us', /does not say.* cost/],
    ['how much is it for a ticket', /does not say.* cost/],
    ['ça coûte combien une demande ?', /ne dit pas.* coûtent/],
    // Who, and who is gone
    ['who can activate? → he left the company', /^When the admin has left/],
    ['Notre admin est parti → il n’y en a plus aucun', /^Quand l’administrateur est parti/],
    ['our global admin has left → how long does the takeover take?', /does not say\*\* how long.*takeover/],
    ['our global admin has left → and how long will that take?', /does not say\*\* how long.*takeover/],
    ['Notre admin est parti → ça prend combien de temps ?', /ne dit pas\*\* combien de temps/],
    ['how long does an admin takeover take?', /does not say\*\* how long.*takeover/],
    ['who can activate? → how long does it take?', /may take a few days/],
    ['c’est qui le global admin chez nous ?', /^(?!Oui).*gestion des utilisateurs/s],
    ['j’ai pas le bouton Activer', /^Pour activer, il faut le rôle/],
    ['I clicked activate and nothing happens', /^Processing an activation.*\(as of October 21, 2020; /],
    ['who can use our incidents, only me?', /^\*\*Any\*\* account/],
    [`${NOT_AUTHORIZED} → I am an admin agent`, /^The \*\*Admin agent\*\* role cannot activate/],
    [`${NOT_AUTHORIZED} → my account is an mpn account`, /^The source names one cause only/],
    [`${NOT_AUTHORIZED} → on est CSP et MPN les deux`, /^La documentation de Microsoft ne cite qu’une cause/],
    ['vous n’êtes pas autorisé à effectuer cette action → oui mais g un compte mpn', /ne cite qu’une cause/],
    ['how many incidents do we get → is there a limit of users?', /^The incidents come with the membership/],
    // Where to, and what does not work there
    ['How do I add the contract? → for dynamics 365', /portal of Dynamics 365/],
    ['où j’entre les ID dans LCS ?', /portail Dynamics 365/],
    ['I add the contract and nothing happens', /^Adding a contract can fail.*\(as of March 27, 2023; /],
    [
      'comment ajouter le contrat dans support for business ? → j’ai pas Add Contract',
      /peut échouer sans message/,
    ],
    [
      'un compte gmail peut ouvrir un ticket windows server ? → il faut qu’il soit dans notre espace partenaires ?',
      /^\*\*N’importe quel compte/,
    ],
    ['how long does activation take?', /may take a few days/],
    ['combien de temps pour activer nos avantages ?', /peut prendre quelques jours/],
    ['I clicked Activate three days ago and nothing yet', /may take a few days/],
    ['j’ai cliqué sur Activer lundi et toujours rien, c’est normal ?', /peut prendre quelques jours/],
    ['how do I activate? we renewed yesterday', /^(?!Processing an activation).*click \*\*Activate/s],
    ['put our action pack ids in azure and it shows nothing at all', /\*\*no cloud support/],
    ['need to activate the pre-sales consulting too or can we just use it', /presales/i],
    ['do i need to activate both', /^Microsoft Product Support and Signature Cloud Support are two benefits/],
    // The IDs
    ['c’est quoi l’ID d’accès ? → c’est confidentiel ?', /communiquant l’ID d’accès/],
    ['can we give our IDs to a customer?', /sharing the Access ID and the Contract ID/],
    [
      'where do I add the contract → does my colleague need new ones',
      /^A colleague, or you with a new account/,
    ],
    ['après le renouvellement les ID restent les mêmes ?', /ne dit pas\*\*.* si les ID changent/],
    // Numbers
    ['combien d’incidents avec gold ? → donc c’est 20 pour chaque site ?', /ne dit pas\*\* si chaque agence/],
    ['is application development a cloud competency', /^No: .*Application Development/],
    ['Is Cloud Platform a cloud competency?', /^Yes: .*Cloud Platform/],
    ['how many incidents does silver have → cloud, security', /^\*?\*?Silver.*unlimited/],
    ['we have 2 locations, does each get its own incidents?', /does not say\*\* whether each office/],
    ['combien d’incidents avec Action Pack ? → et pr le cloud?', /^Aucun/],
    ['différence entre gold et silver ? → pour le cloud ?', /Avec Silver,.*\n- Avec Gold,/],
    ['how many incidents does silver have → per year or in total?', /one year and 30 days/],
    ['on est gold → et nos tickets pas utilisés ?', /ne dit pas\*\* si les incidents non utilisés/],
    ['we are solutions partner, how many do we get → success core?', /newer benefit packages/],
    // In the walk to the number that is left
    [
      'incidents restants ? → Windows 11 ça va aussi ?',
      /^La page de Microsoft cite ici \*\*Windows 11.*\(état au 27 mars 2023 ; /,
    ],
    ['how many incidents are left → can I see that in azure?', /^The Azure portal, LCS/],
    ['how many incidents are left → so I dont really create a ticket?', /^\*\*Do not submit/],
    ['how many incidents are left → what if i submit by mistake', /^\*\*Do not submit/],
    ['how many incidents are left → done → I see no contract', /\*\*Add Contract\*\*/],
    ['activate our benefits → done → ok works now', /Step 3 of 5/],
    // Customers
    [
      'CSP direct, comment ouvrir un ticket Azure pour un client ? → le client veut le faire lui-même',
      /ne peuvent pas créer de demande eux-mêmes/,
    ],
    ['how many incidents are left → and for a customer?', /CSP partner/],
    ['how do I open a ticket for a customer', /customers list/],
    // What asks something else while a question waits
    [
      'Access ID already associated → where are my ids → How do I find my Contract ID?',
      /^You find the Access ID/,
    ],
    ['Looks like you don’t have any benefits yet → on a un action pack actif', /^Le plus probable/],
    ['are your numbers out of date?', /as of May 27, 2021/],
  ])('%s', async (talk, holds) => {
    const turns = talk.split(' → ');
    await play(turns.map((says, at) => (at < turns.length - 1 ? [says] : [says, holds])));
  });
});
