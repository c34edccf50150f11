/** Counts, superlatives and lists of attributions, asked in other words. */
export const countsAsked: readonly [RegExp, string][] = [
  // “The first country to use cyber sanctions”.
  [
    /\bthe first (?:(?:country|state|government|nation) )?to (?:use|impose|deploy|adopt|apply|wield|employ) (?:cyber )?sanctions\W*$/giu,
    'the first to sanction anyone',
  ],
  // “First crypto exchange ever put on the list”.
  [/^((?:the )?first (?:(?!the\b)\p{L}+ ){1,3})ever (?=(?:put|placed|added) (?:on|to)\b)/iu, '$1'],
  // “European attributions in May 2024”.
  [
    /^european (attributions|condemnations|denials|statements|indictments|arrests|expulsions)\b/iu,
    '$1 by european countries',
  ],
  // “Indictments brought by European prosecutors”.
  [
    /\b(by|from) european (?:prosecutors|police(?: forces)?|authorities|investigators|agencies|courts|law enforcement)\b/giu,
    '$1 european countries',
  ],
  // “Which incident drew the most denials”.
  [/\b(?:drew|attracted|prompted|provoked|received|triggered|earned|saw) (?:the )?most\b/giu, 'got the most'],
  // “What was announced in the last three months”: measures too.
  [
    /^what (?:was|has been|have been|got) (?:announced|made public|done and said) (?=(?:in|since|on|during|over|this|last|between)\b)/i,
    'what happened ',
  ],
  // “Who was the first person the EU sanctioned”.
  [
    /^who (?:was|were) the (?:very )?first (person|people|individual|company|firm|group|unit)s? (?:that |whom )?((?:the )?(?:eu|european union|us|uk|[\p{Lu}][\p{L}]+)) (?:ever )?(sanction|list|indict)ed(?= |$)/iu,
    'which $1 did $2 first $3',
  ],
  // “The most sanctioned person on record”.
  [
    /^(?:(?:who|which|what)(?:['’]s| is| was| are) )?(?:the )?most (?:often |frequently )?(sanctioned|indicted|charged|listed|designated) (persons?|people|individuals?|hackers?|compan(?:y|ies)|firms?|groups?|gangs?)(?: (?:on|in|of) .{2,30})?\W*$/iu,
    'which $2 was $1 most often',
  ],
  // “Count of countries blaming Russia for Viasat”.
  [
    /^(?:the )?(?:count|number|no\.|tally) of (\p{L}+) ((?:blam|accus|attribut|endors)ing) (?=\p{L})/iu,
    'how many $1 are $2 ',
  ],
  // “Number of Russians the EU has listed”.
  [
    /^(?:the )?number of (\p{L}+)(?: (?:whom|that|who))? (the (?:us|uk|eu|united states|european union)|\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?) (has|have) (\p{L}+ed)\b/iu,
    'how many $1 $3 $2 $4',
  ],
  // “How many Russian diplomats expelled in April 2021”.
  [
    /\b(how many|number of) ((?:\p{L}+ ){0,2}(?:diplomats|officers|hackers|people|persons|firms|companies|men|spies)) (expelled|sanctioned|charged|indicted|listed|arrested)(?= (?:in|by|for|over|since|after)\b|\W*$)/giu,
    '$1 $2 were $3',
  ],
  [
    /^how many states (?:came forward with|came out with|issued|made|published|have come out and|gave) (?:an |their |its )?(?:own )?attributions? of /i,
    'how many states attributed ',
  ],
  [
    /^how many state attributions of (.+?) (?:have there been|are there|were there|exist)$/i,
    'how many states attributed $1',
  ],
  [
    /^number of (?:people|persons|hackers|men) (charged|sanctioned|arrested|indicted|listed) (?:by )?(?:the )?(us|uk|eu) (?:over |for )?(.+)$/i,
    'how many people were $1 by the $2 over $3',
  ],
  [/^number of (\p{L}+) (?:caught up in|affected by|hit by|touched by) /iu, 'how many $1 were affected by '],
  [/^how many (\p{L}+) was it that /iu, 'how many $1 '],
  [
    /^(?:(?:what['’]s|what is|give me|tell me) )?(?:the )?(?:total )?number of (states|countries|governments) that /i,
    'how many $1 ',
  ],
  [/^(\S+(?: \S+)?) number of attributing states$/i, 'how many states attributed $1'],
  [
    /^the (states|countries|governments) (attribut|blam|condemn|sanction)ing (.+?),? how many (?:are|were) they$/i,
    'how many $1 $2ed $3',
  ],
  // “Among those that attributed it, who went first”.
  [
    /^(?:of|among) (?:all )?(?:those|the (?:states|countries|ones)) (?:who|that|which) (\p{L}+ed) (.+?), who (?:was|came|went|spoke|did so|did it) (?:the )?(first|last)$/iu,
    'who $3 $1 $2',
  ],
  [/^before any(?:one|body) else(?: did)?, who /i, 'who first '],
  // “Alexander Ermakov: who are the sanctioning states”.
  [
    /^(.{3,40}?)(?::|,| [-–—]) who are the (sanction|attribut|condemn|blam)ing (?:states|countries|governments)$/i,
    'which states $2ed $1',
  ],
  // “What are all the attacks people attribute to North Korea”.
  [
    /^what are (?:all )?the (attacks|incidents|hacks|operations) (?:that )?(?:people|they|others|states) (?:attribute to|pin on|blame on) (.+)$/i,
    'which $1 have been attributed to $2',
  ],
  [
    /^when it comes to (.{3,30}?), which (attacks|incidents|hacks|operations) have been attributed$/i,
    'which $2 have been attributed to $1',
  ],
  // “Which companies joined NSO Group on the Entity List”.
  [
    /^which (companies|firms|persons|people) joined (.{3,30}?) on (the .{3,60}? list)(?: in that action| that day)?$/i,
    'which $1 were put on $3 together with $2',
  ],
  [
    /^when (.{3,40}?) put (.{3,30}?) on (the .{3,40}? list), (?:what|which) other (companies|firms|people) did it (?:add|list|put there)$/i,
    'which $4 did $1 put on $3 together with $2',
  ],
  // “Was his extradition carried out”.
  [
    /\b(?:whether|if|was|has) (.{3,40}?)['’]s extradition( to (?:the )?\S+)? (?:was |been |is )?(?:carried out|gone ahead|went ahead|happened|done|completed)$/i,
    'was $1 extradited$2',
  ],
  // “Who confessed in court that he sold it”.
  [
    /\b(?:confessed in court that (?:he|she) sold|admitted (?:guilt for|in court to) (?:selling|passing))\b/gi,
    'pleaded guilty to selling',
  ],
  [/\b(?:carried out|mounted|led|ran) the (?:action|strike|blow) against\b/gi, 'took down'],
  [
    /^what (?:concern|reason|thinking|rationale|worry)s? (?:lies|lay|is|was|stands|stood) behind (?:the )?(\S+) (?:prohibition|ban) (?:of|on) /i,
    'why did $1 ban ',
  ],
]
