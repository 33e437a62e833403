import { maicpp, mpn } from '../helpers/rulebooks.js';
import { play, Talk } from '../helpers/talk.js';
import type { Line } from '../helpers/talk.js';

describe('flows', () => {
  it.each<[string, Line[]]>([
    [
      'activating, led step by step with trouble on the way',
      [
        [
          'how do I activate our benefits',
          'Technical benefits',
          'Step 1 of 5',
          '[Done] [It shows something else]',
        ],
        ['Done', 'Step 2 of 5'],
        ['It shows something else', 'What do you see?', 'No benefits yet', '[Done]'],
        ['“No benefits yet”', 'wrong account', 'Back to the step', 'Step 2 of 5', '[Done]'],
        ['done', 'Step 3 of 5'],
        ['next', 'Step 4 of 5', 'Activate'],
        ['done', 'Step 5 of 5', 'Access ID'],
        ['done', 'last step', '[Find Access ID and Contract ID]'],
      ],
    ],
    [
      'activer, en français, avec une question au milieu',
      [
        ['comment activer nos avantages ?', 'Avantages techniques', 'Étape 1 sur 5', '[C’est fait]'],
        ['c’est fait', 'Étape 2 sur 5'],
        ['combien d’incidents avec Action Pack ?', /\*\*10\*\*/, 'Étape 2 sur 5'],
        ['(restart)'],
        ['c est fait', 'Étape 3 sur 5'],
        ['annuler', 'j’arrête là'],
      ],
    ],
    [
      'where an answer comes from, why it is asked for more, and what to do when it did not help',
      [
        ['how many incidents does gold get on-premises?', '**20**'],
        ['are you sure?', 'Source: Partner Center documentation', 'May 27, 2021', 'R27'],
        ['where do you have that from', 'R27'],
        ['that did not help', 'not what you needed', '[Menu]'],
        ['thanks', 'You are welcome'],
        ['how many incidents does gold get?', 'on-premises product or a cloud product?'],
        ['why do you need to know?', 'Back to', 'on-premises product or a cloud product?', '[Cloud]'],
        ['both', '**20**', '**unlimited** with a cloud competency', '[A cloud competency]'],
        ['ok so it’s 20?', /^(?!.*with a cloud competency you)/s, '[Another competency]'],
        ['another one', '**10**'],
      ],
    ],
    [
      'what goes on with the question before, in a few words',
      [
        ['do I need to enter the access id every time?', 'Once per account'],
        ['and my colleague?', /^A colleague, or you with a new account/],
        ['can an admin agent activate the benefits?', 'cannot activate'],
        ['so who does it then?', /^Activating takes the role/],
        ['how many cloud incidents for Gold with Security?', '**unlimited**'],
        ['what if we lose Security?', 'depend on the competency'],
        ['how many incidents with Action Pack?', '**10**'],
        ['why do I have only 10?', '**10**'],
        ['our contract expired last week, can we still open a ticket for Exchange 2019?', 'has **expired**'],
        ['no wait, it is not expired', 'if the contract has not expired'],
      ],
    ],
    [
      'ce qui prolonge la question d’avant, en quelques mots',
      [
        ['faut-il saisir les ID à chaque fois ?', 'Une seule fois par compte'],
        ['et pour mon collègue ?', /^Un collègue, ou vous-même avec un nouveau compte/],
        ['je suis Gold avec la compétence Security, combien d’incidents cloud ?', '**illimité**'],
        ['pourquoi pas Azure ?', '**illimité**'],
        ['et si on perd Security ?', 'dépend de la compétence'],
        ['mon plan n’apparaît pas, on a payé hier', /^Après un achat.*\(état en septembre 2023 ; /],
        ['(restart)'],
        ['le plan de support n’apparaît plus dans le portail Azure', 'n’est **pas épuisé**'],
        ['mais il n’est pas expiré', 'S’il n’a pas expiré non plus'],
      ],
    ],
    [
      'd’où vient la réponse, et que faire si elle n’aide pas',
      [
        ['combien d’incidents sur site avec Gold ?', '**20**'],
        ['vous êtes sûr ?', 'Source : documentation', 'R27'],
        ['pourquoi ?', 'R27', 'ne donne pas la raison'],
        ['c’est nul comme réponse', 'pas ce qu’il vous fallait', '[Menu]'],
        ['thanks', 'Avec plaisir'],
      ],
    ],
    [
      'a fact that does not bear on the last question asks for something of its own',
      [
        ['do I need the IDs every time?', 'Once per account'],
        ['is sql 2012 ok?', 'SQL Server 2012'],
        ['silver', '**15**'],
      ],
    ],
    [
      'how much, after the plans to buy, is a price',
      [
        ['can we buy more incidents?', 'Advanced Support'],
        ['how much?', 'does not say'],
      ],
    ],
    [
      'whose role it is that was asked about',
      [
        ['who can activate?', 'Global admin'],
        ['why not admin agent', 'Admin agent'],
        ['how do I activate our benefits', /^(?!.*cannot activate)/s],
      ],
    ],
    [
      'the answer again when the language changes',
      [
        ['Où je trouve l’ID d’accès ?', 'Avantages techniques'],
        ['How do I tell him that in English?', 'in English from here', 'Technical benefits'],
      ],
    ],
    [
      'what is seen answers whether the plan shows',
      [
        ['This Access ID is already associated to an account', '[No, it does not show]'],
        ['the plan doesnt show up', /^(?!.*Back to).*purchase a new support plan/s],
        ['we have unlimited though, gold with cloud platform', /expired/, /^(?!.*20)/],
      ],
    ],
    [
      'causes that the person rules out are not named again',
      [
        ['You are not authorized for this', 'Most likely', 'only with CSP'],
        ['i am signed in with the mpn account tho', 'ruled out', 'lacks the role'],
        ['no I am global admin', 'no further cause'],
      ],
    ],
    [
      'les causes écartées ne reviennent pas',
      [
        ['vous n’êtes pas autorisé', 'Le plus probable', 'uniquement au programme CSP'],
        ['je suis pourtant sur le bon compte', 'exclue', 'pas le rôle voulu'],
        ['je suis administrateur général', 'plus aucune autre cause'],
      ],
    ],
    [
      'questions and objections in a walk are no steps done',
      [
        ['how do I activate our benefits', 'Step 1 of 5'],
        ['ok and who can do it?', 'Global admin', 'Step 1 of 5'],
        ['no I don’t see it', 'What do you see?'],
        ['ok thx', 'You are welcome'],
        ['done', 'Step 2 of 5'],
      ],
    ],
    [
      'un message anglais collé ne change pas la langue, et le bon compte ne revient pas comme cause',
      [
        ['bonjour', 'Bonjour'],
        ['Looks like you don’t have any benefits yet', 'le mauvais compte'],
        ['je suis connecté avec le bon compte', /^(?!.*le mauvais compte)/s, 'aucune offre'],
        ['merci', 'Avec plaisir'],
      ],
    ],
    [
      'a later note names its own source when asked',
      [
        ['the activate button is greyed out', 'June 19, 2021'],
        ['are you sure?', 'June 19, 2021', 'May 27, 2021'],
      ],
    ],
    [
      'a step is done in one’s own words',
      [
        ['how do I activate our benefits', 'Step 1 of 5'],
        ['ok took that. next?', 'Step 2 of 5'],
        ['i see it', 'Step 3 of 5'],
        ['yes but nothing there', 'Most likely', 'Back to the step'],
      ],
    ],
    [
      'remaining incidents: do not submit',
      [
        ['how many incidents are left', 'Windows 10', 'Do not submit', 'June 23, 2025', 'Step 1 of 7'],
        ['cancel', 'stopped'],
      ],
    ],
    [
      'combien reste-t-il, quand Windows 10 n’est plus proposé',
      [
        ['combien d’incidents nous reste-t-il ?', 'Windows 10', 'Étape 1 sur 7'],
        ['c’est fait', 'Étape 2 sur 7', '27 mars 2023', 'Windows 11'],
      ],
    ],
    [
      'the error with two answers',
      [
        [
          'Azure says this Access ID is already associated to an account',
          'ignore the message',
          '[Yes, it shows] [No, it does not show]',
        ],
        ['no', 'expired', 'purchase a new support plan'],
      ],
    ],
    [
      'l’erreur aux deux réponses',
      [
        [
          'l’id d’acces est deja associe a un compte',
          'ignorez le message',
          '[Oui, il s’affiche] [Non, il ne s’affiche pas]',
        ],
        ['Oui, il s’affiche', 'Ignorez ce message'],
      ],
    ],
    [
      'an error that is not named',
      [
        ['I get an error', 'Which message do you see?', '[Something else]'],
        ['VOUS N’ETES PAS AUTORISE A EFFECTUER CETTE ACTION', 'only with CSP'],
      ],
    ],
    [
      'an error we do not know',
      [
        ['I get an error', 'Which message'],
        ['Something else', 'The source does not say'],
      ],
    ],
    [
      'a request, with the product asked for',
      [
        ['I want to open a support request', 'on-premises product or a cloud product'],
        ['SQL Server 2019', 'Support for Business', 'Access ID and Contract ID at hand'],
      ],
    ],
    [
      'une demande pour Exchange, qui peut être les deux',
      [
        [
          'je veux ouvrir une demande pour Exchange',
          'sur vos serveurs ou dans le cloud',
          '[Sur site] [Cloud]',
        ],
        ['Exchange Online', 'adhésion'],
        ['Action Pack', 'aucun support cloud'],
      ],
    ],
  ])('%s', async (_name, lines) => {
    await play(lines);
  });
});

describe('what an unscripted talk showed', () => {
  it('takes the first word of a longer no, and quotes a topic once', async () => {
    await play([
      ['azure dit que l’id d’acces est deja associé', 's’affiche-t-il'],
      ['qui a le droit d’activer ?', 'Revenons à « ID d’accès déjà associé »'],
      ['non il apparait pas', 'expiré'],
    ]);
  });
});

describe('the language of the page', () => {
  it.each([
    ['takes the conversation along when it changes', 'en-GB', 'fr-FR', 'who may activate?', 'Azure', 'fr'],
    ['does not when it stays', 'fr-FR', 'fr-FR', 'who may activate?', 'Azure', 'en'],
    [
      'does not count against what is written',
      'en-GB',
      'fr-FR',
      'who may activate?',
      'where are the IDs?',
      'en',
    ],
    [
      'does not count against a language that was asked for',
      'en-GB',
      'fr-FR',
      'English please',
      'Azure',
      'en',
    ],
  ])('%s', async (_what, before, after, first, then, language) => {
    const talk = new Talk();
    await talk.say(first, { locale: before });
    expect((await talk.say(then, { locale: after })).locale).toBe(language);
  });
});

describe('conversation', () => {
  it.each<[string, Line[]]>([
    ['hello', [['hi', 'technical-support benefits', '[Activate our benefits]']]],
    ['bonjour', [['bonjour', 'avantages de support technique', '[Activer nos avantages]']]],
    [
      'the language is switched and kept',
      [
        ['hello', 'Hello'],
        ['français', 'je continue en français'],
        ['ok', /Avec plaisir/],
      ],
    ],
    [
      'the language follows the person',
      [
        ['who may activate?', 'Global admin'],
        ['et où sont les identifiants ?', 'ID de contrat'],
      ],
    ],
    [
      'a label of both languages keeps the language',
      [
        ['hello', 'Hello'],
        ['Menu', 'I can help you'],
      ],
    ],
    ['are you a bot', [['are you a robot?', 'automated assistant']]],
    ['êtes-vous un humain', [['vous êtes un humain ?', 'assistant automatique']]],
    ['a person', [['I want to talk to a human', 'No person is connected', 'Support for Business']]],
    [
      'out of scope, then twice',
      [
        ['what is the weather in Leeds tomorrow', 'outside what I know'],
        ['banana banana', 'Here is everything I can do'],
      ],
    ],
    [
      'start over forgets',
      [
        ['We are Gold. How many on-premises incidents?', /\*\*20\*\*/],
        ['start over', 'forgotten'],
        ['how many incidents do we get', 'Which membership'],
      ],
    ],
    [
      'what is known, and forgetting it',
      [
        ['We are Gold. How many on-premises incidents?', /\*\*20\*\*/],
        ['what do you know about me?', 'membership: Gold', '[Yes, delete everything]'],
        ['Yes, delete everything', 'everything about you and this conversation is deleted'],
        ['what do you know about me?', 'noted nothing about your partnership'],
      ],
    ],
    [
      'forgetting is dropped by a no',
      [
        ['que savez-vous de moi ?', 'rien noté sur votre partenariat'],
        ['non', 'Rien n’a été effacé'],
      ],
    ],
    [
      'anger gets help',
      [
        [
          'this is ridiculous!!! how many incidents do silver partners get on premises',
          'Sorry for the trouble',
          /\*\*15\*\*/,
        ],
      ],
    ],
    [
      'what if is not remembered',
      [
        ['We are Silver, how many on-premises incidents?', /\*\*15\*\*/],
        ['what if we were Gold?', /\*\*20\*\*/],
        ['what do you know about me?', 'membership: Silver'],
      ],
    ],
    [
      'several questions at once',
      [
        [
          'How many incidents do we get with Action Pack? And who can activate the benefits?',
          /\*\*10\*\*/,
          'Global admin',
        ],
      ],
    ],
  ])('%s', async (_name, lines) => {
    await play(lines);
  });

  it('answers an activity that is delivered twice once', async () => {
    const talk = new Talk();
    const first = await talk.say('who may activate?', { id: 'same' });
    const second = await talk.say('who may activate?', { id: 'same' });

    expect(first.text).toContain('Global admin');
    expect(second.text).toBe('');
  });

  it('takes a card button for its label', async () => {
    const talk = new Talk();
    const typed = await talk.say('Who may activate?');
    const pressed = await talk.say('', { value: { verb: 'say', label: 'Who may activate?' } });

    expect(pressed.reply).toBe(typed.reply);
  });

  it('declines what is too long to read', async () => {
    expect((await new Talk().say('x'.repeat(1_000_000))).text).toContain('too long');
  });

  it.each([
    [4_000, 'Silver'],
    [4_001, 'too long'],
  ])('reads a message of up to 4,000 characters: %i', async (length, answer) => {
    const question = 'How many on-premises incidents with Silver? ';

    expect((await new Talk().say(question.padEnd(length, '.'))).text).toContain(answer);
  });
});

describe('identifiers', () => {
  it.each([
    ['an Access ID', 'our access id is 0123456789 and it is already associated', '0123456789'],
    ['a contract number', 'contract C12345678Z does not show any more', 'C12345678Z'],
    ['an e-mail address', 'who may activate? write to jane.doe@example.com', 'jane.doe@example.com'],
    ['a phone number', 'call me on +33 6 12 34 56 78, who may activate?', '6 12 34 56 78'],
  ])('%s is neither echoed nor stored, and the person is told', async (_name, text, secret) => {
    const stored: string[] = [];
    const talk = new Talk();
    const write = talk.storage.write.bind(talk.storage);
    talk.storage.write = async (changes) => {
      stored.push(JSON.stringify(changes));
      return write(changes);
    };

    const { reply } = await talk.say(text);

    expect(reply).toContain('do not paste');
    expect(reply).not.toContain(secret);
    expect(stored.join()).not.toContain(secret);
  });

  it.each(['SQL Server 2019 and Windows Server 2012 R2', 'on 2021-05-27 we renewed', 'code: 8'])(
    '“%s” is no identifier',
    async (text) => {
      expect((await new Talk().say(text)).text).not.toContain('do not paste');
    },
  );
});

describe('rulebooks', () => {
  it('a number changed in the rulebook changes the answer, with no other edit', async () => {
    const changed = structuredClone(mpn);
    for (const entry of changed.entitlements) if (entry.incidents === 15) entry.incidents = 17;

    await play([['We are Silver. How many on-premises incidents do we get?', /\*\*17\*\*/]], {
      rulebook: changed,
    });
  });

  it('another programme year is another file', async () => {
    await play(
      [['Solutions Partner, how many on-premises incidents?', /\*\*20\*\*/, 'March 27, 2023', 'E29']],
      { rulebook: maicpp },
    );
  });
});
