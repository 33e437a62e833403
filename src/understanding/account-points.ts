import { all, facts, none, point, some } from './asked-point.js';
import { raw } from './wordings.js';
import { activating, counted, ids, onPremises } from './trade-words.js';
import type { Pattern } from './wordings.js';

const mayActivate = raw`global admin\w*|mpn (?:partner )?admin\w*|admin\w* (?:general\w*|global\w*|partenaire)`;
const adminAgent = raw`admin agents?|agents? d administration|agents? d admin`;

/** Points of roles, accounts, IDs and the error; the first that fits. */
export const ACCOUNT_POINTS: readonly Pattern[] = [
  point(
    'no-role-to-open',
    all(
      some(mayActivate),
      some(raw`open\w*|creat\w*|log|logs|raise\w*|submit\w*|ouvr\w+|cree\w*|creer`),
      some(raw`tickets?|requests?|cases?|incidents?|demandes?|dossiers?`),
      some(
        raw`must|need\w*|have to|has to|only|required?|should|faut|doit|dois|seule?s?|obligatoire|reserve\w*`,
      ),
      none(activating, ids, raw`customers?|clients?|csp|left|gone|parti|${adminAgent}`),
    ),
    // With the IDs in hand
    all(
      some(ids),
      some(
        raw`(?:gave|sent|given|passed) (?:me|us)|have (?:the|both)|got (?:the|both)|donne|envoye|transmis|j ai les|on a les`,
      ),
      some(raw`admin\w*|roles?`),
      some(
        raw`need to be|have to be|must i be|faut il etre|dois je etre|besoin d etre|no role|aucun role|sans role|pas de role`,
      ),
      none(activating, raw`customers?|clients?|csp`),
    ),
  ),
  point(
    'ids-after-activation',
    all(
      some(ids),
      raw`(?=.*\b(?:before|without|avant|sans|meme sans) (?:\w+ )?(?:activ\w+)\b)`,
      some(
        raw`see|seen|visible|visibles|shown|show|appear\w*|view|have|get|voir|voit|affich\w+|apparai\w+|visibles?`,
      ),
    ),
  ),
  point(
    'both-ids',
    all(
      some(
        raw`only one of the (?:two )?ids?|one id only|un seul des (?:deux )?(?:ids?|identifiants)|une seule des deux`,
        // Seen, not wanted: "I just need the contract ID" asks where it is.
        raw`(?:see|sees|shows?|shown|have|has|got|get|gives?|displays?|there is|there s) (?:me |us )?(?:only|just) (?:(?:the|one|an?) )?(?:access|contract) id`,
        raw`(?:only|just) (?:see|sees|shows?|have|has|got|get|received?|displays?) (?:(?:the|one|an?) )?(?:access|contract) id`,
        raw`only (?:the )?(?:access|contract) id (?:is |are )?(?:shown|shows?|there|displayed|appears?|visible)`,
        raw`(?:voi[st]|voyons|a|ai|affiche|avons) que (?:l |le )?id (?:d acces|de contrat)`,
      ),
      none(
        'where (?:do|can|to)|ou (?:est|sont|trouver)|find|trouver?|difference|admin\\w*|agents?|enough|suffi\\w*',
      ),
    ),
  ),
  point(
    'activated-already',
    all(
      some(
        raw`(?:activ\w+) (?:it |them |l avantage |les avantages )?(?:again|twice|anew|une deuxieme fois|de nouveau|a nouveau|deux fois)`,
        raw`(?:re ?activate|reactiver|redo|recommencer|refaire|relancer)(?: (?:the|l|la|it|my|our|mon|notre))* ?(?:activation|avantages?|benefits?)?`,
      ),
      some(raw`activated|already|yesterday|last|ago|active|deja|hier|ce matin`),
      some(raw`do|should|must|need|have|dois|doit|faut|puis|peut`),
      none(
        raw`(?:mis|mettre|saisi\w*|entre|tape\w*|typed|entered|put) (?:\w+ ){0,2}(?:numeros?|numbers?|codes?|${ids})|every year|each year|chaque annee|tous les ans|renew\w*|renouvel\w*`,
      ),
    ),
  ),
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
      some(raw`use|using|used|open|opening|work|works|see|count|utilis\w*|ouvrir|servir|marche|voir`),
    ),
    all(
      some(
        raw`never activated|forgot(?:ten)? to activate|oublie d activer|not (?:yet )?activated|haven t activated|jamais (?:rien )?active\w*|pas (?:encore )?active\w*|rien active`,
      ),
      some(raw`open|use|ouvrir|utiliser`),
      some(raw`can|may|directly|peut|puis|direct|directement`),
      none(raw`error|erreur|message|button|bouton`),
    ),
  ),
  point(
    'link-again',
    all(
      some(raw`link\w*|add|added|adding|associat\w*|lier|lie|ajouter|ajoute|associer|associe|relier`),
      some(
        raw`already|deja|again|too|aussi|egalement|de nouveau|a nouveau|(?:avons|a|ai) (?:ajoute|lie|associe)`,
        raw`redo|do it again|refaire|recommencer|repeat|(?:have|ve) (?:linked|added|associated)|i (?:linked|added)|we (?:linked|added)`,
      ),
      some(onPremises, 'support for business|onprem'),
      some('azure'),
      some(raw`need|necessary|have to|must|should|whether|faut|dois|doit|necessaire|obligatoire`),
      none(raw`says|message|how|comment|colleagues?|collegues?`),
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
    raw`\ba quoi (?:ca |cela )?(?:sert|servent) (?:(?:a|l|le|la|les|un|cet|ces) )*(?:access|contract) ids?\b`,
  ),
  point(
    'same-ids',
    all(
      some(raw`coll?eagues?|collegues?|coworkers?|teammates?|collaborat\w+`),
      some(raw`(?:same|own|new|memes?|propres?|nouveaux) (?:access |contract |two |deux )?(?:${ids})`),
      none(raw`where|see|find|trouve\w*`),
    ),
    all(
      some(
        raw`(?:request|ask for|get|need|demander|obtenir|recevoir|faut il|besoin de) (?:de )?(?:new|nouveaux|d autres) (?:access |contract )?(?:${ids})`,
      ),
      some(
        raw`left|quit|gone|parti\w*|quitte\w*|coll?eagues?|collegues?|engineers?|ingenieurs?|techniciens?`,
      ),
      none(raw`error|erreur|message|already`),
    ),
  ),
  point(
    'same-ids',
    all(
      some(ids, raw`contracts?|contrats?`),
      some(
        raw`how many (?:accounts|users|people)|combien de (?:comptes|personnes|utilisateurs)|a plusieurs|several (?:people|accounts|of us)|etre \d+ a|(?:deux|two|plusieurs) comptes|two accounts`,
      ),
      some(raw`same|memes?|share|partag\w+|associe\w*|link\w*|lier|use|utiliser`),
      none(raw`where|ou|find|trouver|tickets?|tenants?`),
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
    raw`^ ?(?:(?:and|so|ok|et|alors|but|mais) )*(?:where|how|ou|comment) (?:\w+ ){0,4}(?:switch|change|changer|passer|basculer) (?:(?:the|my|to|an?|de|du|au|a|another|un|autre|other|right|bon) )*(?:accounts?|comptes?) ?$`,
    all(
      some(raw`wrong|different|another|other|mauvais\w*|autre`),
      some(raw`company|firm|organi[sz]ation|tenant|accounts?|societe|entreprise|comptes?|locataire`),
      some(
        raw`(?:log|logs|logged|sign|signed) in|partner center (?:shows?|opens?|displays?)|i (?:get|see|land)|how (?:do|can) (?:i|we) (?:change|switch)`,
        raw`comment (?:\w+ ){0,3}(?:chang\w+|passer|basculer)|espace partenaires (?:\w+ ){0,2}(?:affiche|ouvre)|me connecte`,
      ),
      none(
        raw`error|erreur|message|offers?|offres?|no|benefits|avantages|authori[sz]ed|autorise\w*|azure|activat\w+|activer|incidents?|tickets?|${ids}|contracts?|contrats?|merg\w*|colleague|collegue`,
      ),
    ),
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
      some(mayActivate, adminAgent),
      some(raw`customers?|clients?`),
      some(raw`open|create|raise|ouvrir|creer`),
      some(raw`tickets?|requests?|cases?|incidents?|demandes?`),
      some(raw`can|may|must|need|only|have to|puis|peu[tx]|dois|doit|faut|seuls?`),
      none('gdap|how|comment|where|ou', activating),
    ),
    all(
      some(raw`(?:which|what|quels?) (?:\w+ )?(?:roles?|permissions?|droits?)`),
      some(raw`customers?|clients?`),
      some(raw`tickets?|requests?|cases?|incidents?|demandes?`),
      none(`gdap`, activating),
    ),
  ]),
];
