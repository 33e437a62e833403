import { anyOf, oneOf, raw } from './wordings.js';
import type { Pattern } from './wordings.js';

const plan = '(?:plan|contract|contrat|forfait|support plan|plan de support)';

/** Whether the plan is among those that can be chosen; the first that fits. */
export const PLAN_SHOWN_PATTERNS: readonly Pattern[] = [
  {
    // "No plan shows": the denial stands before.
    pattern: anyOf([
      raw`\b(?:no|none of (?:the|our|my)|not a single|nothing in the) (?:(?:valid|partner|support|signature|available|azure) ){0,3}${plan}s? ` +
        raw`(?:(?:is|are|was|were|list) )?(?:shows?|shown|showing|appears?|listed|visible|displayed|there|available|found|in the list|to (?:choose|select|pick))\b`,
      raw`\b(?:there (?:is|s|are)|i see|we see|it (?:shows|says)) no (?:(?:valid|partner|support|signature|available) ){0,3}${plan}s?\b(?! (?:b|c)\b)`,
      raw`\b(?:aucun|pas de|pas un seul) (?:(?:autre|bon) )?${plan}(?: (?:de support|partenaire))*(?: (?:ne|n))? ` +
        raw`(?:s affiche|apparait|est|figure|visible|propose|affiche|disponible|dans|sous|a choisir)\b`,
      raw`\bil n y a (?:aucun|pas de) (?:(?:bon|autre) )?${plan}\b`,
    ]),
    facts: { planShown: 'no' },
  },
  {
    // Azure offers to sell one, or nothing but its own.
    pattern: anyOf([
      raw`\bazure\b.{0,60}\b(?:wants?|asks?|tells?|makes?|forces?|requires?) (?:us|me|you|we)? ?(?:to )?(?:buy|purchase|pay for|get) (?:\w+ ){0,2}${plan}s?\b`,
      raw`\bazure\b.{0,60}\b(?:veut|demande|impose|propose)\b.{0,25}\b(?:achete\w*|acheter|vendre|payer|prenne|prendre) (?:\w+ ){0,2}${plan}s?\b`,
      raw`\bwhy (?:do|must|should) (?:i|we) (?:have to |need to )?(?:buy|purchase|pay for) (?:a |an )?(?:\w+ )?${plan} in azure\b`,
      raw`\bpourquoi (?:je dois|devons nous|dois je|faut il|on doit) (?:acheter|payer) (?:\w+ ){0,2}${plan} (?:dans|sur) azure\b`,
      raw`\bazure\b.{0,50}\b(?:only (?:\w+ ){0,3}|says |shows |just )(?:the )?(?:basic|developer|free plan)\b`,
      raw`\bazure\b.{0,50}\b(?:que|seulement|juste) (?:\w+ ){0,3}(?:basic|de base|developer|developpeur)\b`,
    ]),
    facts: { planShown: 'no', product: 'azure' },
  },
  {
    // Of a request in Azure nothing but billing can be chosen.
    pattern: anyOf([
      raw`^(?=.*\b(?:azure|help support|help and support)\b).*\b(?:only|just) (?:\w+ ){0,4}(?:billing|subscription management)\b`,
      raw`^(?=.*\b(?:azure|help support|help and support)\b).*\b(?:no|can ?t (?:select|choose|pick)|cannot (?:select|choose|pick)|don t see(?: the)?|(?:is|are) gr[ea]yed out) (?:the )?technical\b(?! benefits)`,
      raw`^(?=.*\b(?:azure|help support|help and support)\b).*\btechnical (?:\w+ ){0,3}(?:gr[ea]yed|missing|not available|unavailable|not there)\b`,
      raw`^(?=.*\bazure\b).*\b(?:que|seulement|juste|uniquement) (?:\w+ ){0,4}(?:facturation|gestion des abonnements)\b`,
      raw`^(?=.*\bazure\b).*\b(?:pas|aucun\w*|plus) (?:\w+ ){0,2}(?:choix|option|demande|type|probleme) technique\b`,
    ]),
    facts: { planShown: 'no', product: 'azure' },
  },
  {
    pattern: anyOf([
      raw`\b${plan} (?:\w+ ){0,2}` +
        oneOf(['does not', 'doesn ?t', 'do not', 'don ?t', 'is not', 'isn ?t', 'not|never', 'no longer']) +
        ' (?:even |being )?' +
        oneOf([
          'in|on|under',
          'show up',
          'show|shown|showing|appear|appearing|listed|there|visible|displayed',
        ]),
      raw`\b(?:does not|doesn ?t|don ?t|not) (?:show|list|display) (?:the|our|my|any) (?:\w+ )?${plan}\b`,
      raw`\b${plan} (?:\w+ ){0,2}(?:disappeared|vanished|is missing|missing|hidden|gone|invisible)\b`,
      raw`\b(?:don ?t|do not|can ?t|cannot|can not) (?:see|find) (?:the|our|my|any) (?:\w+ )?${plan}\b`,
    ]),
    facts: { planShown: 'no' },
  },
  {
    pattern: anyOf([
      raw`\b${plan} (?:\w+ ){0,2}` +
        oneOf([
          '(?:n apparait|ne s affiche|ne figure|n y est|s affiche|apparait) (?:plus|pas)',
          '(?:n )?est (?:plus|pas) (?:visible|affiche|liste|la|dans|propose)',
          'y est (?:plus|pas)',
        ]),
      raw`\b${plan} (?:\w+ ){0,2}(?:a disparu|disparu|est masque|est cache|invisible|introuvable)\b`,
      raw`\b(?:vois|trouve|voit|retrouve|affiche|montre) (?:pas|plus) (?:le|notre|mon|de) (?:\w+ )?${plan}\b`,
      raw`\b${plan} (?:\w+ )?(?:plus|pas) visible\b`,
    ]),
    facts: { planShown: 'no' },
  },
  {
    pattern: anyOf([
      raw`(?<!\b(?:can|do|could|where|how|if|when|should|must|will|did|to) )\b(?:i|we) (?:(?:can|do|still|already|now|even) ){0,2}` +
        raw`(?:see|pick|select|choose) (?:(?:the|our|my|a|partner|support|signature|azure) ){1,3}(?:${plan}|signature|(?<=partner )support)\b`,
      raw`(?<!\bsi |\bou |\bcomment )\b(?:je|on|nous) (?:(?:peux|peut|pouvons) )?(?:la |le )?(?:vois|voit|voyons|voir|choisir|selectionner|choisis) (?:bien |quand meme )?(?:(?:le|notre|mon|un|plan|partner) ){0,2}(?:${plan}|partner signature|signature)\b(?! (?:pas|plus|nulle))`,
      raw`\b${plan} (?:now |still )?(?:shows|appears)\b(?! (?:\w+ ){0,2}(?:unavailable|expired|gr[ea]y\w*|not|nothing|only))`,
      raw`\b${plan} (?:is|does) (?:there|listed|shown|show|appear|visible)\b`,
      raw`\b${plan} (?:s affiche|apparait|est affiche|est visible)\b(?! (?:pas|plus))`,
      raw`\b${plan} (?:y est|est (?:bien )?(?:la|dans la liste))\b(?! (?:pas|plus))`,
      raw`\b${plan} is (?:still )?(?:in|on) the list\b`,
    ]),
    facts: { planShown: 'yes' },
  },
];

/** Listed, but where it cannot be chosen. */
export const LISTED_PATTERNS: readonly Pattern[] = [
  {
    pattern: anyOf([
      raw`\b(?:under|in|as|among|show(?:s|n)?|listed|appears?|apparai\w+|affiche\w*|dans|sous|parmi|comme) ` +
        raw`(?:\w+ ){0,4}(?:unavailable|indisponibles?|non disponibles?)\b`,
      raw`\b(?:is|are|est|sont) (?:listed )?(?:unavailable|indisponibles?)\b`,
    ]),
    facts: { listed: 'unavailable' },
  },
];
