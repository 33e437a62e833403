/** Where one request ends and another may begin: sentences, semicolons, spaced dashes, joining words before a question. */
const SENTENCE = /(?<=[.!?…])\s+|(?:^|\s)\(?[1-9](?:\)|\.(?=\s))\s*(?=\p{L})|\s*[;\n]+\s*|\s+[-–—]{1,2}\s+/u;
const JOINT = new RegExp(
  [
    String.raw`,?\s+(?:and also|and then|and (?=how|where|what|which|who|when|can|do|does|is|are|could|should|if|my|the)|but|because|since|so that|so (?=how|where|what|can|do|is))\s*`,
    String.raw`,?\s+(?:et aussi|et puis|et ensuite|et (?=comment|ou|où|combien|qui|quel|quelle|quels|quelles|est-ce|on|je|peut|faut|si|quand|que|c'est)|mais|parce qu|car|puisqu|pis (?=comment|où|combien|qui|quel|c'est))\s*`,
    String.raw`,\s+(?=how|where|what|which|who|when|can|do|does|is|comment|où|combien|qui|quel|est-ce|peut-on)`,
    // "Two questions: where …"
    String.raw`\s*:\s+(?=how|where|what|which|who|when|can|comment|où|combien|qui|quel|est-ce|peut-on)`,
  ].join('|'),
  'iu',
);

/**
 * Cuts a message into clauses.
 * @returns the trimmed clauses in order; the whole text alone if there is nothing to cut
 */
export function splitClauses(text: string): string[] {
  const parts = text
    .replaceAll('’', "'")
    // Long runs of blanks would make the patterns try each place anew.
    .replace(/[^\S\n]+/g, ' ')
    .split(SENTENCE)
    .flatMap((sentence) => sentence.split(JOINT))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length > 0 ? parts : [text.trim()];
}

const ASKING =
  /\?\s*$|^\W*(?:so |and |also |then |et |alors |puis |pis |donc )?(?:how|where|what|which|who|whose|when|why|can|could|may|must|do|does|did|is|are|should|would|will|tell|show|explain|give|please|pls|i need|we need|need|i want|we want|i d like|i'd like|comment|où|ou est|ou sont|combien|quel|quelle|quels|quelles|qui|quand|pourquoi|est-ce|peut-on|peux-tu|pouvez|puis-je|faut-il|dites|dis|montre|montrez|expliqu|donnez|je veux|je voudrais|j'aimerais|il me faut|on voudrait)\b/iu;

/** Tells whether a clause asks for something, and does not just tell a story. */
export function asksSomething(clause: string): boolean {
  return ASKING.test(clause.replaceAll('’', "'"));
}
