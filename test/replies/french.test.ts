import { noticeSources } from '../../src/replies/fr/notices.js';
import { composeSeveral, sayText } from '../../src/replies/compose.js';
import { createPhrasings } from '../../src/replies/phrasings.js';
import { createVocabulary } from '../../src/replies/vocabulary.js';
import { mpn } from '../helpers/rulebooks.js';
import { allTexts, failures } from './compositions.js';
import type { Composition } from './compositions.js';

/** The wrong machine translations of facts.md, section 4 e2, as far as a string tells them. */
const WRONG: [string, RegExp][] = [
  ['activates the IDs instead of the benefit', /activer l['’]ID/i],
  ['“remain” without its negation', /ou qu['’]il reste plus d['’]incidents/i],
  ['no incident instead of none left', /n['’](ont|avez) pas d['’]incident/i],
  ['support products for supported products', /produits de support/i],
  ['support for links', /prise en charge des liens/i],
  ['not a word', /reliensez/i],
  ['Signature as a noun', /\b[Ll]a signature\b|de signature\b/],
  ['Signature as a noun, cloud', /cloud de signature|nuage de signature|signature du support/i],
  ['collides with technical support', /Support technique Microsoft/],
  ['a clearance', /habilitation/i],
  ['the portal’s name lost', /prise en charge pour les entreprises|support technique local/i],
  ['a question turned into an order', /vous devez acheter ou ajouter/i],
  ['another wording of the label', /voulez-vous voir les plans de support indisponibles/i],
  ['not the human-translated role', /Administrateur du partenaire MPN/i],
  ['subscription for membership', /offres? d['’]abonnement/i],
  ['half-translated competency', /Compétences du Cloud|solutions Cloud petites et moyennes/i],
  ['order of the words', /déploiement et préventes techniques/i],
  ['brand in lower case', /support premier/],
  ['calque', /sont restants/i],
  ['grammar', /de l['’]Portail/i],
  ['English name of the portal', /\bPartner Center\b/],
  ['anglicism', /\b(supporté|digital|adresser une demande|librairie|balance)\b/i],
  ['familiar address', /(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/u],
];

const french = (check: (text: string) => string[]): string[] =>
  failures((c: Composition) => (c.language === 'fr' ? allTexts(c).flatMap(check) : []));

describe('French', () => {
  it.each(WRONG)('has no wrong translation: %s', (_why, wrong) => {
    expect(french((text) => wrong.exec(text.replace(/\u00a0/g, ' ')) ?? [])).toEqual([]);
  });

  it('has curved apostrophes and French quotes', () => {
    expect(french((text) => text.match(/.{0,20}['"“”].{0,20}/g) ?? [])).toEqual([]);
  });

  it('has a non-breaking space before double punctuation and inside quotes, and no other', () => {
    expect(
      french((text) => text.match(/.{0,20}(?: [:;?!»]|«(?!\u00a0)|[^\u00a0\s]»).{0,10}/g) ?? []),
    ).toEqual([]);
    // English labels keep their own punctuation, in French quotes or in bold.
    const own = (text: string): string =>
      text
        .replace(/https?:\/\/[^\s)]+/g, '')
        .replace(/«\u00a0.*?\u00a0»/g, '')
        .replace(/^(?:\?|\/)/, '');
    expect(french((text) => own(text).match(/.{0,20}[^\u00a0\s.!?…*][;?!](?=\s|$)/g) ?? [])).toEqual([]);
  });

  it('has the English label beside each translated one, so that the person finds it on screen', () => {
    const t = createVocabulary(mpn, 'fr');
    const alone = Object.entries(mpn.labels)
      .filter(([, { en, fr }]) => fr !== undefined && fr !== en)
      .filter(([id, { en }]) => !t.ui(id).includes(en) || !t.uiPlain(id).includes(en));
    expect(alone).toEqual([]);
  });

  it('cites the source of every notice in French', () => {
    const cited = (text: string): string[] =>
      text.match(/.{0,40}Partner Center documentation.{0,20}|.*pages?, .*edition.*/g) ?? [];
    expect(french(cited)).toEqual([]);
    expect(Object.values(noticeSources).filter((source) => /documentation, /.test(source))).toEqual([]);
  });

  it('sets the titles above two answers as French is set', () => {
    const { fr } = createPhrasings(mpn, new URL('../../cards/', import.meta.url));
    const answer = sayText('find-ids', 'Ici.', [], fr);
    const { text } = composeSeveral([answer, answer], ['Combien reste-t-il ?', "L'activation"]);
    expect(text).toContain('**Combien reste-t-il\u00a0?**');
    expect(text).toContain('**L’activation**');
  });

  it('writes dates as French does', () => {
    const { t } = createPhrasings(mpn, new URL('../../cards/', import.meta.url)).fr;
    expect([
      t.date('2023-09-01'),
      t.date('2021-05-27'),
      t.dateKnown('2023-09-01'),
      t.dateKnown('2023-01-01'),
    ]).toEqual(['1er septembre 2023', '27 mai 2021', 'septembre 2023', '2023']);
  });
});
