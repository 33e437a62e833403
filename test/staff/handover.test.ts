import { describe, expect, it } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { readActivity } from '../../src/cli/read-activity.js';
import { cardActions, partner, staffMember, STAFF_CHANNEL, visitor, World } from './script.js';
import type { Person } from './script.js';

const CASES = [
  { channel: 'web chat', language: 'en', person: visitor, locale: 'en-US', here: 'staff here' },
  { channel: 'web chat', language: 'fr', person: visitor, locale: 'fr-FR', here: 'équipe ici' },
  { channel: 'Teams', language: 'en', person: partner, locale: 'en-US', here: 'staff here' },
  { channel: 'Teams', language: 'fr', person: partner, locale: 'fr-FR', here: 'équipe ici' },
] as const;

const SAY = {
  en: {
    question: 'How many on-premises incidents with Gold?',
    human: 'I want to talk to a human',
    form: 'Shall I send it?',
    yes: 'Yes, pass it on',
    sent: 'your question is with our support staff',
    taken: 'Anna from our support staff has taken your question',
    replied: '**Anna, support staff:** Which tenant is it?',
    passedOn: 'passed that on',
    answer: 'the one in Ghent, no idea about the rest',
    closed: 'have closed your question',
  },
  fr: {
    question: 'Combien d’incidents sur site avec Gold ?',
    human: 'je veux parler à un humain',
    form: 'Je l’envoie',
    yes: 'Oui, transmettez',
    sent: 'votre question est transmise à notre équipe de support',
    taken: 'Anna, de notre équipe de support, a pris en charge votre question',
    replied: '**Anna, équipe de support :** Which tenant is it?',
    passedOn: 'C’est transmis à notre équipe',
    answer: 'celui de Gand, aucune idée pour le reste',
    closed: 'a clos votre question',
  },
} as const;

function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

function isTicketCard(activity: Partial<Activity>, text = ''): boolean {
  const isTicket = cardActions(activity).some(({ verb }) => verb === 'ticket-close');
  return isTicket && readActivity(activity).includes(text);
}

async function withChannel(world: World, here = 'staff here'): Promise<Person> {
  const anna = staffMember(world);
  await anna.says(here);
  return anna;
}

