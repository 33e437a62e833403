/** Longest message that is read, in characters. */
export const MAX_TEXT = 4000;

/** From the first character that may be in a name: an attempt from each would take as long as the name each time. */
const EMAIL =
  /(?<![\p{L}\p{M}\p{N}_.+'’%#&*=~-])[\p{L}\p{M}\p{N}_.+'’%#&*=~-]+[@＠][\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+/gu;
const GUID = /\b[0-9a-f]{8}(?:[\p{Pd} ]?[0-9a-f]{4}){3}[\p{Pd} ]?[0-9a-f]{12}\b/giu;
const DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/;
const HOUR = '(?:[01]?\\d|2[0-3])';
/** "2026-11-20 14", "2026-11-20T14", "20/11/2026 14": what stands before the first colon of a time. */
const TIME = new RegExp(
  String.raw`^(?:19|20)\d\d[-/.](?:0?\d|1[0-2])[-/.](?:[0-2]?\d|3[01])[T ]${HOUR}$` +
    String.raw`|^(?:[0-2]?\d|3[01])[-/.](?:0?\d|1[0-2])[-/.](?:19|20)\d\d ${HOUR}$`,
);
/** "03/2021": a month, in which there is nobody's number. */
const MONTH = /^(?:0?[1-9]|1[0-2])[-/. ](?:199\d|20[0-3]\d)$|^(?:199\d|20[0-3]\d)[-/.](?:0[1-9]|1[0-2])$/;
/** "2016 2019 2022", "2020-2021": versions or years, unless they are called an ID or a number. */
const YEARS = /^(?:199\d|20[0-3]\d)(?:[ /,-]{1,3}(?:199\d|20[0-3]\d)){1,2}$/;
/** "10 - 15 - 20": small numbers side by side. */
const SMALL = /^\d{1,2}(?: [\p{Pd}/] \d{1,2})+$/u;
const LABEL =
  /\b(?:ids?|numbers?|num[eé]ros?|n°|phone|t[eé]l\w*|contracts?|contrats?|access|acc[eè]s)\b[^.!?]{0,14}$/i;
/** A build of Windows. */
const BUILD = /^10\.0\.\d{5}(?:\.\d{1,5})?$/;
/** An error code or an update of Microsoft's, which is the same for everybody. */
const CODE = /^(?:0x[0-9a-f]{8}|KB\d{7})$/i;
/** What may stand between the digits of one number, seen or not; a comma only as it groups thousands. */
const BETWEEN = String.raw`(?:[\s.()/_·'’\p{Pd}\p{Cf}]{0,3}|,(?=\p{Nd}{3}))`;
const CODE_OR_NUMBER = new RegExp(
  String.raw`\b0[xX][0-9a-fA-F]{8}\b|\b[Kk][Bb]\d{7}\b|\+?\p{Nd}(?:${BETWEEN}(?!0[xX])\p{Nd}){4,24}`,
  'gu',
);
const TOKEN = /(?<![A-Za-z0-9_\p{Pd}])[A-Za-z0-9_\p{Pd}]{8,}/gu;
const MIN_DIGITS = 5;
/** Without a name before it, a number of fewer digits is nobody's. */
const MIN_UNNAMED = 6;
/** How far before a number its name is looked for. */
const BEFORE = 30;
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
    .replace(GUID, hide)
    .replace(TOKEN, (token, at: number, all: string) =>
      isIdentifier(token, all.slice(Math.max(0, at - BEFORE), at)) ? hide(token) : token,
    )
    // A code stays whole: its digits are no number of their own.
    .replace(CODE_OR_NUMBER, (number, at: number, all: string) =>
      isHarmless(number, all.slice(Math.max(0, at - BEFORE), at)) ? number : hide(number),
    );
  return { text: masked, hidden: masked.includes(HIDDEN) };
}

function isIdentifier(token: string, before: string): boolean {
  if (digits(token) < MIN_DIGITS || !/[A-Za-z]/.test(token)) return false;
  return !isCode(token, before) && !TIME.test(token);
}

/** "KB1234567" is an update, unless it is called an ID. */
function isCode(text: string, before: string): boolean {
  return CODE.test(text) && (/^0x/i.test(text) || !LABEL.test(before));
}

function isHarmless(number: string, before: string): boolean {
  if ([DATE, TIME, MONTH, BUILD].some((pattern) => pattern.test(number)) || isCode(number, before))
    return true;
  const unnamed = YEARS.test(number) || SMALL.test(number) || digits(number) < MIN_UNNAMED;
  return unnamed && !LABEL.test(before);
}

function digits(text: string): number {
  return text.replace(/\P{Nd}/gu, '').length;
}

function hide(text: string): string {
  return `${HIDDEN}${text.replace(/[\s\p{Cf}]/gu, '').slice(-3)}`;
}
