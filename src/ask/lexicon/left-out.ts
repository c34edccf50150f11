/** Who and what is left out, or asked with somebody else; and what they come to; one after the other. */
export const leftOut: readonly [RegExp, string][] = [
  // “Who is on the EU list but has never been charged”.
  [
    /^(who|which \p{L}+(?: \p{L}+)?) (?:is|are) on (?:the )?(eu|uk|us|american|british|european|australian)(?: cyber)?(?: sanctions)? lists? but (?:has|have|was|were) (?:never|not) (?:yet |ever )*(?:been )?(charged|indicted|arrested)\b/iu,
    '$1 was sanctioned by the $2 but never $3',
  ],
  // “Which listed persons have been arrested”.
  [
    /^which (?:of the )?(sanctioned|listed|indicted|charged) (persons|people|individuals|men|hackers|companies|firms) (?:have been|has been|were|are|was) (?:also |ever |later |since )*(arrested|charged|sanctioned|convicted|indicted|delisted)\b/iu,
    'which $2 were both $1 and $3',
  ],
  // “Everything on WannaCry apart from sanctions”.
  [
    /^(?:everything|anything|all|all facts|what happened|what was (?:said and )?done)(?: on record)? (?:on|over|about|in|with|regarding) (.{3,60}?),? (?:other than|apart from|aside from|except(?: for)?|besides|excluding|leaving (?:out|aside)|bar|save(?: for)?|without) (?:the )?(sanctions|denials|indictments|charges|attributions|advisories|takedowns|condemnations|arrests|statements|warnings)\W*$/iu,
    'acts and statements over $1 other than $2',
  ],
  // “NotPetya statements without the denials”.
  [
    /^(.{3,60}? (?:statements|reactions|measures|facts)) (?:without|minus|excluding|leaving out|not counting|bar) (?:the )?(denials|attributions|sanctions|advisories|condemnations|warnings|indictments)\W*$/iu,
    '$1 other than $2',
  ],
  // “Every state which blamed China for it save the US”, “bar the UK”.
  [
    /,? (?:bar|barring|save(?: for)?|excluding|leaving (?:out|aside)|minus|not counting|with the exception of) (?=(?:the )?(?:us|uk|eu|usa|united states|united kingdom|america|britain|france|germany|canada|japan|australia|new zealand|netherlands|dutch|nato|ofac|microsoft)\W*$)/iu,
    ' other than ',
  ],
  // “Oldest first”: all are told, each with its day.
  [
    /,? (?:in|by) (?:reverse )?(?:chronological|date) order\W*$|,? \(?(?:oldest|newest|earliest|latest|most recent) first\)?\W*$/iu,
    '',
  ],
  // “Which sanctioned persons are Ukrainian”.
  [
    /^which (?:of the )?(sanctioned|listed|designated|blacklisted|indicted|charged|arrested) (persons|people|individuals|men|companies|firms|exchanges|hackers|entities) (?:are|were|is) (?!still\b|also\b|now\b|not\b|under\b|in\b|from\b|of\b)(\p{L}+(?: korean)?)\W*$/iu,
    'which $3 $2 were $1',
  ],
  // “Who from the FSB has been charged”.
  [
    /^who (?:from|at|in|of|within|inside) (?=(?:the )?(?:gru|fsb|svr|mss|pla|irgc|mois|rgb|unit|lazarus|conti|trickbot|evil corp|lockbit|i-soon)\b)(.{2,40}?) ((?:has|have|had) been|was|were|got|is) (?=\p{L}+(?:ed|ught)\b)/iu,
    'which people of $1 $2 ',
  ],
  // “With whom was Korinets indicted”, “who else was listed together with Yin Kecheng”.
  [
    /^(?:together |along )?with whom (?:was|were|did) (.{3,40}?) (indicted|charged|sanctioned|listed|designated|arrested|delisted)\b/iu,
    'who was $2 alongside $1',
  ],
  [
    /^who (?:else )?(?:was|were|got|has been) (indicted|charged|sanctioned|listed|designated|arrested|delisted) (?:together |along |jointly )?with (?=\p{L})/iu,
    'who was $1 alongside ',
  ],
  [
    /^how many (?:(?:other|more) )?(people|persons|individuals|others|companies|firms|entities) (?:was|were|got|have been) (indicted|charged|sanctioned|listed|designated|arrested|delisted) (?:together |along |jointly )?with (?=\p{L})/iu,
    'how many $1 were $2 alongside ',
  ],
  // “Did Washington expel 35 or 60 Russians”.
  [
    /^did (.{2,30}?) (expel|charge|indict|sanction|list|arrest) (?:\d+|\p{L}+teen|\p{L}+ty|two|three|four|five|six|seven|eight|nine|ten|twelve) or (?:\d+|\p{L}+teen|\p{L}+ty|two|three|four|five|six|seven|eight|nine|ten|twelve) (\p{L}+(?: \p{L}+)?)(?= (?:in|over|for|on)\b|\W*$)/iu,
    'how many $3 did $1 $2',
  ],
  // “Ambassador summoned?”
  [
    /^(?:and |was |but )?(?:the |any )?(?:\p{L}+ )?(ambassador|envoy) (?:was |been )?(summoned|called in|recalled)\W*$/iu,
    'was the $1 $2',
  ],
]
