import type { Phrasing } from './compose.js';
import type { Card, Reply } from './reply.js';
import { typesetAll } from './typography.js';

const MAX_BUTTONS = 6;

/** The buttons under a reply as a card, for channels that show only a few suggestions. It repeats nothing of the text. */
export function choiceCard({ topic, language, suggestions }: Reply, { words, cards }: Phrasing): Card {
  const choices = suggestions.slice(0, MAX_BUTTONS).map(({ label }) => ({ label }));
  const name = topic === 'greeting' ? 'welcome' : topic === 'help' ? 'menu' : 'question';
  const title = { welcome: words.say.assistantName, menu: words.say.menu, question: '' }[name];
  return cards(name, typesetAll({ title, language, choices }, language));
}
