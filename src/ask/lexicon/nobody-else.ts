const done = 'sanction|blame|charge|indict|list|expel|condemn|accuse|arrest|designate|blacklist|name'
const anyone = '(?:anyone|anybody|someone|somebody|any (?:state|country|government|person|company|group))'

/** Ways to ask whether it was done to others too, or to nobody else, and what they come to; one after the other. */
export const nobodyElse: readonly [RegExp, string][] = [
  // “Nobody from China has been sanctioned by Japan”, “is nobody from Iran on the EU list”.
  [
    /^(?:(?:so|and|is it true that) )*nobody from (?:the )?(\p{L}+(?: korea)?) (?:has been|was|is|were) (sanctioned|listed|charged|indicted|designated|blacklisted) by (?:the )?([^?,]+?)(?:, (?:right|correct))?\W*$/iu,
    'has $3 never $2 anyone from $1',
  ],
  [
    /^(?:is|was) nobody from (?:the )?(\p{L}+(?: korea)?) on the (\p{L}+)(?: sanctions)? list\W*$/iu,
    'has $2 never sanctioned anyone from $1',
  ],
  // “Was TsNIIKhM sanctioned only by America”.
  [
    /^(?:was|is|has) (?!it\b|he\b|she\b|that\b|this\b)([^?,]{2,40}?) (?:been )?(sanctioned|listed|blamed|charged|condemned|designated|indicted) only by (?:the )?([^?,]+?)\W*$/iu,
    'is it true that only $3 $2 $1',
  ],
  // “Has the UK sanctioned anyone who is neither Russian nor Chinese”, “anyone who is not Russian”.
  [
    new RegExp(
      String.raw`\b(${anyone}) (?:who|that|which) (?:is|was|are|were) neither (?:an? )?(\p{L}+) nor (?:an? )?(\p{L}+)`,
      'giu',
    ),
    '$1 other than $2 and $3',
  ],
  [
    new RegExp(
      String.raw`\b(${anyone}) (?:who|that|which) (?:is not|was not|isn['’]t|wasn['’]t|are not|aren['’]t) (?:an? |from )?(\p{L}+(?: korean)?)(?=\W*$| (?:in|since|before|over|for|by)\b)`,
      'giu',
    ),
    '$1 other than $2',
  ],
  // “Sanctions apart from those on Russians”, “indictments other than those of Chinese nationals”.
  [
    /,? ?\(?\b(?:apart from|aside from|other than|except(?:ing|ed)?(?: for)?|excluding|excl\.?|leaving (?:out|aside)|bar|barring|minus|but not|not counting) (?:those |the ones |ones |any |that |sanctions |listings |charges )?(?:imposed |made )?(?:on|against|(?<=those |ones |sanctions |listings |charges )of) (?=\p{L})/giu,
    ' on anyone but ',
  ],
  // “Has Australia only sanctioned Russians”: never anyone else.
  [
    new RegExp(
      String.raw`^(has|have|did) (?:the )?(\S+(?: \S+)?) (?:only|exclusively) (?=(?:${done})(?:e?d)? (?:\p{Lu}\p{L}+|russians?|chinese|iranians?|north koreans?)(?: \p{Lu}\p{L}+)?(?: so far| until now| to date)?$)(\p{L}+) `,
      'iu',
    ),
    '$1 $2 never $3 anyone other than ',
  ],
]
