/** Ways to ask what somebody said, and what they come to; one after the other. */
export const stances: readonly [RegExp, string][] = [
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
  // “What reply did he give to the charges”.
  [
    /^((?:and |so |but )?)what (?:reply|answer|response|reaction|comment)s? (did|has|have) (.{2,60}?) (?:give|given|offer|offered|make|made|have|had|issue|issued) (?=to\b|on\b|about\b)/iu,
    '$1how $2 $3 react ',
  ],
  // “What was the reply of Geng Shuang to the charges”.
  [
    /^((?:and |so |but )?)what (?:is|was) (?:the )?(?:reply|answer|response|reaction) (?:of|from) (.{2,60}?) to /iu,
    '$1how did $2 react to ',
  ],
  // “What did he concede about the centrifuges”.
  [/\b(what (?:did|has) .{2,40}?) (?:concede|admit|acknowledge)d? (?:about|regarding|on) /gi, '$1 say about '],
  // “What did he say when asked why there were no sanctions over it”.
  [
    /\b(what (?:did|has) .{2,40}? sa(?:y|id)) when asked (?:why|whether|if|about) .*?\b(?:over|about|on) (?!the (?:chinese|russian)\b)(.{3,40})$/gi,
    '$1 about $2',
  ],
  [/\b(did|has|have) (.{2,30}?) put out\b/gi, '$1 $2 say'],
  // “Alert name culprit”.
  [/\b(name|named|names) culprit\b/gi, '$1 a culprit'],
  // “Claim to have hard evidence that”.
  [
    /\bclaim(?:ed|s)? to have (?:any |hard |firm |solid )?(?:proof|evidence) (?:of|that|for|about) /gi,
    'say it was proven that ',
  ],
  [
    /\bclaim(?:ed|s)? (?:that )?it (?:is|was|has been) (?:proven|proved|established) that /gi,
    'say it was proven that ',
  ],
  // “Told the Senate”, “tell reporters”: said.
  [
    /\b(?:tell|told) (?:the )?(?:us |british |german |australian )?(?:senate|house|congress|lawmakers|mps|reporters|journalists|the press|cameras|bundestag|security council)\b/gi,
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
    /\b(\p{L}+)['’]s (?:people|diplomats|envoys|men) in (?=\p{Lu}|brussels|london|washington|berlin|paris|prague|the hague|oslo|canberra|ottawa|tokyo|warsaw)/giu,
    "$1's embassy in ",
  ],
  // “Went public about it”.
  [/\b(?:go|went|gone|going) public (?:about|with|on)\b/gi, 'spoke about'],
]
