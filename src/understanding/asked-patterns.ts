import type { Pattern } from './patterns.js';

const french = '(?:french|francais|francophones?)';
const tongues =
  '(?:english|german|spanish|italian|dutch|portuguese|arabic|anglais|allemand|flamand|neerlandais|espagnol|italien|local languages?|languages?|langues?)';
const spoken = (tongue: string): string =>
  `\\b(?:support|hotline|engineers?|agents?|technicians?)\\b(?: \\w+){0,5} (?:in |speaks? )${tongue}\\b|\\bthey (?:\\w+ )?(?:speak|support|offer)(?: \\w+){0,3} ${tongue}\\b|\\b${tongue} (?:hours|support|speaking)\\b|\\b(?:support|assistance|hotline|ingenieurs?|techniciens?|soutien)\\b(?: \\w+){0,5} (?:en |parlent? )(?:langue )?${tongue}\\b|\\bparlent(?: ils| elles)? ${tongue}\\b`;
const sold = '(?:action packs?|maps|silver|gold)';
const shown = '(?:shown|displayed|listed)';
/** Incidents of a level are not the level itself. */
const ofLevel = '(?! (?:\\w+ )?(?:incidents?|tickets?|ids?|cases?|support|contracts?|contrats?|billets?))';

const whoever =
  '(?:who|which roles?|what roles?|anyone|anybody|everybody|everyone|qui|quels? roles?|n importe qui|tout le monde|\\w*admin\\w*|agents?|interns?|stagiaires?|users?|utilisateurs?)';
/** A question, not a complaint that somebody cannot. */
const plainly =
  '^(?!.*\\b(?:not|cannot|t|pas|plus|why|pourquoi|where|ou|how|comment|customers?|clients?)\\b).*';

