import type { DecidedTopic, Rulebook } from '../rules/index.js';
import { isNear, lettersOf, mayBeNear } from './edit-distance.js';
import { tokenise } from './normalise.js';
import type { Word } from './words.js';

/** A word of the wordings; the same word is the same object. */
interface Known {
  text: string;
  letters: number;
}

interface Wording {
  error: string;
  topic: DecidedTopic;
  words: readonly Known[];
  /** Letters that must be there, in order to tell a quotation from chance: long words tell more than short ones. */
  needed: number;
}

/** The error messages of the rulebook, ready to be looked for. */
export interface ErrorWordings {
  wordings: readonly Wording[];
  /** Every word of them, to correct typed words to. */
  words: ReadonlyMap<string, Known>;
  /** The longer words that a typed word of so many letters may stand for. */
  near: readonly (readonly Known[])[];
}

const WHOLE = 0.76;
const HALF = 0.92;
/** A wording of so many words is also known by either half. */
const LONG = 8;
/** A half must hold so many letters beside the names of roles: "your company's global admin" quotes nothing. */
const TELLING = 15;
/** Shorter words have too many neighbours. */
const SHORTEST = 5;

/** Compiles every wording, in both languages, and the halves of the long ones. */
export function compileErrors(book: Rulebook): ErrorWordings {
  const words = new Map<string, Known>();
  const roles = new Set(book.roles.flatMap(({ name }) => tokenise(`${name.en} ${name.fr}`)));
  const wordings = book.errors.flatMap(({ id, topic, wordings: { en, fr } }) =>
    [...en, ...fr].flatMap((wording) => {
      const list = tokenise(wording).map((word) => knownWord(words, word));
      const middle = Math.ceil(list.length / 2);
      const halves = list.length >= LONG ? [list.slice(0, middle), list.slice(middle)] : [];
      const telling = halves.filter((half) => lettersBeside(roles, half) >= TELLING);
      const error = { error: id, topic };
      return [
        { ...error, ...toWording(list, WHOLE) },
        ...telling.map((half) => ({ ...error, ...toWording(half, HALF) })),
      ];
    }),
  );
  return { wordings, words, near: nearByLength([...words.values()]) };
}

function knownWord(words: Map<string, Known>, text: string): Known {
  const known = words.get(text) ?? { text, letters: lettersOf(text) };
  words.set(text, known);
  return known;
}

function toWording(words: readonly Known[], share: number): Pick<Wording, 'words' | 'needed'> {
  return { words, needed: share * words.reduce((sum, w) => sum + w.text.length, 0) };
}

function lettersBeside(names: ReadonlySet<string>, words: readonly Known[]): number {
  return words.filter(({ text }) => !names.has(text)).reduce((sum, { text }) => sum + text.length, 0);
}

/** Slips allowed in a word of so many letters. */
function slipsIn(length: number): number {
  return length >= 8 ? 2 : 1;
}

function nearByLength(words: readonly Known[]): Known[][] {
  const longest = Math.max(0, ...words.map((w) => w.text.length));
  return Array.from({ length: longest + 3 }, (_, length) =>
    length < SHORTEST
      ? []
      : words.filter(
          ({ text }) => text.length >= SHORTEST && Math.abs(text.length - length) <= slipsIn(length),
        ),
  );
}

/** An error message that somebody quotes. */
export interface QuotedError {
  id: string;
  /** The topic that answers it. */
  topic: DecidedTopic;
  /** The words of the text that are the message's. */
  words: ReadonlySet<Word>;
}

/**
 * Finds an error message in a text, typed or pasted, whole or in half, with typos.
 * @returns the best fit if there are several
 */
export function findError(errors: ErrorWordings, words: readonly Word[]): QuotedError | undefined {
  const typed = words.map((w) => meant(errors, w.text));
  const present = new Set(typed);
  let best: ({ wording: Wording } & Quotation) | undefined;
  for (const wording of errors.wordings) {
    const least = Math.max(wording.needed, (best?.letters ?? 0) + 1);
    if (lettersPresent(wording, present) < least) continue;
    const window = bestWindow(wording, typed);
    if (window.letters >= least) best = { wording, ...window };
  }
  if (best === undefined) return undefined;
  const { error: id, topic } = best.wording;
  // "... and the plan is not in the list" has words of the message that are not quoted from it.
  const { at } = best;
  return { id, topic, words: new Set(words.filter((_, i) => at.has(i))) };
}

/** The wordings' word that a typed one stands for, if any. */
function meant({ words, near }: ErrorWordings, typed: string): Known | undefined {
  const known = words.get(typed);
  const candidates = near[typed.length];
  if (known || !candidates || candidates.length === 0) return known;
  const slips = slipsIn(typed.length);
  const letters = lettersOf(typed);
  return candidates.find(
    (other) =>
      mayBeNear(letters, other.letters, slips) &&
      // One end at least is nearly always typed right.
      (other.text[0] === typed[0] || other.text.slice(-2) === typed.slice(-2)) &&
      isNear(typed, other.text, slips),
  );
}

/** No window can hold more of a wording than the whole text does. */
function lettersPresent({ words }: Wording, present: ReadonlySet<Known | undefined>): number {
  let letters = 0;
  for (const word of words) if (present.has(word)) letters += word.text.length;
  return letters;
}

/** What of a wording is found, and which of the typed words that are. */
interface Quotation {
  letters: number;
  at: ReadonlySet<number>;
}

/** The most letters of the wording found in order within a window a little longer than the wording. */
function bestWindow(wording: Wording, typed: readonly (Known | undefined)[]): Quotation {
  let best: Quotation = { letters: 0, at: new Set() };
  for (const [from, word] of typed.entries()) {
    if (!word || !wording.words.includes(word)) continue;
    const found = inOrder(wording, typed, from);
    if (found.letters > best.letters) best = found;
  }
  return best;
}

/** Walks both word lists in order, skipping words that one of them lacks. */
function inOrder({ words }: Wording, typed: readonly (Known | undefined)[], from: number): Quotation {
  let letters = 0;
  let next = 0;
  const at = new Set<number>();
  const end = Math.min(typed.length, from + words.length + 3);
  for (let i = from; i < end && next < words.length; i++) {
    const word = typed[i];
    const found = word ? words.indexOf(word, next) : -1;
    if (found < 0 || found > next + 2) continue;
    letters += word?.text.length ?? 0;
    next = found + 1;
    at.add(i);
  }
  return { letters, at };
}
