/** Longest message that is read, in characters. */
export const MAX_TEXT = 4000;

const EMAIL = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,4}/gu;
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
const NUMBER = /\+?\d(?:[ .()/-]{0,2}\d){5,24}/g;
const TOKEN = /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{8,}/g;
const MIN_DIGITS = 5;
/** Stands for what was hidden; a text that a channel has masked already counts as well. */
const HIDDEN = '•••';

export interface Masked {
  text: string;
  /** Whether something was hidden. */
  hidden: boolean;
}

/**
 * Hides what looks like an Access ID, a contract number, an e-mail address, a phone or card number: all but its last
 * three characters. Runs at the door, before state, transcript and logs see the text.
 */
export function maskIdentifiers(text: string): Masked {
  const masked = text
    .replace(EMAIL, hide)
    .replace(TOKEN, (token) => (digits(token) >= MIN_DIGITS && /[A-Za-z]/.test(token) ? hide(token) : token))
    .replace(NUMBER, (number) => (DATE.test(number) ? number : hide(number)));
  return { text: masked, hidden: masked.includes(HIDDEN) };
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function hide(text: string): string {
  return `${HIDDEN}${text.slice(-3)}`;
}