describe('a person takes over', () => {
  it.each(CASES)(
    'from question to close in $channel, $language',
    async ({ language, person, locale, here }) => {
      const words = SAY[language];
      const first = new World();
      await withChannel(first, here);
      const asker = person(first, locale);
      await asker.says(words.question);
      expect(plain(await asker.says(words.human))).toContain(words.form);
      expect(plain(await asker.says(words.yes))).toContain(words.sent);
      const card = first.last(STAFF_CHANNEL);
      expect(readActivity(card)).toContain('Gold');
      expect(
        cardActions(card)
          .map(({ verb }) => verb)
          .filter(Boolean),
      ).toEqual(['ticket-take', 'ticket-reply', 'ticket-close']);
      const data = cardActions(card)[0]?.data ?? {};

      // After a restart: the references are in the store.
      const world = new World({ storage: first.storage });
      world.channel.in(STAFF_CHANNEL).push(card);
      const anna = staffMember(world);
      const again = asker.after(world);
      await anna.presses({ ...data, verb: 'ticket-take' });
      expect(plain(world.texts(asker.conversation).at(-1) ?? '')).toContain(words.taken);
      await anna.presses({ ...data, verb: 'ticket-reply', reply: 'Which tenant is it?' });
      expect(plain(world.texts(asker.conversation).at(-1) ?? '')).toBe(words.replied);
      expect(plain(await again.says(words.answer))).toContain(words.passedOn);
      const thread = `${STAFF_CHANNEL};messageid=${card.id ?? ''}`;
      expect(world.texts(thread).at(-1)).toContain(words.answer);
      await staffMember(world, 'Anna', card.id).says('Then it is the other one.');
      expect(world.texts(asker.conversation).at(-1)).toContain('Then it is the other one.');
      await anna.presses({ ...data, verb: 'ticket-close' });
      expect(plain(world.texts(asker.conversation).at(-1) ?? '')).toContain(words.closed);
      expect(cardActions(world.messages(STAFF_CHANNEL)[0] ?? {}).map(({ verb }) => verb)).toEqual([
        undefined,
      ]);
    },
  );

  it.each([
    ['is not passed on after a no', ['talk to a person', 'No, do not send it'], 'nothing was sent'],
    [
      'is passed on in other words',
      ['talk to a person', 'My contract vanished', 'yes'],
      'with our support staff',
    ],
    ['is asked for where there is none', ['talk to a person'], 'What is it?'],
  ])('a question %s', async (_name, messages, expected) => {
    const world = new World();
    await withChannel(world);
    const asker = visitor(world);
    let reply = '';
    for (const message of messages) reply = await asker.says(message);
    expect(reply).toContain(expected);
  });

  it('is honest where no staff channel is set up', async () => {
    const world = new World();
    expect(await visitor(world).says('talk to a person')).toContain('No person is connected');
    expect(await visitor(world).presses({ verb: 'handover-send', question: 'x' })).toContain('No person');
  });

  it.each([
    ['at the `tickets` command', async (anna: Person) => anna.says('tickets')],
    ['when the channel is set anew', async (anna: Person) => anna.says('staff here')],
    [
      'at the next question',
      async (anna: Person) => {
        const other = visitor(anna.world, 'en-US', 'web-2');
        await other.says('talk to a person');
        await other.says('My invoice is wrong');
        await other.says('yes');
      },
    ],
    ['after a restart', async (anna: Person) => anna.world.assistant.resume()],
  ])('is kept while the staff channel cannot be reached, and shown once %s', async (_name, occasion) => {
    const first = new World();
    await withChannel(first);
    const asker = visitor(first);
    await asker.says('talk to a person');
    await asker.says('My contract vanished');
    first.channel.unreachable.add(STAFF_CHANNEL);
    expect(await asker.says('yes')).toContain('I have kept your question, but I cannot reach');
    expect(await asker.says('talk to a person')).toContain('could not be reached yet');
    expect(first.messages(STAFF_CHANNEL).filter((activity) => isTicketCard(activity))).toEqual([]);

    const world = new World({ storage: first.storage });
    const anna = staffMember(world);
    await occasion(anna);
    await world.assistant.resume();
    await anna.says('tickets');
    const cards = world.messages(STAFF_CHANNEL).filter((activity) => isTicketCard(activity, 'My contract'));
    // Posted once; what the command lists has a text.
    expect(cards.filter(({ text }) => text === '').map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^Question \w{6} \(open\): My contract vanished$/),
    ]);
    expect(await asker.after(world).says('talk to a person')).toContain('already with our support staff');
  });

  it('is shown once by two instances that start at the same time', async () => {
    const first = new World();
    await withChannel(first);
    const asker = visitor(first);
    await asker.says('talk to a person');
    await asker.says('My contract vanished');
    first.channel.unreachable.add(STAFF_CHANNEL);
    await asker.says('yes');
    const worlds = [new World({ storage: first.storage }), new World({ storage: first.storage })];
    await Promise.all(worlds.map((world) => world.assistant.resume()));
    expect(
      worlds.flatMap((world) => world.messages(STAFF_CHANNEL)).filter((activity) => isTicketCard(activity)),
    ).toHaveLength(1);
  });

  it('keeps what staff wrote when it could not be delivered', async () => {
    const world = new World();
    const anna = await withChannel(world);
    const asker = visitor(world);
    await asker.says('talk to a person');
    await asker.says('My contract vanished');
    await asker.says('yes');
    const { data } = cardActions(world.last(STAFF_CHANNEL))[0] ?? {};
    world.channel.unreachable.add(asker.conversation);
    await anna.sends({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'ticket-reply', data: { ...data, reply: 'Hello' } } },
    });
    expect(world.last(STAFF_CHANNEL).value).toMatchObject({
      status: 200,
      body: {
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringContaining('could not be delivered'),
      },
    });
  });

  it('does not name a contact-centre hub as if it were a person', async () => {
    const world = new World({ hub: true });
    const anna = await withChannel(world, 'équipe ici');
    const asker = visitor(world);
    await asker.says('talk to a person');
    await asker.says('My contract vanished');
    await asker.says('yes');
    const { data } = cardActions(world.last(STAFF_CHANNEL))[0] ?? {};
    await asker.sends({ type: 'event', name: 'handoff.status', value: { state: 'accepted' } });
    expect(await anna.presses({ ...data, verb: 'ticket-take' })).toContain('Le centre de contact a déjà');
    expect(await anna.says('demandes')).toContain('prise en charge par le centre de contact');
  });

  it('takes the form with an edited question, masked', async () => {
    const world = new World();
    await withChannel(world);
    const asker = partner(world);
    await asker.says('I want to talk to a human');
    await asker.says('My contract vanished');
    await asker.presses({ verb: 'handover-send', question: 'My contract 1234567890 vanished' });
    const shown = readActivity(world.last(STAFF_CHANNEL));
    expect(shown).toContain('•••890');
    expect(shown).not.toContain('1234567890');
    expect(await asker.says('talk to a person')).toContain('already with our support staff');
  });

  it('offers a person after two misunderstandings', async () => {
    const world = new World();
    await withChannel(world);
    const asker = visitor(world);
    await asker.says('flurb gnarx');
    expect(await asker.says('blorp wibble')).toContain('pass your question on to a person');
    expect(world.buttons(asker.conversation)[0]).toBe('Talk to a person');
  });

  it('acts once on a press delivered twice, and only for staff', async () => {
    const world = new World();
    const anna = await withChannel(world);
    const asker = visitor(world);
    await asker.says('talk to a person');
    await asker.says('My contract vanished');
    await asker.says('yes');
    const data = cardActions(world.last(STAFF_CHANNEL))[0]?.data ?? {};
    const press = { ...data, verb: 'ticket-reply', reply: 'Hello' };
    expect(await visitor(world, 'en', 'web-2').presses(press)).toContain('Only support staff');
    await anna.presses(press, { id: 'press-1' });
    await anna.presses(press, { id: 'press-1' });
    const hellos = world.texts(asker.conversation).filter((text) => text.includes('Hello'));
    expect(hellos).toHaveLength(1);
    expect(await staffMember(world, 'Ben').presses({ ...data, verb: 'ticket-take' })).toContain('Anna');
  });

  it('speaks the events of a contact-centre hub', async () => {
    const world = new World({ hub: true });
    const asker = visitor(world);
    await asker.says('How many cloud incidents with Silver?');
    await asker.says('talk to a person');
    await asker.says('yes');
    const event = world.messages(asker.conversation).find(({ type }) => type === 'event');
    expect(event).toMatchObject({ name: 'handoff.initiate', attachments: [{ name: 'Transcript' }] });
    const status = (state: string): Promise<string> =>
      asker.sends({ type: 'event', name: 'handoff.status', value: { state } });
    expect(await status('accepted')).toContain('has taken your question');
    expect(await status('accepted')).toBe('');
    expect(await status('completed')).toContain('closed');
    expect(await status('nonsense')).toBe('');
  });
});

