import type { Activity } from 'botbuilder';
import type { Phrasing } from '../replies/compose.js';
import type { Card } from '../replies/reply.js';
import { chooseCard, plainMarkdown } from '../replies/staff.js';
import type { TeachWords } from '../replies/staff-words.js';
import { typeset } from '../replies/typography.js';
import type { Choice } from '../replies/words.js';
import { DECIDED_TOPICS, isDecidedTopic, isTopicId } from '../rules/index.js';
import type { Language, TopicId } from '../rules/index.js';
import { exactKey } from '../understanding/index.js';
import type { StaffAction } from './actions.js';
import { messageWith } from './message.js';
import { nearestNames } from './nearest-names.js';
import type { Lesson, QuestionGroup, Teacher } from './teacher.js';
import type { ActionOutcome } from './ticket-actions.js';

type TeachAction = Exclude<StaffAction, { ticket: string }>;

interface Person {
  name: string;
  language: Language;
}

const SHOWN = 20;
const GUESSES = 6;
const BROKEN_SHOWN = 5;
const NAMES_SHOWN = 4;
const TEACH = /^(?:teach|apprendre|apprends)\s+([a-z-]{3,40})\s*[:=]\s*(\S.{0,300})$/i;
const UNDO = /^(?:undo|retirer)\s*[:=]\s*(\S.{0,300})$/i;

/** The work list of questions and the list of taught phrases, as staff see and use them. */
export class TeachConsole {
  constructor(
    private readonly options: {
      teacher: Teacher;
      phrasings: Record<Language, Phrasing>;
      mask: (text: string) => string;
    },
  ) {}

  /** "teach remaining-incidents: how many left" and "undo: how many left"; undefined for any other text. */
  async onText(text: string, by: Person): Promise<Partial<Activity>[] | undefined> {
    const [, topic, phrase] = TEACH.exec(text) ?? [];
    if (topic && phrase)
      return [messageWith(await this.teach(this.options.mask(phrase), topic.toLowerCase(), by))];
    const [, undone] = UNDO.exec(text) ?? [];
    if (!undone) return undefined;
    const found = (await this.options.teacher.list()).find((p) => exactKey(p.text) === exactKey(undone));
    return [messageWith(await this.undo(found?.id ?? '', by.language))];
  }

  /** Handles a button of the lists; the card comes back as it is now. */
  async act(action: TeachAction, by: Person): Promise<ActionOutcome> {
    if (action.verb === 'teach-undo') {
      const note = await this.undo(action.item, by.language);
      return { card: await this.taughtCard(by.language, note), note };
    }
    const note =
      action.verb === 'teach'
        ? await this.teachGroup(action.item, action.topic, by)
        : await this.dismiss(action.item, by.language);
    return { card: await this.workCard(by.language, note), note };
  }

  /** The questions without an answer, to choose from. */
  async workList(language: Language): Promise<Partial<Activity>> {
    const groups = await this.options.teacher.workList();
    const teach = this.words(language);
    if (groups.length === 0) return messageWith(typeset(teach.none, language));
    const lines = groups.slice(0, SHOWN).map((group) => `- ${plainMarkdown(this.describe(group, language))}`);
    const text = typeset(`**${teach.title}**\n${lines.join('\n')}`, language);
    return messageWith(text, await this.workCard(language));
  }

  /** What was taught, to take back. */
  async taughtList(language: Language): Promise<Partial<Activity>> {
    const phrases = await this.options.teacher.list();
    const teach = this.words(language);
    if (phrases.length === 0) return messageWith(typeset(teach.listNone, language));
    const lines = phrases
      .slice(0, SHOWN)
      .map((phrase) => `- ${plainMarkdown(this.describePhrase(phrase, language))}`);
    const text = typeset(`**${teach.listTitle}**\n${lines.join('\n')}`, language);
    return messageWith(text, await this.taughtCard(language));
  }

  private async teachGroup(item: string, topic: string, by: Person): Promise<string> {
    const teach = this.words(by.language);
    if (item === '' || topic === '') return teach.chooseBoth;
    const group = await this.options.teacher.group(item);
    if (!group) return teach.unknownPhrase;
    return this.teach(group.text, topic, by, group);
  }

  private async teach(text: string, topic: string, by: Person, group?: QuestionGroup): Promise<string> {
    const { teacher } = this.options;
    const lesson = await teacher.teach(text, topic, by);
    const answered =
      group ?? (await teacher.workList()).find((other) => exactKey(other.text) === exactKey(text));
    if (lesson.kind === 'taught' && answered) await teacher.settle(answered);
    return this.describeLesson(lesson, text, topic, by.language);
  }

