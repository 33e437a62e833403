import { z } from 'zod';
import type { Activity } from 'botbuilder';
import type { Feedback, InvokeResponse, TeamsInvokeDeps } from '../../../src/channels/teams/types.js';
import type { Reply } from '../../../src/replies/reply.js';
import { composeStep } from '../../../src/replies/steps.js';
import { sayText } from '../../../src/replies/compose.js';
import { decide } from '../../../src/rules/index.js';
import { toActivity } from '../../../src/bot/to-activity.js';
import { MAX_RESULTS } from '../../../src/channels/teams/search.js';
import { invokes, phrasings, TeamsAdapter, textsOf, turnIn } from './harness.js';

const Results = z.object({
  status: z.literal(200),
  body: z.object({
    composeExtension: z.object({
      type: z.literal('result'),
      attachmentLayout: z.literal('list'),
      attachments: z.array(
        z.object({
          contentType: z.literal('application/vnd.microsoft.card.adaptive'),
          content: z.record(z.string(), z.unknown()),
          preview: z.object({ content: z.object({ title: z.string(), text: z.string() }) }),
        }),
      ),
    }),
  }),
});
type Result = z.infer<typeof Results>['body']['composeExtension']['attachments'][number];

let number = 0;
function ask(activity: Partial<Activity>, deps: Partial<TeamsInvokeDeps> = {}): Promise<InvokeResponse> {
  number += 1;
  return invokes(deps).handle(turnIn(new TeamsAdapter(), { id: `${number}`, ...activity }));
}

function query(commandId: string, parameters: Record<string, string>, more: object = {}): Partial<Activity> {
  const list = Object.entries(parameters).map(([name, value]) => ({ name, value }));
  return { name: 'composeExtension/query', value: { commandId, parameters: list, ...more } };
}

async function results(activity: Partial<Activity>, deps: Partial<TeamsInvokeDeps> = {}): Promise<Result[]> {
  return Results.parse(await ask(activity, deps)).body.composeExtension.attachments;
}

const titles = (list: Result[]): string[] => list.map((r) => r.preview.content.title);
const topic = (id: 'activate-benefits' | 'find-ids', language: 'en' | 'fr' = 'en'): string =>
  phrasings[language].words.topics[id];

