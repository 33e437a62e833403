import { Talk } from '../helpers/talk.js';

interface Flow {
  flow: string;
  starts: string;
  /** What the flow asks or shows first. */
  asks: string;
  /** An answer that brings it on, and what then comes. */
  answers: string;
  then: string;
}

const ENGLISH: Flow[] = [
  {
    flow: 'activate-benefits',
    starts: 'how do I activate our benefits?',
    asks: 'Step 1 of 5',
    answers: 'Done',
    then: 'Step 2 of 5',
  },
  {
    flow: 'count-entitlements',
    starts: 'how many incidents do we get?',
    asks: 'Which membership',
    answers: 'Silver',
    then: '**15**',
  },
  {
    flow: 'troubleshoot-error',
    starts: 'I get an error',
    asks: 'Which message',
    answers: 'No benefits yet…',
    then: 'wrong account',
  },
  {
    flow: 'remaining-incidents',
    starts: 'how many incidents are left?',
    asks: 'Step 1 of 7',
    answers: 'next',
    then: 'Step 2 of 7',
  },
  {
    flow: 'create-request',
    starts: 'I want to open a support request',
    asks: 'on-premises product or a cloud product',
    answers: 'On-premises',
    then: 'Support for Business',
  },
];

const FRENCH: Flow[] = [
  {
    flow: 'activate-benefits',
    starts: 'comment activer nos avantages ?',
    asks: 'Étape 1 sur 5',
    answers: 'C’est fait',
    then: 'Étape 2 sur 5',
  },
  {
    flow: 'count-entitlements',
    starts: 'à combien d’incidents avons-nous droit ?',
    asks: 'Quelle est votre adhésion',
    answers: 'Argent',
    then: '**15**',
  },
  {
    flow: 'troubleshoot-error',
    starts: 'j’ai une erreur',
    asks: 'Quel message',
    answers: 'Pas encore d’avantages…',
    then: 'mauvais compte',
  },
  {
    flow: 'remaining-incidents',
    starts: 'combien d’incidents reste-t-il ?',
    asks: 'Étape 1 sur 7',
    answers: 'suivant',
    then: 'Étape 2 sur 7',
  },
  {
    flow: 'create-request',
    starts: 'je veux ouvrir une demande de support',
    asks: 'produit sur site ou d’un produit cloud',
    answers: 'Sur site',
    then: 'Support for Business',
  },
];

const EVERY = [
  ...ENGLISH.map((flow) => ({
    ...flow,
    language: 'en',
    question: 'who may activate?',
    aside: 'Global admin',
    stop: 'cancel',
    stopped: 'stopped',
  })),
  ...FRENCH.map((flow) => ({
    ...flow,
    language: 'fr',
    question: 'qui a le droit d’activer ?',
    aside: 'Administrateur général',
    stop: 'annuler',
    stopped: 'j’arrête là',
  })),
];

describe.each(EVERY)(
  '$flow in $language',
  ({ starts, asks, answers, then, question, aside, stop, stopped, language }) => {
    const begun = async (): Promise<Talk> => {
      const talk = new Talk();
      expect((await talk.say(starts)).text).toContain(asks);
      return talk;
    };

    it('goes on with an answer', async () => {
      const { text, locale } = await (await begun()).say(answers);

      expect(text).toContain(then);
      expect(locale).toBe(language);
    });

    it('goes on after help', async () => {
      const talk = await begun();
      await talk.say(language === 'fr' ? 'aide' : 'help');

      expect((await talk.say(answers)).text).toContain(then);
    });

    it('takes nonsense with help, and goes on', async () => {
      const talk = await begun();
      const { text, buttons } = await talk.say('xyzzy plugh');

      expect(text).not.toBe('');
      expect(buttons.length).toBeGreaterThan(1);
      expect((await talk.say(answers)).text).toContain(then);
    });

    it('answers a question in between, and goes on', async () => {
      const talk = await begun();
      const between = await talk.say(question);

      expect(between.text).toContain(aside);
      expect((await talk.say(answers)).text).toContain(then);
    });

    it('goes on after a restart of the program', async () => {
      const talk = await begun();
      talk.restart();

      expect((await talk.say(answers)).text).toContain(then);
    });

    it('stops when asked to', async () => {
      const talk = await begun();

      expect((await talk.say(stop)).text).toContain(stopped);
      expect((await talk.say(stop)).text).not.toContain(stopped);
    });
  },
);

describe('find-ids asks nothing: it answers at once, and leads on', () => {
  it.each([
    ['where do I find the access id and the contract id?', 'Technical benefits', 'Add the contract'],
    ['où trouver l’id d’accès et l’id de contrat ?', 'Avantages techniques', 'Ajouter le contrat'],
  ])('%s', async (asked, where, next) => {
    const { text, buttons } = await new Talk().say(asked);

    expect(text).toContain(where);
    expect(buttons).toContain(next);
  });
});

describe('everything in one message', () => {
  it.each([
    ['We are Gold, Datacenter competency: how many cloud incidents do we get?', '**10**'],
    ['Open a ticket for SQL Server 2019, we are Silver', 'Support for Business'],
    [
      'Azure says access id already associated and our plan does not show any more in the list, Gold with Security',
      'not used up',
    ],
    ['Nous sommes Silver avec la compétence Sécurité, combien d’incidents cloud ?', 'illimité'],
    ['Comment ouvrir une demande pour Azure ? Nous sommes Action Pack.', 'aucun support cloud'],
  ])('%s', async (asked, holds) => {
    expect((await new Talk().say(asked)).text).toContain(holds);
  });
});
