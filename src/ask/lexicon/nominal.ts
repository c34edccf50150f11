const measures = `sanctions|designations|listings|charges|indictments|expulsions|measures|counter-?measures|arrests`
const words = `condemnations?|criticism|attributions?|denials?|solidarity|support|protests?`

/** Deeds that are put as nouns, and those who did them, and what they come to; one after the other. */
export const nominal: readonly [RegExp, string][] = [
  // “The attributors of it”, “its condemners”.
  [/\b(?:the |its )?attribut[oe]rs of\b/gi, 'those who attributed'],
  [/\b(?:the |its )?condemners of\b/gi, 'those who condemned'],
  [/\b(?:the |its )?(?:imposers|authors) of (?=(?:any |all |the )?(?:sanctions|measures)\b)/gi, 'those who imposed '],
  // “Was the UK one of the ones that attributed it”, “does it count among those who did”.
  [
    /^((?:was|is|were|are) .{2,40}?) one of (?:the |those )(?:ones |states |countries |governments |agencies |those )?(?=(?:that|who|which)\b)/i,
    '$1 among those ',
  ],
  [/^do(?:es)? (.{2,40}?) (?:count|figure|rank|number|feature) among (?=(?:the |those )?\p{L})/iu, 'is $1 among '],
  // “States belonging to NATO”, “missing from the list of those who attributed it”.
  [
    /\b(?:that |which |who )?(?:belong(?:s|ing)? to|(?:are|is) (?:a )?(?:part|members?) of) (?=(?:the )?(?:five eyes|nato|eu|european union|g7|g20|alliance)\b)/gi,
    'of ',
  ],
  [
    /\b(?:countries|states|nations|governments|members) (?:that are )?(?:in|of|within|from|inside|among) (?=(?:the )?(?:five eyes|nato|eu|european union|g7|g20)\b)/gi,
    'members of ',
  ],
  [
    /^(?:are|were) there (?:any )?members of (.{3,40}?) (?:that|who|which) (?=(?:did|has|have)\b)(.+?)(?:,? and (?:which|who) (?:are|were) they)?$/i,
    'which members of $1 $2',
  ],
  [/^(?:within|among|in) ((?:the )?(?:five eyes|nato|eu|european union|g7|g20)), (?=who\b)/i, 'of the members of $1, '],
  [
    /\b(?:is|are|was|were) (?:missing|absent) from (?:the )?(?:list of )?(?:those|the ones|states|countries) (?:who|that|which) (?:have |has )?/gi,
    'did not ',
  ],
  [/\bnon-attributing (?=\p{L})/giu, 'did not attribute '],
  // “Where did the sanctions over it come from, i.e. which states imposed them”.
  [/,? \(?i\.? ?e\.?,? (?=(?:who|whom|which|what|where)\b).*$/i, ''],
  [
    new RegExp(
      String.raw`^(?:from )?(whom|where|which \w+)(?: (?:do|did|does|has|have))? (?:the |any )?(${measures}|${words}) (?=(?:of|over|on|for|against)\b)(.{3,60}?) (?:come|came)(?: from)?$`,
      'i',
    ),
    '$2 $3 by whom',
  ],
  // “From which states did it draw condemnation”, “did it bring any sanctions from the EU”.
  [
    new RegExp(
      String.raw`^from (whom|which \w+) (?:did|has|have) (.{3,60}?) (?:draw|drawn|attract|attracted|elicit|prompt|bring|trigger|earn|receive|get) (?:any )?(${measures}|${words})$`,
      'i',
    ),
    '$3 over $2 by whom',
  ],
  [
    new RegExp(
      `^(?:did|has|have) (.{3,60}?) (?:draw|drawn|attract|elicit|prompt|bring|brought|trigger|earn|result in|lead to)(?:ed)? (?:any |a )?(${measures}|${words}) (?:from|by) (.{2,40})$`,
      'i',
    ),
    'were there any $2 by $3 over $1',
  ],
  // “Which governments responded with sanctions”, “who hit back with sanctions over it”.
  [
    new RegExp(
      String.raw`\b(?:respond|react|retaliat|answer|hit|hitting|struck|strike)(?:e?d|e|ing)?(?: back)? with (?=(?:any |new |fresh |more |a )?(?:${measures}|measure)\b)`,
      'gi',
    ),
    'imposed ',
  ],
  // “Did the EU back its statement on it with sanctions”.
  [
    new RegExp(
      String.raw`\bback(?:ed)?(?: up)? (?:its|their|his|her|that|the) (?:words?|statements?|attribution|accusations?|condemnation|claims?|blame) (?:on|of|over|about|for) (.{3,60}?) (?:up )?with (?=(?:${measures})\b)(\w+)`,
      'gi',
    ),
    'impose $2 over $1',
  ],
  // “Have had sanctions imposed on them by”, “has gone after with sanctions”, “hit them with an indictment”.
  [
    /\b(?:have|has|had) (?:had )?sanctions (?:imposed|put|placed|slapped) (?:up)?on (?:them|him|her|it)\b/gi,
    'has been sanctioned',
  ],
  [/\b(?:gone|went|go|going) after (?:(.{2,40}?) )?with sanctions\b/gi, 'sanctioned $1'],
  [/\bhit (.{2,40}?) with (?:an? |the )?(?:criminal )?(?:indictments?|charges)\b/gi, 'charged $1'],
  [/\bfil(?:ed|e|es) (?:an? |the )?indictments?(?: against)?\b/gi, 'charged'],
  [/\bpreferred charges\b/gi, 'brought charges'],
  [/\bon the receiving end of (?=(?:any |\S+ )?sanctions\b)/gi, 'hit by '],
  [/^(how many sanctions (?:has|have|did) .{2,30}?) (?:levied|levy|handed out|slapped on|dished out)\b/i, '$1 imposed'],
  [
    /^(?:who|what|which) (?:are|were) (?:all )?(?:the )?(?:targets|ones|people|those)(?: that| whom)? (?:the )?(.{2,30}?) (?:has|have) (?:ever )?(sanctioned|listed|designated|charged|indicted)$/i,
    'whom has $1 $2',
  ],
  // “Who went no further than condemning it”.
  [
    /\b(?:did (?:no|nothing) more than condemn|went no further than (?:a )?condemn(?:ing|ation)|(?:left it|stopped) at (?:a )?condemn(?:ing|ation)|(?:limited|confined|contented) themselves (?:to|with) (?:a )?condemn(?:ing|ation))\b/gi,
    'only condemned',
  ],
  [
    /\b(who|which \w+) (?:only|merely|just|simply) condemned (it|that|this|.{4,40})$/i,
    '$1 condemned $2 without attributing it',
  ],
  [/^sanctions targets of (?:the )?/i, 'sanctions by '],
  [
    /^(?:against|at|on) whom (?:are|were|have|has) (?:the |any )?sanctions (?:that )?(?:by )?(.{2,30}?) (?:imposed |been |has )*(?:directed|aimed|imposed|put)$/i,
    'whom has $1 sanctioned',
  ],
  // “Count the sanctions that the UK has imposed”.
  [
    /^(?:please )?count (?=(?:the |all |its )*(?:sanctions|indictments|charges|attributions|statements)\b)/i,
    'how many ',
  ],
  [/^(?:what(?: is|['’]s) )?the (?:tally|count|total|number) of (?=\p{L})/iu, 'how many '],
  // “People and organisations”: whoever.
  [
    /\b(?:people|persons|individuals)(?:,? (?:and|or|&) |, )(?:groups?,? (?:and|or) )?(?:organi[sz]ations|entities|bodies|groups)\b/gi,
    'targets',
  ],
  // “To which state, service or group”.
  [
    /\b(to )?(?:which|what) (?:state|country|government)(?:, (?:service|agency|organi[sz]ation))*,? or (?:group|gang|person|company|agency|service|organi[sz]ation)\b/gi,
    '$1whom',
  ],
  // “The date of the attribution by the UK”, “UK attribution date”.
  [
    /^(?:(?:what|which) (?:is|was|were) |show |i need |give )?the (?:date|day) of (?=(?:the |an? |its )?\p{L})/iu,
    'when was ',
  ],
  [
    /^(?:(?:what|which) (?:is|was) )?(?:the )?date (?:(?:on which|that|when) (?=\p{L})|(?=(?:the )?\p{L}[\p{L} ]{1,20} (?:attributed|sanctioned|condemned|blamed|charged)\b))/iu,
    'when ',
  ],
  [/^(?:the )?date of (?=(?:the )?(?:attribution|condemnation|indictment|listing|denial)\b)/i, 'when was the '],
  [/^(.{3,60} (?:attribution|condemnation|indictment|denial)(?: of .{3,40})?) date$/i, 'when was the $1'],
]
