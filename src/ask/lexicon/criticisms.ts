/** Roundabout ways to ask who found fault with what was done about a matter, and what they come to; one after the other. */
export const criticisms: readonly [RegExp, string][] = [
  // “Found fault with the way it was answered”.
  [
    /\b(?:found|finds?|finding) fault with (?:the way|how) (.{3,40}?) (?:was|were) (?:answered|handled|responded to|dealt with)\b/giu,
    'criticised the response to $1',
  ],
  // “Criticise Biden’s response to Exchange”, “criticism of Biden Exchange”.
  [
    /\b(criticis(?:e|ed)|criticiz(?:e|ed)) (?:the )?(?:us|american|biden|washington|white house|west(?:ern)?|allie[ds]|administration)(?:['’]s)? (?:response|reaction|handling|attribution) (?:to|of) /giu,
    '$1 the response to ',
  ],
  [
    /^criticism of (?:biden|the us|washington|the white house) (?:over |on |for )?(?=\p{L}+\W*$)/iu,
    'criticism of the response to ',
  ],
  // “Was the Exchange attribution criticised”, “was the US criticised for not sanctioning China”.
  [
    /^(?:was|were|has|have) (?:the |any )?(.{3,40}?)(?:['’]s)? (?:attribution|response|reaction|handling|statement)(?: of it)? (?:been |ever )?critici[sz]ed(?: by .*)?\W*$/iu,
    'did anyone criticise the response to $1',
  ],
  [
    /^(?:was|were|has|have) (?:the )?(?:us|biden(?: administration)?|washington|white house|administration|allies|west) (?:been |ever )?critici[sz]ed for (?:not|failing to|never) \S+(?:ing)?\b.*?(?: (?:over|after) (.+?))?\W*$/iu,
    'did anyone criticise the response to $1',
  ],
  // “Did any expert criticise Biden over Exchange”.
  [
    /\b(criticis(?:e|ed)|criticiz(?:e|ed)) (?:biden|obama|trump|the (?:us|biden|white house|administration)(?: administration)?|washington) (?:over|for|about) (?:the )?(?!not\b)(.{3,50}?)(?: response| hack)?\W*$/iu,
    '$1 the response to $2',
  ],
  // “Any complaints about how it was dealt with”.
  [
    /\b(?:complaints?|grumbles?|gripes?|criticisms?|reservations|misgivings) (?:about|of|over|with) (?:how|the way)(?: in which)? (?:the )?(.{2,60}?) (?:was|were|has been|is|got) (?:being )?(?:dealt with|handled|managed|answered|treated)\b/gi,
    'criticism of the response to $1',
  ],
  // “Who thought the response fell short”.
  [
    /\b(?:thought|felt|found|believed|argued|complained|said) (?:that )?the (?:response|reaction|answer) (?:to (.{3,60}?) )?(?:fell short|(?:was|were|had been) (?:far |much )?(?:too (?:weak|slow|late|little|soft|timid|lenient)|weak|inadequate|insufficient|not enough|toothless|wanting)|did(?:n['’]t| not) go far enough)\b/gi,
    'criticised the response to $1',
  ],
  // “Dissenting voices on it”, “who was unimpressed by what was done about it”.
  [
    /^(?:any )?(?:dissenting|sceptical|skeptical|critical) voices (?:on|about|over|concerning) /i,
    'who criticised the response to ',
  ],
  [/\bcritiqu(?:e|es|ed) (?=(?:of )?(?:the )?\S)(?:of )?/gi, 'criticised '],
  // “Does Schneier think more should have been done about it”.
  [
    /^does (.{2,40}?) think (?:that )?(?:more|too little|not enough) (?:should|could|ought to)? ?(?:have )?(?:been|was) done about /i,
    'what criticism did $1 voice over ',
  ],
  [
    /^doubts cast by (.{2,40}?) on the (?:response|reaction|answer) to (.{3,60}?)(?::.*)?$/i,
    'what criticism did $1 voice over $2',
  ],
  [
    /^what was (?:missing from|wrong with|lacking in) the (?:response|reaction|answer) to (.{3,60}?),? according to (.{2,40})$/i,
    'what criticism did $2 voice over $1',
  ],
  // “Unhappy with the reaction to it”, “panned the response to it”.
  [
    /\b(?:(?:was |were |being |is |rather |very )*(?:unhappy|dissatisfied|disappointed|unimpressed|frustrated)|wasn['’]t impressed|take issue|took issue|taken issue|find fault|found fault) with (?:the (?:reaction|response|answer) to|(?:anything in )?the handling of|what followed) /gi,
    'criticised the response to ',
  ],
  [
    /\b(?:panned?|disparaged?|bemoan(?:ed|s)?|lament(?:ed|s)?|upbraid(?:ed)? the authorities for|slated|lambasted|t[ao]ken? a dim view of|taking a dim view of) (?:the |their )?(?:response|reaction|answer|handling|inaction) (?:to|of|after|over) /gi,
    'criticised the response to ',
  ],
  [
    /\b(?:had |have |has )(?:harsh|hard|sharp) words for the (?:handling of|response to|reaction to) /gi,
    'criticised the response to ',
  ],
]
