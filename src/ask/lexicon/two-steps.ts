const whoTheyAre = String.raw`^(?:who|what)(?:['’]?s| is| are| was| were) (?!.*\p{L}ed\b.* and\b)(?:the )?((?!.*\b(?:over|in|by|for|at|behind)\b.* and\b)[^,?]{3,40}?),? (?:and|&)`

/** Questions that are asked in two steps, or of whom a pronoun stands for, and what they come to; one after the other. */
export const twoSteps: readonly [RegExp, string][] = [
  // “Who is Fancy Bear, and which countries blamed them”: they blamed, and were not blamed.
  [
    /\b((?:which|what) (?:countries|states|governments|nations|allies)) (?=(?:blamed|accused|sanctioned|listed|designated|condemned|charged|indicted|named|denounced|identified) (?:it|them|him|her)\b)/giu,
    '$1 have ',
  ],
  // “Who is Fancy Bear and which countries have blamed them”, “what is Lazarus and is it sanctioned”, “who are they and what have they done”.
  [
    new RegExp(
      String.raw`${whoTheyAre} ((?:which|what) \p{L}+ (?:have |has )?\p{L}+ed) (?:it|them|him|her)\b(.*)$`,
      'iu',
    ),
    '$2 $1$3',
  ],
  [new RegExp(String.raw`${whoTheyAre} (is|are|was|were|has|have) (?:it|they|he|she) (?=\S)(.*)$`, 'iu'), '$2 $1 $3'],
  [new RegExp(String.raw`${whoTheyAre} what (?:has|have) (?:it|they|he|she) done\W*$`, 'iu'), 'what has $1 done'],
  // “What convinced Biden that the Kremlin had ordered it”.
  [
    /^(?:what|which) (?:(?:piece of )?(?:intelligence|evidence|proof|facts?|findings?|information) )?(?:was it that )?(?:convinced|persuaded|satisfied|made) (.{2,30}?)(?: (in (?:\p{L}+ )?(?:19|20)\d\d))? (?:that|believe that|conclude that|think that) (.{2,40}?) (?:(?:had|was|were|has) )?(?:been )?(?:ordered|behind|directed|carried out|launched|conducted|responsible for|done|did|hacked) /iu,
    'why did $1 blame $3 $2 for ',
  ],
  // “GRU: how many states named it”, “Zservers: how many of its people were listed?”
  [
    /^(?!who|what|which|how)([^:?]{2,40}?)(?: \([^()]*\))?: (?:the )?number of (states|countries|governments|nations|allies) (?:that |which |who )?((?:(?:have|has|had) )?\p{L}+ )it\b/iu,
    'how many $2 $3$1',
  ],
  [
    /^(?!who|what|which|how)([^:?,]{2,40}?)(?: \([^()]*\))?(?::| [-–]) (who|(?:how many|which) (?:states|countries|governments|nations|allies|agencies)) ((?:(?:have|has|had|first|ever|publicly) )*(?:named|blamed|accused|disrupted|sanctioned|listed|charged|indicted|designated|condemned|took down|delisted)) it\b/iu,
    '$2 $3 $1',
  ],
  // “CSE on NotPetya – whom precisely did it name”.
  [
    /^([^:?,]{2,40}?) on ([^:?,]{3,40}?)(?::| [-–]) (whom?|which \p{L}+) (?:precisely |exactly )?did (?:it|he|she|they) (name|blame|accuse|point at)\W*$/iu,
    '$3 did $1 $4 over $2',
  ],
  // “FSB: sanctions on the service itself”.
  [
    /^(?!who|what|which|how)([^:?]{2,40}?): ((?:who |how many )?[^:?]*? )(?:the )?(?:service|agency|bureau|group|gang|company|firm|unit|ministry|body|guards|corps) itself\b/iu,
    '$2$1 itself',
  ],
  // “Who was the first American official to blame China for it”.
  [
    /^who (?:was|were) the (first|last) (\p{L}+(?: \p{L}+)?) (official|minister|leader|president|agency|service|company|researchers?)s? to (?=\p{L})/iu,
    'which $2 $3 was the $1 to ',
  ],
  // “Who says APT31 works for the MSS”.
  [
    /^((?:and |so )?who(?: has| have| else)?) (?:says|say|said|claims?|claimed|states?|stated|alleges?|alleged|maintains?|maintained|asserts?|asserted) (?:that )?(?!(?:it|he|she|they)\b)([^,?]{3,40}?) (?:(?:is|are|was|were) )?(?:(?:run|controlled|operated|directed|owned|commanded|managed) by|(?:an? |the )?(?:part|arm|unit|front|cover|tool|proxy|branch|front company) (?:of|for)|(?:linked|tied|connected) to|affiliated with|belong(?:s|ed)? to|work(?:s|ed|ing)? for|answer(?:s|ed)? to|report(?:s|ed)? to|act(?:s|ed|ing)? for) (?=\p{L})/iu,
    '$1 attributed $2 to ',
  ],
  [
    /^(?!who|what|which|how)([^:?]{2,40}?): how many of (?:its|their|his) (?:own )?(?:people|staff|members|employees|men)\b/iu,
    'how many people of $1',
  ],
  // “FCDO sanctions in 2025, how many acts”.
  [
    /^(?!who|what|which|how|did|has|was|is)([^,?]{6,}?)(?:,|:| -) how many (?:acts|entries|were there|in all|in total|altogether)\W*$/iu,
    'how many $1',
  ],
  // “Which country listed it first, and who followed”.
  [
    /^((?:who|which \p{L}+) .{5,60}?) first,? and (?:who|which(?: \p{L}+)?) (?:then )?(?:followed|came next|came (?:second|after)|was next|joined(?: later)?)$/iu,
    '$1',
  ],
  // “Up to the attribution of 19 July 2021”.
  [
    /\b(?:up to|up until|until|before|prior to|by the time of) the (?:\p{L}+ ){0,3}(?:attribution|statement|announcement) of (?=\d{1,2} \p{L}+ (?:19|20)\d\d)/giu,
    'before ',
  ],
  // “Who is tied to Russian intelligence: Trickbot”: what is asked of whom.
  [/^([Ww]hom?|[Ww]hich|[Ww]hat)( [^:?]{8,}): (\p{Lu}[^\s:,?]*(?: [^\s:,?]+){0,2})$/u, '$3: $1$2'],
  // “Sport bodies that were targeted: what incidents”.
  [
    /^(?!who\b|what\b|which\b)([^:?]{5,60}?)(?: (?:that|which) (?:were|have been|got))? (?:targeted|hit|hacked|attacked|breached)[:,-]+ *(?:what|which) (?:incidents|attacks|hacks|cases|ones)\W*$/i,
    'which incidents hit $1',
  ],
  // “Gladkikh: charged when, listed by OFAC when?”
  [
    /^([^:?,]{3,50}): (\p{L}+ed) when,? (?:and )?(\p{L}+ed(?: by [^,?]{2,20}?)?) when\W*$/iu,
    'when was $1 $2 and when was $1 $3',
  ],
  // “Whether anybody has been indicted over it, and if so who”.
  [/^whether any(?:one|body) (has been|was|has) (.{6,80}?)(?:,|;| -)+ *(?:and )?(?:if so,? )?whom?$/i, 'who $1 $2'],
  // “I am drafting a note on Cloud Hopper and would be grateful for the governments that attributed it”.
  [
    /^(?:i am|i['’]m|we are) (?:drafting|writing|preparing) an? \p{L}+ (?:on|about) (.{3,40}?) and (?:would be grateful for|need|want|(?:am|are) looking for) (?:a list of )?(?:the |all )*(.{4,40}?) (?:that|who|which) (\p{L}+ed) it /iu,
    'which $2 $3 $1 ',
  ],
  // “The data was stolen - which group, according to the AIVD”.
  [
    /^(?!who\b|what\b|which\b)([^?]{8,80}?)(?:,| -|:)+ *(?:by )?(?:which (?:group|state|country|service|unit)|who(?:m| was it| did it)?),? according to (.{3,40}?)$/i,
    'who was blamed for $1 by $2',
  ],
  // “The mailboxes were broken into in autumn 2020, when did the police blame anyone”: then it happened.
  [
    /^((?!when\b|if\b|did\b).{8,80}? (?:was|were) .{3,30}?) (?:in|during) (?:(?:the )?(?:spring|summer|autumn|fall|winter|\p{L}{3,9}) (?:of )?)?(?:19|20)\d\d(?=,? when did\b)/iu,
    '$1',
  ],
  // “Seoul was first to blacklist Kimsuky. Which countries came after it?”
  [
    /^(?:the )?(.{2,30}?) was (?:the )?first (?:country |state |one )?to (\p{L}+) (.{2,50}?)[.;,:-]+ *(?:and )?(?:who|which (?:countries|states|governments|others)) (?:came (?:after|next)|followed|were next|did so (?:after|later))(?: (?:it|them|that|later|suit))?\W*$/iu,
    'who besides $1 did $2 $3',
  ],
  // “Zservers: who has sanctioned them? It was not just Canberra”.
  [/[?.;,-]+ *(?:it|they) (?:is|was|were)(?: not|n['’]?t) (?:just|only) [^?.,]{2,40}\W*$/i, ''],
  // “I would like to know who ran the botnet and how it came to an end”.
  [
    /^who (?:ran|operated|was behind|controlled) (.{4,50}?(?:botnet|market|marketplace|forum|network|site|service|malware)) and (?:how|when) (?:did )?it (?:came|come) to an end$/i,
    'who took down $1',
  ],
  // “But didn’t they get somebody extradited”: whether they did.
  [/^(?:(?:and|but|so|wait|hang on)[, ]+)+(did|has|have|was|were|is|are|does|do)n['’]?t (?=\p{L})/iu, '$1 '],
  // “And Kyivstar, who did Kyiv blame there”, “Salt Typhoon - who has attributed it”.
  [
    /^and ([^,?]{2,40}), ((?:whom?|what|when|why|how)\b.{4,40}?) (?:there|for (?:that|it)|over (?:that|it))$/i,
    '$2 over $1',
  ],
  // “Which agency did it blame for Harbin”.
  [
    /^((?:and )?)(which|what) (agency|service|unit|group|company|firm|state|country) did (it|they|he|she) (blame|accuse|name) (?=for\b|over\b|of\b)/i,
    '$1whom did $4 $5 ',
  ],
  // “Was he charged along with Monica Witt too”.
  [
    /^((?:and |but |so )?(?:was|is|were|are|has) (?:he|she) .{3,30}?) (?:along|together) with .{3,30}?(?: too| as well)?$/i,
    '$1',
  ],
  // “Has Singapore said which country UNC3886 belongs to”.
  [
    /\b(say|said|says|disclosed?|reveal(?:ed)?) (?:publicly )?((?:in|on) (?:[\p{L}\d]+ ){0,2}(?:19|20)\d\d )?(?:(?:which|what) (?:country|state|government|nation)|whom?) (?:the )?(?!(?:is|was|are|were)\b)(.{3,30}?) (?:belongs to|works for|is linked to|is tied to|comes from|is from|is run by|answers to)\b/giu,
    '$1 $2which state is behind $3',
  ],
  // “Polish energy wiper: who do they say did it”.
  [
    /\bwho (?:do|does|did) (?:they|people|the record|sources|officials) say (?:did|was behind|is behind|carried out) (?=it\b|this\b|that\b|\p{L})/iu,
    'who was blamed for ',
  ],
  // “And who did they blame”: whom.
  [
    /^((?:and |so |but )?)who (did|has|have|does|do) (they|he|she|it) (?!first\b|according\b|next\b|last\b|in\b)(?!.* by\W*$)/i,
    '$1whom $2 $3 ',
  ],
  // “Who has China’s ministry called the empire of hacking”.
  [
    /^((?:and |so |but )?)who (did|has|have|does|do) (?!been\b)(.{2,40}?) (call|describe|brand|label|dub)(ed|d|l?led|bed)? (?=(?:as )?(?:the|an?)\b)/i,
    '$1whom $2 $3 $4$5 ',
  ],
  // “Did the UK ever sanction anyone? Who?”
  [
    /^(did|has|have) (.{2,30}?) (?:ever )?(\w+) any(?:one|body)(.{0,60}?)(?:\?|,|;| -)+ *(?:and )?(?:if so,? )?whom?$/i,
    'whom $1 $2 $3$4',
  ],
  // “Did anybody attribute it? Who?”
  [
    /^(?:did |((?:has|have|was|were) ))any(?:one|body) (.{6,80}?)(?:\?|,|;| -)+ *(?:and )?(?:if so,? )?(?:by )?(?:who|which (?:states|countries|governments|ones))(?: (?:did|were they|was it))?$/i,
    'who $1$2',
  ],
  [
    /^(?:was|has) (.{3,60}?) (?:been )?attributed to any(?:one|body)(?:\?|,|;| -)+ *(?:and )?(?:if so,? )?to whom?$/i,
    'to whom was $1 attributed',
  ],
]