describe('search', () => {
  it.each([
    ['nothing typed', { query: '' }, 'en-US', 'How many incidents do we get?'],
    [
      'opened for the first time',
      { initialRun: 'true' },
      'fr-FR',
      'À combien d’incidents avons-nous droit\u00a0?',
    ],
    ['the beginning of a word', { query: 'activ' }, 'en-US', 'Activate our benefits'],
    ['an English question', { query: 'where is the access id?' }, 'fr-FR', 'Find Access ID and Contract ID'],
    [
      'a French question',
      { query: 'où trouver mon ID d’accès ?' },
      'en-US',
      'Trouver l’ID d’accès et l’ID de contrat',
    ],
    [
      'a pasted error',
      { query: 'You are not authorized to perform this action' },
      'en-US',
      '“Not authorized”',
    ],
  ])('%s', async (_case, parameters, locale, first) => {
    const found = await results({ ...query('search', parameters), locale });
    expect(titles(found)[0]).toBe(first);
    expect(found.length).toBeLessThanOrEqual(MAX_RESULTS);
  });

  it('puts what people ask most first, and never more than eight', async () => {
    const found = await results(query('search', {}), {
      popular: async () => ['find-ids', 'greeting', 'none'],
    });
    expect(titles(found)[0]).toBe(topic('find-ids'));
    expect(found).toHaveLength(MAX_RESULTS);
  });

  it('does without the count when it is not available', async () => {
    const found = await results(query('search', {}), {
      popular: () => Promise.reject(new TypeError('down')),
    });
    expect(found).toHaveLength(MAX_RESULTS);
  });

  it('gives the page that is asked for', async () => {
    const all = titles(await results(query('search', {})));
    const page = await results(query('search', {}, { queryOptions: { skip: 2, count: 3 } }));
    expect(titles(page)).toEqual(all.slice(2, 5));
  });

  it.each(['en-US', 'fr-FR'])(
    'inserts finished cards: text, source, date, nothing left to open (%s)',
    async (locale) => {
      for (const { content } of await results({ ...query('search', {}), locale })) {
        expect(textsOf(content)).toMatch(/Source.*2021 \(R/);
        expect(JSON.stringify(content)).not.toMatch(/ToggleVisibility|"isVisible":false|\$\{|"verb"/);
        expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(20_000);
        expect(content).toMatchObject({ version: '1.5', lang: locale.slice(0, 2) });
      }
    },
  );

  it('says it in words when nothing fits', async () => {
    const answer = await ask(query('search', { query: 'zzzz qqqq' }));
    expect(answer).toMatchObject({ status: 200, body: { composeExtension: { type: 'message' } } });
  });

  it('uses the facts of the question', async () => {
    const [first] = await results(
      query('search', { query: 'how many cloud incidents with gold security competency' }),
    );
    expect(first?.preview.content.text).toMatch(/unlimited/i);
  });
});

describe('entitlement', () => {
  it.each([
    ['a membership', { membership: 'Silver' }, ['Silver']],
    ['nothing', {}, ['Action Pack', 'Silver', 'Gold']],
    ['only a product', { product: 'Windows Server' }, ['Action Pack', 'Silver', 'Gold']],
    ['a membership in the wrong box', { product: 'gold' }, ['Gold']],
  ])('%s', async (_case, typed, expected) => {
    expect(titles(await results(query('entitlement', typed)))).toEqual(expected);
  });

  it.each([
    [{ membership: 'Gold', product: 'cloud', competency: 'Security' }, 'en-US', /unlimited/i],
    [{ membership: 'Gold', product: 'cloud', competency: 'cloud' }, 'en-US', /unlimited/i],
    [{ membership: 'Or', product: 'Azure', competency: 'Sécurité' }, 'fr-FR', /illimité/i],
    [{ membership: 'Silver', product: 'Windows Server', competency: '' }, 'en-US', /15|incidents/],
  ])('computes %j', async (typed, locale, expected) => {
    const [first] = await results({ ...query('entitlement', typed), locale });
    expect(first?.preview.content.text).toMatch(expected);
  });

  it('tells a cloud competency from another one', async () => {
    const of = async (competency: string): Promise<string> => {
      const typed = { membership: 'Gold', product: 'cloud', competency };
      return (await results(query('entitlement', typed)))[0]?.preview.content.text ?? '';
    };
    expect(await of('other')).not.toBe(await of('cloud'));
  });
});

describe('answer this', () => {
  const open = (content: string, locale = 'en-US'): Promise<InvokeResponse> =>
    ask({
      name: 'composeExtension/fetchTask',
      locale,
      value: {
        commandId: 'answer-this',
        messagePayload: { id: '1', body: { contentType: 'html', content } },
      },
    });
  const Dialog = z.object({
    status: z.literal(200),
    body: z.object({
      task: z.object({
        type: z.literal('continue'),
        value: z.object({ title: z.string(), card: z.object({ content: z.looseObject({}) }) }),
      }),
    }),
  });
  const dialog = async (content: string, locale?: string): Promise<object> =>
    Dialog.parse(await open(content, locale)).body.task.value.card.content;

  it.each([
    ['<p>Where do I find our <b>Access&nbsp;ID</b>?</p>', 'en-US', /Find Access ID.* \(\d+% sure\)/],
    ['<p>Où se trouve l’ID d’accès&nbsp;?</p>', 'en-US', /Trouver l’ID d’accès.* \(sûr à \d+\u00a0?\s?%\)/],
  ])('proposes answers with their confidence to %s', async (content, locale, expected) => {
    expect(textsOf(await dialog(content, locale))).toMatch(expected);
  });

  it('offers the popular answers where it is not sure at all', async () => {
    const texts = textsOf(await dialog('<p>xyzzy plugh</p>'));
    expect(texts).toContain('I am not sure what is asked here');
    expect(texts).not.toContain('%');
  });

  it.each(['', '<attachment id="1"></attachment>'])(
    'opens on a message without words: %j',
    async (content) => {
      expect(textsOf(await dialog(content))).toContain('I am not sure');
    },
  );

  it('hides identifiers in the quoted message', async () => {
    const texts = JSON.stringify(await dialog('my access id is 1234567890, write to jo@example.com'));
    expect(texts).not.toMatch(/1234567890|jo@example/);
  });

  it('inserts the chosen answer', async () => {
    const data = { answer: 'find-ids', question: 'where is my access id', language: 'en' };
    const value = { commandId: 'answer-this', data };
    const found = await results({ name: 'composeExtension/submitAction', value });
    expect(titles(found)).toEqual([topic('find-ids')]);
  });

  it('asks again when nothing valid was chosen', async () => {
    const value = { commandId: 'answer-this', data: { answer: 'greeting', language: 'fr' } };
    expect(await ask({ name: 'composeExtension/submitAction', value })).toMatchObject({
      body: { task: { type: 'continue' } },
    });
  });
});

describe('a button of a card', () => {
  const press = (label: string): Partial<Activity> => ({
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', verb: 'say', data: { verb: 'say', label } } },
  });
  const unsent = (reply: Reply): Partial<Activity>[] => [toActivity(reply, 'msteams', phrasings.en)];
  const walk = (index: number): Partial<Activity>[] =>
    unsent(
      composeStep(
        decide('activate-benefits', {}, phrasings.en.book, '2026-11-22'),
        index,
        'next',
        phrasings.en,
      ),
    );

  it('says its label and answers below', async () => {
    const adapter = new TeamsAdapter();
    const heard: string[] = [];
    const runMessage = async (
      _context: unknown,
      { text }: { text: string },
    ): Promise<Partial<Activity>[]> => {
      heard.push(text);
      return unsent(sayText('help', 'The menu.', [], phrasings.en));
    };
    const answer = await invokes({ runMessage }).handle(turnIn(adapter, { id: 'b1', ...press('Menu') }));
    expect(heard).toEqual(['Menu']);
    expect(adapter.sent.map((a) => a.text)).toEqual(['The menu.']);
    expect(answer).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Answered below.' },
    });
  });

  it('ticks off a step in the same card, and says the next one', async () => {
    const adapter = new TeamsAdapter();
    const context = turnIn(adapter, { id: 'b2', ...press('Done') });
    const answer = await invokes({ runMessage: async () => walk(1) }).handle(context);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard' },
      },
    });
    expect(textsOf(answer.body)).toContain('✓');
    expect(textsOf(answer.body)).toContain('It shows something else');
    expect(adapter.sent).toEqual([]);
    expect(textsOf(answer.body)).toMatch(/Step 2 of \d/);
  });

  it('delivered twice acts once and answers the same', async () => {
    const adapter = new TeamsAdapter();
    let turns = 0;
    const runMessage = async (): Promise<Partial<Activity>[]> => {
      turns += 1;
      return walk(turns);
    };
    const { handle } = invokes({ runMessage });
    const deliver = (): Promise<InvokeResponse> => handle(turnIn(adapter, { id: 'b3', ...press('Done') }));
    const [one, two] = await Promise.all([deliver(), deliver()]);
    expect([turns, await deliver()]).toEqual([1, one]);
    expect(two).toEqual(one);
  });

  it('may be pressed again after a failure, which is said in words', async () => {
    let turns = 0;
    const runMessage = async (): Promise<Partial<Activity>[]> => {
      turns += 1;
      if (turns === 1) throw new TypeError('store down');
      return unsent(sayText('help', 'Fine.', [], phrasings.en));
    };
    const { handle } = invokes({ runMessage });
    const deliver = (): Promise<InvokeResponse> =>
      handle(turnIn(new TeamsAdapter(), { id: 'b4', ...press('Menu') }));
    expect(await deliver()).toMatchObject({
      status: 200,
      body: { value: expect.stringContaining('try again') },
    });
    expect(await deliver()).toMatchObject({ status: 200, body: { value: 'Answered below.' } });
  });

  it('of another module goes to that module', async () => {
    const value = { action: { type: 'Action.Execute', verb: 'ticket-take', data: { id: 'T1' } } };
    const onAction: TeamsInvokeDeps['onAction'] = async (_c, { verb, id }) =>
      verb === 'ticket-take' ? { card: { type: 'AdaptiveCard', data: { id } }, note: '' } : undefined;
    expect(await ask({ name: 'adaptiveCard/action', value }, { onAction })).toMatchObject({
      body: { statusCode: 200, value: { data: { id: 'T1' } } },
    });
  });
});

