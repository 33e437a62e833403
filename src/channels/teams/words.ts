import type { Language } from '../../rules/index.js';

/** What only Teams shows: in the message extension, in its dialog, and as the short note after a button. */
export interface TeamsWords {
  answeredBelow: string;
  failed: string;
  nothingFound: string;
  notOurs: string;
  proposals: string;
  noProposals: string;
  choose: string;
  insert: string;
  sure: (percent: number) => string;
}

export const TEAMS_WORDS: Record<Language, TeamsWords> = {
  en: {
    answeredBelow: 'Answered below.',
    failed: 'Sorry, that did not work. Please try again.',
    nothingFound: 'Nothing found. Try other words, such as “activate” or “incidents left”.',
    notOurs: 'That is not something I can do here.',
    proposals: 'Proposed answers',
    noProposals: 'I am not sure what is asked here. These are the answers that are wanted most.',
    choose: 'Answer to insert',
    insert: 'Insert',
    sure: (percent) => `${percent}% sure`,
  },
  fr: {
    answeredBelow: 'Réponse ci-dessous.',
    failed: 'Désolé, cela n’a pas fonctionné. Réessayez.',
    nothingFound: 'Aucun résultat. Essayez d’autres mots, comme « activer » ou « incidents restants ».',
    notOurs: 'Ce n’est pas quelque chose que je sais faire ici.',
    proposals: 'Réponses proposées',
    noProposals: 'Je ne suis pas sûr de la question. Voici les réponses les plus demandées.',
    choose: 'Réponse à insérer',
    insert: 'Insérer',
    sure: (percent) => `sûr à ${percent} %`,
  },
};
