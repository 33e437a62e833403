import { anyOf, oneOf, raw } from './wordings.js';
import { ACCOUNT_POINTS } from './account-points.js';
import { COUNT_POINTS } from './count-points.js';
import { DEFINITION_POINTS } from './definition-points.js';
import { ID_POINTS } from './id-points.js';
import { NEXT_POINTS } from './next-points.js';
import { ORDINARY_POINTS } from './ordinary-points.js';

import { REQUEST_POINTS } from './request-points.js';
import { SHARING_POINTS } from './sharing-points.js';
import { SILENT_POINTS } from './silent-points.js';
import { SUPPORT_POINTS } from './support-points.js';
import { SALE_PATTERNS } from './sale-patterns.js';
import { VALIDITY_PATTERNS } from './validity-patterns.js';
import type { Pattern } from './wordings.js';

const french = '(?:french|francais|francophones?)';
const tongues = oneOf([
  'english|german|spanish|italian|dutch|portuguese|arabic|anglais|allemand|flamand',
  'neerlandais|espagnol|italien',
  'local languages?',
  'languages?|langues?',
]);
const spoken = (tongue: string): string =>
  [
    raw`\b(?:support|hotline|engineers?|agents?|technicians?)\b(?: \w+){0,5} (?:in |speaks? )${tongue}\b`,
    raw`\bthey (?:\w+ )?(?:speak|support|offer)(?: \w+){0,3} ${tongue}\b`,
    raw`\b${tongue} (?:hours|support|speaking)\b`,
    raw`\b(?:support|assistance|hotline|ingenieurs?|techniciens?|soutien)\b` +
      raw`(?: \w+){0,5} (?:en |parlent? )(?:langue )?${tongue}\b`,
    raw`\bparlent(?: ils| elles)? ${tongue}\b`,
    raw`\b(?:send|submit|write|open|file|log|create|envoyer|rediger|ecrire|ouvrir|creer) (?:\w+ ){0,3}` +
      raw`(?:requests?|tickets?|cases?|demandes?|dossiers?) (?:in|en) ${tongue}\b`,
  ].join('|');
const shown = '(?:shown|displayed|listed)';

const whoever = oneOf([
  'who',
  'which roles?',
  'what roles?',
  'anyone|anybody|everybody|everyone|qui',
  raw`coll?eagues?|coworkers?|collegues?`,
  'quels? roles?',
  'n importe qui',
  'tout le monde',
  raw`\w{0,15}admin\w{0,12}|agents?|interns?|stagiaires?|users?|utilisateurs?`,
]);
/** A question, not a complaint that somebody cannot. */
const plainly = raw`^(?!.*\b(?:not|cannot|t|pas|plus|why|pourquoi|where|ou|how|comment|customers?|clients?)\b).*`;

const activating = raw`\b(?:activat\w+|activer|activee?s?)\b`;
const notActivating = raw`\b(?:ids?|identifiants?|codes|numbers|numeros|valid\w*|valables?|lasts?(?! (?:night|week|month|monday|tuesday|wednesday|thursday|friday))|expir\w*|renew\w*|renouvel\w*|takeover)\b`;
const days = oneOf([
  raw`\b(?:ago|yesterday|hours|days|weeks?|hier|jours|heures|semaines?)\b`,
  raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
  raw`\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b`,
]);

