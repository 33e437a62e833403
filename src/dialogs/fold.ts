/** Lower case, no accents, plain apostrophes, no punctuation at the ends: how labels and commands are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[«»“”"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.!?…:;,]+|[\s.!?…:;,]+$/g, '');
}
