const start = String.raw`^(?:(?:sorry|pardon|desole|hm+|ok|but|mais|no|non|euh|well|please|and|so|je suis perdue?|i'm lost)[ ,]+)*`;
const PLAINER = new RegExp(
  String.raw`${start}(?:(?:can|could|would|will) (?:you|u) (?:please )?)?(?:pou(?:vez|rriez)[- ]vous |(?:peux|pourrais)[- ]tu )?(?:` +
    String.raw`(?:please )?(?:me |m')?(?:explain|reexplain|re-explain|expliquer?|expliquez|reexpliquez|reexpliquer?)(?:[- ]moi)?(?: (?:it|that|this|me|to me|again|please|more|better|simply|simpler|plainly|in|simple|other|words|terms|like|i'm|five|more simply|encore|ca|cela|plus|mieux|simplement|clairement|en|autrement|mots|simples|svp|stp))*` +
    String.raw`|(?:more simply|simpler|in (?:simple|plain|other) (?:words|english|terms)|plus simple(?:ment)?|en plus simple|plus clair(?:ement)?|autrement)(?: (?:please|svp|stp))?` +
    String.raw`|(?:i|we) (?:still |really )?(?:don't|dont|do not|didn't|didnt|did not) (?:understand|get)(?: (?:it|that|this|a thing|anything|any of (?:it|that|this)|at all))*` +
    String.raw`|(?:je|on|j'ai|j') ?(?:n'ai |n'y |ne )?(?:y )?(?:ai )?(?:(?:pas|rien|toujours pas) (?:tout |bien )?compris|compren(?:ds?|d|ons) (?:pas|rien|toujours pas|plus))(?: (?:du tout|rien|ca))*` +
    String.raw`|(?:that'?s |it'?s |this is |it is |c'est |ca reste )?(?:too |very |so |trop |tres |bien |un peu )?(?:complicated|confusing|unclear|not clear|hard|pas clair|complique|confus)(?: (?:for me|pour moi|tout ca))?` +
    String.raw`|(?:step by step|one (?:step |thing )?at a time|etape par etape|pas a pas)(?: (?:please|svp|stp))?` +
    String.raw`)\W*$`,
);

/** "Explain it more simply", "j'ai pas compris", "step by step", and nothing else beside it. @param folded a folded text */
export function asksPlainer(folded: string): boolean {
  return PLAINER.test(folded);
}
