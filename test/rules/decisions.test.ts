import { decide, isDecidedTopic, isTopicId } from '../../src/rules/index.js';
import { entitlementOf } from '../../src/rules/lookup.js';
import type { DecidedTopic, Outcome, Rulebook, Situation } from '../../src/rules/index.js';
import { maicpp, mpn, TODAY } from '../helpers/rulebooks.js';

const codes = (outcome: Outcome): string[] => outcome.findings.map((f) => f.code);
const ask = (topic: DecidedTopic, situation: Situation, book: Rulebook = mpn): Outcome =>
  decide(topic, situation, book, TODAY);

describe('“Access ID is already associated”: one error, two answers (D2, X3)', () => {
  it('asks whether the plan shows, and states both branches meanwhile', () => {
    const outcome = ask('error-access-id-associated', {});

    expect(outcome).toMatchObject({ kind: 'ask', missing: ['planShown'] });
    expect(codes(outcome)[0]).toBe('associated-both');
  });

  it.each<[string, Situation, string, string]>([
    ['shown: ignore it', { planShown: 'yes' }, 'associated-ignore', 'R68'],
    ['hidden: expired or used up', { planShown: 'no' }, 'associated-plan-gone', 'R69'],
    [
      'hidden with an unlimited entitlement: not used up',
      { planShown: 'no', membership: 'gold', competencies: ['security'] },
      'cannot-be-used-up',
      'D4',
    ],
    [
      'hidden with a limited one',
      { planShown: 'no', membership: 'gold', competencyKind: 'other' },
      'associated-plan-gone',
      'R69',
    ],
    [
      'kinds disagree: nothing is assumed',
      { planShown: 'no', membership: 'gold', competencies: ['security', 'messaging'] },
      'associated-plan-gone',
      'R69',
    ],
    ['Action Pack: no cloud at all', { membership: 'action-pack' }, 'no-cloud-in-membership', 'D3'],
  ])('%s', (_name, situation, first, fact) => {
    const outcome = ask('error-access-id-associated', situation);

    expect(outcome.kind).toBe('answer');
    expect(codes(outcome)[0]).toBe(first);
    expect(outcome.facts).toContain(fact);
  });

  it('knows the third scenario in 2023: Action Pack linked in Azure', () => {
    expect(codes(ask('error-access-id-associated', { membership: 'action-pack' }, maicpp))).toContain(
      'action-pack-linked',
    );
  });

  it.each([
    ['2021: need to buy', mpn, true],
    ['2023: can buy', maicpp, false],
  ])('%s', (_name, book, must) => {
    const outcome = ask('error-access-id-associated', { planShown: 'no' }, book);

    expect(outcome.findings.find((f) => f.code === 'associated-buy')?.data).toEqual({ must });
  });
});

describe('an unlimited entitlement cannot run out (D4)', () => {
  it.each<[DecidedTopic, Situation]>([
    ['error-access-id-associated', { membership: 'gold', competencies: ['security'] }],
    ['error-access-id-associated', { membership: 'silver', competencyKind: 'cloud' }],
    ['error-access-id-associated', { membership: 'gold', competencies: ['security'], planShown: 'no' }],
    ['plan-not-shown', { membership: 'gold', competencies: ['security'] }],
    ['troubleshoot-error', { membership: 'gold', competencies: ['security'], error: 'plan-not-shown' }],
  ])('%s with %j says so, and names the other causes', (topic, situation) => {
    const outcome = ask(topic, situation);

    expect(codes(outcome)).toEqual(expect.arrayContaining(['cannot-be-used-up', 'unlimited-causes']));
    expect(codes(outcome)).not.toEqual(expect.arrayContaining(['associated-plan-gone']));
    expect(codes(outcome)).not.toEqual(expect.arrayContaining(['plan-hidden-azure']));
    expect(outcome.findings.find((f) => f.code === 'associated-both')?.data ?? { usedUp: false }).toEqual({
      usedUp: false,
    });
  });

  it('is not assumed of a limited one', () => {
    expect(ask('error-access-id-associated', { membership: 'gold' }).findings[0]?.data).toEqual({
      usedUp: true,
    });
  });
});

