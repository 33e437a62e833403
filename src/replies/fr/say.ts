import type { ConversationWords } from '../words.js';
import { capital } from '../typography.js';
import { noticeSources } from './notices.js';

const unstopped = (text: string): string => text.replace(/\.$/, '');
const cited = (source: string): string => noticeSources[source] ?? source;
/** « 23 juin 2025 », mais « septembre 2023 » ou « 2023 » quand le jour n’est pas connu. */
const hasDay = (date: string): boolean => /^\d\S* \S/.test(date);

export const say: ConversationWords = {
  assistantName: 'Assistant avantages de support',
  welcome:
    'Bonjour ! Je réponds à vos questions sur les **avantages de support technique** des partenaires Microsoft : incidents, ID, activation, demandes et erreurs.',
  welcomeMore:
    'Écrivez votre question telle quelle, ou collez un message d’erreur. Chaque réponse indique sa source et sa date. Merci de ne coller ni ID ni donnée personnelle.',
  welcomeBack: (known) => `Je m’en souviens : ${known}.`,
  help: 'Je peux vous aider au sujet de vos avantages de support technique de partenaire Microsoft.',
  helpMore:
    'Choisissez, ou écrivez simplement votre question, avec votre adhésion et le produit si possible. « Annuler » arrête, « recommencer » repart de zéro, « English » change de langue.',
  thanks: 'Avec plaisir. Autre chose ?',
  goodbye: 'Au revoir, et bon courage pour votre dossier.',
  cancelled: 'C’est entendu, j’arrête là. Que puis-je faire pour vous ?',
  nothingToCancel: 'Rien n’est en cours. Que puis-je faire pour vous ?',
  order: (t) =>
    `Bienvenue. Dans cet ordre (R5, R6, R21) :\n\n1. Activez les avantages dans l’${t.link('partner-center', 'Espace partenaires')}, sous ${t.ui('menu')}.\n2. L’ID d’accès et l’ID de contrat s’affichent ensuite.\n3. Connectez-vous avec ce compte au portail de support de votre produit, saisissez les deux ID la première fois, et créez la demande.`,
  startedOver: 'Reprenons depuis le début. J’ai oublié ce que vous m’avez dit dans cette conversation.',
  languageSet: 'Entendu, je continue en français.',
  iAmABot: 'Je suis un assistant automatique : mes réponses viennent de règles datées, pas d’une personne.',
  human:
    'Personne ne suit cette conversation de l’autre côté : je ne peux pas vous passer quelqu’un, et je ne veux pas faire semblant.',
  humanWhere: (t) =>
    `Qui joindre : pour un problème technique, faites une demande dans ${t.link('support-for-business', 'Support for Business')} ; pour votre adhésion, connectez-vous à ${t.link('partner-center', 'l’Espace partenaires')}.`,
  outOfScope:
    'Cela sort de ce que je connais : je ne réponds que sur les avantages de support technique des partenaires Microsoft. Pour le reste de votre adhésion, voyez',
  notUnderstood: 'Je n’ai pas compris. Pouvez-vous le dire autrement, ou choisir une de ces questions ?',
  notUnderstoodTwice: 'Désolé, je ne comprends toujours pas. Voici tout ce que je sais faire.',
  notUnderstoodAgain:
    'Cela non plus, je ne l’ai pas compris. Choisissez une de ces questions, ou dites-le avec d’autres mots.',
  aPersonHelps: 'Pour le reste, une personne peut vous aider.',
  didYouMean: 'Vouliez-vous dire l’une de ces questions ?',
  noneOfThese: 'Aucune de celles-ci',
  apology: (reference) =>
    `Désolé, un problème est survenu de mon côté. Renvoyez votre message ; si cela persiste, citez la référence ${reference}.`,
  notSaved: 'Je n’ai pas pu enregistrer cela ; merci de le renvoyer.',
  wordsOnly:
    'Je ne lis que du texte, ni images ni fichiers. Écrivez ce qui s’affiche ; pour une erreur, les mots du message tels quels.',
  tooLong: 'C’est trop long pour que je le lise. Envoyez seulement le message d’erreur ou la question.',
  tooFast: 'Cela fait beaucoup d’un coup. Patientez un instant, puis renvoyez votre message.',
  maskedNotice:
    'Merci de ne coller ici ni ID, ni adresse e-mail, ni numéro de téléphone : j’ai masqué les vôtres et je n’en ai pas besoin.',
  sureBecause:
    'Mes réponses suivent des règles tirées de cette source, et je le dis quand une chose est déduite ou seulement probable. La source ne donne pas d’autres raisons que celles de la réponse.',
  notHelpful:
    'Ce n’est donc pas ce qu’il vous fallait. Dites-le autrement, collez le message tel qu’il s’affiche, ou choisissez ci-dessous.',
  unchanged: 'Merci, c’est noté ; la réponse reste la même.',
  noted: (membership) => (membership === '' ? 'C’est noté.' : `C’est noté : **${membership}**.`),
  sorryToHear: 'Désolé pour ces ennuis ; voyons cela ensemble.',
  resumed: (topic) => `Revenons à « ${topic} ».`,
  wayOut: 'Désolé, je ne comprends toujours pas. Choisissez une réponse, ou je m’arrête là.',
  doesNotSay: (what) => `**La source ne dit pas** ${what}.`,
  whereToAsk: (places) => `Où vous renseigner : ${places}.`,
  source: (name, date, facts) => `Source : ${name}, état au ${date} (${facts}).`,
  asOf: (date) => `État au ${date}`,
  sources: 'Détails et sources',
  causesTitle: 'Causes possibles, dans l’ordre',
  causes: {
    'not-authorized-csp-only': 'Compte associé au seul programme CSP',
    'not-authorized-role': 'Rôle manquant',
    'no-benefits-wrong-account': 'Connexion avec le mauvais compte',
    'no-benefits-no-offer': 'Aucune offre d’adhésion active',
  },
  since: (date, text, source) =>
    `${hasDay(date) ? 'Au' : 'En'} ${date} : ${unstopped(text)} (${cited(source)}).`,
  stateOn: (date, text, source) =>
    `${capital(unstopped(text))} (état ${hasDay(date) ? 'au' : 'en'} ${date} ; ${cited(source)}).`,
  changed: (date, text, source) =>
    `Depuis ${hasDay(date) ? 'le ' : ''}${date}, ${unstopped(text)} (${cited(source)}).`,
  undated: (text, source) => `${capital(unstopped(text))} (page sans date : ${cited(source)}).`,
  certainty: { stated: '', deduced: '', 'most-likely': 'Le plus probable : ', possible: 'Possible : ' },
  opening: { yes: 'Oui : ', no: 'Non : ', none: 'Aucun : ' },
  stepsTitle: 'Pas à pas',
  stepOf: (n, of) => `Étape ${n} sur ${of}`,
  stepDone: 'C’est fait',
  stepTrouble: 'Je vois autre chose',
  stepTroubleAsk: 'Que voyez-vous ? Choisissez, ou collez le message.',
  stepNotUnderstood: 'Je n’ai pas compris. Que voyez-vous à cette étape ? Choisissez, ou collez le message.',
  stepBack: (title) => `Revenons à l’étape « ${title} ».`,
  walkDone: 'C’était la dernière étape. Et maintenant ?',
  showDetails: 'Détails',
  next: 'Suite',
  stop: 'Arrêter',
  menu: 'Menu',
  alsoAsked: 'Vous demandiez aussi :',
  table: {
    membership: 'Adhésion',
    onPremises: 'Sur site',
    cloud: 'Cloud',
  },
  cloudByCompetency: (cloud, other) => `${cloud} avec une compétence cloud, ${other} sinon`,
  profileTitle: 'Ce que je sais de vous',
  profileEmpty: 'Je n’ai rien noté sur votre partenariat.',
  profileKnown: (facts) => `Noté sur votre partenariat : ${facts.join(' ; ')}.`,
  profileRemember: 'Dois-je retenir votre adhésion pour la prochaine fois ?',
  profileKept: 'C’est noté, je m’en souviendrai. « Oubliez-moi » efface tout.',
  profileNotKept: 'Entendu, je ne la garde pas.',
  profileField: { membership: 'adhésion', competencies: 'compétences', role: 'rôle', language: 'langue' },
  rememberYes: 'Oui, retenez-la',
  rememberNo: 'Non merci',
  forgetAsk:
    'Dois-je effacer tout ce que j’ai enregistré sur vous et sur cette conversation ? C’est définitif.',
  forgetYes: 'Oui, effacez tout',
  forgetNo: 'Non, gardez',
  forgotten: 'C’est fait : tout ce qui vous concerne et cette conversation sont effacés.',
  notForgotten: 'Rien n’a été effacé.',
  forgetInPrivate:
    'Plusieurs personnes écrivent ici : je n’y efface rien à la demande d’une seule. Écrivez-moi « oubliez-moi » dans une conversation privée, et j’effacerai ce que j’y ai enregistré à votre sujet.',
  conversationOnly: 'Ici, je ne me souviens de vous que le temps de cette conversation.',
  yes: 'Oui',
  no: 'Non',
};
