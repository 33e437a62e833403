import { raw } from './wordings.js';

/** Words of the trade as alternatives of a pattern, on folded words; for patterns of what is asked in particular. */
export const ids = 'ids?|identifiants?|codes|numeros?';
export const counted = 'how many|number of|combien|cb|nombre d';
export const activating = raw`activat\w+|activer|active|activee?s?`;
export const onPremises = raw`on ?prem\w*|sur site`;
