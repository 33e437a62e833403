import type { Turn } from '../dialogs/turn.js';
import { without } from '../rules/index.js';
import { withAspect, withoutProduct } from './follow-up-row.js';
import type { FollowUp } from './follow-up-row.js';
import { topics } from './question.js';
import type { Question } from './question.js';

const COUNTED = topics('count-entitlements', 'cloud-competencies');
const REMAINING = topics('remaining-incidents');
const PRESALES = topics('presales-deployment');

/** What is asked of the number of incidents, of what is left of it, and of the hours of presales. */
export const COUNT_FOLLOW_UPS: readonly FollowUp[] = [
  {
    // "Is that a cloud competency?" asks about the one named, and states no kind.
    after: COUNTED,
    asks: /\b(?:is (?:that|it|this|mine|ours)|c'est|est-ce)(?: une?| an?| la| the)? ?(?:competence )?cloud\b(?! (?:incident|ticket))/,
    means: ({ situation }) => (situation.competencies ? ofKind(situation) : undefined),
  },
  {
    // "And if we also have a non-cloud one?": two kinds, of which no source tells what holds.
    after: COUNTED,
    asks: /^(?!.*\b(?:ids?|identifiants?|activ\w+|requests?|demandes?|open|ouvrir|left|reste\w*)\b).*\b(?:also|too|as well|besides|second|additional|en plus|aussi|egalement|deuxieme|a cote)\b/,
    overrules: true,
    means: oneMore,
  },
  {
    after: COUNTED,
    asks: /^(?!.*\b(?:activ\w*|roles?|open|see|ids?|ouvr\w*|voi\w*)\b).*\b(?:limits? (?:of|to|on|for) (?:the )?(?:number of )?users?|per user|(?:par|limite d|nombre d).{0,3}utilisateurs?|col\w+gues?|coworkers?|everyone|each (?:user|person|of us|employee)|chacun|chaque (?:utilisateur|personne|employe))\b/,
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
    // "Does that cost me one?", of looking
    after: REMAINING,
    asks: /^(?!.*\b(?:how much|combien)\b)(?:.*\b(?:costs?|uses?|takes?|consumes?|counts?|deducts?|burns?|lose)\b.{0,12}\b(?:one|it up|an? (?:incident|ticket)|(?:incident|ticket)s?)\b|.*\b(?:en|un|une)\b.{0,14}\b(?:consomme\w*|decompte\w*|deduit|coute\w*|utilise|prend|perd\w*)\b|.*\b(?:consomme\w*|decompte\w*|deduit|coute\w*|utilise|prend|perd\w*)\b.{0,8}\b(?:un|une)\b)/,
    overrules: true,
    means: (before) => withAspect(before, 'looking-costs-nothing'),
  },
  {
    // "Is that for cloud too?"
    after: REMAINING,
    asks: /\bcloud\b.{0,12}\b(?:too|also|as well|aussi|egalement)\b|\b(?:also|aussi|egalement|vaut|valable)\b.{0,12}\bcloud\b/,
    overrules: true,
    means: ({ topic, situation }) => ({ topic, situation: { ...situation, plan: 'cloud' } }),
  },
  {
    after: REMAINING,
    asks: /\b(?:to start with|to begin with|originally|initially|in total|at first|au depart|au debut|a l'origine|en tout)\b/,
    means: ({ situation }) => ({ topic: 'count-entitlements', situation }),
  },
  {
    after: REMAINING,
    asks: /\b(?:don't|dont|do not|can't|cant|cannot|ne|n')\b.{0,10}\b(?:see|find|vois|voit|trouve)\b.{0,25}\b(?:contracts?|contrats?|partner support)\b|\b(?:vois|voit|trouve) (?:pas|plus) .{0,12}\bcontrats?\b|\bno contract (?:is )?(?:there|shown|listed)\b|\bsee no contract\b|\b(?:vois|voit) aucun contrat\b|\b(?:contract|contrat) (?:is |isn't |doesn't |ne |n'|s')?(?:not |pas )?(?:show\w*|there|listed|affiche|apparait)\b|\b(?:step|etape) 2\b.{0,20}\b(?:nothing|empty|rien|vide)\b|\bno (?:incidents?|plans?) (?:are |is )?(?:shown?|listed|displayed|there)\b|\baucun (?:plan|incident)\b.{0,12}\b(?:affiche|visible|liste)|\brien (?:ne )?s'affiche\b/,
    overrules: true,
    means: ({ topic, situation }) => ({ topic, situation: { ...situation, contract: 'not-linked' } }),
  },
  {
    after: REMAINING,
    asks: /^(?=.*\b(?:product|produit|famille|family)\b)(?!.*\b(?:cover|couver)).*\b(?:pick|choose|select|which|take|put|choisi\w*|prend\w*|mets?|mettre|quel|selectionne\w*)\b|^.{0,12}\b(?:what|quoi|que)\b.{0,15}\b(?:pick|choose|select|choisi\w*|prends?|mets|mettre|prendre)\b(?: (?:there|in it|la|alors|then))*$/,
    means: (before) => withAspect(withoutProduct(before), 'probe-product'),
  },
  {
    after: REMAINING,
    asks: /^(?!.*\b(?:open|requests?|tickets?|cover\w*|ouvr\w*|demandes?|couver\w*|why|pourquoi)\b).*\bwindows 1[01]\b/,
    means: (before) => withAspect(before, 'probe-product'),
  },
  {
    after: REMAINING,
    asks: /\b(?:by mistake|by accident|accident\w*|par erreur|par accident)\b|\b(?:don't|dont|do not|won't) (?:really |actually )?(?:create|open|submit)\b|\b(?:cree|ouvre|envoie) (?:pas|rien)\b/,
    overrules: true,
    means: (before) => withAspect(before, 'not-submitted'),
  },
  {
    // "Price?", "it is free?", after a number or the way to a request.
    after: topics('count-entitlements', 'create-request', 'create-cloud-request', 'create-onprem-request'),
    asks: /^(?:(?:and|et|so|donc) )*(?:the |le |les )?(?:price|prices|cost|costs|prix|tarifs?|cout)$/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'paid-plans', situation: { ...situation, openQuestion: 'prices' } }),
  },
  {
    after: topics('remaining-incidents', 'count-entitlements'),
    asks: /^(?:(?:and|et|ok|open|ouvrir) )*(?:for|pour) (?:an?|our|my|une?|notre|mon) (?:customers?|clients?)$/,
    overrules: true,
    means: ({ situation }) => ({
      topic: 'csp-azure-support',
      situation: { ...situation, person: 'customer' },
    }),
  },
  {
    // "And the IDs, do they change?", at a renewal.
    after: COUNTED,
    asks: /\b(?:ids?|identifiants|codes)\b.{0,60}\b(?:change\w*|same|memes?|new|nouveaux)\b/,
    overrules: true,
    means: ({ topic, situation }) =>
      situation.openQuestion === 'renewal-carry-over' ? { topic, situation } : undefined,
  },
  {
    after: REMAINING,
    asks: /^(?:(?:and|so|et|mais|donc|ok) )*(?:do i (?:have to )?|should i |must i |je (?:dois )?|dois-je |faut(?:-il)? |on (?:doit )?|i )(?:submit|send|confirm|click|valider?|envoyer?|envoie|cliquer?|confirmer?|soumettre)\b.{0,25}$/,
    overrules: true,
    means: (before) => withAspect(before, 'do-not-submit'),
  },
  {
    // "Can I see that in Azure?"
    after: REMAINING,
    asks: /\b(?:see|find|check|shown?|voir|trouver|visible|affiche\w*)\b.{0,25}\b(?:azure|lcs|cloud)\b/,
    means: ({ topic, situation }) => ({ topic, situation: { ...situation, plan: 'cloud' } }),
  },
  {
    // "And if none is left, can we still open one?", "et si on dépasse ?"
    after: topics('remaining-incidents', 'count-entitlements'),
    asks: /\b(?:if|si|once|when|quand|une fois|after|apres)\b.{0,25}\b(?:none|zero|no more|all used|used up|go over|run out|exceed\w*|aucun|depass\w*|plus rien|epuise\w*|tout utilise)\b/,
    overrules: true,
    means: ({ situation }) => ({
      topic: 'plan-not-shown',
      situation: { ...situation, contract: 'exhausted' },
    }),
  },
  {
    after: REMAINING,
    asks: /\b(?:dummy|fake|made up|bogus|bidons?|fictives?|fictifs?|fausses?)\b/,
    means: (before) => withAspect(before, 'not-submitted'),
  },
  {
    after: PRESALES,
    asks: /^(?!.*\b(?:how many|combien|for|pour|how do i|comment)\b)(?=.*\b(?:incidents?|tickets?)\b).*\b(?:use|uses|using|count|counts|deduct\w*|cost|costs|take|takes|decompte\w*|consomme\w*|prend|coute|utilise|compte)\b/,
    overrules: true,
    means: (before) => withAspect(before, 'separate'),
  },
  {
    after: PRESALES,
    asks: /^(?:(?:and|ok|so|et|donc) )*(?:(?:for|with|in|pour|avec|en|what about|how about) )*\S+(?: \S+)?\s*\??$/,
    means: (before, { understanding: { facts } }) => (facts.membership ? before : undefined),
  },
];

function ofKind(situation: Question['situation']): Question {
  return { topic: 'cloud-competencies', situation: without(situation, 'competencyKind') };
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

/** The whole membership's number for one side. */
function withPlan({ topic, situation }: Question, plan: Question['situation']['plan']): Question {
  return withoutProduct({ topic, situation: { ...situation, plan } });
}
