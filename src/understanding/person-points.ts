import { all, facts, none, point, some } from './asked-point.js';
import { activating, ids, opening, requests } from './trade-words.js';
import { oneOf, raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const who = raw`who|which (?:\w+ )?(?:colleague|person|people|user|account|one of us)|qui|quel\w* (?:\w+ )?(?:collegue|personne|utilisat\w+|compte)`;
const has = raw`is|are|s|has|have|holds|est|a|ont|sont|detient|possede`;
const looking = raw`find|found|know|look|see|check|tell|discover|identify|learn|trouv\w+|retrouv\w+|sav\w+|sais|connaitre|voir|identifi\w+|reconnaitre|cherch\w+|apprendre`;
const anAdmin = raw`(?:(?:an?|the|our|my|any|un|une|l|le|la|notre|mon|nos|les|d|global|mpn|partner) ){0,3}admin\w*(?! (?:agents?|portal|center|centre|panel|page|console|role))`;
const another = oneOf([
  raw`(?:some|any)(?:one|body) else|(?:an?other|other|different) (?:person|people|colleague|user|admin\w*|employee|one)`,
  raw`quelqu un d autre|personne d autre|(?:une?|l|d) autres? (?:personnes?|collegues?|admin\w*|utilisat\w+|employee?)`,
]);
const outsiders = raw`contractors?|freelancers?|subcontractors?|external\w*|consultants?|third part(?:y|ies)|another (?:company|firm|partner)|sous traitants?|prestataires?|externes?|intervenants?|tiers|autre (?:societe|entreprise|boite)|customers?|clients?`;
const giving = raw`give|gives|giving|share|sharing|send|forward|pass|disclose|hand over|donner|partager|partage|envoyer|transmettre|communiquer|confier|passer`;
const colleague = raw`coll?eagues?|co ?workers?|team ?mates?|technicians?|engineers?|employees?|collegues?|technicien\w*|ingenieurs?|collaborat\w+|employee?s?|stagiaires?`;
const wayAsked = raw`where|ou|how|comment`;

/** Who has a role, who may do without one, and with whom the IDs are shared; the first that fits. */
export const PERSON_POINTS: readonly Pattern[] = [
  facts('who-is-admin', [
    raw`^(?!.*\b(?:${ids}|left|gone|parti|quitte)\b)(?=.*\b(?:${looking})\b).*\b(?:${who}) (?:${has}) (?:\w+ ){0,4}(?:admin\w*|roles?|droits?)\b(?! agents?)`,
    raw`^(?!.*\b(?:${ids}|left|gone)\b)(?=.*\b(?:${looking})\b).*\b(?:who|which of us) (?:our|the|my|is our|is the) (?:(?:global|mpn|partner) ){0,2}admin\w* (?:is|are)\b`,
    raw`^(?!.*\b(?:${ids}|left|gone|parti|quitte|become|devenir|contact)\b)(?=.*\b(?:how|where|comment|ou|can t|peux pas|sais pas)\b).*\b(?:find|look up|trouver?|retrouver?|chercher?|identifier?) ${anAdmin}\b`,
    raw`^(?!.*\b(?:${ids}|left|gone|parti|quitte|customers?|clients?)\b).*\b(?:find|identify|trouver?|retrouver?|identifier?) (?:\w+ ){0,3}(?:persons?|people|some(?:one|body)|colleague|user|personnes?|quelqu un|collegue|celui|celle) (?:\w+ ){0,2}(?:can|may|could|has|with|allowed|peut|pourrait|a|avec|habilitee?)\b(?=.*\b(?:${activating}|roles?|admin\w*|droits?)\b)`,
  ]),
  point(
    'another-activates',
    all(
      some(another),
      some(activating),
      some(raw`can|could|may|is it possible|allowed|able|peut|peuvent|pourrait|possible|droit|est ce`),
      none(
        ids,
        raw`${wayAsked}|who|qui|left|gone|quit|parti\w*|quitte\w*|csp|customers?|clients?|already|deja|licen\w*|windows|office`,
      ),
    ),
  ),
  point(
    'ids-without-center',
    all(
      some(giving, raw`use|utiliser`),
      some(raw`${ids}|access id|contract id`),
      some(
        raw`(?:without|sans|not|no|pas|n est pas|isn t) (?:\w+ ){0,5}(?:partner center|espace partenaires)`,
      ),
      none(raw`${wayAsked}|error|erreur|customers?|clients?`),
    ),
  ),
  point(
    'share-outside',
    all(
      some(
        giving,
        raw`use|utilise\w*`,
        raw`(?:${outsiders}) (?:\w+ ){0,2}(?:get|have|obtain|avoir|recevoir|obtenir)`,
      ),
      some(raw`our ids?|nos ids?|${ids}|access|contract|contrat`),
      some(raw`access ids?|contract ids?|ids?|identifiants?|codes`),
      some(outsiders),
      some(raw`can|could|may|should|allowed|ok|okay|possible|peut|peux|puis|droit|est ce|autorise\w*`),
      none(
        raw`${wayAsked}|${opening}|error|erreur|associated|associe\w*|azure|csp|accounts?|comptes?|hotmail|personal|partner center|espace partenaires`,
        activating,
      ),
    ),
  ),
  point(
    'colleague-uses',
    all(
      some(colleague),
      some(
        raw`(?:use|share|utiliser|se servir|profiter) (?:(?:of|the|our|my|this|that|same|l|le|la|les|du|de|d|notre|mon|nos|mes|ce|meme) ){1,3}(?:contracts?|contrats?|support|benefits?|avantages?|plan)`,
      ),
      some(raw`can|could|may|allowed|right|entitled|peu\w+|puis|droit|autorise\w*`),
      none(
        activating,
        ids,
        raw`${wayAsked}|only|seule?s?|gone|left|parti\w*|sans|without|roles?|azure|error|erreur|customers?|clients?`,
      ),
    ),
  ),
  // Which account
  point(
    'csp-signs-in',
    all(
      some(raw`(?:account|compte) (?:\w+ ){0,2}csp|csp (?:account|login|one|compte)`),
      some(raw`sign in|log in|login|connect\w*|connexion`),
      some(raw`can|could|may|peux|peut|puis|possible|est ce`),
      none(activating, ids, raw`error|erreur|message|azure|mpn|how|comment|customers?|clients?|${requests}`),
    ),
  ),
  point(
    'mpn-account-needed',
    all(
      some(
        raw`(?:account|compte) (?:\w+ ){0,2}mpn|mpn (?:associated |member )?(?:account|one|login)|(?:account|compte) (?:associated|associe|linked|lie) (?:\w+ ){0,3}mpn`,
      ),
      some(raw`need\w*|must|have to|required?|necessary|faut|dois|doit|besoin|necessaire|obligatoire`),
      some(
        raw`sign in|log in|login|connect\w*|see|view|access|voir|acceder|entrer|partner center|espace partenaires`,
      ),
      none(
        activating,
        ids,
        raw`error|erreur|message|csp|azure|how|comment|where|ou|get|obtenir|create|creer|what|quoi|why|pourquoi`,
      ),
    ),
  ),
];
