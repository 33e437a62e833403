import { PlanId, without } from '../rules/index.js';
import type { DecidedTopic, FactName, Rulebook, Situation } from '../rules/index.js';
import { compileErrors, findError } from './error-wordings.js';
import type { ErrorWordings, QuotedError } from './error-wordings.js';
import { compileLexicon } from './lexicon.js';
import type { EntryKind, Lexicon, Mention } from './lexicon.js';
import { plausibleMentions } from './mentions.js';
import { isLacking, isNegated, leftBehind, productsSetAside } from './negation.js';
import { openQuestionIn } from './open-questions.js';
import { ASPECT_PATTERNS } from './asked-patterns.js';
import {
  ACTIVATED_PATTERNS,
  ASSOCIATION_PATTERNS,
  BUTTON_PATTERNS,
  PURCHASE_PATTERNS,
} from './activation-patterns.js';
import { OFFER_PATTERNS, STATE_PATTERNS } from './contract-patterns.js';
import { packFacts } from './pack-names.js';
import { planFacts } from './plan-facts.js';
import { isAnothersRole } from './somebodys-role.js';
import { LISTED_PATTERNS, PLAN_SHOWN_PATTERNS } from './plan-patterns.js';
import { ADMIN_PATTERNS, PERSON_PATTERNS, RESELLER_PATTERNS } from './people-patterns.js';
import { azureLabels, screenFacts } from './screen-facts.js';
import type { Pattern } from './wordings.js';
import type { Word } from './words.js';

/** What facts are read with; compiled once per rulebook. */
export interface FactReader {
  lexicon: Lexicon;
  errors: ErrorWordings;
  /** Where each product runs; `either` for those that can be both. */
  runs: ReadonlyMap<string, string>;
  /** Labels that tell the portal they are in. */
  azureLabels: readonly string[];
}

/** Compiles a rulebook for reading facts. */
export function createFactReader(book: Rulebook): FactReader {
  const runs = new Map(book.products.map((product) => [product.id, product.runs]));
  return { lexicon: compileLexicon(book), errors: compileErrors(book), runs, azureLabels: azureLabels(book) };
}

export interface FoundFacts {
  facts: Situation;
  retracted: FactName[];
  words: readonly Word[];
  mentions: Mention[];
  /** The words that are an error message's, which may be in another language than the person's own. */
  quoted: ReadonlySet<Word>;
  /** Set where the text is hardly more than an error message: the topic that answers it. */
  quotedTopic?: DecidedTopic;
}

/** The share of a text's words that must be a message's, for the text to be that message. */
const HARDLY_MORE = 0.75;
const NOTHING: ReadonlySet<Word> = new Set();

/**
 * Reads what a text says of the person's case.
 * @param words of the text
 * @param asking the fact that was just asked for: a bare word is then taken as its answer
 */
export function findFacts(reader: FactReader, words: readonly Word[], asking?: FactName): FoundFacts {
  const all = plausibleMentions(reader.lexicon, words, asking);
  const mentions = all.filter((m) => m.kind !== 'noise');
  const negated = new Set([
    ...mentions.filter((m) => isNegated(words, m)),
    ...productsSetAside(words, mentions),
    ...leftBehind(words, mentions),
  ]);
  const error = findError(reader.errors, words);
  // A message that names a role ("contact your global admin") says nothing of the person's own.
  const quoted = error?.words ?? NOTHING;
  const stated = mentions.filter((m) => !negated.has(m) && !isQuoted(words, m, quoted));
  const folded = words.map((w) => w.text).join(' ');
  // The message itself says "already associated" or "unavailable"; that is no statement of the person's.
  const own = words.map((w) => (quoted.has(w) ? '·' : w.text)).join(' ');
  const facts: Situation = {
    ...withoutBothSides(namedFacts(stated, words), stated, words, reader),
    ...patternFacts(own),
  };
  if (error) facts.error = error.id;
  Object.assign(facts, packFacts(folded, facts));
  const names = mentions.some((m) => m.kind === 'product');
  Object.assign(facts, screenFacts(folded, facts, reader.azureLabels, names));
  Object.assign(facts, planFacts(folded, facts, asking));
  const open = openQuestionIn(folded, facts);
  if (open) facts.openQuestion = open;
  return {
    facts,
    retracted: retractedBy([...negated], facts),
    words,
    mentions,
    quoted,
    ...quotation(error, words),
  };
}

