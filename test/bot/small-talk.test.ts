import {
  asksForSource,
  asksWhetherBot,
  asksWhy,
  complains,
  languageAskedFor,
} from '../../src/bot/small-talk.js';

describe('what is said about the last answer', () => {
  it.each([
    'are you sure?',
    'Really?',
    'is that official',
    'where do you have that from',
    'ok where did you get that',
    'how do you know that?',
    'says who',
    'why?',
    'why do you need to know?',
    'vous êtes sûr ?',
    't’es sûr',
    'ah bon ? pourtant on m’a dit que si',
    'vous tenez ça d’où ?',
    'D’où sortez-vous cela ?',
    'pourquoi ?',
    'quelle est la source ?',
  ])('asks for its source: %s', (text) => {
    expect(asksForSource(text)).toBe(true);
    expect(complains(text)).toBe(false);
  });

  it.each([
    'that did not help',
    'that doesn’t answer my question',
    'your answer is bad',
    'this is wrong',
    'you are useless',
    'not what I asked',
    'c’est nul comme réponse',
    'c’est faux',
    'ça ne m’aide pas',
    't’es con',
    'votre réponse est fausse',
    'vous n’avez pas répondu',
    'merci mais non',
  ])('complains of it: %s', (text) => {
    expect(complains(text)).toBe(true);
    expect(asksForSource(text)).toBe(false);
  });

  it.each([
    'why is my plan not shown?',
    'why not admin agent',
    'are you sure Gold gets 20 on-premises?',
    'where do I get the access id from',
    'sure',
    'pourquoi mon contrat ne s’affiche plus ?',
    'c’est sur site',
    'the support page of this bot',
    'la réponse',
    'it does not work',
    'ça ne marche pas',
    'this plan does not help with SQL Server, does it?',
    '',
  ])('leaves a question alone: %s', (text) => {
    expect(asksForSource(text) || complains(text)).toBe(false);
  });

  it('tells why something is asked from why it is so', () => {
    expect(['why do you need to know?', 'pourquoi vous me demandez ça ?'].map(asksWhy)).toEqual([true, true]);
    expect(['why?', 'pourquoi ?', 'are you sure?'].map(asksWhy)).toEqual([false, false, false]);
  });
});

describe('what somebody talks to', () => {
  it.each([
    'are you a bot?',
    'vous êtes un robot ?',
    'c’est un robot ?',
    'c’est une machine qui me répond ?',
  ])('is asked: %s', (text) => expect(asksWhetherBot(text)).toBe(true));

  it.each([
    'c’est une machine virtuelle Windows Server 2016, quel portail ?',
    'c’est une machine virtuelle dans Azure',
    'C’est une IA comme Copilot, c’est couvert ?',
  ])('is not asked: %s', (text) => expect(asksWhetherBot(text)).toBe(false));
});

describe('the language that is asked for', () => {
  it.each([
    ['Réponds en langue française', 'fr'],
    ['En français, en clair ?', 'fr'],
    ['Parlez-moi en langue française svp', 'fr'],
    ['EN', 'en'],
    ['switch to EN', 'en'],
    ['en anglais', 'en'],
    ['in English please', 'en'],
  ] as const)('%s', (text, language) => {
    expect(languageAskedFor(text, 'fr')).toBe(language);
  });
});
