import { anyOf, oneOf, raw, wholeWords } from './wordings.js';
import type { Pattern } from './wordings.js';

const notOurs = raw`(?<!\b(?:not|pas|plus|no longer|our|my|an?other|notre|mon|un autre|leur|their) (?:(?:an?|un) )?)`;

export const RESELLER_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      raw`\b${notOurs}` +
        oneOf([
          'indirect (?:csp )?(?:resellers?|advisors?)',
          '(?:csp )?revendeurs? (?:csp )?indirects?',
          'csp indirect(?! providers?)',
        ]) +
        raw`\b`,
    ),
    facts: { csp: 'yes', reseller: 'indirect' },
  },
];

/** For whom, where it is not the person's own account that is asked about; the first that fits. */
export const PERSON_PATTERNS: readonly Pattern[] = [
  {
    pattern: anyOf([
      raw`\b(?:our|my) (?:azure subscription|tenant|subscription in azure)\b`,
      raw`\b(?:for )?(?:our|my|your) own (?:\w+ )?(?:tenant|subscription|azure|environment|company|firm|systems?)\b`,
      raw`\b(?:for|pour) ` +
        oneOf(['ourselves|us|nous', 'nous memes?', 'notre propre (?:compte|boite|societe|entreprise)']) +
        raw`\b(?! (?:donner|aider|dire|expliquer|sont|est|c))`,
      raw`\b(?:notre|mon) (?:abonnement azure|tenant|locataire)\b`,
      raw`\bnotre propre (?:\w+ )?(?:locataire|tenant|abonnement|azure|environnement)\b`,
      raw`\bnous memes\b`,
      raw`^ ?own (?:tenant|subscription|environment)\b`,
      raw`\bfor (?:our|my) own (?!customers?\b|clients?\b|ids?\b|contracts?\b|accounts?\b)\w+`,
      raw`\bpour (?:nos|mes|notre|mon) propres? (?!clients?\b|ids?\b|identifiants?\b|contrats?\b|comptes?\b)\w+`,
      wholeWords([
        'our own (?:stuff|machines|servers|vms?|resources|workloads|use)',
        'nos propres (?:machines|serveurs|vms?|ressources|besoins)',
        '(?:for )?internal use',
        'usage interne',
      ]),
    ]),
    facts: { person: 'own-firm' },
  },
  {
    pattern: anyOf([
      raw`\b(?:my|our|a|an|the|this|one of our|another|for|on behalf of) (?:csp |end )?(?:customers?|clients?)(?: s)?\b`,
      raw`\b(?:mon|ma|un|une|notre|nos|mes|ce|cette|le|du|leur|chez un|d un) (?:propres? )?clients?e?s?\b`,
    ]),
    facts: { person: 'customer' },
  },
  {
    pattern: anyOf([
      raw`\b` +
        oneOf(['my|our|an?|another|other|each|every|new|the', 'one of (?:my|our)']) +
        ' (?:new |other )?' +
        oneOf([
          'coll?eagues?|collegues?|interns?|coworkers?',
          'co workers?',
          'team ?mates?',
          'engineers?|technicians?',
        ]) +
        raw`\b`,
      raw`\b(?:mon|ma|mes|nos|notre|une?|autres?|chaque|nouveau|nouvelle|le|la|les) (?:nouveau |nouvel |nouvelle |autres? )?` +
        oneOf([
          'collegues?|stagiaires?|collaborateurs?|collaboratrices?|technicien(?:ne)?s?',
          'ingenieurs?',
        ]) +
        raw`\b`,
    ]),
    facts: { person: 'colleague' },
  },
];

const admin = '(?:(?:global |mpn |partner |only |sole |last ){0,3}admins?|administrat(?:eur|rice)s?)';

/** Nobody is left who could activate. */
export const ADMIN_PATTERNS: readonly Pattern[] = [
  {
    pattern: anyOf([
      raw`\b${admin} (?:\w+ ){0,4}(?:left|quit|resigned|retired|is gone|has gone|no longer works|passed away)\b`,
      raw`\b(?:left|quit|resigned|retired) (?:\w+ ){0,6}(?:only|sole|last) (?:\w+ )?admin\b`,
      raw`\b(?:nobody|no one|noone) (?:\w+ ){0,5}(?:admin|that role|the role)\b`,
      raw`\b${admin} (?:\w+ ){0,5}(?:(?<!fait |font )(?:partis?|parties?)|quitte|plus la|demissionne|retraite)\b`,
      raw`\b(?:parti|quitte|demissionne) (?:\w+ ){0,8}${admin}\b`,
      raw`\b(?:plus personne|personne) (?:\w+ ){0,4}(?:admin\w*|le role|ce role)\b`,
      raw`\bplus d admin\w*`,
    ]),
    facts: { admin: 'gone' },
  },
];
