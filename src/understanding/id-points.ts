import { all, none, point, some } from './asked-point.js';
import {
  activating,
  counted,
  erring,
  ids,
  oneId,
  opening,
  renewal,
  requests,
  whatNow,
} from './trade-words.js';
import { oneOf, raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const idNames = oneOf([
  raw`(?:access|contract|contrat) ids?|ids? (?:d |de |d un )?(?:acces|contrat)|ids|identifiants|codes`,
]);

/** Points of the IDs: having them, missing them, renewing them; the first that fits. */
export const ID_POINTS: readonly Pattern[] = [
  point(
    'ids-at-renewal',
    all(
      some(renewal),
      some(oneId, raw`contracts?|contrats?`),
      some(
        raw`same|new|other|change[sd]?|changing|again|re ?enter|enter|type|stay|keep|add|link`,
        raw`memes?|nouve\w+|autres?|chang\w+|remettre|remet|retaper|ressaisir|resaisir|saisir|rentrer|re ?lier|relier|lier|lie|ajouter|rajouter|mettre|garde\w*|reste(?:nt)?`,
      ),
      none(
        erring,
        raw`where|how|comment|incidents?|tickets?|billets?|${counted}|bought|merged?|shows?|affiche\w*|date`,
      ),
    ),
  ),
  point(
    'ids-then',
    all(
      some(idNames, 'id'),
      some(raw`have|got|found|having|with|in front of|ai|a|avons|as|trouve\w*|recu\w*|obtenu\w*|mes|nos`),
      some(whatNow),
      none(
        erring,
        raw`only|one|not|no|don t|can t|pas|plus|aucun\w*|sans|expired?|renew\w*|renouvel\w*|enter|put|saisi\w*|where|ou|lost|perdu\w*|wrong|colleague|collegue|engineer|problem\w*|probleme\w*|issues?|which|recall|logiciel|product|produit`,
        opening,
        requests,
      ),
    ),
    raw`\b(?:what (?:do|should|can|must|am) (?:i|we) (?:supposed to )?do with|que (?:dois je |doit on )?faire (?:de|des|avec)|(?:je|on) fais?t? quoi (?:de|des|avec)|qu est ce (?:que je|qu on) fais?t? (?:de|des|avec)) (?:(?:the|my|our|these|those|both|all|l|le|la|les|mes|nos|ces|cet|deux|d) )*(?:${oneId})\b`,
  ),
  point(
    'both-needed',
    all(
      some(raw`both|one|one of (?:the|them)|either|single|un seul|une seule|seulement un|les deux`),
      some(ids),
      some(
        raw`enough|suffi\w*|sufficient|or (?:just |only )?(?:one|both|the)|ou (?:juste |seulement )?(?:un|une|les deux)`,
      ),
      none(
        erring,
        raw`accounts?|comptes?|log ?in|live|activat\w+|activer|where|ou trouv\w*|show\w*|see|voi\w+|affiche\w*|same|memes?`,
      ),
    ),
  ),
  point(
    'ids-both-benefits',
    all(
      some(oneId, 'codes'),
      some(
        raw`same|different|differ|separate|own|one and the same|memes?|differents?|distincts?|propres|pareils?`,
      ),
      some(
        raw`(?:signature|cloud|azure) .{0,40}(?:product support|on ?prem\w*|sur site|support produit|support for business)`,
        raw`(?:product support|on ?prem\w*|sur site|support produit|support for business) .{0,40}(?:signature|cloud|azure)`,
        raw`(?:both|two|each|the two|chaque|les deux) (?:benefits?|avantages?)`,
      ),
      none(erring, raw`where|ou trouv\w*|competenc\w*|already|deja|again|renew\w*|renouvel\w*`),
    ),
  ),
  point(
    'ids-both-benefits',
    raw`^ ?(?:(?:and|so|et|alors) )*(?:are (?:they|these|those|both)|is it|ce sont|c est|sont ce) (?:all )?(?:the same|les memes|le meme) (?:ids?|identifiants?)(?: (?:for both|pour les deux))? ?$`,
  ),
  point(
    'same-for-all',
    all(
      some(oneId),
      some(raw`same|identical|memes?|identiques?`),
      some(
        raw`every ?one|every ?body|all (?:the )?(?:users|employees|colleagues|of us|staff)|each (?:user|employee)|whole company|tout le monde|tous (?:les )?\w*|chaque (?:utilisateur|employe\w*)|toute la societe|chacun`,
      ),
      none(erring, raw`renew\w*|renouvel\w*|benefits|avantages|where|partners|partenaires|memberships|left`),
    ),
  ),
  point(
    'second-id',
    raw`^(?!.*\b(?:azure|claims?|tam|tied|told|manager)\b).*\b(?:second|another|additional|extra|further|more) (?:access|contract) ids?\b`,
    raw`\b(?:deuxieme|second|autre|nouvel|d autres) (?:access id|contract id|id (?:d acces|de contrat))\b(?=.*\b(?:avoir|obtenir|demander|peut|puis|possible)\b)`,
  ),
  point(
    'ids-not-yet',
    all(
      some(activating, raw`activated|active`),
      some(ids),
      some(
        raw`(?:still|yet|so far) (?:no|not|nothing)|no (?:\w+ ){0,2}ids?|(?:don t|doesn t|do not|not|aren t|isn t|no) (?:\w+ ){0,2}(?:show\w*|appear\w*|see|there|visible|displayed)|nothing`,
        raw`(?:toujours|encore|tjs) (?:pas|rien|aucun\w*)|pas (?:d |encore d |affiche d )?(?:ids?|identifiants?)|(?:apparai\w+|affich\w+|vois|voit|voyons|arrivent|visibles?) (?:toujours |encore )?(?:pas|plus|rien|aucun\w*)|aucun (?:id|identifiant)`,
      ),
      none(
        erring,
        raw`before|avant|without|sans|not (?:yet )?activated|haven t activated|never activated|pas (?:encore )?active\w*|do i have to|dois je|must|recommencer|again|who|qui|coll?eagues?|collegues?|only one|un seul|lost|perdu\w*|incidents?`,
      ),
    ),
  ),
  point(
    'ids-not-yet',
    all(
      some(raw`${activating}|activated|active`),
      some(
        raw`(?:don t|do not|can t|cannot|still can t) see (?:them|any|either)|les (?:vois|voit|voyons|trouve) (?:toujours )?pas`,
      ),
      none(erring, raw`button|bouton|benefits|avantages|menu|before|avant|not activated`),
    ),
  ),
  point(
    'ids-unseen-other',
    all(
      some(
        raw`(?:my|our|a|the|another|one) (?:coll?eague|co ?worker|team ?mate|customer s|user|engineer|technician|partner)`,
        raw`(?:mon|ma|un|une|notre|nos|mes|le) (?:\w+ )?(?:collegues?|partenaires?|utilisat\w+|technicien\w*|ingenieur|collaborat\w+)`,
      ),
      some(
        raw`(?:doesn t|does not|can t|cannot|don t) (?:\w+ )?(?:see|find)`,
        raw`(?:voit|trouve|voient|trouvent) (?:toujours |encore )?(?:pas|plus|aucun\w*)`,
      ),
      some(
        raw`(?:the|his|her|their|any|l|les|ses|d|leurs|ces|nos|our) (?:${oneId})|access id|contract id|ses id`,
      ),
      none(
        erring,
        raw`before|avant|activated|active\w*|gone|left|incidents?|and i can|i (?:can t|cannot|don t)|moi`,
      ),
    ),
  ),
];
