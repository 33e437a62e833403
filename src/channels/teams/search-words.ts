import type { DecidedTopic, Situation } from '../../rules/index.js';

/** An answer that may be listed. */
export interface Hit {
  topic: DecidedTopic;
  situation: Situation;
}

/** The answers that “I get an error” asks to choose between: to insert, each is one, and the question is none. */
export const ERRORS: readonly DecidedTopic[] = [
  'error-not-authorized',
  'error-no-benefits',
  'error-access-id-associated',
  'plan-not-shown',
];

const on = (topic: DecidedTopic, situation: Situation = {}): Hit => ({ topic, situation });

/**
 * Telling words that neither a title nor a name of the rulebook begins with, in both languages, folded. They are
 * listed from their beginning on, so the order within a row is that of preference.
 */
export const TELLING_WORDS: readonly (readonly [words: string, ...hits: Hit[]])[] = [
  ['error errors erreur erreurs message', ...ERRORS.map((topic) => on(topic))],
  ['expired expire expires expiration expirer', on('plan-not-shown', { contract: 'expired' })],
  ['exhausted epuise epuises', on('plan-not-shown', { contract: 'exhausted' })],
  ['hidden missing unavailable masque disparu indisponible', on('plan-not-shown')],
  ['remaining left restants restant solde balance', on('remaining-incidents')],
  ['renew renewal renouveler renouvellement', on('manage-benefits', { aspect: 'still-sold' })],
  ['permissions permission rights', on('activation-roles')],
  ['greyed grayed grise grisee', on('activation-roles', { activateButton: 'greyed' })],
  ['colleague colleagues collegue collegues', on('when-ids-needed', { person: 'colleague' })],
  ['guest invite invitee', on('error-not-authorized', { aspect: 'guest' })],
  ['denied refuse refusee', on('error-not-authorized', { error: 'access-denied' })],
  ['entitlements memberships adhesions unlimited illimites hybrid hybride packs', on('count-entitlements')],
  ['lost perdu perdus', on('find-ids')],
  ['link lier', on('add-contract')],
  ['customers clients tenant reseller revendeur', on('csp-azure-support')],
  ['premier psfp', on('paid-plans', { aspect: 'what-is-premier' })],
  ['advanced asfp avance', on('paid-plans', { aspect: 'what-is-advanced' })],
  ['purchase price prices acheter prix tarif', on('paid-plans')],
  ['wrong mauvais', on('error-no-benefits')],
  ['tickets cases portal portail', on('create-request')],
  ['tpd advisory avant', on('presales-deployment')],
  ['maicpp', on('manage-benefits', { aspect: 'maicpp' })],
  ['mpn', on('support-scope', { aspect: 'what-is-mpn' })],
];
