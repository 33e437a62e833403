import type { FactName, Situation } from '../../src/rules/index.js';
import { createFactReader, findFacts } from '../../src/understanding/facts.js';
import { readManner } from '../../src/understanding/manner.js';
import { exactKey } from '../../src/understanding/normalise.js';
import { wordsOf } from '../../src/understanding/words.js';
import { readBook } from './helper.js';

const reader = createFactReader(readBook());

describe('facts in a message', () => {
  it.each<[string, Situation]>([
    // Memberships
    ['we have MAPS', { membership: 'action-pack' }],
    ['notre Action Pack', { membership: 'action-pack' }],
    ['google maps does not work', {}],
    ['partenaire Or depuis mars', { membership: 'gold' }],
    ['on a le statut or', { membership: 'gold' }],
    ['Nous sommes Or', { membership: 'gold' }],
    ['partenaire Argent', { membership: 'silver' }],
    ["on n'a plus d'argent", {}],
    ['do I use it or not', {}],
    ['la facture en or massif', {}],
    ['soit on paie, or nous ne voulons pas', {}],
    // Two memberships are compared, none is stated
    ['is it for Silver or Gold', { compared: ['silver', 'gold'] }],
    ['Silver ou Gold ?', { compared: ['silver', 'gold'] }],
    // Competencies
    ['Gold with the DevOps competency', { membership: 'gold', competencies: ['devops'] }],
    ['Silver competency in Security', { membership: 'silver', competencies: ['security'] }],
    ['compétence Sécurité', { competencies: ['security'] }],
    ['compétence messagerie Gold', { membership: 'gold', competencies: ['messaging'] }],
    ['Gold Cloud Platform', { membership: 'gold', competencies: ['cloud-platform'] }],
    ['Gold avec la compétence Cloud Platform', { membership: 'gold', competencies: ['cloud-platform'] }],
    ["gestion d'enterprise mobility", { competencies: ['enterprise-mobility-management'] }],
    ['security of my tenant is broken', { person: 'own-firm' }],
    ['notre messagerie est en panne', {}],
    ['we have a cloud competency', { competencyKind: 'cloud' }],
    ['silver, non-cloud competency', { membership: 'silver', competencyKind: 'other' }],
    ['avec une compétence hybride', { competencyKind: 'other' }],
    // Plan and product
    [
      'Exchange 2016 on our servers',
      { plan: 'on-premises', product: 'exchange-server', productVersion: '2016' },
    ],
    [
      'SQL Server 2012 R2 sur site',
      { plan: 'on-premises', product: 'sql-server', productVersion: '2012 R2' },
    ],
    ['plutôt en ligne', { plan: 'cloud' }],
    ['cloud, not on-prem', { plan: 'cloud' }],
    ['Exchange Online issue', { product: 'exchange-online' }],
    // Person
    ["I'm global admin", { role: 'global-admin' }],
    ['je suis administrateur général', { role: 'global-admin' }],
    ['are you an assistant or a person', {}],
    ['this assistant is useful', {}],
    ['can I use my hotmail account', { account: 'personal' }],
    ['compte pro ou compte perso ?', {}],
    ['we are a CSP partner', { csp: 'yes' }],
    ['our CSP opened it', {}],
    ["we're an indirect reseller", { csp: 'yes', reseller: 'indirect' }],
    ['as an indirect CSP reseller, who opens it?', { csp: 'yes', reseller: 'indirect' }],
    ['et on est revendeur indirect, ça change quoi', { csp: 'yes', reseller: 'indirect' }],
    ['nous sommes revendeurs CSP indirects', { csp: 'yes', reseller: 'indirect' }],
    ['we are not an indirect reseller', {}],
    ['can it serve our own machines', { person: 'own-firm' }],
    ['pour nos propres serveurs', { plan: 'on-premises', person: 'own-firm' }],
    ['pour nos propres clients', { person: 'customer' }],
    ['je peux prendre mes propres ID', {}],
    ['le client veut l’ouvrir lui-même', { person: 'customer', aspect: 'customer-opens' }],
    // What may no longer be had
    ['what if we moved to gold', { membership: 'gold', aspect: 'joining' }],
    ['si nous passions Silver', { membership: 'silver', aspect: 'joining' }],
    ['what if we were gold', { membership: 'gold' }],
    ['peut-on encore devenir partenaire gold', { membership: 'gold', aspect: 'still-sold' }],
    ['do we still have gold incidents', { membership: 'gold' }],
    ['who has replaced gold', { membership: 'gold', aspect: 'replacement' }],
    // What is not to be seen, and what was renewed
    ['the IDs still do not appear', { aspect: 'ids-missing' }],
    ['aucun ID ne s’affiche', { aspect: 'ids-missing' }],
    ['we have renewed in May', { activeOffer: 'yes' }],
    ['what happens if we renewed', {}],
    ['nous avons bien renouvelé', { activeOffer: 'yes' }],
    ["on n'est pas revendeur indirect", {}],
    ['our indirect reseller opened it', {}],
    ['we are an indirect provider', {}],
    ['we are associated with CSP only', { csp: 'yes', association: 'csp-only' }],
    // Not what a quoted message names
    ["Access denied. Please contact your company's global admin", { error: 'access-denied' }],
    [
      "I'm admin agent and read: Please contact your company's global admin",
      { error: 'access-denied', role: 'admin-agent' },
    ],
    // A purchase of yesterday
    ['but we paid yesterday', { purchase: 'recent' }],
    ['we bought it this morning', { purchase: 'recent' }],
    ['we just joined', { purchase: 'recent' }],
    ['we have only just signed up', { purchase: 'recent' }],
    ['on a payé hier pourtant', { purchase: 'recent' }],
    ["on vient de s'inscrire", { purchase: 'recent' }],
    ["nous venons d'acheter l'Action Pack", { purchase: 'recent', membership: 'action-pack' }],
    ["on s'est inscrits ce matin", { purchase: 'recent' }],
    ['a colleague has just joined', { person: 'colleague' }],
    ['un collègue vient de rejoindre l’équipe', { person: 'colleague' }],
    ['we paid last year', {}],
    ['on a payé en mars', {}],
    // Plans by the names that portals show
    ['signature 10-pack', { plan: 'cloud', membership: 'gold', competencyKind: 'other' }],
    ['10 pack signature', { plan: 'cloud', membership: 'gold', competencyKind: 'other' }],
    ['Partner Signature 5pack', { plan: 'cloud', membership: 'silver', competencyKind: 'other' }],
    ['5-pack silver', { plan: 'cloud', membership: 'silver', competencyKind: 'other' }],
    ['gold 10-pack', { plan: 'cloud', membership: 'gold', competencyKind: 'other' }],
    ['Partner Cloud Support 5', { plan: 'cloud', membership: 'silver', competencyKind: 'other' }],
    ['Partner Cloud Support 10', { plan: 'cloud', membership: 'gold', competencyKind: 'other' }],
    ['partner support gold 20pack', { plan: 'on-premises', membership: 'gold' }],
    ['Partner support Silver 15pack', { plan: 'on-premises', membership: 'silver' }],
    ['Partner support MAPS 10pack', { plan: 'on-premises', membership: 'action-pack' }],
    ['Partner On-premises Support 20', { plan: 'on-premises', membership: 'gold' }],
    ['partner support gold 10pack', { plan: 'on-premises', membership: 'gold' }],
    ['gold 5-pack', { membership: 'gold' }],
    ['is the signature 10-pack for silver or gold', { plan: 'cloud', compared: ['silver', 'gold'] }],
    ['10 pack', {}],
    ['pack', {}],
    // A label of one portal
    ['link support benefits', { product: 'azure' }],
    ['lier les avantages du support', { product: 'azure' }],
    ['link support benefits for Dynamics 365', { product: 'dynamics-365' }],
    ['link support benefits for azure or intune', {}],
    ['link support benefits in Support for Business', {}],
    // Two words of a message of its own
    ['access denied', { error: 'access-denied' }],
    ['Accès refusé', { error: 'access-denied' }],
    ['access denied when I open a ticket in azure', { product: 'azure' }],
    // State of the contract
    ['our contract has expired', { contract: 'expired' }],
    ['notre contrat est expiré', { contract: 'expired' }],
    ['notre contrat expire quand', {}],
    ['no wait, it is not expired', { contract: 'valid' }],
    ["the contract hasn't expired", { contract: 'valid' }],
    ["mais il n'est pas expiré", { contract: 'valid' }],
    ['notre contrat est toujours valable', { contract: 'valid' }],
    ['est-ce que le contrat est encore valable', {}],
    ['is it still valid', {}],
    ['our membership has not expired', { activeOffer: 'yes' }],
    ["l'adhésion n'est pas expirée", { activeOffer: 'yes' }],
    // Somebody else's account
    ['and for my colleague?', { person: 'colleague' }],
    ['et pour un autre collègue', { person: 'colleague' }],
    ['does each engineer enter them', { person: 'colleague' }],
    ['no incidents left', { contract: 'exhausted' }],
    ["on n'a plus d'incidents", { contract: 'exhausted' }],
    ["payer pour avoir plus d'incidents", {}],
    ['all of our 5 incidents are used', { contract: 'exhausted' }],
    ['we used up all 10 tickets', { contract: 'exhausted' }],
    ['are all 5 incidents used', {}],
    ['tous nos incidents sont utilisés', { contract: 'exhausted' }],
    ['les 5 incidents ont tous été consommés', { contract: 'exhausted' }],
    ['est-ce que tous nos incidents sont utilisés ?', {}],
    // How long an activation takes
    ['how long does activation take', { aspect: 'duration' }],
    ['combien de temps pour activer nos avantages', { aspect: 'duration' }],
    ["l'activation est immédiate ?", { aspect: 'duration' }],
    ['after activation how long are the benefits valid', { aspect: 'validity' }],
    ['how do I activate', {}],
    ['the contract is not linked', { contract: 'not-linked' }],
    ["le contrat n'est pas associé", { contract: 'not-linked' }],
    ['the contract is already linked', { contract: 'linked' }],
    ['how do I link the contract', {}],
    ["the plan doesn't show", { planShown: 'no' }],
    ['le contrat a disparu', { planShown: 'no' }],
    ['I can see the plan', { planShown: 'yes' }],
    ['not activated yet', { activated: 'no' }],
    ['pas encore activé', { activated: 'no' }],
    ['the plan doesnt show up', { planShown: 'no' }],
    ['i cant see our plan', { planShown: 'no' }],
    ['i am signed in with the mpn account tho', { association: 'mpn' }],
    ['I already said I AM signed in with the right account', { association: 'mpn' }],
    ['je suis pourtant sur le bon compte', { association: 'mpn' }],
    ['which is the right account', {}],
    ['how do I know that it is the right account or not', {}],
    ['quel est le bon compte', {}],
    ['the button is greyed out', { activateButton: 'greyed' }],
    ['I can’t click on it, it is grey', { activateButton: 'greyed' }],
    ['le bouton est grisé', { activateButton: 'greyed' }],
    ['un arc gris anthracite', {}],
    ['we activated it yesterday', { activated: 'yes' }],
    ['on a activé hier', { activated: 'yes' }],
    ["j'arrive pas à activer le support", { aspect: 'cannot-activate' }],
  ])('%s', (text, facts) => {
    expect(findFacts(reader, wordsOf(text)).facts).toEqual(facts);
  });
});

