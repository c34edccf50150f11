const claimed = `say|says|said|claim|claims|claimed|insist|insists|insisted|maintain|maintains|maintained|protest|protested|swear|swore`

/** Ways to ask what somebody said, and what they come to; one after the other. */
export const stances: readonly [RegExp, string][] = [
  // “Which attacks drew a rebuke from London”.
  [
    /\bdrew (?:an? |any )?(?:sharp |public )?(?:rebukes?|condemnations?|denunciations?|censure) from\b/gi,
    'were condemned by',
  ],
  // “Stand by the claim that it was the Russians”.
  [
    /\bst(?:and|ood|ands|anding) by (?:the|its|his|her|their) (?:claims?|accusations?|attribution|charge|finding|allegations?)(?: that (?:it was|they were|this was))? (?=\S)/gi,
    'blame ',
  ],
  // “Left it unattributed”.
  [/\bleft (.{3,60}?) unattributed\b/gi, 'did not attribute $1'],
  // “Its answer was words only, with no measure against China”.
  [
    /^(?:is it true that )?((?:the )?[\p{L} ]{2,25}?)['’]s? (?:answer|response|reaction) to (.{3,40}?) (?:was|were|consisted of) (?:only words|words only|words alone|nothing but words|just words),? (?:with(?:out)? (?:no|any) |and no )(measures?|sanctions?|action)(?: against .{2,20}?)?((?:,| -)? (?:right|correct|true))?$/iu,
    'is it true that $1 imposed no $3 over $2$4',
  ],
  // “Comment on London’s sanctions over it”.
  [
    /\bcomment(?:ed)? on (?=(?:\p{L}+['’]?s )(?:\p{L}+ )?(?:sanctions|charges|indictment|listings?)\b)/giu,
    'respond to ',
  ],
  // “UNC3886 Chinese embassy response”.
  [
    /^(?!(?:and|so|but|did|does|has|have|had|was|were|is|are|the|a|any|what|which|how|who|when|why|where|whose)\b)([^,?]{3,40}?) ((?:chinese|russian|iranian|north korean) (?:embassy|foreign ministry|mission)) (response|reply|reaction|denial|answer)s?\W*$/iu,
    '$3 of the $2 to $1',
  ],
  // “What was the Chinese embassy’s line”, “the line of the embassy on it”.
  [
    /^((?:and |so |but )?)what (?:is|was) (?:the )?(.{2,40}?)(?:['’]s?|(?<=[a-z]y)s) (?:official )?(?:line|stance|position|take)(?= (?:on|about)\b|$)/iu,
    '$1what did $2 say',
  ],
  [
    /^((?:and |so |but )?)what (?:is|was) the (?:official )?(?:line|stance|position|take) of (.{2,40}?) (?:on|about) /iu,
    '$1what did $2 say about ',
  ],
  // “What line did NATO take”.
  [
    /\bwhat (?:line|stance|position|view|attitude) (did|does|has|have) (.{2,40}?) (?:take|taken|adopt|adopted|hold)(?: (?=on\b|over\b|about\b|towards?\b)\p{L}+|$)/giu,
    'what $1 $2 say about',
  ],
  // “Why did it merely endorse the Dutch line on the operation and make no finding itself”.
  [
    /^((?:why|when|how) did .{2,30}?) (?:merely|only|just|simply) (?:endorse|back|support|second|echo) (?:the .{2,50}? (?:line|view|position|finding|attribution|assessment) (?:on|of) )?(.{5,60}?),? (?:and|but|without) (?:make|made|making|do|reach|reaching|issue) (?:no|any) (?:own )?(?:finding|attribution|assessment|determination)s?(?: (?:itself|of its own|for itself))?$/i,
    '$1 itself not attribute $2',
  ],
  // “What had its own security agency claimed”.
  [/\b(what (?:did|has|had|have|does) .{2,50}? )claim(?:ed)?\b(?! (?:responsib|credit|to have))/giu, '$1say'],
  // “Did it accuse the Americans in return”: later than what it answers.
  [
    /\b((?:did|has|have) (?:it|they|he|she) (?:ever )?(?:accuse|blame)d? .{2,30}?) (?:in return|back|in turn)(?=$|[?.,])/gi,
    '$1 since then',
  ],
  // “The Neculiti brothers”.
  [/\bthe (?!(?:two|three|same|other)\b)(\p{L}{4,}) brothers\b/giu, 'the brothers $1'],
  // “Has anyone else than the US sanctioned it”.
  [/\b(any(?:one|body)|who|which states?) else (?:than|but|except|besides|apart from) /gi, '$1 other than '],
  // “Anybody at Microsoft go on record that”.
  [
    /^(?:(?:did|has|have|is there) )?(?:any|some)(?:one|body) (?:at|from|in|within) (?:the )?([\p{L}\d ]{2,30}?) (?:who )?(?:ever )?(?:go|went|gone|goes) on record\b/iu,
    'did $1 go on record',
  ],
  // “Did Copenhagen take the British line”.
  [
    /\b(?:take|took|taken|toe|toed|follow|followed|adopt|adopted) the (?:\p{L}+ )?line\b(?! of\b)/giu,
    'endorse the attribution',
  ],
  // “What did he ask of Russia, apart from blaming it for NotPetya”.
  [
    /,? (?:apart from|aside from|besides|beyond|other than) (?:blaming|accusing|naming|condemning|denouncing) (?:it|them|him|her|\p{L}+) (?:for|of|over) (?=\S)/giu,
    ' over ',
  ],
  [
    /\bwhat (did|has|have|does) (.{2,40}?) (?:ask|asked|asks|want|wanted|wants|expect|expected|expects) of (?=\S)/giu,
    'what $1 $2 demand of ',
  ],
  // “Accusations from both sides”.
  [
    /^(?:the |all |list )*accusations (.{3,60}?),? (?:from|by|on|of) (?:both|either|each) sides?$/iu,
    'accusations and counter-accusations $1',
  ],
  // “Why so quick, what did Neuberger say”.
  [/^why so (?:\p{L}+)[,;:?–-]+ (?=(?:what|how|who|when)\b)/iu, ''],
  // “How did Beijing take the British one”.
  [
    /^((?:and |but |so )*how (?:did|has|have) .{2,40}?) tak(?:e|en) (?=(?:the|that|this|its|their) (?!news\b)\p{L})/iu,
    '$1 react to ',
  ],
  // “What came back from Zakharova”.
  [
    /\bwhat (?:came|comes|has come|did come|was heard|do we hear) back from (.{2,50}?)(?= (?:over|on|about|after|to|when)\b|$)/giu,
    'how did $1 react',
  ],
  // “What did he say when asked why there were no sanctions over it”.
  [
    /\b(what (?:did|has) .{2,40}? sa(?:y|id)) when asked (?:why|whether|if|about) .*?\b(?:over|about|on) (?!the (?:chinese|russian)\b)(.{3,40})$/gi,
    '$1 about $2',
  ],
  [/\b(did|has|have) (.{2,30}?) put out\b/gi, '$1 $2 say'],
  // “Claim to have hard evidence that”, “claim that it was proven that”.
  [
    /\bclaim(?:ed|s)? (?:to have (?:any |hard |firm |solid )?(?:proof|evidence) (?:of|that|for|about)|(?:that )?it (?:is|was|has been) (?:proven|proved|established) that) /gi,
    'say it was proven that ',
  ],
  // “Was it the Russian government in Biden’s first view”.
  [
    /^((?:and |so |but )?)(?:was|is) it (?:really |actually )?(.{3,40}?) in (?:the )?([\p{L} ]{2,30}?)['’]s? (?:first |initial |early |own )?(?:view|opinion|eyes|judge?ment|estimation|assessment|reading)\b/iu,
    '$1did $3 say that it was $2',
  ],
  // “Told the Senate”, “tell reporters”: said.
  [
    /\b(?:tell|told) (?:the )?(?:us |british |german |australian )?(?:senate|house|congress|lawmakers|mps|reporters|journalists|the press|cameras|bundestag|security council|the world|the public)\b/gi,
    'say',
  ],
  // “Criticism of the Western response to it”: of what was said over it.
  [
    /\b(criticisms?|critics|criticiz?s?ed|criticise|assessments?)((?: (?:is|was|were|are) there)?)(?: of)? the (?:western|allied|allies['’]|international|joint|collective) (?:response|reaction|statements?|attribution|naming) (?:to|of|on|over) /gi,
    '$1$2 over ',
  ],
  // “Turned the accusation back on the Americans”.
  [
    /\bturn(?:ed|s)? the (?:accusations?|charges?|tables|blame|allegations?) (?:back )?(?:on|against)\b/gi,
    'hit back at',
  ],
  // “Beijing’s people in Brussels”.
  [
    /\b(\p{L}+)['’]s (?:people|diplomats|envoys|men) in (?=brussels|london|washington|berlin|paris|prague|the hague|oslo|canberra|ottawa|tokyo|warsaw)/giu,
    "$1's embassy in ",
  ],
  // “Went public about it”.
  [/\b(?:go|went|gone|going) public (?:about|with|on)\b/gi, 'spoke about'],
  // “It insisted that it was not behind it”, “claimed to have had no hand in it”.
  [
    new RegExp(
      String.raw`\b(?:${claimed}) (?:that )?(?:(?:it|they|he|she) (?:was|were|is|are|had)(?: not|n['’]?t) (?:(?:them |it |been )*(?:behind|responsible for|involved in|to blame for|guilty of|part of)|(?:them|him|her|us|me)(?=\W*$))|(?:(?:it|they|he|she) (?:had|has|have)|to have|to have had|having)(?: had)? no (?:part|hand|role|involvement|share)(?: whatsoever| at all)? (?:in|with)\b)`,
      'gi',
    ),
    'denied',
  ],
  // “What did the UK state about it”, “what’s the word from it”.
  [
    /\b(did|does|has|have) (.{2,40}?)(?<!\b(?:an?|any|no|the|that|one|some|foreign|same|chinese|russian|iranian|of)) stated? (?=(?:about|on|regarding|concerning|over)\b)/gi,
    '$1 $2 say ',
  ],
  [/^what(?:(?: is|['’]s) the word| did (?:we|you) hear) from (.{2,40}?) (?:on|about) /i, 'what did $1 say about '],
  [/^in what terms did (.{2,40}?) (?:talk|speak) (?:about|of) /i, 'what did $1 say about '],
  [
    /^did (.{2,40}?) (?:comment on|say anything about|speak about) (.{3,60}?)\? *(?:and )?what did (?:they|it|he|she) say$/i,
    'what did $1 say about $2',
  ],
  // “Kept quiet about who did it”.
  [/\b(?:kept|keep|stayed|remained) (?:quiet|silent|mum) (?:about|as to|on|over) (?=who\b)/gi, 'did not say '],
  [/\bnam(?:ed|es?) no (?:culprit|author|perpetrator|one|body)\b/gi, 'did not name a culprit'],
  // A group may be named all the same.
  [
    /\b(?:(?:has|have|had) )?(?:blam|nam)(?:ed|es?) no (?:state|country|government|nation)\b/gi,
    'did not blame a state',
  ],
  [/\b(?:abstain(?:ed|s)?|refrain(?:ed|s)?) from attributing\b|\bsat out attributing\b/gi, 'did not attribute'],
]
