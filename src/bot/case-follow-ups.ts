import type { Turn } from '../dialogs/turn.js';
import { ACTIVATING, LONG, topics } from './question.js';
import type { Question, Reader } from './question.js';

/** What the case before and one telling word make a question of. */
interface FollowUp {
  /** The topics that were answered before. */
  after: ReadonlySet<string>;
  /** On the folded text. */
  asks: RegExp;
  /** The question meant; undefined where something else is missing. */
  means: (before: Question, turn: Turn) => Question | undefined;
}

const WITH_PLAN = topics('add-contract', 'create-cloud-request', 'create-request');
const SPENT = topics('plan-not-shown', 'error-access-id-associated');
const COUNTED = topics('count-entitlements', 'cloud-competencies');
const NO_BENEFITS = topics('error-no-benefits');
const REMAINING = topics('remaining-incidents');
const PRESALES = topics('presales-deployment');

const FOLLOW_UPS: readonly FollowUp[] = [
  {
    // "Is that a cloud competency?" asks about the one named, and states no kind.
    after: COUNTED,
    asks: /\b(?:is (?:that|it|this|mine|ours)|c'est|est-ce)(?: une?| an?| la| the)? ?(?:competence )?cloud\b(?! (?:incident|ticket))/,
    means: ({ situation }) => (situation.competencies ? ofKind(situation) : undefined),
  },
  {
    // "And if we also have a non-cloud one?": two kinds, of which no source tells what holds.
    after: COUNTED,
    asks: /\b(?:also|too|as well|besides|second|additional|en plus|aussi|egalement|deuxieme|a cote)\b/,
    means: oneMore,
  },
  {
    after: SPENT,
    asks: /\b(?:used up|exhausted|run out|none left|epuise\w*|plus d'incidents?|tout consomme)\b/,
    means: ({ topic, situation }, { understanding: u, conversation: { current } }) =>
      u.band === 'answer' ? undefined : { topic, situation: current?.situation ?? situation },
  },
  {
    after: WITH_PLAN,
    asks: /\b(?:nothing|doesn't|does not|don't|not|still no|rien|pas|aucun)\b.{0,25}\b(?:show\w*|appear\w*|visible|listed|happens|affiche\w*|apparait|apparaissent|passe)\b|\brien n(?:e s)?'(?:affiche|apparait)/,
    means: ({ situation }) => ({
      topic: 'plan-not-shown',
      situation: { ...situation, plan: situation.plan ?? 'cloud' },
    }),
  },
  {
    after: NO_BENEFITS,
    asks: /\b(?:active|actives|paid|renew\w*|a jour|paye\w*|renouvele\w*)\b/,
    means: (before, { text }) => (text.includes('?') ? undefined : before),
  },
  {
    after: topics('error-not-authorized'),
    asks: /(?=.*\b(?:how|which|know|check|tell|comment|savoir|sais|sait|quel|verifier)\b).*\b(?:mpn|associat\w+|associe\w*|lie|liee|rattache\w*)\b/,
    means: (before) => before,
  },
  {
    after: COUNTED,
    asks: /\b(?:col\w+gues?|coworkers?|collegues?|everyone|each (?:user|person|of us|employee)|chacun|chaque (?:utilisateur|personne|employe))\b/,
    means: ({ situation }) => ({
      topic: 'count-entitlements',
      situation: { ...situation, person: 'colleague' },
    }),
  },
  {
    // "So unlimited for everything?": not on premises.
    after: COUNTED,
    asks: /\b(?:unlimited|illimite\w*)\b.{0,20}\b(?:everything|all|both|too|also|tout|partout|aussi)\b/,
    means: ({ situation }) => withPlan({ topic: 'count-entitlements', situation }, 'on-premises'),
  },
  {
    after: REMAINING,
    asks: /\b(?:to start with|to begin with|originally|initially|in total|at first|au depart|au debut|a l'origine|en tout)\b/,
    means: ({ situation }) => ({ topic: 'count-entitlements', situation }),
  },
  {
    after: REMAINING,
    asks: /\b(?:don't|dont|do not|can't|cant|cannot|ne|n')\b.{0,10}\b(?:see|find|vois|voit|trouve)\b.{0,25}\b(?:contracts?|contrats?|partner support)\b|\b(?:vois|voit|trouve) (?:pas|plus) .{0,12}\bcontrats?\b|\bno contract (?:is )?(?:there|shown|listed)\b|\b(?:contract|contrat) (?:is |isn't |doesn't |ne |n'|s')?(?:not |pas )?(?:show\w*|there|listed|affiche|apparait)\b/,
    means: ({ topic, situation }) => ({ topic, situation: { ...situation, contract: 'not-linked' } }),
  },
  {
    after: REMAINING,
    asks: /(?=.*\b(?:product|produit|famille|family)\b).*\b(?:pick|choose|select|which|take|put|choisi\w*|prend\w*|mets?|mettre|quel|selectionne\w*)\b/,
    means: (before) => withoutProduct(before),
  },
  {
    after: topics('account-types'),
    asks: /\b(?:partner center|espace partenaires?|in our (?:tenant|company)|dans notre (?:tenant|societe))\b/,
    means: (before) => before,
  },
  {
    after: REMAINING,
    asks: /\b(?:dummy|fake|made up|bogus|bidons?|fictives?|fictifs?|fausses?)\b/,
    means: (before) => withAspect(before, 'not-submitted'),
  },
  {
    after: PRESALES,
    asks: /(?=.*\b(?:incidents?|tickets?)\b).*\b(?:use|uses|using|count|counts|deduct\w*|cost|costs|take|takes|decompte\w*|consomme\w*|prend|coute|utilise|compte)\b/,
    means: (before) => withAspect(before, 'separate'),
  },
  {
    after: PRESALES,
    asks: /^(?:(?:and|ok|so|et|donc) )*(?:(?:for|with|in|pour|avec|en|what about|how about) )*\S+(?: \S+)?\s*\??$/,
    means: (before, { understanding: { facts } }) => (facts.membership ? before : undefined),
  },
  {
    after: topics('create-onprem-request'),
    asks: /\badmin/,
    means: ({ situation }, { understanding: { facts } }) =>
      facts.admin === 'gone' ? { topic: 'account-types', situation } : undefined,
  },
  {
    after: ACTIVATING,
    asks: /\b(?:don't|dont|do not|haven't|n'ai|j'ai|n'a|on a|n'avons)\b.{0,12}\b(?:that|this|these|those|ce|ces|cette)\b (?:roles?|rights?|permissions?|droits?)\b/,
    means: ({ situation }) => ({ topic: 'activation-roles', situation }),
  },
];

function ofKind(situation: Question['situation']): Question {
  const rest = { ...situation };
  delete rest.competencyKind;
  return { topic: 'cloud-competencies', situation: rest };
}

function oneMore(
  { situation }: Question,
  { understanding: { facts }, conversation: { current } }: Turn,
): Question | undefined {
  const had = current?.situation ?? {};
  if (!namesKind(had) || !namesKind(facts)) return undefined;
  const competencies = [had, facts].flatMap((of) => of.competencies ?? []);
  const named = competencies.length > 0 ? { competencies: [...new Set(competencies)] } : {};
  return {
    topic: 'count-entitlements',
    situation: { ...situation, ...named, openQuestion: 'several-competencies' },
  };
}

function namesKind({ competencies, competencyKind }: Question['situation']): boolean {
  return competencies !== undefined || competencyKind !== undefined;
}

function withAspect({ topic, situation }: Question, aspect: Question['situation']['aspect']): Question {
  return { topic, situation: { ...situation, aspect } };
}

/** The whole membership's number for one side. */
function withPlan({ topic, situation }: Question, plan: Question['situation']['plan']): Question {
  return withoutProduct({ topic, situation: { ...situation, plan } });
}

function withoutProduct({ topic, situation }: Question): Question {
  const rest = { ...situation };
  delete rest.product;
  delete rest.productVersion;
  return { topic, situation: rest };
}

/** A short message that goes on with the case before, known by a word of it. */
export const ofCaseBefore: Reader = (turn, folded, before) => {
  if (folded.split(' ').length > LONG + 4) return undefined;
  for (const { after, asks, means } of FOLLOW_UPS) {
    if (!after.has(before.topic) || !asks.test(folded)) continue;
    const meant = means(before, turn);
    if (meant) return meant;
  }
  return undefined;
};
