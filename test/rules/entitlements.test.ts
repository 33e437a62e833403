import { decide } from '../../src/rules/index.js';
import type { Outcome, Situation } from '../../src/rules/index.js';
import { maicpp, mpn, TODAY } from '../helpers/rulebooks.js';

type Cell = [Situation, number | 'unlimited' | 'none', string];

function amountIn(outcome: Outcome): unknown {
  const [first] = outcome.findings;
  if (first?.code === 'entitlement') return first.data.incidents;
  return first?.code === 'no-cloud-in-membership' ? 'none' : undefined;
}

describe('every cell of the table (R25 to R32)', () => {
  it.each<Cell>([
    [{ membership: 'action-pack', plan: 'on-premises' }, 10, 'R25'],
    [{ membership: 'silver', plan: 'on-premises' }, 15, 'R26'],
    [{ membership: 'gold', plan: 'on-premises' }, 20, 'R27'],
    [{ membership: 'action-pack', plan: 'cloud' }, 'none', 'R28'],
    [{ membership: 'silver', plan: 'cloud', competencyKind: 'cloud' }, 'unlimited', 'R29'],
    [{ membership: 'silver', plan: 'cloud', competencyKind: 'other' }, 5, 'R30'],
    [{ membership: 'gold', plan: 'cloud', competencyKind: 'cloud' }, 'unlimited', 'R31'],
    [{ membership: 'gold', plan: 'cloud', competencyKind: 'other' }, 10, 'R32'],
    [{ membership: 'gold', plan: 'cloud', competencies: ['security'] }, 'unlimited', 'R31'],
    [{ membership: 'silver', plan: 'cloud', competencies: ['datacenter'] }, 5, 'R30'],
    [{ membership: 'silver', product: 'exchange-server' }, 15, 'R26'],
    [{ membership: 'gold', product: 'teams', competencyKind: 'other' }, 10, 'R32'],
  ])('%j gives %s', (situation, incidents, fact) => {
    const outcome = decide('count-entitlements', situation, mpn, TODAY);

    expect(outcome.kind).toBe('answer');
    expect(amountIn(outcome)).toBe(incidents);
    expect(outcome.facts).toContain(fact);
  });

  it.each<Cell>([
    [{ membership: 'solutions-partner', plan: 'on-premises' }, 20, 'E29'],
    [{ membership: 'solutions-partner', plan: 'cloud' }, 'unlimited', 'E29'],
    [{ membership: 'silver', plan: 'on-premises' }, 15, 'E29'],
    [{ membership: 'gold', plan: 'cloud', competencyKind: 'other' }, 10, 'E29'],
  ])('in 2023 %j gives %s', (situation, incidents, fact) => {
    const outcome = decide('count-entitlements', situation, maicpp, TODAY);

    expect(amountIn(outcome)).toBe(incidents);
    expect(outcome.facts).toContain(fact);
  });

  it('takes the number from the rulebook and nowhere else', () => {
    const changed = structuredClone(mpn);
    for (const entry of changed.entitlements) if (entry.incidents === 15) entry.incidents = 16;

    const outcome = decide(
      'count-entitlements',
      { membership: 'silver', plan: 'on-premises' },
      changed,
      TODAY,
    );

    expect(amountIn(outcome)).toBe(16);
  });
});

describe('what is asked, and what is not', () => {
  it.each<[Situation, string[] | 'answer']>([
    [{}, ['membership']],
    [{ plan: 'cloud' }, ['membership']],
    [{ membership: 'action-pack' }, 'answer'],
    [{ membership: 'silver' }, ['plan', 'competencyKind']],
    [{ membership: 'silver', plan: 'cloud' }, ['competencyKind']],
    [{ membership: 'silver', plan: 'on-premises' }, 'answer'],
    [{ membership: 'gold', competencies: ['security'] }, 'answer'],
    [{ membership: 'gold', product: 'exchange' }, ['plan', 'competencyKind']],
  ])('%j asks %j', (situation, expected) => {
    const outcome = decide('count-entitlements', situation, mpn, TODAY);

    expect(outcome.kind === 'ask' ? outcome.missing : outcome.kind).toEqual(expected);
  });
});

describe('a CSP partner who asks how many', () => {
  it('is told that the membership decides, before the table, and is asked for it', () => {
    const outcome = decide('count-entitlements', { csp: 'yes' }, mpn, TODAY);

    expect(outcome).toMatchObject({ kind: 'ask', missing: ['membership'] });
    expect(outcome.findings.map((f) => f.code).slice(0, 2)).toEqual([
      'csp-count-by-membership',
      'entitlement-row',
    ]);
    expect(outcome.facts).toEqual(expect.arrayContaining(['R24', 'R56']));
  });

  it('gets the number of a membership as anybody does', () => {
    const known = { membership: 'silver', plan: 'on-premises' } as const;
    expect(amountIn(decide('count-entitlements', { csp: 'yes', ...known }, mpn, TODAY))).toBe(15);
  });
});

describe('another membership where Action Pack is the topic', () => {
  it('is not answered by what Action Pack lacks', () => {
    const designated = { membership: 'solutions-partner' };
    expect(decide('action-pack-cloud', designated, mpn, TODAY)).toMatchObject({
      kind: 'unknown',
      reason: 'membership-not-in-rulebook',
      findings: [],
    });
    expect(amountIn(decide('action-pack-cloud', designated, maicpp, TODAY))).toBe('unlimited');
    const gold = { membership: 'gold', competencies: ['security'] };
    expect(amountIn(decide('action-pack-cloud', gold, mpn, TODAY))).toBe('unlimited');
    expect(amountIn(decide('action-pack-cloud', { membership: 'action-pack' }, mpn, TODAY))).toBe('none');
  });
});

describe('competencies of both kinds, where it is asked which are cloud ones', () => {
  const mixed = { membership: 'silver', competencies: ['security', 'data-analytics'] };
  it.each<[Situation, string]>([
    [{ ...mixed, openQuestion: 'several-competencies' }, 'unknown'],
    [mixed, 'answer'],
    [{ competencies: mixed.competencies, openQuestion: 'several-competencies' }, 'answer'],
    [{ ...mixed, competencies: ['security'], openQuestion: 'several-competencies' }, 'answer'],
  ])('%j: %s', (situation, kind) => {
    expect(decide('cloud-competencies', situation, mpn, TODAY).kind).toBe(kind);
  });
});

describe('what the source does not say', () => {
  it.each<[Situation, string]>([
    [{ membership: 'gold', competencies: ['security', 'datacenter'] }, 'several-competencies'],
    [{ membership: 'silver', openQuestion: 'adding-up' }, 'adding-up'],
    [{ openQuestion: 'adding-up' }, 'adding-up'],
    [{ openQuestion: 'renewal-carry-over' }, 'renewal-carry-over'],
    [{ openQuestion: 'new-packages' }, 'new-packages'],
    [{ openQuestion: 'prices' }, 'prices'],
    [{ membership: 'solutions-partner' }, 'membership-not-in-rulebook'],
  ])('%j is unknown: %s', (situation, reason) => {
    const outcome = decide('count-entitlements', situation, mpn, TODAY);

    expect(outcome).toMatchObject({ kind: 'unknown', reason });
    expect(outcome.links.length).toBeGreaterThan(0);
  });
});
