import { composeOutcome, composeSeveral } from '../../src/replies/compose.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import { decide } from '../../src/rules/index.js';
import type { DecidedTopic, Situation } from '../../src/rules/index.js';
import { maicpp, mpn, TODAY } from '../helpers/rulebooks.js';
import { cardTexts } from './compositions.js';

const CARDS = new URL('../../cards/', import.meta.url);
const phrasings = createPhrasings(mpn, CARDS);
const compose = (topic: DecidedTopic, situation: Situation, language: 'en' | 'fr' = 'en', today = TODAY) =>
  composeOutcome(decide(topic, situation, mpn, today), phrasings[language]);

describe('the first words answer', () => {
  it.each<[DecidedTopic, Situation, string, string]>([
    ['activation-roles', { role: 'global-admin' }, 'Yes: with the', 'Oui : avec le rôle'],
    ['activation-roles', { role: 'admin-agent' }, 'No: the **Admin agent** role', 'Non : le rôle **Agent'],
    ['activation-roles', { role: 'other' }, 'No: by itself, that role', 'Non : à lui seul, ce rôle'],
    ['activate-benefits', { role: 'admin-agent' }, 'The **Admin agent** role', 'Le rôle **Agent'],
    [
      'action-pack-cloud',
      {},
      'No: **Action Pack** includes **no',
      'Non : **Action Pack** ne comprend **aucun',
    ],
    ['create-cloud-request', { membership: 'action-pack' }, 'No: **Action Pack**', 'Non : **Action Pack**'],
    [
      'count-entitlements',
      { membership: 'action-pack', plan: 'cloud' },
      'None: **Action',
      'Aucun : **Action',
    ],
    [
      'error-access-id-associated',
      { membership: 'action-pack' },
      '**Action Pack** includes',
      '**Action Pack** ne',
    ],
    [
      'cloud-competencies',
      { competencies: ['security'] },
      'Yes: **Security**',
      'Oui : la compétence **Sécurité**',
    ],
    ['cloud-competencies', { competencies: ['devops'] }, 'No: **DevOps**', 'Non : la compétence **DevOps**'],
    ['account-types', { account: 'personal' }, 'Yes: a personal', 'Oui : un compte Microsoft personnel'],
    [
      'count-entitlements',
      { membership: 'gold', plan: 'on-premises' },
      'Gold includes **20**',
      'Avec Gold, vous avez',
    ],
    ['error-no-benefits', {}, 'Most likely: you are signed in', 'Le plus probable : vous êtes connecté'],
    ['error-no-benefits', { activeOffer: 'no' }, 'Your company has **no', 'Votre société n’a **aucune'],
    [
      'activation-roles',
      { activateButton: 'greyed' },
      'A greyed-out **Activate** button means',
      'Un bouton « **Activer** » (Activate) grisé veut dire',
    ],
    [
      'activation-roles',
      { activateButton: 'greyed', role: 'admin-agent' },
      'A greyed-out **Activate** button means',
      'Un bouton « **Activer** » (Activate) grisé veut dire',
    ],
    [
      'csp-azure-support',
      { csp: 'yes', reseller: 'indirect' },
      'Indirect resellers cannot open Azure requests',
      'Un revendeur indirect ne peut pas ouvrir de demande Azure',
    ],
    [
      'error-not-authorized',
      { error: 'access-denied' },
      '“Access denied. Please contact your company’s global admin…” is a message of its own',
      '« Access denied. Please contact your company’s global admin… » est un message à part',
    ],
    [
      'error-no-benefits',
      { purchase: 'recent' },
      'After a purchase it can take up to 24 hours',
      'Après un achat, il peut s’écouler jusqu’à 24 heures',
    ],
    [
      'count-entitlements',
      { csp: 'yes' },
      'The number follows from your MPN membership, not from CSP',
      'Le nombre d’incidents dépend de votre adhésion MPN, et non du programme CSP',
    ],
    ['paid-plans', { openQuestion: 'prices' }, '**The source does not say**', '**La source ne dit pas**'],
    [
      'remaining-incidents',
      {},
      'Partner Center itself shows the incidents remaining',
      'L’Espace partenaires affiche lui-même les incidents restants',
    ],
    [
      'remaining-incidents',
      { aspect: 'not-submitted' },
      '**Do not submit.**',
      '**N’envoyez pas le formulaire.**',
    ],
  ])('%s %j', (topic, situation, english, french) => {
    const inFrench = compose(topic, situation, 'fr').text.replace(/\u00a0/g, ' ');
    expect(compose(topic, situation).text.slice(0, english.length)).toBe(english);
    expect(inFrench.slice(0, french.length)).toBe(french);
  });
});

/** What stands in the text, before its date. */
const linesOf = (text: string): string => text.split('\n\n_')[0] ?? '';

