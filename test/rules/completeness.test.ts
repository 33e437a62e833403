import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { decide, DECIDED_TOPICS, OpenQuestion, Situation } from '../../src/rules/index.js';
import type { AskableFact, Outcome, Rulebook } from '../../src/rules/index.js';
import { en } from '../../src/replies/en/index.js';
import { fr } from '../../src/replies/fr/index.js';
import { BOOKS, TODAY } from '../helpers/rulebooks.js';

const either = <T>(...values: T[]): (T | undefined)[] => [undefined, ...values];

/** Every combination of what the rules look at: membership × plan × competency × role × association × account × contract. */
function* situations(book: Rulebook): Generator<Situation> {
  const axes = {
    membership: either(...book.memberships.map((m) => m.id)),
    plan: either('on-premises', 'cloud'),
    competencyKind: either('cloud', 'other'),
    role: either(...book.roles.map((r) => r.id)),
    association: either('mpn', 'csp-only'),
    account: either('work', 'personal'),
    contract: either('linked', 'not-linked', 'valid', 'expired', 'exhausted'),
  };
  const names = Object.keys(axes) as (keyof typeof axes)[];
  function* rest(i: number, so: Record<string, unknown>): Generator<Situation> {
    const name = names[i];
    if (name === undefined) {
      yield so as Situation;
      return;
    }
    for (const value of axes[name]) yield* rest(i + 1, value === undefined ? so : { ...so, [name]: value });
  }
  yield* rest(0, {});
}

/** What is wrong with an outcome; empty if it keeps every promise. */
function faults(outcome: Outcome, situation: Situation, book: Rulebook): string[] {
  const found: string[] = [];
  const says = outcome.findings.length > 0 || outcome.leadingNotice !== undefined;
  if (outcome.kind === 'answer' && !says) found.push('an answer that says nothing');
  if (outcome.kind === 'unknown' && outcome.links.length === 0) found.push('unknown without where to ask');
  if (outcome.kind === 'ask' && situation[outcome.missing[0]] !== undefined)
    found.push(`asks again for ${outcome.missing[0]}`);
  if (outcome.kind !== 'unknown' && outcome.facts.length === 0) found.push('rests on no fact');
  if (outcome.links.some((id) => !book.addresses.some((a) => a.id === id)))
    found.push('an address that is not in the rulebook');
  for (const { code, data } of outcome.findings) {
    if (code !== 'entitlement') continue;
    const entry = book.entitlements.find(
      (e) =>
        e.membership === data.membership &&
        e.plan === data.plan &&
        (e.competency ?? data.competency) === data.competency,
    );
    if (entry?.incidents !== data.incidents) found.push(`contradicts the rulebook: ${JSON.stringify(data)}`);
  }
  return found;
}

