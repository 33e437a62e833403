import { anyOf, oneOf, raw } from './wordings.js';

/** What one has a number of. */
export const tickets = oneOf([
  'incidents?|tickets?|billets?|cases?|cas|requests?|demandes?|quotas?|packs?|supports?',
  'avantages|benefits|entitlements?',
]);
const unused =
  '(?:unused|remaining|leftover|left over|non utilises?|inutilises?|restants?|pas utilises?|qui restent)';

/** What becomes of unused incidents, of their number and of the IDs when a membership is renewed. */
export const CARRY_OVER = anyOf([
  raw`^(?=.*\b(?:renew\w*|renouvel\w*)\b)(?=.*\b(?:ids?|identifiants?)\b).*\b(?:same|changed?|changes|change[rs]?|changent|memes?)\b`,
  raw`\b(?:what happens? (?:to|with)|what about|que deviennent|qu advient il de|et) (?:\w+ ){0,3}${unused} ${tickets}`,
  raw`\b(?:que deviennent|qu advient il de|et) (?:nos|les|mes) ${tickets} ${unused}`,
  raw`\b(?:ids?|identifiants?|numeros|codes) (?:\w+ ){0,2}(?:restent?|stay|remain|keep)(?: \w+){0,2} (?:memes?|same)\b(?=.*\b(?:renew\w*|renouvel\w*)\b)`,
  raw`\b(?:renew\w*|renouvel\w*) (?:\w+ ){0,5}(?:resets?|refill(?:ed|s)?|back to zero|topped up|(?:repart\w*|remis\w*) (?:a|de) zero|reinitialis\w+)`,
  raw`\b(?:renew\w*|renouvel\w*) (?:\w+ ){0,4}(?:ids?|identifiants?|codes) (?:\w+ ){0,2}(?:restent?|stay|remain|change\w*)\b`,
  raw`\b${tickets} (?:\w+ ){0,8}(?:rolls?|rolled|carry|carries|carried|rolling|carrying) ?over\b`,
  raw`\b(?:rolls?|rolled|carry|carries|carried|rolling|carrying) ?over (?:\w+ ){0,4}${tickets}`,
  raw`\b${unused} ${tickets} (?:\w+ ){0,5}` +
    oneOf(['next year', raw`renew\w*|lost|expire|perdus?|reportes?`, 'annee prochaine', raw`renouvell\w*`]),
  raw`\b` +
    oneOf(['report(?:es?|er|ent|ables?)', 'se reportent', 'cumul(?:es?|er|ent|ables?)', 'perdus?|perd']) +
    raw` (?:\w+ ){0,4}(?:annee (?:prochaine|suivante|d apres)|renouvellement)`,
  raw`\b` +
    oneOf([
      'reset|resets|refill|refilled',
      'back to zero',
      'topped up',
      'remis a zero',
      'remise a zero',
      'remet(?:tent)? a zero',
      'repart(?:ent)? a zero',
      raw`reinitialis\w+`,
    ]) +
    raw` (?:\w+ ){0,5}` +
    oneOf([
      raw`renew\w*|anniversary`,
      'each year',
      'every year',
      'new year',
      raw`renouvell\w*|anniversaire`,
      'chaque annee',
      'tous les ans',
    ]),
  raw`\b(?:when|do|does|will|are|is) ` +
    oneOf([raw`it|they|these|those|${tickets}`, 'the (?:count|counter|balance)']) +
    raw` (?:\w+ ){0,2}` +
    oneOf(['reset|resets|refill', 'renewed each', 'carry over', 'carried over', 'roll over']) +
    raw`\b`,
  raw`\b(?:unused|they|them|these|those|ones) (?:\w+ ){0,2}(?:carry|roll|rolled|carried) ?over\b`,
  raw`\b` +
    oneOf([
      'sont ils',
      'ils sont',
      'elles sont',
      'sont elles',
      'seront ils',
      'ils seront',
      'c est',
      'est ce',
    ]) +
    raw` (?:\w+ ){0,2}(?:reportes?|reportables?|reportees?|remis a zero|perdus)\b`,
  raw`\b(?:compteur|solde|quota)s? (?:\w+ ){0,3}(?:a zero|reinitialise|repart)`,
  raw`\b(?:renewal|renew|anniversary|renouvellement|anniversaire) (?:\w+ ){0,6}(?:reset|remis a zero|compteur|repart)`,
  raw`\b(?:ids?|identifiants?) (?:\w+ ){0,2}(?:change|changes|changent|changer) ` +
    raw`(?:\w+ ){0,5}(?:renew\w*|renouvell\w*|anniversary)`,
  raw`\b(?:renewal|renewing|renew|renouvelle\w*) (?:\w+ ){0,8}(?:lose|remonte|revient a|unused)\b`,
  raw`\b${tickets} (?:that |which |que |qu )?(?:we|i|on|nous|je) (?:\w+ ){0,3}(?:not|didn t|don t|pas|n) ` +
    raw`(?:\w+ ){0,2}(?:used?|utilis\w*)\b`,
  raw`\b${tickets} (?:non utilises|inutilises|qui restent) (?:sont|seront|se) `,
  raw`^(?=.*\b(?:renew\w*|renouvel\w*)\b)(?!.*\b(?:how (?:do|can|to)|comment)\b).*\b${tickets} (?:\w+ ){0,4}(?:a zero|at zero|zero|back|reset|full again|nouveaux|repart\w*)\b`,
  raw`^(?=.*\b(?:renew\w*|renouvel\w*)\b).*\b(?:new|nouveaux|full|fresh) (?:incidents?|tickets?|cases?|count)\b`,
  raw`\b${tickets} (?:\w+ ){0,3}(?:perdus?|lost) (?:a l |a la |on |at |after |apres l |quand \w+ )?(?:expiration|expiry|echeance|expire\w*|fin)\b`,
  '^ (?:and |so |et |mais )*' +
    oneOf([
      '(?:do|does|will) (?:the|my|our|both) (?:ids?|numbers) change',
      '(?:les|nos) (?:ids?|identifiants) (?:changent|vont changer)',
    ]),
  raw`\b(?:lose|losing|perd\w*) ` +
    raw`(?:the |our |my |all |les |nos |mes )*(?:${unused} ${tickets}|${tickets} (?:qui restent|${unused}))`,
  raw`\b(?:renewal|renew|renouvellement) ` +
    raw`(?:\w+ ){0,4}(?:change (?:the|our|my) ids?|(?:ids?|identifiants) (?:stay the same|change|changent))`,
]);
