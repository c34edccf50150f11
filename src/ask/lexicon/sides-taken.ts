/** Roundabout ways to ask who took whose side over a matter, and what they come to: backing, solidarity, condemnation; one after the other. */
export const sidesTaken: readonly [RegExp, string][] = [
  // “Back the American and British statements of 19 July”.
  [
    /\b(?:back|support|endorse)(?:ed|s)? the (?:\p{Lu}\p{L}+(?:,? and |, ))?\p{Lu}\p{L}+ (?:statements?|declarations?|attributions?) (?:of|on) (?=\d)/gu,
    'endorse an attribution on ',
  ],
  // “Researchers at Microsoft”, “was Ireland one of those voicing it”.
  [/\b(?:researchers|specialists|experts|analysts) (?:at|from|of|with) (?=(?:the )?\p{Lu})/gu, ''],
  [
    /^(?:was|is|were|are) (.{2,40}?) (?:one of|among) (?:those|the ones) (?=(?:voic|condemn|denounc|blam|express|support|back)ing\b)/i,
    'did $1 ',
  ],
  // “Who took Prague’s side”.
  [/\b(?:took|takes?|taken|taking) ((?:the )?[\p{L}. ]{2,30}?)['’]s? side\b/giu, 'backed $1'],
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
  // More of the same. “Share the view of others that it was they”, “vouch for the conclusion that”.
  [
    /\b(?:share|shared|shares|vouch(?:ed)? for|second|seconded|subscribe to|subscribed to) the (?:view|conclusion|finding|assessment|judge?ment)(?: of (?:others|allies|its allies))? that (.{2,30}?) (?:did|was behind|had done|carried out|mounted) /gi,
    'endorse the attribution to $1 of ',
  ],
  [
    /\bagree(?:d|ing|s)? with (?:its |the )?(?:allies|partners|others) (?:about|on|over) who (?:did|was behind) /gi,
    'endorsing the attribution of ',
  ],
  [/\b(?:voice|voiced|express|expressed) agreement with (?=the attribution)/gi, 'endorse '],
  [
    /^was there (?:any )?(?:backing|support) from (.{2,40}?) for the (?:charge|claim|finding|accusation|view) that (.{2,30}?) (?:was|were) (?:behind|responsible for) /i,
    'did $1 endorse the attribution to $2 of ',
  ],
  [/^can (.{2,40}?) be counted among the (?:backers|supporters|endorsers) of (?=the attribution)/i, 'did $1 endorse '],
  // “Voicing outrage at it”, “taken to task over it”, “how harsh was the condemnation of it”.
  [
    /\b(?:voic(?:e|ed|ing)|express(?:ed|ing)?) (?:its |their |his |her )?(?:outrage|indignation|disgust|disapproval|condemnation|revulsion) (?:at|over|about|of) /gi,
    'condemned ',
  ],
  [
    /^has (?:disgust|outrage|disapproval|indignation) at (.{3,60}?) been (?:expressed|voiced) by (.{2,40})$/i,
    'did $2 condemn $1',
  ],
  [
    /^(?:has|was|were|have) (.{2,40}?) (?:been )?(?:taken to task|reproved|upbraided|rebuked|reprimanded) over (.{3,60}?) by (.{2,40})$/i,
    'did $3 condemn $2',
  ],
  [
    /^how (?:harsh|strong|sharp|strongly worded) was the (?:condemnation|denunciation|rebuke) of (.{3,60}?) by (.{2,40})$/i,
    'in what words did $2 condemn $1',
  ],
  [/^were (?:strong|harsh|sharp) words for (.{3,60}?) heard from (.{2,40})$/i, 'did $2 condemn $1'],
  [
    /\b(?:inveigh(?:ed|s)?|rail(?:ed|s)?|thunder(?:ed)?) against (.{2,30}?) (?:on account of|over|for) /gi,
    'condemned ',
  ],
  [
    /^by whom was the conduct (?:seen )?in (.{3,60}?) (?:branded|called|termed) (?:unacceptable|irresponsible|reckless)$/i,
    'who condemned $1',
  ],
  [/^did (.{3,60}?) meet with condemnation from (?:any quarter|anybody|anyone)$/i, 'did anybody condemn $1'],
  // “Standing shoulder to shoulder with those affected by it”.
  [
    /\b(?:st(?:and|ood|ands|anding) (?:shoulder to shoulder with|firmly beside|beside|foursquare behind)|clos(?:e|ed|es|ing) ranks with|stuck up for|stick up for) (?:the )?(?:those |people )?(?:(?:affected|hit|attacked) (?:by|in)|(?:victims?|targets?) of) /gi,
    'show solidarity over ',
  ],
  [
    /\bma(?:ke|de) it clear that the (?:victims?|targets?) of (.{3,60}?) (?:was|were) not alone$/i,
    'show solidarity over $1',
  ],
  [
    /^as a gesture of support to the (?:targets?|victims?) of (.{3,60}?), what did (.{2,40}?) come up with$/i,
    'did $2 show solidarity over $1',
  ],
]
