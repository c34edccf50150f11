import { measures, words } from './deed-words.ts'

/** Ways to ask who was listed, charged or sent away, and by whom, and what they come to; one after the other. */
export const listed: readonly [RegExp, string][] = [
  // “Iranian officials sanctioned water controllers Pennsylvania”, as one types into a search: it was done to them.
  [
    /^((?:iranian|russian|chinese|north korean|belarusian) (?:officials|officers|agents|operatives|spies|commanders)) (sanctioned|charged|indicted|listed|designated|arrested|blacklisted)(?! (?:(?:the )?(?:us|american|eu|european|uk|british)|by)\b)(?= \S)/iu,
    'which $1 were $2 over',
  ],
  // “Until when was it sanctioned”.
  [
    /^until when (?:was|were|is|are) (.{2,50}?) (?:sanctioned|listed|blacklisted|under sanctions|on the (?:\p{L}+ )?list)$/iu,
    'when was $1 delisted',
  ],
  // “Kimsuky on Canberra’s list yet”, “Harpaz off the Treasury list now”.
  [
    /^(?!(?:who|whom|what|which|when|why|how|did|does|has|have|is|are|was|were|and|but|so)\b)(?!.*\b(?:officers|companies|firms|people|persons|individuals|hackers|nationals|citizens|officials|entities|groups|units|russians|iranians|chinese|koreans|anyone|anybody)\b)([\p{L}. ’'-]{3,40}?) on ((?:the |an? )?\p{L}+(?:['’]s)? (?:sanctions |cyber |black)?list)(?:(?: yet| now| already| still| any ?more)\W*|\?)$/iu,
    'is $1 on $2',
  ],
  [
    /^(?!(?:who|whom|what|which|when|why|how|did|does|has|have|is|are|was|were|and|but|so)\b)([\p{L}. ’'-]{3,40}?) off ((?:the )?\p{L}+(?:['’]s)? (?:sanctions |cyber |black)?list)(?: yet| now| already)?\W*$/iu,
    'has $1 been taken off $2',
  ],
  // “Did OFAC’s list carry the MSS”.
  [
    /^((?:(?:in|on|by|as of) (?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d,? )?)(did|does|has|had) ((?:the )?[\p{L}]+)(?:['’]s)? (?:sanctions |black)?list (?:carry|include|contain|feature|show|carried|included|contained|featured) /iu,
    '$1$2 $3 sanction ',
  ],
  // “Which lists is he on”.
  [
    /^(?:(?:and|so|but) )*(?:which|what|whose)(?: countries'?)?(?: sanctions)? lists? (?:is|are|was|were|has|have|does|do) (.{2,60}?) (?:been |stand |appear |figure )?(?:on|in|put on|placed on|added to)$/i,
    'who sanctioned $1',
  ],
  // “Which sanctions rest on the hijacked billboards”.
  [
    /\b(sanctions|listings?|designations?|charges|indictments?) (?:that )?(?:rest|rests|are based|hinge|turn) (?:up)?on\b/gi,
    '$1 over',
  ],
  // “People and organisations”: whoever.
  [
    /\b(?:people|persons|individuals|names)(?:,? (?:and|or|&) |, )(?:(?:groups?|firms|companies),? (?:and|or) )?(?:organi[sz]ations|entities|bodies|groups|companies|firms|outfits)\b|\b(?:people|persons|individuals), (?:groups|organi[sz]ations|entities),? (?:and|or) (?:companies|firms)\b/gi,
    'targets',
  ],
  // “Targets Brussels added to its list”.
  [
    /^(?:the |which |what )?(?:targets|names|people|persons|companies|firms|entries) (?:that |whom )?(?:the )?(\S+(?: \S+)?) (?:added to|put on|placed on) (?:its|their) (?:sanctions )?(?:black)?list\b/i,
    'whom did $1 sanction',
  ],
  [/\b(?:the |its )?(?:imposers|authors) of (?=(?:any |all |the )?(?:sanctions|measures)\b)/gi, 'those who imposed '],
  // “Where did the sanctions over it come from, i.e. which states imposed them”.
  [/,? \(?i\.? ?e\.?,? (?=(?:who|whom|which|what|where)\b).*$/i, ''],
  // “From which states did it draw condemnation”, “did it bring any sanctions from the EU”.
  [
    new RegExp(
      String.raw`^from (whom|which \w+) (?:did|has|have) (.{3,60}?) (?:draw|drawn|attract|attracted|elicit|prompt|bring|trigger|earn|receive|get) (?:any )?(${measures}|${words})$`,
      'i',
    ),
    '$3 over $2 by whom',
  ],
  // “Which governments responded with sanctions”, “who hit back with sanctions over it”.
  [
    new RegExp(
      String.raw`\b(?:respond|react|retaliat|answer|hit|hitting|struck|strike)(?:e?d|e|ing)?(?: back)? with (?=(?:any |new |fresh |more |a )?(?:${measures}|measure)\b)`,
      'gi',
    ),
    'imposed ',
  ],
  // “Who slammed the lack of sanctions on China over the Exchange hack”: a criticism, and no sanctions.
  [
    /^(?:name )?(?:who(?:se)?|(?:which|what) \w+|(?:the )?critics|criticism)\b.{0,40}?\b(?:critic\p{L}*|slammed|complained|found fault|took issue|objected|faulted|had a go|called out)\b.{0,30}?\b(?:absence|lack|missing|no|not|failure|without|unsanctioned)\b(?=.{0,40}?sanction)(?!.{0,60}\bwho\b).{0,60}? (?:over|for) (?:the compromise of )?(?=\S)(.{4,60})$/iu,
    'who criticised the response over $1',
  ],
  // “Did the EU back its statement on it with sanctions”.
  [
    new RegExp(
      String.raw`\bback(?:ed)?(?: up)? (?:its|their|his|her|that|the) (?:words?|statements?|attribution|accusations?|condemnation|claims?|blame) (?:on|of|over|about|for) (.{3,60}?) (?:up )?with (?=(?:${measures})\b)(\w+)`,
      'gi',
    ),
    'impose $2 over $1',
  ],
  // “Have had sanctions imposed on them by”, “has gone after with sanctions”.
  [
    /\b(?:have|has|had) (?:had )?sanctions (?:imposed|put|placed|slapped) (?:up)?on (?:them|him|her|it)\b/gi,
    'has been sanctioned',
  ],
  [/\b(?:gone|went|go|going) after (?:(.{2,40}?) )?with sanctions\b/gi, 'sanctioned $1'],
  [/\bfil(?:ed|e|es) (?:an? |the )?indictments?(?: against)?\b/gi, 'charged'],
  [/\bpreferred charges\b/gi, 'brought charges'],
  [/\bon the receiving end of (?=(?:any |\S+ )?sanctions\b)/gi, 'hit by '],
  [
    /^(?:(?:who|what|which) (?:are|were) |name |list |show |give |(?=(?:the )?names of ))(?:all )?(?:of )?(?:the )?(?:names of )?(?:the )?(?:targets|ones|those|names)(?: (?:that|which|whom))? (?!(?:who |that |which )?(?:has |have )?(?:sanctioned|listed|designated|charged|indicted)\b)(?:the )?(.{2,30}?) (?:has |have |had )?(?:ever )?(sanctioned|listed|designated|charged|indicted)\b/i,
    'whom has $1 $2',
  ],
  [
    /\b(companies|firms|persons|individuals|hackers|entities|groups|officers) (?:that|who|which) (?:are|were) (\p{Lu}\p{L}+)\b/gu,
    '$2 $1',
  ],
  [
    /\b(?:is|are|was|were) (?:behind|responsible for) (?:the )?(sanctions|charges|indictments?|expulsions?) (?=(?:on|against|of|over)\b)/gi,
    'imposed $1 ',
  ],
  [/^(?:please )?identify (?=(?:the|those|all|any)\b)/i, ''],
  [/\b(?:have|has|had) drawn sanctions from\b/gi, 'has been sanctioned by'],
  [/\bdrew sanctions from\b/gi, 'was sanctioned by'],
  [/\b(?:told|ordered|asked) (.{0,30}?diplomats) to leave(?: the country)?\b/gi, 'expelled $1'],
  // “Do the EU sanctions on it still apply”, “what is its status on the EU list”.
  [
    /^do(?:es)? (?:the )?(\S+) sanctions (?:on|against) (.{2,40}?) (?:still |continue to )(?:apply|stand|hold|exist)$/i,
    'is $2 still sanctioned by $1',
  ],
  [
    /^(?:what(?: is|['’]s) )?(?:the )?(?:current )?(?:status|standing) of (.{2,40}?) on (?:the )?(\S+?)(?:['’]s)? (?:sanctions )?list$/i,
    'is $1 still sanctioned by $2',
  ],
  [/\bentity-listed\b/gi, 'put on the Entity List'],
  [
    /\b(?:sever(?:ed|s|ing)?|ruptur(?:e|ed|ing)|cut|broke|broken|break)(?: off)? (?:of )?(?:its |their )?(?:diplomatic )?(?:relations|ties)\b/gi,
    'broke off diplomatic relations',
  ],
  // “Why did the US remove her from its list”.
  [
    /\b(?:remove|strike|drop|take) (.{2,40}?) (?:off|from) (?:of )?(?:its|the|a|their) (?:\p{L}+ )?(?:sanctions )?list\b/giu,
    'delist $1',
  ],
  [
    /\b(?:removed|struck|dropped|took|taken) (.{2,40}?) (?:off|from) (?:of )?(?:its|the|a|their) (?:\p{L}+ )?(?:sanctions )?list\b/giu,
    'delisted $1',
  ],
  [/^(?:the )?targets of (?:the )?(.{3,25}?) sanctions\b/i, 'whom did $1 sanction'],
  [/^did (.{3,40}?) (?:get|receive) a summons\b/i, 'was $1 summoned'],
  [/\bordered the expulsion of\b/gi, 'expelled'],
  // “Expulsions over it: who carried them out”.
  [
    new RegExp(
      `^(?:the )?(${measures}|expulsion|indictment) (.{3,60}?)[:,] who (?:carried (?:them|it) out|was responsible(?: for (?:it|them))?|imposed (?:it|them)|made (?:it|them)|ordered (?:it|them)|was behind (?:it|them))$`,
      'i',
    ),
    '$1 $2 by whom',
  ],
  [/^whose (?:response|reaction|answer) to (.{3,60}?) was to (?=\p{L})(.+)$/iu, 'who did $2 over $1'],
  [/\b(?:has|have) been (?:the |a )?targets? of sanctions\b/gi, 'have been sanctioned'],

  [/\bnamed as (?:a )?defendants? in charges\b/gi, 'charged'],
  [
    /^(?:have|has|had|were|was|are) (?:any |the )?sanctions (?:on|against) (.{2,40}?) (?:been |get |got )?(?:withdrawn|scrapped|dropped|cancelled|ended|revoked|lifted)\b/i,
    'was $1 delisted',
  ],
  [
    /\b(has|have) (.{2,40}?) (?:been )?(?:struck off|deleted from|taken off) (?:of )?(?:a|any|the) sanctions lists?\b/gi,
    'was $2 delisted',
  ],
  [/\bseen (?:its|their|his|her) sanctions (?:lifted|dropped)\b/gi, 'been delisted'],
  [/^sanctions targets of (?:the )?/i, 'sanctions by '],
  [
    /^(?:against|at|on) whom (?:are|were|have|has) (?:the |any )?sanctions (?:that )?(?:by )?(.{2,30}?) (?:imposed |been |has )*(?:directed|aimed|imposed|put)$/i,
    'whom has $1 sanctioned',
  ],
  // “Sanction an Iranian”: a person.
  [
    /\b(sanction|charge|indict|arrest|list|expel|convict)(e?d)? an? (Iranian|Russian|Chinese|Belarusian|Ukrainian|North Korean|Syrian|Pakistani)(?=(?: (?:over|for|in|since|before|after|ever|too|as well|again)\b.*)?\W*$)/giu,
    '$1$2 a $3 person',
  ],
]
