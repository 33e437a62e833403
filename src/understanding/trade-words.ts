import { oneOf, raw } from './wordings.js';

/** Words of the trade as alternatives of a pattern, on folded words; for patterns of what is asked in particular. */
export const ids = 'ids?|identifiants?|codes|numeros?';
export const counted = 'how many|number of|combien|cb|nombre d';
export const activating = raw`activat\w+|activer|active|activee?s?`;
export const onPremises = raw`on ?prem\w*|sur site`;
export const oneId = raw`(?:access|contract|contact|contrat|acces) ids?|ids? (?:d |de )?(?:acces|contrat)|ids?|identifiants?`;
export const requests = raw`tickets?|requests?|cases?|incidents?|demandes?|dossiers?|billets?`;
export const opening = raw`open\w*|creat\w*|log|logs|logging|raise\w*|submit\w*|file|ouvr\w+|cree\w*|creer|deposer|soumettre`;
export const renewal = raw`renew\w*|renouvel\w*|reconduit\w*|reconduction|every year|each year|chaque annee|tous les ans`;
/** Other firms and other tickets, which are none of ours. */
export const elsewhere =
  raw`aws|amazon|google|vmware|oracle|cisco|salesforce|sap|apple|adobe|dell|ibm|workspace|servicenow|zendesk|jira|` +
  raw`flights?|planes?|avion|vol|trains?|bus|concerts?|museums?|musees?|parking|cinema|theatre|lottery|loterie|amendes?|festival`;
/** What else is activated. */
export const otherKeys = raw`licen[cs]\w*|windows|office|keys?|cles?|subscriptions?|abonnements?|mfa|2fa|cards?|cartes?|sim|phone|telephone|trial|essai|feature|fonction\w*|macros?|antivirus|bluetooth|wifi|game|jeu|vpn|copilot`;
/** Words of an error, which is a question of its own, and of what is none of ours. */
export const erring = raw`error|erreur|message|not authori[sz]ed|denied|associated|associee?s?|${elsewhere}`;
export const whatNow = oneOf([
  raw`(?:and |so )?(?:now what|what now|what next|what then|what comes next|what s next|what is next|next|next steps?|then what)`,
  raw`what (?:do|should|can|must) (?:i|we) do(?: next| now| then)?|what am i supposed to do|how (?:do|can|should) (?:i|we) (?:use|proceed)(?: (?:it|them))?`,
  raw`et (?:maintenant|apres|ensuite)|(?:on|je|il faut) (?:fais|fait|faire)? ?quoi|que (?:dois je |doit on |faut il )?faire|qu est ce (?:qu on|que je) (?:fais|fait|en fais|en fait)|j en fais quoi|quoi faire|comment (?:les |l )?utilise\w*|la suite|prochaine etape|etape suivante`,
]);
