import { composeOutcome } from '../../src/replies/compose.js';
import type { Phrasing } from '../../src/replies/compose.js';
import { choiceCard } from '../../src/replies/choice-card.js';
import {
  didYouMean,
  menu,
  noPersonHere,
  outOfScope,
  profile,
  welcome,
} from '../../src/replies/conversation.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import type { Reply } from '../../src/replies/reply.js';
import { composeStep } from '../../src/replies/steps.js';
import { decide, DECIDED_TOPICS } from '../../src/rules/index.js';
import type { DecidedTopic, Language, Rulebook, Situation } from '../../src/rules/index.js';
import { BOOKS, TODAY } from '../helpers/rulebooks.js';

const CARDS = new URL('../../cards/', import.meta.url);
const LANGUAGES: Language[] = ['en', 'fr'];

/** Situations that lead through every branch of the rules, by topic; each topic is also asked with nothing known. */
const SITUATIONS: Partial<Record<DecidedTopic, Situation[]>> = {
  'activate-benefits': [
    { activateButton: 'greyed', role: 'global-admin' },
    { association: 'csp-only' },
    { role: 'admin-agent' },
    { role: 'other' },
    { membership: 'action-pack' },
  ],
  'find-ids': [{ activated: 'no' }, { activated: 'yes', aspect: 'ids-missing' }],
  'count-entitlements': [
    { membership: 'gold' },
    { membership: 'gold', plan: 'on-premises' },
    { membership: 'silver', plan: 'cloud' },
    { membership: 'silver', competencies: ['security'] },
    { membership: 'gold', plan: 'cloud', competencyKind: 'other' },
    { membership: 'gold', plan: 'cloud', competencies: ['datacenter', 'devops'] },
    { membership: 'gold', plan: 'cloud', competencies: ['security', 'datacenter'] },
    { membership: 'action-pack' },
    { membership: 'action-pack', plan: 'cloud' },
    { membership: 'solutions-partner' },
    { csp: 'yes' },
    { openQuestion: 'adding-up' },
    { openQuestion: 'adding-up', compared: ['gold', 'solutions-partner'] },
    { membership: 'gold', aspect: 'joining' },
    { openQuestion: 'renewal-carry-over' },
    { openQuestion: 'new-packages' },
  ],
  'troubleshoot-error': [{ error: 'other' }, { error: 'product-not-covered' }, { error: 'no-benefits' }],
  'remaining-incidents': [
    { membership: 'silver' },
    { membership: 'gold', competencies: ['security'], plan: 'cloud' },
    { membership: 'action-pack', plan: 'cloud' },
    { membership: 'solutions-partner' },
  ],
  'create-request': [
    { product: 'exchange' },
    { product: 'sql-server' },
    { product: 'azure' },
    { product: 'azure', membership: 'gold', contract: 'linked' },
  ],
  'error-not-authorized': [
    { association: 'mpn' },
    { association: 'mpn', role: 'global-admin' },
    { association: 'csp-only' },
    { error: 'access-denied' },
    { openQuestion: 'still-shown-today' },
  ],
  'error-no-benefits': [
    { association: 'mpn' },
    { association: 'mpn', activeOffer: 'yes' },
    { activeOffer: 'yes' },
    { activeOffer: 'no' },
    { purchase: 'recent' },
  ],
  'error-access-id-associated': [
    { membership: 'gold', competencies: ['security'] },
    { planShown: 'yes' },
    { planShown: 'no' },
    { planShown: 'no', membership: 'gold', competencies: ['security'] },
    { membership: 'action-pack' },
    { membership: 'action-pack', aspect: 'ignore' },
    { planShown: 'yes', aspect: 'colleague' },
    { aspect: 'tam' },
  ],
  'plan-not-shown': [
    { plan: 'cloud', aspect: 'signature-missing' },
    { product: 'azure', aspect: 'signature-missing' },
    { plan: 'on-premises' },
    { plan: 'cloud' },
    { plan: 'cloud', membership: 'gold', competencies: ['security'] },
  ],
  'create-onprem-request': [{ product: 'windows-server', membership: 'gold' }, { contract: 'linked' }],
  'create-cloud-request': [
    { csp: 'yes', reseller: 'indirect' },
    { csp: 'yes', reseller: 'indirect', product: 'dynamics-365' },
    { product: 'microsoft-365' },
    { product: 'intune' },
    { csp: 'yes' },
    { csp: 'yes', product: 'dynamics-365' },
    { membership: 'action-pack' },
  ],
  'activation-roles': [
    { role: 'global-admin' },
    { role: 'admin-agent' },
    { role: 'other' },
    { activateButton: 'greyed' },
    { activateButton: 'greyed', role: 'global-admin' },
  ],
  'when-ids-needed': [
    { csp: 'yes' },
    { contract: 'linked' },
    { product: 'teams' },
    { membership: 'gold', competencies: ['security'] },
    { csp: 'yes', person: 'own-firm' },
  ],
  'add-contract': [{ plan: 'cloud' }, { plan: 'on-premises' }, { plan: 'cloud', membership: 'action-pack' }],
  'cloud-competencies': [
    { competencies: ['security'] },
    { competencies: ['datacenter'], membership: 'gold' },
    { competencies: ['security', 'datacenter'], membership: 'gold', openQuestion: 'several-competencies' },
  ],
  'action-pack-cloud': [{ membership: 'solutions-partner' }, { aspect: 'competency' }],
  'supported-products': [
    { product: 'sql-server', productVersion: '2012' },
    { product: 'azure' },
    { product: 'exchange' },
    { product: 'azure', membership: 'action-pack' },
    { error: 'product-not-covered' },
  ],
  'account-types': [{ account: 'personal' }, { account: 'work' }],
  'csp-azure-support': [
    { product: 'dynamics-365' },
    { person: 'own-firm' },
    { person: 'own-firm', aspect: 'role' },
  ],
  'manage-benefits': [{ aspect: 'still-sold' }, { aspect: 'replacement' }],
  'paid-plans': [{ contract: 'expired' }, { openQuestion: 'prices' }, { openQuestion: 'response-times' }],
};

