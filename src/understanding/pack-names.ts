import { without } from '../rules/index.js';
import type { Situation } from '../rules/index.js';
import { oneOf, raw } from './wordings.js';

const ten = '(?:10|ten|dix)';
const five = '(?:5|five|cinq)';
const signature = oneOf(['signature', raw`(?:partner )?cloud support`]);
const onPremises = raw`(?:on ?prem(?:ises?)?|on premises?|sur site)`;

/** A pack of Signature, by either order of words, and by the name of 2025. */
const ofSignature = (size: string): string =>
  raw`\b(?:${signature} (?:\w+ )?${size} ?packs?|${size} ?packs? (?:\w+ ){0,2}signature|partner cloud support ${size})\b`;

/** What each name says; the first that fits. `level` is what the name itself belongs to. */
interface PackName {
  name: RegExp;
  says: Situation & { membership: string };
}

const GOLD_HYBRID: PackName['says'] = { plan: 'cloud', membership: 'gold', competencyKind: 'other' };
const SILVER_HYBRID: PackName['says'] = { plan: 'cloud', membership: 'silver', competencyKind: 'other' };

/** The plans as portals list them: R69 for Signature, E18 for the others, and the names since 23 June 2025. */
const NAMES: readonly PackName[] = [
  {
    name: new RegExp(raw`\b(?:maps|action pack) 10 ?packs?\b|\bpartner ${onPremises} support 10\b`),
    says: { plan: 'on-premises', membership: 'action-pack' },
  },
  {
    name: new RegExp(raw`\b15 ?packs?\b|\bpartner ${onPremises} support 15\b`),
    says: { plan: 'on-premises', membership: 'silver' },
  },
  {
    name: new RegExp(raw`\b20 ?packs?\b|\bpartner ${onPremises} support 20\b`),
    says: { plan: 'on-premises', membership: 'gold' },
  },
  { name: new RegExp(ofSignature(ten)), says: GOLD_HYBRID },
  // No other benefit comes in fives.
  { name: new RegExp(raw`${ofSignature(five)}|\b${five} ?packs?\b`), says: SILVER_HYBRID },
  // Ten are Action Pack's too, where Gold is not named.
  {
    name: new RegExp(raw`^(?!.*\bpartner support\b).*\bgold (?:\w+ ){0,2}${ten} ?packs?\b`),
    says: GOLD_HYBRID,
  },
];

/**
 * What a plan's name, as portals show it, says of the membership and the competency.
 * @param folded folded words joined by single blanks
 * @param facts what the text says otherwise, which a name never contradicts
 */
export function packFacts(folded: string, facts: Situation): Situation {
  const { membership, compared, competencies } = facts;
  const says = NAMES.find(({ name }) => name.test(folded))?.says;
  const apart = compared !== undefined || (membership !== undefined && membership !== says?.membership);
  if (says === undefined || apart) return {};
  return { ...(competencies === undefined ? says : without(says, 'competencyKind')), ...facts };
}