describe('what a dated notice answers goes first or is seen beside the answer', () => {
  it.each<[DecidedTopic, Situation, string]>([
    ['csp-azure-support', { csp: 'yes', reseller: 'indirect' }, 'customer-requests-2023'],
    ['create-cloud-request', { csp: 'yes', reseller: 'indirect' }, 'customer-requests-2023'],
    ['create-request', { csp: 'yes', reseller: 'indirect', product: 'azure' }, 'customer-requests-2023'],
    ['activation-roles', { activateButton: 'greyed', role: 'global-admin' }, 'greyed-button'],
    ['activate-benefits', { activateButton: 'greyed' }, 'greyed-button'],
    ['error-not-authorized', { error: 'access-denied' }, 'access-denied-guest'],
    ['troubleshoot-error', { error: 'access-denied' }, 'access-denied-guest'],
    ['error-no-benefits', { purchase: 'recent' }, 'activation-takes-a-day'],
    ['when-ids-needed', { product: 'teams' }, 'microsoft-365-ids'],
    ['count-entitlements', { membership: 'gold', aspect: 'joining' }, 'end-of-sale-2025'],
    ['action-pack-cloud', { aspect: 'competency' }, 'competency-opens-cloud'],
    ['manage-benefits', { aspect: 'replacement' }, 'replacement-2025'],
    ['find-ids', { activated: 'yes', aspect: 'ids-missing' }, 'activation-takes-days'],
    ['remaining-incidents', {}, 'partner-center-shows-remaining'],
    ['remaining-incidents', { membership: 'gold', plan: 'on-premises' }, 'partner-center-shows-remaining'],
  ])('%s with %j leads with %s', (topic, situation, notice) => {
    expect(ask(topic, situation).leadingNotice).toBe(notice);
  });

  it.each<[DecidedTopic, Situation, string]>([
    ['create-cloud-request', { product: 'microsoft-365' }, 'microsoft-365-ids'],
    ['create-request', { product: 'exchange-online', membership: 'gold' }, 'microsoft-365-ids'],
    ['create-onprem-request', { product: 'teams' }, 'microsoft-365-ids'],
    ['count-entitlements', { membership: 'solutions-partner' }, 'solutions-partner-2023'],
    ['action-pack-cloud', { membership: 'solutions-partner' }, 'solutions-partner-2023'],
    ['remaining-incidents', { membership: 'solutions-partner' }, 'partner-center-shows-remaining'],
  ])('%s with %j shows %s', (topic, situation, notice) => {
    expect(ask(topic, situation).shownNotice).toBe(notice);
  });

  it('is not there before its day, nor for others', () => {
    const denied = decide('error-not-authorized', { error: 'access-denied' }, mpn, '2022-12-31');
    expect(denied.leadingNotice).toBeUndefined();
    expect(ask('create-cloud-request', { product: 'azure' }).shownNotice).toBeUndefined();
    expect(ask('when-ids-needed', { product: 'azure' }).leadingNotice).toBeUndefined();
    expect(ask('count-entitlements', { membership: 'unheard-of' }).shownNotice).toBeUndefined();
    for (const asked of ['not-submitted', 'probe-product'] as const)
      expect(ask('remaining-incidents', { aspect: asked }).leadingNotice).toBeUndefined();
    const endless = { membership: 'gold', competencyKind: 'cloud' } as const;
    expect(ask('remaining-incidents', endless).leadingNotice).toBeUndefined();
    expect(
      ask('remaining-incidents', { membership: 'action-pack', plan: 'cloud' }).leadingNotice,
    ).toBeUndefined();
  });
});

describe('an indirect reseller (E42)', () => {
  it('is not shown the way to a customer’s Azure request, which is not theirs', () => {
    const azure = ask('csp-azure-support', { csp: 'yes', reseller: 'indirect', product: 'azure' });
    expect(codes(azure)).toEqual(['csp-no-indirect', 'csp-other-workloads']);
    expect(azure.steps).toEqual([]);
  });

  it('is shown the way for other workloads, of which no source says that', () => {
    const dynamics = ask('csp-azure-support', { csp: 'yes', reseller: 'indirect', product: 'dynamics-365' });
    expect(codes(dynamics).slice(0, 3)).toEqual([
      'csp-no-indirect',
      'csp-other-workloads',
      'portal-csp-customer',
    ]);
    expect(dynamics.steps).not.toEqual([]);
  });
});