/** Something that the assistant can say, with where it comes from. */
export interface Composition {
  name: string;
  language: Language;
  book: Rulebook;
  phrasing: Phrasing;
  reply: Reply;
  /** Whether it answers by the rules, and so carries its date. */
  decided: boolean;
}

function answers(book: Rulebook, phrasing: Phrasing): [string, Reply][] {
  return DECIDED_TOPICS.flatMap((topic) =>
    [{}, ...(SITUATIONS[topic] ?? [])].flatMap((situation): [string, Reply][] => {
      const outcome = decide(topic, situation, book, TODAY);
      return [[`${topic} ${JSON.stringify(situation)}`, composeOutcome(outcome, phrasing)]];
    }),
  );
}

function steps(book: Rulebook, phrasing: Phrasing): [string, Reply][] {
  return DECIDED_TOPICS.flatMap((topic) => {
    const outcome = decide(topic, {}, book, TODAY);
    return outcome.steps.map((s, i): [string, Reply] => [
      `${topic}, step ${s.code}`,
      composeStep(outcome, i, 'next', phrasing),
    ]);
  });
}

function talk(phrasing: Phrasing): [string, Reply][] {
  const known: Situation = { membership: 'gold', competencies: ['security'], role: 'global-admin' };
  const guesses = DECIDED_TOPICS.slice(0, 3).map((id) => ({ id, confidence: 0.4 }));
  const said: [string, Reply][] = [
    ['welcome', welcome(phrasing, known)],
    ['menu', menu(phrasing)],
    ['did you mean', didYouMean(guesses, phrasing)],
    ['out of scope', outOfScope(phrasing)],
    ['no person here', noPersonHere(phrasing)],
    ['profile', profile(known, phrasing)],
    ['empty profile', profile({}, phrasing)],
  ];
  const asCards = said.map(([name, reply]): [string, Reply] => [
    `${name}, as buttons on a card`,
    { ...reply, card: choiceCard(reply, phrasing) },
  ]);
  return [...said, ...asCards];
}

/** All topics with representative situations, every step of every walk, and the conversation's own messages. */
export const COMPOSITIONS: Composition[] = BOOKS.flatMap(([id, book]) => {
  const phrasings = createPhrasings(book, CARDS);
  return LANGUAGES.flatMap((language) => {
    const phrasing = phrasings[language];
    const make =
      (decided: boolean) =>
      ([name, reply]: [string, Reply]): Composition => ({
        name: `${id}, ${language}: ${name}`,
        language,
        book,
        phrasing,
        reply,
        decided,
      });
    return [
      ...answers(book, phrasing).map(make(true)),
      ...[...steps(book, phrasing), ...talk(phrasing)].map(make(false)),
    ];
  });
});

/** Every string in a card that a person can see. */
export function cardTexts(card: unknown): string[] {
  if (Array.isArray(card)) return card.flatMap(cardTexts);
  if (typeof card !== 'object' || card === null) return [];
  return Object.entries(card).flatMap(([key, value]) => {
    if (typeof value === 'string') return ['text', 'title', 'value', 'label'].includes(key) ? [value] : [];
    return key === 'data' || key === 'fallback' ? [] : cardTexts(value);
  });
}

/** All that a person can read of a reply. */
export function allTexts({ reply }: Composition): string[] {
  return [reply.text, reply.plain, ...cardTexts(reply.card), ...reply.suggestions.map((s) => s.label)];
}

/** The name of a composition for which a check fails, with what failed: an empty list is a passed test. */
export function failures(check: (composition: Composition) => string[]): string[] {
  return COMPOSITIONS.flatMap((c) => check(c).map((problem) => `${c.name}: ${problem}`));
}
