import type { Language } from '../rules/index.js';
import { fold } from '../dialogs/fold.js';

const BOT = [
  /\b(are|r) (you|u) (a |an )?(ro)?bots?\b/,
  /\b(are|r) (you|u) (a |an )?(human|real|person|machine|ai)\b/,
  /\b(am i|i am|is this|i'm) (talking|speaking|chatting) (to|with) (a |an )?(bot|robot|machine|human|person)/,
  /\b(es[- ]tu|etes[- ]vous|t'es|tu es|vous etes|c'est) (un |une )?(vrai |vraie )?(bot|robot|humain|humaine|machine|ia|personne reelle)\b/,
];

const UPSET = [
  /\b(wtf|ffs|damn|bloody|crap|shit|fuck\w*|ridiculous|useless|fed up|pissed|furious|unacceptable|nonsense)\b/,
  /\b(merde|putain|bordel|ras le bol|marre|inadmissible|scandaleux|honteux|n'importe quoi|furieux|furieuse|nul a chier|fait chier|ca me saoule|ca m'enerve)\b/,
  /!{3,}|\?!{2,}/,
];

/** Whether the person asks if they are talking to a machine. */
export function asksWhetherBot(text: string): boolean {
  const folded = fold(text);
  return BOT.some((pattern) => pattern.test(folded));
}

/** Whether the message sounds upset; it then gets one kind sentence before the answer, and no lecture. */
export function soundsUpset(text: string): boolean {
  const lower = text.toLowerCase();
  return UPSET.some((pattern) => pattern.test(fold(text)) || pattern.test(lower));
}

/** The language that a request to change it names; the other one than now where it names none. */
export function languageAskedFor(text: string, now: Language): Language {
  const folded = fold(text);
  const french = /\b(french|francais|francaise|fr)\b/.test(folded);
  const english = /\b(english|anglais|anglaise|en)\b/.test(folded.replace(/\ben (francais|anglais)/g, '$1'));
  if (french !== english) return french ? 'fr' : 'en';
  return now === 'fr' ? 'en' : 'fr';
}

const RESTART = new Set([
  'start over',
  'restart',
  'reset',
  'begin again',
  'start again',
  'recommencer',
  'repartir de zero',
  'reprendre au debut',
  'tout recommencer',
]);

/** Whether a request for help is one to forget what was said and begin again. */
export function asksToStartOver(text: string): boolean {
  const folded = fold(text);
  return (
    RESTART.has(folded) ||
    /\b(start (all )?over|recommenc\w+|de zero|depuis le debut|from (the )?(start|beginning)|back to (the )?start)\b/.test(
      folded,
    )
  );
}
