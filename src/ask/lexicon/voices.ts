/** Those who speak somewhere or for somebody, and what they come to; one after the other. */
export const voices: readonly [RegExp, string][] = [
  // “Kallas condemned it on behalf of the EU”: as she always does.
  [
    /\b((?:condemn|denounc|attribut|endors|spoke|speak|said|blam)\p{L}*\b.{0,60}?),? (?:on behalf of|in the name of|for) the (?:eu|european union|bloc|27|twenty-seven)(?: and its member states)?(?=[,?. ]|$)(?<=\b(?:kallas|borrell|mogherini|ashton)\b.*)/giu,
    '$1',
  ],
  // “Who announced it on behalf of the United States”, “who denounced the hack for the German government”, “who for Australia attributed it”.
  [
    /^(who|which (?:minister|official|spokesperson|politician)) (.+?),? (?:on behalf of|in the name of) (?:the )?([^,]{2,30}?)(?:['’]s government| government)?(?=\W*$|,? and (?:when|on what)\b)/iu,
    '$1 in $3 $2',
  ],
  [/^who for (?:the )?(\p{L}+(?: \p{L}+)?) (?=\p{L}+ed\b)/iu, 'who in $1 '],
  // “States which attributed it”, “did the FBI alone attribute it”, “was GCHQ the one that attributed it”.
  [
    /^(?:(?:the )?(?:names?|list) of (?:all |the )*|list (?:all |the )*|the )?(?:states?|countries|country|governments?|nations?) (?:that|which|who) (?:have |has )?(?=\p{L}+ed\b)/iu,
    'which states ',
  ],
  [/,? if (?:there (?:are|were|is|was) any|any)$/i, ''],
  // “Schneier on Montenegro’s claim”.
  [
    /^(?!(?:who|what|when|which|how|why|did|has|was|is|are|were)\b)([\p{L}. ]{3,30}?) on (?:the )?(\p{L}+(?: \p{L}+)?)['’]s? (?:\p{L}+ )?(?:claims?|accusations?|allegations?)$/iu,
    'what did $1 say about $2',
  ],
  // “Has Norway said which Chinese service was in its parliament’s server”.
  [
    /^((?:has|have|did) (?:the )?[\p{L} ]{2,25}?) (?:sa(?:id|y)|specif(?:y|ied)|spel(?:l|led|t) out|stated?|ma(?:de|ke) clear) which ((?:chinese|russian|iranian|north korean|belarusian) )?(?:service|organ|agency|unit|body|arm)(?: of the ((?:chinese|russian|iranian|north korean|belarusian) )state)? (?:was |were |had |got |lay |stood )?(?:in|into|behind|inside) /iu,
    '$1 name a $2$3agency over ',
  ],
  [
    /^did ((?:the )?[\p{L}. ]{2,30}?),? (?:alone|all by itself|single-handedly) (?=\p{L}+ )/iu,
    'was $1 the only one to ',
  ],
  [
    /^(?:was|were|is) ((?:the )?[\p{L}. ]{2,30}?) the (?:one|ones|state|country|agency|body|service) (?:that|who|which) (?:had |has )?(?=(?:attributed|blamed|accused|condemned|named|denied|endorsed|sanctioned|indicted|charged)\b)/iu,
    'has $1 ',
  ],
  [
    /\b(attributed|condemned|endorsed|blamed|sanctioned) ([^,]{3,40}?) and also (?!by\b|\p{L}+ed\b)([^,]{3,40})$/iu,
    '$1 both $2 and $3',
  ],
  // “Who in Brussels and at NATO stood by Prague”.
  [/^who (?:in|at) (?:the )?(\p{L}+) and (?:in|at) (?:the )?(\p{L}+) (?=\p{L}+(?:ed|d)\b)/iu, 'which of $1 and $2 '],
]
