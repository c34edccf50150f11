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
  [/\bsaid ["“'‘]*(?:we|i) (?:agree|concur)["”'’]* (?:to|with) (?=the attribution)/gi, 'endorsed '],
  [
    /^as to the (?:accusation|attribution|blame) over (.{3,60}?),? whose side did (.{2,40}?) take$/i,
    'did $2 endorse the attribution of $1',
  ],
  [
    /^(?:what makes people say (?:that )?|is it so that )?(.{2,50}?) made common cause with (?:those|the ones) (?:pointing at|blaming|accusing) (.{2,30}?) (?:for|of|over) /i,
    'did $1 endorse the attribution to $2 of ',
  ],
  // Condemnation.
  [/^who (?:all )?(?:has |have )?(?:publicly )?deprecated\b/i, 'who condemned'],
  [
    /^was (?:an? )?(?:condemnation|denunciation) of (.{3,60}?) (?:ever )?(?:put out|issued|published|made) in the name of (.{2,40})$/i,
    'did $2 condemn $1',
  ],
  // Solidarity.
  [/^what did (.{2,40}?) promise (?:to )?the (?:victims|people hit) (?:of|by|in) /i, 'did $1 show solidarity over '],
  [
    /\b(?:assured?|assures) the (?:victims|people hit|people affected) (?:of|by|in) (.{3,60}?) of (?:its|their|his|her) support$/i,
    'showed solidarity over $1',
  ],
  // “Agreed with its allies on who did it”.
  [
    /\bagree(?:d|ing|s)? with (?:its |the )?(?:allies|partners|others) (?:about|on|over) who (?:did|was behind) /gi,
    'endorsing the attribution of ',
  ],
  [/\b(?:voice|voiced|express|expressed) agreement with (?=the attribution)/gi, 'endorse '],
  [
    /^was there (?:any )?(?:backing|support) from (.{2,40}?) for the (?:charge|claim|finding|accusation|view) that (.{2,30}?) (?:was|were) (?:behind|responsible for) /i,
    'did $1 endorse the attribution to $2 of ',
  ],
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