describe('who may activate (R18, X2)', () => {
  it.each([
    ['global-admin', 'role-may-activate'],
    ['mpn-partner-admin', 'role-may-activate'],
    ['admin-agent', 'role-may-not-activate'],
    ['other', 'role-may-not-activate'],
  ])('%s: %s', (role, code) => {
    expect(codes(ask('activation-roles', { role }))[0]).toBe(code);
  });

  it.each<[Situation, string[]]>([
    [{ role: 'global-admin' }, ['role-on-this-account', 'roles-activate-only', 'ids-everyone']],
    [{ role: 'admin-agent' }, ['role-may-not-activate', 'roles-activate-only', 'ids-everyone']],
    [{}, ['roles-activate-only', 'ids-everyone']],
  ])('does not promise to who sees a grey button that they can: %j', (situation, expected) => {
    for (const book of [mpn, maicpp]) {
      expect(codes(ask('activation-roles', { ...situation, activateButton: 'greyed' }, book))).toEqual(
        expected,
      );
    }
  });

  it('says first what keeps a person from activating', () => {
    expect(codes(ask('activate-benefits', { role: 'admin-agent' }))[0]).toBe('role-may-not-activate');
    expect(codes(ask('activate-benefits', { association: 'csp-only' }))[0]).toBe('csp-only-cannot');
    expect(codes(ask('activate-benefits', { role: 'global-admin' }))[0]).toBe('activate-where');
  });
});

describe('which portal (R39, R56 to R59)', () => {
  it.each<[DecidedTopic, Situation, string]>([
    ['create-request', { product: 'exchange-server' }, 'portal-on-premises'],
    ['create-request', { plan: 'on-premises' }, 'portal-on-premises'],
    ['create-request', { product: 'azure', membership: 'gold' }, 'portal-azure'],
    ['create-request', { product: 'dynamics-365', membership: 'silver' }, 'portal-cloud-product'],
    ['create-request', { plan: 'cloud', membership: 'action-pack' }, 'no-cloud-in-membership'],
    ['create-request', { product: 'azure', csp: 'yes' }, 'csp-plan-azure'],
    ['create-request', { product: 'dynamics-365', role: 'admin-agent' }, 'csp-other-workloads'],
    ['create-cloud-request', {}, 'portal-azure'],
    ['create-onprem-request', { contract: 'linked', membership: 'silver' }, 'portal-on-premises'],
    ['create-onprem-request', { product: 'azure' }, 'portal-azure'],
    ['create-cloud-request', { product: 'sql-server' }, 'portal-on-premises'],
    // Other workloads than Azure have portals of their own (R58)
    ['create-cloud-request', { product: 'exchange', plan: 'cloud' }, 'portal-cloud-product'],
    ['create-cloud-request', { product: 'sql', plan: 'cloud' }, 'portal-azure'],
    ['csp-azure-support', {}, 'csp-plan-azure'],
  ])('%s with %j: %s', (topic, situation, code) => {
    const outcome = ask(topic, situation);

    expect(outcome.kind).toBe('answer');
    expect(codes(outcome)[0]).toBe(code);
  });

  it.each<[Situation, string]>([
    [{}, 'plan'],
    [{ product: 'exchange' }, 'plan'],
    [{ product: 'azure' }, 'membership'],
    [{ plan: 'cloud' }, 'membership'],
  ])('%j asks for %s', (situation, fact) => {
    expect(ask('create-request', situation)).toMatchObject({ kind: 'ask', missing: [fact] });
  });

  it('does not ask for IDs that are not needed', () => {
    expect(codes(ask('create-onprem-request', { contract: 'linked' }))).toContain('contract-already-linked');
    expect(codes(ask('create-cloud-request', { product: 'teams', membership: 'gold' }, maicpp))).toContain(
      'ids-not-for-microsoft-365',
    );
    expect(codes(ask('create-cloud-request', { product: 'teams' }))).toContain('ids-if-asked');
    expect(codes(ask('create-cloud-request', { product: 'teams' }))).not.toContain('ids-at-hand');
    expect(codes(ask('create-cloud-request', { product: 'azure' }))).toContain('ids-at-hand');
    expect(codes(ask('create-cloud-request', { contract: 'linked' }))).toContain('contract-already-linked');
    expect(ask('create-cloud-request', { contract: 'linked' }).steps.map((s) => s.code)).not.toContain(
      'link-benefits',
    );
  });
});