describe('error messages, typed or pasted', () => {
  it.each([
    ['You are not autorized for this action', 'not-authorized'],
    ['YOU ARE NOT AUTHORIZED', 'not-authorized'],
    ["vous n'etes pas autorisé a effectuer cette action", 'not-authorized'],
    ['looks like you dont have any benifits yet', 'no-benefits'],
    ["Il semble que vous n'ayez pas encore d'avantages", 'no-benefits'],
    ['this access id is allready associated to an acount', 'access-id-associated'],
    ["Cet ID d'accès est deja associé", 'access-id-associated'],
    ['Support plan cannot be used for the product (Code:8)', 'product-not-covered'],
    ['plans de support non disponibles', 'plan-not-shown'],
    ["Access denied. Please contact your company's global admin", 'access-denied'],
    ['I see: access denied, please contact your companys global admin...', 'access-denied'],
    ['Access denied. Please contact your', 'access-denied'],
    ['“please contact your company’s global admin”', 'access-denied'],
    ["Accès refusé. Veuillez contacter l'administrateur général de votre entreprise", 'access-denied'],
    ["veuillez contacter l'administrateur général de votre société", 'access-denied'],
    ["who is my company's global admin", undefined],
    ["qui est l'administrateur général de notre société", undefined],
    ["j'ai accès refusé", undefined],
    ['the printer is on fire', undefined],
    ['how do I add my access ID to the account', undefined],
  ])('%s: %s', (text, error) => {
    expect(findFacts(reader, wordsOf(text)).facts.error).toBe(error);
  });
});