describe('a form of a card', () => {
  it('is read by the bot as its fallback would submit it', async () => {
    const read: unknown[] = [];
    const value = { action: { type: 'Action.Execute', verb: 'handover-send', data: { question: 'Why?' } } };
    const answer = await ask(
      { name: 'adaptiveCard/action', value },
      {
        submitVerbs: new Set(['handover-send']),
        runMessage: async (_context, message) => {
          read.push(message);
          return [{ type: 'message', text: 'Fait.', locale: 'fr' }];
        },
      },
    );
    expect(read).toEqual([{ text: '', value: { verb: 'handover-send', question: 'Why?' } }]);
    expect(answer).toMatchObject({ status: 200, body: { value: 'Réponse ci-dessous.' } });
  });
});

describe('feedback', () => {
  const rate = (reaction: string, feedback?: string): Partial<Activity> => ({
    name: 'message/submitAction',
    replyToId: 'answer-1',
    value: {
      actionName: 'feedback',
      actionValue: { reaction, ...(feedback === undefined ? {} : { feedback }) },
    },
  });

  it.each([
    ['like', undefined, { rating: 'up' }],
    ['like', '{"feedbackText":""}', { rating: 'up' }],
    ['dislike', '{"feedbackText":" wrong portal "}', { rating: 'down', reason: 'wrong portal' }],
    ['dislike', 'plain', { rating: 'down', reason: 'plain' }],
    ['dislike', '{broken', { rating: 'down' }],
    ['dislike', '{"feedbackText":"call 0612345678"}', { rating: 'down', reason: 'call •••678' }],
  ])('%s with %j', async (reaction, text, expected) => {
    const given: Feedback[] = [];
    const onFeedback = async (feedback: Feedback): Promise<void> => void given.push(feedback);
    expect(await ask(rate(reaction, text), { onFeedback })).toEqual({ status: 200, body: {} });
    expect(given).toEqual([{ ...expected, activityId: 'answer-1', conversationId: 'a:1' }]);
  });
});

