import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CARD_NAMES, loadCards } from '../../src/replies/cards.js';
import { STEPS_ONE_BY_ONE } from '../../src/replies/outcome-card.js';
import { WALKED_TOPICS } from '../../src/dialogs/walk-dialog.js';
import { COMPOSITIONS, failures } from './compositions.js';
import type { Composition } from './compositions.js';
import type * as AdaptiveCards from 'adaptivecards';

// The renderer's own parser, from the bundle that needs no browser to parse.
const { AdaptiveCard, SerializationContext, Versions }: typeof AdaptiveCards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
);

const MAX_ACTIONS = 6;
const MAX_BYTES = 28 * 1024;

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A card and everything in it, without what an action carries. */
function elements(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (!isJson(node)) return [];
  const inner = Object.entries(node).filter(([key]) => key !== 'data' && key !== 'fallback');
  return [node, ...inner.flatMap(([, value]) => elements(value))];
}

const ofCards = (check: (card: Json, composition: Composition) => string[]): string[] =>
  failures((c) => (c.reply.card ? check(c.reply.card, c) : []));

describe('the templates', () => {
  const source = new URL('../../cards/', import.meta.url);
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  const copy = pathToFileURL(`${folder}/`);
  beforeEach(() => cpSync(source, folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read', () => {
    expect(loadCards(copy)('menu', {})).toMatchObject({ type: 'AdaptiveCard' });
  });

  it.each(['[]', '{}', '{ "type": "AdaptiveCard", "version": "1.5", "body": "text" }'])(
    'are refused when the program starts, not when the card is due: %s',
    (text) => {
      writeFileSync(new URL('menu.json', copy), text);
      expect(() => loadCards(copy)).toThrow();
    },
  );
});

