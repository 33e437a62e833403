import type { TopicGuess } from './guess.js';
import { DIALOG_TOPICS } from '../rules/index.js';
import type { Situation, TopicId } from '../rules/index.js';
import { sayText } from './compose.js';
import type { Phrasing } from './compose.js';
import type { Reply } from './reply.js';
import { typeset, typesetAll } from './typography.js';
import type { Choice } from './words.js';

/** A topic's button. */
export function topicChoice(topic: Exclude<TopicId, 'none'>, { words }: Phrasing): Choice {
  return { label: words.topics[topic], value: topic };
}

/** What one can start with: the six guided flows. */
export function starters(phrasing: Phrasing): Choice[] {
  return DIALOG_TOPICS.map((topic) => topicChoice(topic, phrasing));
}

/** The first message of a conversation, with starters to tap. */
export function welcome(phrasing: Phrasing, known: Situation): Reply {
  const { say } = phrasing.words;
  const { language } = phrasing.t;
  const facts = knownFacts(known, phrasing).map((f) => f.value);
  const back = facts.length > 0 ? `\n\n${say.welcomeBack(facts.join(', '))}` : '';
  const text = typeset(`${say.welcome}\n\n${say.welcomeMore}${back}`, language);
  const other = topicChoice('change-language', phrasing);
  return {
    language,
    topic: 'greeting',
    text,
    plain: text,
    suggestions: set([...starters(phrasing), other], phrasing),
  };
}

/** The menu. */
export function menu(phrasing: Phrasing, lead?: string): Reply {
  const { say } = phrasing.words;
  const person = topicChoice('talk-to-human', phrasing);
  const forget = topicChoice('forget-me', phrasing);
  const text = `${lead ?? say.help}\n\n${say.helpMore}`;
  return sayText('help', text, [...starters(phrasing), person, forget], phrasing);
}

/** Several topics to choose from, for a message that could mean any of them. */
export function didYouMean(guesses: TopicGuess[], phrasing: Phrasing, lead?: string): Reply {
  const topics = guesses.flatMap((g) => (g.id === 'none' ? [] : [g.id])).slice(0, 3);
  const none: Choice = { label: phrasing.words.say.noneOfThese, value: 'help' };
  const choices = [...topics.map((topic) => topicChoice(topic, phrasing)), none];
  return sayText(topics[0] ?? 'none', lead ?? phrasing.words.say.didYouMean, choices, phrasing);
}

/** Not ours: said in one sentence, with where else to go and what we can do. */
export function outOfScope(phrasing: Phrasing): Reply {
  const { words, t } = phrasing;
  return sayText(
    'none',
    `${words.say.outOfScope} ${t.link('manage-benefits')}.`,
    starters(phrasing),
    phrasing,
  );
}

/** Where a person can be reached. */
export function peopleElsewhere(phrasing: Phrasing): Reply {
  return sayText('talk-to-human', phrasing.words.say.humanWhere(phrasing.t), [], phrasing);
}

/** Nobody is connected; where a person can be reached instead. */
export function noPersonHere(phrasing: Phrasing): Reply {
  const { words, t } = phrasing;
  const text = `${words.say.human}\n\n${words.say.humanWhere(t)}`;
  const choices = [topicChoice('create-request', phrasing), topicChoice('help', phrasing)];
  return sayText('talk-to-human', text, choices, phrasing);
}

/** All that is known of the person, and the way to have it deleted. */
export function profile(known: Situation, phrasing: Phrasing, more: string[] = []): Reply {
  const { words, t, cards } = phrasing;
  const { say } = words;
  const facts = knownFacts(known, phrasing);
  const listed = facts.map((f) => `${f.name} : ${f.value}`.replace(' :', t.language === 'fr' ? ' :' : ':'));
  const lead = facts.length === 0 ? say.profileEmpty : say.profileKnown(listed);
  const choices = [say.forgetYes, say.forgetNo].map((label) => ({ label, value: label }));
  const reply = sayText('forget-me', [lead, ...more, say.forgetAsk].join('\n\n'), choices, phrasing);
  if (facts.length === 0) return reply;
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const named = facts.map(({ name, value }) => ({ name: capital(name), value }));
  const data = { title: say.profileTitle, language: t.language, facts: named };
  return { ...reply, card: cards('profile', typesetAll(data, t.language)) };
}

function knownFacts(known: Situation, { words, t, book }: Phrasing): { name: string; value: string }[] {
  const field = words.say.profileField;
  const name = (ids: string[], of: (id: string) => string): string => t.and(ids.map(of));
  return [
    ...(known.membership ? [{ name: field.membership, value: t.membership(known.membership) }] : []),
    ...(known.competencies?.length
      ? [{ name: field.competencies, value: name(known.competencies, t.competency) }]
      : []),
    ...(book.roles.some((r) => r.id === known.role) && known.role !== 'other'
      ? [{ name: field.role, value: t.role(known.role ?? '') }]
      : []),
  ];
}

function set(choices: Choice[], { t }: Phrasing): Choice[] {
  return choices.map((c) => ({ ...c, label: typeset(c.label, t.language) }));
}
