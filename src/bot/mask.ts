/** Longest message that is read, in characters. */
export const MAX_TEXT = 4000;

const EMAIL = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,4}/gu;
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
/** "03/2021", "2016 2019", "2020-2021": months and versions, in which there is nobody's number. */
const YEARS = /^(?:(?:0?[1-9]|1[0-2])[-/. ])?(?:19|20)\d\d(?:[ /-]{1,3}(?:19|20)\d\d){0,5}$/;
/** A build of Windows. */
const BUILD = /^10\.0\.\d{5}(?:\.\d{1,5})?$/;
/** An error code or an update of Microsoft's, which is the same for everybody. */
const CODE = /^(?:0x[0-9a-f]{8}|KB\d{6,7})$/i;
const CODE_OR_NUMBER = /\b0x[0-9a-fA-F]{8}\b|\b[Kk][Bb]\d{6,7}\b|\+?\d(?:[ .()/-]{0,2}\d){5,24}/g;
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
    .replace(TOKEN, (token) => (isIdentifier(token) ? hide(token) : token))
    // A code stays whole: its digits are no number of their own.
    .replace(CODE_OR_NUMBER, (number) => (isHarmless(number) ? number : hide(number)));
  return { text: masked, hidden: masked.includes(HIDDEN) };
}

function isIdentifier(token: string): boolean {
  return digits(token) >= MIN_DIGITS && /[A-Za-z]/.test(token) && !CODE.test(token);
}

function isHarmless(number: string): boolean {
  return [DATE, YEARS, BUILD, CODE].some((pattern) => pattern.test(number));
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function hide(text: string): string {
  return `${HIDDEN}${text.replace(/\s/g, '').slice(-3)}`;
}