describe('a plan that does not show (R50, R69, D4, X10)', () => {
  it.each<[Situation, string]>([
    [{}, 'plan-hidden-azure'],
    [{ plan: 'on-premises' }, 'plan-hidden-on-premises'],
    [{ plan: 'cloud' }, 'plan-hidden-azure'],
    [{ plan: 'cloud', membership: 'silver', competencyKind: 'cloud' }, 'cannot-be-used-up'],
    [{ plan: 'cloud', membership: 'action-pack' }, 'no-cloud-in-membership'],
    [{ contract: 'expired' }, 'contract-spent'],
    [{ contract: 'exhausted', plan: 'on-premises' }, 'contract-spent'],
    [
      { contract: 'exhausted', plan: 'cloud', membership: 'gold', competencyKind: 'cloud' },
      'cannot-be-used-up',
    ],
  ])('%j: %s', (situation, code) => {
    expect(codes(ask('plan-not-shown', situation))[0]).toBe(code);
  });

  it('does not name a cause again that the person has ruled out', () => {
    const hidden = ask('plan-not-shown', { contract: 'valid' }).findings;
    expect(hidden).toContainEqual(
      expect.objectContaining({ code: 'plan-hidden-azure', data: { expired: false } }),
    );
    expect(codes(ask('plan-not-shown', { contract: 'valid' }))).not.toContain('contract-spent');
  });

  it('leads with the day that a purchase may take', () => {
    expect(ask('plan-not-shown', { purchase: 'recent' }).leadingNotice).toBe('activation-takes-a-day');
  });

  it('calls Solutions Partner cloud support unlimited, hence never used up', () => {
    expect(codes(ask('plan-not-shown', { membership: 'solutions-partner' }, maicpp))[0]).toBe(
      'cannot-be-used-up',
    );
  });
});