describe('the staff channel', () => {
  it.each([
    ['a partner', (world: World) => partner(world).says('staff here'), 'Only staff'],
    [
      'another team',
      (world: World) => staffMember(world, 'Eve', undefined, 'other').says('équipe ici'),
      'Seule l’équipe',
    ],
    [
      'a web visitor who claims to be staff',
      (world: World) =>
        visitor(world).sends({ text: 'staff here', channelData: { team: { id: '19:team@thread.tacv2' } } }),
      'Only staff',
    ],
    ['staff', (world: World) => staffMember(world).says('staff here'), 'This is the staff channel now'],
    ['staff, in French', (world: World) => staffMember(world).says('Équipe ici'), 'C’est désormais le canal'],
    [
      'a listed person in a private chat',
      (world: World) => partner(world, 'en', 'chat-9', 'listed').says('staff here'),
      'in the channel or group chat',
    ],
  ])('%s', async (_name, act, expected) => {
    expect(await act(new World({ staffIds: ['listed'] }))).toContain(expected);
  });

  it('lists what waits, and can be taken away', async () => {
    const world = new World();
    const anna = await withChannel(world);
    expect(await anna.says('tickets')).toContain('No question is waiting');
    const asker = visitor(world);
    await asker.says('talk to a person');
    await asker.says('My contract vanished');
    await asker.says('yes');
    expect(await anna.says('tickets')).toContain('My contract vanished');
    await anna.says('staff off');
    expect(await visitor(world, 'en', 'web-2').says('talk to a person')).toContain('No person is connected');
  });
});
