import { all, facts, none, point, some } from './asked-point.js';
import { raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const ids = 'ids?|identifiants?|codes|numeros?';
const counted = 'how many|number of|combien|cb|nombre d';
const activating = raw`activat\w+|activer|active|activee?s?`;
const onPremises = raw`on ?prem\w*|on premises?|sur site`;
const mayActivate = raw`global admin\w*|mpn (?:partner )?admin\w*|admin\w* (?:general\w*|global\w*|partenaire)`;
const adminAgent = raw`admin agents?|agents? d administration|agents? d admin`;

/** Points of roles, accounts, IDs and the error; the first that fits. */
export const ACCOUNT_POINTS: readonly Pattern[] = [
  point(
    'one-role-will-do',
    all(
      some(activating),
      some(mayActivate),
      some(
        raw`without|only|have to be|must be|need to be|required?|isn t|is not|am not|are not|not being`,
        raw`sans|faut|doit|dois|seule?s?|obligatoire\w*|absolument|oblige|n es(?:t)? pas|pas admin\w*`,
      ),
      none(ids, raw`left|gone|parti\w*|quitte\w*|gris\w*|gre(?:y|ed|yed)|since|depuis|20\d\d`, adminAgent),
    ),
    all(some(activating), some(adminAgent), some('without|sans')),
    raw`\b(?:(?:have|need) to be|must (?:i|we) be|faut(?: il)? etre|doi[st] (?:je |on |il )?etre) (?:(?:an?|the|un|une) )?(?:${mayActivate})(?= *$)`,
  ),
  point(
    'account-to-activate',
    all(
      some(activating),
      some(
        raw`gmail|hotmail|personal|perso|personnels?|msa|microsoft account|work account|work or school|guests?|invitee?s?`,
        raw`comptes? (?:microsoft|pro\w*|gmail|invites?)`,
      ),
      some(raw`can|could|may|do|does|need|must|peut|puis|peux|faut|est ce|doit`),
      none(ids, raw`denied|refuse|incidents?|tickets?`, counted),
    ),
  ),
  point(
    'without-activating',
    all(
      raw`(?=.*\b(?:without|before|sans|avant (?:de|d)) (?:first |having |even |l |les |la )?(?:activating|activation|activer)\b)`,
      some(raw`use|using|used|open|opening|work|works|utilis\w*|ouvrir|servir|marche`),
    ),
  ),
  point(
    'link-again',
    all(
      some(raw`link\w*|add|adding|associat\w*|lier|ajouter|associer`),
      some('already|deja'),
      some(onPremises, 'support for business|onprem'),
      some(raw`need|necessary|have to|must|should|faut|dois|doit|necessaire|obligatoire`),
      none(raw`error|erreur|says|message`),
    ),
  ),
  point(
    'error-fixed',
    all(
      some(
        raw`(?:has|was|is) (?:[\w·]+ ){0,14}(?:fixed|corrected)`,
        raw`(?:a|est|ete) (?:\w+ ){0,3}(?:corrigee?|repare)`,
      ),
      some(raw`associated|associee?|error|erreur|message|bug`),
      none('how|comment'),
    ),
  ),
  facts('tam', [
    all(
      some(raw`tam|technical account manager|account manager|responsable technique`),
      some(raw`need|have to|must|should|contact|call|dois|doit|faut|appeler|contacter|joindre`),
      some(raw`access|acces|error|erreur|associated|associe\w*|message`),
    ),
  ]),
  point(
    'ids-purpose',
    raw`\bwhat (?:are|is|s) (?:(?:the|these|those|that|this|my|our|two|both|an?|access|contract|and) ){0,5}(?:${ids}) (?:(?:good|used|needed|there|actually|even) )*for\b`,
    raw`\ba quoi (?:ca |me |nous )?(?:sert|servent)(?: (?:a|l|le|la|les|ces|cet|ce|mes|nos|deux|avoir|exactement))* (?:${ids})\b`,
    raw`\b(?:${ids})(?: (?:d|de|acces|contrat|et))* (?:ca |il |ils )?(?:sert|servent) a quoi\b`,
  ),
  point(
    'same-ids',
    all(
      some(raw`coll?eagues?|collegues?|coworkers?|teammates?|collaborat\w+`),
      some(raw`(?:same|own|new|memes?|propres?|nouveaux) (?:access |contract |two |deux )?(?:${ids})`),
      none(raw`where|see|find|trouve\w*`),
    ),
  ),
  point(
    'ids-by-mail',
    raw`\b(?:get|receive\w*|recoi\w*|recevoir|recevons)\b.{0,20}\b(?:e ?mails?|mails?|courriels?)\b.{0,30}\b(?:${ids})\b`,
    raw`\b(?:${ids}|numbers)\b.{0,30}\b(?:by|par|via) (?:e ?mail|mail|courriel)\b`,
  ),
  point(
    'no-partner-center',
    all(
      some('partner center|espace partenaires|mpn'),
      some(raw`need|have to|must|without|no access|sans|faut|doit|dois|necessaire|acces|access`),
      some(onPremises, 'onprem|support for business|windows server|sql server|exchange server'),
      some(raw`open|create|log|request|ouvrir|creer|demande|accessible|accounts?|comptes?`),
      none(
        raw`where|how|ou|comment|azure|customers?|clients?|${activating}|count|left|restants?|access ids?`,
      ),
    ),
  ),
  point(
    'two-messages',
    all(
      some(raw`difference|same|meme chose|pareil|distingu\w+`),
      some(raw`authori[sz]ed|autorisee?`),
      some(raw`benefits yet|any benefits|pas encore d avantages|avantages`),
    ),
  ),
  point(
    'switch-account',
    raw`\b(?:switch|change|changer de) (?:the |my |to another )?(?:accounts?|comptes?)\b.{0,30}\b(?:partner center|espace partenaires)\b`,
  ),
  point(
    'gdap-role',
    all(
      some('gdap'),
      some(raw`roles?|privileged?|permissions?`),
      some(raw`tickets?|requests?|cases?|demandes?`),
    ),
  ),
  facts('role', [
    all(
      some(raw`(?:which|what|quels?) (?:\w+ )?(?:roles?|permissions?|droits?)`),
      some(raw`customers?|clients?`),
      some(raw`tickets?|requests?|cases?|incidents?|demandes?`),
      none(`gdap`, activating),
    ),
  ]),
];
