/** Lower case, no accents, plain apostrophes, no punctuation at the ends: how labels and commands are compared. */
export function fold(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[«»“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.!?…:;,]+|(?<![\s.!?…:;,])[\s.!?…:;,]+$/g, '');
}

/** Most texts are plain letters, and their normal form costs more than all the rest. */
function withoutMarks(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}
