import type { Language, TopicId } from '../../rules/index.js';

/** A command of the bot's menu in Teams. Choosing it sends its title, so the bot must understand the title itself. */
export interface CommandText {
  topic: Exclude<TopicId, 'none'>;
  title: Record<Language, string>;
  description: Record<Language, string>;
}

/** The commands of the menu, the most useful first; Teams shows at most ten, with titles of at most 32 characters. */
export const TEAMS_COMMANDS: readonly CommandText[] = [
  {
    topic: 'count-entitlements',
    title: { en: 'How many incidents do we get?', fr: 'Combien d’incidents avons-nous ?' },
    description: {
      en: 'Incidents your membership includes, on-premises and cloud',
      fr: 'Les incidents compris dans votre adhésion, sur site et cloud',
    },
  },
  {
    topic: 'activate-benefits',
    title: { en: 'Activate our benefits', fr: 'Activer nos avantages' },
    description: {
      en: 'Step by step, with what can go wrong',
      fr: 'Pas à pas, avec ce qui peut coincer',
    },
  },
  {
    topic: 'find-ids',
    title: { en: 'Find Access ID and Contract ID', fr: 'Trouver l’ID d’accès et contrat' },
    description: {
      en: 'Where the two IDs are and when they are needed',
      fr: 'Où se trouvent les deux ID et quand il les faut',
    },
  },
  {
    topic: 'troubleshoot-error',
    title: { en: 'I get an error', fr: 'J’ai une erreur' },
    description: {
      en: 'Paste the message: likely causes first, and the remedy',
      fr: 'Collez le message : causes probables d’abord, et la solution',
    },
  },
  {
    topic: 'remaining-incidents',
    title: { en: 'How many incidents are left?', fr: 'Combien d’incidents reste-t-il ?' },
    description: {
      en: 'Where the remaining incidents are shown',
      fr: 'Où s’affichent les incidents restants',
    },
  },
  {
    topic: 'create-request',
    title: { en: 'Open a support request', fr: 'Ouvrir une demande de support' },
    description: {
      en: 'The right portal for your product',
      fr: 'Le bon portail pour votre produit',
    },
  },
  {
    topic: 'help',
    title: { en: 'Help', fr: 'Aide' },
    description: { en: 'All that I can do', fr: 'Tout ce que je sais faire' },
  },
  {
    topic: 'talk-to-human',
    title: { en: 'Talk to a person', fr: 'Parler à une personne' },
    description: {
      en: 'Reach somebody who can take it from here',
      fr: 'Joindre quelqu’un qui prendra le relais',
    },
  },
  {
    topic: 'change-language',
    title: { en: 'Français', fr: 'English' },
    description: { en: 'Continuer en français', fr: 'Continue in English' },
  },
  {
    topic: 'forget-me',
    title: { en: 'What do you know about me?', fr: 'Que savez-vous de moi ?' },
    description: {
      en: 'See what is stored about you and delete it',
      fr: 'Voir ce qui est conservé sur vous et l’effacer',
    },
  },
];

/** Commands that make sense in front of everybody; the personal ones are left out of a team's menu. */
export const TEAM_SCOPE_TOPICS: ReadonlySet<TopicId> = new Set([
  'count-entitlements',
  'activate-benefits',
  'find-ids',
  'troubleshoot-error',
  'remaining-incidents',
  'create-request',
  'help',
  'talk-to-human',
]);

/** The texts of the app's page and of the message extension. */
export const APP_TEXTS: Record<Language, AppTexts> = {
  en: {
    short: 'Benefits Assistant',
    full: 'Support Benefits Assistant',
    shortDescription: 'Answers on partner technical-support benefits, with source and date.',
    fullDescription:
      'Ask in your own words, in English or French, about the technical-support benefits of a partner membership: how many incidents it includes, how to activate them, where the Access ID and Contract ID are, how to open a request, and what an error message means. Every answer comes from dated rules and shows its source.\n\nIn chats and channels: ask, or choose a command. While you write a message: search for an answer, or compute an entitlement, and insert the finished card. On a message: “Answer this” proposes answers to it.\n\nThe assistant is independent and is not an official product of any of the companies it speaks of. Please do not paste IDs or personal data; what looks like one is hidden before anything is stored.',
    search: {
      title: 'Answers',
      description: 'Search for an answer and insert it as a card',
      query: { title: 'Question', description: 'A question, a few words, or an error message' },
    },
    entitlement: {
      title: 'Entitlement',
      description: 'Compute the incidents of a membership and insert the card',
      membership: { title: 'Membership', description: 'For instance Action Pack, Silver or Gold' },
      product: { title: 'Product', description: 'A product, or “cloud” or “on-premises”' },
      competency: { title: 'Competency', description: 'A competency, or “cloud” or “other”' },
    },
    answerThis: {
      title: 'Answer this',
      description: 'Proposes answers to this message, with how sure each one is',
      dialog: 'Answer this message',
    },
  },
  fr: {
    short: 'Assistant avantages',
    full: 'Assistant avantages de support',
    shortDescription: 'Répond sur les avantages de support des partenaires, source et date à l’appui.',
    fullDescription:
      'Posez vos questions avec vos mots, en français ou en anglais, sur les avantages de support technique d’une adhésion partenaire : nombre d’incidents compris, activation, emplacement de l’ID d’accès et de l’ID de contrat, ouverture d’une demande, sens d’un message d’erreur. Chaque réponse vient de règles datées et indique sa source.\n\nDans les conversations et les canaux : écrivez, ou choisissez une commande. En rédigeant un message : cherchez une réponse, ou calculez un droit, et insérez la carte toute faite. Sur un message : « Répondre à ceci » propose des réponses.\n\nL’assistant est indépendant ; ce n’est un produit officiel d’aucune des sociétés dont il parle. Merci de ne coller ni ID ni donnée personnelle ; ce qui y ressemble est masqué avant tout enregistrement.',
    search: {
      title: 'Réponses',
      description: 'Chercher une réponse et l’insérer sous forme de carte',
      query: { title: 'Question', description: 'Une question, quelques mots ou un message d’erreur' },
    },
    entitlement: {
      title: 'Droits',
      description: 'Calculer les incidents d’une adhésion et insérer la carte',
      membership: { title: 'Adhésion', description: 'Par exemple Action Pack, Silver ou Gold' },
      product: { title: 'Produit', description: 'Un produit, ou « cloud » ou « sur site »' },
      competency: { title: 'Compétence', description: 'Une compétence, ou « cloud » ou « autre »' },
    },
    answerThis: {
      title: 'Répondre à ceci',
      description: 'Propose des réponses à ce message, avec leur degré de certitude',
      dialog: 'Répondre à ce message',
    },
  },
};

interface Named {
  title: string;
  description: string;
}

export interface AppTexts {
  short: string;
  full: string;
  shortDescription: string;
  fullDescription: string;
  search: Named & { query: Named };
  entitlement: Named & { membership: Named; product: Named; competency: Named };
  answerThis: Named & { dialog: string };
}
