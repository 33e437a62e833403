import { all, none, point, some } from './asked-point.js';
import { counted, ids } from './trade-words.js';
import { oneOf, raw } from './wordings.js';
import type { PointId } from '../rules/index.js';
import type { Pattern } from './wordings.js';

const before = oneOf(['ok|so|and|et|alors|hi|hello|bonjour|euh|sorry|pardon|au fait|by the way']);
const article = oneOf([
  raw`an?|the|le|la|les|l|un|une|du|de|d|des|ce|cet|cette|this|that|your|votre|our|notre`,
]);
const asks = oneOf([
  raw`what (?:exactly )?(?:is|s|are|does|means?)|whats|define|explain|meaning of`,
  'what do you (?:mean|understand) (?:by|under)',
  'what (?:is|s) meant by',
  raw`(?:c est|c|cest) (?:quoi|koi)|qu est ce que?(?: c est que?)?|que (?:signifie|veut dire)|definition`,
  raw`qu (?:entend on|entendez vous|appelez vous|appelle t on)(?: par)?|expliquez? moi|ca veut dire quoi`,
]);
const after = oneOf([
  raw`exactly|precisely|mean|means|stands? for|please|pls|here|then|do`,
  raw`exactement|au juste|stp|svp|ici|deja|du coup|alors`,
]);
const behind = oneOf([
  raw`(?:c est|c|cest|ca (?:signifie|veut dire)|signifie|veut dire) (?:quoi|koi)|qu est ce que c est`,
  raw`what (?:is|s|does) (?:that|it|this)(?: mean)?|meaning`,
]);

/** A whole text that asks what a name means, before or behind it; "and does it …?" may follow. */
const meaning = (...names: string[]): string =>
  raw`^ ?(?:${before} )*${asks} (?:${article} )*${oneOf(names)}(?: ${after})*(?: (?:and|et) .{0,60})? ?$|` +
  raw`^ ?(?:${before} )*(?:${article} )*${oneOf(names)} ${behind}(?: ${after})*(?: (?:and|et) .{0,60})? ?$`;

const means = (id: PointId, ...names: string[]): Pattern => point(id, meaning(...names));

const idNames = [
  raw`(?:access|contract|contact) ids?(?: and (?:the )?contract ids?)?`,
  raw`ids? (?:d acces|de contrat|acces|contrat)(?: et (?:l |le )?id de contrat)?`,
];

