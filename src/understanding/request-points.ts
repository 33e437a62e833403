import { all, none, point, some } from './asked-point.js';
import { activating, counted, elsewhere, ids, requests } from './trade-words.js';
import { raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const oneRequest = raw`(?:an?|the|my|our|this|that|which|one|un|une|le|la|l|mon|notre|ce|ma|cette|closed|open|support|ferme\w*|clos\w*|ouverte?) (?:${requests})`;
const trouble = raw`error|erreur|associated|associee?s?|authori[sz]ed|${elsewhere}`;
/** Who wants a person is told so elsewhere. */
const people = raw`some ?body|some ?one|persons?|human|people|lady|living|agents?|staff|conseill\w+|quelqu un|qqun|personne|humain|vive voix`;

/** What becomes of a request that is open, and by telephone: no source says it; the first that fits. */
export const REQUEST_POINTS: readonly Pattern[] = [
  point(
    'open-at-expiry',
    all(
      some(
        raw`open (?:${requests})|(?:${requests}) (?:that are |which are |still |already |we have |encore |deja |en cours )*(?:open|ouverte?s?|en cours)|(?:${requests}) en cours`,
      ),
      some(raw`expir\w*|ends?|ended|over|runs? out|lapses?|fin|termine\w*|echeance`),
      some(
        raw`what (?:happens?|becomes?|about)|where do|que deviennent|qu arrive|que se passe|et (?:les|nos)|lose|lost|perd\w*|still|keep`,
      ),
      none(trouble, activating, raw`how (?:do|can) i open|comment ouvrir`),
    ),
  ),
  point(
    'ticket-life',
    all(
      some(
        raw`re ?open\w*|cancel\w*|withdraw\w*|escalat\w*|close|closing|track|tracking|follow(?: up)?(?: on)?|status|progress|update on|chase|edit|modify`,
        raw`rouvrir|reouvrir|annuler|escalad\w*|cloturer|clore|fermer?|(?<!marche a )suivre|suivi|statut|etat|avancement|relancer|modifier|ou en est`,
      ),
      some(oneRequest, raw`opened (?:an?|the|my) \w+|ouverte? (?:hier|la semaine|lundi|deja)`),
      some(raw`how|can|could|may|where|what|is|comment|peut|peux|puis|ou|est ce|possible|suivre|dois`),
      none(
        trouble,
        activating,
        ids,
        counted,
        raw`windows 1[01]|dummy|fictive?|membership|adhesion|get back|recredit\w*|rembours\w*|refund|back|lose|perd\w*|decompt\w*|count\w*|counter|number|left|reste\w*|contracts?|contrats?|plans?|submit\w*|where do i open`,
      ),
    ),
    all(
      some(
        raw`(?:opened|created|raised|logged|filed|ouvert|cree) (?:an?|the|my|our|un|une|mon|ma|le) (?:\w+ )?(?:${requests})`,
      ),
      some(
        raw`wrong (?:product|category|severity|topic)|by mistake|mistaken\w*|mauvais produit|mauvaise (?:categorie|gravite)|par erreur`,
      ),
      none(trouble, activating, raw`windows 1[01]|dummy|fictive?|count|left|to see`),
    ),
    all(
      some(
        raw`(?:my|our|mon|notre|the) (?:${requests}) (?:has been |is |was |est |a ete )?(?:open|ouverte?)`,
      ),
      some(
        raw`no (?:answer|reply|response)|nobody (?:answers|replies)|sans reponse|pas de reponse|personne ne repond`,
      ),
    ),
  ),
  point(
    'severity',
    all(
      some(
        raw`severit(?:y|ies)|severity levels?|priorit(?:y|ies)|niveaux? de gravite|gravites?|severites?|priorites?`,
      ),
      some(raw`which|what|choose|can|have|allowed|highest|quel\w*|choisir|mettre|possibles?|peut|puis`),
      some(requests),
      none(trouble, raw`csp|how (?:long|fast|soon|quickly)|response|reponse|customers?|clients?|sla`),
    ),
  ),
  point(
    'complaint',
    all(
      some(
        raw`complain\w*|complaint|rate (?:the|an?|my) (?:support )?(?:engineer|agent|case|ticket)|plaindre|plainte|reclamation`,
      ),
      some(raw`engineer|support|${requests}|technician|agent|ingenieur|technicien`),
      some(raw`where|how|can|to whom|about|ou|comment|peut|puis|peux`),
      none(trouble, raw`bot|this answer|you`),
    ),
  ),
  point(
    'at-once',
    all(
      some(raw`at the same time|at once|simultaneous\w*|in parallel|en meme temps|simultane\w*|en parallele`),
      some(requests),
      none(trouble, ids, activating, raw`problems?|problemes?|issues?|questions?|accounts?`),
    ),
  ),
  point(
    'phone',
    all(
      some(
        raw`hotline (?:number )?|(?:phone|telephone) (?:support|number)|numero (?:de )?(?:tel|telephone|phone)`,
        raw`numero (?:pour )?(?:appeler|joindre|du support)|a quel numero|what number`,
      ),
      some(raw`support|microsoft|assistance|call|appeler`),
      some(raw`what|which|is there|s there|do they|does|quel|c est quoi|y a t il|ou|where|for`),
      none(trouble, people, raw`french|francais|hours|heures|unlimited|illimite\w*`),
    ),
    all(
      some(
        raw`(?:phone|telephone|tel) number|numero de (?:tel|telephone|phone)|hotline|numero vert`,
        raw`(?:numero|number) (?:a appeler|to call|to ring|to phone)`,
      ),
      none(
        trouble,
        people,
        raw`my|our|mon|notre|customers?|clients?|change|changer|french|francais|hours|heures|flight|bank|banque|you|ids?`,
      ),
    ),
    all(
      some(raw`call|phone|ring|telephone\w*|appeler|par telephone`),
      some('microsoft|support'),
      some(raw`can|could|is it possible|may|peu\w+|puis|possible`),
      some(raw`instead|rather than|without (?:opening|a ticket)|au lieu|plutot que|sans (?:ouvrir|ticket)`),
      none(trouble, people),
    ),
    raw`^ ?(?:(?:et|alors|bonjour|ok) )*comment (?:puis je |peut on |je peux |on peut |faire pour )?(?:joindre|contacter|appeler) (?:(?:le|la|l|les|un|du) )*(?:support|microsoft|assistance)(?: (?:technique|partenaires?|microsoft|pour|les))* ?$`,
  ),
];
