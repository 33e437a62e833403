/** The two languages of the widget. */
export type Locale = 'en' | 'fr';

/** A non-breaking space; French puts a narrow one before `?`, `!` and `;`. */
const NB = '\u00a0';
const NARROW = '\u202f';

export interface LauncherWords {
  readonly open: string;
  readonly close: string;
  readonly unread: (count: number) => string;
  readonly loading: string;
  readonly loadFailed: string;
}

export const launcherWords: Readonly<Record<Locale, LauncherWords>> = {
  en: {
    open: 'Open the support-benefits chat',
    close: 'Minimise the chat',
    unread: (count) => (count === 1 ? '1 new message' : `${count} new messages`),
    loading: 'The chat is loading…',
    loadFailed: 'The chat could not be loaded. Please try again.',
  },
  fr: {
    open: 'Ouvrir la discussion sur les avantages de support',
    close: 'Réduire la discussion',
    unread: (count) => (count === 1 ? `1${NB}nouveau message` : `${count}${NB}nouveaux messages`),
    loading: 'La discussion se charge…',
    loadFailed: 'La discussion n’a pas pu être chargée. Veuillez réessayer.',
  },
};

/** Every text of the panel; the type makes a text missing in one language a compile error. */
export interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly assistant: string;
  readonly you: string;
  readonly transcript: string;
  readonly inputLabel: string;
  readonly placeholder: string;
  readonly tooLong: (limit: number) => string;
  readonly send: string;
  readonly suggestions: string;
  readonly typing: string;
  readonly newMessages: string;
  readonly minimise: string;
  readonly startOver: string;
  readonly startedOver: string;
  readonly otherLanguage: string;
  readonly switchLanguage: string;
  readonly sending: string;
  readonly notSent: string;
  readonly retry: string;
  readonly connecting: string;
  readonly reconnecting: string;
  readonly unavailable: string;
  readonly expired: string;
  readonly ended: string;
  readonly forgotten: string;
  readonly cardUnreadable: string;
  readonly note: string;
  readonly privacy: string;
  /** Where the chat's own host says what is stored. */
  readonly privacyPath: string;
}

/** The words of the panel in both languages. */
export const panelWords: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'Benefits assistant',
    subtitle: 'Answers with sources',
    assistant: 'Assistant',
    you: 'You',
    transcript: 'Conversation',
    inputLabel: 'Your question',
    placeholder: 'Ask a question',
    tooLong: (limit) => `A message can have ${limit} characters at most; the rest is left out.`,
    send: 'Send',
    suggestions: 'Suggested answers',
    typing: 'The assistant is typing…',
    newMessages: 'New messages',
    minimise: 'Minimise the chat',
    startOver: 'Start over',
    startedOver: 'A new conversation has begun.',
    otherLanguage: 'Français',
    switchLanguage: 'Passer en français',
    sending: 'Sending…',
    notSent: 'Not sent.',
    retry: 'Retry',
    connecting: 'Connecting…',
    reconnecting: 'Connection lost. Reconnecting…',
    unavailable: 'The chat is not available on this page.',
    expired:
      'The earlier conversation has expired. Here is a new one; please ask again if something is missing.',
    ended: 'The earlier conversation has ended. Here is a new one; please ask again if something is missing.',
    forgotten: 'What was said here before is deleted.',
    cardUnreadable: 'This part of the answer cannot be shown here.',
    note: 'An automated assistant. Please do not share passwords or customer data.',
    privacy: 'Privacy',
    privacyPath: '/en/privacy',
  },
  fr: {
    title: 'Assistant avantages',
    subtitle: 'Réponses sourcées',
    assistant: 'Assistant',
    you: 'Vous',
    transcript: 'Conversation',
    inputLabel: 'Votre question',
    placeholder: 'Posez votre question',
    tooLong: (limit) =>
      `Un message peut contenir ${limit} caractères au plus${NARROW}; la suite n’est pas prise en compte.`,
    send: 'Envoyer',
    suggestions: 'Réponses proposées',
    typing: 'L’assistant est en train d’écrire…',
    newMessages: 'Nouveaux messages',
    minimise: 'Réduire la discussion',
    startOver: 'Recommencer',
    startedOver: 'Une nouvelle conversation commence.',
    otherLanguage: 'English',
    switchLanguage: 'Switch to English',
    sending: 'Envoi en cours…',
    notSent: 'Message non envoyé.',
    retry: 'Réessayer',
    connecting: 'Connexion en cours…',
    reconnecting: 'Connexion perdue. Nouvelle tentative…',
    unavailable: 'La discussion n’est pas disponible sur cette page.',
    expired: `La conversation précédente a expiré. En voici une nouvelle${NARROW}; reposez votre question s’il manque quelque chose.`,
    ended: `La conversation précédente est terminée. En voici une nouvelle${NARROW}; reposez votre question s’il manque quelque chose.`,
    forgotten: 'Ce qui a été dit ici auparavant est supprimé.',
    cardUnreadable: 'Cette partie de la réponse ne peut pas s’afficher ici.',
    note: 'Assistant automatique. Ne communiquez ni mot de passe ni données de vos clients.',
    privacy: 'Confidentialité',
    privacyPath: '/confidentialite',
  },
};
