/** "Good morning, dear team, " */
const GREETING =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|good|morning|afternoon|evening|dear|madame|monsieur|mesdames|messieurs|sir|madam|team|all|everyone|everybody|there|cher|chère|chers|équipe|à tous|or|et|and)(?!\p{L})[\s,.!:;–-]*)+/iu;
/** "we are a small partner in Lyon, " */
const INTRODUCTION =
  /^(?:(?:nous sommes|on est|je suis|we are|we're|i am|i'm|this is|here is|ici|chez nous|from)\s+)?(?:(?:un|une|le|la|a|an|the|notre|votre|our|your|petite?|small|microsoft|nouvelle?|new)\s+){0,3}(?:partenaires?|partners?|société|societe|entreprise|company|firm|revendeur|reseller|agence|agency|cabinet|pme|esn|ssii|msp)(?!\p{L})[^,.;:?!\n]{0,60}[,.;:]\s*/iu;
/** "A small question" asks nothing yet. */
const LEFT_TO_ASK = 3;
const GREETS = /^(?:bon|sal|cou|hel|hi|hey|goo|dea|mad|mon|mes|che)/iu;

/** A message without its greeting and without who greets; the same where nothing is left of it. */
export function withoutOpening(text: string): string {
  if (!GREETS.test(text)) return text;
  const greeted = text.replace(GREETING, '');
  const rest = greeted === text ? text : greeted.replace(INTRODUCTION, '');
  return rest.trim().split(/\s+/).length < LEFT_TO_ASK ? text : rest;
}