describe('the lines of an answer', () => {
  it('hold the exception of Microsoft 365, and do not send anyone for the IDs', () => {
    for (const product of ['microsoft-365', 'teams', 'exchange-online', 'sharepoint-online']) {
      const lines = linesOf(compose('create-cloud-request', { product }).text);
      expect(lines).toContain('As of June 19, 2021: for cloud products the IDs are asked for at first use');
      expect(lines).not.toContain('at hand');
    }
    const french = linesOf(compose('create-request', { product: 'teams' }, 'fr').text);
    expect(french).toContain('sauf pour Microsoft 365');
    expect(french).not.toContain('sous la main');
  });

  it('hold the dated numbers of a designation after what the source does not say', () => {
    const [first = '', second = ''] = compose('count-entitlements', {
      membership: 'solutions-partner',
    }).text.split('\n');
    expect(first).toMatch(/^\*\*The source does not say\*\*/);
    expect(second).toMatch(/^- As of March 27, 2023: .*\*\*20\*\* on-premises .*\*\*unlimited\*\* cloud/);
    expect(linesOf(compose('action-pack-cloud', { membership: 'solutions-partner' }, 'fr').text)).toMatch(
      /^\*\*La source ne dit pas\*\*.*\n- Au 27 mars 2023\u00a0: .*\*\*20\*\* incidents sur site/,
    );
  });

  it('do not tell who sees a grey button that they can activate', () => {
    const greyed = { activateButton: 'greyed', role: 'global-admin' } as const;
    const english = linesOf(compose('activation-roles', greyed).text);
    expect(english).not.toMatch(/you can activate|^Yes/);
    expect(english).toContain('Global admin is no longer listed');
    expect(linesOf(compose('activation-roles', greyed, 'fr').text)).not.toMatch(/vous pouvez activer|^Oui/);
  });

  it.each<[DecidedTopic, Situation]>([
    ['remaining-incidents', { openQuestion: 'response-times' }],
    ['remaining-incidents', { openQuestion: 'prices' }],
    ['remaining-incidents', { openQuestion: 'adding-up' }],
    ['activation-roles', { openQuestion: 'renewal-carry-over' }],
    ['activate-benefits', { openQuestion: 'response-times' }],
    ['pmc-activation', { openQuestion: 'new-packages' }],
  ])('hold no notice of another subject where the source does not say: %s %j', (topic, situation) => {
    expect(linesOf(compose(topic, situation).text)).not.toMatch(/[Aa]s of/);
    expect(linesOf(compose(topic, situation, 'fr').text)).not.toMatch(/\b[Aa]u \d|[Ee]n \w+ 20|Depuis/);
  });
});

describe('an answer', () => {
  it('says where to ask when the source does not say, but no place twice', () => {
    const { text } = compose('count-entitlements', { openQuestion: 'renewal-carry-over' });
    expect(text).toContain('Where to ask: [Partner Center dashboard]');
    expect(
      compose('paid-plans', { openQuestion: 'prices' }).text.match(/Where to ask: \[[^\]]*\]\([^)]*\)\./),
    ).toBeTruthy();
  });

  it.each([
    ['2025-06-22', false],
    ['2025-06-23', true],
  ])('on %s shows the notice of 23 June 2025: %s', (today, shown) => {
    const { plain } = compose('remaining-incidents', {}, 'en', today);
    expect(/Partner Center itself shows.*\(as of June 23, 2025; /.test(plain)).toBe(shown);
  });

  it('dates a notice no more exactly than its source does', () => {
    expect(compose('csp-azure-support', {}).plain).toContain('As of September 2023: indirect resellers');
    expect(compose('csp-azure-support', {}, 'fr').plain).toContain('En septembre 2023\u00a0: un revendeur');
  });

  it('shows the whole table with the own membership marked, wherever incidents are counted', () => {
    const reply = compose('count-entitlements', { membership: 'gold', plan: 'on-premises' });
    expect(cardTexts(reply.card).slice(0, 12)).toEqual(
      expect.arrayContaining(['Membership', 'Action Pack', '10', 'none', 'Silver', '15', 'Gold', '20']),
    );
    expect(JSON.stringify(reply.card).match(/"style":"accent"/g)).toHaveLength(1);
    expect(reply.plain).toContain('Silver: **15** on-premises incidents');
  });

  it('marks nobody’s row when nobody’s membership is known', () => {
    expect(JSON.stringify(compose('count-entitlements', {}).card)).not.toContain('"style":"accent"');
  });

  it('names the membership of the rulebook’s own year', () => {
    const { fr } = createPhrasings(maicpp, CARDS);
    const outcome = decide('count-entitlements', { membership: 'solutions-partner' }, maicpp, TODAY);
    expect(composeOutcome(outcome, fr).text).toMatch(/^Désignation Solutions Partner\u00a0: \*\*20\*\*/u);
  });

  it.each([
    ['en', 'A Solutions Partner designation includes **20** on-premises'],
    ['fr', 'Avec une désignation Solutions Partner, vous avez droit à **20**'],
  ] as const)('gives a designation its article: %s', (language, words) => {
    const situation = { membership: 'solutions-partner', plan: 'on-premises' } as const;
    const outcome = decide('count-entitlements', situation, maicpp, TODAY);
    expect(composeOutcome(outcome, createPhrasings(maicpp, CARDS)[language]).text).toContain(words);
  });

  it.each([
    ['en', /\nTechnical benefits page: https:/],
    ['fr', /\nPage [^:]*»\u00a0: https:/],
  ] as const)('sets the colon before an address as the language does: %s', (language, line) => {
    expect(compose('activate-benefits', {}, language).plain).toMatch(line);
  });

  it('of several questions in one message has a heading for each', () => {
    const both = composeSeveral(
      [compose('action-pack-cloud', {}), compose('paid-plans', {})],
      ['Cloud', 'Plans'],
    );
    expect(both.text).toMatch(/^\*\*Cloud\*\*\n\nNo: [\s\S]*\n\n---\n\n\*\*Plans\*\*\n\n/);
  });

  it('offers a button for the first place to go to, and none twice', () => {
    const links = JSON.stringify(compose('paid-plans', {}).card).match(/"type":"Action.OpenUrl"/g);
    expect(links).toHaveLength(1);
  });
});