/** What of a topic is asked in particular, where a dated source answers it. */
export const ASPECT_PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `${plainly}\\b${whoever}(?: \\w+){0,7} (?:sees?|view|look at|read|voir|voit|voient|consulter|lire)(?: \\w+){0,3} (?:ids?|identifiants|numbers)\\b`,
    ),
    facts: { aspect: 'who-sees' },
  },
  {
    pattern: new RegExp(
      `${plainly}\\b${whoever}(?: \\w+){0,6} (?:open|create|log|raise|submit|file|ouvrir|ouvre|creer|deposer|soumettre)(?: \\w+){0,4} (?:on ?prem\\w*|on premises?|sur site|local|locaux)\\b`,
    ),
    facts: { aspect: 'who-opens' },
  },
  {
    // Supposed of what can no longer be had.
    pattern: new RegExp(
      `\\b(?:if|suppose|supposing|assuming|imagine) (?:we|i|they) (?:\\w+ )?(?:go|went|get|got|become|became|moved?|upgraded?|switch(?:ed)?|reach(?:ed)?|take|took|buy|bought|earn(?:ed)?|join(?:ed)?|renew(?:ed)?) (?:(?:up|to|for|into|as|an?|the) ){0,3}${sold}\\b${ofLevel}|\\bsi (?:on|nous|je|l on) (?:passe|passait|passons|passions|monte|montait|montons|montions|devient|devenait|devenons|devenions|obtient|obtenait|obtenons|prend|prenait|prenons|achete|achetait|achetons) (?:(?:a|en|au|un|une|le|la|l|partenaire|niveau|competence) ){0,3}${sold}\\b${ofLevel}`,
    ),
    facts: { aspect: 'joining' },
  },
  {
    pattern: new RegExp(
      `\\b(?:replac(?:e|es|ed|ing)|replacements? (?:for|of)|successors? (?:to|of)) (?:an? |the |our )?${sold}\\b|\\b${sold} (?:(?:has|been|is|are|was|by) ){0,3}replaced?\\b|\\bremplac\\w+ (?:(?:l|le|la|les|d|de|par) ){0,2}${sold}\\b|\\b${sold} (?:(?:c|est|a|ete|sont|ont) ){0,3}remplac\\w+`,
    ),
    facts: { aspect: 'replacement' },
  },
  {
    // Held, or still to be had: both are answered by what became of the sale.
    pattern: new RegExp(
      `\\b(?:do|does|will|can|could|may|is it|are we) (?:\\w+ ){0,2}still (?:(?:possible|allowed|able) (?:for us )?to )?(?:have|keep|hold|get|become|join|earn|reach|be|(?:go|move|upgrade) (?:to|for)) (?:an? |the |our |my )?(?:old |former |legacy |previous |new )?${sold}\\b${ofLevel}`,
    ),
    facts: { aspect: 'still-sold' },
  },
  {
    pattern: new RegExp(
      `\\b(?:peut|peux|puis|pouvons|pourrait|possible|ce qu (?:on|il) (?:a|garde|conserve)|a t on|avons nous|on a|on garde|nous avons) (?:on |je |nous )?(?:encore |toujours )(?:(?:de |d )?(?:passer|devenir|monter|obtenir|prendre|adherer|avoir|etre|garder) )?(?:(?:a|en|au|un|une|le|la|l|notre|mon) ){0,2}(?:partenaire |niveau |competence |ancien(?:ne)? |vieux |vieille )?${sold}\\b${ofLevel}`,
    ),
    facts: { aspect: 'still-sold' },
  },
  { pattern: new RegExp(spoken(french)), facts: { aspect: 'french' } },
  {
    pattern: new RegExp(
      `${spoken(tongues)}|\\bhours of (?:the )?support\\b|(?<!presales |deployment )\\bsupport hours\\b|\\b(?:is it|are they|open|available|reachable) (?:\\w+ ){0,2}24 ?x? ?7\\b|\\b(?:horaires?|heures d ouverture|plages? horaires?)\\b(?! (?:tpd|de deploiement))|\\b(?:ouverte?s?|joignables?|disponibles?|dispo) (?:\\w+ ){0,2}(?:24 ?h? ?(?:sur )?(?:24|7)|7 ?j(?:ours)? (?:sur )?7)\\b`,
    ),
    facts: { aspect: 'hours' },
  },
  {
    pattern:
      /\b(?:i|we) (?:work for|are|am|m|re) (?:just |only )?(?:an? |the )?(?:end )?(?:customer|client) of (?:an? |our |the |this )?(?:\w+ ){0,2}(?:partner|csp|reseller|provider)\b|\b(?:bought|buy|get|purchased) (?:our )?azure (?:through|from|via) (?:an? |our |the )?(?:\w+ )?(?:csp|partner|reseller|provider|them)\b|\b(?:can|could|may) (?:the|our|my|an?|their|that) (?:end |csp )?(?:customers?|clients?) (?:\w+ ){0,2}(?:open|create|log|raise|submit) (?:\w+ ){0,4}(?:tickets?|requests?|cases?|incidents?|it themselves|it himself|it herself|themselves|himself|directly)\b/,
    facts: { aspect: 'customer-opens' },
  },
  {
    pattern:
      /\b(?:le|mon|notre|un|ce|leur|nos|les) clients? (?:final |finaux )?(?:csp )?(?:peut|peuvent|peux|pourrait|pourraient|veut|veulent|voudrait|souhaite|a le droit|ont le droit)(?: il| ils)?(?: \w+){0,4} (?:l |la |les )?(?:ouvrir|creer|deposer|soumettre) (?:\w+ ){0,3}(?:tickets?|demandes?|incidents?|lui meme|elle meme|eux memes|directement)\b|\b(?:veut|peut|veulent|peuvent) (?:l |la |les )?(?:ouvrir|creer) (?:(?:lui|eux|elle) memes?)\b|\b(?:suis|sommes|on est|travaille (?:pour|chez)) (?:un |le )?clients? d un (?:partenaire|csp|revendeur)\b/,
    facts: { aspect: 'customer-opens' },
  },
  {
    pattern: new RegExp(
      `\\b(?:still|can|could|where|how) (?:\\w+ ){0,4}(?:buy|purchase|order|subscribe to|renew) (?:an? |the |our |my |into )?${sold}\\b(?! (?:incidents?|tickets?|ids?))|\\b${sold} (?:\\w+ ){0,2}still (?:sold|sale|available|be bought|buy)|\\bstill sell ${sold}\\b`,
    ),
    facts: { aspect: 'still-sold' },
  },
  {
    pattern: new RegExp(
      `^ (?:\\w+ ){0,3}${sold} (?:\\w+ ){0,3}(?:peut|peux|puis|pouvons|possible) (?:\\w+ ){0,4}(?:l |la |les )?(?:acheter|racheter|souscrire|renouveler|commander)\\b|\\b${sold} (?:(?:c est|est ce que c est|est|is|it s) )*(?:fini|termine|mort|supprime|arrete|abandonne|over|dead|gone|discontinued|retired)\\b(?! used)|\\b(?:peut|peux|puis|pouvons|pourrait|possible|ou|comment|toujours|encore) (?:\\w+ ){0,4}(?:acheter|racheter|souscrire|renouveler|commander) (?:(?:a |un |une |le |l |d |notre |mon |du |de l )){0,2}${sold}\\b(?! (?:incidents?|tickets?))|\\b${sold} (?:\\w+ ){0,4}(?:encore|toujours) (?:(?:l|a la) )?(?:achete[rz]?|vendue?s?|vente|disponibles?|en vente)\\b`,
    ),
    facts: { aspect: 'still-sold' },
  },
  {
    pattern:
      /\b(?:how long|until when|till when) (?:\w+ ){0,4}(?:contracts?|agreement|benefits?|plan) (?:\w+ ){0,2}(?:valid|lasts?|run|good)\b|\b(?:contrats?|avantages|plan) (?:\w+ ){0,3}(?:valables?|valides?|dure(?:nt)?|court) (?:\w+ ){0,2}(?:combien de temps|quand)\b|\b(?:combien de temps|jusqu a quand) (?:\w+ ){0,4}(?:contrats?|avantages)\b/,
    facts: { aspect: 'validity' },
  },
  {
    // A guest of the tenant sees a message of its own (E54).
    pattern:
      /\b(?:i am|i m|im|we are|signed in as|logged in as) (?:only |just )?(?:an? )?guests?\b|\b(?:suis|connectee? comme|connectee? en tant qu) (?:juste |seulement |un |une |en )*invitee?s?\b/,
    facts: { aspect: 'guest' },
  },
  {
    pattern:
      /\b(?:(?:don t|do not|can t|cannot|can not|not) (?:see|find)|(?:doesn t|does not) show) (?:\w+ ){0,2}signature\b|\bsignature (?:\w+ ){0,3}(?:(?:doesn t|does not|isn t|is not|not|no longer) (?:\w+ )?(?:show|showing|shown|there|listed|visible|appear)|missing)\b|\b(?:vois|voit|trouve|voyons|trouvons) (?:toujours )?(?:pas|plus) (?:\w+ ){0,2}signature\b|\bsignature (?:\w+ ){0,2}(?:n apparait|ne s affiche|s affiche|apparait|n est|est|ne figure) (?:toujours )?(?:pas|plus)\b/,
    facts: { aspect: 'signature-missing', plan: 'cloud', planShown: 'no' },
  },
  {
    pattern: new RegExp(
      `\\bids? (?:\\w+ ){0,2}(?:don t|do not|doesn t|does not|didn t|did not|never|not) (?:\\w+ )?(?:show|appear|there|visible|${shown})\\b|\\bno (?:access |contract )?ids? (?:(?:is|are|was|were|has|have|been) ){0,2}(?:show|appear|there|visible|${shown})|\\b(?:don t|do not|can t|cannot|can not) (?:see|find) (?:the|any|our|my) (?:access |contract )?ids?\\b|\\b(?:ids?|identifiants) (?:ne )?(?:s affichent?|apparaissent|n apparaissent|apparait|n apparait|sont|ne sont) (?:toujours )?(?:pas|plus)\\b|\\baucun (?:id|identifiant) (?:ne )?(?:s affiche|n apparait|apparait|n est|visible)\\b|\\b(?:vois|voit|trouve|voyons|trouvons) (?:toujours )?(?:pas|plus|aucun) (?:(?:les|l|d|nos|mes|un) )?(?:ids?|identifiants?)\\b`,
    ),
    facts: { aspect: 'ids-missing' },
  },
];

/** How many, of a firm with competencies of both kinds: the number that no source gives. */
export const COUNTED =
  /\b(?:how many|number of|how much|combien|nombre d|quel nombre|illimitee?s?|unlimited)\b/;