describe('the other messages, causes in order of likelihood (X8, X9)', () => {
  it.each<[DecidedTopic, Situation, [string, string][]]>([
    [
      'error-not-authorized',
      {},
      [
        ['not-authorized-csp-only', 'most-likely'],
        ['not-authorized-remedy', 'stated'],
        ['not-authorized-role', 'possible'],
      ],
    ],
    [
      'error-not-authorized',
      { association: 'csp-only' },
      [
        ['not-authorized-csp-only', 'stated'],
        ['not-authorized-remedy', 'stated'],
      ],
    ],
    [
      'error-not-authorized',
      { association: 'mpn' },
      [
        ['not-authorized-excluded', 'deduced'],
        ['not-authorized-role-left', 'possible'],
        ['no-benefits-check-account', 'stated'],
      ],
    ],
    [
      'error-not-authorized',
      { association: 'mpn', role: 'global-admin' },
      [
        ['not-authorized-excluded', 'deduced'],
        ['not-authorized-nothing-left', 'stated'],
        ['no-benefits-check-account', 'stated'],
      ],
    ],
    [
      'error-not-authorized',
      { role: 'global-admin' },
      [
        ['not-authorized-csp-only', 'most-likely'],
        ['not-authorized-remedy', 'stated'],
      ],
    ],
    [
      'error-no-benefits',
      {},
      [
        ['no-benefits-wrong-account', 'most-likely'],
        ['no-benefits-no-offer', 'possible'],
        ['no-benefits-check-account', 'stated'],
      ],
    ],
    [
      'error-no-benefits',
      { membership: 'silver' },
      [
        ['no-benefits-wrong-account', 'most-likely'],
        ['no-benefits-check-account', 'stated'],
      ],
    ],
    ['error-no-benefits', { association: 'mpn' }, [['no-benefits-no-offer', 'possible']]],
    [
      'error-no-benefits',
      { association: 'mpn', activeOffer: 'yes' },
      [['no-benefits-nothing-left', 'stated']],
    ],
    ['error-no-benefits', { activeOffer: 'no' }, [['no-benefits-no-offer', 'stated']]],
    [
      'error-no-benefits',
      { purchase: 'recent' },
      [
        ['no-benefits-wrong-account', 'possible'],
        ['no-benefits-no-offer', 'possible'],
        ['no-benefits-check-account', 'stated'],
      ],
    ],
    [
      'error-not-authorized',
      { error: 'access-denied' },
      [
        ['roles-activate-only', 'stated'],
        ['no-benefits-check-account', 'stated'],
        ['access-denied-other', 'stated'],
      ],
    ],
  ])('%s with %j', (topic, situation, expected) => {
    expect(ask(topic, situation).findings.map((f) => [f.code, f.certainty])).toEqual(expected);
  });

  it.each<[string, string]>([
    ['not-authorized', 'not-authorized-csp-only'],
    ['no-benefits', 'no-benefits-wrong-account'],
    ['access-id-associated', 'associated-both'],
    ['plan-not-shown', 'plan-hidden-azure'],
    ['product-not-covered', 'product-not-covered'],
    ['access-denied', 'roles-activate-only'],
  ])('an error without a name leads to %s', (error, code) => {
    expect(codes(ask('troubleshoot-error', { error }))[0]).toBe(code);
  });

  it('asks which error it is, and owns up to one it does not know', () => {
    expect(ask('troubleshoot-error', {})).toMatchObject({ kind: 'ask', missing: ['error'] });
    expect(ask('troubleshoot-error', { error: 'other' })).toMatchObject({
      kind: 'unknown',
      reason: 'error-not-in-rulebook',
    });
  });
});