describe('a message that is hardly more than an error message', () => {
  it.each([
    ["Access denied. Please contact your company's global admin", 'error-not-authorized'],
    ['please contact your company’s global admin', 'error-not-authorized'],
    ["Accès refusé. Veuillez contacter l'administrateur général de votre entreprise", 'error-not-authorized'],
    ['You are not authorized for this action', 'error-not-authorized'],
    ['Support plan cannot be used for support on the specified product (Code:8)', 'supported-products'],
    [
      'You are not authorized for this action, what role does it take to see the page, and who has it',
      undefined,
    ],
    ['how many incidents are left', undefined],
  ])('%s: %s', (text, topic) => {
    expect(findFacts(reader, wordsOf(text)).quotedTopic).toBe(topic);
  });
});

describe('questions that no source answers', () => {
  it.each([
    ['do Silver and Action Pack add up?', 'adding-up'],
    ['est-ce que ça se cumule, Silver et Action Pack ?', 'adding-up'],
    ['do unused incidents roll over', 'renewal-carry-over'],
    ["les incidents non utilisés sont-ils reportés l'année prochaine", 'renewal-carry-over'],
    ['do the IDs change at renewal', 'renewal-carry-over'],
    ['les identifiants changent au renouvellement ?', 'renewal-carry-over'],
    ['do old CALs carry over to the new server', undefined],
    ['Success Core support incidents?', 'new-packages'],
    ['how much is Premier Support', 'prices'],
    ["prix de l'Advanced Support for Partners", 'prices'],
    ["what's the SLA", 'response-times'],
    ['délai de réponse pour un incident', 'response-times'],
    ['tickets count per competency or in total?', 'several-competencies'],
    ['on est Silver avec Security et Data Analytics, on a combien en cloud ?', 'several-competencies'],
    ['silver with security and data analytics, how many cloud incidents?', 'several-competencies'],
    ['are Silver Security and Data Analytics cloud competencies?', undefined],
    ['we are gold and silver, how many incidents do we have?', 'adding-up'],
    ['both gold security and silver data analytics, how many', 'adding-up'],
    ['on est à la fois Gold et Action Pack, combien de tickets', 'adding-up'],
    ['we have silver, how many more would gold give?', undefined],
    ['on est Silver ou Gold je ne sais plus, combien de tickets', undefined],
    ['how many for gold and silver', undefined],
    ['we are gold and silver, how do I activate', undefined],
    ['how much for one incident', 'prices'],
    ['how much is an extra incident?', 'prices'],
    ['combien pour un incident supplémentaire ?', 'prices'],
    ["c'est combien le ticket à l'unité", 'prices'],
    ['how many cloud tickets in one contract', undefined],
    ['what does one incident cost', 'prices'],
    ['prix d’un ticket', 'prices'],
    ['how much is a vm', undefined],
    ['how long does an admin takeover take', 'takeover-duration'],
    ['reprise de contrôle de l’annuaire, quel délai ?', 'takeover-duration'],
    ['does each office get its own incidents?', 'per-location'],
    ['are the 15 tickets shared between all our countries', 'per-location'],
    ['chaque filiale a ses propres tickets ?', 'per-location'],
    ['on a droit à 20 incidents par agence ?', 'per-location'],
    ['our Paris office has no tickets left', undefined],
    ['what happens to our incidents after the merger', 'company-change'],
    ['we were acquired last month, do we keep our support benefits?', 'company-change'],
    ['on fusionne avec un autre partenaire, que deviennent nos tickets ?', 'company-change'],
    ['après le rachat on garde nos identifiants ?', 'company-change'],
    ['two tenants since the merger, one says no benefits yet', undefined],
    ['does that hold for GCC High', 'government-cloud'],
    ['ça vaut aussi pour le cloud souverain ?', 'government-cloud'],
    ['how many incidents do we have', undefined],
  ])('%s: %s', (text, open) => {
    expect(findFacts(reader, wordsOf(text)).facts.openQuestion).toBe(open);
  });
});

