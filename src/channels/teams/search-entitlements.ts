import { greetingLanguage } from '../../bot/language.js';
import { mergeSituation } from '../../dialogs/conversation.js';
import { fold } from '../../dialogs/fold.js';
import { isoDay } from '../../iso-day.js';
import type { Language, Situation } from '../../rules/index.js';
import { extensionResult, finishedAnswer } from './finished-answer.js';
import type { SearchResults } from './search.js';
import type { MessageReader, TeamsInvokeDeps } from './types.js';

export interface EntitlementQuery {
  membership: string;
  product: string;
  competency: string;
}

/** The computed entitlement for what is typed: one card when the membership is known, one per membership otherwise. */
export function searchEntitlements(
  { phrasings, understander, clock }: TeamsInvokeDeps,
  typed: EntitlementQuery,
  locale: string | undefined,
): SearchResults {
  const uiLanguage = greetingLanguage(locale);
  const whole = understander.understand(Object.values(typed).join(' '), { language: uiLanguage });
  const language = whole.languageSure ? whole.language : uiLanguage;
  const phrasing = phrasings[language];
  const situation = situationOf(typed, understander, language);
  const all = phrasing.book.memberships.map(({ id }) => id);
  const wanted = situation.membership === undefined ? all : [situation.membership];
  const today = isoDay(clock());
  return {
    language,
    results: wanted.map((membership) => {
      const answer = finishedAnswer('count-entitlements', { ...situation, membership }, phrasing, today);
      return extensionResult(answer, phrasing.t.membership(membership));
    }),
  };
}

const OTHER_KIND: ReadonlySet<string> = new Set(['other', 'another', 'autre', 'une autre', 'non cloud']);

function situationOf(typed: EntitlementQuery, reader: MessageReader, language: Language): Situation {
  const factsIn = (text: string, asking: 'membership' | 'plan' | 'competencyKind'): Situation =>
    text === '' ? {} : reader.understand(text, { language, asking }).facts;
  const { plan, ...competency } = factsIn(typed.competency, 'competencyKind');
  const kind = OTHER_KIND.has(fold(typed.competency)) ? 'other' : plan === 'cloud' ? 'cloud' : undefined;
  const asked: Situation = { ...competency };
  if (kind && !asked.competencies && !asked.competencyKind) asked.competencyKind = kind;
  return [factsIn(typed.product, 'plan'), asked, factsIn(typed.membership, 'membership')].reduce<Situation>(
    (all, facts) => mergeSituation(all, facts),
    {},
  );
}