function isQuoted(words: readonly Word[], { from, to }: Mention, quoted: ReadonlySet<Word>): boolean {
  return words.slice(from, to).every((word) => quoted.has(word));
}

function quotation(error: QuotedError | undefined, words: readonly Word[]): Pick<FoundFacts, 'quotedTopic'> {
  if (error === undefined || error.words.size < HARDLY_MORE * words.length) return {};
  return { quotedTopic: error.topic };
}

/** Memberships and competencies that are denied and not replaced by another one in the same text. */
function retractedBy(negated: readonly Mention[], facts: Situation): FactName[] {
  const retracted: FactName[] = [];
  if (negated.some((m) => m.kind === 'membership') && !facts.membership) retracted.push('membership');
  if (negated.some((m) => m.kind === 'competency') && !facts.competencies) retracted.push('competencies');
  return retracted;
}

/** "Azure, and our on-premises SharePoint": two requests, so that neither side is the case's. */
function withoutBothSides(
  facts: Situation,
  mentions: readonly Mention[],
  words: readonly Word[],
  { runs }: FactReader,
): Situation {
  const sides = new Set([
    ...idsOf(mentions, 'plan'),
    ...idsOf(mentions, 'product').map((id) => runs.get(id) ?? 'either'),
  ]);
  if (!sides.has('cloud') || !sides.has('on-premises')) return facts;
  // "Is Power BI covered by partner support?": the name of one plan, meant as that of all.
  const anyPlan = mentions
    .filter(({ kind }) => kind === 'plan')
    .every((mention) => isAnyPlan(words, mention));
  if (anyPlan && idsOf(mentions, 'product').length === 1) return without(facts, 'plan');
  // "Is Intune cloud or on-premises?" has one product, whose side is asked.
  if (idsOf(mentions, 'plan').length > 1 && facts.product !== undefined) return without(facts, 'plan');
  return without(facts, 'plan', 'product', 'productVersion');
}

/** "Partner Support" is what people call all of it. */
function isAnyPlan(words: readonly Word[], { from, to }: Mention): boolean {
  return /^(?:microsoft )?(?:partner support|support partenaires?)$/.test(
    words
      .slice(from, to)
      .map((w) => w.text)
      .join(' '),
  );
}

function namedFacts(mentions: readonly Mention[], words: readonly Word[]): Situation {
  const facts: Situation = {};
  const membership = only(mentions, 'membership');
  if (membership) facts.membership = membership;
  const compared = idsOf(mentions, 'membership');
  if (compared.length > 1) facts.compared = compared;
  const plan = PlanId.safeParse(only(mentions, 'plan'));
  if (plan.success) facts.plan = plan.data;
  const competencies = idsOf(mentions, 'competency');
  // Side by side, none of them is the case's.
  const sideBySide = competencies.length > 1 && words.some(({ text }) => SIDE_BY_SIDE.test(text));
  if (sideBySide) return { ...facts, ...productOf(mentions, words), ...personOf(mentions, words) };
  if (competencies.length > 0) facts.competencies = competencies;
  else Object.assign(facts, competencyKind(mentions, words));
  return { ...facts, ...productOf(mentions, words), ...personOf(mentions, words) };
}

const SIDE_BY_SIDE = /^(?:compare|comparer|compared|vs|versus)$/;

function idsOf(mentions: readonly Mention[], kind: EntryKind): string[] {
  return [...new Set(mentions.filter((m) => m.kind === kind).map((m) => m.id))];
}

/** The one id of a kind; undefined when two are compared ("Silver or Gold?"). */
function only(mentions: readonly Mention[], kind: EntryKind): string | undefined {
  const ids = idsOf(mentions, kind);
  return ids.length === 1 ? ids[0] : undefined;
}