describe('the remaining topics answer at once', () => {
  it.each<[DecidedTopic, Situation, string]>([
    ['find-ids', {}, 'ids-where'],
    ['find-ids', { activated: 'no' }, 'ids-not-activated'],
    ['when-ids-needed', {}, 'ids-once'],
    ['when-ids-needed', { person: 'colleague' }, 'ids-per-account'],
    ['create-onprem-request', { contract: 'expired' }, 'contract-spent'],
    ['create-cloud-request', { contract: 'exhausted', membership: 'silver' }, 'contract-spent'],
    ['error-access-id-associated', { contract: 'expired' }, 'associated-plan-gone'],
    ['add-contract', {}, 'add-in-support-for-business'],
    ['add-contract', { plan: 'cloud' }, 'add-in-azure'],
    ['add-contract', { plan: 'cloud', membership: 'action-pack' }, 'no-cloud-in-membership'],
    ['remaining-incidents', {}, 'remaining-where'],
    ['remaining-incidents', { membership: 'gold', competencyKind: 'cloud' }, 'remaining-unlimited'],
    [
      'remaining-incidents',
      { membership: 'gold', competencyKind: 'cloud', plan: 'on-premises' },
      'remaining-where',
    ],
    ['remaining-incidents', { membership: 'action-pack', plan: 'cloud' }, 'no-cloud-in-membership'],
    ['cloud-competencies', {}, 'cloud-list'],
    ['cloud-competencies', { competencies: ['messaging'], membership: 'gold' }, 'other-competency'],
    ['cloud-competencies', { competencies: ['security'] }, 'cloud-competency'],
    ['action-pack-cloud', {}, 'no-cloud-in-membership'],
    ['supported-products', {}, 'products-two-benefits'],
    ['supported-products', { product: 'windows-server', productVersion: '2012 R2' }, 'product-version-check'],
    ['supported-products', { product: 'exchange' }, 'product-either'],
    ['supported-products', { product: 'power-bi', membership: 'action-pack' }, 'no-cloud-in-membership'],
    ['supported-products', { product: 'power-bi' }, 'product-runs'],
    ['supported-products', { error: 'product-not-covered' }, 'product-not-covered'],
    ['support-scope', {}, 'scope-break-fix'],
    ['account-types', {}, 'account-any'],
    ['account-types', { account: 'personal' }, 'account-kind-fine'],
    ['paid-plans', {}, 'plans-paid'],
    ['presales-deployment', {}, 'second-benefit'],
    ['pmc-activation', {}, 'pmc-gone'],
    ['manage-benefits', {}, 'manage-where'],
  ])('%s with %j: %s', (topic, situation, code) => {
    const outcome = ask(topic, situation);

    expect(outcome.kind).toBe('answer');
    expect(codes(outcome)[0]).toBe(code);
  });

  it('knows no price and no response time, and says so beside what it does know', () => {
    expect(ask('paid-plans', { openQuestion: 'prices' })).toMatchObject({
      kind: 'unknown',
      reason: 'prices',
    });
    expect(codes(ask('paid-plans', { openQuestion: 'response-times' }))).toContain('plan-premier');
    expect(ask('support-scope', { openQuestion: 'response-times' })).toMatchObject({ kind: 'unknown' });
  });

  it('never sends anyone to the closed PMC', () => {
    expect(ask('pmc-activation', {}).links).toEqual(['partner-center', 'technical-benefits']);
  });

  it('says that the IDs last until expiry only, where incidents cannot run out', () => {
    expect(codes(ask('when-ids-needed', { membership: 'gold', competencyKind: 'cloud' }))).toContain(
      'ids-unlimited-until-expiry',
    );
    expect(codes(ask('when-ids-needed', { csp: 'yes', contract: 'linked' }))).toEqual(
      expect.arrayContaining(['ids-not-for-csp-azure', 'contract-already-linked', 'ids-until']),
    );
    expect(codes(ask('when-ids-needed', { product: 'azure' }, maicpp))).not.toContain(
      'ids-not-for-microsoft-365',
    );
    expect(codes(ask('when-ids-needed', {}, maicpp))).toContain('ids-not-for-microsoft-365');
  });

  it('has no rule for Action Pack where the rulebook has no such membership', () => {
    const without = structuredClone(mpn);
    without.entitlements = without.entitlements.filter((e) => e.incidents !== 'none');

    expect(ask('action-pack-cloud', {}, without)).toMatchObject({ kind: 'unknown' });
  });

  it('defines “recent” where the edition does', () => {
    expect(codes(ask('supported-products', {}, maicpp))).toContain('recent-defined');
    expect(codes(ask('presales-deployment', {}, maicpp))).toContain('second-benefit');
  });
});

describe('ids of other rulebooks', () => {
  it('are left aside, not guessed', () => {
    const outcome = ask('count-entitlements', {
      membership: 'gold',
      plan: 'cloud',
      competencies: ['juggling'],
    });

    expect(outcome).toMatchObject({ kind: 'ask', missing: ['competencyKind'] });
    expect(codes(ask('cloud-competencies', { competencies: ['juggling'] }))).toEqual(['cloud-list']);
    expect(ask('create-request', { membership: 'bronze', plan: 'cloud' }).kind).toBe('answer');
    expect(entitlementOf(mpn, 'bronze', 'cloud')).toMatchObject({ incidents: 'none', facts: [] });
  });

  it('are told from topics', () => {
    expect([
      isTopicId('none'),
      isTopicId('x'),
      isDecidedTopic('find-ids'),
      isDecidedTopic('greeting'),
    ]).toEqual([true, false, true, false]);
  });
});

describe('dated notices', () => {
  it.each([
    ['2025-06-22', false],
    ['2025-06-23', true],
  ])('on %s the notice that Partner Center shows the count is there: %s', (today, there) => {
    const { notices } = decide('remaining-incidents', {}, mpn, today);

    expect(notices.includes('partner-center-shows-remaining')).toBe(there);
  });

  it('ends a notice after its last day', () => {
    const book = structuredClone(mpn);
    const [notice] = book.notices;
    if (notice) notice.until = '2026-01-01';

    expect(decide('count-entitlements', {}, book, '2026-01-01').notices).toContain(notice?.id);
    expect(decide('count-entitlements', {}, book, '2026-01-02').notices).not.toContain(notice?.id);
  });
});
