import type { Language } from '../rules/index.js';
import { fold } from '../dialogs/fold.js';

const BOT = [
  /\b(are|r) (you|u) (a |an )?(ro)?bots?\b/,
  /\b(are|r) (you|u) (a |an )?(human|real|person|machine|ai)\b/,
  /\b(am i|i am|is this|i'm) (talking|speaking|chatting) (to|with) (a |an )?(bot|robot|machine|human|person)/,
  /\b(es[- ]tu|etes[- ]vous|t'es|tu es|vous etes) (un |une )?(vrai |vraie )?(bot|robot|humain|humaine|machine|ia|personne reelle)\b/,
  /\b(est-ce|c'est) (bien )?(un |une )?(vrai |vraie )?(bot|robot|machine|ia|humain|personne reelle)( qui (me )?(repond|parle)| (ici|la))?$/,
];

const UPSET = [
  /\b(wtf|ffs|damn|bloody|crap|shit|fuck\w*|ridiculous|useless|fed up|pissed|furious|unacceptable|nonsense)\b/,
  /\b(merde|putain|bordel|ras le bol|marre|inadmissible|scandaleux|honteux|n'importe quoi|furieux|furieuse|nul a chier|fait chier|ca me saoule|ca m'enerve)\b/,
  /!{3,}|\?!{2,}/,
];

const SOURCE = [
  /^(and |but |ok |hm+ |really )?((are|r) (you|u) (really |quite |absolutely |that )?(sure|certain|positive)|((is|s) (all )?(that|this|it)|it s) (really |still |all )*(true|right|correct|certain|sure|official|confirmed|valid|current|the case)( today| now| in 20\d\d| nowadays)?|really|why|why is that|how come|how so|says who|according to (who|whom|what)|source|sources|proof|prove it|what is (your|the) source|what s (your|the) source)$/,
  /\b(where (do|did|have) (you|u) (have|get|got|take|read) (that|this|it)( from)?|where (did|have) (you|u) (find|found) (that|this|it)|how do (you|u) know( that| this)?|where does (that|this|it) come from|who (says|said) (that|so|this)|why do (you|u) (need to know|ask|want to know)( that| this)?)$/,
  /^(et |mais |ah |euh )?((vous |tu |t )?(en )?(etes|es|est)( |-)?(vous|tu)? ?(bien |vraiment |absolument )?(surs?|sure|certaine?)( de (vous|toi|ca|cela))?|(est ce que )?c( est|est)? (bien |vraiment |encore |toujours )*(sur|vrai|certain|officiel|confirme|exact|valable|d actualite|le cas)( aujourd hui| maintenant| en 20\d\d)?|vraiment|ah bon|pourquoi|pourquoi ca|pourquoi cela|comment ca|la source|source|sources|quelle (est la|est votre) source|selon qui|d apres qui|qui (le |l a )?dit)( ca| cela)?$/,
  /\b(vous |tu )?(tenez|sortez|tires|tirez|sors|prenez|prends|trouvez|trouves|avez|as)( |-)?(vous|tu)? (ca|cela) d ou$|^d ou (tenez|sortez|tirez|prenez|vient|viennent|tu (sors|tiens)|vous (tenez|sortez|tirez))\b.{0,25}$|^ou (avez vous|as tu|vous avez|t as) (trouve|lu|vu) (ca|cela)$|\bpourtant on m a dit que (si|non|oui)$|^pourquoi (vous |tu )?(me )?(demandez|demandes)( vous| tu)?( ca| cela)?$/,
];

/** How old the numbers are. */
const DATED =
  /\b(are|r) (you|u) (still )?(up to date|current)\b|\b(is|are) (this|these|that|your|the|all) (info\w*|data|page|answers?|numbers|figures|source)( still| all| really)* (up to date|current|outdated|old|recent|valid|correct)\b|\bc est (bien |encore |toujours )*a jour\b|\b(vous |tu )?(etes|es) (vous |tu )?a jour\b|\b(vos|ces|les|tes) (infos?|informations?|reponses?|donnees|chiffres)( sont| est)?( elles| encore| toujours| bien)* (a jour|valables?|d actualite|perimees?|anciennes?)\b|\b(your|the|these|those) (numbers|figures|data|answers?|info\w*) (are |is )?(still )?(out of date|outdated|old|current|up to date|recent|right|valid)$|\bhow (old|recent|current) (is|are) (that|this|these|those|your|the)\b|\b(vos|ces|les|tes) (chiffres|donnees|informations|infos|reponses) (datent|sont)\b.{0,40}$|\bils datent de quand\b/;

const COMPLAINT = [
  /\b(that|this|it) (did not|didn t|does not|doesn t|is not|isn t|was not|wasn t) (help|helpful|help me|any help|useful|answer|what i (asked|meant|wanted))\b|\bnot (what i asked|my question|helpful|an answer)\b|\b(your|the|that|this) (answers?|bot) (is|are|was) (so |just )?(bad|wrong|useless|rubbish|nonsense|stupid|not right|no help)$|^(bad|wrong|useless|stupid) (answers?|bot)$|^(that|this|it)( is| s|s)? (wrong|false|incorrect|not true|not right|rubbish|useless|nonsense|stupid)$|^(you re|you are|u r|ur) (wrong|useless|stupid|an idiot|no help)$|^(no help|useless|wrong|nonsense|rubbish)$/,
  /^(mais |non |euh )*(c est|cest|c) (nul|nulle|faux|pas vrai|inutile|n importe quoi|pas ca|pas la question|pas ma question|pas ce que (j ai demande|je demande|je demandais|je voulais)|idiot|debile)( (comme|ta|votre|cette) (reponse|reponses))?$|\b(votre|ta|la|cette) reponse (est|etait) (nulle|fausse|mauvaise|inutile|a cote)$|^(mauvaise|fausse) reponse$|\bca (ne )?(m )?(aide|avance|repond) pas\b|\b(t es|tu es|vous etes) (con|nuls?|bete|idiot|inutile|a cote)\b|\b(vous n avez|tu n as|t as|vous avez) pas (repondu|compris)\b|^merci mais non$|^(inutile|n importe quoi|nul|faux)$/,
];

/** Longer messages have something of their own to say. */
const BRIEF = 9;

/** The text as small talk is compared: folded, words only. */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isBrief(words: string): boolean {
  return words !== '' && words.split(' ').length <= BRIEF;
}

/** Whether the person asks if the last answer is sure, why it is so, or where it comes from. */
export function asksForSource(text: string): boolean {
  const words = wordsOf(text);
  return isBrief(words) && (DATED.test(words) || SOURCE.some((pattern) => pattern.test(words)));
}

/** Whether a text that asks for the source asks why something was asked. */
export function asksWhy(text: string): boolean {
  return /^(and |but |et |mais )?(why do (you|u)|pourquoi (vous |tu |me )*demande)/.test(wordsOf(text));
}

/** Whether a text that asks for the source asks if the answer still holds. */
export function asksWhetherToday(text: string): boolean {
  return /\b(?:still|today|now|nowadays|current|encore|toujours|aujourd hui|maintenant|d actualite|20\d\d)\b/.test(
    wordsOf(text),
  );
}

/** Whether the person says that the last answer is bad. */
export function complains(text: string): boolean {
  const words = wordsOf(text);
  return isBrief(words) && COMPLAINT.some((pattern) => pattern.test(words));
}

const THANKED =
  /^(?:(?:ok|okay|great|super|perfect|parfait|génial|genial|cool|top|ah|oui|yes|bon|alright)[\s,.!]+)*(?:thanks|thank you|thx|ty|cheers|merci)(?: a lot| so much| very much| beaucoup| bien)?[\s,.!:;-]+(?:(?:and|but|btw|by the way|also|then|so|et|mais|sinon|au fait|du coup)[\s,]+)*/iu;
const ASKS =
  /\?|^(?:how|what|where|who|which|when|why|can|could|does|do|is|are|combien|comment|ou|qui|quel|quels|quelles?|quand|pourquoi|est-ce|peut|peux|faut|c'est (?:quoi|ou|combien|qui))\b/;

const BUT = /\b(?:but|mais)\s+$/i;

/** "Thanks, and where do I sign up?": the question, without the thanks before it; any other text as it is. */
export function withoutThanks(text: string): string {
  const rest = text.replace(THANKED, '');
  // "Merci mais je n'ai pas ce rôle" goes on with the case.
  if (rest !== text && BUT.test(text.slice(0, text.length - rest.length)) && rest.split(' ').length > 2)
    return rest;
  return rest !== text && ASKS.test(fold(rest) + (rest.includes('?') ? '?' : '')) ? rest : text;
}

const EXPLAINED =
  /^\s*(?:(?:please|svp|bonjour|hello|hi)[ ,]+)*(?:(?:can|could) you (?:please )?|pouvez[- ]vous |peux[- ]tu )?(?:explain|explique[rz]?)(?:[- ]moi)?(?: (?:to me|me|again|more|very|plus|tres|encore|in|en|simply|simplement|simple|plain|easy|words|terms|mots|simples|clairement|clearly))*[ ,:]+(?=(?:how|what|where|why|comment|ou|où|quoi|pourquoi|ce)\b)/i;

/** "Explain in simple words how to activate": how to activate. */
export function withoutExplain(text: string): string {
  return text.replace(EXPLAINED, '');
}

/** Whether the person asks if they are talking to a machine. */
export function asksWhetherBot(text: string): boolean {
  const folded = fold(text);
  return BOT.some((pattern) => pattern.test(folded));
}

/** Whether the message sounds upset; it then gets one kind sentence before the answer, and no lecture. */
export function soundsUpset(text: string): boolean {
  const lower = text.toLowerCase();
  return UPSET.some((pattern) => pattern.test(fold(text)) || pattern.test(lower));
}

/** The language that a request to change it names; the other one than now where it names none. */
export function languageAskedFor(text: string, now: Language): Language {
  const folded = fold(text);
  const french = /\b(french|francais|francaise|fr)\b/.test(folded);
  // "En" is a code of its own, or after "in"; elsewhere it is a French word.
  const english = /\b(english|anglais|anglaise)\b|^en$|\b(in|to|into|switch|language) en\b/.test(folded);
  if (french !== english) return french ? 'fr' : 'en';
  return now === 'fr' ? 'en' : 'fr';
}

const RESTART = new Set([
  'start over',
  'restart',
  'reset',
  'begin again',
  'start again',
  'recommencer',
  'repartir de zero',
  'reprendre au debut',
  'tout recommencer',
]);

/** Whether a request for help is one to forget what was said and begin again. */
export function asksToStartOver(text: string): boolean {
  const folded = fold(text);
  return (
    RESTART.has(folded) ||
    /\b(start (all )?over|recommenc\w+|de zero|depuis le debut|from (the )?(start|beginning)|back to (the )?start)\b/.test(
      folded,
    )
  );
}
