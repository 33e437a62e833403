import type { Lexicon, Mention } from './lexicon.js';
import { findMentions } from './lexicon.js';
import { LOSING } from './negation.js';
import type { FactName } from '../rules/index.js';
import type { Word } from './words.js';

/** What decides whether an ambiguous word is meant as a name: the words around it and the question asked before. */
interface Surroundings {
  words: readonly Word[];
  mention: Mention;
  asking: FactName | undefined;
}

const RANK_CUE =
  /^(partenaire|partenaires|competences?|statut|niveau|membre|membres|adhesion|partenariat|palier|rang|medaille|soutien|support|argent|or|silver|gold|ou|en|passe|passer|passait|devenir|devenu|devenus|pack|maps|forfait|legacy|contrat)$/;
const COMPETENCY_CUE = /^(competenc(y|ies|es?)|silver|gold|specialisations?|specializations?|argent)$/;

const ASKED_AS_CLOUD =
  /^(?:(?:competency|is|that|it|est|elle|ce|ca|la) ){0,3}(?:c est|is (?:it|that)|counts?|counted|considered|compte|comptee|consideree?|est)(?: (?:bien|as|an?|une?|comme|pour|aussi|dans|parmi|among|really|competences?|competenc(?:y|ies)|les|the|one|of)){0,4} cloud\b(?! (?:ou|or)\b)/;
/** So many words behind a name can ask whether it is a cloud one. */
const OF_ITS_KIND = 8;

/** A bare "Security" in answer to any question of a flow names the competency. */
const SHORT_ANSWER = 3;

/** Competency names that are everyday words: they count only beside a word of the trade or as the answer to a question. */
const EVERYDAY = new Set([
  ...[
    'security',
    'securite',
    'secu',
    'cyber security',
    'communications',
    'messaging',
    'messagerie',
    'datacenter',
  ],
  ...['data center', 'centre de donnees', 'erp', 'devops', 'dev ops', 'emm', 'ppm', 'business applications'],
  ...['business apps', 'enterprise mobility', 'applications metier', 'app dev', 'appdev', 'application dev'],
  ...['application development', 'developpement d applications', 'windows devices', 'windows and devices'],
]);

/** Finds the names in a message and drops those that are only look-alikes. */
export function plausibleMentions(lexicon: Lexicon, words: readonly Word[], asking?: FactName): Mention[] {
  const found = findMentions(lexicon, words);
  const namesOnly = putsRight(words, found);
  return found.filter(
    (mention) => namesOnly || mention.kind === 'noise' || isPlausible({ words, mention, asking }),
  );
}

const PUTTING_RIGHT =
  /^(?:no|nope|not|sorry|wait|but|actually|rather|instead|it|is|s|isn|t|i|meant|mean|non|pas|mais|plutot|pardon|en|fait|la|le|c|est|je|voulais|dire)$/;

/** "No, not security, datacenter": two competencies and words of correction, so that both are names. */
function putsRight(words: readonly Word[], found: readonly Mention[]): boolean {
  const named = found.filter(({ kind }) => kind === 'competency');
  if (named.length < 2) return false;
  const isNamed = (_: Word, i: number): boolean => named.some(({ from, to }) => from <= i && i < to);
  return words.every((word, i) => isNamed(word, i) || PUTTING_RIGHT.test(word.text));
}

function isPlausible(at: Surroundings): boolean {
  if (at.mention.kind === 'membership') return isMembership(at);
  if (at.mention.kind === 'competency') return isCompetency(at);
  return true;
}

function textOf({ words, mention }: Surroundings): string {
  return words
    .slice(mention.from, mention.to)
    .map((w) => w.text)
    .join(' ');
}

function isMembership(at: Surroundings): boolean {
  const raw = at.words[at.mention.from]?.raw ?? '';
  switch (textOf(at)) {
    case 'or':
      return isGoldInFrench(at, raw);
    case 'argent':
      return at.words.length <= 2 || isCapitalInside(at, raw) || hasCueBefore(at, RANK_CUE, 2);
    case 'ap':
      return raw === 'AP';
    case 'designation':
      return false;
    default:
      return true;
  }
}

/** "Or" is a metal in French and a conjunction in both languages. */
function isGoldInFrench(at: Surroundings, raw: string): boolean {
  if (raw === 'or' && at.asking === 'membership' && at.words.length <= 2) return true;
  if (raw === 'OR') return false;
  if (raw === 'Or') return isCapitalInside(at, raw) || at.words.length === 1;
  return hasCueBefore(
    at,
    /^(partenaires?|competences?|statut|niveau|membres?|adhesion|palier|rang|soutien)$/,
    1,
  );
}

function isCapitalInside({ mention }: Surroundings, raw: string): boolean {
  return mention.from > 0 && /^\p{Lu}/u.test(raw);
}

function hasCueBefore({ words, mention }: Surroundings, cue: RegExp, distance: number): boolean {
  return words.slice(Math.max(0, mention.from - distance), mention.from).some((w) => cue.test(w.text));
}

function isCompetency(at: Surroundings): boolean {
  if (!EVERYDAY.has(textOf(at))) return true;
  if (at.asking === 'competencyKind' || (at.asking !== undefined && at.words.length <= SHORT_ANSWER))
    return true;
  if (hasCueBefore(at, LOSING, 3)) return true;
  const { words, mention } = at;
  // "Datacenter, does that count as cloud?": asked of the name, behind it.
  const behind = words.slice(mention.to, mention.to + OF_ITS_KIND).map((w) => w.text);
  if (ASKED_AS_CLOUD.test(behind.join(' '))) return true;
  return words.slice(Math.max(0, mention.from - 4), mention.to + 3).some((w) => COMPETENCY_CUE.test(w.text));
}
