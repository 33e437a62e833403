/** Longer words are not compared: no word of the trade is so long, and the work grows with the square. */
const LONGEST = 32;
const WIDTH = LONGEST + 1;
/** Three rows, used in turn; every comparison fills them anew. */
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/** One bit per letter that a word has: words whose bits differ much need no comparing. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** Whether so many slips can turn one word into the other, as far as its letters tell; a slip changes two at most. */
export function mayBeNear(a: number, b: number, slips: number): boolean {
  let different = a ^ b;
  let count = 0;
  while (different !== 0 && count <= 2 * slips) {
    different &= different - 1;
    count++;
  }
  return count <= 2 * slips;
}

/**
 * Tells whether two words are at most some slips apart: a letter too many, too few, wrong, or swapped with its neighbour.
 * @param slips how many are allowed
 */
export function isNear(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips || a.length > LONGEST || b.length > LONGEST) return false;
  let [older, previous, row]: [Uint8Array, Uint8Array, Uint8Array] = [...rows];
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i, row, previous, older) > slips) return false;
    [older, previous, row] = [previous, row, older];
  }
  return (previous[b.length] ?? 0) <= slips;
}

/** Fills one row of the table of distances; gives the lowest in it. */
function fillRow(
  a: string,
  b: string,
  i: number,
  row: Uint8Array,
  previous: Uint8Array,
  older: Uint8Array,
): number {
  const letter = a.charCodeAt(i - 1);
  let lowest = (row[0] = i);
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    let best = (previous[j - 1] ?? 0) + (letter === other ? 0 : 1);
    best = Math.min(best, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
    if (isSwapped(a, i, b, j)) best = Math.min(best, (older[j - 2] ?? 0) + 1);
    row[j] = best;
    lowest = Math.min(lowest, best);
  }
  return lowest;
}

/** Whether the last two of the first letters of either word are the same, the other way round. */
function isSwapped(a: string, i: number, b: string, j: number): boolean {
  if (i < 2 || j < 2) return false;
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
