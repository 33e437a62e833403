import { anyOf, raw } from './wordings.js';

const changing = raw`chang\w+|updat\w+|correct\w*|edit\w*|modif\w+|corrig\w+|replace|remplac\w+|mettre a jour|rename|renomm\w+`;
const ofTheFirm = raw`address(?:es)?|adresses?|legal name|business name|company name|raison sociale|nom (?:legal|commercial)|(?:nom|siege) (?:de |social|du )|company profile|partner profile|profil partenaire|fiche (?:partenaire|mpn)|logo|iban|bank (?:account|details)|coordonnees bancaires|vat number|numero de tva`;
const network = raw`mpn|microsoft partners?|(?:microsoft )?partner (?:network|program\w*)|partenaires? (?:de )?microsoft|reseau (?:de )?partenaires?|programme (?:de )?partenaires?|partner network`;

/** What is asked by partners and is none of technical support, in plain words. */
const OUTSIDE = anyOf([
  // The firm's own data in Partner Center
  raw`^(?=.*\b(?:${changing})\b).*\b(?:${ofTheFirm})\b`,
  // Joining
  raw`\b(?:join|joining|become|becoming|enrol\w*|register|sign up|devenir|rejoindre|adherer|inscrire|inscription|m inscri\w+|nous inscri\w+) (?:(?:for|to|in|into|with|as|an?|the|au|a|le|la|un|une|du|dans|de|member|membre|of) ){0,5}(?:${network})\b`,
  raw`\b(?:get|obtain|create|open|make|obtenir|avoir|creer|ouvrir|faire) (?:(?:an?|un|the|le|new|nouveau|my|our|mon|notre) ){0,3}(?:mpn accounts?|comptes? (?:du )?mpn|partner accounts?|comptes? partenaires?)\b`,
  // Designations and their points
  raw`^(?=.*\b(?:points?|score|capability score)\b).*\b(?:designations?|solutions? partners?|modern work|badge|specialisation|specialization)\b`,
  raw`\b(?:partner (?:logo|badge)|logo (?:de )?partenaire|referrals?|co ?sell|incentives?|payouts?|remuneration|marketplace offer)\b`,
]);
/** What is ours, whatever else is said. */
const OURS =
  /\b(?:incidents?|tickets?|support|activat\w+|activer|access|contracts?|contrats?|ids?|identifiants?|requests?|demandes?|error|erreur|message|benefits?|avantages?)\b/;

/** Whether a text asks plainly for something that is not technical support. */
export function isOutside(folded: string): boolean {
  return OUTSIDE.test(folded) && !OURS.test(folded);
}
