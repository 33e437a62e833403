import type { Language, Rulebook } from '../rules/index.js';
import { loadCards } from './cards.js';
import type { Phrasing } from './compose.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import { createVocabulary } from './vocabulary.js';

/** Words, names and cards of a rulebook in each language; loaded once at start. */
export function createPhrasings(book: Rulebook, cardsDirectory: URL): Record<Language, Phrasing> {
  const cards = loadCards(cardsDirectory);
  return {
    en: { words: en, t: createVocabulary(book, 'en'), book, cards },
    fr: { words: fr, t: createVocabulary(book, 'fr'), book, cards },
  };
}
