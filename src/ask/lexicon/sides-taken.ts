/** Roundabout ways to ask who took whose side over a matter, and what they come to: backing, solidarity, condemnation, criticism; one after the other. */
export const sidesTaken: readonly [RegExp, string][] = [
  // Endorsements.
  [/^(.{3,60}?) attribution (?:supporters|backers|endorsers)(?: list)?$/i, 'who endorsed the attribution of $1'],
  [
    /\b(?:jump|jumped|hop|hopped|climb|climbed|get|got) on (?:board|the bandwagon) (?:with|of) (?:blaming|accusing) (.{2,30}?) (?:for|of|over) /gi,
    'endorsed the attribution to $1 of ',
  ],
  [
    /^(?:has|have|was|were) the (?:assessment|finding|view|conclusion|judge?ment) that (.{2,30}?) (?:was|were|is) behind (.{3,60}?) (?:been )?(?:shared|backed|endorsed|seconded) by (.{2,50})$/i,
    'did $3 endorse the attribution of $2 to $1',
  ],
  [/\bsaid ["“'‘]*(?:we|i) (?:agree|concur)["”'’]* (?:to|with) (?=the attribution)/gi, 'endorsed '],
  [/\bsaid (?:that )?they (?:believe|agree with|accept|share|trust) (?=the attribution)/gi, 'endorsed '],
  [
    /\b(?:have to say|say) about the (?:finding|conclusion|attribution|verdict) of others that (.{2,30}?) (?:was|were) (?:the author of|behind|responsible for) /gi,
    'say about ',
  ],
  [
    /\b(?:expressed|voiced|had|put) (?:its |their |his )?(?:confidence|trust|faith) in the (?:assessment|finding|attribution|conclusion) (?:blaming|naming|accusing) (.{2,30}?) (?:for|of|over) /gi,
    'endorsed the attribution to $1 of ',
  ],
  [
    /^as to the (?:accusation|attribution|blame) over (.{3,60}?),? whose side did (.{2,40}?) take$/i,
    'did $2 endorse the attribution of $1',
  ],
  [
    /^(?:what makes people say (?:that )?|is it so that )?(.{2,50}?) made common cause with (?:those|the ones) (?:pointing at|blaming|accusing) (.{2,30}?) (?:for|of|over) /i,
    'did $1 endorse the attribution to $2 of ',
  ],
  // Condemnation.
  [/^(?:(?:from|in) )?which quarters (?:did people |was |were )?(?=deplor|condemn|denounc)/i, 'who '],
  [/^who (?:all )?(?:has |have )?(?:publicly )?deprecated\b/i, 'who condemned'],
  [
    /^was (?:an? )?(?:condemnation|denunciation) of (.{3,60}?) (?:ever )?(?:put out|issued|published|made) in the name of (.{2,40})$/i,
    'did $2 condemn $1',
  ],
  [
    /^(.{2,40}?) did deplore what (.{2,30}?) had done in (.{3,60}?)(?:,? (?:isn['’]t that so|right|correct|didn['’]t they))?$/i,
    'did $1 condemn $3',
  ],
  [
    /\bc[ao]me down (?:hard|heavily) on (?=(?:the )?.{3,60}\b(?:hack|attack|breach|intrusion|leak|campaign)s?\b)/gi,
    'condemned ',
  ],
  // Solidarity.
  [/^what did (.{2,40}?) promise (?:to )?the (?:victims|people hit) (?:of|by|in) /i, 'did $1 show solidarity over '],
  [
    /\b(?:assured?|assures) the (?:victims|people hit|people affected) (?:of|by|in) (.{3,60}?) of (?:its|their|his|her) support$/i,
    'showed solidarity over $1',
  ],
  [
    /\b(?:rise|rose|came|come|leapt|sprang) to the (?:defen[cs]e|aid|side) of (?:those (?:attacked|hit)|the (?:victims|people hit)) (?:in|by|of) /gi,
    'showed solidarity over ',
  ],
  [
    /^where did (.{2,50}?) voice (?:its|their|his|her) (?:fellow feeling|sympathy|solidarity|support) with the (?:people|victims) (?:hit by|of|affected by) /i,
    'when did $1 show solidarity over ',
  ],
  [
    /^(?:compassion|sympathy|solidarity|support) for (?:those|the people) (?:caught up in|hit by|affected by) (.{3,60}?): what came from (.{2,40})$/i,
    'did $2 show solidarity over $1',
  ],
  // Criticism of the response.
  [
    /^does (.{2,40}?) think (?:that )?(?:more|too little|not enough) (?:should|could|ought to)? ?(?:have )?(?:been|was) done about /i,
    'what criticism did $1 voice over ',
  ],
  [
    /^doubts cast by (.{2,40}?) on the (?:response|reaction|answer) to (.{3,60}?)(?::.*)?$/i,
    'what criticism did $1 voice over $2',
  ],
  [
    /^(?:i recall |is it true that )?(.{2,40}?) being (?:rather |very |quite )?(?:sceptical|skeptical|critical|scathing|dismissive) (?:about|of) the (?:reaction|response|answer) to (.{3,60}?)(?:[;,].*)?$/i,
    'what criticism did $1 voice over $2',
  ],
  [
    /^with what did (.{2,40}?) reproach those (?:in charge of|responsible for) (?:answering|the (?:response|reaction|answer) to) /i,
    'what criticism did $1 voice over ',
  ],
  [
    /^(?:according to (.{2,40}?), )what was (?:missing from|wrong with|lacking in) the (?:response|reaction|answer) to /i,
    'what criticism did $1 voice over ',
  ],
  [
    /^what was (?:missing from|wrong with|lacking in) the (?:response|reaction|answer) to (.{3,60}?),? according to (.{2,40})$/i,
    'what criticism did $2 voice over $1',
  ],
  [/^brickbats for the response to (.{3,60}?): did (.{2,40}?) throw any$/i, 'what criticism did $2 voice over $1'],
  // Claims.
  [/\b(?:sa(?:y|id|ying|ys)) ["“'‘]*we did it["”'’]* (?:about|of|over|on) /gi, 'claiming responsibility for '],
  [/^who sa(?:ys|id) (?:that )?(?:it was they who|they themselves) did /i, 'who claimed responsibility for '],
  [/^somebody claimed (.{3,60}?)[.,;] ?who(?: was (?:it|that))?$/i, 'who claimed responsibility for $1'],
  [
    /^did the (?:people|ones|hackers|attackers) behind (.{3,60}?) (?:ever )?(?:identify|name|reveal|out) themselves$/i,
    'did anybody claim responsibility for $1',
  ],
  [
    /^(?:as regards|regarding|about|on) (.{3,60}?), did (.{2,40}?) profess to have done it$/i,
    'did $2 claim responsibility for $1',
  ],
  [/^was it made public by (.{2,40}?) that (?:it|they|he|she) had carried out /i, 'did $1 claim responsibility for '],
  [/^why, by (?:its|their|his|her) own account, did (.{2,40}?) carry out /i, 'did $1 claim responsibility for '],
]