describe('every invoke is answered', () => {
  const names = [
    'adaptiveCard/action',
    'composeExtension/query',
    'composeExtension/fetchTask',
    'composeExtension/submitAction',
    'message/submitAction',
  ];
  const values = [
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { action: null },
    { commandId: 1 },
    { actionName: 'other' },
  ];
  const rows = names.flatMap((name) => values.map((value) => [name, value] as const));

  it.each(rows)('%s with %j: 400', async (name, value) => {
    expect(await ask({ name, value })).toMatchObject({ status: 400, body: expect.anything() });
  });

  it.each(['signin/verifyState', 'task/fetch', 'constructor', '', undefined])('unknown: %s', async (name) => {
    expect(await ask(name === undefined ? {} : { name })).toMatchObject({ status: 501, body: { error: {} } });
  });

  it.each([
    ['composeExtension/query', { commandId: 'x' }, { composeExtension: { type: 'message' } }],
    ['composeExtension/fetchTask', { commandId: 'x' }, { task: { type: 'message' } }],
    [
      'composeExtension/submitAction',
      { commandId: 'x', data: { answer: 'a', language: 'en' } },
      { task: {} },
    ],
  ])('%s of a command that is not ours', async (name, value, body) => {
    expect(await ask({ name, value })).toMatchObject({ status: 200, body });
  });

  it('a verb nobody has: 501 in the form of a card action', async () => {
    const value = { action: { verb: 'x', data: {} } };
    expect(await ask({ name: 'adaptiveCard/action', value })).toMatchObject({
      status: 501,
      body: { statusCode: 501, type: 'application/vnd.microsoft.error', value: { code: 'NotImplemented' } },
    });
  });
});
