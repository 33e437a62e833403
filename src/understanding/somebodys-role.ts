import type { Mention } from './lexicon.js';
import type { Word } from './words.js';

const OURS = /(?:^| )(?<!(?:am|m|as|suis|comme|etant) )(?:our|notre|nos|leur|their)(?: \w+)?$/;
const HIS =
  /(?:^| )(?:he|she|boss|manager|owner|colleague|coworker|director|supervisor|ceo|cto|husband|wife|somebody|someone|patron|patronne|chef|cheffe|directeur|directrice|gerante?|president|presidente|responsable|dsi|collegue|associee?|mari|femme|quelqu un|il|elle)(?: (?:is|s|has|holds|est|a|detient|possede))?(?: (?:the|only|an?|l|le|la|un|une|seul|seule|qui|est|who|is|has|role|d|de))*$/;
/** "What is an admin agent?", "who is global admin here?", "how do I get that role?": asked about, and nobody's. */
const ABOUT_ROLE =
  /(?:^| )(?:what (?:is|s|are|does|do)|whats|quoi|qu est ce qu(?: est)?|get|obtain|become|obtenir|avoir|devenir|sert|(?:who|which (?:colleague|person|user|one|of us)|qui|quelle? (?:collegue|personne)) (?:is|s|has|holds|est|a|detient|possede)|find|trouver?|retrouver|chercher?|reach|joindre)(?: (?:an?|the|our|un|une|le|l|la|les|notre|role|d|de))*$/;
const COMPARING = /^(?:diff|difference|differences|vs|versus)$/;
/** Who speaks of somebody's role and of themselves, or of yet another person, asks for what these may do without it. */
const SAID_OF_OTHERS =
  /\b(?:i|im|ive|je|j|moi|me)\b|\b(?:some|any)(?:one|body) else\b|\b(?:another|other) (?:person|people|colleague|user|admin\w*|one)\b|\b(?:quelqu un|personne|qui) d autres?\b|\b(?:une?|l) autres? (?:personne|collegue|admin\w*|utilisat\w+)?|\b(?:on|for) (?:his|her) behalf\b|\ba sa place\b/;

/** "Our global admin is on holiday": somebody's role, and not the person's own; "our global admin account" is. */
export function isAnothersRole(words: readonly Word[], mention: Mention): boolean {
  if (mention.kind !== 'role') return false;
  // "What is the difference to Global admin?" asks about a role.
  if (words.some(({ text }) => COMPARING.test(text))) return true;
  const before = words.slice(Math.max(0, mention.from - 5), mention.from).map((w) => w.text);
  const joined = before.join(' ');
  if (ABOUT_ROLE.test(joined)) return true;
  if (HIS.test(joined) && SAID_OF_OTHERS.test(words.map(({ text }) => text).join(' '))) return true;
  const next = words[mention.to]?.text ?? '';
  if (/^(?:role|roles|rights?|account|permissions?|compte|droits?)$/.test(next)) return false;
  return OURS.test(joined);
}