/** What of a topic is asked in particular, where a dated source answers it. */
export const ASPECT_PATTERNS: readonly Pattern[] = [
  ...ORDINARY_POINTS,
  ...ACCOUNT_POINTS,
  ...COUNT_POINTS,
  ...SUPPORT_POINTS,
  ...DEFINITION_POINTS,
  ...REQUEST_POINTS,
  ...SILENT_POINTS,
  ...ID_POINTS,
  ...NEXT_POINTS,
  ...SHARING_POINTS,
  {
    pattern: new RegExp(
      raw`${plainly}\b${whoever}(?: \w+){0,7} ` +
        raw`(?:sees?|view|look at|read|voir|voit|voient|consulter|lire)(?: \w+){0,3} (?:ids?|identifiants|numbers)\b`,
    ),
    facts: { aspect: 'who-sees' },
  },
  {
    pattern: new RegExp(
      raw`${plainly}\b${whoever}(?: \w+){0,6} ` +
        raw`(?:open|create|log|raise|submit|file|ouvrir|ouvre|creer|deposer|soumettre)(?: \w+){0,4} ` +
        raw`(?:on ?prem\w*|on premises?|sur site|local|locaux)\b`,
    ),
    facts: { aspect: 'who-opens' },
  },
  ...SALE_PATTERNS,
  { pattern: new RegExp(spoken(french)), facts: { aspect: 'french' } },
  {
    pattern: anyOf([
      raw`${spoken(tongues)}`,
      raw`\bhours of (?:the )?support\b`,
      raw`\b24 ?(?:x|by) ?7 support\b|\bsupport (?:\w+ ){0,4}24 ?(?:(?:x|by) ?)?7\b|\b(?:assistance|support) (?:\w+ ){0,5}24 ?h? ?(?:sur )?24\b|\b24 ?h? (?:sur )?24 (?:\w+ ){0,3}support\b`,
      raw`(?<!presales |deployment )\bsupport hours\b`,
      raw`\b(?:is it|are they|open|available|reachable) (?:\w+ ){0,2}24 ?x? ?7\b`,
      raw`\bwhen is (?:the |microsoft |technical )*support (?:open|available|reachable)\b`,
      raw`\b(?:quand|jusqu a quelle heure) (?:\w+ ){0,3}support (?:\w+ ){0,2}(?:ouvert|disponible|joignable)\b`,
      raw`\bsupport (?:\w+ ){0,4}(?:open|available|reachable|closed|ouvert|ouverte|disponible|joignable|ferme) ` +
        raw`(?:\w+ ){0,3}(?:week ?ends?|saturdays?|sundays?|nights?|evenings?|holidays|samedi|dimanche|nuit|soir|feries)\b`,
      raw`\b(?:which|what) languages? (?:\w+ ){0,4}support\b|\bquelles? langues? (?:\w+ ){0,4}support\b`,
      raw`\bsupport (?:\w+ ){0,4}(?:which|what) languages?\b|\bsupport (?:\w+ ){0,4}quelles? langues?\b`,
      raw`\b(?:horaires?|heures d ouverture|plages? horaires?)\b(?! (?:tpd|de deploiement))`,
      raw`\b(?:ouverte?s?|joignables?|disponibles?|dispo) (?:\w+ ){0,2}` +
        raw`(?:24 ?h? ?(?:sur )?(?:24|7)|7 ?j(?:ours)? (?:sur )?7)\b`,
    ]),
    facts: { aspect: 'hours' },
  },
  {
    pattern: anyOf([
      raw`\b(?:i|we) (?:work for|are|am|m|re) (?:just |only )?(?:an? |the )?(?:end )?(?:customer|client) of ` +
        raw`(?:an? |our |the |this )?(?:\w+ ){0,2}(?:partner|csp|reseller|provider)\b`,
      raw`\b(?:customers?|clients?) (?:wants?|would like|wishes) (?:to )?(?:open|create|log|raise) (?:\w+ ){0,3}(?:himself|herself|themselves|itself|directly)\b`,
      raw`\b(?:bought|buy|get|purchased) (?:our )?azure (?:through|from|via) ` +
        raw`(?:an? |our |the )?(?:\w+ )?(?:csp|partner|reseller|provider|them)\b`,
      raw`\b(?:can|could|may) (?:the|our|my|an?|their|that) (?:end |csp )?(?:customers?|clients?) ` +
        raw`(?:\w+ ){0,2}(?:open|create|log|raise|submit) (?:\w+ ){0,4}` +
        oneOf([
          'tickets?|requests?|cases?|incidents?',
          'it themselves',
          'it himself',
          'it herself',
          'themselves|himself|directly',
        ]) +
        raw`\b`,
    ]),
    facts: { aspect: 'customer-opens' },
  },
  {
    pattern: anyOf([
      raw`\b(?:le|mon|notre|un|ce|leur|nos|les) clients? (?:final |finaux )?(?:csp )?` +
        oneOf([
          'peut|peuvent|peux|pourrait|pourraient|veut|veulent|voudrait|souhaite',
          'a le droit',
          'ont le droit',
        ]) +
        raw`(?: il| ils)?(?: \w+){0,4} (?:l |la |les )?(?:ouvrir|creer|deposer|soumettre) (?:\w+ ){0,3}` +
        oneOf(['tickets?|demandes?|incidents?', 'lui meme', 'elle meme', 'eux memes', 'directement']) +
        raw`\b`,
      raw`\b(?:veut|peut|veulent|peuvent) (?:l |la |les )?(?:ouvrir|creer) (?:(?:lui|eux|elle) memes?)\b`,
      raw`(?<!\b(?:mon|notre|nos|mes|ce|un|le|au|du) )\bclients? d un (?:partenaire|csp|revendeur)\b`,
      raw`\b(?:suis|sommes|on est) (?:un |le )clients? d un (?:partenaire|csp|revendeur)\b`,
    ]),
    facts: { aspect: 'customer-opens' },
  },
  {
    // How long an activation takes, also asked by who has waited for it since Monday (E8); not when the IDs show.
    pattern: anyOf([
      raw`^(?!.*${notActivating})(?=.*\b(?:how (?:long|much time|many (?:hours|days|weeks)|fast|quickly)|when will|combien de (?:temps|jours)|` +
        raw`delais?|sous combien)\b).*${activating}`,
      raw`\bactivation (?:\w+ ){0,3}(?:immediate|instant\w*|time|delay|longue?|longtemps)\b`,
      raw`\b(?:is|est elle|c est|est ce) (?:\w+ ){0,2}activat\w+ (?:immediate\w*|instant\w*)\b`,
      raw`^(?!.*${notActivating})(?=.*${activating})(?=.*${days}).*\b(?:still (?:nothing|not|no|waiting)|nothing (?:yet|happen\w*)|not yet|` +
        raw`toujours (?:rien|pas)|encore rien|(?:se|s) (?:est )?passe rien|rien (?:ne )?(?:se|s est) passe)\b`,
    ]),
    facts: { aspect: 'duration' },
  },
  ...VALIDITY_PATTERNS,
  {
    // Of the two benefits, each is activated by itself (R15).
    pattern: anyOf([
      raw`\bactivat\w* (?:\w+ ){0,2}(?:both|each|the two)\b`,
      raw`\b(?:active|activer|activez|activons|activation) (?:\w+ ){0,2}(?:les deux|chacun\w*|chaque(?! an)|l un et l autre)\b`,
      raw`\b(?:both|each) (?:\w+ ){0,3}(?:be |need )?(?:activat\w+)\b`,
      raw`\bactiv\w+ (?:\w+ ){0,4}(?:separate\w*|separement|by itself)\b`,
    ]),
    facts: { aspect: 'each' },
  },
  {
    // It shows nothing, or is not there to be pressed (E26).
    pattern: anyOf([
      raw`\b(?:add|added|adding|link|linked|linking|enter|entered) (?:\w+ ){0,3}(?:contract|ids?|plan|benefits)\b.{0,60}\b` +
        oneOf(['nothing (?:happens|shows|appears)', 'no effect', 'does nothing', 'not work\w*', 'fails?']) +
        raw`\b`,
      raw`\badd contract (?:\w+ ){0,2}(?:does nothing|fails?|not work\w*|is missing|is not there|fait rien|marche pas|repond pas)\b`,
      raw`\bajouter un contrat (?:\w+ ){0,2}(?:fait rien|repond pas)\b|\bcontrat (?:ne )?s ajoute (?:toujours )?pas\b|\bcontract (?:is not|isn t|does not get|doesn t get|not) (?:being )?added\b`,
      raw`\b(?:ajoute\w*|lie|lier|saisi\w*) (?:\w+ ){0,3}(?:contrat|ids?|plan|avantages)\b.{0,60}\b` +
        oneOf([
          'rien ne se passe',
          'il ne se passe rien',
          'rien (?:ne )?s affiche',
          '(?:ca )?marche pas',
          'rien',
        ]) +
        raw`\b`,
      raw`\b(?:no|not see|t see|don t have|vois pas|voit pas|trouve pas|ai pas|pas de|propose pas) (?:\w+ ){0,3}` +
        oneOf(['add contract', 'link support benefits', 'lier (?:les|des) avantages', 'ajouter un contrat']) +
        raw`\b`,
    ]),
    facts: { aspect: 'add-fails' },
  },
  {
    pattern: anyOf([
      raw`\bwho (?:is|s|are) (?:our|the|my|your) (?:\w+ ){0,2}admins?\b|\bwho has (?:the|that|this) (?:\w+ ){0,2}role\b`,
      raw`\bfind out who (?:is|s|has) (?:\w+ ){0,3}(?:admin|role)\b|^ ?(?:(?:and|so|ok) )*how (?:do|can) (?:i|we) find out who (?:is|has it|has one|is one) ?$`,
      raw`\b(?:c est qui|qui est) (?:le|la|l|notre|mon) (?:\w+ ){0,2}admin\w*|\bqui (?:a|possede) (?:ce|le) role\b`,
    ]),
    facts: { aspect: 'who-is-admin' },
  },
  {
    pattern: anyOf([
      raw`\b(?:give|share|send|forward|pass|donner|partager?|envoyer|transmettre|communiquer|partageons) (?:\w+ ){0,3}` +
        raw`(?:ids?|identifiants|codes) (?:to|with|a|au|aux|avec) `,
      raw`\b(?:ids?|identifiants|codes) (?:\w+ ){0,3}(?:confidential|confidentiels?|secrets?)\b`,
      raw`\b(?:share|give|partager|donner) (?:the|our|les|nos) (?:ids?|identifiants|codes)\b`,
    ]),
    facts: { aspect: 'sharing' },
  },
  {
    // A guest of the tenant sees a message of its own (E54).
    pattern: anyOf([
      raw`\b(?:i am|i m|im|we are|signed in as|logged in as) (?:only |just )?(?:an? )?guests?\b`,
      raw`\b(?:suis|connectee? comme|connectee? en tant qu) (?:juste |seulement |un |une |en )*invitee?s?\b`,
    ]),
    facts: { aspect: 'guest' },
  },
  {
    pattern: anyOf([
      raw`\b(?:(?:don t|do not|can t|cannot|can not|not) (?:see|find)|(?:doesn t|does not) show) (?:\w+ ){0,2}signature\b`,
      raw`\bsignature (?:\w+ ){0,3}` +
        oneOf([
          raw`(?:doesn t|does not|isn t|is not|not|no longer) (?:\w+ )?(?:show|showing|shown|there|listed|visible|appear)`,
          'missing',
        ]) +
        raw`\b`,
      raw`\b(?:vois|voit|trouve|voyons|trouvons) (?:toujours )?(?:pas|plus) (?:\w+ ){0,2}signature\b`,
      raw`\bpas (?:\w+ ){0,2}signature (?:\w+ ){0,2}support for business\b`,
      raw`^(?=.*\bsupport for business\b).*\bsignature (?:\w+ ){0,4}(?:unavailable|not available|non disponibles?|indisponibles?)\b`,
      raw`\bsignature (?:\w+ ){0,2}` +
        oneOf(['n apparait', 'ne s affiche', 's affiche', 'apparait', 'n est', 'est', 'ne figure']) +
        raw` (?:toujours )?(?:pas|plus)\b`,
    ]),
    facts: { aspect: 'signature-missing', plan: 'cloud', planShown: 'no' },
  },
  {
    pattern: anyOf([
      raw`\bids? (?:\w+ ){0,2}(?:don t|do not|doesn t|does not|didn t|did not|never|not) ` +
        raw`(?:\w+ )?(?:show|appear|there|visible|${shown})\b`,
      raw`\bno (?:access |contract )?ids? (?:(?:is|are|was|were|has|have|been) ){0,2}(?:show|appear|there|visible|${shown})`,
      raw`\b(?:don t|do not|can t|cannot|can not) (?:see|find) (?:the|any|our|my) (?:access |contract )?ids?\b`,
      raw`\b(?:ids?|identifiants) (?:ne )?` +
        oneOf([
          's affichent?',
          'apparaissent',
          'n apparaissent',
          'apparait',
          'n apparait',
          'sont',
          'ne sont',
        ]) +
        raw` (?:toujours )?(?:pas|plus)\b`,
      raw`\baucun (?:id|identifiant) (?:ne )?(?:s affiche|n apparait|apparait|n est|visible)\b`,
      raw`\b(?:vois|voit|trouve|voyons|trouvons) (?:toujours )?(?:pas|plus|aucun) ` +
        raw`(?:(?:les|l|d|nos|mes|un) )?(?:ids?|identifiants?)\b`,
    ]),
    facts: { aspect: 'ids-missing' },
  },
];

/** How many, of a firm with competencies of both kinds: the number that no source gives. */
export const COUNTED =
  /\b(?:how many|number of|how much|combien|nombre d|quel nombre|illimitee?s?|unlimited)\b/;