describe('completeness', () => {
  it.each(BOOKS)(
    '%s: every combination ends in an answer, a question or an unknown, and contradicts nothing',
    (id, book) => {
      let combinations = 0;
      const bad = new Set<string>();
      for (const situation of situations(book)) {
        combinations += 1;
        for (const topic of DECIDED_TOPICS) {
          const outcome = decide(topic, situation, book, TODAY);
          for (const fault of faults(outcome, situation, book))
            bad.add(`${topic} ${JSON.stringify(situation)}: ${fault}`);
        }
      }
      process.stdout.write(`${id}: ${combinations} combinations × ${DECIDED_TOPICS.length} topics decided\n`);
      expect([...bad].slice(0, 5)).toEqual([]);
    },
    120_000,
  );

  it.each(BOOKS)('%s: from nothing known, each walk ends without asking twice or in vain', (_id, book) => {
    const values: Record<AskableFact, string[]> = {
      membership: book.memberships.map((m) => m.id),
      plan: ['on-premises', 'cloud'],
      competencyKind: ['cloud', 'other'],
      error: [...book.errors.map((e) => e.id), 'other'],
      planShown: ['yes', 'no'],
    };
    const walk = (
      topic: (typeof DECIDED_TOPICS)[number],
      situation: Situation,
      asked: AskableFact[],
    ): void => {
      const outcome = decide(topic, situation, book, TODAY);
      if (outcome.kind !== 'ask') return;
      const [fact] = outcome.missing;
      expect(asked).not.toContain(fact);
      const next = values[fact].map((value) => Situation.parse({ ...situation, [fact]: value }));
      const different = new Set(next.map((s) => JSON.stringify(decide(topic, s, book, TODAY))));
      expect(different.size).toBeGreaterThan(1);
      for (const so of next) walk(topic, so, [...asked, fact]);
    };
    for (const topic of DECIDED_TOPICS) walk(topic, {}, []);
  });

  it.each(BOOKS)('%s: anything at all can be decided', (_id, book) => {
    const any = fc.record(
      {
        membership: fc.constantFrom(...book.memberships.map((m) => m.id), 'unheard-of'),
        plan: fc.constantFrom('on-premises' as const, 'cloud' as const),
        competencies: fc.subarray(
          book.competencies.map((c) => c.id),
          { maxLength: 3 },
        ),
        competencyKind: fc.constantFrom('cloud' as const, 'other' as const),
        product: fc.constantFrom(...book.products.map((p) => p.id)),
        planShown: fc.constantFrom('yes' as const, 'no' as const),
        activateButton: fc.constant('greyed' as const),
        reseller: fc.constant('indirect' as const),
        purchase: fc.constant('recent' as const),
        activated: fc.constantFrom('yes' as const, 'no' as const),
        activeOffer: fc.constantFrom('yes' as const, 'no' as const),
        csp: fc.constantFrom('yes' as const, 'no' as const),
        error: fc.constantFrom(...book.errors.map((e) => e.id), 'other'),
        aspect: fc.constantFrom(...Situation.shape.aspect.unwrap().options),
        person: fc.constantFrom('colleague' as const, 'customer' as const, 'own-firm' as const),
        openQuestion: fc.constantFrom(...OpenQuestion.options),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...DECIDED_TOPICS), (situation, topic) => {
        const outcome = decide(topic, situation, book, TODAY);
        expect(faults(outcome, situation, book).filter((f) => f !== 'rests on no fact')).toEqual([]);
        expect(decide(topic, situation, book, TODAY)).toEqual(outcome);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('sources and words', () => {
  it.each(BOOKS)('%s: every notice is worded in both languages', (_id, book) => {
    for (const { id } of book.notices) {
      expect(Object.keys(en.notices)).toContain(id);
      expect(Object.keys(fr.notices)).toContain(id);
    }
  });

  it('has no notice, topic or command in one language only', () => {
    expect(Object.keys(en.notices).sort()).toEqual(Object.keys(fr.notices).sort());
    expect(Object.keys(en.commands).sort()).toEqual(Object.keys(fr.commands).sort());
  });

  /** Facts that no rule uses, and why. */
  const UNUSED: Record<string, string> = {
    R63: 'status of the wording of an error at Microsoft, not something a person can act on',
  };

  it('uses every fact R1 to R76, or says why not', () => {
    const folder = new URL('../../src/rules/', import.meta.url);
    const code = readdirSync(folder).flatMap((name) =>
      name.endsWith('.ts') ? [readFileSync(new URL(name, folder), 'utf8')] : [],
    );
    const book = readFileSync(new URL('rulebooks/mpn-2021-05.json', folder), 'utf8');
    // Quoted ids only: a comment is not a use.
    const used = new Set([...code, book].flatMap((text) => text.match(/(?<=['"])[R]\d+(?=['"])/g) ?? []));
    const all = Array.from({ length: 76 }, (_, i) => `R${i + 1}`);

    expect(all.filter((fact) => !used.has(fact) && !(fact in UNUSED))).toEqual([]);
  });
});