/** What a word of the trade means, and what differs; the first that fits. */
export const DEFINITION_POINTS: readonly Pattern[] = [
  means('what-is-id', ...idNames),
  point(
    'what-is-id',
    all(
      some(...idNames),
      some(
        raw`(?:don t|do not|no idea|not sure|dunno) (?:\w+ ){0,2}what (?:that|it|this|these|those|they) (?:is|are)`,
        raw`(?:ne )?(?:sais|sait|comprends|vois) pas (?:\w+ ){0,2}(?:ce que c est|c est quoi)|aucune idee de ce que c est`,
      ),
    ),
  ),
  point(
    'mpn-id',
    all(
      some(raw`(?:mpn|partner|partenaire) ids?|ids? (?:mpn|partenaire)`),
      some(...idNames),
      some(raw`same|is it|diff\w*|meme|pareil`),
    ),
  ),
  means('what-is-mpn', 'mpn', 'microsoft partner network'),
  means('maicpp', raw`maicpp(?: program(?:me)?)?`, raw`microsoft ai cloud partner program(?:me)?`),
  point(
    'maicpp',
    all(
      some('maicpp|ai cloud partner'),
      some(raw`difference|same|meme|renamed?|called|nom|mpn`),
      none(counted),
    ),
  ),
  means('what-is-csp', raw`csp(?: (?:program(?:me)?|partner))?`, 'cloud solution provider', 'partenaire csp'),
  means('who-has-signature', raw`signature(?: (?:cloud )?support)?`, 'support (?:cloud )?signature'),
  means('what-is-tam', 'tam', 'technical account manager', 'responsable technique(?: de compte)?'),
  means('what-is-lcs', 'lcs'),
  means(
    'what-is-mpn-admin',
    raw`mpn (?:partner )?admin\w*`,
    raw`administrat\w+ (?:partenaire )?mpn`,
    'administrat\\w+ partenaire',
  ),
  means(
    'what-is-membership',
    raw`(?:mpn )?memberships?(?: (?:offers?|levels?))?`,
    raw`(?:offres? d )?adhesions?(?: mpn)?`,
  ),
  means(
    'what-is-on-premises',
    raw`on ?prem(?:ises?)?`,
    'sur site|local',
    raw`on ?prem(?:ises?)? products?`,
    'produits? sur site',
  ),
  means(
    'n-minus-1',
    raw`recent (?:on ?prem\w* )?(?:products?|versions?)`,
    raw`(?:produits?|versions?) (?:(?:sur site|local|locaux) )?recente?s?`,
  ),
  point(
    'n-minus-1',
    all(
      some(
        raw`recent (?:on ?prem\w* )?(?:products?|versions?)`,
        raw`(?:produits?|versions?) (?:(?:sur site|locale?|locaux) )?recente?s?`,
      ),
      some(raw`counts? as|considered|what (?:is|s|does)|compte comme|considere\w*|veut dire|c est quoi`),
      none(counted),
    ),
  ),
  means(
    'what-is-premier',
    raw`premier(?: support)?(?: for partners)?`,
    raw`support premier(?: pour les partenaires)?`,
    'psfp',
  ),
  means(
    'what-is-advanced',
    raw`advanced(?: support)?(?: for partners)?`,
    raw`support avance(?: pour (?:les )?partenaires)?`,
    'asfp',
  ),
  point(
    'admin-agent-for',
    meaning(
      raw`admin agents?(?: role)?`,
      raw`agents? d admin\w*`,
      raw`role (?:d )?(?:admin agent|agent d admin\w*)`,
    ),
    raw`^ ?(?:${before} )*what (?:is|s|does|can|are) (?:(?:the|an?) )*admin agents?(?: role)?(?: (?:do|for|good for|used for|there for|exactly|actually|allowed to do)){0,2} ?$`,
    raw`^ ?(?:${before} )*(?:a quoi sert|que (?:peut faire|fait)|que peut) (?:(?:le|l|un|role|d) )*(?:admin agent|agent d admin\w*)(?: faire)? ?$`,
  ),
  point(
    'csp-or-mpn',
    all(
      some('csp'),
      some('mpn'),
      some(raw`difference|differs?|diff|vs|versus|distingu\w+`),
      none(ids, 'error|erreur|authorized'),
    ),
  ),
  point(
    'two-kinds',
    all(
      some(raw`difference|differs?|diff|vs|versus|distingu\w+|compared?`),
      some(raw`on ?prem\w*(?: (?:incidents?|tickets?|support|cases?))?`, 'sur site|locaux'),
      some('cloud'),
      none(raw`access|contract|contrat|competenc\w*|${counted}|roles?|azure ad|signature|product support`),
    ),
  ),
  point(
    'two-kinds',
    all(
      some(raw`difference|differs?|diff|differences|distingu\w+`),
      some(
        raw`(?:two|both|deux) (?:kinds? of |types? (?:of |de )|sortes? (?:of |de ))?(?:supports?|benefits?|avantages?|incidents?|tickets?|technical benefits)`,
      ),
      none(
        raw`access|contract|contrat|competenc\w*|${counted}|roles?|azure ad|messages?|presales|tpd|premier|ids?`,
      ),
    ),
  ),
  point(
    'pack-names',
    meaning(
      raw`(?:(?:partner|gold|silver|hybrid|cloud) )*signature (?:10|5|ten|five) ?packs?`,
      raw`(?:partner )?signature (?:10|5)`,
    ),
  ),
  point(
    'plan-numbers',
    raw`\bpartner (?:on ?prem\w*|cloud) support (?:5|10|15|20)\b(?=.*\b(?:what|mean\w*|quoi|signifie|dire|c est|same|new)\b)`,
    raw`\b(?:what|mean\w*|quoi|signifie|dire|c est)\b.{0,40}\bpartner (?:on ?prem\w*|cloud) support (?:5|10|15|20)\b`,
  ),
  means('new-names', raw`partner (?:on ?prem\w*|cloud) support`),
  point(
    'new-names',
    all(
      some('signature cloud support|signature support|support signature|microsoft product support'),
      some(
        raw`still (?:exists?|there|around|called|available)|is there still|are there still|existe\w* (?:encore|toujours)|(?:encore|toujours) (?:existe|la)`,
      ),
      none(raw`${counted}|left|reste\w*`),
    ),
  ),
  point(
    'not-covered',
    raw`^ ?(?:${before} )*(?:what|which) (?:(?:things?|products?|cases?|kinds? of \w+|problems?) )?(?:is|s|are) (?:not|never) (?:covered|included|supported)(?: (?:by|in) (?:the )?(?:support|benefits?|incidents?))? ?$`,
    raw`^ ?(?:${before} )*(?:qu est ce qui|ce qui|quels? \w+|que) (?:n )?(?:est|sont) (?:pas|jamais) (?:couverte?s?|comprise?s?|inclu\w*|pris\w* en charge)(?: (?:par|dans) (?:le |les |l )?(?:support|avantages?|incidents?))? ?$`,
  ),
];