describe('every card', () => {
  it('belongs to a template of the folder, and every template has a name', () => {
    const files = readdirSync(new URL('../../cards/', import.meta.url)).map((file) =>
      file.replace('.json', ''),
    );
    expect(files.sort()).toEqual([...CARD_NAMES].sort());
  });

  it('is there for every answer', () => {
    expect(failures(({ decided, reply }) => (decided && !reply.card ? ['no card'] : []))).toEqual([]);
  });

  it('is read by the renderer without a complaint', () => {
    const complaints = (card: Json): string[] => {
      const context = new SerializationContext(Versions.v1_5);
      new AdaptiveCard().parse(card, context);
      const messages = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
      // Its pattern for languages is stateful and refuses every second one; they are checked below.
      return messages.filter((message) => !/^Invalid value "(en|fr)" for property "lang"/.test(message));
    };
    expect(ofCards(complaints)).toEqual([]);
  });

  it('is of version 1.5 and says its language', () => {
    const other = (card: Json, { language }: Composition): string[] =>
      card['version'] === '1.5' && card['lang'] === language
        ? []
        : [`${String(card['version'])} ${String(card['lang'])}`];
    expect(ofCards(other)).toEqual([]);
  });

  it('has nothing unbound', () => {
    expect(ofCards((card) => JSON.stringify(card).match(/\$\{[^}]*\}|"\$(when|data)"/g) ?? [])).toEqual([]);
  });

  it('is small: six actions, 28 kB', () => {
    const heavy = (card: Json): string[] => {
      const actions = Array.isArray(card['actions']) ? card['actions'].length : 0;
      const bytes = Buffer.byteLength(JSON.stringify(card));
      return actions > MAX_ACTIONS || bytes > MAX_BYTES ? [`${actions} actions, ${bytes} bytes`] : [];
    };
    expect(ofCards(heavy)).toEqual([]);
  });

  it('says with each action what to do, the same for clients of either kind', () => {
    const unlike = (card: Json): string[] =>
      elements(card)
        .filter(({ type }) => type === 'Action.Execute')
        .filter(({ verb, data, title, fallback }) => {
          const submit = isJson(fallback) ? fallback : {};
          const same = JSON.stringify(submit['data']) === JSON.stringify(data) && submit['title'] === title;
          return (
            !same || submit['type'] !== 'Action.Submit' || !isJson(data) || data['verb'] !== verb || !verb
          );
        })
        .map(({ title }) => String(title));
    expect(ofCards(unlike)).toEqual([]);
  });

  it('sends with a button what typing its label says', () => {
    const other = (card: Json): string[] =>
      elements(card)
        .filter(({ type }) => type === 'Action.Execute')
        .filter(({ data, title }) => !isJson(data) || data['label'] !== title)
        .map(({ title }) => String(title));
    expect(ofCards(other)).toEqual([]);
  });

  it('has no colour of its own, so that dark and high contrast work, and wraps every text', () => {
    const fixed = (card: Json): string[] =>
      JSON.stringify(card).match(/#[0-9a-f]{6}\b|"backgroundColor"/gi) ?? [];
    const cut = (card: Json): string[] =>
      elements(card)
        .filter(({ type, wrap, text }) => type === 'TextBlock' && !wrap && String(text).length > 3)
        .map(({ text }) => String(text));
    expect(ofCards((card) => [...fixed(card), ...cut(card)])).toEqual([]);
  });

  it('adds to the text and repeats no line of it', () => {
    const repeated = (card: Json, { reply }: Composition): string[] => {
      const said = new Set(reply.text.split('\n').map((line) => line.replace(/^- /, '')));
      return elements(card).flatMap(({ text }) => (typeof text === 'string' && said.has(text) ? [text] : []));
    };
    expect(ofCards(repeated)).toEqual([]);
  });

  it('begins no text with a sign that Markdown takes for a list', () => {
    const list = (card: Json): string[] =>
      elements(card).flatMap(({ type, text }) =>
        type === 'TextBlock' && typeof text === 'string' && /^([-+*] |\d+\. )/.test(text) ? [text] : [],
      );
    expect(ofCards(list)).toEqual([]);
  });

  it('folds details, notices and source away', () => {
    const open = (card: Json): string[] => {
      const more = elements(card).find(({ id }) => id === 'more');
      const toggle = elements(card).some(({ type }) => type === 'Action.ToggleVisibility');
      return more && (more['isVisible'] !== false || !toggle) ? ['open'] : [];
    };
    expect(ofCards(open)).toEqual([]);
  });
});

describe('the plain text', () => {
  it('says what the card says', () => {
    const plainWords = (text: string): string => text.replace(/[*_[\]()]/g, '');
    const missing = (card: Json, { reply, decided }: Composition): string[] => {
      const body = elements(card['body']).filter(
        ({ type, size }) => type === 'TextBlock' && size === 'Small',
      );
      const said = plainWords(reply.plain);
      // Table cells and titles say in few words what the sentences do.
      const sentences = body.map(({ text }) => plainWords(String(text))).filter((text) => /\.$/.test(text));
      const withoutFacts = (text: string): string => text.replace(/ [A-Z]\d+(, [A-Z]\d+)*\.$/, '');
      return decided ? sentences.filter((text) => !said.includes(withoutFacts(text))) : [];
    };
    expect(ofCards(missing)).toEqual([]);
  });
});

describe('the steps card', () => {
  it('is an overview exactly where the dialog leads through the steps', () => {
    expect([...STEPS_ONE_BY_ONE].sort()).toEqual([...WALKED_TOPICS].sort());
  });

  it('ticks off what is done', () => {
    const [walk] = COMPOSITIONS.filter(
      ({ name }) => name === 'mpn-2021-05, en: activate-benefits, step check-list',
    );
    const marks = elements(walk?.reply.card).flatMap(({ text }) =>
      /^(✓|\d)$/.test(String(text)) ? [text] : [],
    );
    expect(marks).toEqual(['✓', '✓', '3', '4', '5']);
  });
});
