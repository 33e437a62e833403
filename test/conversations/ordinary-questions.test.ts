import { play } from '../helpers/talk.js';

/** Single questions as ordinary people put them, in other words than those that two rounds of testers used. */
describe('an ordinary question, asked by itself', () => {
  it.each<[asked: string, begins: RegExp]>([
    // Somebody else's role is not the writer's
    ['our manager is the global admin and he is ill, could another person activate?', /^Yes, whoever has/],
    ['the owner has the MPN partner admin role, can somebody else do the activation', /^Yes, whoever has/],
    ['ma cheffe est administratrice générale, une autre personne peut-elle activer ?', /^Oui, quiconque a/],
    ['le gérant est admin général mais absent, quelqu’un d’autre peut activer ?', /^Oui, quiconque a/],
    [
      'I am global admin, can I activate?',
      /^Yes: with the Global admin role|^Yes: with the \*\*Global admin/,
    ],
    ['je suis l’assistante du directeur, comment activer les avantages ?', /^Connectez-vous/],
    ['I am personal assistant to the CEO, how are the benefits activated', /^Sign in to/],
    // Who has the role
    ['how can I find out who has the global admin role with us', /^User management/],
    ['where do I see which person is MPN partner admin', /^User management/],
    ['how do I know who our admin is', /^User management/],
    ['how do I find the person who can activate?', /^User management/],
    ['comment savoir quel collègue est admin', /^La gestion des utilisateurs/],
    ['où trouver notre administrateur MPN ?', /^La gestion des utilisateurs/],
    ['comment retrouver la personne qui a le droit d’activer', /^La gestion/],
    // What an incident is
    ['does each call use one incident', /[Aa]n incident is one support issue/],
    ['if they phone twice, is a second call another incident?', /[Aa]n incident is one support issue/],
    ['chaque appel compte-t-il pour un incident ?', /[Uu]n incident est un problème de support/],
    ['combien d’appels pour un incident', /[Uu]n incident est un problème de support/],
    ['un ticket, c’est un incident ?', /[Uu]n incident est un problème de support/],
    // Sums
    ['we are silver and have action pack, is that 25 tickets?', /^\*\*The source does not say\*\* whether/],
    ['gold plus silver, 35 in total?', /^\*\*The source does not say\*\* whether/],
    ['Silver + Action Pack, ça donne 25 ?', /^\*\*La source ne dit pas\*\* si les droits/],
    ['action pack et gold, au total ça fait combien', /^\*\*La source ne dit pas\*\* si les droits/],
    ['so 15 + 5 makes 20 incidents with silver?', /^Not as one sum/],
    ['20 + 10 = 30 incidents en gold ?', /^Ils ne s’additionnent pas/],
    ['who receives unlimited incidents?', /^Silver and Gold members with/],
    ['quels partenaires ont des incidents illimités', /^Les membres Silver et Gold/],
    // Whether a competency is a cloud one
    ['datacenter, c’est une compétence cloud ?', /^Non : la compétence \*\*Centre de données/],
    ['la compétence messagerie est-elle une compétence cloud', /^Non/],
    ['cloud productivity, is that a cloud competency?', /^Yes: \*\*Cloud Productivity/],
    ['does application development count as cloud', /^No: \*\*Application Development/],
    [
      'one competency is cloud, the other is not: how many incidents?',
      /^\*\*The source does not say\*\* what/,
    ],
    [
      'une compétence cloud et une qui ne l’est pas, combien de tickets',
      /^\*\*La source ne dit pas\*\* ce qui/,
    ],
    // Greetings and letters
    ['Hello, small partner from Oslo, where do I find the IDs?', /^You find the Access ID/],
    ['Bonsoir, petite société basée à Dakar, comment activer ?', /^Connectez-vous/],
    [
      'Bonjour, partenaire basé à Rabat, le support existe-t-il en français ?',
      /support partenaires en français/,
    ],
    [
      'Dear team, our firm is Gold since 2016 and never used the support incidents. Are we entitled to them and where do we begin?',
      /^The incidents come with/,
    ],
    [
      'on n’a jamais utilisé nos tickets Silver, y a-t-on droit et par où commencer ?',
      /^Les incidents sont compris/,
    ],
    ['nous sommes Gold, je voudrais savoir si nous y avons droit', /^Gold/],
    // The two benefits, and colleagues
    ['quelle est la différence entre les deux supports ?', /^Les incidents sur site/],
    [
      'how do the two benefits differ? what is the difference between both benefits',
      /^On-premises incidents/,
    ],
    ['avec Action Pack on a lequel des deux ?', /^Action Pack : \*\*10\*\*|^Action Pack : /],
    ['ma collègue peut-elle se servir du contrat ?', /^Oui : votre collègue/],
    ['may a teammate use our contract as well', /^Yes: your colleague/],
    // Shown as not available
    ['le plan apparaît comme non disponible', /^Dans Support for Business/],
    ['notre contrat s’affiche en non disponible', /^Dans Support for Business/],
    // Telephone
    [
      'what is the telephone number of partner support',
      /^\*\*The source does not say\*\* any telephone|^The source does not say/,
    ],
    ['un numéro à appeler au Maroc ?', /^(?:\*\*)?La source ne dit pas/],
    // Where the IDs go in
    ['où je rentre l’access id', /^Dans \[Support for Business/],
    ['on met où l’ID de contrat ?', /^Dans \[Support for Business/],
    // Nothing left
    ['Signature 5-pack silver hybrid is used up, what can we do?', /^With \*\*no incidents left/],
    ['no more cloud tickets left, now what', /^With \*\*no incidents left/],
    ['notre 10-pack Signature est vide', /^Lorsqu’il \*\*ne reste plus/],
    ['plus d’incidents chez nous, comment en acheter d’autres', /^Quand il n’en reste plus/],
    // The page
    ['can you give me the link of the benefits page', /^In Partner Center under/],
    ['l’adresse de la page des avantages svp', /^Dans l’Espace partenaires, sous/],
    // Plans
    ['what does the advanced support include?', /^Advanced Support/],
    ['qu’est-ce que comprend l’ASfP', /^Le Support avancé/],
    ['what do we get with premier support', /^Of \*\*Premier Support/],
    ['is premier included with Gold?', /^No: they are paid plans/],
    ['must we purchase anything to be able to use the tickets', /^No: the incidents come with/],
    ['faut-il acheter quelque chose pour se servir du support ?', /^Non : les incidents sont compris/],
    // How current
    ['is that data still up to date?', /as of May 27, 2021/],
    ['vos informations sont-elles encore valables ?', /état au 27 mai 2021/],
    // The look at the number
    ['does looking at the balance use up one of our incidents?', /^No: looking it up/],
    ['vérifier le solde avec une fausse demande, ça consomme un incident ?', /^Non : consulter/],
    ['I chose windows 10, what next?', /^Then enter made-up/],
    ['j’ai choisi Windows 10, et ensuite ?', /^Saisissez ensuite/],
    ['I can’t find the number of incidents in LCS', /^LCS does not show/],
    ['LCS n’affiche pas le nombre d’incidents', /^LCS n’affiche pas/],
    // Activation
    ['how soon after the activation do the IDs show?', /^Processing/],
    ['au bout de combien de temps voit-on les ID après avoir activé ?', /^Le traitement d’une activation/],
    [
      'product support is active, do we have to activate the other benefit too?',
      /^Yes: \*\*Microsoft Product/,
    ],
    ['faut-il activer aussi Signature ?', /^Oui : le \*\*Support produit/],
    ['are any presales hours included', /^TPD comes with/],
    ['what means a recent version', /current version \(N\)/],
    // Requests
    ['how do I log a case for our customer as a CSP', /^Open the customer’s page/],
    [
      'où créer une nouvelle demande pour un client, je suis agent d’administration',
      /^Ouvrez la fiche du client/,
    ],
    ['Azure says already associated: who is that technical account manager?', /^TAM is the/],
    ['does our support include Intune?', /^(?:Microsoft )?Intune is a cloud product/],
    ['le support comprend-il Dynamics 365 ?', /^Dynamics 365 est un produit cloud/],
    ['is Power BI included in partner support', /^Power BI is a cloud product/],
    ['Teams crashes all day, could you fix it?', /portal of Microsoft Teams/],
    // With whom the IDs are shared
    ['may an external consultant get our contract ID?', /^(?:\*\*)?The source does not say/],
    ['puis-je transmettre l’ID d’accès à un prestataire ?', /^(?:\*\*)?La source ne dit pas/],
    [
      'puis-je partager les ID avec un ingénieur qui n’a pas accès à l’espace partenaires ?',
      /^Oui : dans l’entreprise/,
    ],
    // Which account
    ['do I need an account associated with MPN to log in to Partner Center?', /^Yes, for Partner Center/],
    ['faut-il un compte MPN pour accéder à l’espace partenaires ?', /^Oui, pour l’Espace partenaires/],
    ['can I log in with the CSP account', /^Not with an account/],
    // What was said is used
    ['we have unlimited, still the plan isn’t shown in Azure', /unlimited incidents cannot be used up/],
    [
      'illimité chez nous, nous avons incidents illimités et le plan n’apparaît pas dans Azure',
      /ne s’épuisent pas/,
    ],
    ['the page lists only Action Pack benefits although we are Gold', /^Most likely: you are signed in/],
    [
      'l’espace partenaires n’affiche que les avantages Action Pack alors que nous sommes Silver',
      /^Le plus probable : vous êtes connecté/,
    ],
    // Sold no more, renewed until
    ['does action pack still exist?', /^As of January 22, 2025/],
    ['quel est le délai pour renouveler l’adhésion', /^Une adhésion/],
    ['what is the deadline for renewing our membership?', /^A membership/],
    ['combien avec action pack ?', /^Action Pack/],
    // Azure
    ['there is no link support benefits in azure, I don’t see it', /^(?:\*\*)?The source does not say/],
    ['« Lier les avantages du support » est introuvable', /^(?:\*\*)?La source ne dit pas/],
    ['dois-je ignorer ce message d’erreur', /^(?:\*\*)?Tout dépend d’un point/],
    // Where they hold, and the bot itself
    ['are our incidents usable in another country', /^(?:\*\*)?The source does not say/],
    ['nos tickets sont-ils valables en Suisse', /^(?:\*\*)?La source ne dit pas/],
    ['à quoi sert ce robot ?', /^Je peux vous aider/],
    ['we are new here', /^Welcome/],
    ['I have no clue what this support is, how do I begin?', /^Welcome/],
    // Outside
    ['where can we correct our company name in partner center', /^That is outside/],
    ['comment modifier la raison sociale de la société', /^Cela sort de ce que je connais/],
    ['comment rejoindre le Microsoft Partner Network ?', /^Cela sort/],
    ['how do I create an MPN account', /^That is outside/],
    ['how many points for the Modern Work designation', /^That is outside/],
    ['the invoice in partner center has a mistake, whom to contact', /^Questions on Partner Center/],
    ['how many licences come with action pack', /^Your membership’s other benefits/],
  ])('%s', async (asked, begins) => {
    await play([[asked, begins]]);
  });
});