  private describeLesson(lesson: Lesson, text: string, topic: string, language: Language): string {
    const teach = this.words(language);
    switch (lesson.kind) {
      case 'taught':
        return teach.taught(text, this.topicName(topic, language));
      case 'breaks': {
        const shown = lesson.broken
          .slice(0, BROKEN_SHOWN)
          .map((q) => teach.brokenLine(q.text, this.topicName(q.topics[0] ?? 'none', language)));
        const more = lesson.broken.length - shown.length;
        return teach.breaks(text, this.topicName(topic, language), shown, more);
      }
      case 'shadowed':
        return teach.shadowed(text);
      case 'unknown-topic':
        return teach.unknownTopic(nearestNames(topic, DECIDED_TOPICS, NAMES_SHOWN).map((id) => `\`${id}\``));
      case 'no-evaluation':
        return teach.noEvaluation;
    }
  }

  private async dismiss(item: string, language: Language): Promise<string> {
    const group = await this.options.teacher.group(item);
    if (!group) return this.words(language).unknownPhrase;
    await this.options.teacher.settle(group);
    return this.words(language).dismissed(group.text);
  }

  private async undo(id: string, language: Language): Promise<string> {
    const phrase = id === '' ? undefined : await this.options.teacher.undo(id);
    return phrase ? this.words(language).undone(phrase.text) : this.words(language).unknownPhrase;
  }

  private async workCard(language: Language, note?: string): Promise<Card> {
    const groups = await this.options.teacher.workList();
    const teach = this.words(language);
    const times = groups.reduce((sum, { ids }) => sum + ids.length, 0);
    const shown = groups.slice(0, SHOWN);
    const more = groups.length > SHOWN ? ` ${teach.firstShown(SHOWN)}` : '';
    const lead = groups.length > 0 ? `${teach.lead(groups.length, times)}${more}` : teach.none;
    return chooseCard(
      {
        title: teach.title,
        text: note ?? lead,
        items: shown.map((group) => ({ label: this.describe(group, language), value: group.id })),
        topics: groups.length > 0 ? this.topics(language, shown) : [],
        actions:
          groups.length > 0
            ? [
                { title: teach.teach, verb: 'teach' },
                { title: teach.dismiss, verb: 'teach-dismiss' },
              ]
            : [],
      },
      this.options.phrasings[language],
    );
  }

  private async taughtCard(language: Language, note?: string): Promise<Card> {
    const phrases = await this.options.teacher.list();
    const teach = this.words(language);
    return chooseCard(
      {
        title: teach.listTitle,
        text: note ?? '',
        items: phrases.map((phrase) => ({ label: this.describePhrase(phrase, language), value: phrase.id })),
        topics: [],
        actions: phrases.length > 0 ? [{ title: teach.undo, verb: 'teach-undo' }] : [],
      },
      this.options.phrasings[language],
    );
  }

  private describe(group: QuestionGroup, language: Language): string {
    const times = this.words(language).times(group.ids.length);
    return `${group.text} (${group.language}, ${times})`;
  }

  private describePhrase(
    { text, topic, by, at }: { text: string; topic: string; by: string; at: string },
    language: Language,
  ): string {
    return this.words(language).listLine(text, this.topicName(topic, language), by, at.slice(0, 10));
  }

  /** The best guesses first, then all others by name, what is no answer last. */
  private topics(language: Language, groups: readonly QuestionGroup[]): Choice[] {
    const named = (ids: readonly TopicId[]): Choice[] =>
      ids.map((id) => ({ label: this.topicName(id, language), value: id }));
    const guesses = this.options.teacher.guesses(groups).filter(isDecidedTopic).slice(0, GUESSES);
    const byName = new Intl.Collator(language, { ignorePunctuation: true });
    const others = named(DECIDED_TOPICS.filter((id) => !guesses.includes(id)));
    others.sort((a, b) => byName.compare(a.label, b.label));
    return [...named(guesses), ...others, ...named(['talk-to-human', 'none'])];
  }

  private topicName(topic: string, language: Language): string {
    if (!isTopicId(topic)) return topic;
    const { words } = this.options.phrasings[language];
    return topic === 'none' ? words.staff.teach.outOfScope : words.topics[topic];
  }

  private words(language: Language): TeachWords {
    return this.options.phrasings[language].words.staff.teach;
  }
}