/** Who is without a cloud competency counts as one with another. */
function competencyKind(mentions: readonly Mention[], words: readonly Word[]): Situation {
  const kind = only(mentions, 'competencyKind');
  if (kind !== 'cloud' && kind !== 'other') return {};
  const lacking = mentions.some((m) => m.kind === 'competencyKind' && isLacking(words, m));
  return { competencyKind: kind === 'cloud' && lacking ? 'other' : kind };
}

function productOf(mentions: readonly Mention[], words: readonly Word[]): Situation {
  const product = only(mentions, 'product');
  if (product === undefined) return {};
  const version = mentions.map((m) => versionAt(words, m)).find((v) => v !== undefined);
  return { product, ...(version ? { productVersion: version } : {}) };
}

/** A year or number within or right after the product's name, with "R2" if it follows. */
function versionAt(words: readonly Word[], mention: Mention): string | undefined {
  if (mention.kind !== 'product') return undefined;
  for (let i = mention.from; i <= mention.to; i++) {
    const word = words[i]?.text ?? '';
    if (!/^(20(0\d|1\d|2\d)|[78]|10|11)$/.test(word)) continue;
    const next = words[i + 1];
    return next?.text === 'r2' ? `${word} R2` : word;
  }
  return undefined;
}

/** Role, account and programme of the person. */
function personOf(mentions: readonly Mention[], words: readonly Word[]): Situation {
  const facts: Situation = {};
  const own = mentions.filter((m) => !isDenied(words, m));
  const role = only(
    own.filter((m) => !isAnothersRole(words, m)),
    'role',
  );
  if (role) facts.role = role;
  const account = only(own, 'account');
  if (account === 'work' || account === 'personal') facts.account = account;
  const csp = mentions.filter((m) => m.kind === 'csp');
  if (csp.some((m) => isDenied(words, m))) facts.csp = 'no';
  else if (csp.some((m) => !isSomebodyElses(words, m))) facts.csp = 'yes';
  if (mentions.some((m) => m.kind === 'association'))
    return { ...facts, csp: 'yes', association: 'csp-only' };
  return facts;
}

/** "Our CSP", "notre fournisseur CSP": the person is that partner's customer. */
function isSomebodyElses(words: readonly Word[], mention: Mention): boolean {
  return words
    .slice(Math.max(0, mention.from - 2), mention.from)
    .some((w) => /^(my|our|notre|mon|another|autre|their|leur|votre|your)$/.test(w.text));
}

/** "We are not a CSP", "je ne suis pas administrateur général". */
function isDenied(words: readonly Word[], mention: Mention): boolean {
  const before = words
    .slice(Math.max(0, mention.from - 4), mention.from)
    .map((w) => w.text)
    .join(' ');
  return /\b(?<!\b(?:why|pourquoi) )(?:not|non|isn t|aren t|no longer|stopped being|outside(?: of)?|hors|ni|sans etre|(?:don t|do not|doesn t|didn t) have|have no|has no|pas|(?<!\b(?:en|de) )plus)(?: (?:an?|the|even|really|being|un|une|le|la|l|de|d|role|partenaires?|en|vraiment|encore|du tout))*$/.test(
    before,
  );
}

function patternFacts(folded: string): Situation {
  const padded = ` ${folded} `;
  const groups: readonly (readonly Pattern[])[] = [
    STATE_PATTERNS,
    PLAN_SHOWN_PATTERNS,
    ACTIVATED_PATTERNS,
    OFFER_PATTERNS,
    BUTTON_PATTERNS,
    ASSOCIATION_PATTERNS,
    RESELLER_PATTERNS,
    PURCHASE_PATTERNS,
    PERSON_PATTERNS,
    ADMIN_PATTERNS,
    LISTED_PATTERNS,
    ASPECT_PATTERNS,
  ];
  return Object.assign(
    {},
    ...groups.map((group) => group.find(({ pattern }) => pattern.test(padded))?.facts),
  );
}
