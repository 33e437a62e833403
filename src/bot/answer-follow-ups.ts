import { without } from '../rules/index.js';
import { withAspect } from './follow-up-row.js';
import type { FollowUp } from './follow-up-row.js';
import { ACTIVATING, topics } from './question.js';

const start = String.raw`^(?:(?:and|so|but|ok|okay|well|then|yes|no|et|mais|donc|alors|bon|oui|non|si|desole|sorry|hm+)[ ,]+)*`;
/** A pattern for the whole of a few words. */
const said = (words: string): RegExp =>
  new RegExp(`${start}(?:${words})(?: (?:now|then|either|yet|at all|alors|du tout|non plus|maintenant))*$`);

const REQUESTS = topics('create-request', 'create-cloud-request', 'create-onprem-request');

/** What people say of the things that an answer has just named: the IDs, the account, the role. */
export const ANSWER_FOLLOW_UPS: readonly FollowUp[] = [
  {
    // "I don't see them", "y a rien"
    after: topics('find-ids'),
    asks: said(
      String.raw`(?:i|we) (?:still )?(?:don't|dont|do not|can't|cant|cannot) (?:see|find) (?:it|them|any(?:thing)?|the ids?|those)(?: there)?|(?:it'?s|it is|they'?re|they are|its) (?:still )?not there|nothing(?: is)? there|(?:there is |there's )?(?:nothing|no ids?)(?: there)?|(?:je|on) (?:ne |n')?(?:l'|le |la |les )?(?:vois|voit|trouve) (?:toujours )?(?:pas|rien|aucun id)(?: d'ids?)?|(?:il )?(?:n'y |y )?a (?:rien|pas d'ids?|aucun id)|(?:ils (?:n'y )?sont |c'est )?pas la|rien`,
    ),
    overrules: true,
    means: (before) => withAspect(before, 'ids-missing'),
  },
  {
    // "It is activated", of IDs that do not show
    after: topics('find-ids'),
    asks: said(
      String.raw`(?:it'?s|it is|they'?re|they are|its|i|we|i've|we've|(?:i|we) (?:have|did)|the benefits? (?:is|are)) ?(?:already |just |been )*(?:activated?|active|done)(?: (?:it|them|already|yesterday|that))*|(?:c'est|ils sont|elle est|il est|j'ai|on a|nous avons|l'avantage est|les avantages sont) ?(?:deja |bien |tout )*(?:active(?:e?s)?|fait)(?: deja| hier)?`,
    ),
    overrules: true,
    means: ({ topic, situation }, { conversation: { current } }) =>
      current?.situation.aspect === 'ids-missing'
        ? { topic, situation: { ...situation, activated: 'yes', aspect: 'ids-missing' } }
        : undefined,
  },
  {
    // "And in Azure?": where they are entered
    after: topics('find-ids', 'when-ids-needed', 'add-contract'),
    asks: new RegExp(
      String.raw`${start}(?:(?:what about|how about|for|in|on|pour|dans|sur|avec|chez)(?: the| le| la| les)? )?(?:azure|dynamics(?: 365)?|microsoft 365|m365|office 365|support for business|lcs)$`,
    ),
    overrules: true,
    means: ({ situation }, { understanding: { facts } }) => ({
      topic: 'add-contract',
      situation: { ...without(situation, 'aspect'), ...facts },
    }),
  },
  {
    // The customer's product, which the request was asked for
    after: topics('csp-azure-support'),
    asks: new RegExp(
      String.raw`${start}(?:(?:for|in|on|pour|dans|sur|avec) )?(?:azure|microsoft 365|m365|office 365)$`,
    ),
    overrules: true,
    means: (before) => before,
  },
  {
    // "Which IDs do I need?"
    after: REQUESTS,
    asks: /^(?!.*\b(?:where|ou|find|trouve\w*)\b)(?=.*\b(?:which|what|quels?|quelles?)\b).{0,25}\b(?:ids?|identifiants?|codes)\b/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'when-ids-needed', situation: without(situation, 'aspect') }),
  },
  {
    // "What kind of account do I need?", after an error that another account takes away
    after: topics('error-no-benefits', 'error-not-authorized'),
    asks: /\b(?:which|what|quels?)(?: (?:kind|sort|type|genre) (?:of|de))? (?:account|compte)\b|\b(?:kind|type) of account\b|\b(?:type|genre|sorte) de compte\b/,
    overrules: true,
    means: (before) => before,
  },
  {
    // "I don't have the rights"
    after: topics('activate-benefits', 'find-ids'),
    asks: said(
      String.raw`(?:i|we) (?:don't|dont|do not) have (?:the |any |enough )?(?:rights?|permissions?|roles?)|(?:no|missing) (?:rights?|permissions?)|(?:j'ai|je n'ai|on a|on n'a|nous n'avons) pas (?:les? |de |d'|assez de )?(?:droits?|permissions?|roles?|autorisations?)`,
    ),
    overrules: true,
    means: ({ situation }) => ({
      topic: 'activation-roles',
      situation: without(situation, 'role', 'aspect'),
    }),
  },
  {
    // "And if he left?", of the admin
    after: ACTIVATING,
    asks: /\b(?:if|si)\b.{0,12}\b(?:he|she|they|il|elle|admin)\b.{0,8}\b(?:left|leaves|gone|parti\w*|quitte\w*)\b/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'activation-roles', situation: { ...situation, admin: 'gone' } }),
  },
  {
    // "Is it the same as incidents?"
    after: topics('presales-deployment'),
    asks: /\b(?:same|different|incident|pareil|meme chose|different\w*|un ticket|an? ticket)\b/,
    overrules: true,
    means: (before, { understanding: { facts } }) =>
      facts.aspect === undefined ? withAspect(before, 'separate') : undefined,
  },
  {
    // "So no support at all?", of the product that was named
    after: topics('create-request', 'create-onprem-request', 'supported-products'),
    asks: /\b(?:no|not|pas de|pas|aucun) (?:support(?:ed)?|cover(?:ed|age)?|couverte?|pris en charge)\b/,
    overrules: true,
    means: ({ situation }) =>
      situation.product === undefined
        ? undefined
        : { topic: 'supported-products', situation: without(situation, 'aspect') },
  },
  {
    // "Where does he find it?", of the colleague
    after: topics('when-ids-needed', 'add-contract'),
    asks: /^(?!.*\b(?:enter|put|add|type|saisi\w*|mets?|mettre|entre|entrer|ajoute\w*)\b).*\b(?:where|how|ou|comment)\b.{0,10}\b(?:he|she|they|it|il|elle|ils|les|la|le)\b.{0,12}\b(?:find|finds|get|gets|see|sees|trouve\w*|voit|voient)\b/,
    overrules: true,
    means: ({ situation }) => ({ topic: 'find-ids', situation: without(situation, 'aspect') }),
  },
  {
    // "So I need to buy?"
    after: topics('plan-not-shown', 'error-access-id-associated'),
    asks: said(
      String.raw`(?:do |must |should )?(?:i|we) (?:do )?(?:have|need|got|must)(?: to)? (?:re)?(?:buy|purchase|pay)(?: (?:again|more|a (?:new )?plan|one|another(?: one)?|something|for it))*|(?:il |je |on |nous )?(?:faut|dois|doit|devons)(?:[- ](?:il|je|on|nous))? (?:en |le )?(?:r?acheter|payer)(?: (?:un |un autre |un nouveau )?(?:plan|contrat|autre))?`,
    ),
    overrules: true,
    means: ({ situation }) =>
      situation.contract === 'expired' || situation.contract === 'exhausted' || situation.planShown === 'no'
        ? {
            topic: 'paid-plans',
            situation: { ...without(situation, 'aspect'), contract: situation.contract ?? 'expired' },
          }
        : undefined,
  },
  {
    // "Do I have to activate it?"
    after: topics('presales-deployment'),
    asks: /\bactiv\w*/,
    overrules: true,
    means: (before, { understanding: { facts } }) =>
      /** What is said of it is the dated line with the hours (E48). */
      facts.aspect === undefined ? withAspect(before, 'hours') : undefined,
  },
  {
    // "Where can I compare them?"
    after: topics('paid-plans'),
    asks: /\bcompar\w*/,
    overrules: true,
    means: ({ topic, situation }) => ({ topic, situation: without(situation, 'openQuestion', 'aspect') }),
  },
  {
    // "So 5?", of the competency that was named
    after: topics('cloud-competencies'),
    asks: said(
      String.raw`(?:it's |that's |c'est |ca fait |on a |we get |i get )?\d{1,2}(?: incidents?| tickets?)?(?: cloud| azure)?`,
    ),
    overrules: true,
    means: ({ situation }) => ({ topic: 'count-entitlements', situation: without(situation, 'aspect') }),
  },
];