describe('what is denied', () => {
  it.each<[string, string | undefined, FactName[]]>([
    ['we are not Gold any more', undefined, ['membership']],
    ["we're not Gold anymore, we're Silver", 'silver', []],
    ['nous ne sommes plus Gold', undefined, ['membership']],
    ['on est plus gold, on est silver', 'silver', []],
    ['not gold, silver', 'silver', []],
    ['we used to be Gold', undefined, ['membership']],
    ['pas seulement Gold', 'gold', []],
    ['what if we were Gold?', 'gold', []],
    ['what if we lose Security?', undefined, ['competencies']],
    ['et si on perd la compétence Cloud Platform ?', undefined, ['competencies']],
    ['we lost our password', undefined, []],
  ])('%s', (text, membership, retracted) => {
    const found = findFacts(reader, wordsOf(text));
    expect([found.facts.membership, found.retracted]).toEqual([membership, retracted]);
  });
});

describe('how it is said', () => {
  const flags = (text: string): string[] =>
    Object.entries(readManner(exactKey(text), findFacts(reader, wordsOf(text))))
      .filter(([, value]) => value)
      .map(([name]) => name);

  it.each([
    ['Gold', ['valueOnly']],
    ["we're silver", ['valueOnly']],
    ['le cloud', ['valueOnly']],
    ['on-premises please', ['valueOnly']],
    ['compétence Sécurité', ['valueOnly']],
    ['what if we were Gold?', ['hypothetical', 'continues', 'valueOnly']],
    ['si on passait Gold, combien de demandes ?', ['hypothetical']],
    ['sorry, I meant Gold', ['correction', 'valueOnly']],
    ['non, Silver', ['correction', 'valueOnly']],
    ['pardon, je voulais dire Action Pack', ['correction', 'valueOnly']],
    ['and for cloud?', ['continues', 'valueOnly']],
    ['même chose pour SQL Server', ['continues', 'valueOnly']],
    ['how many incidents with Gold', []],
  ])('%s', (text, expected) => {
    expect(flags(text)).toEqual(expected);
  });
});
