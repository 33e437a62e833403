import { starters, topicChoice } from '../../replies/conversation.js';
import type { Phrasing } from '../../replies/compose.js';
import type { Reply } from '../../replies/reply.js';
import { typeset, typesetAll } from '../../replies/typography.js';
import type { Language } from '../../rules/index.js';

const STARTERS_EACH = 2;

/**
 * The first message where nobody knows the person's language yet, as in most Teams installations: in both, with a button
 * for each and the first starters of each. The first message decides.
 */
export function bilingualWelcome(phrasings: Record<Language, Phrasing>): Reply {
  const { en, fr } = phrasings;
  const text = [en, fr]
    .map(({ words, t }) => typeset(`${words.say.welcome}\n\n${words.say.welcomeMore}`, t.language))
    .join('\n\n---\n\n');
  // Each language offers the other one, in the other one's words.
  const languages = [topicChoice('change-language', fr), topicChoice('change-language', en)];
  const choices = [en, fr].flatMap((phrasing) =>
    starters(phrasing)
      .slice(0, STARTERS_EACH)
      .map((choice) => typesetAll(choice, phrasing.t.language)),
  );
  return { language: 'en', topic: 'greeting', text, plain: text, suggestions: [...languages, ...choices] };
}
